#include "tests/fault/faultystack.h"
#include <QRegularExpression>
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

bool isFull()
{
    return qEnvironmentVariableIsSet("PILOTHOUSE_CRASH_MATRIX");
}

/// One run that dies at every moment of every step; in the full matrix also a run for each of them.
void addRows(const QStringList& steps, const QStringList& moments)
{
    QStringList together;
    for (const QString& step : steps) {
        for (const QString& moment : moments) {
            together << moment + step;
        }
    }
    QTest::newRow(qPrintable(together.join(u" and "_s))) << together;
    for (const QString& each : isFull() ? together : QStringList()) {
        QTest::newRow(qPrintable(u"only "_s + each)) << QStringList {each};
    }
}

} // namespace

/// kill -9 of the runner at the boundaries of a deployment that expands, of taking it back, and of a contract. One stack
/// under load serves all rows; each begins with v1 on the schema as it was, or with what the row before left it.
class CrashExpandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_stack->driver().environment.remove(u"PILOTHOUSE_KILL_AT"_s); }
    void cleanupTestCase() { m_stack.reset(); }
    void anExpandingDeploymentOutlivesItsRunner_data();
    void anExpandingDeploymentOutlivesItsRunner();
    void aContractOutlivesItsRunner_data();
    void aContractOutlivesItsRunner();
    void anAbortThatTakesTheExpansionBackOutlivesItsRunner_data();
    void anAbortThatTakesTheExpansionBackOutlivesItsRunner();
    void aRollbackThatKeepsTheExpansionOutlivesItsRunner_data();
    void aRollbackThatKeepsTheExpansionOutlivesItsRunner();
    void aTakeBackOutlivesItsRunner_data();
    void aTakeBackOutlivesItsRunner();

private:
    CtlResult deploy(const QString& release, const QStringList& deaths, const QStringList& options = {u"--expand-contract"_s});
    QString one(const QString& query) const { return QString::fromUtf8(m_stack->driver().stack().sql(query)).trimmed(); }
    /// The schema, but for the key that each run of pg_dump draws.
    QString dump() const;
    /// v1 on the schema as it was, whatever the row before left.
    void goBackToV1();
    [[nodiscard]] bool isExpanded() const { return one(u"SELECT count(*) FROM pg_proc WHERE proname LIKE 'pilothouse_expansion_%'"_s) != u"0"_s; }
    [[nodiscard]] bool isRecorded() const { return one(u"SELECT count(*) FROM django_migrations WHERE name = '0002_rename_name'"_s) == u"1"_s; }
    /// As many runners as it takes, each step once, and nothing lying about.
    void verifyRun(const QStringList& deaths, const QString& outcome);

    std::unique_ptr<FaultyStack> m_stack;
    QString m_schema; ///< when v1 served last on the schema as it was
    QString m_lost; ///< of the last load, in words
};

void CrashExpandTest::initTestCase()
{
    m_stack = std::make_unique<FaultyStack>(u"2s"_s);
    QVERIFY2(m_stack->problem().isEmpty(), qPrintable(m_stack->problem()));
    m_stack->driver().stack().sql(u"INSERT INTO people_person (name, joined) SELECT 'p' || g, now() FROM generate_series(1, 8000) g; CREATE INDEX people_name ON people_person (name)"_s);
    m_schema = dump();
}

QString CrashExpandTest::dump() const
{
    static const QRegularExpression key(u"\\\\(un)?restrict \\w+\n"_s);
    return QString::fromUtf8(m_stack->driver().stack().compose({u"exec"_s, u"-T"_s, u"db"_s, u"pg_dump"_s, u"--schema-only"_s, u"-U"_s, u"members"_s, u"members"_s})).remove(key);
}

