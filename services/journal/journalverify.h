#pragma once
#include "models/core/result.h"
#include <QCoroTask>
#include <QString>
#include <optional>

namespace Pilothouse {

/// The first place where a journal is not what was written.
struct JournalProblem {
    enum Kind {
        Changed, ///< an event's content was changed
        Missing, ///< events were removed, whether the rest was renumbered or not
        Reordered, ///< an event stands at another's place
        Truncated, ///< events at the end were removed
        ForgedHead, ///< the head file does not belong to these events
    };
    Kind kind = Changed;
    qint64 seq = 0; ///< of the event it concerns
    QString explanation; ///< one sentence for people
};

/// "forged-head": the stable form of --json.
[[nodiscard]] QString problemName(JournalProblem::Kind kind);

struct VerifyReport {
    qint64 events = 0; ///< events read until the problem, or all
    QString lastHash; ///< of the last event; what an outside witness would note down
    std::optional<JournalProblem> firstProblem;

    [[nodiscard]] bool isSound() const { return !firstProblem; }
};

/// Reads the whole journal read-only, on a thread of its own, while others may append. Errors: NotFound when
/// there is no journal, Corrupt when SQLite cannot read it, PermissionDenied, Io.
QCoro::Task<Result<VerifyReport>> verifyJournal(QString file);
/// The same at once, on the calling thread; blocks for as long as the file is long, and 10 s behind a lock.
[[nodiscard]] Result<VerifyReport> verifyJournalHere(const QString& file);

} // namespace Pilothouse
