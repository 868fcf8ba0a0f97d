#include "services/deployment/runfeed.h"
#include "services/deployment/runlog.h"
#include "services/journal/journal.h"
#include "services/time/clock.h"
#include <QPointer>
#include <QSysInfo>

namespace Pilothouse {
namespace {

constexpr int runPageSize = 500; // folded within a frame
constexpr int tickInterval = 500; // milliseconds
// The supervisor starts a dead runner again within two seconds.
constexpr std::chrono::seconds mostAbsence {5};

// A lock or a disk: worth asking again without being told of an event.
bool isPassing(const std::optional<Error>& problem)
{
    return problem && (problem->code == ErrorCode::Unavailable || problem->code == ErrorCode::Io);
}

} // namespace

RunFeed::RunFeed(QString run, Journal* journal, Clock* clock, LifeCheck isAlive, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_isAlive(std::move(isAlive))
{
    m_state.run = std::move(run);
    m_lastAlive = m_clock->monotonic();
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &RunFeed::onTick);
    connect(m_journal, &Journal::appended, this, [this] { readOn(); });
    m_tick.start();
    readOn();
}

RunFeed::RunFeed(QString run, QObject* parent)
    : QObject(parent)
    , m_isLoaded(true)
{
    m_state.run = std::move(run);
}

RunFeed::~RunFeed() = default;

qint64 RunFeed::now() const
{
    return m_clock == nullptr ? m_replayNow : m_clock->nowMicroseconds();
}

QCoro::Task<> RunFeed::readOn()
{
    m_isReadWanted = true;
    if (m_isReading) {
        co_return;
    }
    m_isReading = true;
    const QPointer<RunFeed> self(this);
    while (m_isReadWanted) {
        m_isReadWanted = false;
        const Result<bool> isMore = co_await readPage();
        if (!self) {
            co_return;
        }
        setProblem(isMore ? std::nullopt : std::optional<Error>(isMore.error()));
        m_isReadWanted = m_isReadWanted || isMore.value_or(false);
        if (!m_isReadWanted && !m_isLoaded && !isPassing(m_problem)) {
            m_isLoaded = true;
            Q_EMIT loaded();
        }
    }
    m_isReading = false;
}

// True when there may be more. What stands before an event that cannot be read is shown all the same.
QCoro::Task<Result<bool>> RunFeed::readPage()
{
    const QPointer<RunFeed> self(this);
    Error problem;
    for (int limit = runPageSize; limit > 0; limit /= 2) {
        const qint64 after = m_state.lastSeq;
        const QString name = m_state.run;
        const Result<QList<Event>> events = co_await m_journal->read(after, name, limit);
        if (!self) {
            co_return false;
        }
        if (events) {
            append(*events);
            co_return events->size() >= limit;
        }
        problem = events.error();
        if (problem.code != ErrorCode::Corrupt) {
            break;
        }
    }
    co_return tl::unexpected<Error>(problem);
}

void RunFeed::append(const QList<Event>& events)
{
    QList<RunLogLine> lines;
    bool hasSamples = false;
    bool hasChanged = false;
    for (const Event& event : events) {
        if (event.run != m_state.run || event.seq <= m_state.lastSeq) {
            continue;
        }
        fold(m_state, event);
        hasSamples = m_samples.add(event) || hasSamples;
        lines += logLines(event);
        hasChanged = true;
    }
    if (!hasChanged) {
        return;
    }
    m_steps.setState(m_state, now());
    m_log.append(lines);
    if (hasSamples) {
        Q_EMIT samplesChanged();
    }
    Q_EMIT changed();
}

void RunFeed::appendLog(const QList<RunLogLine>& lines)
{
    m_log.append(lines);
}

void RunFeed::jump(const RunState& state, const RunSamples& samples, const QList<RunLogLine>& lines)
{
    m_state = state;
    m_samples.assign(samples, state.lastSeq);
    m_log.truncate(state.lastSeq);
    m_log.append(lines);
    m_steps.setState(m_state, now());
    Q_EMIT samplesChanged();
    Q_EMIT changed();
}

void RunFeed::setNow(qint64 at)
{
    m_replayNow = at;
    m_steps.tick(at);
    Q_EMIT ticked(at);
}

void RunFeed::setProblem(std::optional<Error> problem)
{
    if (problem != m_problem) {
        m_problem = std::move(problem);
        Q_EMIT problemChanged();
    }
}

void RunFeed::onTick()
{
    if (isPassing(m_problem)) {
        readOn();
    }
    lookForRunner();
    if (m_state.isFinished()) {
        return;
    }
    m_steps.tick(now());
    Q_EMIT ticked(now());
}

void RunFeed::lookForRunner()
{
    RunnerLife life = RunnerLife::Unknown;
    if (m_isLoaded && !m_state.isFinished()) {
        const bool isElsewhere = !m_state.runnerHost.isEmpty() && m_state.runnerHost != QSysInfo::machineHostName();
        const bool isAlive = !isElsewhere && m_isAlive && m_isAlive(m_state.run);
        const std::chrono::nanoseconds now = m_clock->monotonic();
        m_lastAlive = isAlive || m_life == RunnerLife::Unknown ? now : m_lastAlive;
        const bool isMissing = now - m_lastAlive > mostAbsence;
        life = isElsewhere ? RunnerLife::Elsewhere : isMissing ? RunnerLife::Missing : RunnerLife::Alive;
    }
    if (life != m_life) {
        m_life = life;
        Q_EMIT runnerLifeChanged(life);
    }
}

} // namespace Pilothouse
