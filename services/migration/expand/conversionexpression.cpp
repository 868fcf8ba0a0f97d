#include "services/migration/expand/conversionexpression.h"
#include "services/migration/expand/strictsql.h"
#include "services/migration/judge/syntax.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace Pilothouse {
namespace {

class ConversionExpressionWords {
    Q_DECLARE_TR_FUNCTIONS(ConversionExpression)
};

constexpr qsizetype longestExpression = 4096;

// PostgreSQL's nodes of which an expression of one row is made.
const QSet<QString>& rowNodes()
{
    static const QSet<QString> names {QStringLiteral("A_ArrayExpr"), QStringLiteral("A_Const"), QStringLiteral("A_Expr"), QStringLiteral("A_Indices"), QStringLiteral("A_Indirection"),
        QStringLiteral("BoolExpr"), QStringLiteral("BooleanTest"), QStringLiteral("CaseExpr"), QStringLiteral("CaseWhen"), QStringLiteral("CoalesceExpr"), QStringLiteral("CollateClause"),
        QStringLiteral("ColumnRef"), QStringLiteral("FuncCall"), QStringLiteral("Integer"), QStringLiteral("List"), QStringLiteral("MinMaxExpr"), QStringLiteral("NamedArgExpr"),
        QStringLiteral("NullTest"), QStringLiteral("RowExpr"), QStringLiteral("String"), QStringLiteral("TypeCast")};
    return names;
}

QString forbiddenNode(const QString& node)
{
    if (node == u"SubLink") {
        return ConversionExpressionWords::tr("it has a subquery");
    }
    if (node == u"SQLValueFunction") {
        return ConversionExpressionWords::tr("it changes with the moment, or with who asks");
    }
    if (node == u"ParamRef") {
        return ConversionExpressionWords::tr("it has a parameter");
    }
    return ConversionExpressionWords::tr("it has %1, which is nothing of a row's columns").arg(node);
}

/// Walks a tree and remembers the first thing that does not belong there.
class ExpressionWalk {
public:
    void walk(const QJsonValue& value)
    {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& each : array) {
            walk(each);
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd() && problem.isEmpty(); ++it) {
            if (it.key().at(0).isUpper()) { // a node's name; a field's is in lower case
                visit(it.key(), it.value().toObject());
            }
            if (problem.isEmpty() && it.key() != u"ColumnRef") {
                walk(it.value());
            }
        }
    }

    QString problem;
    ConversionExpression found;

private:
    void visit(const QString& node, const QJsonObject& fields)
    {
        if (node == u"ColumnRef") {
            const QStringList path = Syntax::strings(fields.value(u"fields").toArray());
            const bool isColumn = path.size() == 1 && fields.value(u"fields").toArray().size() == 1;
            problem = isColumn ? QString() : ConversionExpressionWords::tr("it names a whole row, or a column with its table: write the column alone");
            found.columns += isColumn && !found.columns.contains(path.first()) ? path : QStringList();
        } else if (node == u"FuncCall") {
            call(fields);
        } else if (!rowNodes().contains(node)) {
            problem = forbiddenNode(node);
        }
    }

    void call(const QJsonObject& fields)
    {
        const QString name = Syntax::strings(fields.value(u"funcname").toArray()).value(0);
        const QString last = Syntax::strings(fields.value(u"funcname").toArray()).constLast();
        if (fields.contains(u"over") || fields.contains(u"agg_filter") || fields.contains(u"agg_order") || fields.contains(u"agg_star") || fields.contains(u"agg_distinct")) {
            problem = ConversionExpressionWords::tr("it calls %1 for several rows").arg(last);
        } else if (fields.value(u"args").toArray().isEmpty()) {
            problem = ConversionExpressionWords::tr("%1() is given nothing of the row, so that it changes with something else").arg(last);
        } else if (!name.isEmpty() && !found.functions.contains(last)) {
            found.functions << last;
        }
    }
};

// The expression of `SELECT expression` and nothing else; nothing when it is another statement.
QJsonObject onlyTarget(const QString& sql)
{
    const auto statements = parseStrictly(sql);
    if (!statements || statements->size() != 1 || statements->first().kind != u"SelectStmt") {
        return {};
    }
    const QJsonObject select = statements->first().node;
    static const QSet<QString> plain {QStringLiteral("targetList"), QStringLiteral("limitOption"), QStringLiteral("op")};
    const QStringList fields = select.keys();
    const bool isPlain = std::all_of(fields.cbegin(), fields.cend(), [](const QString& field) { return plain.contains(field); });
    const QJsonArray targets = select.value(u"targetList").toArray();
    const QJsonObject target = targets.first().toObject().value(u"ResTarget").toObject();
    const bool isOne = targets.size() == 1 && !target.contains(u"name") && !target.contains(u"indirection");
    return isPlain && isOne && select.value(u"op").toString() == u"SETOP_NONE" ? target.value(u"val").toObject() : QJsonObject();
}

} // namespace

tl::expected<ConversionExpression, QString> readConversionExpression(const QString& sql)
{
    if (sql.size() > longestExpression) {
        return tl::unexpected(ConversionExpressionWords::tr("it is longer than %1 characters").arg(longestExpression));
    }
    // Each of these ends something in the texts that it will be part of.
    for (const QString& mark : {QStringLiteral("$pilothouse$"), QStringLiteral(":descriptor"), QStringLiteral("(:from)"), QStringLiteral("(:to)"), QStringLiteral("--")}) {
        if (sql.contains(mark)) {
            return tl::unexpected(ConversionExpressionWords::tr("it has “%1” in it").arg(mark));
        }
    }
    // As it is and in parentheses, so that none closes or opens one of those around it.
    const QJsonObject tree = onlyTarget(QStringLiteral("SELECT ") + sql);
    if (tree.isEmpty() || onlyTarget(QStringLiteral("SELECT (") + sql + QLatin1Char(')')).isEmpty()) {
        return tl::unexpected(ConversionExpressionWords::tr("it is not one SQL expression"));
    }
    ExpressionWalk walk;
    walk.walk(tree);
    if (!walk.problem.isEmpty()) {
        return tl::unexpected(walk.problem);
    }
    return walk.found;
}

} // namespace Pilothouse
