#pragma once
#include "models/migration/strategytablemodel.h"
#include <QWidget>

namespace Pilothouse {

class TableView;
class Text;

/// What the migrations mean for the whole release: which strategies may carry it, which comes first, who would wait.
class ReleasePanel : public QWidget {
    Q_OBJECT
public:
    explicit ReleasePanel(QWidget* parent = nullptr);

    void show(const SchemaReview& review);

private:
    StrategyTableModel m_strategies;
    TableView* m_table;
    Text* m_order;
    Text* m_queue;
    Text* m_notes;
};

} // namespace Pilothouse
