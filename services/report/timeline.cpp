#include "services/report/timeline.h"
#include "models/core/jsonnumber.h"
#include "models/core/quantity.h"
#include "models/deployment/runwords.h"
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace Pilothouse {
namespace {

class TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

using Wording = QString (*)(const QJsonObject& payload, const TimeWords& times);

QString text(const QJsonObject& payload, const char* key)
{
    return payload.value(QLatin1String(key)).toString();
}

Milliseconds milliseconds(const QJsonObject& payload, const char* key)
{
    return Milliseconds(wholeNumber(payload.value(QLatin1String(key))));
}

QString with(const QString& sentence, const QString& rest)
{
    return rest.isEmpty() ? sentence : sentence + QStringLiteral(": ") + rest;
}

QString until(const QJsonObject& payload, const TimeWords& times)
{
    return times.clock(wholeNumber(payload.value(QStringLiteral("until"))));
}

QString created(const QJsonObject& payload, const TimeWords&)
{
    return TimelineWords::tr("The run of %1 in %2 was made").arg(text(payload, "release"), text(payload, "environment"));
}

QString started(const QJsonObject& payload, const TimeWords&)
{
    const int attempt = payload.value(QStringLiteral("attempt")).toInt();
    return attempt > 1 ? TimelineWords::tr("A runner on %1 took the run up again (start %2)").arg(text(payload, "host")).arg(attempt)
                       : TimelineWords::tr("A runner on %1 took the run up").arg(text(payload, "host"));
}

QString paused(const QJsonObject& payload, const TimeWords&)
{
    return with(TimelineWords::tr("Held"), text(payload, "reason"));
}

QString resumed(const QJsonObject&, const TimeWords&)
{
    return TimelineWords::tr("Went on");
}

QString turnedBack(const QJsonObject& payload, const TimeWords&)
{
    return with(text(payload, "direction") == u"rollback" ? TimelineWords::tr("Rollback began") : TimelineWords::tr("Taking back began"), text(payload, "message"));
}

QString finished(const QJsonObject& payload, const TimeWords&)
{
    return with(TimelineWords::tr("The run ended %1 (exit code %2)").arg(text(payload, "outcome")).arg(payload.value(QStringLiteral("exitCode")).toInt()), text(payload, "message"));
}

QString stepIntended(const QJsonObject& payload, const TimeWords&)
{
    return with(TimelineWords::tr("Step %1 began").arg(text(payload, "step")), text(payload, "title"));
}

QString stepApplied(const QJsonObject& payload, const TimeWords&)
{
    return with(TimelineWords::tr("Step %1 was observed done after %2").arg(text(payload, "step"), spokenDuration(milliseconds(payload, "ms"))), text(payload, "summary"));
}

QString stepSkipped(const QJsonObject& payload, const TimeWords&)
{
    return with(TimelineWords::tr("Step %1 was so already").arg(text(payload, "step")), text(payload, "summary"));
}

QString stepFailed(const QJsonObject& payload, const TimeWords&)
{
    return with(TimelineWords::tr("Step %1 failed").arg(text(payload, "step")), text(payload, "message"));
}

QString undoIntended(const QJsonObject& payload, const TimeWords&)
{
    return TimelineWords::tr("Taking step %1 back began").arg(text(payload, "step"));
}

QString undoApplied(const QJsonObject& payload, const TimeWords&)
{
    return with(TimelineWords::tr("Step %1 is taken back").arg(text(payload, "step")), text(payload, "summary"));
}

QString undoFailed(const QJsonObject& payload, const TimeWords&)
{
    return with(TimelineWords::tr("Step %1 could not be taken back").arg(text(payload, "step")), text(payload, "message"));
}

QString guardArmed(const QJsonObject&, const TimeWords&)
{
    return TimelineWords::tr("The guard was armed");
}

QString guardJudged(const QJsonObject& payload, const TimeWords&)
{
    return with(TimelineWords::tr("The guard judged %1").arg(text(payload, "verdict")), text(payload, "reason"));
}

QString guardDisarmed(const QJsonObject& payload, const TimeWords&)
{
    return with(TimelineWords::tr("The guard was disarmed"), text(payload, "reason"));
}

QString switched(const QJsonObject& payload, const TimeWords&)
{
    return TimelineWords::tr("Traffic went from %1 to %2: %3").arg(text(payload, "from"), text(payload, "to"), lastRequestWords(text(payload, "from"), milliseconds(payload, "switchMs")));
}

QString maintenanceOn(const QJsonObject&, const TimeWords&)
{
    return TimelineWords::tr("The maintenance page is shown");
}

QString maintenanceOff(const QJsonObject& payload, const TimeWords&)
{
    return TimelineWords::tr("The maintenance page is off, after %1").arg(spokenDuration(milliseconds(payload, "ms")));
}

QString windowOpened(const QJsonObject& payload, const TimeWords& times)
{
    return TimelineWords::tr("Rollback is free until %1").arg(until(payload, times));
}

QString keptOld(const QJsonObject& payload, const TimeWords& times)
{
    return TimelineWords::tr("%1 is kept, stopped, until %2").arg(text(payload, "slot"), until(payload, times));
}

QString keptOldExpired(const QJsonObject& payload, const TimeWords&)
{
    return TimelineWords::tr("%1 is no longer kept").arg(text(payload, "slot"));
}

QString requested(const QJsonObject& payload, const TimeWords&)
{
    const QString verb = text(payload, "verb");
    return verb == u"note" ? with(TimelineWords::tr("Note"), text(payload, "text")) : with(TimelineWords::tr("Asked for %1").arg(verb), text(payload, "reason"));
}

QString overridden(const QJsonObject& payload, const TimeWords&)
{
    return with(TimelineWords::tr("Overrode %1").arg(text(payload, "what")), text(payload, "reason"));
}

QString backupTaken(const QJsonObject& payload, const TimeWords&)
{
    return TimelineWords::tr("Backup %1, %2").arg(text(payload, "file"), spokenSize(wholeNumber(payload.value(QStringLiteral("bytes")))));
}

QString lockAlerted(const QJsonObject& payload, const TimeWords&)
{
    return with(TimelineWords::tr("Locks"), text(payload, "text"));
}

QString rowsCounted(const QJsonObject& payload, const TimeWords&)
{
    const bool isBefore = text(payload, "when") == u"before";
    return with(isBefore ? TimelineWords::tr("Rows before the migrations") : TimelineWords::tr("Rows after the migrations"), text(payload, "text"));
}

QString adopted(const QJsonObject& payload, const TimeWords&)
{
    return TimelineWords::tr("The router was adopted, %n idle connection(s) were closed", nullptr, payload.value(QStringLiteral("idleClosed")).toInt());
}

QString adoptionUndone(const QJsonObject&, const TimeWords&)
{
    return TimelineWords::tr("The router was given back");
}

QString logged(const QJsonObject& payload, const TimeWords&)
{
    const QStringList lines = text(payload, "text").trimmed().split(QLatin1Char('\n'));
    return with(TimelineWords::tr("Log of %1, %n line(s), the last", nullptr, int(lines.size())).arg(text(payload, "source")), lines.last());
}

const QHash<QString, Wording>& wordings()
{
    const auto name = [](const char16_t* kind) { return QString::fromUtf16(kind); };
    static const QHash<QString, Wording> table {
        {name(EventKind::runCreated), created},
        {name(EventKind::runStarted), started},
        {name(EventKind::runPaused), paused},
        {name(EventKind::runResumed), resumed},
        {name(EventKind::runTurnedBack), turnedBack},
        {name(EventKind::runFinished), finished},
        {name(EventKind::stepIntended), stepIntended},
        {name(EventKind::stepApplied), stepApplied},
        {name(EventKind::stepSkipped), stepSkipped},
        {name(EventKind::stepFailed), stepFailed},
        {name(EventKind::undoIntended), undoIntended},
        {name(EventKind::undoApplied), undoApplied},
        {name(EventKind::undoFailed), undoFailed},
        {name(EventKind::guardArmed), guardArmed},
        {name(EventKind::guardJudged), guardJudged},
        {name(EventKind::guardDisarmed), guardDisarmed},
        {name(EventKind::trafficSwitched), switched},
        {name(EventKind::maintenanceOn), maintenanceOn},
        {name(EventKind::maintenanceOff), maintenanceOff},
        {name(EventKind::windowOpened), windowOpened},
        {name(EventKind::keepOld), keptOld},
        {name(EventKind::keepOldExpired), keptOldExpired},
        {name(EventKind::requested), requested},
        {name(EventKind::overridden), overridden},
        {name(EventKind::backupTaken), backupTaken},
        {name(EventKind::lockAlerted), lockAlerted},
        {name(EventKind::rowsCounted), rowsCounted},
        {name(EventKind::adopted), adopted},
        {name(EventKind::adoptionUndone), adoptionUndone},
        {name(EventKind::logged), logged},
    };
    return table;
}

bool isLeftOut(const QString& kind)
{
    return kind == QStringView(EventKind::probeSampled) || kind == QStringView(EventKind::stepProgress);
}

// A watch of hours judges the same thousands of times: of verdicts that repeat themselves the first and the last are
// told, and how many there were.
class VerdictFold {
public:
    void add(QList<TimelineEntry>& entries, const Event& event, TimelineEntry entry)
    {
        const QString verdict = text(event.payload, "verdict");
        if (verdict != m_verdict) {
            *this = VerdictFold();
            m_verdict = verdict;
            entries.append(std::move(entry));
            return;
        }
        if (m_last >= 0) {
            entries.removeAt(m_last);
        }
        if (++m_more > 1) {
            entry.text = with(TimelineWords::tr("The guard judged %1 %n more time(s), the last", nullptr, m_more).arg(verdict), text(event.payload, "reason"));
        }
        m_last = entries.size();
        entries.append(std::move(entry));
    }

private:
    QString m_verdict;
    qsizetype m_last = -1; ///< entry of the last repetition
    int m_more = 0;
};

} // namespace

QList<TimelineEntry> timeline(const QList<Event>& events, const TimeWords& times)
{
    QList<TimelineEntry> entries;
    VerdictFold verdicts;
    for (const Event& event : events) {
        if (isLeftOut(event.kind)) {
            continue;
        }
        const Wording words = wordings().value(event.kind);
        const TimelineEntry entry {event.at, event.actor, event.kind, words != nullptr ? words(event.payload, times) : event.kind};
        if (event.kind == QStringView(EventKind::guardJudged)) {
            verdicts.add(entries, event, entry);
        } else {
            entries.append(entry);
        }
    }
    return entries;
}

} // namespace Pilothouse
