#pragma once
#include "services/deployment/runfeed.h"
#include <QList>
#include <QObject>
#include <QTimer>

namespace Pilothouse {

/// Plays the events of a run again: a moment in time, a speed, jumps. Its feed shows the run as it was at that
/// moment, so that the run view needs to know nothing of it. GUI thread.
class RunReplay final : public QObject {
    Q_OBJECT
public:
    /// A moment that the slider marks and jumps go to.
    struct Mark {
        qint64 at = 0; ///< µs UTC
        RunMarker::Kind kind = RunMarker::Switched;
        QString text;
    };

    /// `events` are those of one run, in order, at least one. `clock` outlives the replay. A long run is made ready
    /// in parts, between two turns of the event loop: until then it can be played, and a jump waits.
    RunReplay(const QList<Event>& events, Clock* clock, QObject* parent = nullptr);
    ~RunReplay() override;

    [[nodiscard]] RunFeed* feed() { return &m_feed; }
    [[nodiscard]] qint64 begin() const; ///< µs UTC of the first event
    [[nodiscard]] qint64 end() const; ///< of the last
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] int speed() const { return m_speed; }
    [[nodiscard]] bool isReady() const { return m_prepared == m_events.size(); }
    [[nodiscard]] bool isPlaying() const { return m_frame.isActive(); }
    [[nodiscard]] const QList<Mark>& marks() const { return m_marks; }
    [[nodiscard]] bool hasFailure() const;
    [[nodiscard]] bool hasSwitch() const;

    void seek(qint64 at); ///< to the nearest moment between begin() and end()
    void setSpeed(int speed); ///< 1, 10, 60
    void play(); ///< from the beginning when it stands at the end
    void pause();
    void toNextEvent(); ///< samples and progress are passed over
    void toPreviousEvent();
    void toFailure(); ///< the first step that failed, or the turning back
    void toSwitch(); ///< the first switch

Q_SIGNALS:
    void positionChanged(qint64 at);
    void playingChanged(bool isPlaying);
    void speedChanged(int speed);
    void ready(); ///< marks() and jumps are there; not for a run that was ready at once

private:
    struct Keyframe {
        qsizetype next = 0; ///< index of the first event behind it
        RunState state;
    };

    void prepareUntil(qsizetype end);
    void prepareMore();
    [[nodiscard]] RunState stateAfter(qsizetype events) const;
    [[nodiscard]] QList<RunLogLine> linesBetween(qint64 after, qint64 until) const;
    void onFrame();
    void show(qint64 at);
    void toMark(bool (*isWanted)(RunMarker::Kind));
    [[nodiscard]] qsizetype eventsUntil(qint64 at) const;

    QList<Event> m_events;
    QList<Keyframe> m_keyframes;
    QList<Mark> m_marks;
    RunSamples m_samples; ///< of the whole run
    QList<RunLogLine> m_lines; ///< of the whole run
    RunState m_state; ///< after the events that are prepared
    qsizetype m_prepared = 0;
    std::optional<qint64> m_wanted; ///< a jump that waits
    Clock* m_clock;
    RunFeed m_feed;
    QTimer m_frame;
    std::chrono::nanoseconds m_lastFrame {0};
    qint64 m_position = 0;
    qsizetype m_shown = 0; ///< events that the feed has
    int m_speed = 1;
};

} // namespace Pilothouse
