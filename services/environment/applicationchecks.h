#pragma once
#include "models/deployment/plan.h"
#include "models/environment/check.h"
#include "services/environment/pagefetcher.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Checks of the application as it runs now, and of the services around it.
class ApplicationChecks {
    Q_DECLARE_TR_FUNCTIONS(ApplicationChecks)
public:
    /// The health path answers 2xx through the router; a wrong one is told apart from a sick application.
    static QCoro::Task<CheckResult> health(CheckResult check, SharedCheckWorld world);
    /// Every smoke path answers 2xx or 3xx through the router. As with health, one bad answer is not yet a failure:
    /// asked again it may be a Warning, inconclusive.
    static QCoro::Task<CheckResult> smoke(CheckResult check, SharedCheckWorld world);
    /// Each required variable is set in the service's environment. Values are never seen, only whether empty.
    static QCoro::Task<CheckResult> variables(CheckResult check, SharedCheckWorld world);
    /// No service of the release publishes a fixed host port: two slots cannot share it, and whoever uses
    /// it goes past the router.
    static QCoro::Task<CheckResult> ports(CheckResult check, SharedCheckWorld world, Plan plan);
    /// No other service calls the application by its service name, past the router: it would lose it when
    /// the plain service stops. Refused when the plan leaves the plain service, a warning otherwise.
    static QCoro::Task<CheckResult> bypass(CheckResult check, SharedCheckWorld world, Slot from);

    /// Pages that were wrong for a moment.
    [[nodiscard]] static CheckResult inconclusive(const CheckResult& check, const QList<PageTrial>& trials);
    /// What an answer to the health path means.
    [[nodiscard]] static CheckResult judgeHealth(const CheckResult& check, const QUrl& url, const PageAnswer& answer);
};

} // namespace Pilothouse
