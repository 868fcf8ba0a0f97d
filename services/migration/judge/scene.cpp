#include "services/migration/judge/scene.h"
#include "services/migration/judge/judge.h"
#include "services/migration/judge/syntax.h"
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

namespace Pilothouse {
namespace {

bool isUtcName(const QString& zone)
{
    return QStringList {QStringLiteral("utc"), QStringLiteral("etc/utc"), QStringLiteral("gmt"), QStringLiteral("uct"), QStringLiteral("zulu")}.contains(zone.toLower());
}

/// Columns of "a IS NOT NULL AND (b IS NOT NULL)"; nothing for anything else than such tests joined by AND.
QStringList provenColumns(QString definition, qsizetype* tests = nullptr)
{
    static const QRegularExpression test(QStringLiteral("^\"?([^\"\\s]+)\"?\\s+IS\\s+NOT\\s+NULL$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression conjunction(QStringLiteral("\\s+AND\\s+"), QRegularExpression::CaseInsensitiveOption);
    if (definition.contains(QLatin1String(" OR "), Qt::CaseInsensitive)) {
        return {};
    }
    if (definition.startsWith(QLatin1String("CHECK"), Qt::CaseInsensitive)) {
        definition = definition.mid(5);
    }
    definition.remove(u'(').remove(u')');
    QStringList columns;
    const QStringList parts = definition.trimmed().split(conjunction);
    if (tests != nullptr) {
        *tests = parts.size();
    }
    for (const QString& part : parts) {
        const QRegularExpressionMatch match = test.match(part.trimmed());
        if (match.hasMatch()) {
            columns << match.captured(1);
        }
    }
    return columns;
}

/// Tables that the statement names with the schema "public".
void collectPublicNames(const QJsonValue& value, QSet<QString>& names)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        const QStringList parts = Syntax::strings(array);
        if (parts.size() == 2 && parts.first() == u"public") {
            names.insert(parts.last());
        }
        for (const QJsonValue& each : array) {
            collectPublicNames(each, names);
        }
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.value(u"schemaname").toString() == u"public") {
        names.insert(object.value(u"relname").toString());
    }
    for (const QJsonValue& each : object) {
        if (each.isObject() || each.isArray()) {
            collectPublicNames(each, names);
        }
    }
}

} // namespace

Scene::Scene(const JudgeOptions& options)
    : hasLockTimeout(options.hasLockTimeout)
    , isLimited(options.hasLockTimeout)
    , isUtc(isUtcName(options.catalog.timezone))
    , domains(options.catalog.domains)
    , plainTypes(options.catalog.types.cbegin(), options.catalog.types.cend())
    , m_tables(options.catalog.tables)
    , m_isInTransaction(options.isInTransaction)
    , m_isCatalogWhole(options.isCatalogWhole)
    , m_isCautious(options.isCautious)
{
    m_kept = {hasLockTimeout, isUtc, isPathChanged};
    for (const QString& name : options.catalog.functions) {
        functions.insert(name, Volatility::Stable);
    }
    for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
        for (auto index = table->indexes.cbegin(); index != table->indexes.cend(); ++index) {
            m_tablesOfIndexes.insert(index.key(), table.key());
        }
        for (auto view = table->views.cbegin(); view != table->views.cend(); ++view) {
            views.append({view.key(), {table.key()}, QSet<QString>(view->cbegin(), view->cend()), false});
        }
    }
    m_atStart = std::make_shared<const Scene>(*this);
}

const CatalogTable* Scene::find(const QString& table) const
{
    const auto found = m_tables.constFind(table);
    return found == m_tables.cend() ? nullptr : &*found;
}

void Scene::createTable(const QString& table, CatalogTable facts, bool isMasking)
{
    if (isMasking && find(table) != nullptr && !isNew(table)) {
        return; // a namesake of a table that is there: whatever is done to the name is judged as done to that one
    }
    m_tables.insert(table, std::move(facts));
    m_new.insert(table);
    if (isMasking) {
        m_masked.insert(table);
    }
}

bool Scene::isProvenNew(const QString& table) const
{
    return find(table) == nullptr && (m_isCatalogWhole || !m_isCautious);
}

void Scene::createPerhaps(const QString& table, CatalogTable facts, bool isMasking)
{
    if (isNew(table) || !isProvenNew(table)) {
        return;
    }
    createTable(table, std::move(facts), isMasking);
    if (!m_isCatalogWhole && !isMasking) {
        m_perhapsOld.insert(table);
    }
}

void Scene::presumeOld(const QString& table)
{
    m_perhapsOld.remove(table);
    m_new.remove(table);
    m_tables.remove(table);
}

