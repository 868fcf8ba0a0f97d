#include "models/core/quantity.h"
#include <QTest>

using namespace Pilothouse;

class QuantityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void durationsNeedAUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("milliseconds") << QStringLiteral("500ms") << qint64(500);
        QTest::newRow("seconds") << QStringLiteral("20s") << qint64(20000);
        QTest::newRow("fraction") << QStringLiteral("1.5m") << qint64(90000);
        QTest::newRow("days") << QStringLiteral("3d") << qint64(259200000);
        QTest::newRow("no unit") << QStringLiteral("20") << qint64(-1);
        QTest::newRow("unknown unit") << QStringLiteral("20 sec") << qint64(-1);
        QTest::newRow("negative") << QStringLiteral("-1s") << qint64(-1);
        QTest::newRow("too long") << QStringLiteral("99999d") << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
    }
    void durationsNeedAUnit()
    {
        QFETCH(QString, text);
        const auto parsed = parseDuration(text);
        QTEST(parsed ? qint64(parsed->count()) : qint64(-1), "milliseconds");
    }
    void formattedDurationIsReadBack()
    {
        for (const qint64 ms : {0, 1, 999, 1000, 1500, 60000, 90000, 3600000, 86400000}) {
            QCOMPARE(parseDuration(formatDuration(Milliseconds(ms)))->count(), ms);
        }
    }
    void percentagesAndSizesNeedTheirUnit()
    {
        QCOMPARE(parsePercentage(QStringLiteral("0.5%")), 0.5);
        QVERIFY(!parsePercentage(QStringLiteral("5")));
        QVERIFY(!parsePercentage(QStringLiteral("101%")));
        QCOMPARE(parseSize(QStringLiteral("4KiB")), 4096);
        QCOMPARE(parseSize(QStringLiteral("10GB")), 10000000000);
        QVERIFY(!parseSize(QStringLiteral("10")));
    }
    void peopleReadTimesAndSizes()
    {
        QCOMPARE(spokenDuration(Milliseconds(3)), QStringLiteral("3 ms"));
        QCOMPARE(spokenDuration(Milliseconds(2100)), QStringLiteral("2.1 s"));
        QCOMPARE(spokenDuration(Milliseconds(302000)), QStringLiteral("5 min 02 s"));
        QCOMPARE(spokenSize(212'000'000), QStringLiteral("212 MB"));
        QCOMPARE(spokenSize(1'400'000'000), QStringLiteral("1.4 GB"));
    }
};

QTEST_GUILESS_MAIN(QuantityTest)
#include "tst_quantity.moc"
