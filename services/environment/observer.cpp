#include "services/environment/observer.h"
#include "services/environment/givenback.h"
#include "services/environment/worldhash.h"
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int runsLookedAt = 20; // an unfinished run is among the last ones: the lease lets only one go on

ExpansionEnd endOf(const ExpansionStatus& expansion, const MigrationReading* reading, bool hasRun)
{
    if (hasRun) {
        return ExpansionEnd::Run;
    }
    if (reading == nullptr) {
        return ExpansionEnd::NotKnown;
    }
    return reading->has(expansion.open.expansion.migration, expansion.isRecorded) ? ExpansionEnd::Contract : ExpansionEnd::TakeBack;
}

// `reading` null: what the serving release has is not known.
void judgeExpansions(EnvironmentStatus& status, const MigrationReading* reading)
{
    if (!status.expansions) {
        return;
    }
    for (ExpansionStatus& expansion : *status.expansions) {
        expansion.end = endOf(expansion, reading, status.unfinishedRun.has_value());
    }
}

// A sentence, to stand within another one.
QString asPhrase(QString sentence)
{
    while (sentence.endsWith(QLatin1Char('.'))) {
        sentence.chop(1);
    }
    return sentence;
}

} // namespace

Observer::Observer(Project project, Environment environment, ObserverParts parts)
    : m_project(std::move(project))
    , m_environment(std::move(environment))
    , m_parts(std::move(parts))
{
}

QCoro::Task<EnvironmentStatus> Observer::observe()
{
    Findings findings;
    findings.status.project = m_project.name;
    findings.status.environment = m_environment.name;
    findings.status.kind = m_environment.kind;
    findings.drift.environment = m_environment;
    Findings* const found = &findings;
    co_await askJournal(found);
    co_await askDocker(found);
    co_await askRouter(found);
    readFiles(findings);
    listServices(findings);
    co_await askExpansions(found);
    co_await askMigrations(found);
    judge(findings);
    co_return findings.status;
}

QCoro::Task<> Observer::askJournal(Findings* findings)
{
    if (m_parts.journal == nullptr) {
        co_return;
    }
    const Result<QList<Event>> created = co_await m_parts.journal->runs();
    if (!created) {
        addFailure(*findings, tr("journal"), created.error());
        co_return;
    }
    int looked = 0;
    bool isLastRunKnown = false;
    for (auto event = created->crbegin(); event != created->crend() && looked < runsLookedAt; ++event) {
        if (!isOf(*event, m_project.name, m_environment.name)) {
            continue;
        }
        ++looked;
        const QString run = event->run;
        const Result<RunState> folded = co_await foldFromJournal(m_parts.journal, run);
        if (!folded) {
            addFailure(*findings, tr("journal"), folded.error());
            co_return;
        }
        const RunState& state = *folded;
        if (!state.isFinished() && !findings->status.unfinishedRun) {
            findings->status.unfinishedRun = summary(state);
        }
        if (!isLastRunKnown && !state.plan.steps.isEmpty()) {
            const qint64 since = event->seq; // a note or the old slot's expiry may follow the end
            const Result<std::optional<GivenBack>> given = co_await givenBackSince(m_parts.journal, m_project.name, m_environment.name, since);
            if (!given) {
                addFailure(*findings, tr("journal"), given.error());
                co_return;
            }
            findings->status.givenBack = *given;
            findings->drift.lastRun = *given ? std::optional<RunState>() : std::optional<RunState>(state);
            isLastRunKnown = true;
        }
        if (state.isFinished()) {
            findings->status.lastRun = summary(state);
            co_return;
        }
    }
}

QCoro::Task<> Observer::askDocker(Findings* findings)
{
    if (m_parts.runtime == nullptr) {
        co_return;
    }
    const Result<QList<ObservedContainer>> containers = co_await m_parts.runtime->containers();
    if (!containers) {
        addFailure(*findings, tr("Docker"), containers.error());
        co_return;
    }
    findings->drift.containers = *containers;
    const Result<std::optional<LeaseHolder>> lease = co_await m_parts.runtime->leaseHolder();
    if (lease) {
        findings->status.lease = *lease;
    } else {
        addFailure(*findings, tr("Docker"), lease.error());
    }
    co_await askTags(findings);
}

QCoro::Task<> Observer::askTags(Findings* findings)
{
    for (const ApplicationService& service : m_environment.application.services()) {
        for (const ObservedContainer& container : std::as_const(findings->drift.containers)) {
            const QString name = container.imageName;
            if (container.role != service.service || name.startsWith(QLatin1String("sha256:")) || findings->drift.tagIds.contains(name)) {
                continue;
            }
            const Result<ObservedImage> image = co_await m_parts.runtime->image(name);
            if (image || image.error().code == ErrorCode::NotFound) {
                findings->drift.tagIds.insert(name, image ? image->id : QString());
            }
        }
    }
}

