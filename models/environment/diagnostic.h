#pragma once
#include <QString>

namespace Pilothouse {

enum class Severity { Error, Warning };

/// One mistake (or remark) in a file that a person wrote. Line and column count from 1; columns count characters.
struct Diagnostic {
    QString file;
    int line = 1;
    int column = 1;
    Severity severity = Severity::Error;
    QString message; ///< what is wrong, one sentence
    QString suggestion; ///< what to write instead; may be empty

    /// "pilothouse.yaml:12:9: what is wrong. What to write."
    [[nodiscard]] QString toString() const
    {
        const QString text = suggestion.isEmpty() ? message : message + QLatin1Char(' ') + suggestion;
        return QStringLiteral("%1:%2:%3: ").arg(file).arg(line).arg(column) + text;
    }
    bool operator==(const Diagnostic&) const = default;
};

} // namespace Pilothouse
