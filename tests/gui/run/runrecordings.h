#pragma once
#include "models/deployment/runstate.h"
#include "models/journal/event.h"
#include <QList>

namespace Pilothouse {

/// Real runs of the demonstration stack, from tests/data/runs. Their runner lives on this host.
class RunRecording {
public:
    explicit RunRecording(const QString& name);

    [[nodiscard]] const QList<Event>& events() const { return m_events; }
    /// Everything up to the first event of `kind` (of `step`, where it is given), and `after`
    /// further ones.
    [[nodiscard]] QList<Event> until(
        const char16_t* kind, const QString& step = {}, int after = 0) const;
    /// Everything until so long after the first event of `kind` of `step`.
    [[nodiscard]] QList<Event> until(
        const char16_t* kind, const QString& step, std::chrono::seconds later) const;
    /// The fold of such events.
    [[nodiscard]] static RunState fold(const QList<Event>& events);

private:
    [[nodiscard]] qsizetype find(const char16_t* kind, const QString& step) const;

    QList<Event> m_events;
};

} // namespace Pilothouse
