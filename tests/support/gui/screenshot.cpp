#include "tests/support/gui/screenshot.h"
#include "ui/shell/theme/theme.h"
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QTest>
#include <QWidget>

namespace Pilothouse {

QImage screenshot(QWidget& widget, const QString& name, QSize size)
{
    if (size.isValid()) {
        widget.resize(size);
    }
    widget.show();
    QTest::qWait(50);
    QImage image(widget.size() * widget.devicePixelRatioF(), QImage::Format_RGB32);
    image.setDevicePixelRatio(widget.devicePixelRatioF());
    image.fill(Qt::white);
    widget.render(&image);
    QPainter painter(&image);
    // Dialogs are windows of their own: painted where they stand above this one.
    for (QWidget* dialog : widget.findChildren<QWidget*>()) {
        if (dialog->isWindow() && dialog->isVisible()) {
            dialog->render(&painter, widget.mapFromGlobal(dialog->mapToGlobal(QPoint())));
        }
    }
    painter.end();
    const QString folder =
        qEnvironmentVariable("PILOTHOUSE_SCREENSHOTS", QStringLiteral("screenshots"));
    QDir().mkpath(folder);
    const QString file = folder + u'/' + name + QStringLiteral(".png");
    if (!image.save(file)) {
        qWarning("The screenshot %s cannot be written.", qPrintable(file));
    }
    return image;
}

void screenshots(QWidget& widget, const QString& name)
{
    Theme* theme = Theme::of(&widget);
    const Theme::Mode mode = theme->mode();
    for (const auto& [set, word] :
        {std::pair(Theme::Mode::Light, "light"), std::pair(Theme::Mode::Dark, "dark")}) {
        theme->setMode(set);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            screenshot(widget,
                QStringLiteral("%1-%2-%3").arg(name, QLatin1String(word)).arg(size.width()), size);
        }
    }
    theme->setMode(mode);
}

} // namespace Pilothouse
