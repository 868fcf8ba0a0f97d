#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "ui/metric/chartscale.h"
#include "ui/metric/chartviewport.h"
#include "ui/metric/metricchart.h"
#include <QAccessible>
#include <QElapsedTimer>
#include <QPushButton>
#include <algorithm>
#include <cmath>

using namespace Pilothouse;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 start = 1'795'245'520 * second;
constexpr int day = 86400;

double wave(int at)
{
    return 80 + 20 * std::sin(at / 300.0) + at % 17;
}

ChartSeries slotSeries(Slot slot, const QString& name)
{
    ChartSeries series;
    series.slot = slot;
    series.name = name;
    return series;
}

/// How long it takes until what was changed is painted, in milliseconds.
double painted(MetricChart& chart)
{
    QElapsedTimer timer;
    timer.start();
    chart.repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Other tests may take the processor away for a moment; what the work itself takes is the median.
double median(std::vector<double> times)
{
    std::nth_element(times.begin(), times.begin() + times.size() / 2, times.end());
    return times[times.size() / 2];
}

} // namespace

class MetricChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void valueTicksAreRound();
    void timeTicksAreRoundInTheReadersDay();
    void theWheelZoomsAtThePointerAndADoubleClickShowsAll();
    void draggingPansAndThePillReturnsToTheNewest();
    void chartsOfOneViewportShareTheCrosshair();
    void theKeyboardDoesWhatTheMouseDoes();
    void whatIsNewIsShownWhileLiveOnly();
    void aThresholdFarAboveTheDataIsSaidAndDoesNotPressThemFlat();
    void someoneWhoDoesNotSeeItHearsItsSummary();
    void aDayOfSixSeriesIsDrawnWithinItsBudget();
    void aPictureOfEachKind();

private:
    std::unique_ptr<ChartViewport> m_viewport;
    std::unique_ptr<MetricChart> m_chart;
};

void MetricChartTest::init()
{
    m_viewport = std::make_unique<ChartViewport>();
    m_chart = std::make_unique<MetricChart>(QStringLiteral("Response time p95"), m_viewport.get());
    m_chart->setText([](double value) { return QStringLiteral("%1 ms").arg(std::round(value)); },
        [](double value) { return QString::number(value); });
    m_chart->addSeries(slotSeries(Slot::Blue, QStringLiteral("r41")));
    m_chart->addSeries(slotSeries(Slot::Green, QStringLiteral("r42")));
    for (int at = 0; at < 240; ++at) {
        m_chart->append(at < 100 ? 0 : 1, start + at * second, wave(at));
    }
    m_viewport->setData(start, start + 239 * second);
    m_chart->resize(420, 160);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
}

void MetricChartTest::cleanup()
{
    m_chart.reset();
    m_viewport.reset();
}

void MetricChartTest::valueTicksAreRound()
{
    QCOMPARE(ChartScale::valueTicks(560, 3), (std::vector<double> {0, 200, 400}));
    QCOMPARE(ChartScale::valueTicks(5.6, 2), (std::vector<double> {0, 5}));
    QCOMPARE(ChartScale::valueTicks(0, 3), (std::vector<double> {0}));
    QCOMPARE(ChartScale::valueStep(std::nan(""), 3), 1.0);
}

void MetricChartTest::timeTicksAreRoundInTheReadersDay()
{
    const QTimeZone manila("Asia/Manila");
    const qint64 midnight =
        QDateTime(QDate(2026, 11, 21), QTime(0, 0), manila).toMSecsSinceEpoch() * 1000;
    const std::vector<qint64> ticks =
        ChartScale::timeTicks(midnight + second, midnight + day * second, 4, manila);
    QVERIFY(!ticks.empty() && ticks.size() <= 5);
    for (const qint64 tick : ticks) {
        QCOMPARE(ChartScale::timeLabel(tick, manila, false).right(3), QStringLiteral(":00"));
        QCOMPARE((tick - midnight) % (3600 * second), qint64(0));
    }
    QVERIFY(ChartScale::timeTicks(5, 5, 4, manila).empty());
}

