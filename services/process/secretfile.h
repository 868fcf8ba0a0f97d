#pragma once
#include "models/core/result.h"
#include <QByteArray>
#include <QString>

namespace Pilothouse {

/// A file of mode 0600 that hands a secret to a child process (PGPASSFILE, --env-file). It lies in memory
/// and never on a disk; it is gone when the object is destroyed and also when this process is killed.
/// Keep the object until the child has ended. Children of this user can open path(); others cannot.
class SecretFile {
public:
    [[nodiscard]] static Result<SecretFile> create(const QByteArray& content);
    SecretFile(SecretFile&& other) noexcept;
    SecretFile& operator=(SecretFile&& other) noexcept;
    SecretFile(const SecretFile&) = delete;
    SecretFile& operator=(const SecretFile&) = delete;
    ~SecretFile();

    /// Absolute; valid in every process while this object lives.
    [[nodiscard]] QString path() const;

private:
    explicit SecretFile(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor;
};

} // namespace Pilothouse
