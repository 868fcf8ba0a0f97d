#include "ui/environment/fact.h"
#include "ui/shell/theme/icons.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Pilothouse {
namespace {

constexpr int lineHeight = 24;
constexpr int gap = 12;

} // namespace

Fact::Fact(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(Theme::of(this), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    say();
}

void Fact::setValue(const QString& value, std::optional<Status> status, Role role)
{
    if (m_value != value || m_status != status || m_role != role) {
        m_value = value;
        m_status = status;
        m_role = role;
        say();
        update();
    }
}

void Fact::setValueStyle(TextStyle style)
{
    m_style = style;
    update();
}

void Fact::setDetail(const QString& detail)
{
    m_detail = detail;
    say();
}

void Fact::say()
{
    setAccessibleName(m_name.isEmpty() ? m_value : tr("%1: %2", "what it is, how it is").arg(m_name, m_value));
    setAccessibleDescription(m_detail);
}

QSize Fact::sizeHint() const
{
    const Theme* theme = Theme::of(this);
    const int name = QFontMetrics(theme->font(TextStyle::Body)).horizontalAdvance(m_name);
    const int value = QFontMetrics(theme->font(m_style)).horizontalAdvance(m_value);
    return QSize(name + theme->px(gap) + value + (m_status ? theme->px(Metric::icon + 6) : 0), theme->px(lineHeight));
}

QSize Fact::minimumSizeHint() const
{
    const Theme* theme = Theme::of(this);
    const int name = QFontMetrics(theme->font(TextStyle::Body)).horizontalAdvance(m_name);
    return QSize(name + theme->px(gap + 48), theme->px(lineHeight));
}

QRect Fact::valueRect() const
{
    const Theme* theme = Theme::of(this);
    const int name = QFontMetrics(theme->font(TextStyle::Body)).horizontalAdvance(m_name);
    return rect().adjusted(m_name.isEmpty() ? 0 : name + theme->px(gap), 0, 0, 0);
}

void Fact::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(theme->font(TextStyle::Body));
    painter.setPen(theme->color(Role::TextMuted));
    painter.drawText(rect(), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), m_name);
    painter.setFont(theme->font(m_style));
    const QRect room = valueRect().adjusted(m_status ? theme->px(Metric::icon + 6) : 0, 0, 0, 0);
    const QString shown = painter.fontMetrics().elidedText(m_value, Qt::ElideMiddle, room.width());
    const QColor color = theme->color(m_status ? roleOf(*m_status) : m_role);
    painter.setPen(color);
    painter.drawText(room, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine), shown);
    if (m_status) {
        const int side = theme->px(Metric::icon);
        const int left = room.right() + 1 - painter.fontMetrics().horizontalAdvance(shown) - theme->px(6) - side;
        Icons::paint(&painter, QRectF(left, (rect().height() - side) / 2.0, side, side), iconOf(*m_status), color);
    }
}

bool Fact::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const bool isCut = sizeHint().width() > width();
    QStringList lines;
    if (isCut) {
        lines << m_value;
    }
    if (!m_detail.isEmpty()) {
        lines << m_detail;
    }
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), lines.join(u'\n'), this);
    return true;
}

} // namespace Pilothouse