void MetricChartTest::theWheelZoomsAtThePointerAndADoubleClickShowsAll()
{
    const QPointF pointer(210, 90);
    const auto scroll = [this, pointer](int delta) {
        QWheelEvent wheel(pointer, m_chart->mapToGlobal(pointer), {}, QPoint(0, delta),
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_chart.get(), &wheel);
    };
    QTest::mouseMove(m_chart.get(), pointer.toPoint());
    const qint64 span = m_viewport->to() - m_viewport->from();
    const qint64 pointedAt = *m_viewport->crosshair();
    scroll(360);
    QVERIFY(m_viewport->to() - m_viewport->from() < span * 6 / 10);
    QTest::mouseMove(m_chart.get(), pointer.toPoint() + QPoint(1, 0));
    QTest::mouseMove(m_chart.get(), pointer.toPoint());
    QVERIFY(std::abs(*m_viewport->crosshair() - pointedAt) < 2 * second);
    QVERIFY(!m_viewport->isLive());
    for (int notch = 0; notch < 60; ++notch) {
        scroll(120);
    }
    QVERIFY(m_viewport->to() - m_viewport->from() >= 2 * second);
    QTest::mouseDClick(m_chart.get(), Qt::LeftButton, {}, pointer.toPoint());
    QVERIFY(m_viewport->isWhole());
    scroll(-1200);
    QVERIFY(m_viewport->isWhole());
}

void MetricChartTest::draggingPansAndThePillReturnsToTheNewest()
{
    m_viewport->zoom(m_viewport->to(), 0.25);
    QVERIFY(m_viewport->isLive());
    auto* pill = m_chart->findChild<QPushButton*>(QStringLiteral("live"));
    QVERIFY(!pill->isVisible());
    const qint64 before = m_viewport->from();
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, QPoint(150, 90));
    QMouseEvent move(QEvent::MouseMove, QPointF(250, 90), m_chart->mapToGlobal(QPointF(250, 90)),
        Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(m_chart.get(), &move);
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, QPoint(250, 90));
    QVERIFY(m_viewport->from() < before);
    QVERIFY(!m_viewport->isLive());
    QVERIFY(pill->isVisible());
    QTest::mouseClick(pill, Qt::LeftButton);
    QVERIFY(m_viewport->isLive());
    QCOMPARE(m_viewport->from(), before);
    QVERIFY(!pill->isVisible());
}

void MetricChartTest::chartsOfOneViewportShareTheCrosshair()
{
    MetricChart other(QStringLiteral("Errors"), m_viewport.get());
    const int series = other.addSeries(slotSeries(Slot::Blue, QStringLiteral("r41")));
    for (int at = 0; at < 240; ++at) {
        other.append(series, start + at * second, at);
    }
    other.resize(420, 160);
    other.show();
    m_viewport->setCrosshair(start + 60 * second);
    QCOMPARE(other.reading(), QStringLiteral("60"));
    QCOMPARE(m_chart->reading(), QStringLiteral("%1 ms").arg(std::round(wave(60))));
    m_viewport->setCrosshair(std::nullopt);
    QCOMPARE(other.reading(), QStringLiteral("239"));
}

void MetricChartTest::theKeyboardDoesWhatTheMouseDoes()
{
    m_chart->setFocus();
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QVERIFY(m_viewport->crosshair().has_value());
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    const qint64 span = m_viewport->to() - m_viewport->from();
    QVERIFY(span < 239 * second);
    QTest::keyClick(m_chart.get(), Qt::Key_PageUp);
    QVERIFY(!m_viewport->isLive());
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QVERIFY(m_viewport->isLive());
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(m_viewport->isWhole());
    QVERIFY(!m_viewport->crosshair().has_value());
}

void MetricChartTest::whatIsNewIsShownWhileLiveOnly()
{
    m_viewport->zoom(start + 60 * second, 0.2);
    const qint64 looked = m_viewport->from();
    m_viewport->setData(start, start + 300 * second);
    QCOMPARE(m_viewport->from(), looked);
    m_viewport->reset();
    QCOMPARE(m_viewport->to(), start + 300 * second);
    QCOMPARE(m_viewport->from(), start);
}

void MetricChartTest::aThresholdFarAboveTheDataIsSaidAndDoesNotPressThemFlat()
{
    ChartScene scene;
    scene.lines.push_back({});
    scene.lines.front().data.append(0, 8);
    scene.to = second;
    scene.bands = {{500, Role::Warning, QStringLiteral("warn")}};
    QVERIFY(scene.fittingTop() < 20);
    scene.lines.front().data.append(1, 84);
    QVERIFY(scene.fittingTop() > 500);
}

