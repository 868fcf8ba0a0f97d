#include "services/deployment/runreplay.h"
#include "services/time/clock.h"
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int frameInterval = 33; // milliseconds
constexpr qsizetype betweenKeyframes = 400; // folded again within a frame when the slider goes back

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
    prepare();
    m_frame.setInterval(frameInterval);
    connect(&m_frame, &QTimer::timeout, this, &RunReplay::onFrame);
    m_position = begin();
    show(m_position);
}

RunReplay::~RunReplay() = default;

void RunReplay::prepare()
{
    RunState state;
    state.run = m_feed.run();
    RunSamples samples;
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        if (i % betweenKeyframes == 0) {
            m_keyframes.append({i, state});
        }
        fold(state, m_events[i]);
        samples.add(m_events[i]);
        // Nothing of the chain is shown, and it is most of a sample's memory.
        m_events[i].hash.clear();
        m_events[i].previous.clear();
    }
    for (const RunMarker& marker : samples.markers()) {
        m_marks.append({marker.at, marker.kind, marker.text});
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
    if (wanted < m_shown) {
        const Keyframe& nearest = m_keyframes[(wanted - (wanted > 0 ? 1 : 0)) / betweenKeyframes];
        RunState state = nearest.state;
        for (qsizetype i = nearest.next; i < wanted; ++i) {
            fold(state, m_events[i]);
        }
        m_feed.rewind(state);
    } else if (wanted > m_shown) {
        m_feed.append(m_events.mid(m_shown, wanted - m_shown));
    }
    m_shown = wanted;
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
