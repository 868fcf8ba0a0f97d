#include "models/deployment/runtablemodel.h"
#include "models/journal/eventtablemodel.h"
#include "services/deployment/runfeed.h"
#include "services/deployment/runreplay.h"
#include "services/environment/logfollower.h"
#include "services/journal/journalfeed.h"
#include "services/journal/journalpages.h"
#include "services/journal/sqlitejournal.h"
#include "services/process/qprocessrunner.h"
#include "tests/support/await.h"
#include "tests/support/samplerun.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QListView>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <malloc.h>

using namespace Pilothouse;

namespace {

constexpr int historyRuns = 1000;
constexpr int samplesOfARun = 60;
constexpr int linesASecond = 10000;
constexpr int measured = 20000; // milliseconds
constexpr double usualGap = 33; // milliseconds; 99.9 % of them
constexpr double longestGap = 100;

/// Every pause between two turns of the event loop, as a person feels it.
class GapMeter final : public QObject {
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            gaps << double(m_elapsed.nsecsElapsed()) / 1e6;
            m_elapsed.start();
        });
        m_elapsed.start();
        m_timer.start();
    }
    [[nodiscard]] double share(double part)
    {
        std::sort(gaps.begin(), gaps.end());
        return gaps.isEmpty() ? 0 : gaps[std::min<qsizetype>(gaps.size() - 1, qsizetype(double(gaps.size()) * part))];
    }
    QList<double> gaps; ///< milliseconds

private:
    QTimer m_timer;
    QElapsedTimer m_elapsed;
};

/// Writes whole histories at once: what a journal writes event by event, durably, would take minutes.
class HistoryWriter {
public:
    explicit HistoryWriter(const QString& file)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("history"));
        m_database.setDatabaseName(file);
        m_database.open();
        QSqlQuery(m_database).exec(QStringLiteral("BEGIN"));
        m_insert = QSqlQuery(m_database);
        m_insert.prepare(QStringLiteral("INSERT INTO events(seq, run, at, actor, kind, payload, previous, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"));
    }
    ~HistoryWriter()
    {
        QSqlQuery(m_database).exec(QStringLiteral("COMMIT"));
        m_insert = QSqlQuery();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("history"));
    }
    bool add(const QList<Event>& events, const QString& run)
    {
        for (const Event& event : events) {
            const QVariantList values {++m_seq, run, event.at, event.actor, event.kind,
                QString::fromUtf8(QJsonDocument(event.payload).toJson(QJsonDocument::Compact)), QStringLiteral("-"), QString::number(m_seq)};
            for (int i = 0; i < values.size(); ++i) {
                m_insert.bindValue(i, values[i]);
            }
            if (!m_insert.exec()) {
                qWarning("%s", qPrintable(m_insert.lastError().text()));
                return false;
            }
        }
        return true;
    }

private:
    QSqlDatabase m_database;
    QSqlQuery m_insert;
    qint64 m_seq = 0;
};

QList<Event> pastRun(int number)
{
    SampleRun run(QStringLiteral("run-%1").arg(number), 1'700'000'000'000'000 + number * 86'400'000'000LL);
    run.created().started().intended(QStringLiteral("watch"));
    for (int i = 0; i < samplesOfARun; ++i) {
        run.after(Milliseconds(1000)).sampled(20, 0, 3, QStringLiteral("green"));
    }
    run.finished(QStringLiteral("succeeded"), 0);
    return run.events();
}

void setUp(QTableView& view, QAbstractItemModel* model)
{
    view.setModel(model);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(20);
    view.verticalHeader()->hide();
    view.horizontalHeader()->setStretchLastSection(true);
    view.setWordWrap(false);
    view.resize(1000, 400);
    view.show();
}

/// The loop as an application runs it: QTest::qWait sleeps ten milliseconds between its turns.
bool runUntil(const std::function<bool()>& isDone, int limit)
{
    QEventLoop loop;
    QTimer check;
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (isDone()) {
            loop.quit();
        }
    });
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    check.start(5);
    if (!isDone()) {
        loop.exec();
    }
    return isDone();
}

void runFor(int milliseconds)
{
    (void)runUntil([] { return false; }, milliseconds);
}

QCoro::Task<Result<QList<ObservedContainer>>> listOf(ObservedContainer container)
{
    co_return QList<ObservedContainer> {container};
}