void MetricChartTest::someoneWhoDoesNotSeeItHearsItsSummary()
{
    m_chart->setBands({{500, Role::Warning, QStringLiteral("warn 500 ms")}});
    m_chart->setMarkers({{start + 100 * second, QStringLiteral("switch"),
        QStringLiteral("Users go to green"), Role::Text}});
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(m_chart.get());
    QVERIFY(heard != nullptr);
    QCOMPARE(heard->role(), QAccessible::Chart);
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Response time p95"));
    const QString said = heard->text(QAccessible::Description);
    for (const QString& part : {QStringLiteral("Now "), QStringLiteral("r41: between"),
             QStringLiteral("warn 500 ms"), QStringLiteral("switch at")}) {
        QVERIFY2(said.contains(part), qPrintable(said));
    }
    QCOMPARE(accessibilityFaults(*m_chart), QStringList());
}

// 24 h × 1 s × 6 series.
void MetricChartTest::aDayOfSixSeriesIsDrawnWithinItsBudget()
{
    ChartViewport viewport;
    MetricChart chart(QStringLiteral("A day"), &viewport);
    for (int series = 0; series < 6; ++series) {
        chart.addSeries(slotSeries(
            series % 2 == 0 ? Slot::Blue : Slot::Green, QStringLiteral("s%1").arg(series)));
        for (int at = 0; at < day; ++at) {
            chart.append(series, start + at * second, wave(at) * (series + 1));
        }
    }
    viewport.setData(start, start + day * second);
    chart.resize(1800, 300);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    painted(chart);
    std::vector<double> samples;
    std::vector<double> zooms;
    std::vector<double> pointings;
    for (int round = 0; round < 20; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (int series = 0; series < 6; ++series) {
            chart.append(series, start + (day + round) * second, 100);
        }
        viewport.setData(start, start + (day + round) * second);
        chart.repaint();
        samples.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        viewport.zoom(start + day / 2 * second, round % 2 == 0 ? 0.5 : 2);
        zooms.push_back(painted(chart));
        viewport.setCrosshair(start + round * 1000 * second);
        pointings.push_back(painted(chart));
    }
    qInfo("24 h x 1 s x 6 series, 1800 px: new samples drawn after %.1f ms, a zoom after %.1f ms, "
          "pointing after %.1f ms",
        median(samples), median(zooms), median(pointings));
    QVERIFY2(median(samples) < 100, "new samples are drawn within 100 ms");
    QVERIFY2(median(zooms) < 50, "a zoom is drawn at once");
    QVERIFY2(median(pointings) < 16, "pointing draws no series");
}

void MetricChartTest::aPictureOfEachKind()
{
    QWidget sheet;
    sheet.setAutoFillBackground(true);
    auto* column = new QVBoxLayout(&sheet);
    m_chart->setBands({{500, Role::Warning, QStringLiteral("warn 500 ms")}});
    m_chart->setMarkers({{start + 100 * second, QStringLiteral("switch"), {}, Role::Text}});
    MetricChart near(QStringLiteral("Near its limit"), m_viewport.get());
    near.addSeries(slotSeries(Slot::Green, QStringLiteral("r42")));
    near.setBands({{150, Role::Critical, QStringLiteral("roll back 150 ms")}});
    MetricChart areas(QStringLiteral("Requests by slot"), m_viewport.get());
    for (const Slot slot : {Slot::Blue, Slot::Green}) {
        ChartSeries series = slotSeries(slot, slotName(slot));
        series.isArea = true;
        areas.addSeries(series);
    }
    for (int at = 0; at < 240; ++at) {
        near.append(0, start + at * second, wave(at));
        areas.append(0, start + at * second, at < 100 ? 56 + at % 3 : 0);
        areas.append(1, start + at * second, at < 100 ? 0 : 55 + at % 4);
    }
    areas.setMarkers({{start + 100 * second, QStringLiteral("switch"), {}, Role::Text}});
    for (MetricChart* chart : {m_chart.get(), &near, &areas}) {
        chart->setParent(&sheet);
        column->addWidget(chart);
    }
    m_viewport->setCrosshair(start + 60 * second);
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::of()->setMode(mode);
        screenshot(sheet,
            mode == Theme::Mode::Light ? QStringLiteral("charts-light")
                                       : QStringLiteral("charts-dark"),
            QSize(480, 480));
    }
    Theme::of()->setMode(Theme::Mode::Light);
    QCOMPARE(clippedTexts(sheet), QStringList());
    for (MetricChart* chart : {m_chart.get(), &near, &areas}) {
        chart->setParent(nullptr);
    }
}

PILOTHOUSE_GUI_TEST_MAIN(MetricChartTest)
#include "tst_metricchart.moc"
