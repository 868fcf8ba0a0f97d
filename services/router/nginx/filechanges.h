#pragma once
#include "services/router/router.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Writes and takes back the files of an adoption. Each file is written whole beside its place, synced and
/// renamed, so that a reader sees the old or the new one.
class FileChanges {
    Q_DECLARE_TR_FUNCTIONS(FileChanges)
public:
    /// Null when the file does not exist.
    [[nodiscard]] static QByteArray content(const QString& path);
    /// Conflict names the first file that is no longer as the change says it was before.
    [[nodiscard]] static Result<> check(const QList<FileChange>& changes);
    /// In order; on a failure those already made are taken back.
    [[nodiscard]] static Result<> make(const QList<FileChange>& changes);
    [[nodiscard]] static QList<FileChange> reversed(const QList<FileChange>& changes);
    [[nodiscard]] static Result<> write(const QString& path, const QByteArray& content); ///< null: removes it
};

} // namespace Pilothouse
