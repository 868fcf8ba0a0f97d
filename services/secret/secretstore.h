#pragma once
#include "models/core/result.h"
#include "models/environment/project.h"
#include <QByteArray>
#include <QCoroTask>

namespace Pilothouse {

/// A secret's value. Cannot be printed, compared or streamed by accident; zeroed when destroyed.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    {
    }
    Secret(const Secret&) = default;
    Secret& operator=(const Secret&) = default;
    Secret(Secret&&) = default;
    Secret& operator=(Secret&&) = default;
    ~Secret() { m_value.fill('\0'); }

    /// For the one place that hands it to a server or a 0600 file.
    [[nodiscard]] QByteArray reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

private:
    QByteArray m_value;
};

/// Looks a reference up in the keychain (service "pilothouse"), then PILOTHOUSE_SECRET_<NAME>, then a 0600 file.
class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;
    virtual ~SecretStore() = default;

    /// NotFound names all three places; PermissionDenied when the file is readable by others.
    virtual QCoro::Task<Result<Secret>> read(SecretReference reference) = 0;
    virtual QCoro::Task<Result<>> write(SecretReference reference, Secret value) = 0; ///< into the keychain
};

} // namespace Pilothouse
