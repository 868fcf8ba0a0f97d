#pragma once
#include "services/runtime/compose/stacklist.h"
#include "ui/shell/notice.h"
#include <QCoroTask>
#include <QList>
#include <QString>
#include <functional>
#include <utility>

namespace Pilothouse {

/// What the executable lends the window beside the workspace.
struct WindowTools {
    QString person; ///< who works here: "ana"
    QString logFile; ///< of this machine's Pilothouse
    QList<std::pair<QString, QString>> versions; ///< for About: "Pilothouse" – "0.1.0", "Qt" – "6.4.2"
    /// What runs on the user's Docker, for the start page.
    std::function<QCoro::Task<Result<QList<RunningStack>>>()> runningStacks;
    /// A notification of the desktop; null where there is none.
    std::function<void(const Notice& notice)> tellDesktop;
};

} // namespace Pilothouse
