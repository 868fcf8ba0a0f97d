#include "services/secret/chainedsecretstore.h"
#include "tests/support/await.h"
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Pilothouse;

namespace {

SecretReference reference(const QString& name, const QString& file = {})
{
    SecretReference made;
    made.name = name;
    made.file = file;
    return made;
}

} // namespace

class ChainedSecretStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // No session bus: the keychain answers Unavailable at once, and the other two places take over.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qunsetenv("PILOTHOUSE_SECRET_MEMBERS_DB");
    }
    void variableNameIsUpperCaseWithUnderscores_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("variable");
        QTest::newRow("dash") << "members-db" << "PILOTHOUSE_SECRET_MEMBERS_DB";
        QTest::newRow("dot and digit") << "db.2" << "PILOTHOUSE_SECRET_DB_2";
    }
    void variableNameIsUpperCaseWithUnderscores()
    {
        QFETCH(QString, name);
        QTEST(ChainedSecretStore::variableName(name), "variable");
    }
    void variableIsUsedAtOnceWithoutASessionBus()
    {
        qputenv("PILOTHOUSE_SECRET_MEMBERS_DB", "from variable");
        QElapsedTimer timer;
        timer.start();
        const auto result = readSecret(reference(QStringLiteral("members-db")));
        QVERIFY_RESULT(result);
        QCOMPARE(result->reveal(), QByteArray("from variable"));
        QVERIFY(timer.elapsed() < 3000);
    }
    void variableWinsOverTheFile()
    {
        qputenv("PILOTHOUSE_SECRET_MEMBERS_DB", "from variable");
        write(QStringLiteral("members-db"), "from file", 0600);
        const auto result = readSecret(reference(QStringLiteral("members-db")));
        QVERIFY_RESULT(result);
        QCOMPARE(result->reveal(), QByteArray("from variable"));
    }
    void fileLosesItsTrailingNewlineOnly_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("newline") << QByteArray("s3\n") << QByteArray("s3");
        QTest::newRow("carriage return") << QByteArray("s3\r\n") << QByteArray("s3");
        QTest::newRow("two newlines") << QByteArray("s3\n\n") << QByteArray("s3\n");
        QTest::newRow("spaces stay") << QByteArray(" s 3 ") << QByteArray(" s 3 ");
    }
    void fileLosesItsTrailingNewlineOnly()
    {
        QFETCH(QByteArray, content);
        write(QStringLiteral("members-db"), content, 0600);
        const auto result = readSecret(reference(QStringLiteral("members-db")));
        QVERIFY_RESULT(result);
        QTEST(result->reveal(), "value");
    }
    void fileThatOthersMayReadIsRefusedWithTheChmodToRun()
    {
        const QString file = write(QStringLiteral("members-db"), "s3", 0640);
        const auto result = readSecret(reference(QStringLiteral("members-db")));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::PermissionDenied);
        QCOMPARE(result.error().remedy, QStringLiteral("chmod 600 %1").arg(file));
    }
    void fileNamedByTheProjectWins()
    {
        write(QStringLiteral("members-db"), "default place", 0600);
        const QString named = write(QStringLiteral("elsewhere"), "named place", 0600);
        const auto result = readSecret(reference(QStringLiteral("members-db"), named));
        QVERIFY_RESULT(result);
        QCOMPARE(result->reveal(), QByteArray("named place"));
    }
    void emptyFileIsAnErrorNotAnEmptyPassword()
    {
        write(QStringLiteral("members-db"), "\n", 0600);
        const auto result = readSecret(reference(QStringLiteral("members-db")));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    }
    void notFoundNamesAllThreePlaces()
    {
        const auto result = readSecret(reference(QStringLiteral("members-db")));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QVERIFY(result.error().message.contains(u"keychain (service pilothouse, entry members-db)"));
        QVERIFY(result.error().message.contains(u"PILOTHOUSE_SECRET_MEMBERS_DB"));
        QVERIFY(result.error().message.contains(m_folder->filePath(QStringLiteral("members-db"))));
    }
    void nameThatLeavesTheFolderIsRefused()
    {
        const auto result = readSecret(reference(QStringLiteral("../passwd")));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    }
    void everyValueReadIsAnnouncedFirst()
    {
        qputenv("PILOTHOUSE_SECRET_MEMBERS_DB", "s3");
        QList<QByteArray> announced;
        ChainedSecretStore store(m_folder->path(), Keychain(),
            [&announced](const QByteArray& value) { announced << value; });
        QVERIFY_RESULT(await(store.read(reference(QStringLiteral("members-db")))));
        QCOMPARE(announced, QList<QByteArray> {"s3"});
    }

private:
    Result<Secret> readSecret(const SecretReference& wanted)
    {
        ChainedSecretStore store(m_folder->path());
        return await(store.read(wanted));
    }
    QString write(const QString& name, const QByteArray& content, int mode)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write the test's file");
        }
        file.close();
        file.setPermissions((mode & 040) != 0 ? QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                              : QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ChainedSecretStoreTest)
#include "tst_chainedsecretstore.moc"
