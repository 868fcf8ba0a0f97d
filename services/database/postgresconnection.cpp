#include "services/database/postgresconnection.h"
#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QSqlRecord>
#include <atomic>
#include <libpq-fe.h>
#include <sys/socket.h>

namespace Pilothouse {
namespace {

constexpr int oldestServer = 120000; // the migration rules hold from PostgreSQL 12 on (SET NOT NULL by a valid CHECK, ATTACH PARTITION's weaker lock)

class PostgresWords {
    Q_DECLARE_TR_FUNCTIONS(Postgres)
};

QString nextConnectionName()
{
    static std::atomic<int> counter {0};
    return QStringLiteral("postgres-%1").arg(++counter);
}

// Start-up options and not SET: a connection pooler refuses the former and would hand the latter to others.
QString connectOptions()
{
    return QStringLiteral("connect_timeout=5;application_name=pilothouse;tcp_user_timeout=10000;"
                          "options='-c default_transaction_read_only=on -c statement_timeout=5000 -c lock_timeout=2000 -c max_parallel_workers_per_gather=0 "
                          // A host that vanished must not keep the run's lock for the two hours that TCP would give it.
                          "-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3'");
}

/// Whether the error means that the connection is gone: class 08, the server's shutting down, or no code at all.
bool isLost(const QString& state)
{
    return state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P0");
}

} // namespace

PostgresConnection::PostgresConnection(DatabaseConfig config)
    : m_config(std::move(config))
    , m_name(nextConnectionName())
{
}

PostgresConnection::~PostgresConnection()
{
    close();
}

Result<> PostgresConnection::open(const Secret& password)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    if (!m_database.isValid()) {
        close();
        return failure(ErrorCode::NotFound, PostgresWords::tr("Qt's driver for PostgreSQL is not installed."), PostgresWords::tr("Install libqt6sql6-psql."));
    }
    m_database.setHostName(m_config.host);
    m_database.setPort(m_config.port);
    m_database.setDatabaseName(m_config.name);
    m_database.setConnectOptions(connectOptions());
    // Given to open() and not to setPassword(), so that the connection's settings never hold it.
    if (!m_database.open(m_config.user, QString::fromUtf8(password.reveal()))) {
        const Error error = connectError(m_database.lastError().databaseText());
        close();
        return tl::unexpected(error);
    }
    rememberSocket();
    return checkVersion();
}

void PostgresConnection::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_socket = -1;
    }
    if (m_database.isValid()) {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
}

Result<QList<QVariantList>> PostgresConnection::rows(const QString& text)
{
    QList<QVariantList> all;
    const QSqlError problem = collect(text, all);
    if (problem.type() == QSqlError::NoError) {
        return all;
    }
    if (isLost(problem.nativeErrorCode())) {
        close();
    }
    return tl::unexpected(queryError(problem));
}

// A function of its own: the query has to be gone before the connection can be removed.
QSqlError PostgresConnection::collect(const QString& text, QList<QVariantList>& rows) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.exec(text)) {
        const int columns = query.record().count();
        while (query.next()) {
            QVariantList row;
            for (int column = 0; column < columns; ++column) {
                row.append(query.value(column));
            }
            rows.append(row);
        }
    }
    return query.lastError();
}

void PostgresConnection::interrupt()
{
    const std::lock_guard lock(m_mutex);
    if (m_socket >= 0) {
        shutdown(m_socket, SHUT_RDWR);
    }
}

Result<> PostgresConnection::checkVersion()
{
    const auto version = rows(QStringLiteral("SELECT current_setting('server_version_num')::int, current_setting('server_version')"));
    if (!version) {
        return forward(version);
    }
    if (version->first().first().toInt() < oldestServer) {
        const QString shown = version->first().last().toString();
        close();
        return failure(ErrorCode::Refused, PostgresWords::tr("%1 is PostgreSQL %2; Pilothouse needs 12 or newer.").arg(server(), shown),
            PostgresWords::tr("Upgrade the server before deploying with Pilothouse."));
    }
    return {};
}

void PostgresConnection::rememberSocket()
{
    const QVariant handle = m_database.driver()->handle();
    if (const QByteArrayView type(handle.typeName()); type == "PGconn*" || type == "pg_conn*") {
        const std::lock_guard lock(m_mutex);
        m_socket = PQsocket(*static_cast<PGconn* const*>(handle.constData()));
    }
}

Error PostgresConnection::connectError(const QString& text) const
{
    const QString evidence = text.trimmed();
    const auto says = [&](const char16_t* words) { return evidence.contains(QStringView(words)); };
    if (says(u"password authentication failed") || says(u"no password supplied") || says(u"pg_hba.conf")
        || (says(u"role \"") && says(u"does not exist"))) {
        return {ErrorCode::PermissionDenied, PostgresWords::tr("%1 does not let user %2 in: wrong password, or no such user.").arg(server(), m_config.user),
            PostgresWords::tr("Correct database.user, or the secret %1 (`pilothousectl doctor` names the places where it is looked up).").arg(m_config.password.name), evidence};
    }
    if (says(u"database \"") && says(u"does not exist")) {
        return {ErrorCode::NotFound, PostgresWords::tr("%1 has no database %2.").arg(server(), m_config.name),
            PostgresWords::tr("Correct database.name in pilothouse.yaml."), evidence};
    }
    if (says(u"too many clients") || says(u"connection slots are reserved") || says(u"too many connections")) {
        return {ErrorCode::Unavailable, PostgresWords::tr("%1 has no connection left.").arg(server()),
            PostgresWords::tr("End idle sessions, or raise max_connections: a new slot needs connections as well."), evidence};
    }
    if (says(u"unsupported startup parameter")) {
        return {ErrorCode::Refused, PostgresWords::tr("%1 is a connection pooler.").arg(server()),
            PostgresWords::tr("Let database.host and database.port name PostgreSQL itself."), evidence};
    }
    return {ErrorCode::Unavailable, PostgresWords::tr("PostgreSQL at %1 does not answer.").arg(server()),
        PostgresWords::tr("Check that it runs, and that database.host and database.port in pilothouse.yaml are reachable from here."), evidence};
}

Error PostgresConnection::queryError(const QSqlError& error) const
{
    const QString state = error.nativeErrorCode();
    if (isLost(state)) {
        return {ErrorCode::Unavailable, PostgresWords::tr("The connection to PostgreSQL at %1 was lost.").arg(server()),
            PostgresWords::tr("Check that the server runs; the next question connects anew."), error.databaseText()};
    }
    const bool isDenied = state == u"42501";
    return {isDenied ? ErrorCode::PermissionDenied : ErrorCode::Unavailable,
        isDenied ? PostgresWords::tr("User %1 may not read what Pilothouse needs.").arg(m_config.user)
                 : PostgresWords::tr("PostgreSQL at %1 did not answer a question (SQLSTATE %2).").arg(server(), state),
        isDenied ? PostgresWords::tr("Let database.user be the application's own user.") : QString(), error.databaseText()};
}

QString PostgresConnection::server() const
{
    return m_config.host + QLatin1Char(':') + QString::number(m_config.port);
}

} // namespace Pilothouse
