#include "services/metric/httphealthcheck.h"
#include "services/time/clock.h"
#include "tests/support/await.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

/// The report without its seconds, on one line: Qt Test cuts long messages.
QByteArray brief(QJsonObject report)
{
    report.remove("perSecond"_L1);
    return QJsonDocument(report).toJson(QJsonDocument::Compact).left(3000);
}

QByteArray run(const QString& program, const QStringList& arguments, int limit = 120'000)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(limit) || process.exitCode() != 0) {
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

} // namespace

/// The executable against a real members stack: nginx, gunicorn, PostgreSQL.
class LoadTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QJsonObject m_stack;

    [[nodiscard]] QString stackFolder() const { return m_folder.filePath(u"stack"_s); }
    [[nodiscard]] QString reportFile() const { return m_folder.filePath(u"report.json"_s); }

    void start(QProcess& load, const QStringList& more) const
    {
        const QString url = u"http://127.0.0.1:%1/"_s.arg(m_stack.value("http"_L1).toVariant().toInt());
        load.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        load.start(QStringLiteral(LOAD_PROGRAM), QStringList {u"--url"_s, url, u"--report"_s, reportFile()} + more);
        QVERIFY(load.waitForStarted());
    }

    QJsonObject end(QProcess& load, int* exitCode) const
    {
        if (!load.waitForFinished(60'000)) {
            qFatal("the load generator did not end");
        }
        *exitCode = load.exitCode();
        QFile file(reportFile());
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("no report");
        }
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    [[nodiscard]] qint64 rowsOf(const QString& prefix) const
    {
        const QString query = u"select count(*) from people_person where name like '%1%'"_s.arg(prefix);
        return run(u"docker"_s, {u"compose"_s, u"--project-directory"_s, stackFolder(), u"exec"_s, u"-T"_s, u"db"_s, u"sh"_s, u"-c"_s,
                       u"psql -At -U \"$POSTGRES_USER\" -d \"$POSTGRES_DB\" -c \"%1\""_s.arg(query)})
            .trimmed()
            .toLongLong();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_stack = QJsonDocument::fromJson(run(QStringLiteral(STACK_SCRIPT), {u"up"_s, u"members"_s, stackFolder()})).object();
        QVERIFY(!m_stack.isEmpty());
    }
    void cleanupTestCase() { run(QStringLiteral(STACK_SCRIPT), {u"down"_s, stackFolder()}); }
    /// What a test has restarted may still be starting: the next one must not count that.
    void init()
    {
        QFile::remove(reportFile());
        const SystemClock clock;
        HttpHealthCheck check(clock);
        const QUrl url(u"http://127.0.0.1:%1/"_s.arg(m_stack.value("http"_L1).toVariant().toInt()));
        int goodInARow = 0;
        for (int i = 0; i < 300 && goodInARow < 5; ++i) {
            const auto answer = await(check.once(url, u"/"_s, {}, {}, Milliseconds(5000)));
            goodInARow = answer && answer->isHealthy ? goodInARow + 1 : 0;
            QTest::qWait(50);
        }
        QCOMPARE(goodInARow, 5);
    }

    void aQuietStackAnswersEverythingAndEveryAcknowledgedWriteIsARow()
    {
        QProcess load;
        start(load, {u"--rate"_s, u"50"_s, u"--writes"_s, u"20"_s, u"--assets"_s, u"--duration"_s, u"5"_s});
        int exitCode = -1;
        const QJsonObject report = end(load, &exitCode);
        QVERIFY2(exitCode == 0, brief(report).constData());
        QCOMPARE(report.value("failed"_L1).toInt(), 0);
        QVERIFY(report.value("sent"_L1).toInt() >= 200);
        const QJsonObject assets = report.value("assets"_L1).toObject();
        QVERIFY(assets.value("fetched"_L1).toInt() > 30);
        QCOMPARE(assets.value("missing"_L1).toInt(), 0);
        const QJsonObject writes = report.value("writes"_L1).toObject();
        QVERIFY(writes.value("acknowledged"_L1).toInt() >= 40);
        QCOMPARE(rowsOf(writes.value("prefix"_L1).toString()), qint64(writes.value("acknowledged"_L1).toInt()));
    }
    void restartingTheOnlyContainerIsSeenAsLostRequests()
    {
        QProcess load;
        const QString stop = m_folder.filePath(u"stop"_s);
        start(load, {u"--rate"_s, u"50"_s, u"--until-file"_s, stop});
        QTest::qWait(1000);
        run(u"docker"_s, {u"compose"_s, u"--project-directory"_s, stackFolder(), u"restart"_s, u"web"_s});
        QTest::qWait(1000);
        run(u"touch"_s, {stop});
        int exitCode = -1;
        const QJsonObject report = end(load, &exitCode);
        QCOMPARE(exitCode, 1);
        QVERIFY(report.value("failed"_L1).toInt() > 0);
        QVERIFY(report.value("longestGapMs"_L1).toDouble() > 100);
        const QJsonObject first = report.value("failures"_L1).toArray().first().toObject();
        QVERIFY(!first.value("at"_L1).toString().isEmpty() && !first.value("what"_L1).toString().isEmpty() && !first.value("path"_L1).toString().isEmpty());
    }
    void aStoppedGeneratorBlamesItselfAndNotTheService()
    {
        QProcess load;
        start(load, {u"--rate"_s, u"50"_s, u"--duration"_s, u"6"_s});
        QTest::qWait(1500);
        ::kill(pid_t(load.processId()), SIGSTOP);
        QTest::qWait(2000);
        ::kill(pid_t(load.processId()), SIGCONT);
        int exitCode = -1;
        const QJsonObject report = end(load, &exitCode);
        QVERIFY2(exitCode == 0, brief(report).constData());
        const double stalled = report.value("stalls"_L1).toObject().value("milliseconds"_L1).toDouble();
        QVERIFY2(stalled > 1700, qPrintable(QString::number(stalled)));
        QVERIFY2(report.value("longestGapMs"_L1).toDouble() < 1000, brief(report).constData());
        QVERIFY(report.value("sent"_L1).toInt() <= 235); // four seconds of sending, not six, and nothing made up for
    }
    void aSignalEndsItWithItsReport()
    {
        QProcess load;
        start(load, {u"--rate"_s, u"20"_s});
        QTest::qWait(1000);
        load.terminate();
        int exitCode = -1;
        const QJsonObject report = end(load, &exitCode);
        QCOMPARE(exitCode, 0);
        QVERIFY(report.value("sent"_L1).toInt() >= 10);
    }
    void whatIsNotThisMachineIsRefused()
    {
        QProcess load;
        load.start(QStringLiteral(LOAD_PROGRAM), {u"--url"_s, u"http://192.0.2.1/"_s});
        QVERIFY(load.waitForFinished(10'000));
        QCOMPARE(load.exitCode(), 2);
        QVERIFY(load.readAllStandardError().contains("not on this machine"));
    }
};

QTEST_GUILESS_MAIN(LoadTest)
#include "tst_load.moc"
