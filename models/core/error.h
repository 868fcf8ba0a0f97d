#pragma once
#include <QJsonObject>
#include <QString>

namespace Pilothouse {

/// What kind of thing went wrong. Decides the exit code and the next action, never shown alone.
enum class ErrorCode {
    InvalidInput, ///< what a person wrote is wrong: exit code 2, nothing changed
    NotFound,
    ProcessFailedToStart,
    ProcessFailed,
    TimedOut,
    Cancelled,
    Refused, ///< unsafe, locked, drifted, not signed: exit code 4
    Unavailable, ///< a server or daemon does not answer
    PermissionDenied,
    Conflict, ///< somebody else holds or changed it
    Corrupt,
    Io,
    Internal,
};

/// An error as a value. `message` says what happened and why in one or two sentences, `remedy` what
/// to do now, `detail` the evidence (log lines, statement, answer) and may have several lines.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString remedy;
    QString detail;

    bool operator==(const Error&) const = default;
};

/// "process-failed": the stable form in journal, reports and --json.
[[nodiscard]] QString errorCodeName(ErrorCode code);

/// {code, message, remedy, detail}; `code` is errorCodeName.
[[nodiscard]] QJsonObject errorToJson(const Error& error);
/// Reads errorToJson; what is missing is empty. An unknown code is Internal.
[[nodiscard]] Error errorFromJson(const QJsonObject& json);

} // namespace Pilothouse
