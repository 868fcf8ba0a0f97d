#pragma once
#include "models/environment/checktablemodel.h"
#include <QWidget>

namespace Pilothouse {

class RoleBox;
class TableView;
class Text;

/// The checks of a preflight as a table, and below it the whole words, remedy and evidence of the chosen one. The
/// first that fails is chosen by itself.
class CheckPanel : public QWidget {
    Q_OBJECT
public:
    /// `checks` outlives it.
    explicit CheckPanel(CheckTableModel* checks, QWidget* parent = nullptr);

    [[nodiscard]] TableView* table() const { return m_table; }

private:
    void chooseFailure();
    void showCheck(const QModelIndex& index);

    CheckTableModel* m_checks;
    TableView* m_table;
    RoleBox* m_box;
    Text* m_evidence;
};

} // namespace Pilothouse
