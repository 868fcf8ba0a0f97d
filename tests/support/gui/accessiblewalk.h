#pragma once
#include <QString>
#include <QStringList>

class QWidget;

namespace Pilothouse {

/// Walks QAccessible over `root` and what is visible in it. Each line names a control that the
/// keyboard reaches and that has no name, or no description where its name alone does not say what
/// it does (buttons with an icon only, fields, views, sliders). Empty: nothing to complain about.
[[nodiscard]] QStringList accessibilityFaults(QWidget& root);

/// The visible labels and buttons below `root` whose text does not fit into them.
[[nodiscard]] QStringList clippedTexts(QWidget& root);

} // namespace Pilothouse
