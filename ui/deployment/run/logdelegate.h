#pragma once
#include <QStyledItemDelegate>

namespace Pilothouse {

/// Draws a cell of the log: monospaced, time and source muted, what went wrong in its colour.
class LogDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace Pilothouse
