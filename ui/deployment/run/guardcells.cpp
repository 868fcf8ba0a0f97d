#include "ui/deployment/run/guardcells.h"
#include "ui/shell/theme/theme.h"
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int cellHeight = 66;
constexpr int meterHeight = 6;
constexpr int side = 12;

} // namespace

GuardCells::GuardCells(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 1, 0, 0);
    m_layout->setSpacing(0);
    setAccessibleName(tr("Guard"));
    connect(Theme::of(this), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GuardCells::setCells(const QString& guard, Status status, const QList<GuardCell>& cells)
{
    QList<GuardCell> all = cells;
    all.prepend({tr("Guard"), guard, {}, -1, status});
    while (m_views.size() < all.size()) {
        m_views.append(new GuardCellView(this));
        m_layout->addWidget(m_views.last(), 1);
    }
    for (int at = 0; at < m_views.size(); ++at) {
        m_views[at]->setVisible(at < all.size());
        if (at < all.size()) {
            m_views[at]->setCell(all[at]);
        }
    }
    setAccessibleDescription(guard);
}

void GuardCells::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme->color(Role::Line));
    for (const GuardCellView* view : m_views) {
        if (view != m_views.first() && view->isVisible()) {
            painter.fillRect(QRect(view->x(), theme->px(9), 1, height() - theme->px(18)),
                theme->color(Role::Line));
        }
    }
}

GuardCellView::GuardCellView(QWidget* parent)
    : QWidget(parent)
{
    connect(Theme::of(this), &Theme::changed, this, &QWidget::updateGeometry);
}

void GuardCellView::setCell(const GuardCell& cell)
{
    if (cell == m_cell) {
        return;
    }
    m_cell = cell;
    setAccessibleName(cell.label);
    setAccessibleDescription((cell.value + QLatin1Char(' ') + cell.limit).trimmed());
    setToolTip(cell.limit.isEmpty()
            ? QString()
            : tr("%1: %2 %3 that the plan allows").arg(cell.label, cell.value, cell.limit));
    updateGeometry();
    update();
}

QSize GuardCellView::sizeHint() const
{
    const Theme* theme = Theme::of(this);
    const QFontMetrics label(theme->font(TextStyle::Small));
    const QFontMetrics strong(theme->font(TextStyle::SmallStrong));
    const int values = strong.horizontalAdvance(m_cell.value)
        + label.horizontalAdvance(m_cell.limit) + theme->px(6);
    return {std::max(label.horizontalAdvance(m_cell.label), values) + theme->px(2 * side),
        theme->px(cellHeight)};
}

void GuardCellView::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    const bool isFirst = x() == 0;
    const QRect area = rect().adjusted(
        theme->px(isFirst ? Metric::cardPadding : side), theme->px(7), -theme->px(side), 0);
    painter.setFont(theme->font(TextStyle::Small));
    painter.setPen(theme->color(Role::TextMuted));
    const QRect labelLine(area.left(), area.top(), area.width(), theme->px(18));
    painter.drawText(labelLine, Qt::AlignLeft | Qt::AlignVCenter, m_cell.label);
    const QRect valueLine(area.left(), labelLine.bottom() + 1, area.width(), theme->px(22));
    painter.drawText(valueLine, Qt::AlignRight | Qt::AlignVCenter, m_cell.limit);
    painter.setFont(theme->font(TextStyle::BodyStrong));
    const bool isPlain = m_cell.status == Status::Ok || m_cell.status == Status::Pending;
    painter.setPen(theme->color(isPlain ? Role::Text : roleOf(m_cell.status)));
    painter.drawText(valueLine, Qt::AlignLeft | Qt::AlignVCenter, m_cell.value);
    if (m_cell.used >= 0) {
        paintMeter(painter,
            QRect(area.left(), valueLine.bottom() + theme->px(2), area.width(),
                theme->px(meterHeight)));
    }
}

void GuardCellView::paintMeter(QPainter& painter, const QRect& rect) const
{
    const Theme* theme = Theme::of(this);
    const qreal radius = rect.height() / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme->color(Role::Line));
    painter.setBrush(theme->color(Role::SurfaceSunken));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (m_cell.used > 0) {
        QRectF used(rect);
        used.setWidth(std::max(2 * radius, rect.width() * m_cell.used));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme->color(roleOf(m_cell.status)));
        painter.drawRoundedRect(used, radius, radius);
    }
}

} // namespace Pilothouse
