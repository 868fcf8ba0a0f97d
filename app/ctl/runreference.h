#pragma once
#include "models/core/result.h"
#include "models/deployment/runstate.h"
#include "models/journal/event.h"
#include <QCoroTask>
#include <QList>
#include <QString>
#include <memory>

namespace Pilothouse {

class Context;

/// A run as the journal knows it.
struct LoadedRun {
    RunState state;
    QList<Event> events;
};

/// The name of the project at hand; empty without a project file. The error of one that cannot be read.
[[nodiscard]] Result<QString> projectAtHand(Context& context);
/// "7", "run-7" or "last" (the newest of the project at hand, if there is one) → "run-7". NotFound when the journal has no such run; InvalidInput
/// when it is none of these, or empty, or “last” of a project file that cannot be read.
QCoro::Task<Result<QString>> findRun(std::shared_ptr<Context> context, QString reference);
/// findRun, its events and their fold.
QCoro::Task<Result<LoadedRun>> loadRun(std::shared_ptr<Context> context, QString reference);

} // namespace Pilothouse
