#include "services/migration/judge/catalogfile.h"
#include "tests/support/ctlrunner.h"
#include "tests/support/demostack.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <memory>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

/// The real program against the database and the images of a running members stack.
class MigrationCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void catalogWritesAFileThatLintJudgesWith();
    void catalogPrintsWithoutAFile();
    void catalogLeavesTheOldFileWhenItCannotWrite();
    void listShowsPendingMigrationsAsATree();
    void checkOfAnAddedColumnFindsNothing();
    void checkOfARenameEndsWithFourAndNamesTheStatement();
    void checkAnswersForAnotherStrategy();
    void anUnknownReleaseIsBadInput();
    void anUnknownStrategyIsBadInput();
    void applyWithoutAWayIsBadInputThatNamesTheWays();
    void rollbackWantsOneMigrationAndNeverZero();

private:
    QJsonObject json(const CtlOutput& output) const { return QJsonDocument::fromJson(output.out).object(); }
    QString file(const QString& name) const { return m_ctl->home() + u'/' + name; }

    std::unique_ptr<DemoStack> m_stack;
    std::unique_ptr<CtlRunner> m_ctl;
};

void MigrationCommandsTest::initTestCase()
{
    m_stack = std::make_unique<DemoStack>(u"members"_s);
    m_ctl = std::make_unique<CtlRunner>(m_stack->folder() + u"/pilothouse.yaml"_s, m_stack->password());
    m_stack->sql(u"INSERT INTO people_person (name, joined) SELECT 'person ' || g, now() FROM generate_series(1, 20000) g; ANALYZE people_person"_s);
}

void MigrationCommandsTest::cleanupTestCase()
{
    m_ctl.reset();
    m_stack.reset();
}

void MigrationCommandsTest::catalogWritesAFileThatLintJudgesWith()
{
    const CtlOutput written = m_ctl->run({u"catalog"_s, u"--env"_s, u"production"_s, u"-o"_s, file(u"facts.json"_s)});
    QVERIFY2(written.exitCode == 0, written.all().constData());
    QFile facts(file(u"facts.json"_s));
    QVERIFY(facts.open(QIODevice::ReadOnly));
    const auto catalog = readCatalog(facts.readAll());
    QVERIFY(catalog.has_value());
    QVERIFY(catalog->tables.value(u"people_person"_s).rows.value_or(0) >= 20000);
    QCOMPARE(catalog->tables.value(u"people_person"_s).columns.value(u"name"_s).type, u"character varying(120)"_s);
    QFile big(file(u"big.sql"_s));
    QFile empty(file(u"empty.sql"_s));
    QVERIFY(big.open(QIODevice::WriteOnly) && big.write("CREATE INDEX i ON people_person (name);") > 0);
    QVERIFY(empty.open(QIODevice::WriteOnly) && empty.write("CREATE INDEX i ON django_admin_log (object_id); CREATE INDEX j ON auth_group (name);") > 0);
    big.close();
    empty.close();
    const auto lint = [&](const QString& sql, const QStringList& more) { return m_ctl->run(QStringList {u"lint"_s, sql, u"--fail-on"_s, u"risky"_s} + more).exitCode; };
    QCOMPARE(lint(empty.fileName(), {}), 4);
    QCOMPARE(lint(empty.fileName(), {u"--catalog"_s, facts.fileName()}), catalog->tables.contains(u"django_admin_log"_s) ? 0 : 4);
    QCOMPARE(lint(big.fileName(), {u"--catalog"_s, facts.fileName()}), 4);
}

void MigrationCommandsTest::catalogPrintsWithoutAFile()
{
    const CtlOutput printed = m_ctl->run({u"catalog"_s});
    QCOMPARE(printed.exitCode, 0);
    QVERIFY(readCatalog(printed.out).has_value());
    QVERIFY(!printed.all().contains(m_stack->password()));
}

void MigrationCommandsTest::catalogLeavesTheOldFileWhenItCannotWrite()
{
    const CtlOutput output = m_ctl->run({u"catalog"_s, u"-o"_s, file(u"no/such/folder/facts.json"_s)});
    QCOMPARE(output.exitCode, 1);
    QVERIFY2(output.err.contains("cannot be written"), output.err.constData());
}

