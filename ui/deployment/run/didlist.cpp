#include "ui/deployment/run/didlist.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/theme/theme.h"
#include <QPainter>

namespace Pilothouse {
namespace {

constexpr int headHeight = 30;
constexpr int itemHeight = 24;
constexpr int foot = 8;
constexpr int textGap = 24;

} // namespace

DidList::DidList(const QString& title, const QString& icon, Role role, int columns, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
    , m_columns(columns)
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(Theme::of(this), &Theme::changed, this, &QWidget::updateGeometry);
}

void DidList::setItems(const QStringList& items)
{
    if (items != m_items) {
        m_items = items;
        setAccessibleDescription(items.join(QStringLiteral(", ")));
        setToolTip(items.join(QLatin1Char('\n')));
        updateGeometry();
        update();
    }
}

void DidList::setFlush()
{
    m_hasSides = false;
    update();
}

int DidList::lines() const
{
    return (int(m_items.size()) + m_columns - 1) / m_columns;
}

QSize DidList::sizeHint() const
{
    const Theme* theme = Theme::of(this);
    return {theme->px(320), theme->px(headHeight + lines() * itemHeight + foot)};
}

void DidList::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    if (m_hasSides) {
        painter.fillRect(QRect(0, 0, width(), 1), theme->color(Role::Line));
    }
    const int side = m_hasSides ? theme->px(Metric::cardPadding) : 0;
    painter.setFont(theme->font(TextStyle::SmallStrong));
    painter.setPen(theme->color(Role::TextMuted));
    painter.drawText(QRect(side, theme->px(4), width() - 2 * side, theme->px(headHeight - 4)),
        Qt::AlignLeft | Qt::AlignVCenter, accessibleName());
    painter.setFont(theme->font(TextStyle::Body));
    painter.setPen(theme->color(Role::Text));
    const int columnWidth = width() / m_columns;
    for (int at = 0; at < m_items.size(); ++at) {
        // Down the first column, then the second: the order in which it was done.
        const QRect item(at / lines() * columnWidth,
            theme->px(headHeight + at % lines() * itemHeight), columnWidth, theme->px(itemHeight));
        const QRect mark(
            item.left() + side, item.center().y() - theme->px(7), theme->px(14), theme->px(14));
        Icons::paint(&painter, mark, m_icon, theme->color(m_role));
        const QRect words = item.adjusted(side + theme->px(textGap), 0, -theme->px(8), 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_items[at], Qt::ElideRight, words.width()));
    }
}

} // namespace Pilothouse
