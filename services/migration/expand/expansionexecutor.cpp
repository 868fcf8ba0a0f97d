#include "services/migration/expand/expansionexecutor.h"
#include "services/migration/expand/backfillpace.h"
#include "services/migration/expand/expansionwriter.h"
#include "services/migration/sqltext.h"
#include <QJsonDocument>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int indexAttempts = 5;
constexpr Milliseconds betweenIndexes {1000};
constexpr std::chrono::milliseconds progressEvery {500};

QString tableLiteral(const Expansion& expansion)
{
    return SqlText::literal(SqlText::qualified(expansion.schema, expansion.table));
}

// What an index build that failed or died leaves; it costs every write and serves nobody.
QString invalidIndexesQuery(const Expansion& expansion)
{
    return QStringLiteral("SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
                          "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE i.indrelid = %1::regclass AND NOT i.indisvalid AND c.relname LIKE 'pilothouse\\_ix\\_%'")
        .arg(tableLiteral(expansion));
}

// What of ours the table may have, as it is once it is whole.
QString wholeQuery(const Expansion& expansion)
{
    return QStringLiteral("SELECT 'index ' || c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = %1::regclass AND i.indisvalid AND i.indisready "
                          "UNION ALL SELECT 'constraint ' || conname FROM pg_constraint WHERE conrelid = %1::regclass AND convalidated "
                          "UNION ALL SELECT 'not-null ' || attname FROM pg_attribute WHERE attrelid = %1::regclass AND attnotnull")
        .arg(tableLiteral(expansion));
}

// A key may be a text that looks like the other mark: what was put in is not looked at again.
QString withRange(const QString& text, const QString& from, const QString& to)
{
    QStringList pieces = text.split(QStringLiteral("(:from)"));
    pieces.replaceInStrings(QStringLiteral("(:to)"), QLatin1Char('(') + to + QLatin1Char(')'));
    return pieces.join(QLatin1Char('(') + from + QLatin1Char(')'));
}

} // namespace

ExpansionExecutor::ExpansionExecutor(SchemaChanger* changer, Clock* clock)
    : m_changer(changer)
    , m_clock(clock)
{
}

QCoro::Task<Result<TableDetails>> ExpansionExecutor::details(QString table)
{
    const QString query = tableDetailsQuery(table);
    const Result<QList<QStringList>> rows = co_await m_changer->rows(query);
    if (!rows) {
        co_return forward(rows);
    }
    const QJsonObject json = rows->isEmpty() ? QJsonObject() : QJsonDocument::fromJson(rows->first().value(0).toUtf8()).object();
    if (json.isEmpty()) {
        co_return failure(ErrorCode::NotFound, tr("The database has no table %1.").arg(table));
    }
    co_return TableDetails::fromJson(json);
}

QCoro::Task<Result<QList<OpenExpansion>>> ExpansionExecutor::open()
{
    const QString query = openExpansionsQuery();
    const Result<QList<QStringList>> rows = co_await m_changer->rows(query);
    if (!rows) {
        co_return forward(rows);
    }
    QList<OpenExpansion> found;
    for (const QStringList& row : *rows) {
        if (const std::optional<OpenExpansion> known = readDescriptor(row.value(0), row.value(1))) {
            found << *known;
        }
    }
    co_return found;
}

QCoro::Task<Result<std::optional<OpenExpansion>>> ExpansionExecutor::find(QString mark)
{
    const Result<QList<OpenExpansion>> all = co_await open();
    if (!all) {
        co_return forward(all);
    }
    for (const OpenExpansion& candidate : *all) {
        if (candidate.mark == mark) {
            co_return std::optional<OpenExpansion>(candidate);
        }
    }
    co_return std::optional<OpenExpansion>();
}

QCoro::Task<Result<QString>> ExpansionExecutor::one(QString query, std::stop_token stop)
{
    const Result<QList<QStringList>> rows = co_await m_changer->rows(query, stop);
    if (!rows) {
        co_return forward(rows);
    }
    co_return rows->isEmpty() ? QString() : rows->first().value(0);
}

QCoro::Task<Result<QStringList>> ExpansionExecutor::names(QString query)
{
    const Result<QList<QStringList>> rows = co_await m_changer->rows(query);
    if (!rows) {
        co_return forward(rows);
    }
    QStringList found;
    for (const QStringList& row : *rows) {
        found << row.value(0);
    }
    co_return found;
}

QCoro::Task<Result<qint64>> ExpansionExecutor::count(QString query)
{
    if (query.isEmpty()) {
        co_return 0;
    }
    const std::stop_token none;
    const Result<QString> counted = co_await one(query, none);
    if (!counted) {
        co_return forward(counted);
    }
    co_return counted->toLongLong();
}

