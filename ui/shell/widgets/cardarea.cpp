#include "ui/shell/widgets/cardarea.h"
#include "ui/shell/theme/theme.h"
#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace Pilothouse {
namespace {

// From the inside out: what a layout asks for depends on those in it, also on what it has kept of them.
void follow(QWidget* widget)
{
    for (QObject* child : widget->children()) {
        auto* inner = qobject_cast<QWidget*>(child);
        if (inner != nullptr && inner->isVisible() && !inner->isWindow()) {
            follow(inner);
        }
    }
    if (QLayout* layout = widget->layout()) {
        layout->invalidate();
        layout->activate();
    }
}

} // namespace

CardArea::CardArea(QWidget* parent)
    : QScrollArea(parent)
    , m_sheet(new QWidget(this))
    , m_cards(new QVBoxLayout(m_sheet))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(Theme::of(this)->px(Metric::cardGapTight));
    setWidget(m_sheet);
    m_sheet->setAutoFillBackground(false); // setWidget() fills it
    m_sheet->installEventFilter(this);
}

// A scroll area asks its widget only for a least size; words that wrap need what their width makes of them.
void CardArea::fitHeight()
{
    m_sheet->setMinimumHeight(std::max(0, m_cards->totalHeightForWidth(viewport()->width())));
}

void CardArea::settle()
{
    if (!isVisible()) {
        return; // layouts only follow what is seen; showEvent() makes up for it
    }
    follow(m_sheet);
    fitHeight();
    QEvent asked(QEvent::LayoutRequest);
    QScrollArea::event(&asked); // the sheet gets its height
    m_cards->activate();
}

void CardArea::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    settle();
}

void CardArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

bool CardArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_sheet && event->type() == QEvent::LayoutRequest) {
        fitHeight();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Pilothouse
