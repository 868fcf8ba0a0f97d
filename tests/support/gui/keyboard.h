#pragma once
#include <QString>
#include <Qt>

class QWidget;

namespace Pilothouse {

/// Offscreen no window manager gives the keyboard back when a page or dialog that had it is gone: false when `window`
/// does not get it.
[[nodiscard]] bool takeKeyboard(QWidget* window);
/// A key for what has the keyboard, else for the active window.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Words for what has the keyboard.
void type(const QString& words);
/// Tabs on until `widget` has the keyboard; false when it never gets it.
bool tabTo(const QWidget* widget);

} // namespace Pilothouse
