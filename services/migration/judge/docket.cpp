#include "services/migration/judge/docket.h"
#include "services/migration/judge/syntax.h"
#include <QCoreApplication>
#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace Pilothouse {
namespace {

using enum SafetyClass;
using enum LockMode;

constexpr Rule unparseable {"unparseable", Unknown, OldCode::Maybe, None, 0,
    JUDGE_TEXT("PostgreSQL's parser does not accept it"), JUDGE_TEXT("Correct it; what nobody can read, nobody can judge.")};
constexpr Rule newTable {"same-txn-new-table", Safe, OldCode::Ok, None, 0, JUDGE_TEXT("this text created %1: the old code does not know it, and it is empty"), ""};
constexpr Rule defaultDropped {"django-add-not-null-default-dropped", Dangerous, OldCode::Breaks, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("the default is dropped again: INSERTs of the old code, which omit the column of %1, fail"),
    JUDGE_TEXT("Keep the default (Django 5: db_default), or null=True now and NOT NULL when only new code runs.")};
constexpr Rule netZero {"rename-net-zero", Safe, OldCode::Ok, AccessExclusive, 0,
    JUDGE_TEXT("at the end of the transaction the name is what it was before"), ""};
constexpr Rule compatible {"rename-table-with-compat-view", Risky, OldCode::Maybe, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("a view takes the old name of %1: queries go on, but ON CONFLICT, TRUNCATE, LOCK and foreign keys on it fail"),
    JUDGE_TEXT("Check that the view is simple enough to be updatable; drop it when the old code is gone.")};
constexpr Rule recreated {"recreate-view", Risky, OldCode::Maybe, None, 0,
    JUDGE_TEXT("the view is there again at the end of the transaction; the old code gets its new definition"),
    JUDGE_TEXT("Keep it compatible with what the old code expects.")};
constexpr Rule severalTables {"multi-table-exclusive-txn", Risky, OldCode::Ok, AccessExclusive, 0,
    JUDGE_TEXT("this transaction locks %1 for everybody while it holds another table as well: both wait for it, and it may deadlock"),
    JUDGE_TEXT("One table a migration.")};
constexpr Rule noTimeout {"missing-lock-timeout", Safe, OldCode::Ok, None, 0,
    JUDGE_TEXT("while it waits for its lock on %1, everybody else waits behind it, without a limit"),
    JUDGE_TEXT("SET lock_timeout = '2s', and try again (Pilothouse does both when it migrates).")};
constexpr Rule rerun {"robust-rerun", Safe, OldCode::Ok, None, 0,
    JUDGE_TEXT("outside of a transaction a failure leaves what is before it done: it must be able to run again"),
    JUDGE_TEXT("One statement a non-atomic migration, or IF NOT EXISTS.")};

constexpr Rule python {"opaque-python", Risky, OldCode::Maybe, None, OneWay,
    JUDGE_TEXT("it runs the migration's Python code; nothing in the SQL says what that does"),
    JUDGE_TEXT("Read it; move data in batches, in a migration of its own with atomic = False.")};

constexpr Rule explicitTransaction {"explicit-transaction", Risky, OldCode::Maybe, None, OneWay,
    JUDGE_TEXT("it begins or ends a transaction that Django does not know of: what is done by then may stay when the rest fails, or be lost"),
    JUDGE_TEXT("Set atomic = False, or split the migration.")};

constexpr const Rule* all[] = {&unparseable, &explicitTransaction, &python, &newTable, &defaultDropped, &netZero, &compatible, &recreated, &severalTables, &noTimeout, &rerun};

class DocketWords {
    Q_DECLARE_TR_FUNCTIONS(MigrationJudge)
};

QString filled(const QString& text, const QString& table)
{
    return QString(text).replace(QLatin1String("%1"), table.isEmpty() ? DocketWords::tr("the table") : table);
}

SafetyClass oneLess(SafetyClass safety)
{
    return safety == Dangerous ? Risky : safety == Risky ? Safe : safety;
}

bool isRule(const Ruling& ruling, const char* name)
{
    return qstrcmp(ruling.rule->name, name) == 0;
}

/// Nobody does this to a table that CREATE TABLE IF NOT EXISTS has just made.
bool isForOldTables(const Ruling& ruling)
{
    const Rule& rule = *ruling.rule;
    return rule.oldCode == OldCode::Breaks || rule.has(LosesData) || rule.has(Rewrites) || QByteArrayView(rule.name).startsWith("add-column-");
}

} // namespace

