#pragma once
#include "models/core/result.h"
#include "models/environment/observed.h"
#include <QByteArray>
#include <QCoreApplication>
#include <optional>

namespace Pilothouse {

/// The flag files that a running nginx tests on each request: `green` wins over `blue`, none of the two is
/// plain. Every change of the serving slot is decided by exactly one rename or unlink, so that there is no
/// moment without a serving slot. Blocking, but local: one system call each, and an fsync afterwards.
class NginxFlags {
    Q_DECLARE_TR_FUNCTIONS(NginxFlags)
public:
    /// `folder` is the state folder as this host sees it.
    explicit NginxFlags(QString folder)
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] bool exists() const; ///< the folder is there
    [[nodiscard]] Slot serving() const; ///< what the files on this host say; the router's word is readSplit()
    [[nodiscard]] std::optional<Slot> fallback() const;
    /// Idempotent. PermissionDenied or Io name the file.
    [[nodiscard]] Result<> serve(Slot slot) const;
    /// At most one fallback at any moment; empty takes it away. Idempotent.
    [[nodiscard]] Result<> setFallback(std::optional<Slot> slot) const;
    [[nodiscard]] bool isMaintenance() const; ///< what the files on this host say
    [[nodiscard]] Result<> setMaintenance(bool isOn) const;
    /// The page that users get while maintenance is on, whole or not at all; null: the built-in one.
    [[nodiscard]] Result<> setPage(const QByteArray& html) const;

private:
    [[nodiscard]] QString path(const QString& flag) const { return m_folder + QLatin1Char('/') + flag; }
    [[nodiscard]] bool has(const QString& flag) const;
    [[nodiscard]] Result<> raise(const QString& flag) const;
    [[nodiscard]] Result<> lower(const QString& flag) const;
    [[nodiscard]] Result<> settle() const;

    QString m_folder;
};

} // namespace Pilothouse
