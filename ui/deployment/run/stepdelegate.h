#pragma once
#include <QStyledItemDelegate>

namespace Pilothouse {

class RunRowsModel;
struct RunRow;

/// Draws a line of the step list: icon, title, muted words, bar while it runs, times at the right.
/// An opened failure is a widget of its own, so nothing is drawn below it.
class StepDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    StepDelegate(const RunRowsModel* rows, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Returns where the trailing words begin.
    int paintTimes(QPainter* painter, const QRect& rect, const RunRow& row) const;
    int paintTitle(QPainter* painter, const QRect& rect, const RunRow& row) const;
    void paintBar(QPainter* painter, const QRect& rect, double progress) const;

    const RunRowsModel* m_rows;
};

} // namespace Pilothouse