void Scene::unmask(const QJsonObject& statement)
{
    if (m_masked.isEmpty()) {
        return;
    }
    QSet<QString> named;
    collectPublicNames(statement, named);
    for (const QString& name : std::as_const(named)) {
        dropTable(name);
    }
}

void Scene::dropTable(const QString& table)
{
    if (m_masked.remove(table)) {
        m_new.remove(table);
        m_tables.remove(table);
    }
}

void Scene::unmaskAll()
{
    const QSet<QString> masked = m_masked;
    for (const QString& name : masked) {
        dropTable(name);
    }
}

void Scene::renameTable(const QString& from, const QString& to)
{
    if (m_tables.contains(from)) {
        m_tables.insert(to, m_tables.take(from));
        const QStringList indexes = m_tables.value(to).indexes.keys();
        for (const QString& index : indexes) {
            m_tablesOfIndexes.insert(index, to);
        }
    }
    if (m_new.remove(from)) {
        m_new.insert(to);
    }
    for (QSet<QString>* names : {&m_masked, &m_perhapsOld}) {
        if (names->remove(from)) {
            names->insert(to);
        }
    }
    m_held.rename(from, to);
}

void Scene::renameColumn(const QString& table, const QString& from, const QString& to)
{
    const auto found = m_tables.find(table);
    if (found != m_tables.end() && found->columns.contains(from)) {
        found->columns.insert(to, found->columns.take(from));
    }
    const QString before = table + u'\n' + from;
    const QString after = table + u'\n' + to;
    if (ownColumns.remove(before)) {
        ownColumns.insert(after);
    }
    if (addedColumns.contains(before)) {
        addedColumns.insert(after, addedColumns.take(before));
    }
}

const CatalogColumn* Scene::column(const QString& table, const QString& name) const
{
    const CatalogTable* facts = find(table);
    if (facts == nullptr) {
        return nullptr;
    }
    const auto found = facts->columns.constFind(name);
    return found == facts->columns.cend() ? nullptr : &*found;
}

QString Scene::tableOfIndex(const QString& index) const
{
    const auto found = m_tables.constFind(m_tablesOfIndexes.value(index));
    return found != m_tables.cend() && found->indexes.contains(index) ? found.key() : QString();
}

void Scene::addIndex(const QString& table, const QString& name, const CatalogIndex& index)
{
    m_tables[table].indexes.insert(name, index);
    m_tablesOfIndexes.insert(name, table);
}

void Scene::removeIndex(const QString& name)
{
    const auto table = m_tables.find(m_tablesOfIndexes.take(name));
    if (table != m_tables.end()) {
        table->indexes.remove(name);
    }
}

bool Scene::saysMoreThanNotNull(const QString& definition)
{
    qsizetype tests = 1;
    const QStringList proven = provenColumns(definition, &tests);
    return tests > proven.size();
}

bool Scene::isProvenNotNull(const QString& table, const QString& column) const
{
    const CatalogTable* facts = find(table);
    return facts != nullptr && std::any_of(facts->constraints.cbegin(), facts->constraints.cend(), [&column](const CatalogConstraint& each) {
        return each.kind == ConstraintKind::Check && each.isValidated && provenColumns(each.definition).contains(column);
    });
}

void Scene::begin()
{
    m_isInTransaction = true;
}

void Scene::end()
{
    m_isInTransaction = false;
    m_held.clear();
    freshEnumValues.clear();
    if (isPathChanged != m_kept[2]) {
        unmaskAll();
    }
    for (size_t index = 0; index < settings.size(); ++index) {
        this->*settings[index] = m_kept[index];
    }
}

void Scene::rollBack(bool isToSavepoint)
{
    Scene now = *m_atStart;
    now.m_atStart = m_atStart;
    now.m_kept = m_kept;
    now.addedColumns = addedColumns;
    now.m_isInTransaction = m_isInTransaction;
    if (isToSavepoint) {
        now.m_held = m_held;
        now.freshEnumValues = freshEnumValues;
        for (bool Scene::*setting : settings) {
            now.*setting = this->*setting;
        }
    } else {
        now.end();
    }
    *this = std::move(now);
}

void Scene::keep(bool Scene::*setting)
{
    for (size_t index = 0; index < settings.size(); ++index) {
        if (settings[index] == setting) {
            m_kept[index] = this->*setting;
        }
    }
}

void Scene::hold(const TableLock& lock)
{
    if (!isNew(lock.table) && !lock.table.isEmpty()) {
        m_held.hold(lock.table, lock.mode);
    }
}

void Scene::statementEnded()
{
    if (!m_isInTransaction) {
        m_held.clear();
    }
}

} // namespace Pilothouse
