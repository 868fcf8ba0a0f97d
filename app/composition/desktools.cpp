#include "app/composition/desktools.h"
#include "app/composition/doctorservices.h"
#include "app/composition/installation.h"
#include "app/composition/observedenvironment.h"
#include "app/composition/runlauncher.h"
#include "app/composition/worldfactory.h"
#include "services/deployment/deploymentworld.h"
#include "services/environment/doctor.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class DeskWords {
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

QCoro::Task<QList<CheckResult>> examine(std::shared_ptr<Installation> installation, std::optional<Project> project, QString environment,
    DeskTools::OnChecked onChecked, std::stop_token stop)
{
    const Environment* found = project ? project->find(environment) : nullptr;
    const auto services = std::make_shared<DoctorServices>(*installation, found == nullptr ? nullptr : &*project, found);
    QList<CheckResult> results;
    for (const Error& error : services->errors()) {
        results << CheckResult(QStringLiteral("project"), DeskWords::tr("Project file")).failed(error);
        if (onChecked) {
            onChecked(results.last());
        }
    }
    // Each check holds this to its end, which for one that was cancelled or is late comes after ours.
    const DeskTools::OnChecked keeping = [installation, services, onChecked](const CheckResult& result) {
        if (onChecked) {
            onChecked(result);
        }
    };
    const CheckWorld world = services->world();
    Doctor doctor(world);
    results += co_await doctor.examine(keeping, stop);
    co_return results;
}

// Keeps what is asked, and the installation that it works with, until the answer is there: feed and window may be gone
// by then.
QCoro::Task<EnvironmentStatus> observe(std::shared_ptr<Installation> /*kept*/, std::shared_ptr<ObservedEnvironment> environment, bool isThorough)
{
    EnvironmentStatus status = co_await environment->observe(isThorough);
    co_return status;
}

QCoro::Task<Result<QString>> stackName(std::shared_ptr<Installation> /*kept*/, std::shared_ptr<ObservedEnvironment> environment)
{
    Result<QString> name = co_await environment->runtime()->stackName();
    co_return name;
}

} // namespace

DeskTools deskTools(std::shared_ptr<Installation> installation)
{
    DeskTools tools;
    tools.makeWorld = [installation](const Project& project, const QString& environment) {
        Result<std::unique_ptr<DeploymentWorld>> world = makeWorld(*installation, project, environment);
        if (world) {
            (*world)->owner = installation;
        }
        return world;
    };
    tools.launch = [installation](Plan plan, QString projectFile, QString rollbackOf) {
        return launchRun(installation, std::move(plan), std::move(projectFile), std::move(rollbackOf));
    };
    tools.supervise = [installation](const QString& run) { return startSupervisor(*installation, run); };
    tools.isAlive = [](const QString& run) { return Installation::isRunAlive(run); };
    tools.examine = [installation](std::optional<Project> project, QString environment, DeskTools::OnChecked onChecked, std::stop_token stop) {
        return examine(installation, std::move(project), std::move(environment), std::move(onChecked), std::move(stop));
    };
    tools.storeSecret = [installation](SecretReference reference, Secret value) { return installation->secrets().write(std::move(reference), std::move(value)); };
    tools.actor = Installation::actor();
    return tools;
}

EnvironmentFeedParts feedParts(std::shared_ptr<Installation> installation, const Project& project, const Environment& environment,
    DockerEvents* events, JournalFeed* journal)
{
    const auto observed = std::make_shared<ObservedEnvironment>(*installation, project, environment);
    EnvironmentFeedParts parts;
    parts.observe = [installation, observed](bool isThorough) { return observe(installation, observed, isThorough); };
    parts.stackName = [installation, observed] { return stackName(installation, observed); };
    parts.events = events;
    parts.journal = journal;
    parts.clock = &installation->clock();
    return parts;
}

} // namespace Pilothouse
