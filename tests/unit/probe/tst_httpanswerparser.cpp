#include "services/probe/httpanswerparser.h"
#include <QTest>
#include <random>

using namespace Pilothouse;

namespace {

/// Feeds `bytes` cut into pieces of `piece` bytes; returns what was not used.
QByteArray feed(HttpAnswerParser& parser, const QByteArray& bytes, qsizetype piece)
{
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QByteArray part = bytes.mid(at, piece);
        const qsizetype used = parser.feed(part);
        if (used < part.size()) {
            return bytes.mid(at + used);
        }
    }
    return {};
}

} // namespace

class HttpAnswerParserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersAreReadHoweverTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("keepsAlive");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello") << 200 << QByteArray("hello") << true;
        QTest::newRow("no reason, bare line ends") << QByteArray("HTTP/1.1 404\ncontent-length:0\n\n") << 404 << QByteArray() << true;
        QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n")
                                 << 200 << QByteArray("abc0123456789") << true;
        QTest::newRow("chunked with trailers") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n1\r\na\r\n0\r\nX-Sum: 1\r\n\r\n")
                                               << 200 << QByteArray("a") << true;
        QTest::newRow("close") << QByteArray("HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 1\r\n\r\na") << 200 << QByteArray("a") << false;
        QTest::newRow("1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na") << 200 << QByteArray("a") << false;
        QTest::newRow("1.0 kept") << QByteArray("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\na") << 200 << QByteArray("a") << true;
        QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray() << true;
        QTest::newRow("not modified") << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 99\r\n\r\n") << 304 << QByteArray() << true;
        QTest::newRow("interim answers") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 1\r\n\r\na")
                                         << 201 << QByteArray("a") << true;
        QTest::newRow("same length twice") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1, 1\r\n\r\na") << 200 << QByteArray("a") << true;
        QTest::newRow("length and chunked") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n")
                                            << 200 << QByteArray("a") << false;
    }
    void answersAreReadHoweverTheyAreCut()
    {
        QFETCH(QByteArray, wire);
        for (qsizetype piece = 1; piece <= wire.size(); ++piece) {
            HttpAnswerParser parser({}, false, 1000);
            QCOMPARE(feed(parser, wire, piece), QByteArray());
            QVERIFY2(parser.isComplete(), qPrintable(parser.situation()));
            QTEST(parser.status(), "status");
            QTEST(parser.body(), "body");
            QTEST(parser.keepsAlive(), "keepsAlive");
        }
    }
    void garbageIsMalformedWithEvidence_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QString>("evidence");
        QTest::newRow("not http") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << QStringLiteral("SSH-2.0");
        QTest::newRow("http/2") << QByteArray("HTTP/2 200 OK\r\n") << QStringLiteral("HTTP/2");
        QTest::newRow("status") << QByteArray("HTTP/1.1 2OO OK\r\n") << QStringLiteral("2OO");
        QTest::newRow("long status") << QByteArray("HTTP/1.1 2000 OK\r\n") << QStringLiteral("2000");
        QTest::newRow("header") << QByteArray("HTTP/1.1 200 OK\r\nno colon\r\n") << QStringLiteral("no colon");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n") << QStringLiteral("-1");
        QTest::newRow("two lengths") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n") << QStringLiteral("1,2");
        QTest::newRow("chunk size") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n") << QStringLiteral("xyz");
        QTest::newRow("huge chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n") << QStringLiteral("fff");
        QTest::newRow("long chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n") << QStringLiteral("bc");
        QTest::newRow("upgrade") << QByteArray("HTTP/1.1 101 Switching Protocols\r\n\r\n") << QStringLiteral("protocols");
        QTest::newRow("control characters are not shown") << QByteArray("\x1b[31m\x00 red\r\n", 12) << QStringLiteral(".[31m. red");
    }
    void garbageIsMalformedWithEvidence()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QString, evidence);
        for (const qsizetype piece : {qsizetype(1), wire.size()}) {
            HttpAnswerParser parser;
            feed(parser, wire, piece);
            QVERIFY(parser.isMalformed());
            QVERIFY2(parser.situation().contains(evidence), qPrintable(parser.situation()));
        }
    }
    void anAnswerToHeadHasNoBody()
    {
        HttpAnswerParser parser({}, true);
        feed(parser, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", 7);
        QVERIFY(parser.isComplete() && parser.keepsAlive());
    }
    void aBodyUntilCloseIsCompleteOnlyAtTheEnd()
    {
        HttpAnswerParser parser({}, false, 100);
        feed(parser, "HTTP/1.1 200 OK\r\n\r\nhalf", 3);
        QVERIFY(!parser.isComplete());
        parser.endOfStream();
        QVERIFY(parser.isComplete() && !parser.keepsAlive());
        QCOMPARE(parser.body(), QByteArray("half"));
    }
    void anUnfinishedAnswerSaysHowFarItCame()
    {
        HttpAnswerParser none;
        none.endOfStream();
        QVERIFY(!none.isComplete() && none.isUntouched());
        HttpAnswerParser half;
        feed(half, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n1234", 5);
        half.endOfStream();
        QVERIFY(!half.isComplete());
        QVERIFY2(half.situation().contains(QStringLiteral("after 4 bytes")), qPrintable(half.situation()));
    }
    void bytesAfterAnAnswerAreLeftAlone()
    {
        HttpAnswerParser parser;
        QCOMPARE(feed(parser, "HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1", 1000), QByteArray("HTTP/1.1"));
    }
    void headAndBodyAreLimited()
    {
        HttpAnswerParser head(HttpLimits {100, 1000});
        feed(head, "HTTP/1.1 200 OK\r\nX: " + QByteArray(200, 'x'), 10);
        QVERIFY(head.isMalformed());
        HttpAnswerParser body(HttpLimits {100, 1000});
        feed(body, "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1001, 'x'), 100);
        QVERIFY(body.isMalformed());
    }
    void aBodyIsCountedButOnlyItsBeginningKept()
    {
        HttpAnswerParser parser({}, false, 10);
        feed(parser, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100000, 'x'), 999);
        QCOMPARE(parser.bodyBytes(), 100000);
        QCOMPARE(parser.body(), QByteArray(10, 'x'));
    }
    void manySmallChunksDoNotUseUpTheLimitOfTheHead()
    {
        HttpAnswerParser parser(HttpLimits {100, 100'000});
        QByteArray wire = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (int i = 0; i < 1000; ++i) {
            wire += "1\r\nx\r\n";
        }
        feed(parser, wire + "0\r\n\r\n", 50);
        QVERIFY2(parser.isComplete(), qPrintable(parser.situation()));
        QCOMPARE(parser.bodyBytes(), 1000);
    }
    void randomBytesNeverHurt()
    {
        std::mt19937 random(3); // NOLINT(bugprone-random-generator-seed) the same bytes every time
        static const char letters[] = "HTTP/1. 0123456789abcdef\r\n\r\n:;,chunkedContent-LengthTransfer-Encoding\0\xff";
        const QByteArray alphabet(letters, sizeof(letters) - 1);
        for (int round = 0; round < 20'000; ++round) {
            HttpAnswerParser parser(HttpLimits {64, 256}, false, 16);
            QByteArray wire = random() % 2 == 0 ? "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" : "";
            for (int i = 0; i < 60; ++i) {
                wire += alphabet.at(qsizetype(random() % size_t(alphabet.size())));
            }
            feed(parser, wire, 1 + qsizetype(random() % 20));
            parser.endOfStream();
            QVERIFY(parser.body().size() <= 16);
        }
    }
};

QTEST_GUILESS_MAIN(HttpAnswerParserTest)
#include "tst_httpanswerparser.moc"
