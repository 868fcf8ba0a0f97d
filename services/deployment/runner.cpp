#include "services/deployment/runner.h"
#include "models/core/jsonnumber.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/runlog.h"
#include "services/journal/journal.h"
#include <QCoreApplication>
#include <QPointer>
#include <QSysInfo>
#include <QTimer>

namespace Pilothouse {
namespace {

constexpr qsizetype longestEvidence = 8000;

// What others said (log lines, answers, statements) may hold a secret; it must not reach the journal.
QJsonObject redacted(const QJsonObject& payload, const std::function<QString(const QString&)>& redact)
{
    QJsonObject clean = payload;
    for (const char* field : {"message", "detail", "text"}) {
        const QLatin1String key(field);
        if (clean.contains(key)) {
            clean.insert(key, redact(clean.value(key).toString()));
        }
    }
    return clean;
}

} // namespace

Runner::Runner(DeploymentWorld* world, const StepRegistry* registry, QString run, BoundaryHook boundary)
    : m_world(world)
    , m_registry(registry)
    , m_run(std::move(run))
    , m_boundary(std::move(boundary))
    , m_time(world->clock)
{
}

Runner::~Runner() = default;

QCoro::Task<Result<int>> Runner::run()
{
    const Result<> loaded = co_await load();
    if (!loaded) {
        co_return forward(loaded);
    }
    if (m_state.isFinished()) {
        co_return m_state.exitCode;
    }
    const Result<> prepared = co_await prepare();
    if (!prepared) {
        co_return forward(prepared);
    }
    Result<> walked;
    if (m_direction == Direction::Forward) {
        walked = co_await walkForward();
    }
    if (walked && m_direction == Direction::Forward) {
        co_await takeRequests(); // a rollback that was asked for in the last moment
    }
    if (walked && (m_direction == Direction::Abort || m_direction == Direction::RollBack)) {
        walked = co_await takeBack();
    }
    if (!walked) {
        co_return forward(walked);
    }
    const Result<int> code = co_await finish();
    co_return code;
}

QCoro::Task<Result<>> Runner::load()
{
    const Result<QList<Event>> events = co_await m_world->journal->read(0, m_run);
    if (!events) {
        co_return forward(events);
    }
    if (events->isEmpty()) {
        co_return failure(ErrorCode::NotFound, tr("The journal has no run “%1”.").arg(m_run), tr("`pilothousectl runs` lists them."));
    }
    m_state = foldRun(m_run, *events);
    if (m_state.plan.steps.isEmpty() || m_state.plan.digest() != m_state.digest) {
        co_return failure(ErrorCode::Corrupt, tr("The plan of %1 cannot be read, or is not the one that the run was made for.").arg(m_run),
            tr("Take the run up with the version of Pilothouse that made it; `pilothousectl journal verify` tells whether the journal was changed."));
    }
    m_readUpTo = 0;
    for (const Event& event : *events) {
        if (event.kind == QStringView(EventKind::probeSampled)) {
            m_ledger.skipUntil(wholeNumber(event.payload.value(QStringLiteral("to"))));
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<>> Runner::prepare()
{
    QJsonObject started {{QStringLiteral("pid"), QCoreApplication::applicationPid()}, {QStringLiteral("host"), QSysInfo::machineHostName()},
        {QStringLiteral("attempt"), m_state.attempts + 1}};
    const Result<> recorded = co_await record(EventKind::runStarted, started);
    if (!recorded) {
        co_return forward(recorded);
    }
    watchTraffic();
    if (m_state.guardArmed && !m_state.turnedBack) {
        m_guard->arm(m_state.switchedAt); // before anything else: a crash must not leave the new release unwatched
        QJsonObject armed {{QStringLiteral("limits"), m_state.plan.policy.value(QStringLiteral("guard")).toObject()}, {QStringLiteral("again"), true}};
        const Result<> noted = co_await record(EventKind::guardArmed, armed);
        if (!noted) {
            co_return forward(noted);
        }
    }
    takeUpDirection();
    connect(m_world->journal, &Journal::appended, this, &Runner::readRequests);
    co_await takeRequests();
    co_return co_await confirmHold();
}

// The guard, which may order the rollback, and what it judges by.
void Runner::watchTraffic()
{
    const Guard::Record recordFact = [this](const char16_t* kind, QJsonObject payload) { return record(kind, std::move(payload)); };
    m_guard = std::make_unique<Guard>(m_world, &m_ledger, slotName(m_state.plan.to), recordFact);
    connect(m_guard.get(), &Guard::failed, this, [this](const Judgement& judgement) {
        order(Direction::RollBack, Error {ErrorCode::ProcessFailed, tr("The guard ordered the rollback: %1").arg(judgement.reason), {}, m_ledger.firstFailure()});
    });
    m_hold = std::make_unique<RunHold>(m_world, &m_state, recordFact);
    m_traffic = std::make_unique<TrafficWatch>(m_world, &m_ledger, &m_time, recordFact);
    const RollbackConfig& limits = m_world->environment.rollback;
    ServingLimits serving;
    serving.errorRate = limits.errorRate;
    serving.minimumRequests = limits.minimumRequests;
    m_ledger.judgeServing(serving, slotName(m_state.plan.from));
    if (m_state.serving == m_state.plan.to) {
        m_ledger.switching(m_state.switchedAt, slotName(m_state.plan.from), slotName(m_state.plan.to));
        m_ledger.addProbeFailures(m_state.probeFailedSinceSwitch);
    }
    const qint64 now = m_world->clock->nowMicroseconds();
    if (m_state.switchedAt == 0) {
        m_ledger.skipUntil(now); // what was before the run is judged, and not counted as its own
    }
    m_traffic->start(m_state.switchedAt > 0 ? m_state.switchedAt : now - serving.span.count() * 1000);
}

// A runner that died on the way back, or before it could turn, left its direction in the journal.
void Runner::takeUpDirection()
{
    if (m_state.turnedBack) {
        order(*m_state.turnedBack == u"rollback" ? Direction::RollBack : Direction::Abort, m_state.error.value_or(Error {}));
    }
    for (const StepState& step : m_state.steps) {
        if (step.status == StepStatus::Failed) {
            order(directionAfterFailure(), step.error.value_or(Error {}));
        }
    }
}

QCoro::Task<Result<>> Runner::walkForward()
{
    for (const PlanStep& step : m_state.plan.steps) {
        const StepState* known = m_state.step(step.kind);
        if (known != nullptr && (known->status == StepStatus::Done || known->status == StepStatus::Skipped)) {
            continue;
        }
        const Result<> open = co_await waitWhilePaused();
        if (!open || m_direction != Direction::Forward) {
            co_return open;
        }
        const Result<> done = co_await runStep(&step);
        if (!done || m_direction != Direction::Forward) {
            co_return done;
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<>> Runner::runStep(const PlanStep* step)
{
    StepExecutor* executor = m_registry->find(step->kind);
    if (executor == nullptr) {
        order(Direction::Abort, Error {ErrorCode::Refused, tr("This version does not know the step “%1”.").arg(step->kind), tr("Use the version that made the plan."), {}});
        co_return Result<>();
    }
    reach(QStringLiteral("before:") + step->kind);
    StepContext* context = contextFor(step);
    const Result<Observation> seen = co_await executor->observe(context, step);
    if (seen && seen->isInEffect) {
        const bool wasOurs = m_state.current == step->kind;
        QJsonObject payload {{QStringLiteral("step"), step->kind}, {QStringLiteral("ms"), 0}, {QStringLiteral("summary"), seen->summary}, {QStringLiteral("observed"), seen->facts}};
        const Result<> recorded = co_await record(wasOurs ? EventKind::stepApplied : EventKind::stepSkipped, payload);
        reach(QStringLiteral("after:") + step->kind);
        co_return recorded;
    }
    const Result<> may = co_await mayBegin(step);
    if (!may || m_direction != Direction::Forward) {
        co_return may;
    }
    const Result<> applied = co_await applyStep(step);
    co_return applied;
}

QCoro::Task<Result<>> Runner::applyStep(const PlanStep* step)
{
    if (m_direction != Direction::Forward) {
        co_return Result<>();
    }
    QJsonObject intent {{QStringLiteral("step"), step->kind}, {QStringLiteral("title"), step->title}, {QStringLiteral("expectedMs"), qint64(step->expected.count())}};
    const Result<> intended = co_await record(EventKind::stepIntended, intent);
    if (!intended) {
        co_return forward(intended);
    }
    reach(QStringLiteral("intended:") + step->kind);
    if (m_direction != Direction::Forward) {
        co_return Result<>(); // ordered while the intention was written: taking back finds nothing done
    }
    const Result<> effected = co_await effectStep(step);
    Result<> back;
    if (m_trafficBack) {
        back = co_await *m_trafficBack;
        m_trafficBack.reset();
    }
    co_return effected ? back : effected;
}

QCoro::Task<Result<>> Runner::effectStep(const PlanStep* step)
{
    const auto startedAt = m_world->clock->monotonic();
    StepExecutor* executor = m_registry->find(step->kind);
    StepContext* context = contextFor(step);
    m_isInFlight = true;
    const Result<Observation> applied = co_await executor->apply(context, step);
    m_isInFlight = false;
    const auto elapsed = std::chrono::duration_cast<Milliseconds>(m_world->clock->monotonic() - startedAt);
    reach(QStringLiteral("effected:") + step->kind);
    QJsonObject payload {{QStringLiteral("step"), step->kind}, {QStringLiteral("ms"), qint64(elapsed.count())}};
    const char16_t* event = EventKind::stepApplied;
    if (applied) {
        payload.insert(QStringLiteral("summary"), applied->summary);
        payload.insert(QStringLiteral("observed"), applied->facts);
    } else {
        // A person's or the guard's order ended the step: their reason is the run's, not "cancelled".
        const Error& error = m_direction != Direction::Forward && m_reason ? *m_reason : applied.error();
        event = EventKind::stepFailed;
        addError(payload, error);
    }
    const Result<> recorded = co_await record(event, payload);
    if (recorded && !applied) {
        order(directionAfterFailure(), applied.error());
    }
    reach(QStringLiteral("after:") + step->kind);
    co_return recorded;
}

QCoro::Task<Result<int>> Runner::finish()
{
    if (m_guard->isArmed()) {
        m_guard->disarm();
        QJsonObject payload {{QStringLiteral("reason"), tr("The run ends.")}};
        co_await record(EventKind::guardDisarmed, payload);
    }
    co_await m_traffic->stop();
    const QJsonObject payload = finishedPayload();
    const Result<> released = co_await m_hold->release();
    if (!released) {
        const QJsonObject log = loggedByUs(released.error().message);
        co_await record(EventKind::logged, log);
    }
    reach(QStringLiteral("finishing"));
    const Result<> recorded = co_await record(EventKind::runFinished, payload);
    if (!recorded) {
        co_return forward(recorded);
    }
    co_return m_state.exitCode;
}

QCoro::Task<Result<>> Runner::record(const char16_t* kind, QJsonObject payload)
{
    EventDraft draft {m_run, QStringLiteral("runner"), QString::fromUtf16(kind), redacted(payload, m_world->redact)};
    const QPointer<Runner> self(this);
    const Result<Event> event = co_await m_world->journal->append(draft);
    if (!event) {
        co_return forward(event);
    }
    if (!self) {
        co_return Result<>(); // a sample or a progress line that outlived its runner
    }
    fold(m_state, *event);
    co_return Result<>();
}

// Evidence may be a whole log: its end says what happened.
void Runner::addError(QJsonObject& payload, const Error& error)
{
    Error told = error;
    told.detail = error.detail.right(longestEvidence);
    const QJsonObject json = errorToJson(told);
    for (auto it = json.begin(); it != json.end(); ++it) {
        payload.insert(it.key(), it.value());
    }
}

void Runner::reach(const QString& boundary)
{
    if (m_boundary) {
        m_boundary(boundary);
    }
}

bool Runner::hasSwitched() const
{
    const StepState* step = m_state.step(QStringLiteral("switch"));
    return step != nullptr && (step->status == StepStatus::Done || step->status == StepStatus::Skipped || step->status == StepStatus::Running
        || step->status == StepStatus::Failed);
}

Runner::Direction Runner::directionAfterFailure() const
{
    if (!hasSwitched()) {
        return Direction::Abort;
    }
    return m_state.strategy == u"rollback" ? Direction::Stop : Direction::RollBack;
}

StepContext* Runner::contextFor(const PlanStep* step)
{
    m_stepStop = std::stop_source();
    // An order that came before the step began ends it like one that comes in its middle.
    if (m_direction != Direction::Forward || (m_isFinishingEarly && step->kind == u"watch")) {
        m_stepStop.request_stop();
    }
    fill(m_context, step);
    m_context.stop = m_stepStop.get_token();
    return &m_context;
}

StepContext* Runner::undoContextFor(const PlanStep* step)
{
    fill(m_undoContext, step);
    return &m_undoContext;
}

void Runner::fill(StepContext& context, const PlanStep* step)
{
    context.run = m_run;
    context.plan = &m_state.plan;
    context.state = &m_state;
    context.world = m_world;
    context.traffic = &m_ledger;
    context.time = &m_time;
    context.hold = m_hold.get();
    context.guard = m_guard.get();
    const QString stepKind = step->kind;
    context.progress = [this, stepKind](const QString& text) {
        record(EventKind::stepProgress, {{QStringLiteral("step"), stepKind}, {QStringLiteral("text"), text}});
    };
    context.record = [this](const char16_t* kind, QJsonObject payload) { return record(kind, std::move(payload)); };
}

} // namespace Pilothouse
