#pragma once
#include "ui/deployment/wizard/wizarddraft.h"
#include "ui/shell/widgets/status.h"
#include <QList>
#include <QString>
#include <optional>

namespace Pilothouse {

class WizardSession;

/// One row of the side list.
struct WizardStepRow {
    WizardStep step = WizardStep::Release;
    QString name;
    std::optional<Status> status; ///< nothing: not reached, its number is shown
    QString trailing; ///< "v2", "9 done", "refused"

    bool operator==(const WizardStepRow&) const = default;
};

/// The button that leads on: what it says, also about what it waits for.
struct WizardNext {
    QString text;
    bool isEnabled = false;
    QString sentence; ///< beside it: what comes, and what has not happened
};

/// What the wizard says of a session.
namespace WizardWords {

[[nodiscard]] WizardStepRow step(const WizardSession& session, WizardStep step);
[[nodiscard]] QList<WizardStepRow> steps(const WizardSession& session); ///< that the session has, in their order
[[nodiscard]] QString title(const WizardSession& session);
[[nodiscard]] QString subtitle(const WizardSession& session, WizardStep step);
[[nodiscard]] WizardNext next(const WizardSession& session, WizardStep step);
/// The button that takes this way instead.
[[nodiscard]] WizardNext takes(const WizardSession& session, WizardWay way);
[[nodiscard]] QString wayTitle(WizardWay way);
/// Why the plan cannot be started now, besides a word that is not typed yet; empty when it can.
[[nodiscard]] QString waitsFor(const WizardSession& session);
[[nodiscard]] Milliseconds expected(const Plan& plan); ///< of the whole run
/// How long users would be kept out if the plan ran behind the maintenance page.
[[nodiscard]] Milliseconds expectedStop(const Plan& plan);
/// "v1", or "what runs now" where the old image's name does not say.
[[nodiscard]] QString oldRelease(const Plan& plan);

} // namespace WizardWords
} // namespace Pilothouse
