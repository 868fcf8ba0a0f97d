#include "services/process/qprocessrunner.h"
#include "services/runtime/runtime.h"
#include "tests/support/await.h"
#include "tests/support/tinystack.h"
#include <cstdio>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

// Started by the test itself twenty times at once: one process asks for the lease and says how it went.
int contend(const QString& folder, const QString& run)
{
    Environment environment;
    environment.name = u"production"_s;
    environment.compose.files << folder + u"/compose.yaml"_s;
    environment.application.web.service = u"web"_s;
    Project project;
    project.folder = folder;
    QProcessRunner processes;
    SystemClock clock;
    const auto runtime = makeRuntime(project, environment, processes, clock);
    const auto held = await(runtime->acquireLease(LeaseRequest(u"ana@a"_s, u"deploy v2"_s, u"run-1"_s, u"a"_s, run)));
    std::printf("%s\n", held ? "won" : held.error().code == ErrorCode::Conflict ? "conflict" : qPrintable(held.error().message));
    return 0;
}

} // namespace

class LeaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stack = std::make_unique<TinyStack>(QMap<QString, QByteArray> {
            {u"compose.yaml"_s, "services: {web: {image: pilothouse-base:local, command: [sleep, '1000'], init: true}}"}});
        QVERIFY(m_stack->compose({u"up"_s, u"-d"_s}));
        m_project = m_stack->project();
        m_runtime = makeRuntime(m_project, m_project.environments.front(), m_processes, m_clock);
    }
    void cleanup()
    {
        m_runtime.reset();
        m_stack.reset();
    }

    void saysWhoHoldsItAndIsGivenBackOnlyByItsRun()
    {
        const auto mine = await(m_runtime->acquireLease(request(u"run-1"_s)));
        QVERIFY_RESULT(mine);
        QVERIFY(!mine->fence.isEmpty());
        const auto again = await(m_runtime->acquireLease(request(u"run-1"_s)));
        QVERIFY_RESULT(again);
        QCOMPARE(again->fence, mine->fence);
        const auto other = await(m_runtime->acquireLease(request(u"run-2"_s)));
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::Conflict);
        QVERIFY(other.error().message.contains(u"ana@a"_s) && other.error().message.contains(u"run-1"_s));
        const auto notMine = await(m_runtime->releaseLease(u"one/run-2"_s));
        QVERIFY(!notMine);
        QCOMPARE(notMine.error().code, ErrorCode::Conflict);
        const auto holder = await(m_runtime->leaseHolder());
        QVERIFY_RESULT(holder);
        QCOMPARE((*holder)->why, u"deploy v2"_s);
        QVERIFY(std::abs((*holder)->since.secsTo(m_clock.now())) < 60);
        QVERIFY_RESULT(await(m_runtime->releaseLease(u"one/run-1"_s)));
        QVERIFY_RESULT(await(m_runtime->releaseLease(u"one/run-1"_s)));
        const auto nobody = await(m_runtime->leaseHolder());
        QVERIFY_RESULT(nobody);
        QVERIFY(!nobody->has_value());
    }

    // Two fresh build machines: the same user, host name and run number, and each with a journal of its own.
    void aRunOfTheSameNameAndPersonInAnotherJournalIsSomebodyElse()
    {
        QVERIFY_RESULT(await(m_runtime->acquireLease(request(u"run-1"_s))));
        const auto other = await(m_runtime->acquireLease(request(u"run-1"_s, u"two"_s)));
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::Conflict);
        const auto notTheirs = await(m_runtime->releaseLease(u"two/run-1"_s));
        QVERIFY(!notTheirs);
        QVERIFY((*await(m_runtime->leaseHolder())).has_value());
    }

    void theLeaseIsNeverStartedAndNotPartOfTheStack()
    {
        const auto mine = await(m_runtime->acquireLease(request(u"run-1"_s)));
        QVERIFY_RESULT(mine);
        QCOMPARE(TinyStack::docker({u"inspect"_s, u"-f"_s, u"{{.State.Status}}"_s, mine->container}), u"created"_s);
        const auto containers = await(m_runtime->containers());
        QVERIFY_RESULT(containers);
        QCOMPARE(containers->size(), 1);
        QVERIFY(m_stack->compose({u"up"_s, u"-d"_s, u"--remove-orphans"_s}));
        const auto holder = await(m_runtime->leaseHolder());
        QVERIFY_RESULT(holder);
        QVERIFY(holder->has_value());
    }

    void ofTwentyProcessesAtOnceExactlyOneWins()
    {
        std::vector<std::unique_ptr<QProcess>> contenders;
        for (int i = 0; i < 20; ++i) {
            auto& process = contenders.emplace_back(std::make_unique<QProcess>());
            process->start(QCoreApplication::applicationFilePath(), {u"--contend"_s, m_stack->folder(), u"run-%1"_s.arg(i)});
        }
        QStringList answers;
        for (const auto& process : contenders) {
            QVERIFY(process->waitForFinished(90000));
            answers << QString::fromUtf8(process->readAllStandardOutput()).trimmed();
        }
        QCOMPARE(answers.count(u"won"_s), 1);
        QVERIFY2(answers.count(u"conflict"_s) == 19, qPrintable(answers.join(u", "_s)));
    }

private:
    static LeaseRequest request(const QString& run, const QString& journal = u"one"_s) { return LeaseRequest(u"ana@a"_s, u"deploy v2"_s, run, u"a"_s, journal + u'/' + run); }

    QProcessRunner m_processes;
    SystemClock m_clock;
    std::unique_ptr<TinyStack> m_stack;
    Project m_project;
    std::unique_ptr<Runtime> m_runtime;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--contend") {
        return contend(arguments.value(2), arguments.value(3));
    }
    LeaseTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lease.moc"
