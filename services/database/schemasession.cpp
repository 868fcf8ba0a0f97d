#include "services/database/schemasession.h"
#include "services/database/pgaccess.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <array>
#include <libpq-fe.h>

namespace Pilothouse {
namespace {

class SchemaSessionWords {
    Q_DECLARE_TR_FUNCTIONS(SchemaSession)
};

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

tl::unexpected<Error> sessionEnded()
{
    return failure(ErrorCode::Cancelled, SchemaSessionWords::tr("The database session was closed."));
}

ErrorCode codeOf(const QString& state)
{
    if (state == u"55P03" || state == u"40P01") { // lock_not_available, deadlock_detected
        return ErrorCode::TimedOut;
    }
    if (state == u"57014") { // query_canceled
        return ErrorCode::Cancelled;
    }
    if (state == u"42501") { // insufficient_privilege
        return ErrorCode::PermissionDenied;
    }
    const bool isLost = state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P0");
    return isLost ? ErrorCode::Unavailable : ErrorCode::Conflict;
}

SchemaAnswer answerOf(PGresult* result)
{
    SchemaAnswer answer;
    answer.touched = QByteArray(PQcmdTuples(result)).toLongLong();
    for (int row = 0; row < PQntuples(result); ++row) {
        QStringList fields;
        for (int column = 0; column < PQnfields(result); ++column) {
            fields << QString::fromUtf8(PQgetvalue(result, row, column));
        }
        answer.rows << fields;
    }
    return answer;
}

} // namespace

SchemaSession::SchemaSession(DatabaseConfig config, SecretStore& secrets, Milliseconds lockTimeout)
    : m_config(std::move(config))
    , m_secrets(secrets)
    , m_lockTimeout(lockTimeout)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("schema"));
    m_thread.start();
}

SchemaSession::~SchemaSession()
{
    if (!m_isEnding) {
        end();
    }
}

void SchemaSession::end()
{
    m_isEnding = true;
    cancel();
    // Behind everything that was asked for: the connection has to be closed on its own thread.
    QMetaObject::invokeMethod(m_worker, [this] {
        close();
        m_worker->deleteLater();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

QCoro::Task<Result<SchemaAnswer>> SchemaSession::ask(std::shared_ptr<SchemaSession> session, QString text, Milliseconds limit, std::stop_token stop)
{
    Secret password;
    if (!session->m_isOpen) {
        SecretStore* const secrets = &session->m_secrets;
        const Result<Secret> read = co_await pgPassword(session->m_config.password, secrets);
        if (!read) {
            co_return forward(read);
        }
        password = *read;
    }
    if (session->m_isEnding) {
        co_return sessionEnded();
    }
    auto promise = std::make_shared<QPromise<Result<SchemaAnswer>>>();
    promise->start();
    const QFuture<Result<SchemaAnswer>> future = promise->future();
    QMetaObject::invokeMethod(session->m_worker, [promise, raw = session.get(), text, password] {
        promise->addResult(raw->answer(text, password));
        promise->finish();
    });
    const std::stop_callback onStop(stop, [session] { cancelSoon(session); });
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &deadline, [session] { cancelSoon(session); });
    deadline.start(limit);
    const Result<SchemaAnswer> answer = co_await future;
    co_return answer;
}

Result<SchemaAnswer> SchemaSession::answer(const QString& text, const Secret& password)
{
    if (m_isEnding) {
        return sessionEnded();
    }
    if (m_connection == nullptr) {
        if (const Result<> opened = open(password); !opened) {
            return forward(opened);
        }
    }
    const Answer result(PQexec(m_connection, text.toUtf8().constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) {
        return answerOf(result.get());
    }
    const QString state = QString::fromLatin1(PQresultErrorField(result.get(), PG_DIAG_SQLSTATE));
    const QString said = QString::fromUtf8(PQresultErrorMessage(result.get())).trimmed();
    const ErrorCode code = codeOf(state);
    if (PQstatus(m_connection) != CONNECTION_OK) {
        close();
    } else if (PQtransactionStatus(m_connection) != PQTRANS_IDLE) {
        const Answer back(PQexec(m_connection, "ROLLBACK"), &PQclear);
    }
    const QString message = code == ErrorCode::Unavailable ? SchemaSessionWords::tr("The connection to PostgreSQL was lost while the schema was changed.")
                                                          : SchemaSessionWords::tr("PostgreSQL refused a statement: %1").arg(said.section(QLatin1Char('\n'), 0, 0));
    return failure(code, message, QString(), state + QLatin1Char(' ') + said);
}

Result<> SchemaSession::open(const Secret& password)
{
    const QByteArray port = QByteArray::number(m_config.port);
    const QByteArray host = m_config.host.toUtf8();
    const QByteArray name = m_config.name.toUtf8();
    const QByteArray user = m_config.user.toUtf8();
    const QByteArray secret = password.reveal();
    // Start-up options and not SET, which a connection pooler would hand on to the application. An index build or a count
    // takes one processor at most: nobody waits for it, and users need the others.
    const QByteArray options = "-c lock_timeout=" + QByteArray::number(qint64(m_lockTimeout.count()))
        + " -c statement_timeout=0 -c idle_in_transaction_session_timeout=60000 -c max_parallel_maintenance_workers=0 -c max_parallel_workers_per_gather=0";
    const std::array<const char*, 13> keywords {"host", "port", "dbname", "user", "password", "options", "connect_timeout", "application_name",
        "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout", nullptr};
    const std::array<const char*, 13> values {host.constData(), port.constData(), name.constData(), user.constData(), secret.constData(), options.constData(), "5",
        schemaApplication, "10", "5", "3", "20000", nullptr};
    m_connection = PQconnectdbParams(keywords.data(), values.data(), 0);
    if (PQstatus(m_connection) != CONNECTION_OK) {
        const QString said = QString::fromUtf8(PQerrorMessage(m_connection)).trimmed();
        close();
        return failure(ErrorCode::Unavailable, SchemaSessionWords::tr("PostgreSQL at %1:%2 lets nobody in who could change the schema.").arg(m_config.host).arg(m_config.port),
            SchemaSessionWords::tr("`pilothousectl doctor` tells what is wrong with database: in pilothouse.yaml."), said);
    }
    PQsetNoticeProcessor(m_connection, [](void*, const char*) {}, nullptr); // "does not exist, skipping" is what was asked for
    const std::lock_guard lock(m_mutex);
    m_cancel = PQgetCancel(m_connection);
    m_isOpen = true;
    return {};
}

void SchemaSession::close()
{
    m_isOpen = false;
    {
        const std::lock_guard lock(m_mutex);
        PQfreeCancel(m_cancel);
        m_cancel = nullptr;
    }
    PQfinish(m_connection);
    m_connection = nullptr;
}

void SchemaSession::cancel()
{
    const std::lock_guard lock(m_mutex);
    if (m_cancel != nullptr) {
        std::array<char, 256> problem {};
        PQcancel(m_cancel, problem.data(), int(problem.size()));
    }
}

void SchemaSession::cancelSoon(std::shared_ptr<SchemaSession> session)
{
    QThreadPool::globalInstance()->start([session] { session->cancel(); });
}

} // namespace Pilothouse
