#include "services/environment/observer.h"
#include "services/environment/worldhash.h"
#include "services/process/qprocessrunner.h"
#include "tests/support/await.h"
#include "tests/support/fakedeployment.h"
#include "tests/support/sampleplan.h"
#include "tests/support/tinystack.h"
#include <QJsonDocument>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray composeText = R"(
services:
  web: {image: "members-web:v1", entrypoint: [sleep, "1000"], init: true, env_file: .env}
  worker: {image: "members-web:v1", entrypoint: [sleep, "1000"], init: true}
)";

/// A router that is not set up for switching.
class UnadoptedRouter final : public Router {
public:
    ErrorCode code = ErrorCode::Refused;
    QCoro::Task<Result<TrafficSplit>> readSplit() override { co_return failure(code, u"The router is not adopted."_s, u"doctor --fix"_s); }
    QCoro::Task<Result<>> switchTo(Slot) override { co_return failure(code, QString()); }
    QCoro::Task<Result<>> setMaintenance(bool) override { co_return failure(code, QString()); }
    QCoro::Task<Result<>> setStaticFallback(std::optional<Slot>) override { co_return failure(code, QString()); }
    QCoro::Task<Result<int>> inFlight(ObservedContainer, int) override { co_return failure(code, QString()); }
    QCoro::Task<Result<>> followLog(qint64, std::function<void(RoutedRequest)>, std::stop_token) override { co_return failure(code, QString()); }
};

QString imageId(const QString& release)
{
    return TinyStack::docker({u"image"_s, u"inspect"_s, u"-f"_s, u"{{.Id}}"_s, u"members-web:"_s + release});
}

QStringList subjects(const EnvironmentStatus& status)
{
    QStringList list;
    for (const DriftItem& item : status.drift) {
        list << item.subject + u' ' + item.observed;
    }
    return list;
}

} // namespace

class StatusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stack = std::make_unique<TinyStack>(QMap<QString, QByteArray> {{u"compose.yaml"_s, composeText}, {u".env"_s, "A=1\n"}});
        QVERIFY(m_stack->compose({u"up"_s, u"-d"_s}));
        m_project = m_stack->project();
        m_project.environments.front().application.also.emplace_back().service = u"worker"_s;
        m_runtime = makeRuntime(m_project, environment(), m_processes, m_clock);
        m_journal = std::make_unique<MemoryJournal>();
        m_router.split = TrafficSplit {{{Slot::Plain, 100}}};
    }
    void cleanup()
    {
        m_runtime.reset();
        m_stack.reset();
    }

    void aStackBeforeItsFirstDeployment()
    {
        UnadoptedRouter router;
        const EnvironmentStatus status = observe(&router);
        QVERIFY(status.failures.isEmpty());
        QVERIFY2(status.drift.isEmpty(), qPrintable(subjects(status).join(u'\n')));
        QVERIFY(!status.split.has_value() && status.routerRefusal.has_value());
        QCOMPARE(status.services.size(), 2);
        QCOMPARE(status.services.first().container.role, u"web"_s);
        QCOMPARE(status.services.first().release, u"v1"_s);
        QVERIFY(status.services.first().isServing);
    }

    void afterADeploymentHandsOnTheStackAreDriftWithARemedy()
    {
        deployed();
        const EnvironmentStatus clean = observe(&m_router);
        QVERIFY2(clean.drift.isEmpty(), qPrintable(subjects(clean).join(u'\n')));
        QCOMPARE(clean.lastRun->run, u"run-1"_s);
        QVERIFY(!clean.unfinishedRun.has_value());

        QVERIFY(m_stack->compose({u"up"_s, u"-d"_s})); // a team member, by hand
        const EnvironmentStatus byHand = observe(&m_router);
        QCOMPARE(subjects(byHand), (QStringList {u"web (plain) running beside blue"_s, u"worker (plain) running beside blue"_s}));
        QVERIFY(byHand.drift.first().isHarmless);
        QVERIFY(!byHand.drift.last().isHarmless);
        QVERIFY(m_stack->compose({u"stop"_s}));

        m_stack->write(u".env"_s, "A=2\n");
        QCOMPARE(subjects(observe(&m_router)), QStringList {u"environment files edited since"_s});
        m_stack->write(u".env"_s, "A=1\n");

        TinyStack::docker({u"kill"_s, m_stack->stack() + u"-pilothouse-web-blue-1"_s});
        const EnvironmentStatus dead = observe(&m_router);
        QCOMPARE(subjects(dead), QStringList {u"web (blue) exited (exit code 137)"_s});
        QVERIFY(!dead.services.first().isServing || !dead.services.first().container.isRunning());
    }

    void aRouterThatLostItsSetUpIsDrift()
    {
        deployed();
        UnadoptedRouter router;
        const EnvironmentStatus status = observe(&router);
        QCOMPARE(status.drift.first().observed, u"The router is not adopted"_s);
        QVERIFY(status.failures.isEmpty());
    }

    void afterTheStackWasGivenBackThePlainServiceIsExpected()
    {
        deployed();
        const QJsonObject elsewhere {{u"project"_s, u"another"_s}, {u"environment"_s, u"production"_s}};
        QVERIFY_RESULT(await(m_journal->append({{}, u"ben"_s, QString::fromUtf16(EventKind::adoptionUndone), elsewhere})));
        const QJsonObject here {{u"project"_s, m_project.name}, {u"environment"_s, u"production"_s}};
        QVERIFY_RESULT(await(m_journal->append({{}, u"ana"_s, QString::fromUtf16(EventKind::adoptionUndone), here})));
        append(EventKind::requested, {{u"verb"_s, u"note"_s}, {u"text"_s, u"after it"_s}}); // the run's events go on
        QVERIFY(m_stack->compose({u"start"_s}));
        for (const QString& role : {u"web"_s, u"worker"_s}) {
            TinyStack::docker({u"rm"_s, u"-f"_s, m_stack->stack() + u"-pilothouse-"_s + role + u"-blue-1"_s});
        }
        UnadoptedRouter router;
        const EnvironmentStatus status = observe(&router);
        QVERIFY2(status.drift.isEmpty(), qPrintable(subjects(status).join(u'\n')));
        QCOMPARE(status.givenBack->who, u"ana"_s);
        QVERIFY(!status.isDeployed() && !status.givenBack->isAdoptedAgain);
        QCOMPARE(status.lastRun->run, u"run-1"_s);

        QVERIFY_RESULT(await(m_journal->append({{}, u"ana"_s, QString::fromUtf16(EventKind::adopted), here})));
        m_router.split = TrafficSplit {{{Slot::Plain, 100}}};
        const EnvironmentStatus adoptedAgain = observe(&m_router);
        QVERIFY2(adoptedAgain.drift.isEmpty(), qPrintable(subjects(adoptedAgain).join(u'\n')));
        QVERIFY(adoptedAgain.givenBack->isAdoptedAgain);
    }

    void whatAnotherProjectGaveBackChangesNothingHere()
    {
        deployed();
        const QJsonObject elsewhere {{u"project"_s, u"another"_s}, {u"environment"_s, u"production"_s}};
        QVERIFY_RESULT(await(m_journal->append({{}, u"ben"_s, QString::fromUtf16(EventKind::adoptionUndone), elsewhere})));
        const EnvironmentStatus status = observe(&m_router);
        QVERIFY(status.isDeployed() && !status.givenBack.has_value());
        QVERIFY2(status.drift.isEmpty(), qPrintable(subjects(status).join(u'\n')));
    }

    void anUnfinishedRunAndItsLeaseAreNamed()
    {
        startRun();
        QVERIFY_RESULT(await(m_runtime->acquireLease(LeaseRequest(u"ana@a"_s, u"deploy v2"_s, u"run-1"_s, u"a"_s, u"id-1"_s))));
        const EnvironmentStatus status = observe(&m_router);
        QCOMPARE(status.unfinishedRun->run, u"run-1"_s);
        QVERIFY(!status.unfinishedRun->isRunnerAlive);
        QCOMPARE(status.lease->run, u"run-1"_s);
        QVERIFY(!status.lastRun.has_value());
        QVERIFY2(status.drift.isEmpty(), qPrintable(subjects(status).join(u'\n')));
    }

    void partsThatAreDownAreNamedAndTheRestIsTold()
    {
        deployed();
        UnadoptedRouter router;
        router.code = ErrorCode::Unavailable;
        Environment elsewhere = environment();
        elsewhere.docker.host = u"unix:///nowhere/docker.sock"_s;
        const auto runtime = makeRuntime(m_project, elsewhere, m_processes, m_clock);
        ObserverParts parts;
        parts.runtime = runtime.get();
        parts.router = &router;
        parts.journal = m_journal.get();
        const EnvironmentStatus status = await(Observer(m_project, environment(), parts).observe());
        QCOMPARE(status.failures.size(), 2);
        QCOMPARE(status.failures.at(0).part, u"Docker"_s);
        QCOMPARE(status.failures.at(1).part, u"router"_s);
        QCOMPARE(status.lastRun->run, u"run-1"_s);
        QVERIFY(status.drift.isEmpty());
        QVERIFY(QJsonDocument(status.toJson()).toJson().contains("nowhere"));
    }

