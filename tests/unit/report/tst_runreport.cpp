#include "services/report/markdown.h"
#include "services/report/reportmarkdown.h"
#include "services/report/runreport.h"
#include "tests/support/await.h"
#include "tests/support/samplerun.h"
#include <QFile>
#include <QJsonDocument>

using namespace Pilothouse;

// PILOTHOUSE_UPDATE_GOLDEN=1 writes the golden files anew, to be read before they are committed.
class RunReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reportsReadAsTheGoldenFiles_data();
    void reportsReadAsTheGoldenFiles();
    void markdownAndJsonTellTheSameFacts();
    void foreignTextNeverBecomesMarkup_data();
    void foreignTextNeverBecomesMarkup();
    void aRunThatGoesOnHasAReport();
    void aLongWatchTellsEachVerdictOnceAndItsLast();

private:
    static void compare(const QString& name, const QByteArray& made);
};

void RunReportTest::compare(const QString& name, const QByteArray& made)
{
    QFile golden(QStringLiteral(GOLDEN_FOLDER "/") + name);
    if (qEnvironmentVariableIsSet("PILOTHOUSE_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(made);
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    QCOMPARE(QString::fromUtf8(made), QString::fromUtf8(golden.readAll()));
}

void RunReportTest::reportsReadAsTheGoldenFiles_data()
{
    QTest::addColumn<QList<Event>>("events");
    QTest::newRow("succeeded") << SampleRun::succeeded();
    QTest::newRow("rolled-back") << SampleRun::rolledBack();
}

void RunReportTest::reportsReadAsTheGoldenFiles()
{
    QFETCH(QList<Event>, events);
    const RunReport report(foldRun(QStringLiteral("run-7"), events), events, 0);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    compare(name + QStringLiteral(".md"), reportMarkdown(report.content()).toUtf8());
    compare(name + QStringLiteral(".json"), QJsonDocument(report.toJson()).toJson());
}

void RunReportTest::markdownAndJsonTellTheSameFacts()
{
    const QList<Event> events = SampleRun::rolledBack();
    const RunState state = foldRun(QStringLiteral("run-7"), events);
    const RunReport report(state, events, 0);
    const QString markdown = reportMarkdown(report.content());
    const QJsonObject json = report.toJson();
    QVERIFY(markdown.contains(QStringLiteral("11 of 40")));
    QCOMPARE(json.value(QStringLiteral("requestsFailed")).toInt(), 11);
    QCOMPARE(json.value(QStringLiteral("requestsSent")).toInt(), 40);
    QVERIFY(markdown.contains(state.digest));
    QCOMPARE(json.value(QStringLiteral("digest")).toString(), state.digest);
    QVERIFY(markdown.contains(QStringLiteral("GET /people/ → 500 from green")));
    QCOMPARE(json.value(QStringLiteral("error")).toObject().value(QStringLiteral("detail")).toString(), QStringLiteral("GET /people/ → 500 from green"));
    QCOMPARE(json.value(QStringLiteral("exitCode")).toInt(), 3);
    QCOMPARE(json.value(QStringLiteral("kept")).toArray().size(), 1);
}

void RunReportTest::foreignTextNeverBecomesMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("emphasis") << QStringLiteral("a *b* _c_ `d`") << QStringLiteral("a \\*b\\* \\_c\\_ \\`d\\`");
    QTest::newRow("html") << QStringLiteral("<img src=x> &amp;") << QStringLiteral("\\<img src=x\\> \\&amp;");
    QTest::newRow("table cell") << QStringLiteral("a | b") << QStringLiteral("a \\| b");
    QTest::newRow("line breaks") << QStringLiteral("a\n\n# b\r\n- c") << QStringLiteral("a \\# b - c");
    QTest::newRow("link") << QStringLiteral("[x](http://y)") << QStringLiteral("\\[x\\](http:\\//y)");
    QTest::newRow("terminal codes") << QStringLiteral("a\x1b[31mb") << QStringLiteral("a \\[31mb");
    QTest::newRow("backslash") << QStringLiteral("a\\|b") << QStringLiteral("a\\\\\\|b");
}

void RunReportTest::foreignTextNeverBecomesMarkup()
{
    QFETCH(QString, text);
    QTEST(markdownText(text), "escaped");
    QVERIFY(markdownBlock(QStringLiteral("a\n````\nb")).startsWith(QStringLiteral("`````text\n")));
    QCOMPARE(markdownCode(QStringLiteral("a`b|c")), QStringLiteral("`` a`b\\|c ``"));
}

void RunReportTest::aRunThatGoesOnHasAReport()
{
    SampleRun run;
    run.created().started().intended(QStringLiteral("backup"));
    const RunReport report(foldRun(QStringLiteral("run-7"), run.events()), run.events(), run.time() + 5'000'000);
    QVERIFY(reportMarkdown(report.content()).contains(QStringLiteral("goes on")));
    QVERIFY(reportMarkdown(report.content()).contains(QStringLiteral("5.0 s")));
    QVERIFY(report.toJson().value(QStringLiteral("exitCode")).isNull());
}

void RunReportTest::aLongWatchTellsEachVerdictOnceAndItsLast()
{
    QList<Event> events = SampleRun::succeeded();
    const auto judged = std::find_if(events.cbegin(), events.cend(), [](const Event& event) { return event.kind == QStringView(EventKind::guardJudged); });
    QVERIFY(judged != events.cend());
    QList<Event> watch;
    Event verdict = *judged;
    for (int second = 10; second <= 8 * 3600; second += 10) {
        const bool isSilent = second == 10010;
        verdict.at = judged->at + second * 1'000'000LL;
        verdict.payload.insert(QStringLiteral("verdict"), isSilent ? QStringLiteral("inconclusive") : QStringLiteral("pass"));
        verdict.payload.insert(QStringLiteral("reason"), isSilent ? QStringLiteral("no data") : QStringLiteral("0 of %1 requests failed").arg(second));
        watch << verdict;
    }
    const qsizetype after = judged - events.cbegin() + 1;
    events = events.first(after) + watch + events.sliced(after);
    const QString markdown = reportMarkdown(RunReport(foldRun(QStringLiteral("run-7"), events), events, 0).content());
    QCOMPARE(markdown.count(QStringLiteral("The guard judged")), 5);
    QVERIFY(markdown.contains(QStringLiteral("The guard judged pass 1000 more time(s), the last: 0 of 10000 requests failed")));
    QVERIFY(markdown.contains(QStringLiteral("The guard judged inconclusive: no data")));
    QVERIFY(markdown.contains(QStringLiteral("The guard judged pass 1878 more time(s), the last: 0 of 28800 requests failed")));
}

QTEST_GUILESS_MAIN(RunReportTest)
#include "tst_runreport.moc"
