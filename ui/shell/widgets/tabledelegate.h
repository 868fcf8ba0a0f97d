#pragma once
#include "models/environment/observed.h"
#include "ui/shell/widgets/status.h"
#include <QStyledItemDelegate>
#include <optional>

namespace Pilothouse {

/// How one cell is drawn. What is not set comes from the model: text by DisplayRole, alignment by
/// its role.
struct TableCell {
    std::optional<Status> status; ///< an icon before the text, both in the status' colour
    std::optional<Slot> slot; ///< glyph and word before the text
    QString text;
    QString muted; ///< after the text
    Role role = Role::Text;
    TextStyle style = TextStyle::Body;
    Qt::Alignment alignment = Qt::AlignLeft;
    int lines = 1; ///< over which the text may be broken where it does not fit; without slot and muted text
};

/// Draws cells with status, slot and muted text; rows 32 px or what broken text needs, horizontal lines only. A page
/// overrides cell() for the columns that are more than text.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    [[nodiscard]] virtual TableCell cell(const QModelIndex& index) const;
    /// Background, selection mark, lower line and focus ring of a row's cell.
    static void paintGround(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintCell(QPainter* painter, const QRect& rect, const TableCell& cell);

private:
    static void paintLines(QPainter* painter, const QRect& rect, const TableCell& cell);
};

} // namespace Pilothouse
