#pragma once
#include "models/core/result.h"
#include "models/journal/event.h"
#include "ui/shell/pagefactories.h"
#include <QList>

class QVBoxLayout;

namespace Pilothouse {

class EmptyState;
class RunView;

/// A run of the journal, played again: reads its events and shows them in a run view with a time
/// slider.
class ReplayPage : public Page {
    Q_OBJECT
public:
    ReplayPage(const PageContext& page, const QString& run, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    void play(const Result<QList<Event>>& events);

    PageContext m_page;
    QString m_run;
    QVBoxLayout* m_layout;
    EmptyState* m_waiting;
    RunView* m_view = nullptr; ///< once the events are read
};

} // namespace Pilothouse
