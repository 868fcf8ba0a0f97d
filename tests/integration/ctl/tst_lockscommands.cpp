#include "services/database/postgresdatabase.h"
#include "tests/support/ctlrunner.h"
#include "tests/support/demostack.h"
#include "tests/support/psqlsession.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <memory>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

/// The real program against the database of a running members stack.
class LocksCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void listShowsTheTree();
    void cancelEndsAStatementAndSaysSo();
    void withoutATerminalNothingIsCancelled();
    void terminateWantsThePidTyped();
    void badPidsAreBadInput();

private:
    [[nodiscard]] std::unique_ptr<PsqlSession> session(const QString& application = u"psql"_s) const
    {
        const Project project = m_stack->project();
        return std::make_unique<PsqlSession>(*project.environments.front().database, m_stack->password(), application);
    }
    [[nodiscard]] QJsonObject picture() const { return QJsonDocument::fromJson(m_ctl->run({u"--json"_s, u"locks"_s, u"list"_s}).out).object(); }
    [[nodiscard]] bool isActive(int pid) const
    {
        return QTest::qWaitFor([&] {
            for (const QJsonValue& one : picture().value(u"sessions").toArray()) {
                if (one.toObject().value(u"pid").toInt() == pid) {
                    return one.toObject().value(u"state").toString() == u"active";
                }
            }
            return false;
        }, 10000);
    }

    std::unique_ptr<DemoStack> m_stack;
    std::unique_ptr<CtlRunner> m_ctl;
};

void LocksCommandsTest::initTestCase()
{
    m_stack = std::make_unique<DemoStack>(u"members"_s);
    m_ctl = std::make_unique<CtlRunner>(m_stack->folder() + u"/pilothouse.yaml"_s, m_stack->password());
}

void LocksCommandsTest::cleanupTestCase()
{
    m_ctl.reset();
    m_stack.reset();
}

void LocksCommandsTest::listShowsTheTree()
{
    const CtlOutput quiet = m_ctl->run({u"locks"_s, u"list"_s});
    QVERIFY2(quiet.exitCode == 0 && quiet.out.contains("Nobody waits for a lock."), quiet.all().constData());
    const auto report = session(u"report"_s);
    report->run(u"BEGIN; SELECT count(*) FROM people_person;"_s);
    const auto change = session(u"change"_s);
    change->send(u"ALTER TABLE people_person ADD COLUMN locked int;"_s);
    QVERIFY(isActive(change->pid()));
    QTRY_COMPARE_WITH_TIMEOUT(picture().value(u"tree").toArray().size() >= 2, true, 5000);
    const CtlOutput shown = m_ctl->run({u"locks"_s, u"list"_s, u"--env"_s, u"production"_s});
    const QString text = QString::fromUtf8(shown.out);
    QVERIFY2(text.contains(u"%1 (members, “report”"_s.arg(report->pid())) && text.contains(u"idle in transaction"_s), qPrintable(text));
    QVERIFY2(text.contains(u"    └ %1 (members, “change”"_s.arg(change->pid())) && text.contains(u"ACCESS EXCLUSIVE on people_person"_s), qPrintable(text));
    const QJsonObject json = picture();
    QCOMPARE(json.value(u"tree").toArray().first().toObject().value(u"pid").toInt(), report->pid());
    report->run(u"COMMIT;"_s);
    change->finish();
    change->run(u"ALTER TABLE people_person DROP COLUMN locked;"_s);
}

void LocksCommandsTest::cancelEndsAStatementAndSaysSo()
{
    const auto sleeper = session();
    sleeper->send(u"SELECT pg_sleep(60);"_s);
    QVERIFY(isActive(sleeper->pid()));
    const CtlOutput cancelled = m_ctl->run({u"locks"_s, u"cancel"_s, QString::number(sleeper->pid()), u"--yes"_s});
    QVERIFY2(cancelled.exitCode == 0 && cancelled.out.contains("has ended its statement: SELECT pg_sleep(60);"), cancelled.all().constData());
    QVERIFY(sleeper->finish().contains(u"canceling statement"));
    const CtlOutput idle = m_ctl->run({u"locks"_s, u"cancel"_s, QString::number(sleeper->pid()), u"--yes"_s});
    QCOMPARE(idle.exitCode, 4);
}

void LocksCommandsTest::withoutATerminalNothingIsCancelled()
{
    const auto sleeper = session();
    sleeper->send(u"SELECT pg_sleep(60);"_s);
    QVERIFY(isActive(sleeper->pid()));
    const CtlOutput asked = m_ctl->run({u"locks"_s, u"cancel"_s, QString::number(sleeper->pid())});
    QVERIFY2(asked.exitCode == 5 && asked.err.contains("Its statement") && asked.err.contains("--yes"), asked.all().constData());
    QVERIFY(isActive(sleeper->pid()));
}

void LocksCommandsTest::terminateWantsThePidTyped()
{
    const auto open = session();
    open->run(u"BEGIN; UPDATE people_person SET name = name;"_s);
    const QString pid = QString::number(open->pid());
    const CtlOutput asked = m_ctl->run({u"locks"_s, u"terminate"_s, pid});
    QVERIFY2(asked.exitCode == 5 && asked.err.contains("people_person is taken back") && asked.err.contains("--confirm " + pid.toUtf8()), asked.all().constData());
    const CtlOutput mistyped = m_ctl->run({u"locks"_s, u"terminate"_s, pid, u"--confirm"_s, u"1"_s});
    QVERIFY2(mistyped.exitCode == 4, mistyped.all().constData());
    QCOMPARE(open->run(u"SELECT 42;"_s).trimmed(), u"42"_s);
    const CtlOutput ended = m_ctl->run({u"locks"_s, u"terminate"_s, pid, u"--confirm"_s, pid});
    QVERIFY2(ended.exitCode == 0 && ended.out.contains("is gone"), ended.all().constData());
    QVERIFY(open->run(u"SELECT 42;"_s).trimmed() != u"42"_s);
}

void LocksCommandsTest::badPidsAreBadInput()
{
    QCOMPARE(m_ctl->run({u"locks"_s, u"cancel"_s, u"web"_s, u"--yes"_s}).exitCode, 2);
    QCOMPARE(m_ctl->run({u"locks"_s, u"cancel"_s, u"999999"_s, u"--yes"_s}).exitCode, 2);
    QCOMPARE(m_ctl->run({u"locks"_s, u"cancel"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(LocksCommandsTest)
#include "tst_lockscommands.moc"
