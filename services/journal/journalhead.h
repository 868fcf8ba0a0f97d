#pragma once
#include "models/core/result.h"
#include <QString>
#include <optional>

namespace Pilothouse {

/// Where a journal ends: kept outside the database, so that a truncated tail is noticed.
struct JournalHead {
    qint64 seq = 0; ///< 0: nothing was ever appended
    QString hash;

    bool operator==(const JournalHead&) const = default;
};

/// The file `journal.head` beside the database: two checksummed lines of fixed length, written in turn, in
/// place. A torn write spoils only the older of the two, so the file never says less than the event before.
/// Being written in place is also what wakes readers (inotify). Written under the journal's writer lock only.
class JournalHeadFile {
public:
    explicit JournalHeadFile(QString file);

    /// Nothing when the file is not there; Corrupt when no line in it is whole; Io, PermissionDenied.
    [[nodiscard]] Result<std::optional<JournalHead>> read() const;
    /// Makes the file of an empty journal, whole and durable, mode 0600.
    [[nodiscard]] Result<> create();
    /// Durable when it returns; never makes the file.
    [[nodiscard]] Result<> write(const JournalHead& head);
    [[nodiscard]] QString file() const { return m_file; }

private:
    QString m_file;
};

} // namespace Pilothouse