Rules Families::contextRules()
{
    return all;
}

Docket::Docket(const JudgeOptions& options)
    : m_options(options)
{
}

void Docket::unparseable(const SqlError& error)
{
    SqlStatement statement;
    statement.line = error.at.line;
    statement.column = error.at.column;
    statement.text = error.text;
    Ruling ruling = rulingOf(Pilothouse::unparseable);
    ruling.reason = DocketWords::tr("PostgreSQL's parser does not accept it: %1").arg(error.message);
    m_mistakes.append(finding(statement, ruling));
}

void Docket::explicitTransaction(const SqlStatement& statement)
{
    note(statement, Pilothouse::explicitTransaction, {});
}

void Docket::opaquePython(const SqlStatement& marker, const Scene& scene)
{
    const QString held = scene.heldAtLeast(AccessExclusive);
    for (const Rule* rule : Families::dataRules()) {
        if (!held.isEmpty() && qstrcmp(rule->name, "backfill-in-ddl-txn") == 0) {
            note(marker, *rule, held);
            return;
        }
    }
    note(marker, python, {});
}

void Docket::statement(const SqlStatement& statement, const Families::Rulings& rulings, Scene& scene)
{
    for (Ruling ruling : rulings) {
        prolong(ruling, rulings, scene);
        add(statement, ruling, scene);
    }
    created(statement, scene);
}

/// A scan that keeps only writers waiting keeps everybody waiting while this statement, or one before it in the
/// transaction, holds an existing table for itself.
void Docket::prolong(Ruling& ruling, const Families::Rulings& beside, const Scene& scene)
{
    const Rule& rule = *ruling.rule;
    const bool isLong = ruling.safety.value_or(rule.safety) == Risky && ((rule.has(Scans) && rule.has(Lasts)) || rule.has(Rewrites));
    if (!isLong || scene.isNew(ruling.table)) {
        return;
    }
    QString held = scene.heldAtLeast(AccessExclusive);
    for (const Ruling& each : beside) {
        const bool isOther = each.rule != ruling.rule && each.lock.value_or(each.rule->lock) == AccessExclusive && !scene.isNew(each.table);
        held = held.isEmpty() && isOther ? each.table : held;
    }
    if (!held.isEmpty()) {
        ruling.safety = Dangerous;
        ruling.reason = DocketWords::tr("nobody can read or write %1, which this transaction has altered, until this is done").arg(held);
    }
}

StatementFinding Docket::finding(const SqlStatement& statement, const Ruling& ruling) const
{
    const Rule& rule = *ruling.rule;
    const bool isEased = ruling.safety && *ruling.safety < rule.safety;
    StatementFinding result;
    result.line = statement.line;
    result.column = statement.column;
    result.statement = statement.text;
    result.rule = QString::fromLatin1(rule.name);
    result.safety = ruling.safety.value_or(rule.safety);
    result.oldCode = ruling.oldCode.value_or(rule.oldCode);
    result.table = ruling.table;
    result.part = ruling.column;
    result.rewrites = rule.has(Rewrites) && !isEased;
    result.scans = rule.has(Scans) && !isEased;
    result.isNeededByNewCode = rule.has(NewCodeNeedsIt);
    result.isReversible = !rule.has(OneWay);
    result.failsForCertain = rule.has(Fails);
    result.losesData = rule.has(LosesData);
    result.isDuration = rule.has(Lasts);
    result.message = filled(ruling.reason.isEmpty() ? DocketWords::tr(rule.reason) : ruling.reason, ruling.table);
    result.recipe = qstrlen(rule.recipe) == 0 ? QString() : DocketWords::tr(rule.recipe);
    return result;
}

