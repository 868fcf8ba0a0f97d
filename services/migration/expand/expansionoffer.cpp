#include "services/migration/expand/expansionoffer.h"
#include "services/migration/expand/conversionreader.h"
#include "services/migration/expand/strictsql.h"
#include "services/migration/judge/syntax.h"
#include "services/migration/sqltext.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace Pilothouse {
namespace {

class ExpansionOfferWords {
    Q_DECLARE_TR_FUNCTIONS(ExpansionOffer)
};

QJsonObject inside(const QJsonObject& node, const char16_t* key)
{
    return node.value(QStringView(key)).toObject();
}

// The SQL of a literal, perhaps with a sign or a cast to a type of PostgreSQL's own; nothing for anything else.
std::optional<QString> literalOf(const QJsonObject& expression)
{
    if (expression.contains(u"TypeCast")) {
        const QJsonObject cast = inside(expression, u"TypeCast");
        const Syntax::TypeName type = Syntax::typeName(inside(cast, u"typeName"));
        const std::optional<QString> value = literalOf(inside(cast, u"arg"));
        return value && type.isBuiltIn ? std::optional(*value + QStringLiteral("::") + type.text()) : std::nullopt;
    }
    const QJsonObject constant = inside(expression, u"A_Const");
    if (constant.isEmpty() || constant.value(u"isnull").toBool()) {
        return std::nullopt;
    }
    if (constant.contains(u"sval")) {
        return SqlText::literal(inside(constant, u"sval").value(u"sval").toString());
    }
    if (constant.contains(u"boolval")) {
        return inside(constant, u"boolval").value(u"boolval").toBool() ? QStringLiteral("true") : QStringLiteral("false");
    }
    if (constant.contains(u"fval")) {
        return inside(constant, u"fval").value(u"fval").toString();
    }
    return constant.contains(u"ival") ? std::optional(QString::number(inside(constant, u"ival").value(u"ival").toInt())) : std::nullopt;
}

/// Collects what the statements of one migration do.
class OfferWriter {
public:
    OfferWriter(const PendingMigration& migration, const QList<ColumnConversion>& conversions)
    {
        m_offer.migration = migration.label();
        for (const ColumnConversion& conversion : conversions) {
            m_conversions.append(ConversionReader(conversion));
        }
    }

    void read(const SqlStatement& statement)
    {
        if (!m_offer.refusal.isEmpty()) {
            return;
        }
        for (ConversionReader& conversion : m_conversions) {
            if (conversion.covers(statement)) {
                return;
            }
        }
        const QString kind = statement.kind;
        if (kind == u"TransactionStmt" || kind == u"ConstraintsSetStmt" || isTimeout(statement)) {
            m_offer.plain << statement.text;
        } else if (kind == u"RenameStmt") {
            rename(statement);
        } else if (kind == u"AlterTableStmt") {
            alter(statement);
        } else if (kind == u"UpdateStmt") {
            update(statement);
        } else {
            refuse(statement);
        }
    }

    ExpansionOffer take()
    {
        // A default or a filled column that no SET NOT NULL followed would be lost.
        for (const Filling& filling : std::as_const(m_fillings)) {
            if (filling.value && (!filling.isUsed || filling.hasDefault)) {
                refuse(filling.statement);
                break;
            }
        }
        for (const ConversionReader& conversion : std::as_const(m_conversions)) {
            takeConversion(conversion);
        }
        if (m_offer.refusal.isEmpty() && m_offer.expansions.isEmpty()) {
            m_offer.refusal = ExpansionOfferWords::tr("It has nothing that would have to be made in two halves.");
        }
        if (!m_offer.refusal.isEmpty()) {
            m_offer.expansions.clear();
        }
        return m_offer;
    }

private:
    /// What Django writes around SET NOT NULL: the default while the column is filled, the UPDATE that fills it.
    struct Filling {
        SqlStatement statement;
        std::optional<QString> value;
        bool hasDefault = false;
        bool isUsed = false;
    };

    static bool isTimeout(const SqlStatement& statement)
    {
        const QString name = statement.node.value(u"name").toString();
        return statement.kind == u"VariableSetStmt" && (name == u"lock_timeout" || name == u"statement_timeout");
    }

