#include "tests/support/gui/accessiblewalk.h"
#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace Pilothouse {
namespace {

bool needsDescription(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

QString described(const QWidget& widget)
{
    return QStringLiteral("%1 “%2” in %3")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
            widget.parentWidget() == nullptr
                ? QString()
                : QLatin1String(widget.parentWidget()->metaObject()->className()));
}

void examine(QWidget& widget, QStringList& faults)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&widget);
    if (accessible == nullptr) {
        faults << QStringLiteral("%1 is not known to screen readers").arg(described(widget));
        return;
    }
    if (accessible->text(QAccessible::Name).isEmpty()) {
        faults << QStringLiteral("%1 has no accessible name").arg(described(widget));
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const bool isWordless = button != nullptr && button->text().isEmpty();
    if ((needsDescription(accessible->role()) || isWordless)
        && accessible->text(QAccessible::Description).isEmpty()) {
        faults << QStringLiteral("%1 “%2” has no accessible description")
                      .arg(described(widget), accessible->text(QAccessible::Name));
    }
}

} // namespace

QStringList accessibilityFaults(QWidget& root)
{
    QStringList faults;
    const QList<QWidget*> widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool isControl = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)
            && widget->focusProxy() == nullptr;
        if (isControl && !widget->objectName().startsWith(u"qt_")) {
            examine(*widget, faults);
        }
    }
    return faults;
}

QStringList clippedTexts(QWidget& root)
{
    QStringList clipped;
    const QList<QWidget*> widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty()) {
            continue;
        }
        const auto* label = qobject_cast<QLabel*>(widget);
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if ((label == nullptr || label->text().isEmpty())
            && (button == nullptr || button->text().isEmpty())) {
            continue;
        }
        const QSize wanted = label != nullptr && label->wordWrap()
            ? QSize(0, label->heightForWidth(label->width()))
            : widget->minimumSizeHint();
        if (wanted.width() > widget->width() + 1 || wanted.height() > widget->height() + 1) {
            clipped << QStringLiteral("%1 “%2”: has %3×%4, needs %5×%6")
                           .arg(described(*widget),
                               label != nullptr ? label->text() : button->text())
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(wanted.width())
                           .arg(wanted.height());
        }
    }
    return clipped;
}

} // namespace Pilothouse
