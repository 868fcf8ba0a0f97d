#pragma once
#include "models/core/error.h"
#include "ui/shell/widgets/status.h"
#include <QString>
#include <functional>

namespace Pilothouse {

/// Property of what stands at the foot of a page with its buttons: no notice lies above it.
inline constexpr char keptClear[] = "keptClear";

/// Something that happened, and what can be done about it.
struct Notice {
    Status status = Status::Unknown;
    QString title; ///< "r42 was rolled back"
    QString text; ///< why, and what now
    QString action; ///< word of the button, "Open the run"; empty: none
    std::function<void()> onAction;
    bool isUrgent = false; ///< stays until it is closed, and is said to the desktop also while the
                           ///< window is seen

    /// An error as what happened, with its remedy.
    [[nodiscard]] static Notice fromError(const Error& error)
    {
        Notice notice;
        notice.status = Status::Critical;
        notice.title = error.message;
        notice.text = error.remedy;
        return notice;
    }
};

} // namespace Pilothouse