void MigrationCommandsTest::listShowsPendingMigrationsAsATree()
{
    const CtlOutput listed = m_ctl->run({u"migrations"_s, u"list"_s, u"--release"_s, u"rename"_s});
    QVERIFY2(listed.exitCode == 0, listed.all().constData());
    QVERIFY2(listed.out.contains("people\n [X] 0001_initial\n [ ] 0002_rename_name  dangerous\n"), listed.out.constData());
}

void MigrationCommandsTest::checkOfAnAddedColumnFindsNothing()
{
    const CtlOutput checked = m_ctl->run({u"migrations"_s, u"check"_s, u"--release"_s, u"v2"_s});
    QVERIFY2(checked.exitCode == 0, checked.all().constData());
    QVERIFY2(checked.out.contains("people.0002_person_phone: safe, the old code goes on"), checked.out.constData());
    QVERIFY2(checked.out.contains("people_person: 20,0"), checked.out.constData());
    QVERIFY2(checked.out.contains("Order: migrate first"), checked.out.constData());
}

void MigrationCommandsTest::checkOfARenameEndsWithFourAndNamesTheStatement()
{
    const CtlOutput checked = m_ctl->run({u"--json"_s, u"migrations"_s, u"check"_s, u"--release"_s, u"rename"_s});
    QVERIFY2(checked.exitCode == 4, checked.all().constData());
    const QJsonObject review = json(checked);
    QCOMPARE(review.value(u"class").toString(), u"dangerous"_s);
    QCOMPARE(review.value(u"old_code").toString(), u"breaks"_s);
    QCOMPARE(review.value(u"order").toString(), u"impossible"_s);
    QJsonObject blueGreen;
    const QJsonArray strategies = review.value(u"strategies").toArray();
    for (const QJsonValue& each : strategies) {
        blueGreen = each.toObject().value(u"strategy").toString() == u"blue-green" ? each.toObject() : blueGreen;
    }
    QCOMPARE(blueGreen.value(u"answer").toString(), u"no"_s);
    QCOMPARE(blueGreen.value(u"at").toString(), u"people.0002_rename_name, line 5"_s);
    const QJsonObject last = review.value(u"migrations").toArray().last().toObject();
    QCOMPARE(last.value(u"tables").toArray().first().toObject().value(u"name").toString(), u"people_person"_s);
    QVERIFY(last.value(u"lock_ms").toInt() > 0);
    QVERIFY(!review.value(u"notes").toArray().isEmpty());
}

void MigrationCommandsTest::checkAnswersForAnotherStrategy()
{
    QCOMPARE(m_ctl->run({u"migrations"_s, u"check"_s, u"--release"_s, u"rename"_s, u"--strategy"_s, u"maintenance"_s}).exitCode, 0);
}

void MigrationCommandsTest::anUnknownReleaseIsBadInput()
{
    const CtlOutput output = m_ctl->run({u"migrations"_s, u"check"_s, u"--release"_s, u"no-such"_s});
    QCOMPARE(output.exitCode, 2);
    QVERIFY2(output.err.contains("prepare --env production --release no-such"), output.err.constData());
}

void MigrationCommandsTest::anUnknownStrategyIsBadInput()
{
    const CtlOutput output = m_ctl->run({u"migrations"_s, u"check"_s, u"--release"_s, u"v2"_s, u"--strategy"_s, u"purple"_s});
    QCOMPARE(output.exitCode, 2);
    QVERIFY2(output.err.contains("blue-green"), output.err.constData());
}

void MigrationCommandsTest::applyWithoutAWayIsBadInputThatNamesTheWays()
{
    const CtlOutput output = m_ctl->run({u"migrations"_s, u"apply"_s, u"--release"_s, u"v2"_s, u"--yes"_s});
    QCOMPARE(output.exitCode, 2);
    QVERIFY2(output.err.contains("--no-downtime") && output.err.contains("--monitor --rollback-on-error"), output.err.constData());
}

void MigrationCommandsTest::rollbackWantsOneMigrationAndNeverZero()
{
    for (const QString& target : {u"zero"_s, u"people.zero"_s, u"people"_s}) {
        const CtlOutput output = m_ctl->run({u"migrations"_s, u"rollback"_s, target, u"--yes"_s});
        QCOMPARE(output.exitCode, target == u"people" ? 2 : 4);
        QVERIFY2(output.err.contains("people.0002_rename_name"), output.err.constData());
    }
}

QTEST_GUILESS_MAIN(MigrationCommandsTest)
#include "tst_migrationcommands.moc"
