#include "models/metric/runsamples.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace Pilothouse {
namespace {

constexpr qint64 second = 1000000; // µs
constexpr double largestCount = 2147483647.0;

double number(const QJsonObject& json, const char* key)
{
    const double value = json.value(QLatin1String(key)).toDouble();
    return std::isfinite(value) ? value : 0;
}

qint32 count(const QJsonObject& json, const char* key)
{
    return qint32(std::clamp(number(json, key), 0.0, largestCount));
}

bool is(const Event& event, const char16_t* kind)
{
    return event.kind == QStringView(kind);
}

QString text(const Event& event, const char* key)
{
    return event.payload.value(QLatin1String(key)).toString();
}

template <class Add>
void eachSlot(const QJsonObject& json, RunSample& sample, Add add)
{
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        bool isKnown = false;
        const Slot slot = slotFromName(it.key(), &isKnown);
        if (isKnown) {
            add(sample.bySlot[size_t(slot)], it->toObject());
        }
    }
}

qint64 requestsOf(const SlotSample& slot)
{
    return qint64(slot.requests) + slot.probeSent;
}

qint64 errorsOf(const SlotSample& slot)
{
    return qint64(slot.errors) + slot.probeFailed;
}

double percent(qint64 part, qint64 whole)
{
    return whole > 0 ? 100.0 * double(part) / double(whole) : std::numeric_limits<double>::quiet_NaN();
}

double aSecond(double amount, const RunSample& sample)
{
    return sample.seconds() > 0 ? amount / sample.seconds() : 0;
}

// A failed request of the probe need not have reached a slot, so the probe's own count is the whole one.
qint64 failedOf(const RunSample& sample)
{
    qint64 failed = sample.failed;
    for (const SlotSample& slot : sample.bySlot) {
        failed += slot.errors;
    }
    return failed;
}

qint64 askedOf(const RunSample& sample)
{
    qint64 asked = sample.sent;
    for (const SlotSample& slot : sample.bySlot) {
        asked += slot.requests;
    }
    return asked;
}

RunSample merged(const RunSample& first, const RunSample& second)
{
    RunSample both = first;
    both.seq = second.seq;
    both.to = second.to;
    both.sent += second.sent;
    both.failed += second.failed;
    both.p50 = std::max(first.p50, second.p50);
    both.p95 = std::max(first.p95, second.p95);
    both.gap = std::max(first.gap, second.gap);
    for (size_t slot = 0; slot < both.bySlot.size(); ++slot) {
        both.bySlot[slot].probeSent += second.bySlot[slot].probeSent;
        both.bySlot[slot].probeFailed += second.bySlot[slot].probeFailed;
        both.bySlot[slot].requests += second.bySlot[slot].requests;
        both.bySlot[slot].errors += second.bySlot[slot].errors;
    }
    return both;
}

Verdict verdictOf(const QString& name)
{
    return name == u"pass" ? Verdict::Pass : name == u"fail" ? Verdict::Fail : Verdict::Inconclusive;
}

template <class Row>
void dropAfter(QList<Row>& rows, qint64 seq)
{
    const auto first = std::upper_bound(rows.cbegin(), rows.cend(), seq, [](qint64 limit, const Row& row) { return limit < row.seq; });
    rows.erase(first, rows.cend());
}

} // namespace

double RunSample::requestRate(Slot which) const
{
    return aSecond(double(requestsOf(slot(which))), *this);
}

double RunSample::requestRate() const
{
    return aSecond(double(askedOf(*this)), *this);
}

double RunSample::errorPercent(Slot which) const
{
    return percent(errorsOf(slot(which)), requestsOf(slot(which)));
}

double RunSample::errorPercent() const
{
    return percent(failedOf(*this), askedOf(*this));
}

double RunSample::failedRate() const
{
    return aSecond(double(failedOf(*this)), *this);
}

bool RunSamples::add(const Event& event)
{
    if (is(event, EventKind::probeSampled)) {
        addSample(event);
        return true;
    }
    if (is(event, EventKind::guardJudged)) {
        addJudgement(event);
        return true;
    }
    return addMarker(event);
}

void RunSamples::clear()
{
    const int next = m_generation + 1;
    *this = {};
    m_generation = next;
}

