#include "ui/shell/widgets/plate.h"
#include <QPainter>

namespace Pilothouse {
namespace {

QFont plateFont()
{
    QFont font = Theme::of()->font(TextStyle::SmallStrong);
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    return font;
}

} // namespace

Plate::Plate(EnvironmentKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(wordOf(kind));
    connect(Theme::of(this), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Plate::setKind(EnvironmentKind kind)
{
    if (m_kind != kind) {
        m_kind = kind;
        setAccessibleName(wordOf(kind));
        updateGeometry();
        update();
    }
}

QString Plate::wordOf(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Production:
        return tr("PRODUCTION");
    case EnvironmentKind::Staging:
        return tr("STAGING");
    case EnvironmentKind::Development:
        return tr("DEVELOPMENT");
    }
    return {};
}

QSize Plate::sizeOf(EnvironmentKind kind)
{
    const Theme* theme = Theme::of();
    return QSize(
        QFontMetrics(plateFont()).horizontalAdvance(wordOf(kind)) + theme->px(16), theme->px(20));
}

void Plate::paint(QPainter* painter, const QRect& rect, EnvironmentKind kind)
{
    const Theme* theme = Theme::of();
    const bool isProduction = kind == EnvironmentKind::Production;
    const QSize size = sizeOf(kind);
    const QRect box(
        rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isProduction ? Qt::NoPen : QPen(theme->color(Role::Text), 1));
    painter->setBrush(isProduction ? QBrush(theme->color(Role::Production)) : QBrush(Qt::NoBrush));
    const qreal inset = isProduction ? 0 : 0.5;
    painter->drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset),
        theme->px(Metric::radiusPlate), theme->px(Metric::radiusPlate));
    painter->setFont(plateFont());
    painter->setPen(theme->color(isProduction ? Role::OnProduction : Role::Text));
    painter->drawText(box, Qt::AlignCenter, wordOf(kind));
    painter->restore();
}

void Plate::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(&painter, rect(), m_kind);
}

} // namespace Pilothouse
