#include "services/deployment/keepold.h"
#include "services/deployment/slotcontrol.h"
#include "services/deployment/steps/startslotstep.h"
#include "services/deployment/steps/switchstep.h"
#include "services/deployment/steps/workersstep.h"
#include "tests/unit/deployment/stepstage.h"

using namespace Pilothouse;
using namespace std::chrono_literals;

namespace {

ObservedContainer containerOf(const QString& role, Slot slot, const QString& status, const QString& id)
{
    ObservedContainer container;
    container.id = id;
    container.name = role + QLatin1Char('-') + slotName(slot);
    container.role = role;
    container.slot = slot;
    container.status = status;
    return container;
}

/// Containers that can be started, stopped and removed.
class SlotsRuntime final : public UnusedRuntime {
public:
    QCoro::Task<Result<QList<ObservedContainer>>> containers() override { co_return QList<ObservedContainer>(all); }
    QCoro::Task<Result<ObservedContainer>> inspect(QString id) override
    {
        for (const ObservedContainer& container : std::as_const(all)) {
            if (container.id == id) {
                co_return ObservedContainer(container);
            }
        }
        co_return failure(ErrorCode::NotFound, id);
    }
    QCoro::Task<Result<>> start(QString id) override { co_return set(id, QStringLiteral("running")); }
    QCoro::Task<Result<>> stop(QString id, Milliseconds, std::stop_token) override { co_return set(id, QStringLiteral("exited")); }
    QCoro::Task<Result<>> remove(QString id) override
    {
        removed << id;
        all.removeIf([&id](const ObservedContainer& container) { return container.id == id; });
        co_return Result<>();
    }
    QCoro::Task<Result<QString>> logTail(QString, int) override { co_return QString(); }
    Result<> set(const QString& id, const QString& status)
    {
        if (id == stubborn) {
            return failure(ErrorCode::ProcessFailed, QStringLiteral("Docker refuses %1").arg(id));
        }
        for (ObservedContainer& container : all) {
            if (container.id == id) {
                container.status = status;
            }
        }
        return {};
    }
    [[nodiscard]] QString statusOf(const QString& id) const
    {
        const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const ObservedContainer& container) { return container.id == id; });
        return found == all.cend() ? QStringLiteral("gone") : found->status;
    }

    QList<ObservedContainer> all;
    QStringList removed;
    QString stubborn; ///< this one cannot be started or stopped
};

/// A router that can be switched but not asked, as while Docker does not answer.
class MuteRouter final : public Router {
public:
    QCoro::Task<Result<TrafficSplit>> readSplit() override { co_return mute(); }
    QCoro::Task<Result<>> switchTo(Slot slot) override
    {
        served << slot;
        co_return mute();
    }
    QCoro::Task<Result<>> setMaintenance(bool) override { co_return mute(); }
    QCoro::Task<Result<>> setStaticFallback(std::optional<Slot>) override { co_return mute(); }
    QCoro::Task<Result<int>> inFlight(ObservedContainer, int) override { co_return mute(); }
    QCoro::Task<Result<>> followLog(qint64, std::function<void(RoutedRequest)>, std::stop_token) override { co_return mute(); }
    QList<Slot> served;

private:
    static tl::unexpected<Error> mute() { return failure(ErrorCode::Unavailable, QStringLiteral("Docker does not answer.")); }
};

struct BackStage : StepStage {
    SlotsRuntime* runtime = nullptr;

    BackStage()
    {
        auto fake = std::make_unique<SlotsRuntime>();
        runtime = fake.get();
        world.runtime = std::move(fake);
        world.environment.application.web.port = 0;
        runtime->all = {containerOf(QStringLiteral("web"), Slot::Blue, QStringLiteral("running"), QStringLiteral("wb")),
            containerOf(QStringLiteral("web"), Slot::Green, QStringLiteral("running"), QStringLiteral("wg"))};
    }
};

} // namespace

