#pragma once
#include "models/environment/environmenttablemodel.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/numbers.h"
#include <QSortFilterProxyModel>

namespace Pilothouse {

class OverviewFeed;
class TableView;
class WindowMemory;

/// The environments as a table, as high as its rows; Enter or a double click chooses one.
class EnvironmentTable : public Card {
    Q_OBJECT
public:
    /// `memory` outlives it.
    explicit EnvironmentTable(WindowMemory* memory, QWidget* parent = nullptr);

    void setTime(const TimeFormat& time);
    void present(const OverviewFeed& feed);
    [[nodiscard]] TableView* table() const { return m_table; }

Q_SIGNALS:
    void environmentWanted(const QString& name);

private:
    void scale();

    EnvironmentTableModel m_model;
    QSortFilterProxyModel m_proxy;
    TableView* m_table;
};

} // namespace Pilothouse
