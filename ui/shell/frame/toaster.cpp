#include "ui/shell/frame/toaster.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/text.h"
#include <QAccessible>
#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int mostToasts = 4;

class Toast : public QFrame {
public:
    Toast(const Notice& notice, QWidget* parent)
        : QFrame(parent)
        , m_status(notice.status)
    {
        const Theme* theme = Theme::of(this);
        setAccessibleName(notice.title);
        setAccessibleDescription(notice.text);
        setFixedWidth(theme->px(400));
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(theme->px(44), theme->px(12), theme->px(8), theme->px(12));
        auto* words = new QVBoxLayout;
        words->setSpacing(theme->px(4));
        for (const auto& [text, style] : {std::pair(notice.title, TextStyle::BodyStrong), std::pair(notice.text, TextStyle::Body)}) {
            if (!text.isEmpty()) {
                auto* label = new Text(text, style, Role::Text, this);
                label->setWordWrap(true);
                words->addWidget(label);
            }
        }
        if (!notice.action.isEmpty()) {
            auto* button = new Button(notice.action, this);
            button->setSmall(true);
            connect(button, &Button::clicked, this, [this, run = notice.onAction] {
                deleteLater();
                run();
            });
            words->addWidget(button, 0, Qt::AlignLeft);
        }
        layout->addLayout(words, 1);
        auto* close = new QToolButton(this);
        close->setIcon(Icons::icon(QStringLiteral("close")));
        close->setFocusPolicy(Qt::TabFocus);
        close->setAccessibleName(Toaster::tr("Close"));
        close->setAccessibleDescription(Toaster::tr("Closes the notice “%1”.").arg(notice.title));
        connect(close, &QToolButton::clicked, this, &QObject::deleteLater);
        layout->addWidget(close, 0, Qt::AlignTop);
        if (!notice.isUrgent) {
            startCountdown();
        }
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme* theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme->color(roleOf(m_status)), 1));
        painter.setBrush(theme->color(Role::SurfaceRaised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme->px(Metric::radius), theme->px(Metric::radius));
        const int side = theme->px(Metric::icon);
        Icons::paint(&painter, QRect(theme->px(16), theme->px(14), side, side), iconOf(m_status), theme->color(roleOf(m_status)));
    }

private:
    void startCountdown()
    {
        auto* timer = new QTimer(this);
        timer->setInterval(8000);
        connect(timer, &QTimer::timeout, this, [this] {
            const bool isUsed = rect().contains(mapFromGlobal(QCursor::pos())) || isAncestorOf(QApplication::focusWidget());
            if (!isUsed) {
                deleteLater();
            }
        });
        timer->start();
    }

    Status m_status;
};

} // namespace

Toaster::Toaster(QWidget* host)
    : QWidget(host)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::of(this)->px(8));
    host->installEventFilter(this);
    hide();
}

int Toaster::count() const
{
    return m_layout->count();
}

void Toaster::show(const Notice& notice)
{
    if (m_layout->count() >= mostToasts) {
        delete m_layout->itemAt(0)->widget();
    }
    auto* toast = new Toast(notice, this);
    m_layout->addWidget(toast);
    place();
    QWidget::show();
    raise();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toaster::childEvent(QChildEvent* event)
{
    QWidget::childEvent(event);
    if (event->removed()) {
        placeLater();
    }
}

bool Toaster::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
        placeLater(); // the page's foot follows only now
    }
    return QWidget::eventFilter(watched, event);
}

void Toaster::placeLater()
{
    QTimer::singleShot(0, this, &Toaster::place);
}

// Px of the host, from below, that belong to the status bar and to what the page keeps clear.
int Toaster::foot() const
{
    int top = parentWidget()->height() - Theme::of(this)->px(Metric::statusBar);
    const QList<QWidget*> widgets = parentWidget()->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->isVisible() && widget->property(keptClear).toBool()) {
            top = std::min(top, widget->mapTo(parentWidget(), QPoint()).y());
        }
    }
    return parentWidget()->height() - top;
}

void Toaster::place()
{
    if (m_layout->count() == 0) {
        hide();
        return;
    }
    const Theme* theme = Theme::of(this);
    const int width = theme->px(400);
    const int height = m_layout->hasHeightForWidth() ? m_layout->heightForWidth(width) : m_layout->sizeHint().height();
    const QRect host = parentWidget()->rect();
    const int bottom = foot() + theme->px(16);
    setGeometry(host.right() - width - theme->px(Metric::pageMargin), host.bottom() - bottom - height, width, height);
    raise();
}

} // namespace Pilothouse
