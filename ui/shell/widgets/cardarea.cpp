#include "ui/shell/widgets/cardarea.h"
#include "ui/shell/theme/theme.h"
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace Pilothouse {

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

// What was filled in while nobody saw it has heights of before: layouts only follow while they are seen.
void CardArea::settle()
{
    const QList<QWidget*> widgets = m_sheet->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        widget->updateGeometry();
    }
    fitHeight();
}

void CardArea::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    QTimer::singleShot(0, this, &CardArea::settle);
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
