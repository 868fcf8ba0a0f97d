#include "services/report/runreport.h"
#include "models/deployment/runjson.h"
#include "services/report/timeline.h"
#include <QJsonArray>

namespace Pilothouse {
namespace {

QJsonArray migrationsJson(const QList<PlannedMigration>& migrations)
{
    QJsonArray array;
    for (const PlannedMigration& migration : migrations) {
        array.append(QJsonObject {{QStringLiteral("app"), migration.app}, {QStringLiteral("name"), migration.name},
            {QStringLiteral("verdict"), migration.verdict}, {QStringLiteral("reason"), migration.reason}});
    }
    return array;
}

QJsonArray payloadsJson(const QList<Event>& events)
{
    QJsonArray array;
    for (const Event& event : events) {
        QJsonObject json = event.payload;
        json.insert(QStringLiteral("at"), timeJson(event.at));
        json.insert(QStringLiteral("actor"), event.actor);
        array.append(json);
    }
    return array;
}

} // namespace

RunReport::RunReport(RunState state, QList<Event> events, qint64 now, TimeWords times)
    : m_state(std::move(state))
    , m_events(std::move(events))
    , m_now(now)
    , m_times(std::move(times))
{
}

QList<Event> RunReport::ofKind(const char16_t* kind) const
{
    QList<Event> found;
    for (const Event& event : m_events) {
        if (event.kind == QStringView(kind)) {
            found.append(event);
        }
    }
    return found;
}

QJsonObject RunReport::toJson() const
{
    QJsonArray entries;
    for (const TimelineEntry& entry : timeline(m_events)) {
        entries.append(QJsonObject {{QStringLiteral("at"), timeJson(entry.at)}, {QStringLiteral("actor"), entry.actor},
            {QStringLiteral("kind"), entry.kind}, {QStringLiteral("text"), entry.text}});
    }
    const QList<Event> armed = ofKind(EventKind::guardArmed);
    QJsonObject json = runToJson(m_state, m_now);
    QJsonObject guard = json.value(QStringLiteral("guard")).toObject();
    guard.insert(QStringLiteral("limits"), armed.isEmpty() ? QJsonValue(QJsonValue::Null) : armed.last().payload.value(QStringLiteral("limits")));
    json.insert(QStringLiteral("guard"), guard);
    json.insert(QStringLiteral("migrations"), migrationsJson(m_state.plan.migrations));
    json.insert(QStringLiteral("backups"), payloadsJson(ofKind(EventKind::backupTaken)));
    json.insert(QStringLiteral("overrides"), payloadsJson(ofKind(EventKind::overridden)));
    json.insert(QStringLiteral("timeline"), entries);
    return json;
}

} // namespace Pilothouse
