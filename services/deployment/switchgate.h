#pragma once
#include "models/environment/check.h"
#include "models/metric/samples.h"
#include "services/deployment/stepexecutor.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Nobody is switched away from a release that fails already: what fails may be the database, the router or the
/// network, and whoever looks at the graphs afterwards would blame the new release. Overridden by
/// `--accept-failing RELEASE`, for the release that is the repair.
class SwitchGate {
    Q_DECLARE_TR_FUNCTIONS(SwitchGate)
public:
    /// The context outlives this and its tasks.
    explicit SwitchGate(StepContext* context)
        : m_context(context)
    {
    }

    /// Whether the plan may leave a release that fails: a rollback, or accepted by a person.
    [[nodiscard]] static bool acceptsFailing(const Plan& plan);
    /// How to deploy the release that is the repair.
    [[nodiscard]] static QString acceptHint(const Plan& plan);

    /// Waits up to `limit` until the release that serves is well, and journals that it waits. Unavailable: it
    /// failed all the time. Cancelled: a person ended it.
    QCoro::Task<Result<>> pass(Milliseconds limit);
    /// For preflight: Failed when it fails for as long as it is judged by, a Warning when it only did for a moment.
    QCoro::Task<CheckResult> check();

private:
    QCoro::Task<Judgement> look();
    QCoro::Task<Judgement> lookUntilWell(Judgement seen, Milliseconds limit);
    [[nodiscard]] Milliseconds now() const;
    [[nodiscard]] QString remedy() const;

    StepContext* m_context;
};

} // namespace Pilothouse
