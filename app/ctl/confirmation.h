#pragma once
#include "models/deployment/runstate.h"
#include "models/environment/project.h"
#include <QCommandLineOption>
#include <QCommandLineParser>

namespace Pilothouse {

class Context;

/// What a command is about to change.
struct Intention {
    QString what; ///< in whole sentences: "Deploy r42 to production."
    QString environment; ///< by name
    bool isTyped = false; ///< the question wants the environment's name, not a y

    /// Typed when the environment is a production one.
    [[nodiscard]] static Intention in(const Environment& environment, const QString& what);
    /// The same of the environment of a run, by the project file that is kept for it; typed when that cannot be read.
    [[nodiscard]] static Intention in(const RunState& run, const QString& what);
    /// Typed in every environment: what it does cannot be taken back, or not be seen from here.
    [[nodiscard]] Intention grave() const;
};

/// --yes, for commands that call confirm().
[[nodiscard]] QCommandLineOption yesOption();

/// The one question of every command that asks, on standard error, also with --quiet. ExitDone: --yes was given,
/// or a person agreed. ExitInterrupted: a person did not; that is said. ExitWaiting: standard input or error is no
/// terminal; what would be done and the command that does it were said.
[[nodiscard]] int confirm(const Context& context, const QCommandLineParser& parser, const Intention& intention);

} // namespace Pilothouse
