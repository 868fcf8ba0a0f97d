#include "tests/unit/project/projecttext.h"
#include <QTest>

using namespace Pilothouse;

/// Each row makes one mistake in data/full.yaml and names the exact place and words.
class ProjectMistakesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mistakeIsToldWithItsPlace_data();
    void mistakeIsToldWithItsPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, expected);
        QByteArray text = fullProject();
        QCOMPARE(text.count(from), 1);
        text.replace(from, to);
        const ProjectReading reading = ProjectLoader().read(text, QStringLiteral("/srv/pilothouse.yaml"));
        QVERIFY(!reading.project);
        QCOMPARE(told(reading.diagnostics), expected);
    }
    void allMistakesAreToldAtOnceInTheOrderOfTheFile()
    {
        QByteArray text = fullProject();
        text.replace("port: 8000", "port: 80000").replace("drain: 100s", "drain: 100").replace("kind: production", "kind: prod");
        const ProjectReading reading = ProjectLoader().read(text, QStringLiteral("/srv/pilothouse.yaml"));
        QCOMPARE(reading.diagnostics.size(), 3);
        QCOMPARE(reading.diagnostics[0].line, 6);
        QCOMPARE(reading.diagnostics[1].line, 13);
        QCOMPARE(reading.diagnostics[2].line, 48);
    }
    void columnsCountCharactersNotBytes()
    {
        const ProjectReading reading = ProjectLoader().read("{pilothouse: 1, project: naïve, timezone: x}", QStringLiteral("/p.yaml"));
        QVERIFY(told(reading.diagnostics).contains(QStringLiteral("1:43: There is no time zone")));
    }
    void noMessageRepeatsASecret()
    {
        QByteArray text = fullProject();
        text.replace("{secret: members-db, file: secrets/db}", "hunter2-db").replace("redis://", "redis://:hunter2-redis@");
        text.replace("X-Forwarded-Proto: https", "X-Api-Key: hunter2-key").replace("[/people/]", "[\"http://a:hunter2-path@b/\"]");
        const ProjectReading reading = ProjectLoader().read(text, QStringLiteral("/srv/pilothouse.yaml"));
        QCOMPARE(reading.diagnostics.size(), 4);
        QVERIFY2(!told(reading.diagnostics).contains(QStringLiteral("hunter2")), qPrintable(told(reading.diagnostics)));
    }
};

void ProjectMistakesTest::mistakeIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* from, const char* to, const char* expected) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(expected);
    };
#include "tests/unit/project/mistakes.inc"
}

QTEST_GUILESS_MAIN(ProjectMistakesTest)
#include "tst_projectmistakes.moc"
