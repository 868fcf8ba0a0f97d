#include "services/environment/environmentpreflight.h"
#include "services/environment/applicationchecks.h"
#include "services/environment/databasechecks.h"
#include "services/environment/dockerchecks.h"
#include "services/environment/routerchecks.h"
#include "services/environment/runchecks.h"
#include "services/environment/storagechecks.h"

namespace Pilothouse {
namespace {

CheckResult blank(const char* id, const QString& title)
{
    return {QLatin1String(id), title};
}

} // namespace

EnvironmentPreflight::EnvironmentPreflight(CheckWorld world)
    : m_world(std::make_shared<const CheckWorld>(std::move(world)))
{
}

// The health of the release that is left, its variables, backups and spare room say nothing about whether the kept
// one works: it is verified itself before the switch.
QList<Check> EnvironmentPreflight::rollbackChecks(const Plan& plan) const
{
    return among(plan, {QStringLiteral("docker.daemon"), QStringLiteral("images"), QStringLiteral("router.adopted"), QStringLiteral("router.split"), QStringLiteral("database")});
}

// Nothing is started, so nothing needs room or ports; what serves has to be well, and the backup has to be had.
QList<Check> EnvironmentPreflight::contractChecks(const Plan& plan) const
{
    return among(plan, {QStringLiteral("docker.daemon"), QStringLiteral("router.adopted"), QStringLiteral("router.split"), QStringLiteral("health"), QStringLiteral("smoke"),
        QStringLiteral("database"), QStringLiteral("database.tools"), QStringLiteral("disk.backup")});
}

QList<Check> EnvironmentPreflight::among(const Plan& plan, const QStringList& needed) const
{
    QList<Check> checks = hostChecks(plan) + applicationChecks(plan) + dataChecks(plan);
    checks.removeIf([&needed](const Check& check) { return !needed.contains(check.blank.id); });
    return checks;
}

QList<Check> EnvironmentPreflight::hostChecks(const Plan& plan) const
{
    const SharedCheckWorld world = m_world;
    return {
        {blank("docker.daemon", tr("Docker daemon")), [world](const CheckResult& check) { return DockerChecks::daemon(check, world); }},
        {blank("images", tr("Images")), [world, plan](const CheckResult& check) { return DockerChecks::images(check, world, plan); }},
        {blank("disk.docker", tr("Disk of Docker")), [world](const CheckResult& check) { return DockerChecks::disk(check, world); }},
        {blank("memory", tr("Memory")), [world, plan](const CheckResult& check) { return DockerChecks::memory(check, world, plan); }},
        {blank("ports", tr("Ports")), [world, plan](const CheckResult& check) { return ApplicationChecks::ports(check, world, plan); }},
    };
}

QList<Check> EnvironmentPreflight::applicationChecks(const Plan& plan) const
{
    const SharedCheckWorld world = m_world;
    const Slot from = plan.from;
    QList<Check> checks {
        {blank("router.adopted", tr("Router")), [world](const CheckResult& check) { return RouterChecks::adopted(check, world); }},
        {blank("router.split", tr("Active slot")), [world, from](const CheckResult& check) { return RouterChecks::split(check, world, from); }},
        {blank("health", tr("Health now")), [world](const CheckResult& check) { return ApplicationChecks::health(check, world); }, Milliseconds(60000)},
        {blank("bypass", tr("Callers past the router")), [world, from](const CheckResult& check) { return ApplicationChecks::bypass(check, world, from); }},
    };
    if (!world->environment.application.web.smoke.isEmpty()) {
        checks << Check {blank("smoke", tr("Pages now")), [world](const CheckResult& check) { return ApplicationChecks::smoke(check, world); }, Milliseconds(60000)};
    }
    if (!world->environment.requiredVariables.isEmpty()) {
        checks << Check {blank("variables", tr("Required variables")), [world](const CheckResult& check) { return ApplicationChecks::variables(check, world); }};
    }
    return checks;
}

QList<Check> EnvironmentPreflight::dataChecks(const Plan& plan) const
{
    const SharedCheckWorld world = m_world;
    QList<Check> checks;
    if (world->database != nullptr) {
        checks << Check {blank("database", tr("Database")), [world](const CheckResult& check) { return DatabaseChecks::reachable(check, world); }}
               << Check {blank("database.connections", tr("Database connections")),
                      [world, plan](const CheckResult& check) { return DatabaseChecks::connections(check, world, plan); }};
    }
    if (world->backups != nullptr) {
        checks << Check {blank("database.tools", tr("Backup programs")), [world](const CheckResult& check) { return DatabaseChecks::tools(check, world); }}
               << Check {blank("backup.age", tr("Last backup")), [world](const CheckResult& check) { return DatabaseChecks::backupAge(check, world); }}
               << Check {blank("disk.backup", tr("Disk of backups")), [world](const CheckResult& check) { return StorageChecks::backupSpace(check, world); }};
    }
    return checks;
}

QList<Check> EnvironmentPreflight::runChecks(const QString& run) const
{
    const SharedCheckWorld world = m_world;
    return {
        {blank("runs", tr("Other runs")), [world, run](const CheckResult& check) { return RunChecks::unfinished(check, world, run); }},
        {blank("lease", tr("Deployment lease")), [world, run](const CheckResult& check) { return RunChecks::lease(check, world, run); }},
    };
}

QList<Check> EnvironmentPreflight::checksFor(const Plan& plan, const QString& run) const
{
    const bool isRollback = plan.strategy == u"rollback";
    const QList<Check> ofPlan = isRollback ? rollbackChecks(plan) : plan.keepsRelease() ? contractChecks(plan) : hostChecks(plan) + applicationChecks(plan) + dataChecks(plan);
    return ofPlan + runChecks(run);
}

QList<CheckResult> EnvironmentPreflight::expected(const Plan& plan) const
{
    QList<CheckResult> blanks;
    for (const Check& check : checksFor(plan, {})) {
        blanks << check.blank;
    }
    return blanks;
}

QCoro::Task<QList<CheckResult>> EnvironmentPreflight::run(Plan plan, QString run, OnChecked onChecked, std::stop_token stop)
{
    const QList<Check> checks = checksFor(plan, run);
    const CheckRunner runner(m_world->clock);
    const QList<CheckResult> results = co_await runner.run(checks, onChecked, stop);
    co_return results;
}

} // namespace Pilothouse
