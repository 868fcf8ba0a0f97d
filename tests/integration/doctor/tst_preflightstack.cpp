#include "app/ctl/context.h"
#include "app/composition/doctorservices.h"
#include "services/environment/environmentpreflight.h"
#include "tests/support/await.h"
#include "tests/support/demostack.h"
#include <QElapsedTimer>

using namespace Pilothouse;

/// Preflight over the real services, on a running copy of the demonstration.
class PreflightStackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const char* variable : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"}) {
            qputenv(variable, m_home.path().toUtf8());
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        m_stack = std::make_unique<DemoStack>(QStringLiteral("members"));
        qputenv("PILOTHOUSE_SECRET_MEMBERS_DB", m_stack->password());
        m_project = m_stack->project();
        m_context = std::make_unique<Context>(Console(false, true), m_project.file);
        m_services = std::make_unique<DoctorServices>(*m_context, &m_project, &m_project.environments.front());
        QVERIFY(m_services->errors().isEmpty());
        const auto web = await(m_services->world().runtime->image(QStringLiteral("members-web:v2")));
        QVERIFY_RESULT(web);
        m_plan.from = Slot::Plain;
        m_plan.to = Slot::Blue;
        m_plan.services = {{QStringLiteral("web"), QStringLiteral("members-web:v2"), web->id, {}, {}}, {QStringLiteral("worker"), QStringLiteral("members-web:v2"), web->id, {}, {}}};
    }
    void cleanupTestCase()
    {
        m_services.reset();
        m_context.reset();
        m_stack.reset();
    }
    void aRouterThatIsNotAdoptedStopsTheRun()
    {
        const QList<CheckResult> results = run();
        QVERIFY(firstFailure(results) != nullptr);
        for (const CheckResult& result : results) {
            const bool isRouter = result.id.startsWith(u"router.");
            QVERIFY2((result.status == CheckResult::Failed) == isRouter, qPrintable(result.id + QStringLiteral(": ") + result.message));
        }
    }
    void anAdoptedHealthyStackPassesWithinSeconds()
    {
        const auto adoption = await(m_services->adoption()->plan());
        QVERIFY_RESULT(adoption);
        QVERIFY_RESULT(await(m_services->adoption()->apply(*adoption)));
        QElapsedTimer timer;
        timer.start();
        const QList<CheckResult> results = run();
        for (const CheckResult& result : results) {
            QVERIFY2(result.status != CheckResult::Failed, qPrintable(result.id + QStringLiteral(": ") + result.message));
        }
        QVERIFY(timer.elapsed() < 15000);
    }
    void connectionsOfTheServingSlotAreCounted()
    {
        const CheckResult result = of(QStringLiteral("database.connections"));
        QCOMPARE(result.status, CheckResult::Ok);
        const auto facts = await(m_services->world().database->facts());
        QVERIFY_RESULT(facts);
        QVERIFY2(!facts->connectionsFrom.isEmpty(), "the server shows no client addresses");
    }
    void aMovedTagIsRefused()
    {
        const Plan before = m_plan;
        const auto other = await(m_services->world().runtime->image(QStringLiteral("members-web:v3")));
        QVERIFY_RESULT(other);
        m_plan.services[0].imageId = other->id;
        QCOMPARE(of(QStringLiteral("images")).code, ErrorCode::Conflict);
        m_plan = before;
    }
    void anotherHolderOfTheLeaseStopsTheRunAndItsOwnDoesNot()
    {
        Runtime* runtime = m_services->world().runtime;
        EventDraft draft {{}, QStringLiteral("ben@elsewhere"), QString::fromUtf16(EventKind::runCreated), {{QStringLiteral("project"), QStringLiteral("another")}}};
        const auto created = await(m_services->world().journal->createRun(draft));
        QVERIFY_RESULT(created);
        const LeaseRequest request(QStringLiteral("ben@elsewhere"), QStringLiteral("deploys v3"), created->run, QStringLiteral("elsewhere"), created->hash);
        QVERIFY_RESULT(await(runtime->acquireLease(request)));
        const CheckResult foreign = of(QStringLiteral("lease"));
        QVERIFY2(foreign.status == CheckResult::Failed && foreign.message.contains(u"ben@elsewhere"), qPrintable(foreign.message));
        EnvironmentPreflight preflight(m_services->world());
        QVERIFY(firstFailure(await(preflight.run(m_plan, created->run))) == nullptr);
        QVERIFY_RESULT(await(runtime->releaseLease(created->hash)));
    }
    void aServiceThatCallsTheApplicationByNameAndAFixedPortAreRefused()
    {
        const QString file = m_stack->folder() + QStringLiteral("/compose.yaml");
        QFile compose(file);
        QVERIFY(compose.open(QIODevice::ReadWrite));
        QByteArray text = compose.readAll();
        QVERIFY(text.contains("  redis:\n    image:") && text.contains("  web:\n    image:"));
        text.replace("  redis:\n    image:", "  redis:\n    environment: { CALLBACK: \"http://web:8000/hook\" }\n    image:");
        text.replace("  web:\n    image:", "  web:\n    ports: [\"127.0.0.1:18000:8000\"]\n    image:");
        compose.resize(0);
        compose.seek(0);
        compose.write(text);
        compose.close();
        const CheckResult bypass = of(QStringLiteral("bypass"));
        QVERIFY2(bypass.status == CheckResult::Failed && bypass.message.contains(u"redis"), qPrintable(bypass.message));
        QVERIFY(!bypass.message.contains(u"/hook"));
        const CheckResult ports = of(QStringLiteral("ports"));
        QVERIFY2(ports.status == CheckResult::Failed && ports.message.contains(u"18000"), qPrintable(ports.message));
    }

private:
    QList<CheckResult> run()
    {
        EnvironmentPreflight preflight(m_services->world());
        return await(preflight.run(m_plan, QStringLiteral("run-99")));
    }
    CheckResult of(const QString& id)
    {
        const QList<CheckResult> results = run();
        const auto found = std::find_if(results.cbegin(), results.cend(), [&id](const CheckResult& result) { return result.id == id; });
        return found == results.cend() ? CheckResult() : *found;
    }

    QTemporaryDir m_home;
    std::unique_ptr<DemoStack> m_stack;
    Project m_project;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<DoctorServices> m_services;
    Plan m_plan;
};

QTEST_GUILESS_MAIN(PreflightStackTest)
#include "tst_preflightstack.moc"
