#include "services/migration/expand/conversionreader.h"
#include "services/migration/judge/syntax.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace {

class ConversionReaderWords {
    Q_DECLARE_TR_FUNCTIONS(ConversionReader)
};

QJsonObject below(const QJsonObject& node, const char16_t* key)
{
    return node.value(QStringView(key)).toObject();
}

QString typeTextOf(const QJsonObject& definition)
{
    return Syntax::typeName(below(definition, u"typeName")).text();
}

} // namespace

ConversionReader::ConversionReader(ColumnConversion conversion)
    : m_conversion(std::move(conversion))
{
    if (m_conversion.table.startsWith(u"public.")) {
        m_conversion.table = m_conversion.table.mid(7); // as Syntax::relation() has it
    }
}

bool ConversionReader::isOfTable(const QJsonObject& node) const
{
    return Syntax::relation(node, u"relation") == m_conversion.table;
}

bool ConversionReader::covers(const SqlStatement& statement)
{
    if (!isOfTable(statement.node)) {
        return false;
    }
    if (statement.kind == u"RenameStmt") {
        return rename(statement.node);
    }
    if (statement.kind == u"AlterTableStmt") {
        return alter(statement.node);
    }
    return statement.kind == u"UpdateStmt" && update(statement.node);
}

bool ConversionReader::rename(const QJsonObject& node)
{
    const QString column = node.value(u"subname").toString();
    const QString newName = node.value(u"newname").toString();
    const bool isOneForOne = m_conversion.forward.size() == 1 && m_conversion.backward.size() == 1;
    if (node.value(u"renameType").toString() != u"OBJECT_COLUMN" || !isOneForOne || !m_conversion.backward.contains(column) || !m_conversion.forward.contains(newName)) {
        return false;
    }
    m_seen.made.insert(newName, {});
    m_seen.order << newName;
    m_seen.gone << column;
    m_seen.isRenamed = true;
    return true;
}

bool ConversionReader::alter(const QJsonObject& node)
{
    const QJsonArray commands = node.value(u"cmds").toArray();
    if (node.value(u"objtype").toString() != u"OBJECT_TABLE" || commands.isEmpty()) {
        return false;
    }
    Seen seen = m_seen; // all of its commands, or none
    for (const QJsonValue& each : commands) {
        if (!command(seen, below(each.toObject(), u"AlterTableCmd"))) {
            return false;
        }
    }
    m_seen = seen;
    return true;
}

bool ConversionReader::command(Seen& seen, const QJsonObject& node) const
{
    const QString subtype = node.value(u"subtype").toString();
    const QString column = node.value(u"name").toString();
    const QJsonObject definition = below(below(node, u"def"), u"ColumnDef");
    if (subtype == u"AT_AddColumn") {
        return addColumn(seen, definition);
    }
    if (subtype == u"AT_DropColumn" && m_conversion.backward.contains(column)) {
        seen.gone << column;
        return true;
    }
    const auto made = seen.made.find(column);
    if (made == seen.made.end()) {
        return false;
    }
    if (subtype == u"AT_AlterColumnType" && !definition.contains(u"collClause")) {
        made->type = typeTextOf(definition);
    } else if (subtype == u"AT_SetNotNull") {
        made->isNotNull = true;
    } else if (subtype == u"AT_ColumnDefault") {
        made->hasDefault = node.contains(u"def");
    } else {
        return false;
    }
    return true;
}

bool ConversionReader::addColumn(Seen& seen, const QJsonObject& definition) const
{
    const QString column = definition.value(u"colname").toString();
    if (!m_conversion.forward.contains(column) || seen.made.contains(column) || definition.contains(u"collClause")) {
        return false;
    }
    MadeColumn made;
    made.type = typeTextOf(definition);
    const QJsonArray constraints = definition.value(u"constraints").toArray();
    for (const QJsonValue& each : constraints) {
        const QString kind = below(each.toObject(), u"Constraint").value(u"contype").toString();
        if (kind != u"CONSTR_NOTNULL" && kind != u"CONSTR_NULL" && kind != u"CONSTR_DEFAULT") {
            return false;
        }
        made.isNotNull = made.isNotNull || kind == u"CONSTR_NOTNULL";
        made.hasDefault = made.hasDefault || kind == u"CONSTR_DEFAULT";
    }
    seen.made.insert(column, made);
    seen.order << column;
    return true;
}

// What the migration writes into the new columns the expressions write.
bool ConversionReader::update(const QJsonObject& node) const
{
    const QJsonArray targets = node.value(u"targetList").toArray();
    return !node.contains(u"returningList") && !node.contains(u"withClause") && std::all_of(targets.cbegin(), targets.cend(), [this](const QJsonValue& each) {
        return m_seen.made.contains(below(each.toObject(), u"ResTarget").value(u"name").toString());
    });
}

QString ConversionReader::problem() const
{
    for (auto it = m_conversion.forward.cbegin(); it != m_conversion.forward.cend(); ++it) {
        const auto made = m_seen.made.constFind(it.key());
        if (made == m_seen.made.cend()) {
            return ConversionReaderWords::tr("pilothouse.yaml has an expression for the new column %1.%2, which the migration does not make.").arg(m_conversion.table, it.key());
        }
        if (made->hasDefault) {
            return ConversionReaderWords::tr("%1.%2 keeps a default, so that nobody could tell whether a release has written it.").arg(m_conversion.table, it.key());
        }
    }
    for (auto it = m_conversion.backward.cbegin(); it != m_conversion.backward.cend(); ++it) {
        if (!m_seen.gone.contains(it.key())) {
            return ConversionReaderWords::tr("pilothouse.yaml has an expression for the old column %1.%2, which the migration does not take away.").arg(m_conversion.table, it.key());
        }
    }
    return {};
}

Expansion ConversionReader::expansion() const
{
    Expansion expansion;
    expansion.kind = ExpansionKind::ConvertColumns;
    expansion.migration = m_conversion.migration;
    expansion.table = m_conversion.table;
    for (const QString& name : m_seen.order) {
        const MadeColumn made = m_seen.made.value(name);
        expansion.after.append({name, made.type, m_conversion.forward.value(name), made.isNotNull});
    }
    for (const QString& name : m_seen.gone) {
        expansion.before.append({name, QString(), m_conversion.backward.value(name), false});
    }
    if (m_seen.isRenamed) {
        expansion.column = expansion.before.first().name;
        expansion.newColumn = expansion.after.first().name;
    }
    return expansion;
}

} // namespace Pilothouse
