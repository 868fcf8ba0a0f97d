#pragma once
#include "models/core/result.h"
#include "models/environment/project.h"
#include "services/secret/secretstore.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QVariantList>
#include <mutex>

namespace Pilothouse {

/// One read-only connection to a PostgreSQL server. Made, used and destroyed on one thread, except interrupt().
class PostgresConnection {
public:
    explicit PostgresConnection(DatabaseConfig config);
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    /// 5 s at most. Unavailable: nobody answers, or no connection is left. PermissionDenied: wrong password or
    /// user. NotFound: no such database. Refused: a server older than 12.
    [[nodiscard]] Result<> open(const Secret& password);
    void close();
    /// The rows of a query. A connection that was lost meanwhile is closed: isOpen() tells.
    [[nodiscard]] Result<QList<QVariantList>> rows(const QString& query);
    /// Cuts the connection, so that a query whose server went silent ends at once. From any thread.
    void interrupt();

private:
    [[nodiscard]] Result<> checkVersion();
    [[nodiscard]] Error connectError(const QString& text) const;
    [[nodiscard]] QSqlError collect(const QString& text, QList<QVariantList>& rows) const;
    [[nodiscard]] Error queryError(const QSqlError& error) const;
    void rememberSocket();
    [[nodiscard]] QString server() const;

    DatabaseConfig m_config;
    QString m_name;
    QSqlDatabase m_database;
    std::mutex m_mutex;
    int m_socket = -1; ///< guarded by m_mutex; -1 while there is no connection
};

} // namespace Pilothouse
