#include "app/composition/observedenvironment.h"
#include "app/composition/installation.h"
#include "services/migration/djangoreader.h"
#include "services/router/routerfactory.h"
#include <QCoreApplication>

namespace Pilothouse {

ObservedEnvironment::ObservedEnvironment(Installation& installation, const Project& project, const Environment& environment)
    : m_runtime(makeRuntime(project, environment, installation.processes(), installation.clock()))
{
    Result<std::unique_ptr<Router>> router = makeRouter(environment, *m_runtime, installation.processes(), installation.clock());
    if (router) {
        m_router = std::move(*router);
    } else {
        m_routerProblem = router.error();
    }
    ObserverParts parts;
    parts.runtime = m_runtime.get();
    parts.router = m_router.get();
    parts.journal = &installation.journal();
    parts.isRunnerAlive = [](const QString& run) { return Installation::isRunAlive(run); };
    if (environment.migrations.framework == u"django") {
        m_django = std::make_unique<DjangoReader>(m_runtime.get(), environment.application.web.service, environment.migrations);
        parts.pendingMigrations = [this](QString imageId) { return pendingOf(std::move(imageId)); };
    }
    m_observer = std::make_unique<Observer>(project, environment, parts);
}

ObservedEnvironment::~ObservedEnvironment() = default;

QCoro::Task<EnvironmentStatus> ObservedEnvironment::observe(bool isThorough)
{
    if (isThorough) {
        m_pending.clear();
    }
    EnvironmentStatus status = co_await m_observer->observe();
    if (m_routerProblem) {
        status.failures.append({QCoreApplication::translate("Observer", "router"), *m_routerProblem});
    }
    co_return status;
}

QCoro::Task<Result<QStringList>> ObservedEnvironment::pendingOf(QString imageId)
{
    const auto known = m_pending.constFind(imageId);
    if (known != m_pending.cend()) {
        co_return QStringList(*known);
    }
    const Result<MigrationReading> reading = co_await m_django->read(imageId);
    if (!reading) {
        co_return forward(reading);
    }
    QStringList labels;
    for (const PendingMigration& migration : reading->pending) {
        labels << migration.label();
    }
    m_pending.insert(imageId, labels);
    co_return labels;
}

} // namespace Pilothouse
