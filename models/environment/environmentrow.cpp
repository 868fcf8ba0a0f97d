#include "models/environment/environmentrow.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace Pilothouse {
namespace {

class RowWords {
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

bool isHarmful(const DriftItem& item)
{
    return !item.isHarmless;
}

bool same(const DriftItem& left, const DriftItem& right)
{
    return left.subject == right.subject && left.expected == right.expected && left.observed == right.observed && left.remedy == right.remedy
        && left.isHarmless == right.isHarmless;
}

bool sameFailure(const PartFailure& left, const PartFailure& right)
{
    return left.part == right.part && left.error == right.error;
}

void readServices(EnvironmentRow& row, const Environment& environment, const EnvironmentStatus& status)
{
    row.wanted = int(environment.application.services().size());
    for (const ServiceStatus& service : status.services) {
        if (!service.isServing) {
            continue;
        }
        row.running += service.container.isRunning() ? 1 : 0;
        if (service.container.role == environment.application.web.service) {
            row.release = service.release;
            row.servingSince = service.container.startedAt.isValid() ? service.container.startedAt.toMSecsSinceEpoch() * 1000 : 0;
        }
    }
    if (status.split) {
        bool isWhole = false;
        const Slot slot = status.split->active(&isWhole);
        row.slot = isWhole ? std::optional<Slot>(slot) : std::nullopt;
        row.isMaintenance = status.split->isMaintenance;
    }
}

QString unhealthyWords(const Environment& environment, const EnvironmentStatus& status)
{
    QSet<QString> running;
    for (const ServiceStatus& service : status.services) {
        if (service.isServing && service.container.health == Health::Unhealthy) {
            return RowWords::tr("%1 is %2").arg(service.container.role, healthWord(service.container));
        }
        if (service.container.isRunning()) {
            running.insert(service.container.role);
        }
    }
    for (const ApplicationService& wanted : environment.application.services()) {
        if (!running.contains(wanted.service)) {
            return RowWords::tr("%1 does not run").arg(wanted.service);
        }
    }
    return {};
}

void judgeHealth(EnvironmentRow& row, const Environment& environment, const EnvironmentStatus& status)
{
    const QString unhealthy = unhealthyWords(environment, status);
    if (!row.failures.isEmpty()) {
        row.health = EnvironmentHealth::Failing;
        row.healthWords = row.failures.first().error.message;
    } else if (!unhealthy.isEmpty()) {
        row.health = EnvironmentHealth::Failing;
        row.healthWords = unhealthy;
    } else if (!row.unfinishedRun.isEmpty()) {
        row.health = row.isRunnerAlive ? EnvironmentHealth::Deploying : EnvironmentHealth::Attention;
        row.healthWords = !row.isRunnerAlive ? RowWords::tr("nobody works on %1").arg(row.unfinishedRun)
            : row.isMaintenance              ? RowWords::tr("%1 goes on behind the maintenance page").arg(row.unfinishedRun)
                                             : RowWords::tr("%1 goes on").arg(row.unfinishedRun);
    } else if (row.isMaintenance) {
        row.health = EnvironmentHealth::Attention;
        row.healthWords = RowWords::tr("users get the maintenance page");
    } else if (!row.isAdopted) {
        row.health = EnvironmentHealth::Attention;
        row.healthWords = RowWords::tr("the router is not set up");
    } else if (std::any_of(row.drift.cbegin(), row.drift.cend(), isHarmful)) {
        row.health = EnvironmentHealth::Attention;
        row.healthWords = RowWords::tr("drift");
    } else {
        row.health = EnvironmentHealth::Healthy;
        row.healthWords = RowWords::tr("healthy");
    }
}

} // namespace

EnvironmentRow EnvironmentRow::of(const Environment& environment, const EnvironmentStatus* status)
{
    EnvironmentRow row;
    row.name = environment.name;
    row.kind = environment.kind;
    if (status == nullptr) {
        row.healthWords = RowWords::tr("not looked yet");
        return row;
    }
    row.isObserved = true;
    readServices(row, environment, *status);
    row.pendingMigrations = status->pendingMigrations;
    row.expansions = status->expansions.value_or(QList<ExpansionStatus>());
    row.drift = status->drift;
    row.isAdopted = !status->routerRefusal;
    row.failures = status->failures;
    if (status->lease) {
        row.leaseHolder = status->lease->who;
        row.leaseReason = status->lease->why;
    }
    if (status->unfinishedRun) {
        row.unfinishedRun = status->unfinishedRun->run;
        row.isRunnerAlive = status->unfinishedRun->isRunnerAlive;
    }
    if (status->lastRun) {
        row.lastRun = status->lastRun->run;
        row.lastOutcome = status->lastRun->outcome;
        row.lastRunAt = status->lastRun->finishedAt;
        row.keptUntil = status->lastRun->keptUntil;
    }
    judgeHealth(row, environment, *status);
    return row;
}

QString EnvironmentRow::driftWords() const
{
    if (drift.isEmpty()) {
        return isObserved ? RowWords::tr("none") : QString();
    }
    return drift.size() == 1 ? drift.first().subject : RowWords::tr("%n thing(s)", nullptr, int(drift.size()));
}

QString EnvironmentRow::migrationWords() const
{
    if (!pendingMigrations) {
        return isObserved ? RowWords::tr("not known") : QString();
    }
    if (pendingMigrations->isEmpty()) {
        return RowWords::tr("up to date");
    }
    return RowWords::tr("%n pending: ", nullptr, int(pendingMigrations->size())) + pendingMigrations->join(QStringLiteral(", "));
}

bool EnvironmentRow::operator==(const EnvironmentRow& other) const
{
    const auto fields = [](const EnvironmentRow& row) {
        return std::tie(row.name, row.kind, row.isObserved, row.health, row.healthWords, row.release, row.commit, row.slot, row.servingSince, row.running, row.wanted,
            row.pendingMigrations, row.expansions, row.isMaintenance, row.isAdopted, row.leaseHolder, row.leaseReason, row.unfinishedRun, row.isRunnerAlive, row.lastRun, row.lastOutcome,
            row.lastRunAt, row.keptUntil);
    };
    return fields(*this) == fields(other) && std::equal(drift.cbegin(), drift.cend(), other.drift.cbegin(), other.drift.cend(), same)
        && std::equal(failures.cbegin(), failures.cend(), other.failures.cbegin(), other.failures.cend(), sameFailure);
}

} // namespace Pilothouse