void CrashExpandTest::goBackToV1()
{
    if (one(u"SELECT count(*) FROM pg_attribute WHERE attrelid = 'people_person'::regclass AND attname = 'name'"_s) == u"0"_s) { // contracted
        m_stack->driver().stack().sql(u"ALTER TABLE people_person ADD COLUMN name varchar(120), ALTER COLUMN full_name DROP NOT NULL; UPDATE people_person SET name = full_name"_s);
    }
    if (m_stack->driver().servingRelease() != u"v1") {
        const CtlResult back = deploy(u"v1"_s, {}, {});
        QVERIFY2(back.exitCode == 0, qPrintable(back.out + back.err));
    }
    m_stack->driver().stack().sql(u"DO $$ DECLARE f record; BEGIN FOR f IN SELECT oid::regprocedure AS name FROM pg_proc WHERE proname LIKE 'pilothouse_expansion_%' LOOP "
                                  "EXECUTE 'DROP FUNCTION ' || f.name || ' CASCADE'; END LOOP; END $$; ALTER TABLE people_person ADD COLUMN IF NOT EXISTS full_name varchar(120); "
                                  "UPDATE people_person SET name = full_name WHERE name IS NULL; ALTER TABLE people_person ALTER COLUMN name SET NOT NULL, DROP COLUMN full_name; "
                                  "CREATE INDEX IF NOT EXISTS people_name ON people_person (name); DELETE FROM django_migrations WHERE name = '0002_rename_name'"_s);
    m_schema = dump(); // the columns' order is another one after a contract
}

CtlResult CrashExpandTest::deploy(const QString& release, const QStringList& deaths, const QStringList& options)
{
    StackDriver& driver = m_stack->driver();
    driver.startLoad(20, 300, u"name={id}&full_name={id}"_s);
    const CtlResult result = m_stack->deploy(release, deaths, options);
    m_lost = FaultyStack::lost(driver.stopLoad());
    return result;
}

void CrashExpandTest::verifyRun(const QStringList& deaths, const QString& outcome)
{
    StackDriver& driver = m_stack->driver();
    QCOMPARE(m_stack->deaths().size(), deaths.size());
    const QString run = driver.lastRun();
    QCOMPARE(m_stack->ofKind(run, EventKind::runStarted).size(), 1 + deaths.size());
    QCOMPARE(driver.run(run).outcome, outcome);
    const CtlResult verified = driver.ctl({u"journal"_s, u"verify"_s});
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.out + verified.err));
    QVERIFY2(m_stack->leftovers().isEmpty(), qPrintable(m_stack->leftovers().join(u' ')));
}

void CrashExpandTest::anExpandingDeploymentOutlivesItsRunner_data()
{
    QTest::addColumn<QStringList>("deaths");
    const QStringList moments = isFull() ? QStringList {u"before:"_s, u"intended:"_s, u"effected:"_s, u"after:"_s} : QStringList {u"intended:"_s, u"effected:"_s};
    addRows({u"expand"_s, u"backfill"_s}, moments);
    addRows({u"migrate"_s, u"switch"_s}, moments);
}

void CrashExpandTest::anExpandingDeploymentOutlivesItsRunner()
{
    QFETCH(QStringList, deaths);
    goBackToV1();
    const CtlResult deployed = deploy(u"rename"_s, deaths);
    QVERIFY2(deployed.exitCode == 0, qPrintable(deployed.out + deployed.err));
    QVERIFY2(m_lost.isEmpty(), qPrintable(m_lost));
    verifyRun(deaths, u"succeeded"_s);
    QCOMPARE(m_stack->driver().servingRelease(), u"rename"_s);
    QVERIFY(isRecorded());
    QCOMPARE(one(u"SELECT count(*) FROM people_person WHERE name IS DISTINCT FROM full_name"_s), u"0"_s);
    QCOMPARE(one(u"SELECT count(*) FROM pg_index WHERE NOT indisvalid"_s), u"0"_s);
}

void CrashExpandTest::aContractOutlivesItsRunner_data()
{
    QTest::addColumn<QStringList>("deaths");
    addRows({u"contract"_s, u"verify-slot"_s}, {u"intended:"_s, u"effected:"_s});
}

