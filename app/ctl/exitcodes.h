#pragma once
#include "models/core/error.h"

namespace Pilothouse {

/// The contract of docs/command-line.md. Scripts depend on these numbers.
enum ExitCode {
    ExitDone = 0,
    ExitFailedBeforeSwitch = 1,
    ExitBadInput = 2,
    ExitRolledBack = 3,
    ExitRefused = 4,
    ExitWaiting = 5,
    ExitNeedsPerson = 6,
    ExitInterrupted = 130,
};

/// What a command ends with when it stopped on this error before any effect.
[[nodiscard]] inline int exitCodeOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound: return ExitBadInput;
    case ErrorCode::Refused:
    case ErrorCode::Conflict: return ExitRefused;
    case ErrorCode::Cancelled: return ExitInterrupted;
    default: return ExitFailedBeforeSwitch;
    }
}

} // namespace Pilothouse