void RunSamples::truncate(qint64 seq)
{
    dropAfter(m_samples, seq);
    dropAfter(m_judgements, seq);
    dropAfter(m_markers, seq);
    m_hasTurnedBack = std::any_of(m_markers.cbegin(), m_markers.cend(), [](const RunMarker& marker) { return marker.kind == RunMarker::TurnedBack; });
    ++m_generation;
}

void RunSamples::assign(const RunSamples& whole, qint64 seq)
{
    const int generation = m_generation;
    *this = whole;
    m_generation = generation;
    truncate(seq);
}

void RunSamples::addSample(const Event& event)
{
    RunSample sample;
    sample.seq = event.seq;
    sample.from = qint64(number(event.payload, "from"));
    sample.to = qint64(number(event.payload, "to"));
    const qint64 newest = m_samples.isEmpty() ? 0 : m_samples.last().to;
    // The clock jumped: the journal's own time never goes back.
    if (sample.to <= sample.from || sample.from < newest || sample.to > event.at + second) {
        sample.to = std::max(event.at, newest);
        sample.from = std::max(newest, sample.to - second);
    }
    sample.sent = count(event.payload, "sent");
    sample.failed = count(event.payload, "failed");
    sample.p50 = float(number(event.payload, "p50Ms"));
    sample.p95 = float(number(event.payload, "p95Ms"));
    sample.gap = float(number(event.payload, "gapMs"));
    eachSlot(event.payload.value(QStringLiteral("bySlot")).toObject(), sample, [](SlotSample& slot, const QJsonObject& json) {
        slot.probeSent = count(json, "sent");
        slot.probeFailed = count(json, "failed");
    });
    eachSlot(event.payload.value(QStringLiteral("users")).toObject(), sample, [](SlotSample& slot, const QJsonObject& json) {
        slot.requests = count(json, "requests");
        slot.errors = count(json, "errors");
    });
    m_samples.append(sample);
    if (m_samples.size() > mostSamples) {
        merge();
    }
}

void RunSamples::addJudgement(const Event& event)
{
    const QJsonObject numbers = event.payload.value(QStringLiteral("numbers")).toObject();
    m_judgements.append({event.seq, event.at, verdictOf(text(event, "verdict")), text(event, "rule"), text(event, "reason"),
        qint64(number(numbers, "requests")), qint64(number(numbers, "errors")), int(count(numbers, "checks"))});
    if (m_judgements.size() > mostMarkers) {
        m_judgements.remove(0, mostMarkers / 2);
    }
}

bool RunSamples::addMarker(const Event& event)
{
    if (is(event, EventKind::trafficSwitched)) {
        mark(m_hasTurnedBack ? RunMarker::SwitchedBack : RunMarker::Switched, event, {});
        m_markers.last().to = slotFromName(text(event, "to"));
    } else if (is(event, EventKind::runTurnedBack)) {
        m_hasTurnedBack = true;
        mark(RunMarker::TurnedBack, event, text(event, "message"));
    } else if (is(event, EventKind::runPaused)) {
        mark(RunMarker::Paused, event, text(event, "reason"));
    } else if (is(event, EventKind::runResumed)) {
        mark(RunMarker::Resumed, event, {});
    } else if (is(event, EventKind::runStarted) && number(event.payload, "attempt") > 1) {
        mark(RunMarker::Restarted, event, {});
    } else if (is(event, EventKind::stepFailed)) {
        mark(RunMarker::StepFailed, event, text(event, "message"));
    } else if (is(event, EventKind::runFinished)) {
        mark(RunMarker::Finished, event, text(event, "outcome"));
    } else if (is(event, EventKind::requested) && text(event, "verb") == u"note") {
        mark(RunMarker::Note, event, text(event, "text"));
    } else {
        return false;
    }
    return true;
}

void RunSamples::mark(RunMarker::Kind kind, const Event& event, const QString& words)
{
    if (m_markers.size() >= mostMarkers) {
        m_markers.removeFirst();
    }
    m_markers.append({kind, event.seq, event.at, Slot::Plain, words});
}

void RunSamples::merge()
{
    const qsizetype older = m_samples.size() / 4 * 2;
    QList<RunSample> kept;
    kept.reserve(m_samples.size() - older / 2);
    for (qsizetype i = 0; i < older; i += 2) {
        kept.append(merged(m_samples[i], m_samples[i + 1]));
    }
    kept.append(m_samples.mid(older));
    m_samples = std::move(kept);
    ++m_generation;
}

} // namespace Pilothouse
