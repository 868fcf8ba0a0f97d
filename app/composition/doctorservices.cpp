#include "app/composition/doctorservices.h"
#include "app/composition/installation.h"
#include "services/database/postgresdatabase.h"
#include "services/database/schemaleftovers.h"
#include "services/environment/pagefetcher.h"
#include "services/metric/httphealthcheck.h"
#include "services/router/routerfactory.h"

namespace Pilothouse {

DoctorServices::DoctorServices(Installation& installation, const Project* project, const Environment* environment)
{
    m_world.dataFolder = Installation::dataFolder();
    m_world.stateFolder = Installation::stateFolder();
    m_world.clock = &installation.clock();
    m_world.processes = &installation.processes();
    m_world.secrets = &installation.secrets();
    m_world.journal = &installation.journal();
    if (project == nullptr || environment == nullptr) {
        return;
    }
    m_world.environment = *environment;
    m_world.project = project->name;
    m_world.projectFolder = project->folder;
    m_runtime = makeRuntime(*project, *environment, installation.processes(), installation.clock());
    m_world.runtime = m_runtime.get();
    m_health = std::make_unique<HttpHealthCheck>(installation.clock());
    m_world.fetch = pageFetcher(m_health.get());
    makeRouterParts(installation, *project, *environment);
    makeDatabase(installation, *environment);
}

DoctorServices::~DoctorServices() = default;

void DoctorServices::makeRouterParts(Installation& installation, const Project& project, const Environment& environment)
{
    Result<std::unique_ptr<Router>> router = makeRouter(environment, *m_runtime, installation.processes(), installation.clock());
    if (!router) {
        m_errors << router.error();
        return;
    }
    m_router = std::move(*router);
    m_world.router = m_router.get();
    Result<std::unique_ptr<RouterAdoption>> adoption
        = makeRouterAdoption(environment, project.folder, *m_runtime, installation.processes(), installation.clock());
    if (!adoption) {
        m_errors << adoption.error();
        return;
    }
    m_adoption = std::move(*adoption);
    m_world.adoption = m_adoption.get();
}

void DoctorServices::makeDatabase(Installation& installation, const Environment& environment)
{
    if (environment.database) {
        m_database = std::make_unique<PostgresDatabase>(*environment.database, installation.secrets());
        m_world.database = m_database.get();
        m_leftovers = std::make_unique<SchemaLeftovers>(*environment.database, installation.secrets());
        m_world.leftovers = m_leftovers.get();
    }
}

} // namespace Pilothouse
