#pragma once
#include "models/environment/check.h"
#include "services/environment/checkworld.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Room that Docker's data folder needs for a slot's writable layer and logs.
inline constexpr qint64 smallestDockerSpace = 1'000'000'000;

/// Checks of folders: may we write, and is there room.
class StorageChecks {
    Q_DECLARE_TR_FUNCTIONS(StorageChecks)
public:
    /// `.pilothouse` beside the project file can be written, or made.
    static QCoro::Task<CheckResult> overlayFolder(CheckResult check, SharedCheckWorld world);
    /// The folder of logs and of the locks of runs can be written, or made.
    static QCoro::Task<CheckResult> stateFolder(CheckResult check, SharedCheckWorld world);
    /// The backup folder can be written and has room for another dump: half as much again as the last
    /// one, or the database's size when there is none.
    static QCoro::Task<CheckResult> backupSpace(CheckResult check, SharedCheckWorld world);

    /// Failed below `needed` bytes, a warning below a tenth of the disk. A folder that does not exist yet
    /// is judged by the nearest one above it.
    [[nodiscard]] static CheckResult judgeSpace(const CheckResult& check, const QString& folder, qint64 needed, const QString& remedy);
    /// True when files can be made in `folder`, or `folder` itself can be made.
    [[nodiscard]] static bool isWritable(const QString& folder);
};

} // namespace Pilothouse
