#pragma once
#include "tests/support/gui/scriptedworkspace.h"
#include "ui/shell/frame/mainwindow.h"
#include <memory>

namespace Pilothouse {

/// The pages of the cockpit, each as plain as can be where the frame around it is what is looked at.
[[nodiscard]] PageFactories plainPages();
[[nodiscard]] WindowTools sampleTools();
/// The same events, later.
[[nodiscard]] QList<Event> runAt(const QList<Event>& events, qint64 shift);

/// The window on the sample project with two runs in its history, everything looked at; or without a project.
struct OpenWindow {
    explicit OpenWindow(bool hasProject = true);

    ScriptedWorkspace world;
    std::unique_ptr<MainWindow> window;
};

} // namespace Pilothouse
