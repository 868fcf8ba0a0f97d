#include "tests/integration/deployment/deploymentsupport.h"
#include "tests/support/smalldisk.h"
#include <QDir>
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 diskBytes = 42'000'000; // more than a backup of the noise is expected to need, less than it takes

} // namespace

// The disk on which the journal and the backups lie runs full while a deployment goes on.
class FullDiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aBackupThatFillsTheDiskAbortsTheRun();
    void aJournalThatCannotBeWrittenIsSaidAndTheRunGoesOnOnceItCan();
    void cleanupTestCase();

private:
    std::unique_ptr<StackDriver> m_stack;
    std::unique_ptr<SmallDisk> m_disk;
};

void FullDiskTest::initTestCase()
{
    m_stack = std::make_unique<StackDriver>(u"members"_s);
    QVERIFY(m_stack->edit(u"pilothouse.yaml"_s, u"window: 20s, check-every: 2s"_s, u"window: 12s, check-every: 500ms"_s));
    const QString data = m_stack->home() + u"/data"_s;
    QVERIFY(QDir().mkpath(data));
    m_disk = std::make_unique<SmallDisk>(data, diskBytes);
    const QString problem = m_stack->adopt();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void FullDiskTest::cleanupTestCase()
{
    m_stack->endRuns();
    m_disk.reset();
    m_stack.reset();
}

void FullDiskTest::aBackupThatFillsTheDiskAbortsTheRun()
{
    // What cannot be compressed: 48 MB.
    m_stack->stack().sql(u"CREATE TABLE noise (id int, bytes bytea); ALTER TABLE noise ALTER bytes SET STORAGE EXTERNAL; "
                         "INSERT INTO noise SELECT g, (SELECT string_agg(sha512((random()::text || g || i)::bytea), '') FROM generate_series(1, 188) i) FROM generate_series(1, 4000) g"_s);
    m_stack->startLoad(15);
    const CtlResult result = m_stack->ctl({u"deploy"_s, u"--release"_s, u"v2"_s, u"--yes"_s});
    const QString problem = loadProblem(m_stack->stopLoad());
    m_stack->stack().sql(u"DROP TABLE noise"_s);
    const RunState run = m_stack->run();
    QVERIFY2(result.exitCode == 1 && run.outcome == u"aborted" && run.attempts == 1, qPrintable(said(result)));
    QVERIFY2(run.step(u"backup"_s)->status == StepStatus::Failed || run.step(u"backup"_s)->error, qPrintable(said(result)));
    QVERIFY2(run.error->message.contains(u"is full"_s) && result.out.contains(u"were expected to be needed"_s), qPrintable(said(result)));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(QDir(m_disk->path() + u"/pilothouse/backups"_s).entryList(QDir::Files), QStringList());
    QVERIFY(!appliedMigrations(*m_stack).contains(u"people.0002_person_phone"_s));
    QCOMPARE(m_stack->servingRelease(), u"v1"_s);
}

void FullDiskTest::aJournalThatCannotBeWrittenIsSaidAndTheRunGoesOnOnceItCan()
{
    m_stack->startLoad(15);
    QCOMPARE(m_stack->ctl({u"deploy"_s, u"--release"_s, u"v2"_s, u"--yes"_s, u"--detach"_s}).exitCode, 5);
    const QString name = m_stack->lastRun();
    QVERIFY(m_stack->waitForStep(u"watch"_s, StepStatus::Running, 60, name));
    const std::unique_ptr<QProcess> watcher = m_stack->start({u"watch"_s, name});
    QVERIFY(watcher->waitForReadyRead(10000));
    QVERIFY(m_disk->fill());
    QByteArray heard;
    const auto hear = [&heard, &watcher] { return heard += watcher->readAllStandardError(); };
    QTRY_VERIFY2_WITH_TIMEOUT(hear().contains("journal.db cannot be written: the disk is full"), heard.constData(), 20000);
    const CtlResult another = m_stack->ctl({u"deploy"_s, u"--release"_s, u"v3"_s, u"--yes"_s});
    QVERIFY2((another.exitCode == 1 && another.err.contains(u"the disk is full"_s)) || another.exitCode == 4, qPrintable(said(another))); // or by the run that goes on
    QCOMPARE(runNames(*m_stack), QStringList({name, u"run-1"_s}));
    QCOMPARE(m_stack->servingRelease(), u"v2"_s);
    QVERIFY(m_disk->makeRoom());
    QVERIFY(watcher->waitForFinished(60000));
    const QString problem = loadProblem(m_stack->stopLoad());
    const RunState run = m_stack->run(name);
    QVERIFY2(watcher->exitCode() == 0 && run.outcome == u"succeeded", qPrintable(QString::fromUtf8(hear() + watcher->readAllStandardOutput())));
    QVERIFY2(run.attempts > 1, "the runner outlived a journal that it could not write");
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(m_stack->servingRelease(), u"v2"_s);
    QCOMPARE(m_stack->ctl({u"journal"_s, u"verify"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
