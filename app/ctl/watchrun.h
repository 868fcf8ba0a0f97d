#pragma once
#include <QCoroTask>
#include <QString>
#include <memory>

namespace Pilothouse {

class Context;

/// Follows a run by the journal alone: prints each step as it is observed, the watch's countdown and the
/// outcome (with --json: one event a line), and returns the run's exit code. A finished run is printed whole.
///
/// 5 (ExitWaiting) with a message on how to come back when Ctrl-C ends the watching (the run goes on), or
/// when neither runner nor supervisor has lived for five seconds: then `pilothousectl recover` is named.
QCoro::Task<int> watchRun(std::shared_ptr<Context> context, QString run);

} // namespace Pilothouse
