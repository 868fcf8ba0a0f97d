#pragma once
#include "models/core/timewords.h"
#include "models/deployment/runstate.h"
#include "models/journal/event.h"
#include "models/report/reportcontent.h"
#include <QCoreApplication>

namespace Pilothouse {

/// The facts of one run, as people read them later: its folded state and what only its events tell.
/// All formats say the same: in the zone of `times`, JSON in UTC. A value; may be used on any thread.
class RunReport {
    Q_DECLARE_TR_FUNCTIONS(RunReport)
public:
    /// `now` (µs UTC) ends the times of a run that goes on. `events` are those of the run, in order.
    RunReport(RunState state, QList<Event> events, qint64 now, TimeWords times = TimeWords());

    [[nodiscard]] const RunState& state() const { return m_state; }
    [[nodiscard]] qint64 endedAt() const { return m_state.isFinished() ? m_state.finishedAt : m_now; } ///< µs UTC
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] ReportContent content() const;

private:
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QList<ReportFigure> figures(const QList<ReportChart>& charts) const;
    [[nodiscard]] QString failedWords() const;
    [[nodiscard]] ReportFigure recovery() const;
    [[nodiscard]] ReportSection facts() const;
    [[nodiscard]] QList<ReportBlock> failure() const;
    [[nodiscard]] QList<ReportBlock> traffic() const;
    [[nodiscard]] QList<ReportBlock> steps() const;
    [[nodiscard]] QList<ReportBlock> migrations() const;
    [[nodiscard]] QList<ReportBlock> guard() const;
    [[nodiscard]] QList<ReportBlock> backups() const;
    [[nodiscard]] QList<ReportBlock> overrides() const;
    [[nodiscard]] QList<ReportBlock> notes() const;
    [[nodiscard]] QList<ReportBlock> history() const;
    [[nodiscard]] QList<Event> ofKind(const char16_t* kind) const;

    RunState m_state;
    QList<Event> m_events;
    qint64 m_now;
    TimeWords m_times;
};

} // namespace Pilothouse
