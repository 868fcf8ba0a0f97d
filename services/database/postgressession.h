#pragma once
#include "services/database/postgresconnection.h"
#include <QCoroTask>
#include <QThread>
#include <atomic>
#include <memory>
#include <optional>

namespace Pilothouse {

/// A PostgresConnection and the thread that it lives on.
class PostgresSession {
public:
    using Rows = QList<QVariantList>;

    PostgresSession(DatabaseConfig config, SecretStore& secrets);
    ~PostgresSession();
    PostgresSession(const PostgresSession&) = delete;
    PostgresSession& operator=(const PostgresSession&) = delete;

    /// Connects when it must, once more when the connection turns out to be lost. The task holds the session.
    static QCoro::Task<Result<Rows>> rows(std::shared_ptr<PostgresSession> session, QString query);
    /// Ends what is in flight with an error and joins the thread. Called once, on the thread of the tasks.
    void end();

private:
    /// Nothing: there is no connection, and it takes the password to make one.
    using Answer = std::optional<Result<Rows>>;

    static QCoro::Task<Answer> ask(std::shared_ptr<PostgresSession> session, QString query, std::optional<Secret> password);
    [[nodiscard]] Answer answer(const QString& query, const std::optional<Secret>& password); ///< on the thread

    DatabaseConfig m_config;
    SecretStore& m_secrets;
    QThread m_thread;
    QObject* m_worker; ///< lives on m_thread, deleted there
    std::unique_ptr<PostgresConnection> m_connection; ///< used and destroyed on m_thread
    std::atomic_bool m_isEnding {false};
};

} // namespace Pilothouse
