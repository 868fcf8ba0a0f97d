#include "services/deployment/rowcheck.h"
#include "models/core/jsonstrings.h"
#include "models/journal/event.h"
#include "services/database/schemachanger.h"
#include "services/deployment/deploymentworld.h"
#include "services/journal/journal.h"
#include "services/migration/rowcounter.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace Pilothouse::RowCheck {
namespace {

constexpr qsizetype toldTables = 4;

class RowCheckWords {
    Q_DECLARE_TR_FUNCTIONS(RowCheck)
};

QString countWords(const CountedTable& table)
{
    if (table.isGone) {
        return RowCheckWords::tr("gone");
    }
    if (!table.rows) {
        return RowCheckWords::tr("not counted");
    }
    const QString number = QLocale(QLocale::English).toString(*table.rows);
    return table.isExact ? number : RowCheckWords::tr("about %1 (estimated)").arg(number);
}

QString comparison(const CountedTable& before, const CountedTable& after)
{
    const QString old = countWords(before);
    const QString now = countWords(after);
    const QString name = before.name == after.name ? after.name : before.name + QStringLiteral(" (now ") + after.name + QLatin1Char(')');
    return old == now ? name + QLatin1Char(' ') + now : QStringLiteral("%1 %2 → %3").arg(name, old, now);
}

// Estimates prove nothing.
qint64 fewer(const CountedTable& before, const CountedTable& after)
{
    const bool isKnown = before.isExact && (after.isExact || after.isGone);
    return isKnown ? std::max<qint64>(0, before.rows.value_or(0) - after.rows.value_or(0)) : 0;
}

QString joined(const QStringList& words)
{
    const QString first = words.mid(0, toldTables).join(QStringLiteral(", "));
    return words.size() <= toldTables ? first : RowCheckWords::tr("%1 and %n more", nullptr, int(words.size() - toldTables)).arg(first);
}

QJsonObject payloadOf(const PlanStep* step, const QString& when, const QList<CountedTable>& tables, const QString& text)
{
    QJsonArray array;
    for (const CountedTable& table : tables) {
        array.append(table.toJson());
    }
    return {{QStringLiteral("step"), step->kind}, {QStringLiteral("when"), when}, {QStringLiteral("tables"), array}, {QStringLiteral("text"), text}};
}

// What the run counted before its migrations; nothing when it did not.
QCoro::Task<std::optional<QList<CountedTable>>> countedBefore(StepContext* context)
{
    const Result<QList<Event>> events = co_await context->world->journal->read(0, context->run);
    if (!events) {
        co_return std::nullopt;
    }
    for (const Event& event : *events) {
        if (event.kind == QStringView(EventKind::rowsCounted) && event.payload.value(u"when").toString() == u"before") {
            QList<CountedTable> tables;
            for (const QJsonArray array = event.payload.value(u"tables").toArray(); const QJsonValue& each : array) {
                tables << CountedTable::fromJson(each.toObject());
            }
            co_return tables;
        }
    }
    co_return std::nullopt;
}

} // namespace

QCoro::Task<> before(StepContext* context, const PlanStep* step)
{
    const QStringList names = stringsIn(step->parameters.value(QStringLiteral("tables")));
    if (names.isEmpty() || !context->world->schema) {
        co_return;
    }
    const std::optional<QList<CountedTable>> earlier = co_await countedBefore(context);
    if (earlier) {
        co_return;
    }
    RowCounter counter(context->world->schema.get(), context->world->clock);
    const Result<QList<CountedTable>> counted = co_await counter.count(names);
    if (!counted || counted->isEmpty()) {
        co_return;
    }
    QStringList words;
    for (const CountedTable& table : *counted) {
        words << table.name + QLatin1Char(' ') + countWords(table);
    }
    const QJsonObject payload = payloadOf(step, QStringLiteral("before"), *counted, joined(words));
    co_await context->record(EventKind::rowsCounted, payload);
}

QCoro::Task<QString> after(StepContext* context, const PlanStep* step)
{
    const std::optional<QList<CountedTable>> earlier = co_await countedBefore(context);
    if (!earlier || !context->world->schema) {
        co_return QString();
    }
    RowCounter counter(context->world->schema.get(), context->world->clock);
    const QList<CountedTable> tables = *earlier;
    const Result<QList<CountedTable>> now = co_await counter.countAgain(tables);
    if (!now) {
        co_return RowCheckWords::tr("rows not counted again: %1").arg(now.error().message);
    }
    QStringList words;
    QStringList lost;
    for (qsizetype index = 0; index < now->size(); ++index) {
        words << comparison(tables.at(index), now->at(index));
        if (fewer(tables.at(index), now->at(index)) > 0) {
            lost << now->at(index).name;
        }
    }
    QString text = joined(words);
    const bool isExpected = step->parameters.value(QStringLiteral("deletesRows")).toBool();
    if (!lost.isEmpty() && !isExpected) {
        text += RowCheckWords::tr("; fewer rows in %1, and no statement of the migrations deletes any: look whether users did").arg(lost.join(QStringLiteral(", ")));
    }
    QJsonObject payload = payloadOf(step, QStringLiteral("after"), *now, text);
    payload.insert(QStringLiteral("fewer"), QJsonArray::fromStringList(isExpected ? QStringList() : lost));
    co_await context->record(EventKind::rowsCounted, payload);
    co_return RowCheckWords::tr("rows: %1").arg(text);
}

} // namespace Pilothouse::RowCheck
