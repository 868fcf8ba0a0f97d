#pragma once
#include "models/environment/check.h"
#include "ui/shell/widgets/tabledelegate.h"
#include "ui/shell/widgets/status.h"

namespace Pilothouse {

[[nodiscard]] Status statusOf(CheckResult::Status status);

/// Rows of a CheckTableModel: the result's mark beside the title; what is still looked at is muted.
class CheckDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    [[nodiscard]] TableCell cell(const QModelIndex& index) const override;
};

} // namespace Pilothouse
