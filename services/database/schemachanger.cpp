#include "services/database/schemachanger.h"
#include "services/time/jitteredpause.h"

namespace Pilothouse {
namespace {

constexpr Milliseconds briefLimit {60 * 1000}; // a setting
constexpr Milliseconds longLimit {4 * 3600 * 1000}; // a count, or an index, of a very large table
constexpr Milliseconds firstChangePause {300};
constexpr Milliseconds longestChangePause {15000};

} // namespace

SchemaChanger::SchemaChanger(DatabaseConfig config, SecretStore& secrets, Clock* clock, MigrationConfig limits)
    : m_session(std::make_shared<SchemaSession>(std::move(config), secrets, limits.lockTimeout))
    , m_clock(clock)
    , m_limits(std::move(limits))
{
}

SchemaChanger::~SchemaChanger()
{
    m_session->end();
}

QCoro::Task<Result<QList<QStringList>>> SchemaChanger::rows(QString query, std::stop_token stop)
{
    const std::shared_ptr<SchemaSession> session = m_session;
    const Result<SchemaAnswer> answer = co_await SchemaSession::ask(session, query, longLimit, stop);
    if (!answer) {
        co_return forward(answer);
    }
    co_return QList<QStringList>(answer->rows);
}

QCoro::Task<Result<qint64>> SchemaChanger::change(QString text, std::stop_token stop)
{
    const std::shared_ptr<SchemaSession> session = m_session;
    for (int attempt = 1;; ++attempt) {
        const Result<SchemaAnswer> answer = co_await SchemaSession::ask(session, text, longLimit, stop);
        if (answer) {
            co_return qint64(answer->touched);
        }
        // By the lock watch, for those who waited behind it: nobody else ends a statement that was not told to stop.
        const bool wasCancelled = answer.error().code == ErrorCode::Cancelled && answer.error().detail.startsWith(u"57014") && !stop.stop_requested();
        if (answer.error().code != ErrorCode::TimedOut && !wasCancelled) {
            co_return forward(answer);
        }
        if (attempt > m_limits.retries) {
            co_return failure(ErrorCode::TimedOut, tr("The lock for a change of the schema could not be had within %1, in %n attempt(s).", nullptr, attempt).arg(spokenDuration(m_limits.lockTimeout)),
                tr("See who holds it (`pilothousectl locks list`), and try again when it is gone."), answer.error().detail);
        }
        const Milliseconds pause = jitteredPause(attempt, firstChangePause, longestChangePause);
        const Result<> slept = co_await m_clock->sleep(pause, stop);
        if (!slept) {
            co_return forward(slept);
        }
    }
}

QCoro::Task<Result<>> SchemaChanger::outside(QString statement, std::stop_token stop)
{
    const std::shared_ptr<SchemaSession> session = m_session;
    const QString patient = QStringLiteral("SET lock_timeout = 0");
    const QString usual = QStringLiteral("RESET lock_timeout");
    const Result<SchemaAnswer> set = co_await SchemaSession::ask(session, patient, briefLimit, stop);
    if (!set) {
        co_return forward(set);
    }
    const Result<SchemaAnswer> made = co_await SchemaSession::ask(session, statement, longLimit, stop);
    const std::stop_token none;
    const Result<SchemaAnswer> reset = co_await SchemaSession::ask(session, usual, briefLimit, none);
    if (!made) {
        co_return forward(made);
    }
    if (!reset) {
        co_return forward(reset);
    }
    co_return Result<>();
}

} // namespace Pilothouse
