#include "services/secret/chainedsecretstore.h"
#include "services/secret/keychain.h"
#include "tests/support/await.h"
#include <QProcess>
#include <QTemporaryDir>

using namespace Pilothouse;

namespace {

constexpr char insideVariable[] = "PILOTHOUSE_TEST_INSIDE_SESSION";

// Runs this test again inside a D-Bus session of its own with an unlocked gnome-keyring, in private folders.
int runInsideSession(int argc, char** argv)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(insideVariable), QStringLiteral("1"));
    for (const char* variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"}) {
        environment.insert(QLatin1String(variable), home.path());
    }
    environment.remove(QStringLiteral("DISPLAY"));
    QStringList arguments {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
        QStringLiteral("printf 'pw\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\" \"$@\"")};
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    session.start(QStringLiteral("dbus-run-session"), arguments);
    if (!session.waitForFinished(50000) || session.exitStatus() != QProcess::NormalExit) {
        qCritical("dbus-run-session: %s (packages dbus and gnome-keyring are needed)", qPrintable(session.errorString()));
        session.kill();
        return 1;
    }
    return session.exitCode();
}

} // namespace

/// Against a real Secret Service.
class KeychainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        Keychain keychain;
        QVERIFY_RESULT(await(keychain.write(QStringLiteral("members-db"), Secret("pässword 1"))));
        const auto result = await(keychain.read(QStringLiteral("members-db")));
        QVERIFY_RESULT(result);
        QCOMPARE(result->reveal(), QByteArray("pässword 1"));
    }
    void missingEntryIsNotFound()
    {
        const auto result = await(Keychain().read(QStringLiteral("nobody")));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
    }
    void keychainWinsOverVariableAndFile()
    {
        SecretReference reference;
        reference.name = QStringLiteral("chained");
        qputenv("PILOTHOUSE_SECRET_CHAINED", "from variable");
        const QTemporaryDir folder;
        ChainedSecretStore store(folder.path());
        const auto before = await(store.read(reference));
        QVERIFY_RESULT(before);
        QCOMPARE(before->reveal(), QByteArray("from variable"));
        QVERIFY_RESULT(await(store.write(reference, Secret("from keychain"))));
        const auto after = await(store.read(reference));
        QVERIFY_RESULT(after);
        QCOMPARE(after->reveal(), QByteArray("from keychain"));
    }
    void entryWrittenByTheDesktopsOwnToolIsFound()
    {
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"), {QStringLiteral("store"), QStringLiteral("--label=members"), QStringLiteral("server"), QStringLiteral("pilothouse"),
            QStringLiteral("user"), QStringLiteral("by-tool"), QStringLiteral("type"), QStringLiteral("plaintext")});
        tool.write("tool value");
        tool.closeWriteChannel();
        QVERIFY2(tool.waitForFinished(10000), qPrintable(tool.errorString()));
        QCOMPARE(tool.exitCode(), 0);
        const auto result = await(Keychain().read(QStringLiteral("by-tool")));
        QVERIFY_RESULT(result);
        QCOMPARE(result->reveal(), QByteArray("tool value"));
    }
    void anUnansweredRequestEndsAtTheDeadline()
    {
        const auto result = await(Keychain(Milliseconds(0)).read(QStringLiteral("members-db")));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::TimedOut);
        QTest::qWait(200); // the late answer arrives and finds nobody
    }
};

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet(insideVariable)) {
        const QCoreApplication application(argc, argv);
        return runInsideSession(argc, argv);
    }
    QCoreApplication application(argc, argv);
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
