#pragma once
#include "models/environment/project.h"
#include "services/secret/secretstore.h"
#include <QString>
#include <optional>

namespace Pilothouse {

/// A real PostgreSQL 15 in a container of its own, published on a free port of 127.0.0.1; removed with the
/// object, or by `tests/support/stack sweep` after a test that was killed.
class PostgresContainer {
public:
    PostgresContainer();
    ~PostgresContainer();
    PostgresContainer(const PostgresContainer&) = delete;
    PostgresContainer& operator=(const PostgresContainer&) = delete;

    /// Database "shop", user "shop"; the secret "shop-db" (see FixedSecrets).
    [[nodiscard]] DatabaseConfig config() const;
    [[nodiscard]] QString name() const { return m_name; }
    /// Runs SQL as the superuser "shop"; the unaligned, tuples-only output.
    QByteArray sql(const QString& statements, const QString& database = QStringLiteral("shop")) const;
    /// The same; nothing when a statement fails.
    [[nodiscard]] std::optional<QByteArray> trySql(const QString& statements) const;
    /// The server stops and starts again, on the same port.
    void restart() const;
    void pause() const; ///< the server's processes stop answering; connections stay open
    void unpause() const;
    static QByteArray docker(const QStringList& arguments);

    static constexpr char password[] = "correct-horse'\\ battery";

private:
    void waitUntilReady() const;

    QString m_name;
    int m_port = 0;
};

/// Secrets that a test sets; each read is counted.
class FixedSecrets final : public SecretStore {
public:
    QCoro::Task<Result<Secret>> read(SecretReference reference) override;
    QCoro::Task<Result<>> write(SecretReference reference, Secret value) override;

    QMap<QString, QByteArray> values {{QStringLiteral("shop-db"), PostgresContainer::password}};
    int reads = 0;
};

} // namespace Pilothouse