    void refuse(const SqlStatement& statement)
    {
        if (m_offer.refusal.isEmpty()) {
            m_offer.refusal = ExpansionOfferWords::tr("Line %1 is none of the changes that can be made in two halves: %2. Put it into a migration of its own.").arg(statement.line).arg(statement.text);
        }
    }

    Expansion expansionOf(ExpansionKind kind, const SqlStatement& statement) const
    {
        Expansion expansion;
        expansion.kind = kind;
        expansion.migration = m_offer.migration;
        expansion.table = Syntax::relation(statement.node, u"relation");
        return expansion;
    }

    void rename(const SqlStatement& statement)
    {
        const QString what = statement.node.value(u"renameType").toString();
        const QString newName = statement.node.value(u"newname").toString();
        if (what == u"OBJECT_COLUMN" && statement.node.value(u"relationType").toString() == u"OBJECT_TABLE") {
            Expansion expansion = expansionOf(ExpansionKind::RenameColumn, statement);
            expansion.column = statement.node.value(u"subname").toString();
            expansion.newColumn = newName;
            add(statement, expansion);
        } else if (what == u"OBJECT_TABLE") {
            Expansion expansion = expansionOf(ExpansionKind::RenameTable, statement);
            expansion.newTable = newName;
            add(statement, expansion);
        } else {
            refuse(statement);
        }
    }

    void alter(const SqlStatement& statement)
    {
        const QJsonArray commands = statement.node.value(u"cmds").toArray();
        if (statement.node.value(u"objtype").toString() != u"OBJECT_TABLE") {
            refuse(statement);
        }
        for (const QJsonValue& each : commands) {
            command(statement, inside(each.toObject(), u"AlterTableCmd"));
        }
    }

    void command(const SqlStatement& statement, const QJsonObject& node)
    {
        const QString subtype = node.value(u"subtype").toString();
        const QString column = node.value(u"name").toString();
        Filling& filling = m_fillings[Syntax::relation(statement.node, u"relation") + QLatin1Char('\n') + column];
        if (subtype == u"AT_DropColumn") {
            Expansion expansion = expansionOf(ExpansionKind::DropColumn, statement);
            expansion.column = column;
            add(statement, expansion);
        } else if (subtype == u"AT_AlterColumnType" && isPlainCast(inside(inside(node, u"def"), u"ColumnDef"), column)) {
            Expansion expansion = expansionOf(ExpansionKind::WidenType, statement);
            expansion.column = column;
            expansion.type = Syntax::typeName(inside(inside(inside(node, u"def"), u"ColumnDef"), u"typeName")).text();
            add(statement, expansion);
        } else if (subtype == u"AT_SetNotNull") {
            Expansion expansion = expansionOf(ExpansionKind::SetNotNull, statement);
            expansion.column = column;
            expansion.value = filling.value.value_or(QString());
            filling.isUsed = true;
            add(statement, expansion);
        } else if (subtype == u"AT_ColumnDefault" && !node.contains(u"def")) {
            filling.hasDefault = false;
        } else if (const auto value = literalOf(inside(node, u"def")); subtype == u"AT_ColumnDefault" && value) {
            fill(filling, statement, *value);
            filling.hasDefault = true;
        } else {
            refuse(statement);
        }
    }

    // No USING, or what Django writes: USING "c"::bigint.
    static bool isPlainCast(const QJsonObject& columnDef, const QString& column)
    {
        const QJsonObject expression = inside(columnDef, u"raw_default");
        const QJsonObject cast = inside(expression, u"TypeCast");
        const bool isCast = Syntax::columnName(inside(cast, u"arg")) == column && Syntax::typeName(inside(cast, u"typeName")) == Syntax::typeName(inside(columnDef, u"typeName"));
        return !columnDef.contains(u"collClause") && (expression.isEmpty() || isCast);
    }

