#pragma once
#include "models/deployment/runstate.h"
#include <QList>

namespace Pilothouse {

/// Which steps of a run are taken back in which order, and which are not because of one that could not be. Pure.
namespace UndoOrder {

/// Whether a step of that kind moves users, or stops what they would go back to.
[[nodiscard]] bool isTraffic(const QString& kind);

/// Traffic first (the old slot runs again, users get the maintenance page where there is one, the router points back);
/// the rest follows in reverse order. Steps that did nothing, or are taken back already, are not in it.
[[nodiscard]] QList<const PlanStep*> of(const RunState& state);

/// The step whose taking back gets users out of the new release at once; null when the plan moves no traffic.
[[nodiscard]] const PlanStep* firstAid(const Plan& plan);

/// Users may still be where the run brought them, because that could not be taken back.
[[nodiscard]] bool isTrafficStuck(const RunState& state);

/// The maintenance page has to stay: the old release cannot serve on the schema as it is, or the page cannot be taken off.
[[nodiscard]] bool isPageStuck(const RunState& state);

/// Whether the step has to stay as it is because of what could not be taken back before it.
[[nodiscard]] bool mustStay(const RunState& state, const PlanStep* step);

} // namespace UndoOrder

} // namespace Pilothouse
