#include "app/ctl/doctorservices.h"
#include "app/ctl/context.h"
#include "services/database/postgresdatabase.h"
#include "services/environment/pagefetcher.h"
#include "services/metric/httphealthcheck.h"
#include "services/router/routerfactory.h"

namespace Pilothouse {

DoctorServices::DoctorServices(Context& context, const Project* project, const Environment* environment)
{
    m_world.dataFolder = Context::dataFolder();
    m_world.clock = &context.clock();
    m_world.processes = &context.processes();
    m_world.secrets = &context.secrets();
    m_world.journal = &context.journal();
    if (project == nullptr || environment == nullptr) {
        return;
    }
    m_world.environment = *environment;
    m_world.project = project->name;
    m_world.projectFolder = project->folder;
    m_runtime = makeRuntime(*project, *environment, context.processes(), context.clock());
    m_world.runtime = m_runtime.get();
    m_health = std::make_unique<HttpHealthCheck>(context.clock());
    m_world.fetch = pageFetcher(m_health.get());
    makeRouterParts(context, *project, *environment);
    makeDatabase(context, *environment);
}

DoctorServices::~DoctorServices() = default;

void DoctorServices::makeRouterParts(Context& context, const Project& project, const Environment& environment)
{
    Result<std::unique_ptr<Router>> router = makeRouter(environment, *m_runtime, context.processes(), context.clock());
    if (!router) {
        m_errors << router.error();
        return;
    }
    m_router = std::move(*router);
    m_world.router = m_router.get();
    Result<std::unique_ptr<RouterAdoption>> adoption
        = makeRouterAdoption(environment, project.folder, *m_runtime, context.processes(), context.clock());
    if (!adoption) {
        m_errors << adoption.error();
        return;
    }
    m_adoption = std::move(*adoption);
    m_world.adoption = m_adoption.get();
}

void DoctorServices::makeDatabase(Context& context, const Environment& environment)
{
    if (environment.database) {
        m_database = std::make_unique<PostgresDatabase>(*environment.database, context.secrets());
        m_world.database = m_database.get();
    }
}

} // namespace Pilothouse