private:
    [[nodiscard]] const Environment& environment() const { return m_project.environments.front(); }

    EnvironmentStatus observe(Router* router)
    {
        ObserverParts parts;
        parts.runtime = m_runtime.get();
        parts.router = router;
        parts.journal = m_journal.get();
        Observer observer(m_project, environment(), parts);
        return await(observer.observe());
    }

    void append(const char16_t* kind, const QJsonObject& payload)
    {
        await(m_journal->append({u"run-1"_s, u"runner"_s, QString::fromUtf16(kind), payload}));
    }

    void startRun()
    {
        Plan plan = samplePlan();
        plan.project = m_project.name;
        plan.environment = u"production"_s;
        plan.from = Slot::Plain;
        plan.to = Slot::Blue;
        plan.release = u"v2"_s;
        for (PlannedService& service : plan.services) {
            service.image = u"members-web:v2"_s;
            service.imageId = imageId(u"v2"_s);
            service.oldImage = u"members-web:v1"_s;
            service.oldImageId = imageId(u"v1"_s);
        }
        const auto hashes = worldHashes(m_project, environment());
        QVERIFY_RESULT(hashes);
        plan.composeHash = hashes->compose;
        plan.envHash = hashes->env;
        plan.projectHash = hashes->project;
        const QJsonObject payload {{u"project"_s, m_project.name}, {u"environment"_s, u"production"_s}, {u"release"_s, u"v2"_s}, {u"plan"_s, plan.toJson()}};
        await(m_journal->createRun({{}, u"ana"_s, QString::fromUtf16(EventKind::runCreated), payload}));
    }

    // What run-1 left: v2 serves from blue, the plain containers are kept, stopped.
    void deployed()
    {
        startRun();
        for (const QString& role : {u"web"_s, u"worker"_s}) {
            SlotSpec spec;
            spec.role = role;
            spec.imageId = imageId(u"v2"_s);
            spec.run = u"run-1"_s;
            spec.release = u"v2"_s;
            QVERIFY_RESULT(await(m_runtime->startSlot(spec)));
        }
        QVERIFY(m_stack->compose({u"stop"_s}));
        m_router.split = TrafficSplit {{{Slot::Blue, 100}}};
        append(EventKind::trafficSwitched, {{u"from"_s, u"plain"_s}, {u"to"_s, u"blue"_s}, {u"switchMs"_s, 3}});
        append(EventKind::runFinished, {{u"outcome"_s, u"succeeded"_s}, {u"exitCode"_s, 0}});
    }

    QProcessRunner m_processes;
    SystemClock m_clock;
    QuietRouter m_router;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<TinyStack> m_stack;
    Project m_project;
    std::unique_ptr<Runtime> m_runtime;
};

QTEST_GUILESS_MAIN(StatusTest)
#include "tst_status.moc"
