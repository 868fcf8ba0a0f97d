#include "services/deployment/runreplay.h"
#include "services/deployment/runlog.h"
#include "services/time/clock.h"
#include <algorithm>
#include <limits>

namespace Pilothouse {
namespace {

constexpr int frameInterval = 33; // milliseconds
constexpr qsizetype betweenKeyframes = 400; // folded again within a frame when the slider jumps
constexpr qsizetype preparedAtOnce = 2000;
constexpr qsizetype preparedATurn = 800;

bool isFailure(RunMarker::Kind kind)
{
    return kind == RunMarker::StepFailed || kind == RunMarker::TurnedBack;
}

bool isSwitch(RunMarker::Kind kind)
{
    return kind == RunMarker::Switched;
}

bool isFrequent(const Event& event)
{
    return event.kind == QStringView(EventKind::probeSampled) || event.kind == QStringView(EventKind::guardJudged)
        || event.kind == QStringView(EventKind::stepProgress);
}

} // namespace

RunReplay::RunReplay(const QList<Event>& events, Clock* clock, QObject* parent)
    : QObject(parent)
    , m_events(events)
    , m_clock(clock)
    , m_feed(events.isEmpty() ? QString() : events.first().run)
{
    m_state.run = m_feed.run();
    prepareUntil(std::min(m_events.size(), preparedAtOnce));
    if (!isReady()) {
        QTimer::singleShot(0, this, &RunReplay::prepareMore);
    }
    m_frame.setInterval(frameInterval);
    connect(&m_frame, &QTimer::timeout, this, &RunReplay::onFrame);
    m_position = begin();
    show(m_position);
}

RunReplay::~RunReplay() = default;

void RunReplay::prepareUntil(qsizetype end)
{
    for (; m_prepared < end; ++m_prepared) {
        Event& event = m_events[m_prepared];
        if (m_prepared % betweenKeyframes == 0) {
            m_keyframes.append({m_prepared, m_state});
        }
        fold(m_state, event);
        m_samples.add(event);
        m_lines += logLines(event);
        // Nothing of the chain is shown, and it is most of a sample's memory.
        event.hash.clear();
        event.previous.clear();
    }
    m_marks.clear();
    for (const RunMarker& marker : m_samples.markers()) {
        m_marks.append({marker.at, marker.kind, marker.text});
    }
}

void RunReplay::prepareMore()
{
    prepareUntil(std::min(m_events.size(), m_prepared + preparedATurn));
    if (!isReady()) {
        QTimer::singleShot(0, this, &RunReplay::prepareMore);
        return;
    }
    Q_EMIT ready();
    if (const std::optional<qint64> wanted = std::exchange(m_wanted, std::nullopt)) {
        seek(*wanted);
    }
}

qint64 RunReplay::begin() const
{
    return m_events.isEmpty() ? 0 : m_events.first().at;
}

qint64 RunReplay::end() const
{
    return m_events.isEmpty() ? 0 : m_events.last().at;
}

bool RunReplay::hasFailure() const
{
    return std::any_of(m_marks.cbegin(), m_marks.cend(), [](const Mark& mark) { return isFailure(mark.kind); });
}

bool RunReplay::hasSwitch() const
{
    return std::any_of(m_marks.cbegin(), m_marks.cend(), [](const Mark& mark) { return isSwitch(mark.kind); });
}

qsizetype RunReplay::eventsUntil(qint64 at) const
{
    const auto later = std::upper_bound(m_events.cbegin(), m_events.cend(), at, [](qint64 limit, const Event& event) { return limit < event.at; });
    return later - m_events.cbegin();
}

void RunReplay::seek(qint64 at)
{
    const qint64 wanted = std::clamp(at, begin(), end());
    if (eventsUntil(wanted) > m_prepared) {
        m_wanted = wanted;
        return;
    }
    m_wanted.reset();
    if (wanted != m_position) {
        m_position = wanted;
        show(wanted);
        Q_EMIT positionChanged(wanted);
    }
}

void RunReplay::show(qint64 at)
{
    const qsizetype wanted = eventsUntil(at);
    m_feed.setNow(at);
    if (wanted < m_shown || wanted - m_shown > betweenKeyframes) {
        const qint64 after = wanted < m_shown ? std::numeric_limits<qint64>::max() : m_feed.state().lastSeq;
        const RunState state = stateAfter(wanted);
        m_feed.jump(state, m_samples, linesBetween(after, state.lastSeq));
    } else if (wanted > m_shown) {
        m_feed.append(m_events.mid(m_shown, wanted - m_shown));
    }
    m_shown = wanted;
}

RunState RunReplay::stateAfter(qsizetype events) const
{
    const Keyframe& nearest = m_keyframes[std::max<qsizetype>(0, events - 1) / betweenKeyframes];
    RunState state = nearest.state;
    for (qsizetype i = nearest.next; i < events; ++i) {
        fold(state, m_events[i]);
    }
    return state;
}

QList<RunLogLine> RunReplay::linesBetween(qint64 after, qint64 until) const
{
    const auto isBefore = [](qint64 seq, const RunLogLine& line) { return seq < line.seq; };
    const auto first = std::upper_bound(m_lines.cbegin(), m_lines.cend(), after, isBefore);
    const auto end = std::upper_bound(m_lines.cbegin(), m_lines.cend(), until, isBefore);
    return first < end ? QList<RunLogLine>(first, end) : QList<RunLogLine>();
}

void RunReplay::setSpeed(int speed)
{
    const int wanted = std::clamp(speed, 1, 600);
    if (wanted != m_speed) {
        m_speed = wanted;
        Q_EMIT speedChanged(wanted);
    }
}

void RunReplay::play()
{
    if (isPlaying() || m_events.isEmpty()) {
        return;
    }
    if (m_position >= end()) {
        seek(begin());
    }
    m_lastFrame = m_clock->monotonic();
    m_frame.start();
    Q_EMIT playingChanged(true);
}

void RunReplay::pause()
{
    if (isPlaying()) {
        m_frame.stop();
        Q_EMIT playingChanged(false);
    }
}

void RunReplay::onFrame()
{
    const std::chrono::nanoseconds now = m_clock->monotonic();
    const auto passed = std::chrono::duration_cast<std::chrono::microseconds>(now - std::exchange(m_lastFrame, now));
    seek(m_position + passed.count() * m_speed);
    if (m_position >= end()) {
        pause();
    }
}

void RunReplay::toNextEvent()
{
    const auto next = std::find_if(m_events.cbegin() + m_shown, m_events.cend(), [](const Event& event) { return !isFrequent(event); });
    seek(next == m_events.cend() ? end() : next->at);
}

void RunReplay::toPreviousEvent()
{
    const qint64 here = m_position;
    const auto before = std::find_if(m_events.crbegin(), m_events.crend(), [here](const Event& event) { return event.at < here && !isFrequent(event); });
    seek(before == m_events.crend() ? begin() : before->at);
}

void RunReplay::toFailure()
{
    toMark(isFailure);
}

void RunReplay::toSwitch()
{
    toMark(isSwitch);
}

void RunReplay::toMark(bool (*isWanted)(RunMarker::Kind))
{
    const auto mark = std::find_if(m_marks.cbegin(), m_marks.cend(), [isWanted](const Mark& each) { return isWanted(each.kind); });
    if (mark != m_marks.cend()) {
        pause();
        seek(mark->at);
    }
}

} // namespace Pilothouse
