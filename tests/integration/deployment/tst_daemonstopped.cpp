#include "tests/integration/deployment/deploymentsupport.h"
#include <QJsonDocument>
#include <QTest>
#include <unistd.h>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

// The Docker daemon stops in the middle of a deployment: a daemon of the test's own, with the test's own stack.
class DaemonStoppedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theRunEndsWithWordsAndTheOldReleaseComesBackWithTheDaemon();
    void theNextDeploymentSucceeds();
    void afterARestartOfTheDaemonTheSameSlotServes();
    void cleanupTestCase();

private:
    static bool run(const QString& program, const QStringList& arguments);
    static bool daemon(const QString& word) { return run(QStringLiteral(PILOTHOUSE_SOURCE_FOLDER "/scripts/docker-daemon"), {word}); }

    QTemporaryDir m_data;
    std::unique_ptr<StackDriver> m_stack;
};

bool DaemonStoppedTest::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(180000) && process.exitCode() == 0;
    if (!isDone) {
        qWarning("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')), process.readAll().constData());
    }
    return isDone;
}

void DaemonStoppedTest::initTestCase()
{
    const QString archive = m_data.filePath(u"images.tar"_s);
    QVERIFY(run(u"docker"_s, {u"save"_s, u"-o"_s, archive, u"members-web:v1"_s, u"members-web:v2"_s, u"members-web:slow-start"_s,
                                 u"demo-postgres:15"_s, u"demo-redis:7"_s, u"demo-nginx:1"_s}));
    const QByteArray place = "/run/pilothouse-test-" + QByteArray::number(getpid());
    qputenv("PILOTHOUSE_DOCKER_DIR", m_data.path().toUtf8());
    qputenv("PILOTHOUSE_DOCKER_EXEC", place);
    qputenv("DOCKER_HOST", "unix://" + place + "/docker.sock");
    qunsetenv("DOCKER_CONTEXT");
    QVERIFY(daemon(u"start"_s));
    QVERIFY(run(u"docker"_s, {u"load"_s, u"-i"_s, archive}));
    m_stack = std::make_unique<StackDriver>(u"members"_s);
    QVERIFY(shortenWatch(*m_stack));
    const QString problem = m_stack->adopt();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void DaemonStoppedTest::cleanupTestCase()
{
    m_stack.reset();
    QVERIFY(daemon(u"stop"_s));
}

void DaemonStoppedTest::theRunEndsWithWordsAndTheOldReleaseComesBackWithTheDaemon()
{
    QCOMPARE(m_stack->ctl({u"deploy"_s, u"--release"_s, u"slow-start"_s, u"--yes"_s, u"--detach"_s}).exitCode, 5);
    QVERIFY(m_stack->waitForStep(u"start-slot"_s, StepStatus::Running));
    QVERIFY(daemon(u"stop"_s));
    const CtlResult watched = m_stack->ctl({u"watch"_s, u"run-1"_s});
    QVERIFY(daemon(u"start"_s));
    QVERIFY2(watched.exitCode == 1, qPrintable(said(watched)));
    const RunState state = m_stack->run();
    QCOMPARE(state.outcome, u"aborted"_s);
    QVERIFY2(state.error && state.error->message.contains(u"Docker"_s), qPrintable(said(watched)));
    QVERIFY2(state.kept.join(u'\n').contains(u"could not be taken back"_s), qPrintable(said(watched)));
    QTRY_COMPARE_WITH_TIMEOUT(m_stack->servingRelease(), u"v1"_s, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(m_stack->get(u"/people/"_s).first, 200, 30000);
    QCOMPARE(m_stack->ctl({u"journal"_s, u"verify"_s}).exitCode, 0);
}

void DaemonStoppedTest::theNextDeploymentSucceeds()
{
    m_stack->startLoad(20);
    const CtlResult deployed = m_stack->ctl({u"deploy"_s, u"--release"_s, u"v2"_s, u"--yes"_s});
    const QString problem = loadProblem(m_stack->stopLoad());
    QVERIFY2(deployed.exitCode == 0, qPrintable(said(deployed)));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(m_stack->servingRelease(), u"v2"_s);
}

void DaemonStoppedTest::afterARestartOfTheDaemonTheSameSlotServes()
{
    const CtlResult before = m_stack->ctl({u"--json"_s, u"status"_s});
    QVERIFY(daemon(u"stop"_s));
    const CtlResult without = m_stack->ctl({u"status"_s});
    QVERIFY2(without.exitCode == 1 && (without.out + without.err).contains(u"Docker"_s), qPrintable(said(without)));
    QVERIFY(daemon(u"start"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stack->servingRelease(), u"v2"_s, 60000);
    CtlResult after;
    QTRY_VERIFY2_WITH_TIMEOUT((after = m_stack->ctl({u"--json"_s, u"status"_s})).exitCode == 0, qPrintable(said(after)), 60000); // its workers start, too
    const auto split = [](const CtlResult& status) { return QJsonDocument::fromJson(status.out.toUtf8()).object().value(u"split"_s).toObject(); };
    QCOMPARE(split(after), split(before));
    QCOMPARE(split(after).value(u"blue"_s).toInt(), 100);
}

QTEST_GUILESS_MAIN(DaemonStoppedTest)
#include "tst_daemonstopped.moc"
