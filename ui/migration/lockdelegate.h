#pragma once
#include "ui/shell/widgets/tabledelegate.h"

namespace Pilothouse {

/// Rows of the blocking tree: whoever waits stands deeper than whom it waits for, with an elbow between.
class LockDelegate : public TableDelegate {
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    [[nodiscard]] TableCell cell(const QModelIndex& index) const override;

private:
    void paintSession(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace Pilothouse
