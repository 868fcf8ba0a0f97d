#include "services/deployment/deploymentdesk.h"
#include "models/deployment/runrequests.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/maintenanceswitch.h"
#include "services/deployment/planfit.h"
#include "services/environment/preflight.h"
#include "services/journal/journalfeed.h"
#include "services/project/projectwatch.h"
#include "services/report/reportreader.h"
#include "services/router/givingback.h"
#include "services/time/clock.h"
#include <QJsonArray>
#include <algorithm>

namespace Pilothouse {
namespace {

// "members-web:{release}" → "members-web"
QString repositoryOf(const ApplicationService& web)
{
    QString image = web.image;
    return image.left(std::max<qsizetype>(0, image.lastIndexOf(QLatin1Char(':'))));
}

void addPlaces(ReleaseRow& row, const QList<ObservedContainer>& containers, const QString& role, const std::optional<TrafficSplit>& split)
{
    for (const ObservedContainer& container : containers) {
        if (container.role != role || container.imageId != row.imageId) {
            continue;
        }
        (container.isRunning() ? row.runsOn : row.keptOn).append(container.slot);
        row.isServing = row.isServing || (container.isRunning() && split && split->weights.value(container.slot) > 0);
    }
}

QList<ReleaseRow> rowsOf(const Environment& environment, const QList<ObservedImage>& images, const QList<ObservedContainer>& containers,
    const std::optional<TrafficSplit>& split)
{
    const ApplicationService& web = environment.application.web;
    QList<ReleaseRow> rows;
    for (const ObservedImage& image : images) {
        for (const QString& tag : image.tags) {
            const QString release = releaseOf(web, web, tag);
            if (release.isEmpty()) {
                continue;
            }
            ReleaseRow row {release, tag, image.id, image.commit, image.created.toMSecsSinceEpoch() * 1000, image.size, false, {}, {}};
            addPlaces(row, containers, web.service, split);
            rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end(),
        [](const ReleaseRow& left, const ReleaseRow& right) { return std::tie(right.createdAt, left.release) < std::tie(left.createdAt, right.release); });
    return rows;
}

} // namespace

DeploymentDesk::DeploymentDesk(DeskTools tools, ProjectWatch* project, JournalFeed* journal, Clock* clock, QObject* parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_project(project)
    , m_feed(journal)
    , m_journal(journal->journal())
    , m_clock(clock)
{
}

DeploymentDesk::~DeploymentDesk() = default;

qint64 DeploymentDesk::now() const
{
    return m_clock->nowMicroseconds();
}

DeploymentDesk::World DeploymentDesk::world(const QString& environment) const
{
    if (!m_project->project()) {
        return m_project->problem() ? World(tl::unexpected<Error>(*m_project->problem()))
                                    : World(failure(ErrorCode::InvalidInput, tr("No project is open."), tr("Open a pilothouse.yaml first.")));
    }
    return m_tools.makeWorld(*m_project->project(), environment);
}

Result<> DeploymentDesk::checkWritable() const
{
    if (m_feed->state() == JournalState::Ok) {
        return {};
    }
    if (m_feed->problem()) {
        return tl::unexpected<Error>(*m_feed->problem());
    }
    return failure(ErrorCode::Unavailable, tr("The journal is not open yet."), tr("Try again in a moment."));
}

QCoro::Task<Result<QList<ReleaseRow>>> DeploymentDesk::releases(QString environment)
{
    const World made = world(environment);
    if (!made) {
        co_return forward(made);
    }
    const DeploymentWorld* here = made->get();
    const QString repository = repositoryOf(here->environment.application.web);
    const Result<QList<ObservedImage>> images = co_await here->runtime->images(repository);
    if (!images) {
        co_return forward(images);
    }
    const Result<QList<ObservedContainer>> containers = co_await here->runtime->containers();
    if (!containers) {
        co_return forward(containers);
    }
    // Without a router's word nothing is called serving; the images are shown all the same.
    const Result<TrafficSplit> split = co_await here->router->readSplit();
    const std::optional<TrafficSplit> weights = split ? std::optional<TrafficSplit>(*split) : std::nullopt;
    co_return rowsOf(here->environment, *images, *containers, weights);
}

QCoro::Task<Result<Plan>> DeploymentDesk::plan(QString environment, PlanRequest request)
{
    const World made = world(environment);
    if (!made) {
        co_return forward(made);
    }
    PlanningService planning(made->get());
    const Result<Plan> plan = co_await planning.plan(request);
    co_return plan;
}

QCoro::Task<Result<std::optional<Plan>>> DeploymentDesk::lastPlan(QString environment)
{
    const QString project = m_project->project() ? m_project->project()->name : QString();
    const QList<RunSummaryRow> runs = m_feed->runs();
    const auto newest = std::find_if(runs.cbegin(), runs.cend(),
        [&](const RunSummaryRow& row) { return row.project == project && row.environment == environment; });
    if (newest == runs.cend()) {
        co_return std::optional<Plan>();
    }
    const QString run = newest->run;
    const Result<QList<Event>> first = co_await m_journal->read(0, run, 1);
    if (!first) {
        co_return forward(first);
    }
    const RunState state = foldRun(run, *first);
    co_return state.plan.steps.isEmpty() ? std::optional<Plan>() : std::optional<Plan>(state.plan);
}

QCoro::Task<Result<QList<CheckResult>>> DeploymentDesk::preflight(Plan plan, OnExpected onExpected, OnChecked onChecked, std::stop_token stop)
{
    World made = world(plan.environment);
    if (!made) {
        co_return forward(made);
    }
    const std::shared_ptr<DeploymentWorld> here = std::move(*made);
    if (onExpected) {
        onExpected(here->preflight->expected(plan));
    }
    // Each check holds this to its end, which for one that was cancelled or is late comes after ours.
    const OnChecked keeping = [here, onChecked](const CheckResult& result) {
        if (onChecked) {
            onChecked(result);
        }
    };
    const QString noRun;
    const QList<CheckResult> results = co_await here->preflight->run(plan, noRun, keeping, stop);
    co_return results;
}

QCoro::Task<Result<QString>> DeploymentDesk::start(Plan plan)
{
    if (const Result<> writable = checkWritable(); !writable) {
        co_return forward(writable);
    }
    const World made = world(plan.environment);
    if (!made) {
        co_return forward(made);
    }
    DeploymentWorld* const here = made->get();
    const Result<> fits = co_await checkStillFits(here, plan);
    if (!fits) {
        co_return forward(fits);
    }
    const QString file = here->project.file;
    const QString noRun;
    const Result<QString> run = co_await m_tools.launch(plan, file, noRun);
    co_return run;
}

QCoro::Task<Result<Event>> DeploymentDesk::request(RunState state, QString verb, QString text)
{
    if (const Result<> writable = checkWritable(); !writable) {
        co_return forward(writable);
    }
    if (const Result<> allowed = checkRequest(state, verb); !allowed) {
        co_return forward(allowed);
    }
    QJsonObject payload {{QStringLiteral("verb"), verb}};
    if (!text.isEmpty()) {
        payload.insert(verb == u"note" ? QStringLiteral("text") : QStringLiteral("reason"), text);
    }
    EventDraft draft {state.run, m_tools.actor, QString::fromUtf16(EventKind::requested), payload};
    const Result<Event> written = co_await m_journal->append(draft);
    co_return written;
}

QCoro::Task<Result<Plan>> DeploymentDesk::rollbackPlan(RunState state)
{
    const QString file = state.projectFile;
    const Result<Project> project = co_await loadProjectAside(file);
    if (!project) {
        co_return forward(project);
    }
    const World made = m_tools.makeWorld(*project, state.environment);
    if (!made) {
        co_return forward(made);
    }
    PlanningService planning(made->get());
    const Result<Plan> plan = co_await planning.planRollbackOf(state);
    co_return plan;
}

QCoro::Task<Result<QString>> DeploymentDesk::rollback(RunState state, QString typedRelease)
{
    if (const Result<> writable = checkWritable(); !writable) {
        co_return forward(writable);
    }
    if (state.isFinished()) {
        const Result<QString> run = co_await rollbackFinished(state, typedRelease);
        co_return run;
    }
    if (state.switchedAt == 0) {
        co_return failure(ErrorCode::Refused, tr("%1 has not switched yet; there is nothing to roll back.").arg(state.run), tr("Abort stops it."));
    }
    // The old slot still runs: the runner itself turns back, in one switch.
    EventDraft draft {state.run, m_tools.actor, QString::fromUtf16(EventKind::requested), {{QStringLiteral("verb"), QStringLiteral("rollback")}}};
    const Result<Event> written = co_await m_journal->append(draft);
    if (!written) {
        co_return forward(written);
    }
    co_return QString(state.run);
}

QCoro::Task<Result<QString>> DeploymentDesk::rollbackFinished(RunState state, QString typedRelease)
{
    if (state.outcome != u"succeeded") {
        co_return failure(ErrorCode::Refused, tr("%1 ended as “%2”: users are on the release before it already.").arg(state.run, state.outcome));
    }
    const Result<Plan> plan = co_await rollbackPlan(state);
    if (!plan) {
        co_return forward(plan);
    }
    if (state.plan.policy.contains(QStringLiteral("overriddenBy")) && typedRelease != plan->release) {
        co_return failure(ErrorCode::Refused,
            tr("%1 applied migrations that the gate refuses: %2 may fail on the schema as it is now.").arg(state.run, plan->release),
            tr("Reverse them by hand first, or type %1 to go back all the same.").arg(plan->release));
    }
    const QString file = state.projectFile;
    const QString takenBack = state.run;
    const Plan wanted = *plan;
    const Result<QString> run = co_await m_tools.launch(wanted, file, takenBack);
    co_return run;
}

Result<> DeploymentDesk::recover(const RunState& state)
{
    if (state.isFinished()) {
        return failure(ErrorCode::Refused, tr("%1 has ended (%2); there is nothing to recover.").arg(state.run, state.outcome));
    }
    return m_tools.isAlive(state.run) ? Result<>() : m_tools.supervise(state.run);
}

QCoro::Task<QList<CheckResult>> DeploymentDesk::doctor(QString environment, OnChecked onChecked, std::stop_token stop)
{
    const std::optional<Project> project = environment.isEmpty() ? std::nullopt : m_project->project();
    const QList<CheckResult> results = co_await m_tools.examine(project, environment, onChecked, stop);
    co_return results;
}

QCoro::Task<Result<AdoptionPlan>> DeploymentDesk::routerFix(QString environment)
{
    const World made = world(environment);
    if (!made) {
        co_return forward(made);
    }
    const Result<AdoptionPlan> plan = co_await (*made)->adoption->plan();
    co_return plan;
}

QCoro::Task<Result<int>> DeploymentDesk::fixRouter(QString environment, AdoptionPlan fix)
{
    if (const Result<> writable = checkWritable(); !writable) {
        co_return forward(writable);
    }
    const World made = world(environment);
    if (!made) {
        co_return forward(made);
    }
    const Result<int> closed = co_await (*made)->adoption->apply(fix);
    if (!closed) {
        co_return forward(closed);
    }
    QJsonArray files;
    for (const FileChange& change : std::as_const(fix.changes)) {
        files.append(change.path);
    }
    const QString kind = QString::fromUtf16(EventKind::adopted);
    const QJsonObject payload {{QStringLiteral("environment"), environment}, {QStringLiteral("files"), files}, {QStringLiteral("idleClosed"), *closed}};
    if (const Result<> written = co_await record(kind, payload); !written) {
        co_return forward(written);
    }
    co_return *closed;
}

QCoro::Task<Result<QStringList>> DeploymentDesk::undoRouter(QString environment)
{
    if (const Result<> writable = checkWritable(); !writable) {
        co_return forward(writable);
    }
    const World made = world(environment);
    if (!made) {
        co_return forward(made);
    }
    DeploymentWorld* const here = made->get();
    Router* const router = here->router.get();
    Runtime* const runtime = here->runtime.get();
    const Result<> may = co_await GivingBack::check(router, runtime, environment);
    if (!may) {
        co_return forward(may);
    }
    const Result<QStringList> files = co_await here->adoption->undo();
    if (!files || files->isEmpty()) {
        co_return files;
    }
    const QString kind = QString::fromUtf16(EventKind::adoptionUndone);
    const QJsonObject payload {{QStringLiteral("environment"), environment}, {QStringLiteral("files"), QJsonArray::fromStringList(*files)}};
    if (const Result<> written = co_await record(kind, payload); !written) {
        co_return forward(written);
    }
    co_return files;
}

QCoro::Task<Result<>> DeploymentDesk::takePageOff(QString environment)
{
    if (const Result<> writable = checkWritable(); !writable) {
        co_return forward(writable);
    }
    const World made = world(environment);
    if (!made) {
        co_return forward(made);
    }
    MaintenanceSwitch page(made->get());
    const Result<> may = co_await page.look();
    if (!may) {
        co_return forward(may);
    }
    co_return co_await page.set(false);
}

QCoro::Task<Result<>> DeploymentDesk::record(QString kind, QJsonObject payload)
{
    const EventDraft draft {{}, m_tools.actor, std::move(kind), std::move(payload)};
    const Result<Event> written = co_await m_journal->append(draft);
    if (!written) {
        co_return forward(written);
    }
    co_return Result<>();
}

QCoro::Task<Result<>> DeploymentDesk::storeSecret(SecretReference reference, Secret value)
{
    const Result<> stored = co_await m_tools.storeSecret(reference, value);
    co_return stored;
}

QCoro::Task<Result<QList<Event>>> DeploymentDesk::events(QString run)
{
    const Result<QList<Event>> events = co_await m_journal->read(0, run);
    co_return events;
}

QCoro::Task<Result<QByteArray>> DeploymentDesk::report(QString run, QString format)
{
    const qint64 at = now();
    const std::optional<Project>& project = m_project->project();
    const TimeWords times = project ? TimeWords::ofZone(project->timezone) : TimeWords();
    const Result<std::shared_ptr<const ReadReport>> read = co_await readReport(m_journal, run, at, times);
    if (!read) {
        co_return forward(read);
    }
    const std::shared_ptr<const ReadReport> report = *read;
    const Result<QByteArray> bytes = co_await renderBeside(report, format);
    co_return Result<QByteArray>(bytes);
}

} // namespace Pilothouse
