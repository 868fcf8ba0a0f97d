#include "services/environment/doctor.h"
#include "services/environment/applicationchecks.h"
#include "services/environment/databasechecks.h"
#include "services/environment/dockerchecks.h"
#include "services/environment/routerchecks.h"
#include "services/environment/runchecks.h"
#include "services/environment/storagechecks.h"
#include <algorithm>

namespace Pilothouse {
namespace {

using WorldCheck = QCoro::Task<CheckResult> (*)(CheckResult, SharedCheckWorld);

bool hasPassed(const QList<CheckResult>& results, QStringView id)
{
    return std::any_of(results.cbegin(), results.cend(),
        [id](const CheckResult& result) { return result.id == id && result.status != CheckResult::Failed; });
}

Check check(const char* id, const QString& title, WorldCheck body, const SharedCheckWorld& world)
{
    return {CheckResult(QLatin1String(id), title), [body, world](const CheckResult& blank) { return body(blank, world); }};
}

} // namespace

Doctor::Doctor(CheckWorld world)
    : m_world(std::make_shared<const CheckWorld>(std::move(world)))
{
}

QList<Check> Doctor::toolChecks() const
{
    return {
        check("docker.program", tr("Docker program"), &DockerChecks::program, m_world),
        check("docker.daemon", tr("Docker daemon"), &DockerChecks::daemon, m_world),
        check("docker.compose", tr("Docker Compose"), &DockerChecks::compose, m_world),
    };
}

QList<Check> Doctor::folderChecks() const
{
    QList<Check> checks {check("journal", tr("Journal"), &RunChecks::journal, m_world),
        check("folder.state", tr("Folder of locks and logs"), &StorageChecks::stateFolder, m_world)};
    if (!m_world->projectFolder.isEmpty()) {
        checks << check("folder.overlay", tr("Overlay folder"), &StorageChecks::overlayFolder, m_world);
    }
    if (m_world->backups != nullptr) {
        checks << check("disk.backup", tr("Disk of backups"), &StorageChecks::backupSpace, m_world);
    }
    return checks;
}

QList<Check> Doctor::clientChecks() const
{
    QList<Check> checks {check("database.tools", tr("Backup programs"), &DatabaseChecks::tools, m_world)};
    if (m_world->database != nullptr) {
        checks << check("secret", tr("Database password"), &DatabaseChecks::secret, m_world);
    }
    return checks;
}

QList<Check> Doctor::stackChecks() const
{
    QList<Check> checks;
    if (m_world->runtime != nullptr) {
        checks << check("stack", tr("Compose files"), &DockerChecks::stack, m_world)
               << check("disk.docker", tr("Disk of Docker"), &DockerChecks::disk, m_world);
        if (!m_world->environment.requiredVariables.isEmpty()) {
            checks << check("variables", tr("Required variables"), &ApplicationChecks::variables, m_world);
        }
    }
    if (m_world->adoption != nullptr) {
        checks << check("router.adopted", tr("Router"), &RouterChecks::adopted, m_world);
    }
    return checks;
}

QList<Check> Doctor::pageChecks() const
{
    QList<Check> checks;
    if (m_world->fetch) {
        checks << check("router.answers", tr("Public URL"), &RouterChecks::answers, m_world)
               << check("health", tr("Health URL"), &ApplicationChecks::health, m_world);
        if (!m_world->environment.application.web.smoke.isEmpty()) {
            checks << check("smoke", tr("Pages"), &ApplicationChecks::smoke, m_world);
        }
    }
    return checks;
}

QCoro::Task<QList<CheckResult>> Doctor::examine(OnChecked onChecked, std::stop_token stop)
{
    const CheckRunner runner(m_world->clock);
    const QList<Check> first = toolChecks() + folderChecks() + clientChecks();
    QList<CheckResult> results = co_await runner.run(first, onChecked, stop);
    QList<Check> second = pageChecks();
    if (hasPassed(results, u"docker.daemon") && hasPassed(results, u"docker.compose")) {
        second = stackChecks() + second;
    }
    if (m_world->database != nullptr && hasPassed(results, u"secret")) {
        second << check("database", tr("Database"), &DatabaseChecks::reachable, m_world);
        if (m_world->leftovers != nullptr) {
            second << check("database.leftovers", tr("Indexes and constraints"), &DatabaseChecks::leftovers, m_world);
        }
    }
    const QList<CheckResult> rest = co_await runner.run(second, onChecked, stop);
    results << rest;
    co_return results;
}

} // namespace Pilothouse