/// What goes wrong on the way back must not keep the rest from going back.
class TakingBackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trafficGoesBackAlsoWhenTheRouterCannotBeAsked()
    {
        BackStage stage;
        auto mute = std::make_unique<MuteRouter>();
        MuteRouter* router = mute.get();
        stage.world.router = std::move(mute);
        SwitchStep step;
        const Result<Undone> undone = await(step.undo(&stage.context, stage.plan.step(QStringLiteral("switch"))));
        QCOMPARE(router->served, QList<Slot> {Slot::Blue});
        QVERIFY(!undone); // and still nobody can say whether it worked
    }
    void theNewSlotIsStoppedAlsoWhenTheRouterIsGone()
    {
        BackStage stage;
        stage.world.router = std::make_unique<MuteRouter>();
        StartSlotStep step;
        const PlanStep start;
        const Result<Undone> undone = await(step.undo(&stage.context, &start));
        QVERIFY(!undone);
        QCOMPARE(stage.runtime->removed, QStringList {QStringLiteral("wg")});
        QCOMPARE(stage.runtime->statusOf(QStringLiteral("wb")), QStringLiteral("running"));
    }
    void oneWorkerThatCannotGoBackDoesNotKeepTheOthers()
    {
        BackStage stage;
        QDateTime longAgo = stage.clock.now().addDays(-1);
        for (const QString& role : {QStringLiteral("mailer"), QStringLiteral("closer")}) {
            ApplicationService service;
            service.service = role;
            stage.world.environment.application.also.push_back(service);
            stage.runtime->all << containerOf(role, Slot::Blue, QStringLiteral("exited"), role + QStringLiteral("-b"));
            stage.runtime->all << containerOf(role, Slot::Green, QStringLiteral("running"), role + QStringLiteral("-g"));
            PlannedService planned {role, {}, QStringLiteral("sha256:2"), {}, QStringLiteral("sha256:1")};
            stage.plan.services << planned;
        }
        for (ObservedContainer& container : stage.runtime->all) {
            container.imageId = container.slot == Slot::Blue ? QStringLiteral("sha256:1") : QStringLiteral("sha256:2");
            container.startedAt = longAgo;
        }
        stage.plan.services.removeIf([](const PlannedService& service) { return service.role == u"worker"; });
        stage.runtime->stubborn = QStringLiteral("mailer-g");
        WorkersStep step;
        const Result<Undone> undone = await(step.undo(&stage.context, nullptr));
        QVERIFY(!undone);
        QVERIFY(undone.error().message.contains(u"mailer-g"));
        QCOMPARE(stage.runtime->statusOf(QStringLiteral("closer-b")), QStringLiteral("running"));
        QCOMPARE(stage.runtime->statusOf(QStringLiteral("closer-g")), QStringLiteral("gone"));
    }
    void aReleaseThatWasRestartedOnceLastWeekIsStillHealthy()
    {
        BackStage stage;
        ObservedContainer& old = stage.runtime->all[0];
        old.restarts = 3;
        old.health = Health::Healthy;
        const ObservedContainer container = old;
        const ApplicationService web = stage.world.environment.application.web;
        QVERIFY_RESULT(await(SlotControl::waitHealthy(&stage.context, container, web)));
    }
    void aReleaseThatIsRestartedWhileItStartsHasCrashed()
    {
        BackStage stage;
        ObservedContainer& made = stage.runtime->all[1];
        made.labels.insert(QStringLiteral("pilothouse.run"), stage.run);
        made.restarts = 1;
        made.health = Health::Healthy;
        const ObservedContainer container = made;
        const ApplicationService web = stage.world.environment.application.web;
        QVERIFY(!await(SlotControl::waitHealthy(&stage.context, container, web)));
    }
    // A laptop that slept for longer than the start timeout: the container slept as well.
    void timeAsleepDoesNotUseUpTheStartTimeout()
    {
        BackStage stage;
        ObservedContainer& made = stage.runtime->all[1];
        made.health = Health::Starting;
        const ObservedContainer container = made;
        QTimer::singleShot(5, this, [&stage] {
            stage.clock.advance(1h);
            stage.runtime->all[1].health = Health::Healthy;
        });
        ApplicationService web = stage.world.environment.application.web;
        web.startTimeout = std::chrono::hours(24); // the free clock runs through minutes in a moment
        QVERIFY_RESULT(await(SlotControl::waitHealthy(&stage.context, container, web)));
    }
    void anExpiryRemovesWhatWasKeptAndNotWhatALaterRunMakesThere_data()
    {
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QStringList>("removed");
        QTest::newRow("kept, stopped") << QStringList {QStringLiteral("wb")} << QStringLiteral("exited") << QStringList {QStringLiteral("wb")};
        QTest::newRow("a new one is being made") << QStringList {QStringLiteral("old")} << QStringLiteral("created") << QStringList();
        QTest::newRow("woken by a rollback") << QStringList {QStringLiteral("wb")} << QStringLiteral("running") << QStringList();
    }
    void anExpiryRemovesWhatWasKeptAndNotWhatALaterRunMakesThere()
    {
        QFETCH(QStringList, kept);
        QFETCH(QString, status);
        BackStage stage;
        stage.world.project.name = QStringLiteral("members");
        stage.world.environment.name = QStringLiteral("production");
        EventDraft created {{}, QStringLiteral("ana@laptop"), QString::fromUtf16(EventKind::runCreated), {{QStringLiteral("project"), QStringLiteral("members")}, {QStringLiteral("environment"), QStringLiteral("production")}}};
        const QString run = await(stage.journal.createRun(created))->run;
        stage.journal.write({run, QStringLiteral("runner"), QString::fromUtf16(EventKind::keepOld),
            {{QStringLiteral("slot"), QStringLiteral("blue")}, {QStringLiteral("until"), stage.now() - 1}, {QStringLiteral("containers"), QJsonArray::fromStringList(kept)}}});
        stage.runtime->all[0].status = status;
        QVERIFY_RESULT(await(expireKeptSlots(&stage.world)));
        QTEST(stage.runtime->removed, "removed");
        QCOMPARE(stage.texts(EventKind::keepOldExpired, "slot"), QStringList {QStringLiteral("blue")});
    }
};

QTEST_GUILESS_MAIN(TakingBackTest)
#include "tst_takingback.moc"
