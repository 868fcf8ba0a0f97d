#include "services/report/reportchartpainter.h"
#include "services/report/reportcharts.h"
#include "services/report/reportformat.h"
#include "services/report/reportpdf.h"
#include "services/report/runreport.h"
#include "tests/support/await.h"
#include "tests/support/samplerun.h"
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Pilothouse;

namespace {

RunReport reportOf(const QList<Event>& events)
{
    return RunReport(foldRun(events.first().run, events), events, 0);
}

QString html(const QList<Event>& events)
{
    return QString::fromUtf8(renderReport(reportOf(events), QStringLiteral("html")).value());
}

/// Blue, then green with errors, then blue again: a sample a second, twenty requests each.
QList<Event> measuredRun()
{
    SampleRun run;
    run.created().started();
    const auto sample = [&run](const QString& slot, int failed) {
        const qint64 from = run.time();
        run.after(Milliseconds(1000)).add(EventKind::probeSampled,
            {{QStringLiteral("from"), from}, {QStringLiteral("to"), from + 1'000'000}, {QStringLiteral("sent"), 20}, {QStringLiteral("failed"), failed}, {QStringLiteral("gapMs"), 3},
                {QStringLiteral("p50Ms"), 20}, {QStringLiteral("p95Ms"), failed > 0 ? 400 : 80},
                {QStringLiteral("bySlot"), QJsonObject {{slot, QJsonObject {{QStringLiteral("sent"), 20}, {QStringLiteral("failed"), failed}}}}}});
    };
    const auto change = [&run](const QString& from, const QString& to) {
        run.add(EventKind::trafficSwitched, {{QStringLiteral("from"), from}, {QStringLiteral("to"), to}, {QStringLiteral("switchMs"), 3}});
    };
    run.add(EventKind::guardArmed, {{QStringLiteral("limits"), QJsonObject {{QStringLiteral("errorRate"), 5}}}});
    for (int i = 0; i < 40; ++i) {
        sample(QStringLiteral("blue"), 0);
    }
    change(QStringLiteral("blue"), QStringLiteral("green"));
    for (int i = 0; i < 30; ++i) {
        sample(QStringLiteral("green"), i > 25 ? 5 : 0);
    }
    run.add(EventKind::runTurnedBack, {{QStringLiteral("direction"), QStringLiteral("rollback")}, {QStringLiteral("message"), QStringLiteral("20 requests failed.")}});
    run.after(Milliseconds(40));
    change(QStringLiteral("green"), QStringLiteral("blue"));
    for (int i = 0; i < 10; ++i) {
        sample(QStringLiteral("blue"), 0);
    }
    run.finished(QStringLiteral("rolled-back"), 3, {ErrorCode::ProcessFailed, QStringLiteral("20 requests failed."), {}, {}});
    return run.events();
}

} // namespace

class ReportFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anHtmlReportNeedsNothingElse();
    void htmlSaysWhatMarkdownSays();
    void foreignTextStaysTextInHtml();
    void chartsSpreadWhatWasMeasured();
    void chartsAreValidSvgAndSaidInWords();
    void aPdfHasPagesAndIsTheSameEachTime();
    void aRunWithoutMeasurementsHasNoCharts();
    void anUnknownFormatIsRefused();
    void aReportThatCannotBeSavedSaysWhy();
};

