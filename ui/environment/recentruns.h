#pragma once
#include "models/deployment/runtablemodel.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/numbers.h"
#include <QSortFilterProxyModel>

namespace Pilothouse {

class EmptyState;
class FilterField;
class OverviewFeed;
class TableView;
class WindowMemory;

/// The newest runs of the project; Enter or a double click opens one.
class RecentRuns : public Card {
    Q_OBJECT
public:
    /// `memory` outlives it.
    explicit RecentRuns(WindowMemory* memory, QWidget* parent = nullptr);

    void setTime(const TimeFormat& time);
    void present(const OverviewFeed& feed);
    void tick(qint64 now) { m_model.tick(now); } ///< µs UTC: the durations of runs that go on
    [[nodiscard]] TableView* table() const { return m_table; }

Q_SIGNALS:
    void runWanted(const QString& run);

private:
    void makeTable(WindowMemory* memory);
    void scale();
    void showEmptiness();

    RunTableModel m_model;
    QSortFilterProxyModel m_proxy;
    FilterField* m_filter;
    TableView* m_table;
    EmptyState* m_nothing;
};

} // namespace Pilothouse
