#pragma once
#include "models/deployment/runfiltermodel.h"
#include "models/deployment/runtablemodel.h"
#include "ui/shell/widgets/card.h"

class QListView;

namespace Pilothouse {

/// The runs that have a report: release, environment, how it ended, when.
class ReportList : public Card {
    Q_OBJECT
public:
    explicit ReportList(QWidget* parent = nullptr);

    void setRuns(const QList<RunSummaryRow>& runs);
    void setWording(const CellWording& wording) { m_runs.setWording(wording); }
    [[nodiscard]] const RunSummaryRow* current() const; ///< null without a choice
    void choose(const QString& run);
    [[nodiscard]] const RunTableModel& runs() const { return m_runs; }
    [[nodiscard]] QListView* view() const { return m_view; }

Q_SIGNALS:
    void chosen(const QString& run);

private:
    RunTableModel m_runs;
    RunFilterModel m_shown;
    QListView* m_view;
};

} // namespace Pilothouse