void ReportFilesTest::anHtmlReportNeedsNothingElse()
{
    const QString report = html(measuredRun());
    QVERIFY(report.startsWith(QStringLiteral("<!DOCTYPE html>")));
    QVERIFY(report.contains(QStringLiteral("default-src 'none'")));
    QCOMPARE(report.count(QStringLiteral("<svg")), 3);
    static const QRegularExpression reference(QStringLiteral("(src|href|xlink:href|@import|url\\()\\s*=?\\s*[\"'(]?(?!\\s*http://www\\.w3\\.org)"), QRegularExpression::CaseInsensitiveOption);
    QString body = report;
    // Namespaces and the policy are names, not addresses.
    body.remove(QRegularExpression(QStringLiteral("xmlns(:\\w+)?=\"[^\"]*\""))).remove(QRegularExpression(QStringLiteral("<meta http-equiv[^>]*>")));
    const QRegularExpressionMatch match = reference.match(body);
    QVERIFY2(!match.hasMatch(), qPrintable(body.mid(match.capturedStart() - 40, 120)));
    QVERIFY(!body.contains(QStringLiteral("http")));
    QVERIFY(!body.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
}

void ReportFilesTest::htmlSaysWhatMarkdownSays()
{
    const QList<Event> events = SampleRun::rolledBack();
    const ReportContent content = reportOf(events).content();
    const QString report = html(events);
    for (const ReportSection& section : content.sections) {
        QVERIFY2(report.contains(section.heading.toHtmlEscaped()), qPrintable(section.heading));
        for (const ReportBlock& block : section.blocks) {
            for (const QList<ReportLine>& row : block.rows) {
                for (const ReportLine& cell : row) {
                    QVERIFY2(report.contains(cell.value(0).text.toHtmlEscaped()), qPrintable(cell.value(0).text));
                }
            }
        }
    }
    QVERIFY(report.contains(QStringLiteral("r42 rolled back after")));
}

void ReportFilesTest::foreignTextStaysTextInHtml()
{
    const QString evil = QStringLiteral("</pre><script>alert(1)</script> \" onload='x' &amp; \x1b[31m");
    Plan plan = samplePlan();
    plan.release = evil;
    SampleRun run;
    run.created(plan).requested(QStringLiteral("note"), evil, evil);
    run.finished(QStringLiteral("failed"), 1, {ErrorCode::Internal, evil, evil, evil}, {evil});
    const QString report = html(run.events());
    QVERIFY(!report.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
    QVERIFY(!report.contains(QStringLiteral("</pre><")));
    QVERIFY(!report.contains(QChar(0x1b)));
    QVERIFY(report.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;")));
    QVERIFY(report.contains(QStringLiteral("&amp;amp;")));
}

void ReportFilesTest::chartsSpreadWhatWasMeasured()
{
    const QList<ReportChart> charts = reportCharts(measuredRun());
    QCOMPARE(charts.size(), 3);
    QCOMPARE(charts[0].series.size(), 2);
    QCOMPARE(charts[0].series[0].slot, std::optional<Slot>(Slot::Blue));
    QCOMPARE(charts[0].markers.size(), 2);
    QVERIFY(charts[0].markers[1].isBad);
    QVERIFY(qAbs(charts[0].series[0].values[5] - 20) < 0.01); // requests a second
    QVERIFY(qAbs(charts[0].series[0].values[50]) < 0.01); // green served then
    QCOMPARE(errorPeak(charts), 25.0); // 5 of 20
    QCOMPARE(charts[1].limit, 5.0);
    QVERIFY(qAbs(charts[2].series[0].values[10] - 80) < 0.01);
}

void ReportFilesTest::chartsAreValidSvgAndSaidInWords()
{
    for (const ReportChart& chart : reportCharts(measuredRun())) {
        const QByteArray svg = ReportChartPainter::svg(chart, {}, {344, 168});
        QVERIFY(svg.startsWith("<svg"));
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            reader.readNext();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(!svg.contains("<image")); // drawn, not a picture of pixels
        QVERIFY(ReportChartPainter::summary(chart).contains(chart.title));
    }
}

void ReportFilesTest::aPdfHasPagesAndIsTheSameEachTime()
{
    const RunReport report = reportOf(measuredRun());
    const ReportPdf pdf = reportPdf(report.content(), report.endedAt());
    QVERIFY(pdf.bytes.startsWith("%PDF-1."));
    QVERIFY(pdf.bytes.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.pages >= 1);
    QCOMPARE(pdf.bytes.count("/Type /Page\n"), pdf.pages);
    QCOMPARE(reportPages(report.content()), pdf.pages);
    QTest::qWait(1100); // a date of its own making would be another second
    QVERIFY(reportPdf(report.content(), report.endedAt()).bytes == pdf.bytes);
    QVERIFY(renderReport(report, QStringLiteral("pdf")).value() == pdf.bytes);
}

void ReportFilesTest::aRunWithoutMeasurementsHasNoCharts()
{
    SampleRun run;
    run.created().started();
    const QString report = html(run.events());
    QVERIFY(!report.contains(QStringLiteral("<svg")));
    QVERIFY(report.contains(QStringLiteral("goes on")));
}

void ReportFilesTest::anUnknownFormatIsRefused()
{
    const Result<QByteArray> report = renderReport(reportOf(SampleRun::succeeded()), QStringLiteral("docx"));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidInput);
    QVERIFY(report.error().remedy.contains(QStringLiteral("html")));
}

void ReportFilesTest::aReportThatCannotBeSavedSaysWhy()
{
    QTemporaryDir folder;
    const Result<> saved = saveReport("facts", folder.filePath(QStringLiteral("no/such/folder.md")));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Io);
    QVERIFY(!saved.error().remedy.isEmpty());
    QVERIFY(saveReport("facts", folder.filePath(QStringLiteral("run.md"))).has_value());
}

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    ReportFilesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reportfiles.moc"
