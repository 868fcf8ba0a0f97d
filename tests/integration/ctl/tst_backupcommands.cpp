#include "tests/support/ctlrunner.h"
#include "tests/support/demostack.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <memory>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

/// The real program against the database of a running members stack.
class BackupCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void createWritesAVerifiedDumpThatListShows();
    void verifyEndsWithFourWhenADumpIsDamaged();
    void verifyWithoutAFileIsBadInput();
    void aFileThatIsNoBackupIsBadInput();
    void aWrongPasswordFails();

private:
    QJsonObject json(const QByteArray& out) const { return QJsonDocument::fromJson(out).object(); }

    std::unique_ptr<DemoStack> m_stack;
    std::unique_ptr<CtlRunner> m_ctl;
};

void BackupCommandsTest::initTestCase()
{
    m_stack = std::make_unique<DemoStack>(u"members"_s);
    m_ctl = std::make_unique<CtlRunner>(m_stack->folder() + u"/pilothouse.yaml"_s, m_stack->password());
}

void BackupCommandsTest::cleanupTestCase()
{
    m_ctl.reset();
    m_stack.reset();
}

void BackupCommandsTest::createWritesAVerifiedDumpThatListShows()
{
    const CtlOutput none = m_ctl->run({u"backup"_s, u"list"_s});
    QCOMPARE(none.exitCode, 0);
    QVERIFY(none.out.contains("no backup yet"));
    const CtlOutput created = m_ctl->run({u"--json"_s, u"backup"_s, u"create"_s, u"--env"_s, u"production"_s});
    QVERIFY2(created.exitCode == 0, created.all().constData());
    const QJsonObject record = json(created.out);
    QCOMPARE(record.value(u"verified").toBool(), true);
    QVERIFY(record.value(u"entries").toInt() > 5);
    QVERIFY(QFile::exists(record.value(u"file").toString()));
    QVERIFY(record.value(u"file").toString().startsWith(m_ctl->home() + u"/data/pilothouse/backups/"_s));
    const QJsonArray listed = json(m_ctl->run({u"--json"_s, u"backup"_s, u"list"_s}).out).value(u"backups").toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().toObject(), record);
    const CtlOutput table = m_ctl->run({u"backup"_s, u"list"_s});
    QVERIFY2(table.out.contains("verified") && table.out.contains("production"), table.out.constData());
    QVERIFY(!created.all().contains(m_stack->password()));
}

void BackupCommandsTest::verifyEndsWithFourWhenADumpIsDamaged()
{
    const CtlOutput created = m_ctl->run({u"--json"_s, u"backup"_s, u"create"_s});
    QVERIFY2(created.exitCode == 0, created.all().constData());
    QCOMPARE(m_ctl->run({u"backup"_s, u"verify"_s, u"--all"_s}).exitCode, 0);
    const QString path = json(created.out).value(u"file").toString();
    QCOMPARE(m_ctl->run({u"backup"_s, u"verify"_s, path}).exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 100) && file.write("damaged") > 0);
    file.close();
    const CtlOutput one = m_ctl->run({u"backup"_s, u"verify"_s, path});
    QCOMPARE(one.exitCode, 4);
    QVERIFY2(one.out.contains("damaged") && one.err.contains("is not what was written"), one.all().constData());
    const CtlOutput all = m_ctl->run({u"--json"_s, u"backup"_s, u"verify"_s, u"--all"_s});
    QCOMPARE(all.exitCode, 4);
    QCOMPARE(json(all.out).value(u"ok").toBool(true), false);
    QVERIFY(m_ctl->run({u"backup"_s, u"list"_s}).out.contains("damaged"));
}

void BackupCommandsTest::verifyWithoutAFileIsBadInput()
{
    QCOMPARE(m_ctl->run({u"backup"_s, u"verify"_s}).exitCode, 2);
    QCOMPARE(m_ctl->run({u"backup"_s, u"verify"_s, u"--all"_s, u"x"_s}).exitCode, 2);
}

void BackupCommandsTest::aFileThatIsNoBackupIsBadInput()
{
    const CtlOutput other = m_ctl->run({u"backup"_s, u"verify"_s, u"/etc/passwd"_s});
    QCOMPARE(other.exitCode, 2);
    QVERIFY(other.err.contains("not a backup that Pilothouse has taken"));
}

void BackupCommandsTest::aWrongPasswordFails()
{
    const CtlRunner wrong(m_stack->folder() + u"/pilothouse.yaml"_s, "hunter2-wrong");
    const CtlOutput output = wrong.run({u"backup"_s, u"create"_s});
    QCOMPARE(output.exitCode, 1);
    QVERIFY2(output.err.contains("does not let user members in"), output.err.constData());
    QVERIFY(!output.all().contains("hunter2"));
}

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "tst_backupcommands.moc"
