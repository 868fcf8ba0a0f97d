#include "tests/support/gui/keyboard.h"
#include <QApplication>
#include <QTest>
#include <QWidget>

namespace Pilothouse {
namespace {

constexpr int pause = 20; // milliseconds, for what a key sets off
constexpr int mostControls = 60;

} // namespace

bool takeKeyboard(QWidget* window)
{
    window->activateWindow();
    return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : QApplication::activeWindow(), key, modifiers);
    QTest::qWait(pause);
}

void type(const QString& words)
{
    QTest::keyClicks(QApplication::focusWidget(), words);
    QTest::qWait(pause);
}

bool tabTo(const QWidget* widget)
{
    for (int i = 0; i < mostControls && QApplication::focusWidget() != widget; ++i) {
        press(Qt::Key_Tab);
    }
    return QApplication::focusWidget() == widget;
}

} // namespace Pilothouse
