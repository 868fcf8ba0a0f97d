#include "models/core/canonicaljson.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Pilothouse;

class CanonicalJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersFollowRfc8785_data()
    {
        // RFC 8785, appendix B: IEEE 754 bits and the text they must become.
        QTest::addColumn<quint64>("bits");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("zero") << quint64(0) << QByteArray("0");
        QTest::newRow("minus zero") << quint64(0x8000000000000000) << QByteArray("0");
        QTest::newRow("min pos") << quint64(1) << QByteArray("5e-324");
        QTest::newRow("max pos") << quint64(0x7fefffffffffffff) << QByteArray("1.7976931348623157e+308");
        QTest::newRow("max int") << quint64(0x4340000000000000) << QByteArray("9007199254740992");
        QTest::newRow("2**68") << quint64(0x4430000000000000) << QByteArray("295147905179352830000");
        QTest::newRow("1e+23") << quint64(0x44b52d02c7e14af6) << QByteArray("1e+23");
        QTest::newRow("1e+21") << quint64(0x444b1ae4d6e2ef50) << QByteArray("1e+21");
        QTest::newRow("below 1e21") << quint64(0x444b1ae4d6e2ef4f) << QByteArray("999999999999999900000");
        QTest::newRow("1e-6") << quint64(0x3eb0c6f7a0b5ed8d) << QByteArray("0.000001");
        QTest::newRow("below 1e-6") << quint64(0x3eb0c6f7a0b5ed8c) << QByteArray("9.999999999999997e-7");
        QTest::newRow("fraction") << quint64(0x41b3de4355555553) << QByteArray("333333333.3333332");
    }
    void numbersFollowRfc8785()
    {
        QFETCH(quint64, bits);
        double number = 0;
        memcpy(&number, &bits, sizeof number);
        QTEST(canonicalJson(number), "text");
    }
    void keysAreSortedByUtf16AndStringsEscapedMinimally()
    {
        const QJsonObject object {{QStringLiteral("€"), QStringLiteral("Euro")}, {QStringLiteral("\r"), QStringLiteral("CR")},
            {QStringLiteral("1"), QJsonArray {true, QJsonValue::Null, QStringLiteral("a\"\\\n\x01/é")}}, {QStringLiteral("😀"), 1}, {QStringLiteral("\uFB33"), 2}};
        QCOMPARE(canonicalJson(object), QByteArray("{\"\\r\":\"CR\",\"1\":[true,null,\"a\\\"\\\\\\n\\u0001/é\"],\"€\":\"Euro\",\"😀\":1,\"\uFB33\":2}"));
    }
    void equalValuesHaveEqualDigests()
    {
        const QJsonObject a {{QStringLiteral("x"), 1.0}, {QStringLiteral("y"), 2}};
        const QJsonObject b {{QStringLiteral("y"), 2.0}, {QStringLiteral("x"), 1}};
        QCOMPARE(canonicalDigest(a), canonicalDigest(b));
        QCOMPARE(sha256Hex("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

QTEST_GUILESS_MAIN(CanonicalJsonTest)
#include "tst_canonicaljson.moc"
