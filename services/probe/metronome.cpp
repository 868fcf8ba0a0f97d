#include "services/probe/metronome.h"

namespace Pilothouse {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::nanoseconds longestSleep = 50ms; // so that a stall is noticed for what it is

} // namespace

Metronome::Metronome(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(this)
    , m_time(clock)
    , m_pacer(1, {})
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Metronome::onTimer);
}

void Metronome::start(double rate)
{
    m_time = ProcessTime(m_clock);
    const std::chrono::nanoseconds now = m_time.observe();
    m_pacer = Pacer(rate, now);
    m_hasBeats = rate > 0;
    m_isRunning = true;
    m_secondEnd = now + 1s;
    arm(now);
}

void Metronome::endBeats()
{
    m_hasBeats = false;
}

void Metronome::stop()
{
    m_hasBeats = false;
    m_isRunning = false;
    m_timer.stop();
}

std::chrono::nanoseconds Metronome::interval() const
{
    return m_hasBeats ? m_pacer.interval() : 0ns;
}

void Metronome::onTimer()
{
    const std::chrono::nanoseconds now = m_time.observe();
    while (m_hasBeats && m_pacer.take(now)) {
        Q_EMIT due(now);
    }
    if (now >= m_secondEnd) {
        m_secondEnd += std::chrono::floor<std::chrono::seconds>(now - m_secondEnd) + 1s;
        Q_EMIT secondPassed(now);
    }
    Q_EMIT woke(now);
    if (m_isRunning) {
        arm(now);
    }
}

void Metronome::arm(std::chrono::nanoseconds now)
{
    std::chrono::nanoseconds wakeAt = std::min(m_secondEnd, now + longestSleep);
    if (m_hasBeats) {
        wakeAt = std::min(wakeAt, m_pacer.next());
    }
    m_time.expect(wakeAt);
    m_timer.start(std::max(0ms, std::chrono::ceil<Milliseconds>(wakeAt - now)));
}

} // namespace Pilothouse
