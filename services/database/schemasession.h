#pragma once
#include "models/core/result.h"
#include "models/environment/project.h"
#include "services/secret/secretstore.h"
#include <QCoroTask>
#include <QList>
#include <QStringList>
#include <QThread>
#include <atomic>
#include <memory>
#include <mutex>
#include <stop_token>

extern "C" {
struct pg_conn;
struct pg_cancel;
}

namespace Pilothouse {

/// The application_name of every SchemaSession.
inline constexpr char schemaApplication[] = "pilothouse schema";

/// What the server answered to one text.
struct SchemaAnswer {
    QList<QStringList> rows; ///< of its last statement; NULL is an empty string
    qint64 touched = 0; ///< rows that its last statement wrote
};

/// A connection that may write, and the thread that it lives on. A text of several statements is one transaction.
class SchemaSession {
public:
    SchemaSession(DatabaseConfig config, SecretStore& secrets, Milliseconds lockTimeout);
    ~SchemaSession();
    SchemaSession(const SchemaSession&) = delete;
    SchemaSession& operator=(const SchemaSession&) = delete;

    /// Connects when it must; a connection that is lost in the middle is an error and not tried again, because
    /// nobody knows what of the text has happened. The SQLSTATE stands in front of the error's detail.
    /// TimedOut: a lock could not be had (55P03), or two sessions waited for each other (40P01). Cancelled: by `stop`.
    static QCoro::Task<Result<SchemaAnswer>> ask(std::shared_ptr<SchemaSession> session, QString text, Milliseconds limit, std::stop_token stop);
    /// Ends what is in flight and joins the thread. Called once, on the thread of the tasks.
    void end();

private:
    [[nodiscard]] Result<SchemaAnswer> answer(const QString& text, const Secret& password); ///< on the thread
    [[nodiscard]] Result<> open(const Secret& password);
    void close();
    /// Asks the server to give up what it does; blocks for a round trip, so on a thread of the pool. From any thread.
    void cancel();
    static void cancelSoon(std::shared_ptr<SchemaSession> session);

    DatabaseConfig m_config;
    SecretStore& m_secrets;
    Milliseconds m_lockTimeout;
    QThread m_thread;
    QObject* m_worker; ///< lives on m_thread, deleted there
    pg_conn* m_connection = nullptr; ///< used on m_thread
    std::mutex m_mutex;
    pg_cancel* m_cancel = nullptr; ///< guarded by m_mutex
    std::atomic_bool m_isOpen {false};
    std::atomic_bool m_isEnding {false};
};

} // namespace Pilothouse