QCoro::Task<> Observer::askRouter(Findings* findings)
{
    if (m_parts.router == nullptr) {
        co_return;
    }
    const Result<TrafficSplit> split = co_await m_parts.router->readSplit();
    if (split) {
        findings->status.split = *split;
        findings->drift.split = *split;
    } else if (split.error().code == ErrorCode::Refused) {
        findings->status.routerRefusal = split.error();
    } else {
        addFailure(*findings, tr("router"), split.error());
    }
}

QCoro::Task<> Observer::askExpansions(Findings* findings)
{
    if (!m_parts.expansions) {
        co_return;
    }
    const Result<QList<ExpansionStatus>> open = co_await m_parts.expansions();
    if (!open) {
        findings->status.expansionsProblem = open.error().message;
        co_return;
    }
    findings->status.expansions = *open;
    judgeExpansions(findings->status, nullptr);
}

QCoro::Task<> Observer::askMigrations(Findings* findings)
{
    if (!m_parts.migrations) {
        co_return;
    }
    QString imageId;
    for (const ServiceStatus& service : std::as_const(findings->status.services)) {
        if (service.isServing && service.container.role == m_environment.application.web.service) {
            imageId = service.container.imageId;
        }
    }
    if (imageId.isEmpty()) {
        co_return;
    }
    const Result<MigrationReading> reading = co_await m_parts.migrations(imageId);
    if (!reading) {
        addFailure(*findings, tr("database"), reading.error());
        co_return;
    }
    findings->status.pendingMigrations = QStringList();
    for (const PendingMigration& migration : reading->pending) {
        findings->status.pendingMigrations->append(migration.label());
    }
    judgeExpansions(findings->status, &*reading);
}

void Observer::readFiles(Findings& findings) const
{
    const Result<WorldHashes> hashes = worldHashes(m_project, m_environment);
    if (!hashes) {
        addFailure(findings, tr("files"), hashes.error());
        return;
    }
    findings.drift.composeHash = hashes->compose;
    findings.drift.envHash = hashes->env;
    findings.drift.projectHash = hashes->project;
}

void Observer::listServices(Findings& findings) const
{
    bool isWhole = false;
    const Slot active = findings.status.split ? findings.status.split->active(&isWhole) : Slot::Plain;
    const Slot serving = isWhole ? active : expectedSlot(findings.drift.lastRun);
    const ApplicationService& web = m_environment.application.web;
    for (const ApplicationService& service : m_environment.application.services()) {
        QList<ObservedContainer> own;
        std::copy_if(findings.drift.containers.cbegin(), findings.drift.containers.cend(), std::back_inserter(own),
            [&service](const ObservedContainer& container) { return container.role == service.service; });
        std::sort(own.begin(), own.end(), [](const ObservedContainer& a, const ObservedContainer& b) { return a.slot < b.slot; });
        for (const ObservedContainer& container : std::as_const(own)) {
            findings.status.services << ServiceStatus {container, releaseOf(service, web, container), container.slot == serving && container.isRunning()};
        }
    }
}

void Observer::judge(Findings& findings) const
{
    if (findings.status.routerRefusal && findings.drift.lastRun) {
        const Error& refusal = *findings.status.routerRefusal;
        findings.status.drift << DriftItem {tr("router"), tr("as Pilothouse set it up"), asPhrase(refusal.message), refusal.remedy, false};
    }
    const bool isDockerSeen = std::none_of(findings.status.failures.cbegin(), findings.status.failures.cend(),
        [](const PartFailure& failure) { return failure.part == tr("Docker"); });
    if (isDockerSeen && m_parts.runtime != nullptr) {
        findings.status.drift << detectDrift(findings.drift);
    }
}

RunSummary Observer::summary(const RunState& run) const
{
    RunSummary summary;
    summary.run = run.run;
    summary.release = run.release;
    summary.oldRelease = run.plan.oldRelease;
    summary.outcome = run.outcome;
    const StepState* current = run.step(run.current);
    summary.phase = current == nullptr ? QString() : current->title;
    summary.createdAt = run.createdAt;
    summary.finishedAt = run.finishedAt;
    summary.keptUntil = run.keptUntil;
    summary.isRunnerAlive = !run.isFinished() && m_parts.isRunnerAlive && m_parts.isRunnerAlive(run.run);
    return summary;
}

void Observer::addFailure(Findings& findings, const QString& part, const Error& error)
{
    findings.status.failures << PartFailure {part, error};
}

} // namespace Pilothouse
