#include "services/logging/redactor.h"
#include <QTest>

using namespace Pilothouse;

class RedactorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownValuesAreReplacedWhereverTheyOccur()
    {
        Redactor redactor;
        redactor.add("hunter2");
        redactor.add("p@ss/word");
        QCOMPARE(redactor.redacted(QStringLiteral("xhunter2y and p%40ss%2Fword and p@ss/word")),
            QStringLiteral("x•••y and ••• and •••"));
    }
    void aValueWithinAnotherLeavesNoRest()
    {
        Redactor redactor;
        redactor.add("abc");
        redactor.add("abcdef");
        QCOMPARE(redactor.redacted(QStringLiteral("abcdef")), QStringLiteral("•••"));
    }
    void whatLooksLikeAPasswordIsReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("assignment") << "PGPASSWORD=hunter2 next" << "PGPASSWORD=••• next";
        QTest::newRow("quoted") << "password = \"two words\"; x" << "password = •••; x";
        QTest::newRow("json") << R"({"db_password": "s3", "port": 1})" << R"({"db_password": •••, "port": 1})";
        QTest::newRow("django secret key") << "SECRET_KEY=abc,DEBUG=1" << "SECRET_KEY=•••,DEBUG=1";
        QTest::newRow("url") << "postgres://members:s3@db:5432/members" << "postgres://members:•••@db:5432/members";
        QTest::newRow("url without a user") << "redis://:s3@cache:6379/0" << "redis://:•••@cache:6379/0";
        QTest::newRow("header") << "Authorization: Bearer abc.def" << "Authorization: Bearer •••";
        QTest::newRow("url without credentials") << "http://127.0.0.1:8080/health/" << "http://127.0.0.1:8080/health/";
        QTest::newRow("prose") << "password authentication failed for user members" << "password authentication failed for user members";
        QTest::newRow("time and ports") << "at 10:11 to db:5432" << "at 10:11 to db:5432";
    }
    void whatLooksLikeAPasswordIsReplaced()
    {
        QFETCH(QString, text);
        QTEST(Redactor().redacted(text), "expected");
    }
};

QTEST_GUILESS_MAIN(RedactorTest)
#include "tst_redactor.moc"
