#include "ui/shell/widgets/scrim.h"
#include "ui/shell/theme/theme.h"
#include <QEvent>
#include <QPainter>

namespace Pilothouse {

void Scrim::below(QWidget* dialog)
{
    QWidget* window =
        dialog->parentWidget() == nullptr ? nullptr : dialog->parentWidget()->window();
    if (window == nullptr || window == dialog) {
        return;
    }
    new Scrim(window, dialog);
    dialog->resize(dialog->size().boundedTo(window->size() - QSize(32, 32)));
    dialog->move(window->mapToGlobal(QPoint((window->width() - dialog->width()) / 2, (window->height() - dialog->height()) * 2 / 5)));
}

Scrim::Scrim(QWidget* window, QWidget* dialog)
    : QWidget(window)
    , m_dialog(dialog)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    window->installEventFilter(this);
    dialog->installEventFilter(this);
    setGeometry(window->rect());
    raise();
    show();
}

bool Scrim::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_dialog
        && (event->type() == QEvent::Hide || event->type() == QEvent::Destroy)) {
        hide();
        deleteLater();
    } else if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return false;
}

void Scrim::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this)->scrim());
}

} // namespace Pilothouse
