#include "tests/support/gui/accessiblewalk.h"
#include "ui/shell/theme/theme.h"
#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTableView>
#include <QTest>
#include <QWidget>
#include <algorithm>

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

// Rows of lists and tables are read one by one as the keyboard goes there: some of them are enough.
void walk(QAccessibleInterface* accessible, const QString& place, QStringList& faults)
{
    constexpr int mostChildren = 60;
    const QAccessible::State state = accessible->state();
    if (state.invisible) {
        return;
    }
    const QString name = accessible->text(QAccessible::Name);
    const QString here = QStringLiteral("%1 / %2 “%3”").arg(place).arg(accessible->role()).arg(name);
    if (state.focusable && name.isEmpty() && accessible->role() != QAccessible::Cell) {
        faults << QStringLiteral("%1 can have the keyboard and has no name").arg(here);
    }
    if (state.focusable && accessible->role() == QAccessible::NoRole) {
        faults << QStringLiteral("%1 can have the keyboard and has no role").arg(here);
    }
    for (int i = 0; i < std::min(accessible->childCount(), mostChildren); ++i) {
        if (QAccessibleInterface* child = accessible->child(i)) {
            walk(child, here.right(200), faults);
        }
    }
}

// One of several that exclude each other gets the keyboard; the arrows choose among them.
bool isReachedByArrows(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool isExclusive = button != nullptr && (button->autoExclusive() || (button->group() != nullptr && button->group()->exclusive()));
    return isExclusive && !button->isChecked();
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

QStringList treeFaults(QWidget& root)
{
    QStringList faults;
    walk(QAccessible::queryAccessibleInterface(&root), QString(), faults);
    return faults;
}

QStringList unreachedByTab(QWidget& window)
{
    QSet<const QWidget*> reached;
    while (QApplication::focusWidget() != nullptr && !reached.contains(QApplication::focusWidget())) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList unreached;
    const QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool isControl = widget->isVisible() && widget->isEnabled() && widget->window() == &window && (widget->focusPolicy() & Qt::TabFocus)
            && widget->focusProxy() == nullptr && !widget->size().isEmpty() && !widget->objectName().startsWith(u"qt_");
        if (isControl && !reached.contains(widget) && !isReachedByArrows(widget)) {
            unreached << described(*widget);
        }
    }
    return unreached;
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

QStringList cutHeads(QWidget& root)
{
    const QFontMetrics metrics(Theme::of()->font(TextStyle::SmallStrong));
    const int margins = Theme::of()->px(12); // at both sides, a little less than the style keeps
    QStringList cut;
    const QList<QTableView*> tables = root.findChildren<QTableView*>();
    for (const QTableView* table : tables) {
        const QHeaderView* head = table->horizontalHeader();
        if (table->model() == nullptr || !head->isVisible() || head->visibleRegion().isEmpty()) {
            continue;
        }
        for (int column = 0; column < head->count(); ++column) {
            const QString text = table->model()->headerData(column, Qt::Horizontal).toString();
            if (!head->isSectionHidden(column) && metrics.horizontalAdvance(text) > head->sectionSize(column) - margins) {
                cut << QStringLiteral("%1: head “%2” has %3, needs %4").arg(described(*table), text).arg(head->sectionSize(column)).arg(metrics.horizontalAdvance(text) + margins);
            }
        }
    }
    return cut;
}

} // namespace Pilothouse
