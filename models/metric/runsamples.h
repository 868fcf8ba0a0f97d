#pragma once
#include "models/environment/observed.h"
#include "models/journal/event.h"
#include "models/metric/samples.h"
#include <QList>
#include <array>

namespace Pilothouse {

/// What one slot did in one sample.
struct SlotSample {
    qint32 probeSent = 0;
    qint32 probeFailed = 0;
    qint32 requests = 0; ///< of users
    qint32 errors = 0; ///< of users
};

/// One probe.sampled of a run: usually a second.
struct RunSample {
    qint64 seq = 0; ///< of its event; of the newer one when samples were merged
    qint64 from = 0; ///< µs UTC; never before the sample before
    qint64 to = 0;
    qint32 sent = 0;
    qint32 failed = 0;
    float p50 = 0; ///< milliseconds; 0 when nothing was sent
    float p95 = 0;
    float gap = 0;
    std::array<SlotSample, 3> bySlot; ///< by int(Slot)

    [[nodiscard]] const SlotSample& slot(Slot slot) const { return bySlot[size_t(slot)]; }
    [[nodiscard]] double seconds() const { return double(to - from) / 1e6; }
    /// Users' and probe's requests a second that this slot answered.
    [[nodiscard]] double requestRate(Slot slot) const;
    [[nodiscard]] double requestRate() const; ///< of all slots
    /// Percent of this slot's requests (users' and probe's) that failed; NaN when it had none.
    [[nodiscard]] double errorPercent(Slot slot) const;
    [[nodiscard]] double errorPercent() const; ///< of all slots
    [[nodiscard]] double failedRate() const; ///< failed requests a second, users' and probe's
};

/// One guard.judged.
struct GuardSample {
    qint64 seq = 0;
    qint64 at = 0; ///< µs UTC
    Verdict verdict = Verdict::Inconclusive;
    QString rule;
    QString reason;
    qint64 requests = 0; ///< of the new slot since the switch
    qint64 errors = 0;
    int checks = 0; ///< health checks so far
};

/// A moment that charts mark.
struct RunMarker {
    enum Kind { Switched, SwitchedBack, TurnedBack, Paused, Resumed, Restarted, StepFailed, Finished, Note };
    Kind kind = Switched;
    qint64 seq = 0;
    qint64 at = 0; ///< µs UTC
    Slot to = Slot::Plain; ///< of Switched and SwitchedBack
    QString text; ///< reason, note or outcome; may be empty
};

/// The series of a run, from its events. The memory is bounded: past a day of seconds the older half is
/// merged in pairs, so that old times are coarser and nothing is lost from the sums.
class RunSamples {
public:
    static constexpr qsizetype mostSamples = 90000; ///< a little more than 24 h × 1 s
    static constexpr qsizetype mostMarkers = 2000;

    /// True when it changed something. Events come in order.
    bool add(const Event& event);
    void clear();
    /// Forgets what came after event `seq`: a replay that goes back.
    void truncate(qint64 seq);
    /// What `whole` has up to event `seq`: a replay that jumps.
    void assign(const RunSamples& whole, qint64 seq);

    [[nodiscard]] const QList<RunSample>& samples() const { return m_samples; }
    [[nodiscard]] const QList<GuardSample>& judgements() const { return m_judgements; }
    [[nodiscard]] const QList<RunMarker>& markers() const { return m_markers; }
    [[nodiscard]] bool isEmpty() const { return m_samples.isEmpty(); }
    /// Grows when samples were merged or forgotten: indices kept by a reader are void.
    [[nodiscard]] int generation() const { return m_generation; }

private:
    void addSample(const Event& event);
    void addJudgement(const Event& event);
    bool addMarker(const Event& event);
    void mark(RunMarker::Kind kind, const Event& event, const QString& text);
    void merge();

    QList<RunSample> m_samples;
    QList<GuardSample> m_judgements;
    QList<RunMarker> m_markers;
    int m_generation = 0;
    bool m_hasTurnedBack = false;
};

} // namespace Pilothouse
