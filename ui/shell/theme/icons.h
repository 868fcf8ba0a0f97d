#pragma once
#include "ui/shell/theme/tokens.h"
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace Pilothouse {

/// The symbolic icons of resources/icons, by file name without ".svg". Painted in the colour of a
/// role at the moment of painting, so that they follow a change of theme.
namespace Icons {

/// Its name() is `name`, by which the style paints it in the colour of the control it stands on.
[[nodiscard]] QIcon icon(const QString& name, Role role = Role::Text);
/// Paints the icon in the largest square in the middle of `rect`.
void paint(QPainter* painter, const QRectF& rect, const QString& name, const QColor& color);
/// Whether there is an icon of that name.
[[nodiscard]] bool exists(const QString& name);

} // namespace Icons
} // namespace Pilothouse
