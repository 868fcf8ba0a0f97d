#include "tests/support/postgrescontainer.h"
#include "tests/support/psqlsession.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTest>
#include <QUuid>
#include <unistd.h>

namespace Pilothouse {
namespace {

constexpr int patience = 60000; // milliseconds for one docker command or for the server to come up

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString registryFile(const QString& name)
{
    return QStringLiteral("/tmp/pilothouse-stacks-%1/%2.stack").arg(geteuid()).arg(name);
}

/// `tests/support/stack sweep` removes what carries the name once this process is gone.
void registerForSweep(const QString& name)
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    const bool isOpen = stat.open(QIODevice::ReadOnly);
    const QByteArray fields = stat.readAll();
    const QByteArray started = fields.mid(fields.lastIndexOf(") ") + 2).split(' ').value(19);
    QFile entry(registryFile(name));
    QDir().mkpath(QFileInfo(entry).path());
    if (!isOpen || !entry.open(QIODevice::WriteOnly)) {
        qFatal("%s cannot be written", qPrintable(entry.fileName()));
    }
    const QByteArray host = qgetenv("DOCKER_HOST");
    entry.write("owner=" + QByteArray::number(QCoreApplication::applicationPid()) + ':' + started
        + "\ndocker=" + (host.isEmpty() ? "default" : host) + "\n");
}

} // namespace

PostgresContainer::PostgresContainer()
    : m_name(QStringLiteral("pilothouse-test-postgres-") + QUuid::createUuid().toString(QUuid::Id128).left(12))
    , m_port(freePort())
{
    registerForSweep(m_name);
    const QString label = QStringLiteral("com.docker.compose.project=") + m_name;
    docker({QStringLiteral("network"), QStringLiteral("create"), QStringLiteral("--label"), label, m_name});
    qputenv("POSTGRES_PASSWORD", password); // handed on by name, so that it is in no argument list
    docker({QStringLiteral("run"), QStringLiteral("--detach"), QStringLiteral("--name"), m_name, QStringLiteral("--label"), label,
        QStringLiteral("--network"), m_name, QStringLiteral("--publish"), QStringLiteral("127.0.0.1:%1:5432").arg(m_port),
        QStringLiteral("--env"), QStringLiteral("POSTGRES_PASSWORD"), QStringLiteral("--env"), QStringLiteral("POSTGRES_USER=shop"),
        QStringLiteral("demo-postgres:15"), QStringLiteral("postgres"), QStringLiteral("-c"), QStringLiteral("fsync=off"),
        QStringLiteral("-c"), QStringLiteral("max_connections=20")});
    qunsetenv("POSTGRES_PASSWORD");
    waitUntilReady();
}

PostgresContainer::~PostgresContainer()
{
    docker({QStringLiteral("rm"), QStringLiteral("--force"), QStringLiteral("--volumes"), m_name});
    docker({QStringLiteral("network"), QStringLiteral("rm"), m_name});
    QFile::remove(registryFile(m_name));
}

DatabaseConfig PostgresContainer::config() const
{
    DatabaseConfig config;
    config.host = QStringLiteral("127.0.0.1");
    config.port = m_port;
    config.name = config.user = QStringLiteral("shop");
    config.password.name = QStringLiteral("shop-db");
    return config;
}

QByteArray PostgresContainer::sql(const QString& statements, const QString& database) const
{
    DatabaseConfig target = config();
    target.name = database;
    QByteArray errors;
    const std::optional<QByteArray> said = runSql(target, password, statements, &errors);
    if (!said) {
        qFatal("%s: %s", qPrintable(statements), errors.constData());
    }
    return *said;
}

std::optional<QByteArray> PostgresContainer::trySql(const QString& statements) const
{
    return runSql(config(), password, statements);
}

void PostgresContainer::restart() const
{
    docker({QStringLiteral("restart"), m_name});
    waitUntilReady();
}

void PostgresContainer::pause() const
{
    docker({QStringLiteral("pause"), m_name});
}

void PostgresContainer::unpause() const
{
    docker({QStringLiteral("unpause"), m_name});
}

QByteArray PostgresContainer::docker(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("docker"), arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0) {
        qFatal("docker %s: %s", qPrintable(arguments.join(QLatin1Char(' '))), process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

void PostgresContainer::waitUntilReady() const
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience) {
        QProcess probe;
        probe.start(QStringLiteral("docker"), {QStringLiteral("exec"), m_name, QStringLiteral("pg_isready"), QStringLiteral("--quiet"), QStringLiteral("--host"), QStringLiteral("127.0.0.1")});
        if (probe.waitForFinished(patience) && probe.exitCode() == 0) {
            return;
        }
        QTest::qWait(100);
    }
    qFatal("PostgreSQL in %s did not come up", qPrintable(m_name));
}

QCoro::Task<Result<Secret>> FixedSecrets::read(SecretReference reference)
{
    ++reads;
    if (!values.contains(reference.name)) {
        co_return failure(ErrorCode::NotFound, QStringLiteral("No secret %1.").arg(reference.name));
    }
    co_return Secret(values.value(reference.name));
}

QCoro::Task<Result<>> FixedSecrets::write(SecretReference reference, Secret value)
{
    values.insert(reference.name, value.reveal());
    co_return Result<>();
}

} // namespace Pilothouse
