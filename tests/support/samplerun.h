#pragma once
#include "models/journal/event.h"
#include "tests/support/sampleplan.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace Pilothouse {

/// Writes the events of a run as a runner would; time is that of the caller.
class SampleRun {
public:
    explicit SampleRun(QString run = QStringLiteral("run-7"), qint64 start = 1'800'000'000'000'000)
        : m_run(std::move(run))
        , m_at(start)
    {
    }

    SampleRun& after(Milliseconds pause)
    {
        m_at += pause.count() * 1000;
        return *this;
    }
    SampleRun& add(const char16_t* kind, QJsonObject payload = {}, QString actor = QStringLiteral("runner"))
    {
        Event event;
        event.seq = m_events.isEmpty() ? 1 : m_events.last().seq + 1;
        event.run = m_run;
        event.at = m_at;
        event.actor = std::move(actor);
        event.kind = QString::fromUtf16(kind);
        event.payload = std::move(payload);
        event.previous = m_events.isEmpty() ? genesisHash() : m_events.last().hash;
        event.hash = eventHash(event);
        m_events.append(event);
        return *this;
    }
    SampleRun& created(const Plan& plan = samplePlan())
    {
        return add(EventKind::runCreated,
            {{QStringLiteral("project"), plan.project}, {QStringLiteral("environment"), plan.environment}, {QStringLiteral("strategy"), plan.strategy},
                {QStringLiteral("release"), plan.release}, {QStringLiteral("plan"), plan.toJson()}, {QStringLiteral("digest"), plan.digest()},
                {QStringLiteral("projectFile"), QStringLiteral("/srv/members/pilothouse.yaml")}},
            QStringLiteral("ana@laptop"));
    }
    SampleRun& started(int attempt = 1)
    {
        return add(EventKind::runStarted, {{QStringLiteral("pid"), 4242}, {QStringLiteral("host"), QStringLiteral("deck")}, {QStringLiteral("attempt"), attempt}});
    }
    SampleRun& intended(const QString& step) { return add(EventKind::stepIntended, {{QStringLiteral("step"), step}}); }
    SampleRun& applied(const QString& step, Milliseconds took, const QString& summary = {}, const QJsonObject& observed = {})
    {
        after(took);
        return add(EventKind::stepApplied,
            {{QStringLiteral("step"), step}, {QStringLiteral("ms"), qint64(took.count())}, {QStringLiteral("summary"), summary}, {QStringLiteral("observed"), observed}});
    }
    SampleRun& sampled(int sent, int failed, double gap, const QString& slot)
    {
        return add(EventKind::probeSampled,
            {{QStringLiteral("sent"), sent}, {QStringLiteral("failed"), failed}, {QStringLiteral("gapMs"), gap},
                {QStringLiteral("bySlot"), QJsonObject {{slot, QJsonObject {{QStringLiteral("sent"), sent}, {QStringLiteral("failed"), failed}}}}},
                {QStringLiteral("users"), QJsonObject {{slot, QJsonObject {{QStringLiteral("requests"), 2 * sent}, {QStringLiteral("errors"), failed}}}}}});
    }
    SampleRun& requested(const QString& verb, const QString& text = {}, const QString& actor = QStringLiteral("ben@desk"))
    {
        return add(EventKind::requested, {{QStringLiteral("verb"), verb}, {QStringLiteral("text"), text}}, actor);
    }
    SampleRun& finished(const QString& outcome, int exitCode, const Error& error = {}, const QStringList& kept = {})
    {
        QJsonObject payload = errorToJson(error);
        payload.insert(QStringLiteral("outcome"), outcome);
        payload.insert(QStringLiteral("exitCode"), exitCode);
        payload.insert(QStringLiteral("kept"), QJsonArray::fromStringList(kept));
        return add(EventKind::runFinished, payload);
    }

    /// The whole of a deployment that went well.
    static QList<Event> succeeded()
    {
        SampleRun run;
        run.created().after(Milliseconds(200)).started();
        run.intended(QStringLiteral("lease")).applied(QStringLiteral("lease"), Milliseconds(120));
        run.intended(QStringLiteral("backup")).add(EventKind::stepProgress, {{QStringLiteral("step"), QStringLiteral("backup")}, {QStringLiteral("text"), QStringLiteral("100 MB written")}});
        run.add(EventKind::backupTaken, {{QStringLiteral("file"), QStringLiteral("/backups/members-7.dump")}, {QStringLiteral("bytes"), 212'000'000}, {QStringLiteral("sha256"), QStringLiteral("ab")}, {QStringLiteral("verified"), true}});
        run.applied(QStringLiteral("backup"), Milliseconds(31000), QStringLiteral("212 MB, verified")).sampled(20, 0, 4, QStringLiteral("blue"));
        run.add(EventKind::guardArmed, {{QStringLiteral("limits"), QJsonObject {{QStringLiteral("errors"), 10}}}});
        run.intended(QStringLiteral("switch")).add(EventKind::trafficSwitched, {{QStringLiteral("from"), QStringLiteral("blue")}, {QStringLiteral("to"), QStringLiteral("green")}, {QStringLiteral("switchMs"), 3.2}});
        run.applied(QStringLiteral("switch"), Milliseconds(6), QStringLiteral("blue → green")).sampled(20, 0, 11, QStringLiteral("green"));
        run.intended(QStringLiteral("watch")).add(EventKind::windowOpened, {{QStringLiteral("until"), run.m_at + 300'000'000}});
        run.requested(QStringLiteral("note"), QStringLiteral("Looks *good*, members are happy"));
        run.after(Milliseconds(150'000)).sampled(20, 0, 2, QStringLiteral("green"));
        run.add(EventKind::guardJudged, {{QStringLiteral("verdict"), QStringLiteral("pass")}, {QStringLiteral("reason"), QStringLiteral("0 of 40 requests failed")}});
        run.after(Milliseconds(150'000)).add(EventKind::stepApplied, {{QStringLiteral("step"), QStringLiteral("watch")}, {QStringLiteral("ms"), 300'000}, {QStringLiteral("summary"), QStringLiteral("30 checks passed")}});
        run.add(EventKind::keepOld, {{QStringLiteral("slot"), QStringLiteral("blue")}, {QStringLiteral("until"), run.m_at + 1'800'000'000}});
        run.add(EventKind::guardDisarmed, {{QStringLiteral("reason"), QStringLiteral("The run ends.")}}).finished(QStringLiteral("succeeded"), 0);
        return run.events();
    }
    /// The guard fails the release in the watch, traffic goes back.
    static QList<Event> rolledBack()
    {
        const Error reason {ErrorCode::ProcessFailed, QStringLiteral("The guard ordered the rollback: 11 of 40 requests failed."), {}, QStringLiteral("GET /people/ → 500 from green")};
        SampleRun run;
        run.created().started().intended(QStringLiteral("lease")).applied(QStringLiteral("lease"), Milliseconds(100));
        run.intended(QStringLiteral("switch")).add(EventKind::trafficSwitched, {{QStringLiteral("from"), QStringLiteral("blue")}, {QStringLiteral("to"), QStringLiteral("green")}, {QStringLiteral("switchMs"), 4}});
        run.applied(QStringLiteral("switch"), Milliseconds(5)).intended(QStringLiteral("watch")).sampled(40, 11, 250, QStringLiteral("green"));
        run.add(EventKind::stepFailed, [&] { QJsonObject json = errorToJson(reason); json.insert(QStringLiteral("step"), QStringLiteral("watch")); return json; }());
        run.add(EventKind::runTurnedBack, [&] { QJsonObject json = errorToJson(reason); json.insert(QStringLiteral("direction"), QStringLiteral("rollback")); return json; }());
        run.add(EventKind::undoIntended, {{QStringLiteral("step"), QStringLiteral("switch")}});
        run.add(EventKind::trafficSwitched, {{QStringLiteral("from"), QStringLiteral("green")}, {QStringLiteral("to"), QStringLiteral("blue")}, {QStringLiteral("switchMs"), 2}});
        run.add(EventKind::undoApplied, {{QStringLiteral("step"), QStringLiteral("switch")}, {QStringLiteral("ms"), 9}, {QStringLiteral("summary"), QStringLiteral("Traffic is back on blue")}});
        run.finished(QStringLiteral("rolled-back"), 3, reason, {QStringLiteral("The backup /backups/members-7.dump is kept.")});
        return run.events();
    }

    [[nodiscard]] const QList<Event>& events() const { return m_events; }
    [[nodiscard]] qint64 time() const { return m_at; }

private:
    QString m_run;
    qint64 m_at;
    QList<Event> m_events;
};

} // namespace Pilothouse