QString report(GapMeter& meter)
{
    return QStringLiteral("%1 turns; median %2 ms, 99 % %3 ms, 99.9 % %4 ms, longest %5 ms")
        .arg(meter.gaps.size())
        .arg(meter.share(0.5), 0, 'f', 1)
        .arg(meter.share(0.99), 0, 'f', 1)
        .arg(meter.share(0.999), 0, 'f', 1)
        .arg(meter.share(1), 0, 'f', 1);
}

} // namespace

/// The event loop of a window under load: 1,000 runs in the history, one that goes on, its containers writing
/// 10,000 lines a second.
class EventLoopGapsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void openingAHistoryOfAThousandRuns();
    void aRunUnderTenThousandLinesASecond();
    void replayingEightHours();

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_file;
};

void EventLoopGapsTest::initTestCase()
{
    m_file = m_folder.filePath(QStringLiteral("journal.db"));
    {
        SqliteJournal journal(m_file, m_clock);
        QVERIFY_RESULT(await(journal.runs())); // makes the file
    }
    HistoryWriter writer(m_file);
    for (int number = 1; number <= historyRuns; ++number) {
        QVERIFY(writer.add(pastRun(number), QStringLiteral("run-%1").arg(number)));
    }
}

void EventLoopGapsTest::openingAHistoryOfAThousandRuns()
{
    SqliteJournal journal(m_file, m_clock);
    RunTableModel runs;
    QTableView table;
    setUp(table, &runs);
    runFor(200);
    GapMeter meter;
    QElapsedTimer opening;
    opening.start();
    JournalFeed feed(&journal, &m_clock, m_file);
    connect(&feed, &JournalFeed::runsChanged, &runs, [&] { runs.setRows(feed.runs()); });
    JournalPages pages(&feed);
    QVERIFY(runUntil([&] { return runs.rowCount() == historyRuns; }, 10000));
    const qint64 shown = opening.elapsed();
    QVERIFY(runUntil([&] { return feed.runs().last().totals.has_value(); }, 60000));
    qInfo("history of %d runs shown after %lld ms, all totals after %lld ms; %s", historyRuns, static_cast<long long>(shown),
        static_cast<long long>(opening.elapsed()), qPrintable(report(meter)));
    QVERIFY2(shown < 1000, "the data has to be there within a second");
    QVERIFY(meter.share(0.999) < usualGap);
    QVERIFY(meter.share(1) < longestGap);
}

void EventLoopGapsTest::aRunUnderTenThousandLinesASecond()
{
    SqliteJournal journal(m_file, m_clock);
    const QList<Event> begun = SampleRun::rolledBack().mid(0, 7);
    QString run;
    // The history is not chained, so that the live run is written elsewhere, as a runner writes.
    SqliteJournal live(m_folder.filePath(QStringLiteral("live/journal.db")), m_clock);
    for (const Event& event : begun) {
        EventDraft draft {run, event.actor, event.kind, event.payload};
        const Result<Event> written = run.isEmpty() ? await(live.createRun(draft)) : await(live.append(draft));
        QVERIFY_RESULT(written);
        run = written->run;
    }
    JournalFeed history(&journal, &m_clock, m_file);
    RunTableModel runs;
    connect(&history, &JournalFeed::runsChanged, &runs, [&] { runs.setRows(history.runs()); });
    QTableView table;
    setUp(table, &runs);
    RunFeed feed(run, &live, &m_clock, [](const QString&) { return true; });
    QTableView log;
    setUp(log, feed.log());
    connect(feed.log(), &QAbstractItemModel::rowsInserted, &log, &QTableView::scrollToBottom);
    QListView steps;
    steps.setModel(feed.steps());
    steps.show();
    QTRY_VERIFY(feed.isLoaded());
    QTRY_VERIFY_WITH_TIMEOUT(history.runs().size() == historyRuns && history.runs().last().totals, 60000);

    // A real container, followed as the window follows it.
    QProcess docker;
    const QString loop = QStringLiteral("import sys, time\n"
                                        "n = 0\n"
                                        "end = time.monotonic()\n"
                                        "while True:\n"
                                        "    sys.stdout.write(''.join('10.0.0.%d GET /people/%d/photo/ 200 12 ms INFO request served by worker\\n' % (i % 250, n + i) for i in range(%1)))\n"
                                        "    sys.stdout.flush()\n"
                                        "    n += %1\n"
                                        "    end += 0.01\n"
                                        "    time.sleep(max(0, end - time.monotonic()))\n")
                             .arg(linesASecond / 100);
    docker.start(QStringLiteral("docker"),
        {QStringLiteral("run"), QStringLiteral("--detach"), QStringLiteral("--rm"), QStringLiteral("--network"), QStringLiteral("none"), QStringLiteral("--entrypoint"),
            QStringLiteral("python3"), QStringLiteral("members-web:v1"), QStringLiteral("-c"), loop});
    QVERIFY(docker.waitForFinished(60000));
    ObservedContainer container;
    container.id = QString::fromUtf8(docker.readAllStandardOutput()).trimmed();
    container.role = QStringLiteral("web");
    container.status = QStringLiteral("running");
    QVERIFY2(!container.id.isEmpty(), docker.readAllStandardError().constData());
    QProcessRunner processes;
    DockerEvents events(DockerHost(), processes, m_clock);
    auto follower = std::make_unique<LogFollower>([container] { return listOf(container); }, &events, &m_clock, [](const QString& line) { return line; });
    qint64 lines = 0;
    connect(follower.get(), &LogFollower::lines, &feed, [&](const QList<RunLogLine>& batch) {
        lines += batch.size();
        feed.appendLog(batch);
    });
    QTRY_VERIFY_WITH_TIMEOUT(lines > linesASecond, 20000);

    lines = 0;
    GapMeter meter;
    QElapsedTimer passed;
    passed.start();
    int second = 0;
    while (passed.elapsed() < measured) {
        SampleRun sample;
        sample.sampled(20, 0, 3, QStringLiteral("green"));
        EventDraft draft {run, QStringLiteral("runner"), QString::fromUtf16(EventKind::probeSampled), sample.events().first().payload};
        auto task = live.append(draft);
        runFor(int(std::max<qint64>(1, ++second * 1000 - passed.elapsed())));
    }
    const double rate = double(lines) * 1000 / double(passed.elapsed());
    follower.reset();
    QProcess::execute(QStringLiteral("docker"), {QStringLiteral("rm"), QStringLiteral("--force"), container.id});
    qInfo("%.0f lines a second, %lld kept; %s", rate, static_cast<long long>(feed.log()->kept()), qPrintable(report(meter)));
    QVERIFY2(rate > 0.9 * linesASecond, "the log did not keep up");
    QVERIFY(meter.share(0.999) < usualGap);
    QVERIFY(meter.share(1) < longestGap);
}

