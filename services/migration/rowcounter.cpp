#include "services/migration/rowcounter.h"
#include "services/database/schemachanger.h"
#include "services/migration/sqltext.h"
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace Pilothouse {
namespace {

constexpr qint64 exactBytes = 128 * 1024 * 1024;
constexpr Milliseconds perTable {2000};
constexpr Milliseconds inAll {5000};

// Rules that take rows away, or that hide what they do.
constexpr std::array<const char*, 8> takingRows {"delete-rows", "delete-without-where", "truncate", "drop-table", "drop-schema", "drop-owned", "detach-partition", "opaque-do-block"};

QString oidOf(const QString& table)
{
    const qsizetype dot = table.indexOf(QLatin1Char('.'));
    const QString quoted = dot < 0 ? SqlText::identifier(table) : SqlText::qualified(table.left(dot), table.mid(dot + 1));
    return QStringLiteral("to_regclass(%1)::oid").arg(SqlText::literal(quoted));
}

// The catalog's own size: pg_relation_size() would wait for whoever has locked the table.
QString sizesQuery(const QString& oids)
{
    return QStringLiteral("SELECT c.oid, c.oid::regclass, c.reltuples::bigint, c.relpages::bigint * current_setting('block_size')::bigint FROM pg_class c WHERE c.oid IN (%1) AND c.relkind IN ('r', 'p') ORDER BY c.relname").arg(oids);
}

} // namespace

QJsonObject CountedTable::toJson() const
{
    return {{QStringLiteral("table"), name}, {QStringLiteral("oid"), oid}, {QStringLiteral("rows"), rows ? QJsonValue(*rows) : QJsonValue::Null},
        {QStringLiteral("exact"), isExact}, {QStringLiteral("gone"), isGone}};
}

CountedTable CountedTable::fromJson(const QJsonObject& json)
{
    CountedTable table;
    table.oid = json.value(u"oid").toInteger();
    table.name = json.value(u"table").toString();
    table.rows = json.value(u"rows").isDouble() ? std::optional<qint64>(json.value(u"rows").toInteger()) : std::nullopt;
    table.isExact = json.value(u"exact").toBool();
    table.isGone = json.value(u"gone").toBool();
    return table;
}

RowCounter::RowCounter(SchemaChanger* schema, Clock* clock)
    : m_schema(schema)
    , m_clock(clock)
{
}

QCoro::Task<Result<QList<CountedTable>>> RowCounter::count(QStringList tables)
{
    QStringList oids;
    for (const QString& table : std::as_const(tables)) {
        oids << oidOf(table);
    }
    if (oids.isEmpty()) {
        co_return QList<CountedTable>();
    }
    const QString joined = oids.join(QStringLiteral(", "));
    Result<QList<CountedTable>> found = co_await counted(joined);
    co_return found;
}

QCoro::Task<Result<QList<CountedTable>>> RowCounter::countAgain(QList<CountedTable> before)
{
    QStringList oids;
    for (const CountedTable& table : std::as_const(before)) {
        oids << QString::number(table.oid);
    }
    if (oids.isEmpty()) {
        co_return QList<CountedTable>();
    }
    const QString joined = oids.join(QStringLiteral(", "));
    const Result<QList<CountedTable>> now = co_await counted(joined);
    if (!now) {
        co_return forward(now);
    }
    QList<CountedTable> after;
    for (const CountedTable& table : std::as_const(before)) {
        const auto found = std::find_if(now->cbegin(), now->cend(), [&](const CountedTable& each) { return each.oid == table.oid; });
        after << (found != now->cend() ? *found : CountedTable {table.oid, table.name, std::nullopt, false, true});
    }
    co_return after;
}

QCoro::Task<Result<QList<CountedTable>>> RowCounter::counted(QString oids)
{
    const QString query = sizesQuery(oids);
    const Result<QList<QStringList>> rows = co_await m_schema->rows(query);
    if (!rows) {
        co_return forward(rows);
    }
    QList<CountedTable> found;
    const auto began = m_clock->monotonic();
    for (const QStringList& row : *rows) {
        CountedTable table {row.value(0).toLongLong(), row.value(1), std::nullopt, false, false};
        const qint64 estimate = row.value(2).toLongLong();
        table.rows = estimate >= 0 ? std::optional<qint64>(estimate) : std::nullopt;
        const bool isInTime = m_clock->monotonic() - began < inAll;
        if (isInTime && row.value(3).toLongLong() < exactBytes) {
            const QString exactly = QStringLiteral("SET LOCAL statement_timeout = %1; SELECT count(*) FROM %2").arg(perTable.count()).arg(row.value(1));
            const Result<QList<QStringList>> answer = co_await m_schema->rows(exactly);
            table.isExact = answer && !answer->isEmpty(); // one that is locked, or takes too long, keeps its estimate
            table.rows = table.isExact ? std::optional<qint64>(answer->first().value(0).toLongLong()) : table.rows;
        }
        found << table;
    }
    co_return found;
}

QStringList tablesTouched(const FileVerdict& verdict)
{
    QStringList names;
    for (const StatementFinding& finding : verdict.findings) {
        names << finding.table;
        for (const TableLock& lock : finding.locks) {
            names << lock.table;
        }
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

bool mayDeleteRows(const FileVerdict& verdict)
{
    return std::any_of(verdict.findings.cbegin(), verdict.findings.cend(), [](const StatementFinding& finding) {
        const bool takes = std::any_of(takingRows.begin(), takingRows.end(), [&](const char* rule) { return finding.rule == QLatin1String(rule); });
        return takes || finding.safety == SafetyClass::Unknown;
    });
}

} // namespace Pilothouse
