#include "models/metric/minmaxseries.h"
#include <QRandomGenerator>
#include <QTest>
#include <cmath>

using namespace Pilothouse;

namespace {

constexpr qint64 second = 1'000'000;

Extent scanned(const MinMaxSeries& series, qsizetype first, qsizetype last)
{
    Extent extent;
    for (qsizetype index = first; index < last; ++index) {
        extent.include(series.at(index).value);
    }
    return extent;
}

MinMaxSeries randomSeries(quint32 seed, int size)
{
    QRandomGenerator random(seed);
    MinMaxSeries series;
    qint64 at = 0;
    for (int index = 0; index < size; ++index) {
        at += random.bounded(3 * second);
        series.append(at, random.bounded(1000.0) - 200);
    }
    return series;
}

} // namespace

class MinMaxSeriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyExtentIsThatOfTheSamples();
    void aColumnShowsEveryPeakInIt();
    void betweenTwoSamplesTheJoiningLineIsShown();
    void aLongGapStaysEmpty();
    void whatIsNoNumberIsLeftOut();
    void aTimeThatGoesBackCountsAsTheLast();
    void theNearestSampleIsFoundWithinReach();
};

void MinMaxSeriesTest::anyExtentIsThatOfTheSamples()
{
    for (const int size : {1, 2, 15, 16, 17, 255, 256, 257, 272, 273, 4096, 4097, 5000, 70000}) {
        const MinMaxSeries series = randomSeries(quint32(size), size);
        QRandomGenerator random(7);
        for (int attempt = 0; attempt < 200; ++attempt) {
            const int first = random.bounded(size);
            const int last = first + random.bounded(size - first + 1);
            const Extent expected = scanned(series, first, last);
            const Extent found = series.extent(first, last);
            QCOMPARE(found.isEmpty(), expected.isEmpty());
            QVERIFY2(found.isEmpty() || (found.min == expected.min && found.max == expected.max),
                qPrintable(QStringLiteral("%1 of %2: [%3, %4)")
                        .arg(attempt)
                        .arg(size)
                        .arg(first)
                        .arg(last)));
        }
    }
}

void MinMaxSeriesTest::aColumnShowsEveryPeakInIt()
{
    MinMaxSeries series;
    for (int index = 0; index < 10000; ++index) {
        series.append(index * second, index == 6789 ? 500 : 10);
    }
    const std::vector<Extent> columns = series.columns(0, 10000 * second, 300, 5 * second);
    QCOMPARE(columns.size(), size_t(300));
    int peaks = 0;
    for (const Extent& column : columns) {
        QVERIFY(!column.isEmpty());
        peaks += column.max == 500 ? 1 : 0;
    }
    QCOMPARE(peaks, 1);
}

void MinMaxSeriesTest::betweenTwoSamplesTheJoiningLineIsShown()
{
    MinMaxSeries series;
    series.append(0, 0);
    series.append(4 * second, 100);
    const std::vector<Extent> columns = series.columns(0, 4 * second, 4, 5 * second);
    QCOMPARE(columns[1].min, columns[1].max);
    QVERIFY(std::abs(columns[1].max - 37.5) < 0.01);
    QVERIFY(std::abs(columns[3].max - 87.5) < 0.01);
}

void MinMaxSeriesTest::aLongGapStaysEmpty()
{
    MinMaxSeries series;
    series.append(0, 1);
    series.append(60 * second, 1);
    const std::vector<Extent> columns = series.columns(0, 61 * second, 61, 5 * second);
    QVERIFY(!columns[0].isEmpty());
    QVERIFY(columns[30].isEmpty());
    QVERIFY(!columns[60].isEmpty());
    QVERIFY(series.columns(5, 5, 10, second).front().isEmpty());
    QVERIFY(MinMaxSeries().columns(0, second, 3, second)[1].isEmpty());
}

void MinMaxSeriesTest::whatIsNoNumberIsLeftOut()
{
    MinMaxSeries series;
    series.append(0, std::nan(""));
    series.append(1, std::numeric_limits<double>::infinity());
    QVERIFY(series.isEmpty());
}

void MinMaxSeriesTest::aTimeThatGoesBackCountsAsTheLast()
{
    MinMaxSeries series;
    series.append(10 * second, 1);
    series.append(3 * second, 2);
    QCOMPARE(series.last().at, 10 * second);
    QCOMPARE(series.firstAt(4 * second), qsizetype(0));
}

void MinMaxSeriesTest::theNearestSampleIsFoundWithinReach()
{
    MinMaxSeries series;
    series.append(10 * second, 1);
    series.append(20 * second, 2);
    QCOMPARE(series.nearest(14 * second, 10 * second)->value, 1.0);
    QCOMPARE(series.nearest(16 * second, 10 * second)->value, 2.0);
    QCOMPARE(series.nearest(25 * second, 5 * second)->value, 2.0);
    QVERIFY(!series.nearest(26 * second, 5 * second));
    QVERIFY(!MinMaxSeries().nearest(0, second));
}

QTEST_GUILESS_MAIN(MinMaxSeriesTest)
#include "tst_minmaxseries.moc"
