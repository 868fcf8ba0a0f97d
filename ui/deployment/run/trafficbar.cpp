#include "ui/deployment/run/trafficbar.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/widgets/slotlabel.h"
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace Pilothouse {
namespace {

constexpr int barHeight = 24;
constexpr int nameHeight = 24;
constexpr int between = 4;
constexpr int glyphWidth = 20;
constexpr int split = 2; // px of the card between the two slots

QString detail(const SlotShare& share)
{
    const QString percent = Numbers::percent(share.percent);
    return share.release.isEmpty() ? percent
                                   : QStringLiteral("%1 · %2").arg(share.release, percent);
}

} // namespace

TrafficBar::TrafficBar(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Traffic"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(Theme::of(this), &Theme::changed, this, &QWidget::updateGeometry);
}

void TrafficBar::setShares(const SlotShare& left, const SlotShare& right)
{
    if (left == m_left && right == m_right) {
        return;
    }
    m_left = left;
    m_right = right;
    setAccessibleDescription(tr("%1 %2, %3 %4")
            .arg(SlotPaint::word(left.slot), detail(left), SlotPaint::word(right.slot),
                detail(right)));
    setToolTip(accessibleDescription());
    update();
}

QSize TrafficBar::sizeHint() const
{
    const Theme* theme = Theme::of(this);
    return {theme->px(240), theme->px(barHeight + between + nameHeight)};
}

void TrafficBar::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    paintBar(painter, QRectF(0.5, 0.5, width() - 1, theme->px(barHeight) - 1));
    const QRect names(0, theme->px(barHeight + between), width(), theme->px(nameHeight));
    paintName(painter, names, m_left, false);
    paintName(painter, names, m_right, true);
}

void TrafficBar::paintBar(QPainter& painter, const QRectF& bar) const
{
    const Theme* theme = Theme::of(this);
    const qreal radius = theme->pxF(Metric::radiusPlate);
    QPainterPath shape;
    shape.addRoundedRect(bar, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, theme->color(Role::SurfaceSunken));
    painter.setClipPath(shape);
    const qreal edge = bar.left() + bar.width() * m_left.percent / 100.0;
    const bool isShared = m_left.percent > 0 && m_right.percent > 0;
    const qreal half = isShared ? split / 2.0 : 0;
    painter.setBrushOrigin(bar.topLeft());
    const auto fill = [&](qreal from, qreal to, Slot slot) {
        painter.fillRect(QRectF(from, bar.top(), to - from, bar.height()),
            SlotPaint::brush(slot, SlotPaint::Fill::Bar, devicePixelRatioF()));
    };
    if (m_left.percent > 0) {
        fill(bar.left(), edge - half, m_left.slot);
    }
    if (m_right.percent > 0) {
        fill(edge + half, bar.right(), m_right.slot);
    }
    painter.setClipping(false);
    painter.setPen(theme->color(Role::LineStrong));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bar, radius, radius);
}

void TrafficBar::paintName(
    QPainter& painter, const QRect& line, const SlotShare& share, bool isRight) const
{
    const Theme* theme = Theme::of(this);
    const QFontMetrics strong(theme->font(TextStyle::BodyStrong));
    const QFontMetrics body(theme->font(TextStyle::Body));
    const QString word = SlotPaint::word(share.slot);
    const int gap = theme->px(6);
    const int wordWidth = strong.horizontalAdvance(word);
    const int detailWidth = body.horizontalAdvance(detail(share));
    int x = isRight ? line.right() + 1 - theme->px(glyphWidth) - wordWidth - gap - detailWidth
                    : line.left();
    SlotPaint::glyph(
        &painter, QRectF(x - theme->px(2), line.top(), theme->px(16), line.height()), share.slot);
    x += theme->px(glyphWidth);
    painter.setFont(theme->font(TextStyle::BodyStrong));
    painter.setPen(theme->color(SlotPaint::role(share.slot)));
    painter.drawText(QRect(x, line.top(), wordWidth + 1, line.height()), Qt::AlignVCenter, word);
    painter.setFont(theme->font(TextStyle::Body));
    painter.setPen(theme->color(Role::Text));
    painter.drawText(QRect(x + wordWidth + gap, line.top(), detailWidth + 1, line.height()),
        Qt::AlignVCenter, detail(share));
}

} // namespace Pilothouse
