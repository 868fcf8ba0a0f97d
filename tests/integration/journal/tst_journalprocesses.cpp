#include "services/journal/journalverify.h"
#include "services/journal/sqlitejournal.h"
#include "services/process/filelock.h"
#include "services/time/clock.h"
#include "tests/support/await.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>
#include <csignal>

using namespace Pilothouse;

class JournalProcessesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void processesAppendingAtOnceMakeOneChain();
    void runNumbersAreUniqueAcrossProcesses();
    void killedWritersLoseNothingAcknowledged();
    void aReaderIsWokenByAnotherProcessInMilliseconds();
    void anAppendCostsItsCallerOneSync();
    void aLockIsSeenByOthersAndEndsWithItsProcess();

private:
    std::unique_ptr<QProcess> startWriter(int count, const QString& what = {});
    static QStringList acknowledged(QProcess& writer);
    void verifySound(qint64 atLeast);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void JournalProcessesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("journal.db"));
}

void JournalProcessesTest::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<QProcess> JournalProcessesTest::startWriter(int count, const QString& what)
{
    auto writer = std::make_unique<QProcess>();
    writer->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer->start(QStringLiteral(JOURNAL_WRITER), {m_file, QString::number(count), what});
    return writer;
}

QStringList JournalProcessesTest::acknowledged(QProcess& writer)
{
    QString output = QString::fromUtf8(writer.readAllStandardOutput());
    output.truncate(output.lastIndexOf(QLatin1Char('\n')) + 1); // a line half-written at the kill was not acknowledged
    return output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void JournalProcessesTest::verifySound(qint64 atLeast)
{
    const Result<VerifyReport> report = await(verifyJournal(m_file));
    QVERIFY_RESULT(report);
    QVERIFY2(report->isSound(), qPrintable(report->isSound() ? QString() : report->firstProblem->explanation));
    QVERIFY2(report->events >= atLeast, qPrintable(QString::number(report->events)));
}

void JournalProcessesTest::processesAppendingAtOnceMakeOneChain()
{
    constexpr int each = 150;
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < 4; ++i) {
        writers.push_back(startWriter(each)); // the first to come makes the journal
    }
    QSet<QString> seqs;
    for (const auto& writer : writers) {
        QVERIFY(writer->waitForFinished(60000));
        QCOMPARE(writer->exitCode(), 0);
        for (const QString& line : acknowledged(*writer)) {
            seqs.insert(line.section(QLatin1Char(' '), 0, 0));
        }
    }
    QCOMPARE(seqs.size(), 4 * each);
    verifySound(4 * each);
}

void JournalProcessesTest::runNumbersAreUniqueAcrossProcesses()
{
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < 3; ++i) {
        writers.push_back(startWriter(20, QStringLiteral("runs")));
    }
    QSet<QString> runs;
    for (const auto& writer : writers) {
        QVERIFY(writer->waitForFinished(60000));
        for (const QString& line : acknowledged(*writer)) {
            runs.insert(line.section(QLatin1Char(' '), 2, 2));
        }
    }
    QCOMPARE(runs.size(), 60);
    QVERIFY(runs.contains(QStringLiteral("run-1")) && runs.contains(QStringLiteral("run-60")));
}

void JournalProcessesTest::killedWritersLoseNothingAcknowledged()
{
    QMap<QString, QString> known; // seq → hash
    QRandomGenerator random(20270115);
    for (int round = 0; round < 15; ++round) {
        std::vector<std::unique_ptr<QProcess>> writers;
        writers.push_back(startWriter(100000));
        writers.push_back(startWriter(100000));
        QVERIFY(writers.front()->waitForReadyRead(10000));
        QTest::qSleep(int(random.bounded(60)));
        for (const auto& writer : writers) {
            ::kill(pid_t(writer->processId()), SIGKILL);
            writer->waitForFinished();
            for (const QString& line : acknowledged(*writer)) {
                known.insert(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1, 1));
            }
        }
        verifySound(known.size());
    }
    SqliteJournal journal(m_file, m_clock);
    const Result<QList<Event>> events = await(journal.read(0));
    QVERIFY_RESULT(events);
    for (const Event& event : *events) {
        if (known.contains(QString::number(event.seq))) {
            QCOMPARE(event.hash, known.take(QString::number(event.seq)));
        }
    }
    QVERIFY2(known.isEmpty(), qPrintable(QStringLiteral("%1 acknowledged events are gone").arg(known.size())));
    QVERIFY(events->size() > 100);
}

void JournalProcessesTest::aReaderIsWokenByAnotherProcessInMilliseconds()
{
    startWriter(1)->waitForFinished();
    SqliteJournal reader(m_file, m_clock);
    QSignalSpy spy(&reader, &Journal::appended);
    QTRY_VERIFY(!spy.isEmpty());
    QList<double> latencies;
    for (int i = 0; i < 20; ++i) {
        const auto seen = spy.size();
        const auto writer = startWriter(1);
        QVERIFY(spy.wait(5000));
        const qint64 wokenAt = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(writer->state() == QProcess::NotRunning || writer->waitForFinished());
        const Result<QList<Event>> events = await(reader.read(spy.last().first().toLongLong() - 1));
        latencies << double(wokenAt) - double(events->last().at) / 1000;
        QVERIFY(spy.size() > seen);
    }
    std::sort(latencies.begin(), latencies.end());
    qInfo("wake-up: median %.0f ms, worst %.0f ms (from the event's time, so the append is in it)", latencies.at(10), latencies.last());
    QVERIFY2(latencies.at(10) < 100, "woken by polling only"); // generous for a loaded machine; polling would be 125 on average
}

void JournalProcessesTest::anAppendCostsItsCallerOneSync()
{
    SqliteJournal journal(m_file, m_clock);
    QList<double> latencies;
    for (int i = 0; i < 300; ++i) {
        QTest::qWait(2); // as a runner: there is something to do between two events
        const auto begun = m_clock.monotonic();
        const Result<Event> event = await(journal.append({QStringLiteral("run-1"), QStringLiteral("runner"), QStringLiteral("log"), {{QStringLiteral("i"), i}}}));
        QVERIFY_RESULT(event);
        latencies << std::chrono::duration<double, std::milli>(m_clock.monotonic() - begun).count();
    }
    std::sort(latencies.begin(), latencies.end());
    qInfo("append until durable: median %.2f ms, 95th of 100 %.2f ms, worst %.1f ms", latencies.at(150), latencies.at(285), latencies.last());
    QVERIFY2(latencies.at(150) < 100, "an append keeps a run waiting"); // generous for a loaded machine's disk
}

void JournalProcessesTest::aLockIsSeenByOthersAndEndsWithItsProcess()
{
    const QString file = m_folder->filePath(QStringLiteral("locks/run-1.lock"));
    FileLock mine(file);
    FileLock other(file);
    QVERIFY(!other.isHeldByOther());
    QCOMPARE(mine.tryLock().value(), true);
    QVERIFY(mine.isHeld() && !mine.isHeldByOther() && other.isHeldByOther());
    QCOMPARE(other.tryLock().value(), false);
    mine.unlock();
    QVERIFY(!other.isHeldByOther());
    // A child of the holder must not keep the lock alive.
    QCOMPARE(mine.tryLock().value(), true);
    QProcess child;
    child.start(QStringLiteral("sleep"), {QStringLiteral("5")});
    QVERIFY(child.waitForStarted());
    mine.unlock();
    QVERIFY(!other.isHeldByOther());
    child.kill();
    child.waitForFinished();
}

QTEST_GUILESS_MAIN(JournalProcessesTest)
#include "tst_journalprocesses.moc"