    // UPDATE t SET c = 5 WHERE c IS NULL.
    void update(const SqlStatement& statement)
    {
        const QJsonArray targets = statement.node.value(u"targetList").toArray();
        const QJsonObject target = inside(targets.first().toObject(), u"ResTarget");
        const QString column = target.value(u"name").toString();
        const std::optional<QString> value = literalOf(inside(target, u"val"));
        const QJsonObject test = inside(inside(statement.node, u"whereClause"), u"NullTest");
        const bool isFilling = targets.size() == 1 && value && test.value(u"nulltesttype").toString() == u"IS_NULL" && Syntax::columnName(inside(test, u"arg")) == column
            && !statement.node.contains(u"fromClause") && !statement.node.contains(u"withClause");
        if (!isFilling) {
            refuse(statement);
            return;
        }
        fill(m_fillings[Syntax::relation(statement.node, u"relation") + QLatin1Char('\n') + column], statement, *value);
    }

    void fill(Filling& filling, const SqlStatement& statement, const QString& value)
    {
        if (filling.isUsed || (filling.value && *filling.value != value)) {
            refuse(statement);
        }
        filling.statement = statement;
        filling.value = value;
    }

    // Two changes of one column, or a table that changes its name meanwhile, are a chain and not two expansions.
    [[nodiscard]] bool isChained(const Expansion& expansion) const
    {
        const QStringList columns = expansion.columns();
        return std::any_of(m_offer.expansions.cbegin(), m_offer.expansions.cend(), [&](const Expansion& other) {
            const QStringList others = other.columns();
            const bool isSameTable = other.table == expansion.table || other.newTable == expansion.table || (!expansion.newTable.isEmpty() && expansion.newTable == other.table);
            const bool isTable = other.kind == ExpansionKind::RenameTable || expansion.kind == ExpansionKind::RenameTable;
            const bool isSameColumn = std::any_of(columns.cbegin(), columns.cend(), [&](const QString& column) { return others.contains(column); });
            return isSameTable && (isTable || isSameColumn);
        });
    }

    void add(const SqlStatement& statement, const Expansion& expansion)
    {
        if (isChained(expansion)) {
            refuse(statement);
        }
        m_offer.expansions << expansion;
    }

    void takeConversion(const ConversionReader& conversion)
    {
        const Expansion expansion = conversion.expansion();
        QString problem = conversion.problem();
        if (problem.isEmpty() && isChained(expansion)) {
            problem = ExpansionOfferWords::tr("The columns that pilothouse.yaml has expressions for are changed in another way too. Put that into a migration of its own.");
        }
        m_offer.refusal = m_offer.refusal.isEmpty() ? problem : m_offer.refusal;
        m_offer.expansions << expansion;
    }

    ExpansionOffer m_offer;
    QList<ConversionReader> m_conversions; ///< of this migration
    QHash<QString, Filling> m_fillings; ///< by "table\ncolumn"
};

} // namespace

ExpansionOffer offerExpansion(const PendingMigration& migration, const QList<ColumnConversion>& conversions)
{
    QList<ColumnConversion> own = conversions;
    own.removeIf([&](const ColumnConversion& each) { return each.migration != migration.label(); });
    ExpansionOffer offer;
    offer.migration = migration.label();
    if (migration.error) {
        offer.refusal = migration.error->message;
        return offer;
    }
    const bool isCodeReplaced = std::any_of(own.cbegin(), own.cend(), [](const ColumnConversion& each) { return each.replacesCode; });
    if (!migration.opaque.isEmpty() && !isCodeReplaced) {
        offer.refusal = ExpansionOfferWords::tr("It runs code that nobody can see through: %1.").arg(migration.opaque.first()) + QLatin1Char(' ')
            + (own.isEmpty() ? ExpansionOfferWords::tr("Put that into a migration of its own, or let expressions in pilothouse.yaml stand for it.")
                             : ExpansionOfferWords::tr("When it only fills the new columns, say so beside its expressions in pilothouse.yaml: replaces-code: true."));
        return offer;
    }
    const auto statements = parseStrictly(migration.sql);
    if (!statements) {
        offer.refusal = ExpansionOfferWords::tr("Line %1 cannot be read: %2.").arg(statements.error().at.line).arg(statements.error().message);
        return offer;
    }
    OfferWriter writer(migration, own);
    for (const SqlStatement& statement : *statements) {
        writer.read(statement);
    }
    return writer.take();
}

} // namespace Pilothouse
