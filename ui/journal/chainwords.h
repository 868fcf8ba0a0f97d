#pragma once
#include "services/journal/journalverify.h"

namespace Pilothouse {

/// What a problem of the journal is called, in a few words: "Event 512 was changed".
[[nodiscard]] QString problemTitle(const JournalProblem& problem);
/// What it means for who reads the journal.
[[nodiscard]] QString problemMeaning(const JournalProblem& problem);
/// Up to where it can be trusted, and what to do now. `file` is the journal's.
[[nodiscard]] QString problemRemedy(const VerifyReport& report, const QString& file);

} // namespace Pilothouse
