#pragma once
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace Pilothouse {

/// What a program left that ran at a terminal.
struct TerminalOutput {
    int exitCode = -1; ///< -1: it did not end in time, or by a signal
    QString shown; ///< what stood on the terminal, what was typed included
};

/// Runs a program at a pseudo-terminal of script(1), as a person would who types `typed` at once. Blocking: tests only.
[[nodiscard]] TerminalOutput atTerminal(const QString& program, const QStringList& arguments, const QString& typed,
    const QProcessEnvironment& environment, const QString& folder = {}, int timeLimitMs = 60000);

} // namespace Pilothouse
