#include "tests/fault/faultystack.h"
#include "tests/integration/migration/migrationimage.h"
#include <QFile>
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

const QString written = u"name={id}&full_name={id}"_s; // both releases understand it

} // namespace

/// kill -9 of the runner at the boundaries of a maintenance window's own steps, forward and back, under load.
class MaintenanceCrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_stack.reset(); }
    void takingBackOutlivesItsRunner_data();
    void takingBackOutlivesItsRunner();
    void aWindowOutlivesItsRunner_data();
    void aWindowOutlivesItsRunner();

private:
    [[nodiscard]] CtlResult deploy(const QString& release, const QStringList& deaths)
    {
        return m_stack->deploy(release, deaths, {u"--strategy"_s, u"maintenance-window"_s});
    }
    [[nodiscard]] bool isRenamed() const
    {
        return m_stack->driver().stack().sql(u"SELECT count(*) FROM information_schema.columns WHERE table_name = 'people_person' AND column_name = 'full_name'"_s).trimmed() == "1";
    }
    /// Nobody was served by old code on the new schema, or by new code on the old one, and the page is off.
    void verifyUsers(const RunState& run, const QJsonObject& load);
    /// The stack as it was before the window that the row before left behind.
    void goBackToV1();

    std::unique_ptr<FaultyStack> m_stack;
    std::unique_ptr<MigrationImage> m_failing;
};

void MaintenanceCrashTest::initTestCase()
{
    m_stack = std::make_unique<FaultyStack>(u"2s"_s);
    QVERIFY2(m_stack->problem().isEmpty(), qPrintable(m_stack->problem()));
    QFile errors(QString::fromLatin1(DEMO_RELEASES) + u"/pages-fail/members/errors.py"_s);
    QVERIFY(errors.open(QIODevice::ReadOnly));
    m_failing = std::make_unique<MigrationImage>(QMap<QString, QByteArray> {{u"members/errors.py"_s, errors.readAll()}}, u"rename"_s);
}

void MaintenanceCrashTest::verifyUsers(const RunState& run, const QJsonObject& load)
{
    const QString lost = FaultyStack::lost(load);
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
    QCOMPARE(run.maintenanceSince, 0);
    for (const SlotTraffic& traffic : run.traffic) {
        QCOMPARE(traffic.userErrors, 0);
    }
    QVERIFY2(m_stack->leftovers().isEmpty(), qPrintable(m_stack->leftovers().join(u' ')));
    QCOMPARE(m_stack->driver().get(u"/people/"_s).first, 200);
}

void MaintenanceCrashTest::goBackToV1()
{
    m_stack->driver().stack().sql(u"ALTER TABLE people_person RENAME COLUMN full_name TO name; DELETE FROM django_migrations WHERE app = 'people' AND name = '0002_rename_name'"_s);
    const CtlResult back = m_stack->deploy(u"v1"_s, {}, {u"--accept-failing"_s, u"v1"_s});
    QVERIFY2(back.exitCode == 0, qPrintable(back.out + back.err));
}

void MaintenanceCrashTest::takingBackOutlivesItsRunner_data()
{
    QTest::addColumn<QStringList>("deaths");
    QTest::newRow("before the page goes") << QStringList {u"effected:migrate"_s, u"turned-back"_s, u"undoing:migrate"_s, u"undone:migrate"_s};
    QTest::newRow("as the page goes") << QStringList {u"effected:maintenance-on"_s, u"undone:rest-workers"_s, u"undoing:maintenance-on"_s, u"undone:maintenance-on"_s};
}

void MaintenanceCrashTest::takingBackOutlivesItsRunner()
{
    QFETCH(QStringList, deaths);
    StackDriver& driver = m_stack->driver();
    driver.startLoad(20, 300, written);
    const CtlResult deployed = deploy(m_failing->release(), deaths);
    QTest::qWait(1000);
    const QJsonObject load = driver.stopLoad();
    QVERIFY2(deployed.exitCode == 1, qPrintable(QString::number(deployed.exitCode) + deployed.out + deployed.err));
    QCOMPARE(m_stack->deaths().size(), deaths.size());
    const RunState run = driver.run(driver.lastRun());
    QCOMPARE(run.outcome, u"aborted"_s);
    QVERIFY(!isRenamed());
    QCOMPARE(driver.servingRelease(), u"v1"_s);
    verifyUsers(run, load);
}

void MaintenanceCrashTest::aWindowOutlivesItsRunner_data()
{
    QTest::addColumn<QStringList>("deaths");
    QTest::newRow("into the window") << QStringList {u"intended:maintenance-on"_s, u"effected:maintenance-on"_s, u"intended:rest-workers"_s, u"effected:rest-workers"_s, u"effected:wait-idle"_s};
    QTest::newRow("out of the window") << QStringList {u"intended:migrate"_s, u"effected:migrate"_s, u"effected:switch"_s, u"effected:start-workers"_s, u"intended:maintenance-off"_s, u"effected:maintenance-off"_s};
}

void MaintenanceCrashTest::aWindowOutlivesItsRunner()
{
    QFETCH(QStringList, deaths);
    if (isRenamed()) {
        goBackToV1();
    }
    StackDriver& driver = m_stack->driver();
    driver.startLoad(20, 300, written);
    const CtlResult deployed = deploy(u"rename"_s, deaths);
    QTest::qWait(1000);
    const QJsonObject load = driver.stopLoad();
    QVERIFY2(deployed.exitCode == 0, qPrintable(QString::number(deployed.exitCode) + deployed.out + deployed.err));
    QCOMPARE(m_stack->deaths().size(), deaths.size());
    const RunState run = driver.run(driver.lastRun());
    QCOMPARE(run.outcome, u"succeeded"_s);
    QCOMPARE(run.attempts, 1 + int(deaths.size()));
    QVERIFY(isRenamed());
    QCOMPARE(driver.servingRelease(), u"rename"_s);
    verifyUsers(run, load);
}

QTEST_GUILESS_MAIN(MaintenanceCrashTest)
#include "tst_maintenancecrash.moc"