QCoro::Task<Result<qint64>> ExpansionExecutor::drift(WrittenExpansion written)
{
    const QString query = written.sql.drift;
    const Result<qint64> rows = co_await count(query);
    co_return rows;
}

QCoro::Task<Result<qint64>> ExpansionExecutor::lost(WrittenExpansion written)
{
    const QString query = written.sql.lost;
    const Result<qint64> rows = co_await count(query);
    co_return rows;
}

QCoro::Task<Result<>> ExpansionExecutor::changeAll(QStringList texts, std::stop_token stop)
{
    for (const QString& text : texts) {
        const Result<qint64> changed = co_await m_changer->change(text, stop);
        if (!changed) {
            co_return forward(changed);
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<>> ExpansionExecutor::expand(WrittenExpansion written, QString run, QString release, std::stop_token stop)
{
    const QString mark = written.sql.mark;
    const Result<std::optional<OpenExpansion>> before = co_await find(mark);
    if (!before) {
        co_return forward(before);
    }
    if (*before && (*before)->run != run) {
        co_return failure(ErrorCode::Conflict, tr("%1 has expanded %2 already.").arg((*before)->run, written.expansion.table), tr("Plan again."));
    }
    if (*before) {
        co_return Result<>();
    }
    const QStringList texts = expandTexts(written, run, release, m_clock->now().toString(Qt::ISODate));
    const Result<> changed = co_await changeAll(texts, stop);
    // The server may have gone on with what a runner that died had asked it, or the answer was lost: the mark tells.
    const Result<std::optional<OpenExpansion>> after = co_await find(mark);
    const bool isOurs = after && *after && (*after)->run == run;
    if (!changed && !isOurs) {
        co_return forward(changed);
    }
    if (!isOurs) {
        co_return after ? Result<>(failure(ErrorCode::Conflict, tr("The expansion of %1 was made, and is not there.").arg(written.expansion.table))) : Result<>(forward(after));
    }
    co_return Result<>();
}

QCoro::Task<Result<qint64>> ExpansionExecutor::complete(WrittenExpansion written, OnCopied onCopied, std::stop_token stop)
{
    const Result<qint64> copied = co_await backfill(written, onCopied, stop);
    if (!copied) {
        co_return forward(copied);
    }
    const Result<> indexed = co_await buildIndexes(written, stop);
    if (!indexed) {
        co_return forward(indexed);
    }
    const QStringList seals = written.sql.seal;
    const Result<> sealed = co_await changeAll(seals, stop);
    if (!sealed) {
        co_return forward(sealed);
    }
    const Result<bool> isWhole = co_await isComplete(written);
    if (!isWhole) {
        co_return forward(isWhole);
    }
    if (!*isWhole) {
        if (written.expansion.kind == ExpansionKind::ConvertColumns) {
            co_return failure(ErrorCode::Conflict, tr("Not every row of %1 comes back as it was by the expressions in pilothouse.yaml, or an index or a constraint of it is missing.").arg(written.expansion.table),
                tr("Correct the expressions or the rows, then plan again; the query below counts them."), written.sql.drift);
        }
        co_return failure(ErrorCode::Conflict, tr("After the backfill of %1 old and new differ still, or an index or a constraint of it is missing.").arg(written.expansion.table),
            tr("Something writes past the trigger (session_replication_role = replica does), or takes away what was made. Find out what, then plan again."));
    }
    co_return qint64(*copied);
}

QCoro::Task<Result<qint64>> ExpansionExecutor::backfill(WrittenExpansion written, OnCopied onCopied, std::stop_token stop)
{
    const Result<qint64> total = co_await drift(written);
    if (!total || *total == 0) {
        co_return total ? Result<qint64>(0) : Result<qint64>(forward(total));
    }
    const QString firstQuery = written.sql.first;
    Result<QString> from = co_await one(firstQuery, stop);
    BackfillPace pace(backfillBatch);
    qint64 done = 0;
    auto told = m_clock->monotonic();
    while (from && !from->isEmpty()) {
        const QString nextQuery = withRange(written.sql.next, *from, QString());
        const Result<QString> to = co_await one(nextQuery, stop);
        if (!to || to->isEmpty()) {
            co_return to ? Result<qint64>(done) : Result<qint64>(forward(to));
        }
        const auto started = m_clock->monotonic();
        const QString batch = withRange(written.sql.backfill, *from, *to);
        const Result<qint64> wrote = co_await m_changer->change(batch, stop);
        if (!wrote) {
            co_return forward(wrote);
        }
        const auto now = m_clock->monotonic();
        done += *wrote;
        if (onCopied && (now - told >= progressEvery || *to == *from)) {
            told = now;
            onCopied(std::min(done, *total), *total);
        }
        if (*to == *from) {
            co_return done;
        }
        from = *to;
        const Milliseconds rest = pace.restAfter(now - started, *wrote);
        const Result<> slept = co_await m_clock->sleep(rest, stop);
        if (!slept) {
            co_return forward(slept);
        }
    }
    co_return from ? Result<qint64>(done) : Result<qint64>(forward(from));
}

QCoro::Task<Result<>> ExpansionExecutor::dropInvalid(WrittenExpansion written, std::stop_token stop)
{
    const QString query = invalidIndexesQuery(written.expansion);
    const Result<QStringList> invalid = co_await names(query);
    if (!invalid) {
        co_return forward(invalid);
    }
    for (const QString& index : *invalid) {
        const QString drop = QStringLiteral("DROP INDEX CONCURRENTLY IF EXISTS %1").arg(index);
        const Result<> dropped = co_await m_changer->outside(drop, stop);
        if (!dropped) {
            co_return forward(dropped);
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<>> ExpansionExecutor::buildIndexes(WrittenExpansion written, std::stop_token stop)
{
    for (const QString& index : std::as_const(written.sql.indexes)) {
        for (int attempt = 1;; ++attempt) {
            Result<> made = co_await dropInvalid(written, stop);
            if (made) {
                made = co_await m_changer->outside(index, stop);
            }
            const bool isOver = made || attempt == indexAttempts || made.error().code != ErrorCode::TimedOut;
            if (made) {
                break;
            }
            if (isOver) {
                co_return forward(made);
            }
            const Result<> slept = co_await m_clock->sleep(betweenIndexes, stop);
            if (!slept) {
                co_return forward(slept);
            }
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<bool>> ExpansionExecutor::isComplete(WrittenExpansion written)
{
    const QString mark = written.sql.mark;
    const Result<std::optional<OpenExpansion>> found = co_await find(mark);
    if (!found || !*found) {
        co_return found ? Result<bool>(false) : Result<bool>(forward(found));
    }
    // Under a table's new name the rest has no meaning, and there is nothing to complete.
    if (written.sql.indexes.isEmpty() && written.sql.seal.isEmpty() && written.sql.drift.isEmpty()) {
        co_return true;
    }
    const QString query = wholeQuery(written.expansion);
    const Result<QStringList> whole = co_await names(query);
    if (!whole) {
        co_return forward(whole);
    }
    const bool areThere = std::all_of(written.sql.parts.cbegin(), written.sql.parts.cend(), [&](const QString& part) { return whole->contains(part); });
    if (!areThere) {
        co_return false;
    }
    const bool isWiden = written.expansion.kind == ExpansionKind::WidenType;
    if (written.expansion.kind == ExpansionKind::SetNotNull || isWiden) {
        const QString name = written.expansion.schema + QLatin1Char('.') + written.expansion.table;
        const Result<TableDetails> table = co_await details(name);
        const ColumnDetails* column = table ? table->column(written.expansion.column) : nullptr;
        if (column == nullptr || (isWiden ? column->type != written.expansion.type : !column->isNotNull)) {
            co_return table ? Result<bool>(false) : Result<bool>(forward(table));
        }
    }
    const Result<qint64> rows = co_await drift(written);
    co_return rows ? Result<bool>(*rows == 0) : Result<bool>(forward(rows));
}

QCoro::Task<Result<bool>> ExpansionExecutor::undo(WrittenExpansion written, QString run)
{
    const QString mark = written.sql.mark;
    const Result<std::optional<OpenExpansion>> before = co_await find(mark);
    if (!before) {
        co_return forward(before);
    }
    if (!*before || (*before)->run != run) {
        co_return false;
    }
    const QStringList texts = written.sql.undo;
    const std::stop_token none;
    const Result<> changed = co_await changeAll(texts, none);
    if (!changed) {
        co_return forward(changed);
    }
    co_return true;
}

QCoro::Task<Result<>> ExpansionExecutor::contract(WrittenExpansion written)
{
    const QString mark = written.sql.mark;
    const Result<std::optional<OpenExpansion>> before = co_await find(mark);
    if (!before || !*before) {
        co_return before ? Result<>() : Result<>(forward(before)); // done already
    }
    const QStringList texts = written.sql.contract;
    const std::stop_token none; // begun is begun
    const Result<> changed = co_await changeAll(texts, none);
    if (!changed) {
        co_return forward(changed);
    }
    const Result<std::optional<OpenExpansion>> after = co_await find(mark);
    if (!after || *after) {
        co_return after ? Result<>(failure(ErrorCode::Conflict, tr("The contract of %1 was made, and its mark is still there.").arg(written.expansion.table))) : Result<>(forward(after));
    }
    co_return Result<>();
}

} // namespace Pilothouse
