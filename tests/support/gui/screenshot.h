#pragma once
#include <QImage>
#include <QSize>
#include <QString>

class QWidget;

namespace Pilothouse {

/// Writes what `widget` shows to the screenshots folder ($PILOTHOUSE_SCREENSHOTS, else the working
/// folder) as `name`.png, and returns it. `size` is applied first when it is valid.
QImage screenshot(QWidget& widget, const QString& name, QSize size = {});

/// The same in light and dark at 1280×800 and 1920×1080: name-light-1280.png and so on.
void screenshots(QWidget& widget, const QString& name);

} // namespace Pilothouse
