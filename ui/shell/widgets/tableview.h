#pragma once
#include "ui/shell/theme/tokens.h"
#include <QByteArray>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace Pilothouse {

/// A table set up as all tables of the cockpit: whole rows, horizontal lines, sortable, columns
/// that can be moved, sized and hidden, rows copied as text, a context menu. Give it a model and,
/// for more than text, a TableDelegate.
class TableView : public QTableView {
    Q_OBJECT
public:
    /// `name` for a screen reader: "Recent runs".
    explicit TableView(const QString& name, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setRowHeight(int height); ///< Metric::row or Metric::rowCompact
    /// Rows as high as their text needs (TableCell::lines): for short tables.
    void setRowsFitText();
    /// The column that takes the room that is left, also in columns that were kept.
    void setStretchColumn(int column);
    /// Widths, order, hidden columns and sorting, to keep between sessions.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray& columns); ///< ignored when it does not fit
    /// The selected rows, or all without a selection: tab separated, with a head.
    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    /// Enter, or a double click.
    void rowActivated(const QModelIndex& index);
    /// A person changed the columns.
    void columnsChanged();
    /// By setRowsFitText(): all rows together may have another height.
    void rowsFitted();
    /// Before the context menu opens: a page adds its own actions at the top.
    void menuOpens(QMenu* menu, const QModelIndex& index);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void scale();
    void fitRows();
    void copy();
    void addColumnMenu(QMenu* menu);

    int m_rowHeight = Metric::row;
    int m_stretchColumn = -1;
    QTimer m_fitSoon; ///< widths settle first: a page's scroll bar may come with the rows' heights
    bool m_isFitting = false;
};

} // namespace Pilothouse
