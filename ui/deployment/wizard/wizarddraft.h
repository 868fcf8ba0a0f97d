#pragma once
#include "models/deployment/plan.h"
#include <QVariant>
#include <optional>

namespace Pilothouse {

/// The steps of the wizard, in their order.
enum class WizardStep { Release, Migrations, Preflight, Plan, Start };

/// How a release is to be deployed.
enum class WizardWay {
    BlueGreen,
    ExpandContract, ///< blue-green, with breaking migrations rewritten in two halves
    MaintenanceWindow,
    Contract, ///< no release: the second half of what was expanded
    TakeBack, ///< no release: away with what was expanded for one that does not serve
};

/// Nothing is deployed, and no release is chosen: only the schema changes.
[[nodiscard]] constexpr bool keepsRelease(WizardWay way)
{
    return way == WizardWay::Contract || way == WizardWay::TakeBack;
}

/// A deployment that was prepared and not started: what the wizard opens with the next time.
struct WizardDraft {
    QString release; ///< empty: nothing was chosen yet
    WizardStep step = WizardStep::Release; ///< the page that was open
    WizardWay way = WizardWay::BlueGreen;
    std::optional<Plan> plan; ///< as it was made; the world may have changed since
    qint64 savedAt = 0; ///< µs UTC

    [[nodiscard]] QVariant toVariant() const;
    /// An empty draft when `value` is none, or one of a version that this one does not understand.
    [[nodiscard]] static WizardDraft fromVariant(const QVariant& value);
    /// Where the window remembers it.
    [[nodiscard]] static QString key(const QString& project, const QString& environment);
};

} // namespace Pilothouse