void Docket::add(const SqlStatement& statement, Ruling ruling, Scene& scene)
{
    if (scene.isPerhapsOld(ruling.table) && isForOldTables(ruling)) {
        scene.presumeOld(ruling.table);
    }
    const bool isNew = !ruling.table.isEmpty() && scene.isNew(ruling.table);
    const bool isDropped = isRule(ruling, "drop-table");
    if (isNew && !ruling.rule->has(Fails) && !isRule(ruling, "create-table") && !isRule(ruling, "create-table-with-fk") && !isRule(ruling, "create-table-as")) {
        const QString newName = ruling.newName;
        const QList<TableLock> locks = ruling.otherLocks;
        const bool isRenamed = isRule(ruling, "rename-table");
        ruling = rulingOf(newTable, ruling.table, ruling.column);
        ruling.otherLocks = locks;
        if (isRenamed) {
            scene.renameTable(ruling.table, newName);
        }
    }
    StatementFinding result = finding(statement, ruling);
    const CatalogTable* facts = scene.find(ruling.table);
    const bool isSmall = facts != nullptr && facts->rows && *facts->rows < m_options.smallTable && !isNew && !scene.isPathChanged;
    if (isSmall && result.isDuration) {
        result.safety = oneLess(result.safety);
        result.isSmall = true;
    }
    m_findings.append(std::move(result));
    remember(ruling, scene);
    lock(statement, ruling, scene);
    if (isDropped) {
        scene.dropTable(ruling.table);
    }
}

void Docket::lock(const SqlStatement& statement, const Ruling& ruling, Scene& scene)
{
    QList<TableLock> locks {{ruling.table, ruling.lock.value_or(ruling.rule->lock)}};
    locks += ruling.otherLocks;
    const qsizetype own = m_findings.size() - 1;
    for (const TableLock& each : std::as_const(locks)) {
        if (each.mode == None || each.table.isEmpty() || scene.isNew(each.table)) {
            continue;
        }
        m_findings[own].locks.append(each);
        const bool isSecond = each.mode == AccessExclusive && scene.isInTransaction() && !ruling.rule->has(Fails)
            && !scene.holds(each.table, AccessExclusive) && !scene.heldAtLeast(AccessExclusive, each.table).isEmpty();
        if (isSecond && &each == &locks.constFirst()) {
            note(statement, severalTables, each.table);
        }
        if (each.mode >= ShareRowExclusive && !scene.hasLockTimeout && !m_hasNotedTimeout) {
            m_hasNotedTimeout = true;
            note(statement, noTimeout, each.table);
        }
    }
    for (const TableLock& each : std::as_const(locks)) {
        scene.hold(each);
    }
    const bool isConcurrent = QByteArrayView(ruling.rule->name).endsWith("-concurrently");
    if (isConcurrent && m_wasConcurrent) {
        note(statement, rerun, ruling.table);
    }
    m_wasConcurrent = m_wasConcurrent || isConcurrent;
}

void Docket::note(const SqlStatement& statement, const Rule& rule, const QString& table)
{
    m_findings.append(finding(statement, rulingOf(rule, table)));
}

void Docket::remember(const Ruling& ruling, Scene& scene)
{
    if (isRule(ruling, "add-column-constant-default") || isRule(ruling, "add-column-stable-default") || isRule(ruling, "add-column-inline-fk-default")
        || isRule(ruling, "add-column-volatile-default")) {
        const CatalogColumn* column = scene.column(ruling.table, ruling.column);
        m_defaults.insert(ruling.table + u'\n' + ruling.column, {m_findings.size() - 1, column != nullptr && column->isNotNull});
    } else if (isRule(ruling, "drop-default")) {
        dropDefault(ruling, scene);
    } else if (isRule(ruling, "rename-column") || isRule(ruling, "rename-table")) {
        renamed(ruling, scene);
    } else if (isRule(ruling, "drop-view") && scene.isInTransaction()) { // outside of one there is a moment without the view
        m_droppedViews.insert(ruling.table, m_findings.size() - 1);
    }
}

