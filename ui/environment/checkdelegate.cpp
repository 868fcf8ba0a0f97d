#include "ui/environment/checkdelegate.h"
#include "models/environment/checktablemodel.h"

namespace Pilothouse {

Status statusOf(CheckResult::Status status)
{
    return status == CheckResult::Ok ? Status::Ok : status == CheckResult::Warning ? Status::Warning : Status::Critical;
}

TableCell CheckDelegate::cell(const QModelIndex& index) const
{
    TableCell cell = TableDelegate::cell(index);
    const QVariant status = index.data(CheckTableModel::StatusRole);
    if (index.column() == CheckTableModel::TitleColumn) {
        cell.status = status.isValid() ? statusOf(static_cast<CheckResult::Status>(status.toInt())) : Status::Running;
    } else if (!status.isValid() || index.column() == CheckTableModel::RemedyColumn) {
        cell.role = Role::TextMuted;
    }
    return cell;
}

} // namespace Pilothouse