void EventLoopGapsTest::replayingEightHours()
{
    SampleRun run;
    run.created().started().intended(QStringLiteral("watch"));
    for (int i = 0; i < 8 * 3600; ++i) {
        run.after(Milliseconds(1000)).sampled(20, 0, 3, QStringLiteral("green"));
    }
    const QString file = m_folder.filePath(QStringLiteral("long/journal.db"));
    {
        SqliteJournal journal(file, m_clock);
        QVERIFY_RESULT(await(journal.runs()));
        HistoryWriter writer(file);
        QVERIFY(writer.add(run.events(), QStringLiteral("run-1")));
    }
    SqliteJournal journal(file, m_clock);
    const qint64 before = qint64(mallinfo2().uordblks);
    GapMeter meter;
    QElapsedTimer reading;
    reading.start();
    RunFeed feed(QStringLiteral("run-1"), &journal, &m_clock, {});
    QTableView log;
    setUp(log, feed.log());
    QVERIFY(runUntil([&] { return feed.isLoaded(); }, 60000));
    QCOMPARE(feed.samples().samples().size(), 8 * 3600);
    const qint64 heap = qint64(mallinfo2().uordblks) - before;
    qInfo("8 h of samples read in %lld ms into %.1f MB; %s", static_cast<long long>(reading.elapsed()), double(heap) / 1e6, qPrintable(report(meter)));
    const Result<QList<Event>> events = await(journal.read(0, QStringLiteral("run-1")));
    QVERIFY_RESULT(events);
    QVERIFY(heap < 30'000'000);
    QVERIFY(meter.share(0.999) < usualGap);
    QVERIFY(meter.share(1) < longestGap);
    runFor(50);
    meter.gaps.clear();
    RunReplay replay(*events, &m_clock);
    log.setModel(replay.feed()->log());
    replay.seek(replay.end());
    QVERIFY(runUntil([&] { return replay.position() == replay.end(); }, 20000));
    for (int jump = 1; jump < 200; ++jump) {
        replay.seek(replay.begin() + (replay.end() - replay.begin()) * ((jump * 37) % 101) / 101);
        runFor(5);
    }
    qInfo("replayed with 200 jumps; %s", qPrintable(report(meter)));
    QVERIFY(meter.share(0.999) < usualGap);
    QVERIFY(meter.share(1) < longestGap);
}

QTEST_MAIN(EventLoopGapsTest)
#include "tst_eventloopgaps.moc"