void Docket::dropDefault(const Ruling& ruling, const Scene& scene)
{
    const QString key = ruling.table + u'\n' + ruling.column;
    const auto added = m_defaults.constFind(key);
    const bool isOfThisText = added != m_defaults.cend();
    if (!isOfThisText && !scene.addedColumns.contains(key)) {
        return;
    }
    const CatalogColumn* column = scene.column(ruling.table, ruling.column);
    const bool isNotNull = isOfThisText ? added->isNotNull : column != nullptr && column->isNotNull;
    if (isNotNull) {
        if (isOfThisText) {
            replace(added->finding, defaultDropped);
        }
        replace(m_findings.size() - 1, defaultDropped);
    } else { // the old code's INSERTs leave NULL in a column that may be NULL
        m_findings.last().safety = Safe;
        m_findings.last().oldCode = OldCode::Ok;
        m_findings.last().message = DocketWords::tr("the column is new and may be NULL, so INSERTs of the old code go on");
    }
}

void Docket::renamed(const Ruling& ruling, Scene& scene)
{
    const bool isTable = isRule(ruling, "rename-table");
    const QString from = isTable ? ruling.table : ruling.column;
    Renamings& names = isTable ? m_renamedTables : m_renamedColumns[ruling.table];
    Renaming renaming = names.contains(from) ? names.take(from) : Renaming {from, {}};
    renaming.findings << m_findings.size() - 1;
    names.insert(ruling.newName, renaming);
    if (isTable) {
        m_renamedColumns.insert(ruling.newName, m_renamedColumns.take(from));
        scene.renameTable(from, ruling.newName);
    }
    if (!scene.isInTransaction()) {
        m_renamedTables.clear();
        m_renamedColumns.clear();
    }
}

void Docket::created(const SqlStatement& statement, const Scene& scene)
{
    if (statement.kind == u"CreateTableAsStmt" && statement.node.value(u"objtype").toString() == u"OBJECT_MATVIEW") {
        m_createdViews.insert(Syntax::relation(statement.node.value(u"into").toObject(), u"rel"));
    }
    if (statement.kind != u"ViewStmt") {
        return;
    }
    const QString view = Syntax::relation(statement.node, u"view");
    m_createdViews.insert(view);
    const QString source = Families::tableShownBy(statement.node, scene);
    const Renaming renaming = m_renamedTables.value(source);
    if (!source.isEmpty() && renaming.original == view) {
        for (const qsizetype index : renaming.findings) {
            replace(index, compatible);
        }
    }
}

void Docket::replace(qsizetype index, const Rule& rule, const QString& reason)
{
    StatementFinding& old = m_findings[index];
    SqlStatement statement;
    statement.line = old.line;
    statement.column = old.column;
    statement.text = old.statement;
    Ruling ruling = rulingOf(rule, old.table);
    ruling.reason = reason;
    StatementFinding fresh = finding(statement, ruling);
    fresh.locks = old.locks;
    old = fresh;
}

void Docket::judgeUnchanged(const Renamings& names)
{
    for (auto each = names.cbegin(); each != names.cend(); ++each) {
        for (const qsizetype index : each.key() == each->original ? each->findings : QList<qsizetype>()) {
            replace(index, netZero);
        }
    }
}

void Docket::transactionEnded()
{
    judgeUnchanged(m_renamedTables);
    for (const Renamings& columns : std::as_const(m_renamedColumns)) {
        judgeUnchanged(columns);
    }
    for (auto it = m_droppedViews.cbegin(); it != m_droppedViews.cend(); ++it) {
        if (m_createdViews.contains(it.key())) {
            replace(*it, recreated);
        }
    }
    m_renamedTables.clear();
    m_renamedColumns.clear();
    m_droppedViews.clear();
    m_createdViews.clear();
}

QList<StatementFinding> Docket::take()
{
    m_findings += m_mistakes;
    std::vector<qsizetype> order(size_t(m_findings.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](qsizetype left, qsizetype right) {
        const StatementFinding& one = m_findings.at(left);
        const StatementFinding& other = m_findings.at(right);
        return std::tie(one.line, one.column, left) < std::tie(other.line, other.column, right);
    });
    QList<StatementFinding> sorted;
    sorted.reserve(m_findings.size());
    for (const qsizetype index : order) {
        sorted.append(std::move(m_findings[index]));
    }
    m_findings.clear();
    return sorted;
}

} // namespace Pilothouse
