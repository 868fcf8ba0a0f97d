#include "models/metric/latencyhistogram.h"
#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace Pilothouse;

class LatencyHistogramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void percentilesAreWithinTwoPercentOfTheExactOnes()
    {
        std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed) the same numbers every time
        std::lognormal_distribution<double> latency(1.5, 1.2);
        LatencyHistogram histogram;
        std::vector<double> exact;
        for (int i = 0; i < 50'000; ++i) {
            exact.push_back(latency(random));
            histogram.add(exact.back());
        }
        std::sort(exact.begin(), exact.end());
        for (const double share : {0.01, 0.5, 0.95, 0.99, 0.999}) {
            const double right = exact[size_t(std::ceil(share * double(exact.size()))) - 1];
            QVERIFY2(std::abs(histogram.percentile(share) - right) <= 0.02 * right, qPrintable(QString::number(share)));
        }
        QCOMPARE(histogram.maximum(), exact.back());
        QCOMPARE(histogram.count(), 50'000);
    }
    void anythingIsCountedSomewhere()
    {
        LatencyHistogram histogram;
        for (const double odd : {-1.0, 0.0, std::nan(""), 1e12}) {
            histogram.add(odd);
        }
        QCOMPARE(histogram.count(), 4);
        QVERIFY(histogram.percentile(0.5) <= 0.02);
        histogram.clear();
        QCOMPARE(histogram.percentile(0.5), 0.0);
    }
    void aSingleLatencyIsEveryPercentile()
    {
        LatencyHistogram histogram;
        histogram.add(12);
        QVERIFY(histogram.percentile(0) <= 12 && histogram.percentile(0) > 11.7);
        QCOMPARE(histogram.percentile(0), histogram.percentile(1));
    }
};

QTEST_GUILESS_MAIN(LatencyHistogramTest)
#include "tst_latencyhistogram.moc"
