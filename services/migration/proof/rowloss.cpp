#include "services/migration/proof/rowloss.h"
#include "services/migration/sqltext.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

class RowLossWords {
    Q_DECLARE_TR_FUNCTIONS(CompatibilityProof)
};

constexpr auto rowStatesAsking = R"(CREATE FUNCTION pg_temp.pilothouse_said(question text) RETURNS json LANGUAGE plpgsql AS
$$ DECLARE said json; BEGIN EXECUTE question INTO said; RETURN said; END $$)";

// Values one by one and sorted, because rows have no order; a NULL is a value too.
constexpr auto rowStatesText = R"(SELECT coalesce(json_agg(json_build_object('oid', c.oid::bigint, 'table', c.relname,
    'rows', pg_temp.pilothouse_said(format('SELECT to_json(count(*)) FROM %I.%I', n.nspname, c.relname)),
    'columns', (SELECT json_agg(json_build_object('number', a.attnum, 'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
        'digest', pg_temp.pilothouse_said(format('SELECT to_json(md5(string_agg(v, '''' ORDER BY v))) FROM (SELECT coalesce(md5(%I::text), ''-'') AS v FROM %I.%I) x',
            a.attname, n.nspname, c.relname))) ORDER BY a.attnum)
        FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)) ORDER BY c.relname), '[]')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND (%1))";

const RowState* counterpartOf(const QList<RowState>& tables, const RowState& wanted)
{
    const auto byNumber = std::find_if(tables.cbegin(), tables.cend(), [&wanted](const RowState& one) { return one.oid == wanted.oid; });
    if (byNumber != tables.cend()) {
        return &*byNumber;
    }
    // One that was dropped and is made again has another number.
    const auto byName = std::find_if(tables.cbegin(), tables.cend(), [&wanted](const RowState& one) { return one.table == wanted.table; });
    return byName == tables.cend() ? nullptr : &*byName;
}

RowState::Column rowColumnOf(const QJsonValue& json)
{
    return {json["number"_L1].toInt(), json["name"_L1].toString(), json["type"_L1].toString(), json["digest"_L1].toString()};
}

void compareMoved(const RowState& before, const RowState& after, QStringList* losses)
{
    for (const RowState::Column& column : before.columns) {
        for (const RowState::Column& now : after.columns) {
            const bool hasMoved = now.number == column.number && before.oid == after.oid && now.name != column.name && now.type == column.type;
            if (hasMoved && now.digest != column.digest) {
                *losses << RowLossWords::tr("Going forward changes values of %1.%2, which only moves to %3.").arg(before.table, column.name, now.name);
            }
        }
    }
}

void compareReturned(const RowState& before, const RowState& back, QStringList* losses)
{
    for (const RowState::Column& column : before.columns) {
        for (const RowState::Column& now : back.columns) {
            if (now.name == column.name && now.type == column.type && now.digest != column.digest) {
                *losses << RowLossWords::tr("Going back does not bring back the values of %1.%2.").arg(before.table, column.name);
            }
        }
    }
}

} // namespace

QStringList RowLoss::question(const QList<TableName>& tables, const QList<RowState>& known)
{
    QStringList conditions;
    for (const TableName& table : tables) {
        conditions << u"(n.nspname = %1 AND c.relname = %2)"_s.arg(SqlText::literal(table.schema), SqlText::literal(table.name));
    }
    for (const RowState& state : known) {
        conditions << u"c.oid = %1"_s.arg(state.oid);
    }
    return {QString::fromLatin1(rowStatesAsking), QString::fromLatin1(rowStatesText).replace(u"%1"_s, conditions.join(u" OR "_s))};
}

QList<RowState> RowLoss::statesFrom(const QByteArray& json)
{
    QList<RowState> tables;
    for (const QJsonValue& one : QJsonDocument::fromJson(json).array()) {
        RowState state {one["oid"_L1].toInteger(), one["table"_L1].toString(), one["rows"_L1].toInteger(), {}};
        for (const QJsonValue& column : one["columns"_L1].toArray()) {
            state.columns.append(rowColumnOf(column));
        }
        tables << state;
    }
    return tables;
}

QStringList RowLoss::lostForward(const QList<RowState>& before, const QList<RowState>& after)
{
    QStringList losses;
    for (const RowState& table : before) {
        const RowState* now = counterpartOf(after, table);
        if (now == nullptr && table.rows > 0) {
            losses << RowLossWords::tr("Going forward drops %1 with its rows (%2 of them were copied).").arg(table.table).arg(table.rows);
        } else if (now != nullptr && now->rows < table.rows) {
            losses << RowLossWords::tr("Going forward leaves %1 of %2 rows of %3.").arg(now->rows).arg(table.rows).arg(table.table);
        } else if (now != nullptr && now->rows == table.rows) {
            compareMoved(table, *now, &losses);
        }
    }
    return losses;
}

QStringList RowLoss::lostBackward(const QList<RowState>& before, const QList<RowState>& back)
{
    QStringList losses;
    for (const RowState& table : before) {
        const RowState* now = counterpartOf(back, table);
        const qint64 rows = now == nullptr ? 0 : now->rows;
        if (rows < table.rows) {
            losses << RowLossWords::tr("Going back leaves %1 of %2 rows of %3.").arg(rows).arg(table.rows).arg(table.table);
        } else if (now != nullptr && rows == table.rows) {
            compareReturned(table, *now, &losses);
        }
    }
    return losses;
}

QStringList RowLoss::lostAgain(const QList<RowState>& first, const QList<RowState>& second)
{
    QStringList losses;
    for (const RowState& table : first) {
        const RowState* now = counterpartOf(second, table);
        const qint64 rows = now == nullptr ? 0 : now->rows;
        if (rows < table.rows) {
            losses << RowLossWords::tr("Going forward again leaves %1 of %2 rows of %3.").arg(rows).arg(table.rows).arg(table.table);
        }
    }
    return losses;
}

QCoro::Task<Result<QStringList>> findLosses(ScratchServer* server, QList<TableName> tables, QStringList databases, std::stop_token stop)
{
    const QByteArray nothing;
    QStringList losses;
    QMap<QString, QList<RowState>> states;
    for (const QString& database : std::as_const(databases)) {
        const QStringList statements = RowLoss::question(tables, states.value(u"old"_s));
        const Result<ProcessOutput> said = co_await server->run(database, statements, nothing, stop);
        if (!said) {
            co_return forward(said);
        }
        if (!said->succeeded()) {
            losses << RowLossWords::tr("Rows were not compared: %1.").arg(psqlErrors(said->err).value(0));
            co_return losses;
        }
        states.insert(database, RowLoss::statesFrom(said->out));
    }
    const QList<RowState> before = states.value(u"old"_s);
    losses += databases.contains(u"new"_s) ? RowLoss::lostForward(before, states.value(u"new"_s)) : QStringList();
    losses += databases.contains(u"back"_s) ? RowLoss::lostBackward(before, states.value(u"back"_s)) : QStringList();
    losses += databases.contains(u"again"_s) ? RowLoss::lostAgain(states.value(u"new"_s), states.value(u"again"_s)) : QStringList();
    co_return losses;
}

} // namespace Pilothouse
