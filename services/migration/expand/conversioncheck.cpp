#include "services/migration/expand/conversioncheck.h"
#include "services/migration/expand/conversionexpression.h"
#include "services/migration/expand/conversionsql.h"
#include "services/migration/expand/expansiontext.h"
#include <QLocale>
#include <algorithm>

namespace Pilothouse {
namespace {

// A key of these types says nothing of whoever the row is about.
bool isKeyShown(const TableDetails& table)
{
    static const QStringList numbers {QStringLiteral("smallint"), QStringLiteral("integer"), QStringLiteral("bigint"), QStringLiteral("uuid")};
    return std::all_of(table.key.cbegin(), table.key.cend(), [&](const QString& key) {
        const ColumnDetails* column = table.column(key);
        return column != nullptr && numbers.contains(column->type);
    });
}

// What PostgreSQL says of a value that cannot be converted repeats the value.
tl::unexpected<Error> withoutRowValues(const Expansion& expansion, const Error& error, const QString& query)
{
    const QString state = error.detail.section(QLatin1Char(' '), 0, 0);
    if (!state.startsWith(u"22")) {
        return state.startsWith(u"42") ? ExpansionText::refused(expansion, error.message) : tl::unexpected<Error>(error);
    }
    const QString why = ExpansionText::ExpansionWriterWords::tr("its expressions fail on a value (SQLSTATE %1); the query below fails alike").arg(state);
    tl::unexpected<Error> refusal = ExpansionText::refused(expansion, why);
    refusal.value().detail = query;
    return refusal;
}

} // namespace

ConversionCheck::ConversionCheck(SchemaChanger* changer)
    : m_changer(changer)
{
}

QCoro::Task<Result<WrittenExpansion>> ConversionCheck::tried(WrittenExpansion written, TableDetails table)
{
    const Expansion expansion = written.expansion;
    const Result<> functions = co_await checkFunctions(expansion);
    if (!functions) {
        co_return forward(functions);
    }
    const Result<> empty = co_await checkEmpty(expansion);
    if (!empty) {
        co_return forward(empty);
    }
    const Result<QString> rows = co_await checkRows(expansion, table);
    if (!rows) {
        co_return forward(rows);
    }
    written.sql.notes.prepend(*rows);
    co_return Result<WrittenExpansion>(written);
}

QCoro::Task<Result<>> ConversionCheck::checkFunctions(Expansion expansion)
{
    QStringList called;
    const QList<ConvertedColumn> columns = expansion.before + expansion.after;
    for (const ConvertedColumn& column : columns) {
        const auto read = readConversionExpression(column.expression);
        called += read ? read->functions : QStringList();
    }
    called.removeDuplicates();
    if (called.isEmpty()) {
        co_return Result<>();
    }
    const QString query = ConversionSql::functionsQuery(called);
    const Result<QList<QStringList>> rows = co_await m_changer->rows(query);
    if (!rows) {
        co_return forward(rows);
    }
    if (!rows->isEmpty()) {
        const QString name = rows->first().value(0);
        const QString what = rows->first().value(1);
        co_return ExpansionText::refused(expansion, what == u"volatile" ? tr("its expressions call %1, which is volatile: it may give another value each time").arg(name)
                : what == u"set"                                        ? tr("its expressions call %1, which returns rows and not a value").arg(name)
                                                                        : tr("its expressions call %1, which is for several rows").arg(name));
    }
    co_return Result<>();
}

// Where NULL can be written, NULL that a release wrote looks like a row that was never filled.
QCoro::Task<Result<>> ConversionCheck::checkEmpty(Expansion expansion)
{
    const bool canBeEmpty = std::none_of(expansion.after.cbegin(), expansion.after.cend(), [](const ConvertedColumn& column) { return column.isNotNull; });
    const QString query = ConversionSql::emptyQuery(expansion);
    const Result<QList<QStringList>> rows = co_await m_changer->rows(query);
    if (!rows) {
        co_return withoutRowValues(expansion, rows.error(), query);
    }
    if (canBeEmpty && rows->value(0).value(0) != u"t") {
        co_return ExpansionText::refused(expansion, tr("NULL in its new columns becomes something else by way of the old ones, so that it could not be told from a row that is not filled yet; let the expressions make NULL of NULL"));
    }
    co_return Result<>();
}

QCoro::Task<Result<QString>> ConversionCheck::checkRows(Expansion expansion, TableDetails table)
{
    const QString query = ConversionSql::sampleQuery(expansion, table);
    const Result<QList<QStringList>> rows = co_await m_changer->rows(query);
    const QString lossy = ConversionSql::lossyRowsQuery(expansion, table);
    if (!rows) {
        co_return withoutRowValues(expansion, rows.error(), lossy);
    }
    const QStringList answer = rows->value(0);
    const qint64 tried = answer.value(0).toLongLong();
    const qint64 failed = answer.value(1).toLongLong();
    if (failed > 0) {
        const QString first = isKeyShown(table) ? tr(" (the first has the key %1)").arg(answer.value(2)) : QString();
        tl::unexpected<Error> refusal = ExpansionText::refused(expansion, tr("%1 of %2 rows that were tried do not come back as they were by its expressions%3; the query below finds them")
                .arg(QLocale::c().toString(failed), QLocale::c().toString(tried), first));
        refusal.value().detail = lossy;
        co_return refusal;
    }
    co_return tr("%1: %2 rows were tried, and each comes back as it was by the expressions in pilothouse.yaml; the backfill tries all of them.").arg(expansion.table, QLocale::c().toString(tried));
}

} // namespace Pilothouse
