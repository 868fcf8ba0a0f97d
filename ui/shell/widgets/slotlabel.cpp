#include "ui/shell/widgets/slotlabel.h"
#include <QPainter>
#include <QPixmap>
#include <cmath>

namespace Pilothouse {
namespace {

struct Hatch {
    qreal period; ///< across the stripes, in px
    qreal stripe;
    qreal ground; ///< opacity between the stripes
};

/// One square of a 45° hatch that can be tiled.
QPixmap hatched(const QColor& color, const Hatch& hatch, qreal ratio)
{
    const qreal side = hatch.period * M_SQRT2;
    const int pixels = std::max(1, static_cast<int>(std::lround(side * ratio)));
    QPixmap tile(pixels, pixels);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = color;
    ground.setAlphaF(static_cast<float>(hatch.ground));
    painter.fillRect(tile.rect(), ground);
    painter.setPen(QPen(color, hatch.stripe * pixels / side, Qt::SolidLine, Qt::FlatCap));
    for (const int shift : {-1, 0, 1}) {
        painter.drawLine(QPointF(shift * pixels - pixels, pixels * 2),
            QPointF(shift * pixels + pixels * 2, -pixels));
    }
    tile.setDevicePixelRatio(ratio);
    return tile;
}

} // namespace

Role SlotPaint::role(Slot slot)
{
    return slot == Slot::Blue ? Role::Blue : slot == Slot::Green ? Role::Green : Role::TextMuted;
}

QString SlotPaint::word(Slot slot)
{
    switch (slot) {
    case Slot::Blue:
        return SlotLabel::tr("blue");
    case Slot::Green:
        return SlotLabel::tr("green");
    case Slot::Plain:
        return SlotLabel::tr("plain");
    }
    return {};
}

void SlotPaint::glyph(QPainter* painter, const QRectF& rect, Slot slot)
{
    const Theme* theme = Theme::of();
    const QColor color = theme->color(role(slot));
    const QPointF middle = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (slot == Slot::Green) {
        const auto diamond = [&](qreal reach) {
            return QPolygonF {middle + QPointF(0, -reach), middle + QPointF(reach, 0),
                middle + QPointF(0, reach), middle + QPointF(-reach, 0)};
        };
        painter->setPen(QPen(color, theme->pxF(1.6), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolygon(diamond(theme->pxF(5)));
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawPolygon(diamond(theme->pxF(2.4)));
    } else {
        const qreal half = theme->pxF(4.5);
        const QRectF square(middle - QPointF(half, half), QSizeF(2 * half, 2 * half));
        painter->setPen(slot == Slot::Blue ? Qt::NoPen : QPen(color, theme->pxF(1.4)));
        painter->setBrush(slot == Slot::Blue ? QBrush(color) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(
            slot == Slot::Blue ? square : square.adjusted(0.7, 0.7, -0.7, -0.7), 1, 1);
    }
    painter->restore();
}

QBrush SlotPaint::brush(Slot slot, Fill fill, qreal ratio)
{
    const QColor color = Theme::of()->color(role(slot));
    if (slot != Slot::Green) {
        return color;
    }
    const Hatch hatch = fill == Fill::Bar ? Hatch {8, 5, 0.68} : Hatch {6, 2.4, 0.25};
    return QBrush(hatched(color, hatch, ratio));
}

QPen SlotPaint::line(Slot slot)
{
    const Theme* theme = Theme::of();
    QPen pen(theme->color(role(slot)), theme->pxF(1.75));
    if (slot == Slot::Green) {
        // In widths of the line: 6 and 2 px.
        pen.setDashPattern({6 / 1.75, 2 / 1.75});
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

void SlotPaint::paint(QPainter* painter, const QRect& rect, Slot slot, const QString& detail)
{
    const Theme* theme = Theme::of();
    const int side = theme->px(12);
    glyph(painter, QRectF(rect.left(), rect.top(), side, rect.height()), slot);
    const QRect words = rect.adjusted(side + theme->px(6), 0, 0, 0);
    painter->setFont(theme->font(TextStyle::BodyStrong));
    painter->setPen(theme->color(slot == Slot::Plain ? Role::Text : role(slot)));
    QRect used;
    painter->drawText(words,
        static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), word(slot), &used);
    if (!detail.isEmpty()) {
        painter->setFont(theme->font(TextStyle::Body));
        painter->setPen(theme->color(Role::Text));
        const QRect rest(used.right() + theme->px(8), words.top(),
            words.right() - used.right() - theme->px(8) + 1, words.height());
        const QString shown =
            painter->fontMetrics().elidedText(detail, Qt::ElideRight, rest.width());
        painter->drawText(
            rest, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), shown);
    }
}

SlotLabel::SlotLabel(Slot slot, QWidget* parent)
    : QWidget(parent)
    , m_slot(slot)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(Theme::of(this), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    say();
}

void SlotLabel::setSlot(Slot slot)
{
    m_slot = slot;
    say();
}

void SlotLabel::setDetail(const QString& detail)
{
    m_detail = detail;
    say();
}

void SlotLabel::say()
{
    const QString slot = SlotPaint::word(m_slot);
    setAccessibleName(m_detail.isEmpty() ? slot : tr("%1, %2").arg(slot, m_detail));
    updateGeometry();
    update();
}

QSize SlotLabel::sizeHint() const
{
    const Theme* theme = Theme::of(this);
    int width = theme->px(12 + 6)
        + QFontMetrics(theme->font(TextStyle::BodyStrong))
              .horizontalAdvance(SlotPaint::word(m_slot))
        + 2;
    if (!m_detail.isEmpty()) {
        width += theme->px(8)
            + QFontMetrics(theme->font(TextStyle::Body)).horizontalAdvance(m_detail) + 2;
    }
    return QSize(width, theme->lineHeight(TextStyle::Body));
}

void SlotLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    SlotPaint::paint(&painter, rect(), m_slot, m_detail);
}

} // namespace Pilothouse
