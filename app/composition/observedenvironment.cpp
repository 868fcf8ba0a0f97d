#include "app/composition/observedenvironment.h"
#include "app/composition/installation.h"
#include "services/environment/openexpansions.h"
#include "services/migration/djangoreader.h"
#include "services/router/routerfactory.h"
#include <QCoreApplication>

namespace Pilothouse {

ObservedEnvironment::ObservedEnvironment(Installation& installation, const Project& project, const Environment& environment)
    : m_runtime(makeRuntime(project, environment, installation.processes(), installation.clock()))
    , m_secrets(&installation.secrets())
    , m_clock(&installation.clock())
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
        parts.migrations = [this](QString imageId) { return readingOf(std::move(imageId)); };
    }
    if (m_django && environment.database) {
        parts.expansions = [this, environment] { return openExpansions(environment); };
    }
    m_observer = std::make_unique<Observer>(project, environment, parts);
}

ObservedEnvironment::~ObservedEnvironment() = default;

QCoro::Task<EnvironmentStatus> ObservedEnvironment::observe(bool isThorough)
{
    if (isThorough) {
        m_readings.clear();
        m_expansions.reset();
    }
    EnvironmentStatus status = co_await m_observer->observe();
    if (m_routerProblem) {
        status.failures.append({QCoreApplication::translate("Observer", "router"), *m_routerProblem});
    }
    co_return status;
}

QCoro::Task<Result<MigrationReading>> ObservedEnvironment::readingOf(QString imageId)
{
    const auto known = m_readings.constFind(imageId);
    if (known != m_readings.cend()) {
        co_return MigrationReading(*known);
    }
    const Result<MigrationReading> reading = co_await m_django->read(imageId);
    if (reading) {
        m_readings.insert(imageId, *reading);
    }
    co_return reading;
}

QCoro::Task<Result<QList<ExpansionStatus>>> ObservedEnvironment::openExpansions(Environment environment)
{
    if (!m_expansions) {
        const DatabaseConfig database = *environment.database;
        const MigrationConfig limits = environment.migrations;
        m_expansions = co_await readOpenExpansions(database, limits, m_secrets, m_clock);
    }
    co_return Result<QList<ExpansionStatus>>(*m_expansions);
}

} // namespace Pilothouse
