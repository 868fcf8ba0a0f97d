#pragma once
#include "models/core/error.h"
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Pilothouse {

/// What one check of doctor or preflight found.
struct CheckResult {
    enum Status { Ok, Warning, Failed };

    QString id; ///< stable: "docker.daemon", "images"; scripts read it
    QString title; ///< for people: "Docker daemon"
    Status status = Ok;
    QString message; ///< what is so, with the numbers
    QString remedy; ///< what to do now; empty when there is nothing to do
    bool canFix = false; ///< `doctor --fix` can do it
    ErrorCode code = ErrorCode::Refused; ///< when Failed: decides the exit code
    QString detail; ///< evidence, may have several lines

    CheckResult() = default;
    CheckResult(QString checkId, QString checkTitle)
        : id(std::move(checkId))
        , title(std::move(checkTitle))
    {
    }

    [[nodiscard]] CheckResult ok(QString what) const;
    [[nodiscard]] CheckResult warning(QString what, QString toDo) const;
    [[nodiscard]] CheckResult failed(ErrorCode why, QString what, QString toDo) const;
    /// The error's own words.
    [[nodiscard]] CheckResult failed(const Error& error) const;

    /// What a run that stops on this check ends with.
    [[nodiscard]] Error toError() const;
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const CheckResult&) const = default;
};

/// "ok", "warning", "failed": as in the JSON of doctor.
[[nodiscard]] QString statusName(CheckResult::Status status);
/// Null when nothing failed; an outage comes before a refusal, so that the exit code names it.
[[nodiscard]] const CheckResult* firstFailure(const QList<CheckResult>& results);

} // namespace Pilothouse
