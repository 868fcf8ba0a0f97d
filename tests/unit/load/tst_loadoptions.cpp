#include "demo/load/assetwatch.h"
#include "demo/load/loadoptions.h"
#include <QTest>

using namespace Pilothouse;

namespace {

Result<LoadOptions> parse(const QString& line)
{
    return LoadOptions::parse(QStringList {QStringLiteral("pilothouse-load")} + line.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class LoadOptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyThisMachineIsATarget_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:8080") << true;
        QTest::newRow("127.9.9.9") << QStringLiteral("http://127.9.9.9/") << true;
        QTest::newRow("::1") << QStringLiteral("http://[::1]:8080/") << true;
        QTest::newRow("localhost") << QStringLiteral("http://LocalHost:8080/") << true;
        QTest::newRow("a name") << QStringLiteral("http://members.example/") << false;
        QTest::newRow("a name that looks local") << QStringLiteral("http://localhost.example/") << false;
        QTest::newRow("user that looks local") << QStringLiteral("http://127.0.0.1@members.example/") << false;
        QTest::newRow("everything") << QStringLiteral("http://0.0.0.0/") << false;
        QTest::newRow("private") << QStringLiteral("http://192.168.1.1/") << false;
        QTest::newRow("container") << QStringLiteral("http://172.17.0.2:8000/") << false;
        QTest::newRow("not http") << QStringLiteral("ftp://127.0.0.1/") << false;
    }
    void onlyThisMachineIsATarget()
    {
        QFETCH(QString, url);
        const auto options = parse(QStringLiteral("--url ") + url);
        QTEST(options.has_value(), "isAccepted");
    }
    void aRunIsAlwaysBounded()
    {
        const QString url = QStringLiteral("--url http://127.0.0.1/ ");
        QCOMPARE(parse(url)->duration, Milliseconds(60'000));
        QCOMPARE(parse(url + QStringLiteral("--until-file /tmp/x"))->duration, Milliseconds(900'000));
        QCOMPARE(parse(url + QStringLiteral("--duration 2.5 --until-file /tmp/x"))->duration, Milliseconds(2500));
        for (const char* bad : {"--duration 901", "--duration 0", "--duration nan", "--duration inf", "--rate 0", "--rate nan",
                 "--rate 1e9", "--writes 101", "--keepalive -1", "--clients 0", "--time-limit x", "--nonsense", "more"}) {
            const auto options = parse(url + QString::fromLatin1(bad));
            QVERIFY2(!options && options.error().code == ErrorCode::InvalidInput, bad);
            QVERIFY(!options.error().message.isEmpty());
        }
    }
    void everyOptionArrives()
    {
        const auto options = parse(QStringLiteral("--url http://127.0.0.1:81/ --rate 150 --keepalive 64 --writes 20 --assets --pages /,/a/,/b/ "
                                                  "--write-path /api/ --write-body {\"n\":\"{id}\"} --report /tmp/r.json --max --clients 4"));
        QVERIFY(options.has_value());
        QCOMPARE(options->rate, 150.0);
        QCOMPARE(options->keepAliveClients, 64);
        QCOMPARE(options->writePercent, 20);
        QVERIFY(options->hasAssets && options->isCapacity && !options->isFreshOnly);
        QCOMPARE(options->pages.size(), 3);
        QCOMPARE(options->writePath, QStringLiteral("/api/"));
        QCOMPARE(options->clients, 4);
        QCOMPARE(options->host, QByteArray("127.0.0.1:81"));
        QVERIFY(parse(QStringLiteral("--url http://127.0.0.1/ --keepalive 0"))->isFreshOnly);
    }
    void helpNeedsNothingElse()
    {
        const auto options = parse(QStringLiteral("--help"));
        QVERIFY(options && options->isHelp && options->helpText.contains(QStringLiteral("--until-file")));
    }
    void staticFilesOfAPageAreFound()
    {
        const QByteArray html = "<link rel=\"stylesheet\" href=\"/static/css/site.abc123.css\">"
                                "<script defer src='/static/js/site.js?a=1&amp;b=2'></script>\n<img SRC = \"/static/img/mark.svg\" alt=\"\">"
                                "<a href=\"/people/1/\">Ana</a> <a href=\"https://other.example/static/x.css\">x</a>"
                                "<img src=\"/static/img/mark.svg\"> src=/static/unquoted.js";
        QCOMPARE(assetNames(html, QStringLiteral("/static/")),
            (QStringList {QStringLiteral("/static/css/site.abc123.css"), QStringLiteral("/static/js/site.js?a=1&b=2"), QStringLiteral("/static/img/mark.svg")}));
        QVERIFY(assetNames("", QStringLiteral("/static/")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(LoadOptionsTest)
#include "tst_loadoptions.moc"
