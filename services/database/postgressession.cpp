#include "services/database/postgressession.h"
#include "services/database/pgaccess.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QElapsedTimer>
#include <QPromise>
#include <QTimer>

namespace Pilothouse {
namespace {

constexpr Milliseconds silence {12000}; // connecting (5 s) and a statement (5 s) end by themselves before
constexpr Milliseconds lateBy {1000};

tl::unexpected<Error> ended()
{
    return failure(ErrorCode::Cancelled, QCoreApplication::translate("Postgres", "The database session was closed."));
}

} // namespace

PostgresSession::PostgresSession(DatabaseConfig config, SecretStore& secrets)
    : m_config(std::move(config))
    , m_secrets(secrets)
    , m_worker(new QObject)
    , m_connection(std::make_unique<PostgresConnection>(m_config))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("postgres"));
    m_thread.start();
}

PostgresSession::~PostgresSession()
{
    if (!m_isEnding) {
        end();
    }
}

void PostgresSession::end()
{
    m_isEnding = true;
    m_connection->interrupt();
    // Behind everything that was asked for: the connection has to be closed on its own thread.
    QMetaObject::invokeMethod(m_worker, [this] {
        m_connection.reset();
        m_worker->deleteLater();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

QCoro::Task<Result<PostgresSession::Rows>> PostgresSession::rows(std::shared_ptr<PostgresSession> session, QString query)
{
    const Answer first = co_await ask(session, query, std::nullopt);
    if (first) {
        co_return *first;
    }
    SecretStore* const secrets = &session->m_secrets;
    const Result<Secret> read = co_await pgPassword(session->m_config.password, secrets);
    if (!read) {
        co_return forward(read);
    }
    const std::optional<Secret> password = *read;
    const Answer second = co_await ask(session, query, password);
    co_return second.value_or(ended());
}

QCoro::Task<PostgresSession::Answer> PostgresSession::ask(std::shared_ptr<PostgresSession> session, QString query, std::optional<Secret> password)
{
    if (session->m_isEnding) {
        co_return Answer(ended());
    }
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const QFuture<Answer> future = promise->future();
    QMetaObject::invokeMethod(session->m_worker, [promise, raw = session.get(), query, password] {
        promise->addResult(raw->answer(query, password));
        promise->finish();
    });
    QTimer watchdog;
    watchdog.setSingleShot(true);
    QElapsedTimer elapsed;
    elapsed.start();
    QObject::connect(&watchdog, &QTimer::timeout, &watchdog, [&watchdog, &elapsed, raw = session.get()] {
        if (elapsed.elapsed() > (silence + lateBy).count()) { // we stood still ourselves: the server gets its time
            elapsed.restart();
            watchdog.start(silence);
        } else if (!raw->m_isEnding) {
            raw->m_connection->interrupt();
        }
    });
    watchdog.start(silence);
    const Answer answer = co_await future;
    co_return answer;
}

PostgresSession::Answer PostgresSession::answer(const QString& query, const std::optional<Secret>& password)
{
    if (m_isEnding) {
        return Answer(ended());
    }
    if (!m_connection->isOpen()) {
        if (!password) {
            return std::nullopt;
        }
        if (const Result<> opened = m_connection->open(*password); !opened) {
            return Answer(forward(opened));
        }
    }
    Result<Rows> rows = m_connection->rows(query);
    const bool canRetry = !rows && !m_connection->isOpen() && !password;
    return canRetry ? std::nullopt : Answer(rows);
}

} // namespace Pilothouse