void CrashExpandTest::aContractOutlivesItsRunner()
{
    QFETCH(QStringList, deaths);
    if (!isExpanded()) { // as the deployment before leaves it
        goBackToV1();
        const CtlResult deployed = deploy(u"rename"_s, {});
        QVERIFY2(deployed.exitCode == 0, qPrintable(deployed.out + deployed.err));
    }
    const CtlResult contracted = deploy(QString(), deaths, {u"--strategy"_s, u"contract"_s});
    QVERIFY2(contracted.exitCode == 0, qPrintable(contracted.out + contracted.err));
    QVERIFY2(m_lost.isEmpty(), qPrintable(m_lost));
    verifyRun(deaths, u"succeeded"_s);
    QCOMPARE(m_stack->driver().servingRelease(), u"rename"_s);
    QCOMPARE(one(u"SELECT string_agg(attname, ' ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'people_person'::regclass AND attnum > 0 AND NOT attisdropped"_s), u"id email joined full_name"_s);
    QCOMPARE(one(u"SELECT count(*) FROM pg_proc WHERE proname LIKE 'pilothouse%'"_s), u"0"_s);
}

void CrashExpandTest::anAbortThatTakesTheExpansionBackOutlivesItsRunner_data()
{
    QTest::addColumn<QStringList>("deaths");
    addRows({u"migrate"_s, u"expand"_s}, {u"undoing:"_s, u"undone:"_s});
}

void CrashExpandTest::anAbortThatTakesTheExpansionBackOutlivesItsRunner()
{
    QFETCH(QStringList, deaths);
    goBackToV1();
    const CtlResult aborted = deploy(u"rename-pages-fail"_s, deaths);
    QVERIFY2(aborted.exitCode == 1, qPrintable(aborted.out + aborted.err));
    QVERIFY2(m_lost.isEmpty(), qPrintable(m_lost));
    verifyRun(deaths, u"aborted"_s);
    QVERIFY(!isRecorded());
    QCOMPARE(dump(), m_schema);
}

void CrashExpandTest::aRollbackThatKeepsTheExpansionOutlivesItsRunner_data()
{
    QTest::addColumn<QStringList>("deaths");
    addRows({u"switch"_s, u"expand"_s}, {u"undoing:"_s, u"undone:"_s});
}

void CrashExpandTest::aRollbackThatKeepsTheExpansionOutlivesItsRunner()
{
    QFETCH(QStringList, deaths);
    goBackToV1();
    const CtlResult back = deploy(u"rename-fails-in-traffic"_s, deaths); // its requests fail while it serves: that is why
    QVERIFY2(back.exitCode == 3, qPrintable(back.out + back.err));
    verifyRun(deaths, u"rolled-back"_s);
    QCOMPARE(m_stack->driver().servingRelease(), u"v1"_s);
    QVERIFY(isRecorded());
    QVERIFY(m_stack->driver().run(m_stack->driver().lastRun()).kept.join(u' ').contains(u"The expansion stays"_s));
    QCOMPARE(one(u"SELECT count(*) FROM people_person WHERE name IS DISTINCT FROM full_name"_s), u"0"_s);
}

void CrashExpandTest::aTakeBackOutlivesItsRunner_data()
{
    QTest::addColumn<QStringList>("deaths");
    addRows({u"take-back"_s}, {u"intended:"_s, u"effected:"_s});
}

void CrashExpandTest::aTakeBackOutlivesItsRunner()
{
    QFETCH(QStringList, deaths);
    if (!isExpanded()) { // as the rollback before leaves it
        const CtlResult back = deploy(u"rename-fails-in-traffic"_s, {});
        QVERIFY2(back.exitCode == 3, qPrintable(back.out + back.err));
    }
    QVERIFY(isRecorded());
    const CtlResult taken = deploy(QString(), deaths, {u"--strategy"_s, u"take-back"_s});
    QVERIFY2(taken.exitCode == 0, qPrintable(taken.out + taken.err));
    QVERIFY2(m_lost.isEmpty(), qPrintable(m_lost));
    verifyRun(deaths, u"succeeded"_s);
    QCOMPARE(m_stack->driver().servingRelease(), u"v1"_s);
    QVERIFY(!isRecorded());
    QCOMPARE(dump(), m_schema);
}

QTEST_GUILESS_MAIN(CrashExpandTest)
#include "tst_crashexpand.moc"
