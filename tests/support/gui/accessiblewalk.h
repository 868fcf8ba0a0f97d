#pragma once
#include <QString>
#include <QStringList>

class QWidget;

namespace Pilothouse {

/// Walks QAccessible over `root` and what is visible in it. Each line names a control that the
/// keyboard reaches and that has no name, or no description where its name alone does not say what
/// it does (buttons with an icon only, fields, views, sliders). Empty: nothing to complain about.
[[nodiscard]] QStringList accessibilityFaults(QWidget& root);

/// Walks the tree that a screen reader walks, also below lists and tables. Each line names what can have the keyboard
/// and has no name or no role.
[[nodiscard]] QStringList treeFaults(QWidget& root);

/// The visible, enabled controls of `window` that Tab does not reach from where the keyboard is. Leaves the keyboard
/// somewhere in the window.
[[nodiscard]] QStringList unreachedByTab(QWidget& window);

/// The visible labels and buttons below `root` whose text does not fit into them.
[[nodiscard]] QStringList clippedTexts(QWidget& root);

/// The heads of visible tables below `root` that are cut in their columns.
[[nodiscard]] QStringList cutHeads(QWidget& root);

} // namespace Pilothouse
