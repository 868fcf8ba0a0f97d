#pragma once
#include <QStyledItemDelegate>

namespace Pilothouse {

/// Rows of the palette: heads of groups and entries, the typed letters in bold.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum DataRole {
        EntryRole = Qt::UserRole + 1, ///< index of the entry; -1 for the head of a group
        HintRole,
        IconRole,
        ShortcutRole,
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setTyped(const QString& typed) { m_typed = typed; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int paintText(QPainter* painter, const QRect& rect, const QString& text) const;

    QString m_typed;
};

} // namespace Pilothouse
