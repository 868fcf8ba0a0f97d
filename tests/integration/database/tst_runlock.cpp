#include "services/database/postgresdatabase.h"
#include "services/database/postgresrunlock.h"
#include "tests/support/await.h"
#include "tests/support/postgrescontainer.h"
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <unistd.h>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

/// A runner's session and its lock, as each process has its own.
struct Runner {
    Runner(const DatabaseConfig& config, SecretStore& secrets, QString name)
        : database(config, secrets)
        , lock(database.runLock(&clock))
        , who(std::move(name))
    {
    }
    Result<RunLockAnswer> hold(const QString& environment = QStringLiteral("members/production"))
    {
        const RunLockRequest request(environment, who);
        return await(lock->hold(request));
    }
    [[nodiscard]] bool holds() { return hold().value_or(RunLockAnswer()).isHeld; }

    SystemClock clock;
    PostgresDatabase database;
    std::unique_ptr<RunLock> lock;
    QString who;
};

/// A connection pooler in front of a server, as teams have one: transactions share its connections.
class Pooler {
public:
    explicit Pooler(const DatabaseConfig& server)
        : config(server)
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        config.port = free.serverPort();
        free.close();
        QFile file(m_folder.filePath(u"pgbouncer.ini"_s));
        file.open(QIODevice::WriteOnly);
        const QString password = QString::fromLatin1(PostgresContainer::password).replace(u'\'', u"''"_s);
        file.write(u"[databases]\n%1 = host=127.0.0.1 port=%2 dbname=%1 user=%3 password='%4'\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = %5\nauth_type = any\n"
                   "pool_mode = transaction\nunix_socket_dir =\nignore_startup_parameters = options, extra_float_digits\nlogfile = %6/log\n"_s
                       .arg(server.name).arg(server.port).arg(server.user, password).arg(config.port).arg(m_folder.path()).toUtf8());
        file.close();
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
        QFile::setPermissions(file.fileName(), QFile::Permissions(0x6644));
        const QStringList who = geteuid() == 0 ? QStringList {u"-u"_s, u"nobody"_s} : QStringList();
        m_process.start(u"pgbouncer"_s, who + QStringList {file.fileName()});
        for (int i = 0; i < 100; ++i) {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, quint16(config.port));
            if (probe.waitForConnected(100)) {
                return;
            }
            QTest::qWait(50);
        }
        qWarning("%s", m_process.readAllStandardError().constData());
    }
    ~Pooler()
    {
        m_process.terminate();
        m_process.waitForFinished(5000);
    }
    DatabaseConfig config;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

/// The lock beside the lease, on a real server: it excludes runners of other Docker hosts that share the database.
class RunLockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<PostgresContainer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void theSecondRunnerIsRefusedAndToldWhoHoldsIt()
    {
        Runner first(m_server->config(), m_secrets, u"run-7 1f2e3d4c ana@laptop"_s);
        Runner second(m_server->config(), m_secrets, u"run-1 99aa88bb ben@tower"_s);
        QVERIFY(first.holds());
        QVERIFY(first.holds()); // asked again before each effect
        const auto refused = second.hold();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY2(refused.error().message.contains(u"run-7 1f2e3d4c ana@laptop"), qPrintable(refused.error().message));
        QVERIFY2(refused.error().remedy.contains(u"pg_terminate_backend("), qPrintable(refused.error().remedy));
        QVERIFY(second.hold(u"members/staging"_s)->isHeld); // another environment is another lock
    }
    void itGoesWithItsSession()
    {
        auto first = std::make_unique<Runner>(m_server->config(), m_secrets, u"run-7 1f2e3d4c ana@laptop"_s);
        QVERIFY(first->holds());
        first.reset();
        Runner second(m_server->config(), m_secrets, u"run-1 99aa88bb ben@tower"_s);
        QTRY_VERIFY(second.holds());
    }
    void aSessionThatWasLostTakesItAgain()
    {
        Runner runner(m_server->config(), m_secrets, u"run-7 1f2e3d4c ana@laptop"_s);
        QVERIFY(runner.holds());
        m_server->sql(u"SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"_s);
        QVERIFY(runner.holds());
    }
    void aLockThatSomebodyTookMeanwhileIsLost()
    {
        Runner first(m_server->config(), m_secrets, u"run-7 1f2e3d4c ana@laptop"_s);
        Runner second(m_server->config(), m_secrets, u"run-1 99aa88bb ben@tower"_s);
        QVERIFY(first.holds());
        m_server->sql(u"SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"_s);
        QTRY_VERIFY(second.holds());
        const auto lost = first.hold();
        QVERIFY(!lost);
        QVERIFY2(lost.error().message.contains(u"ben@tower"), qPrintable(lost.error().message));
    }
    // The runner died, its successor is there before the server has noticed.
    void theEarlierSessionOfTheSameRunIsWaitedFor()
    {
        auto dead = std::make_unique<Runner>(m_server->config(), m_secrets, u"run-7 1f2e3d4c ana@laptop"_s);
        QVERIFY(dead->holds());
        Runner successor(m_server->config(), m_secrets, u"run-7 1f2e3d4c ana@laptop"_s);
        QTimer::singleShot(700, this, [&dead] { dead.reset(); });
        QVERIFY(successor.holds());
    }
    void aServerThatDoesNotAnswerIsNoFailure()
    {
        DatabaseConfig config = m_server->config();
        config.port = 1;
        Runner runner(config, m_secrets, u"run-7 1f2e3d4c ana@laptop"_s);
        const auto answer = runner.hold();
        QVERIFY_RESULT(answer);
        QVERIFY(!answer->isHeld);
        QVERIFY2(answer->reason.contains(u"does not answer"), qPrintable(answer->reason));
    }
    void behindAPoolerNoLockIsTakenAndThatIsSaid()
    {
        const Pooler pooler(m_server->config());
        Runner runner(pooler.config, m_secrets, u"run-7 1f2e3d4c ana@laptop"_s);
        const auto answer = runner.hold();
        QVERIFY_RESULT(answer);
        QVERIFY(!answer->isHeld);
        QVERIFY2(answer->reason.contains(u"pooler"), qPrintable(answer->reason));
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"_s).trimmed(), QByteArray("0"));
    }
    void keysAreStableAndPositive()
    {
        QCOMPARE(PostgresRunLock::keyOf(u"members/production"_s), PostgresRunLock::keyOf(u"members/production"_s));
        QVERIFY(PostgresRunLock::keyOf(u"members/production"_s) != PostgresRunLock::keyOf(u"members/staging"_s));
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(PostgresRunLock::keyOf(QString::number(i)) >= 0);
        }
    }

private:
    std::unique_ptr<PostgresContainer> m_server;
    FixedSecrets m_secrets;
};

QTEST_GUILESS_MAIN(RunLockTest)
#include "tst_runlock.moc"
