#pragma once
#include "models/core/timewords.h"
#include "models/deployment/runstate.h"
#include "services/report/timeline.h"
#include <QCoreApplication>

namespace Pilothouse {

/// The facts of one run, as people read them later: its folded state and what only its events tell.
/// Markdown and JSON say the same; Markdown in the zone of `times`, JSON in UTC.
class RunReport {
    Q_DECLARE_TR_FUNCTIONS(RunReport)
public:
    /// `now` (µs UTC) ends the times of a run that goes on. `events` are those of the run, in order.
    RunReport(RunState state, QList<Event> events, qint64 now, TimeWords times = TimeWords());

    [[nodiscard]] QJsonObject toJson() const;
    /// GitHub-flavoured Markdown; what people and programs wrote is escaped.
    [[nodiscard]] QString toMarkdown() const;

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString failure() const;
    [[nodiscard]] QString traffic() const;
    [[nodiscard]] QString steps() const;
    [[nodiscard]] QString migrations() const;
    [[nodiscard]] QString guard() const;
    [[nodiscard]] QString backups() const;
    [[nodiscard]] QString overrides() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString history() const;
    [[nodiscard]] QList<Event> ofKind(const char16_t* kind) const;

    RunState m_state;
    QList<Event> m_events;
    qint64 m_now;
    TimeWords m_times;
};

} // namespace Pilothouse
