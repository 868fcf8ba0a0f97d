#include "ui/shell/widgets/elidedlabel.h"
#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace Pilothouse {

ElidedLabel::ElidedLabel(TextStyle style, Role role, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(Theme::of(this), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ElidedLabel::setText(const QString& text)
{
    if (m_text != text) {
        m_text = text;
        setAccessibleName(text);
        updateGeometry();
        update();
    }
}

void ElidedLabel::setRole(Role role)
{
    m_role = role;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

bool ElidedLabel::isElided() const
{
    return QFontMetrics(Theme::of(this)->font(m_style)).horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const Theme* theme = Theme::of(this);
    return QSize(QFontMetrics(theme->font(m_style)).horizontalAdvance(m_text) + 1,
        theme->lineHeight(m_style));
}

QSize ElidedLabel::minimumSizeHint() const
{
    const Theme* theme = Theme::of(this);
    const int shortest =
        QFontMetrics(theme->font(m_style)).horizontalAdvance(QStringLiteral("mmm…"));
    return QSize(std::min(shortest, sizeHint().width()), theme->lineHeight(m_style));
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(theme->font(m_style));
    painter.setPen(theme->color(m_role));
    const QString shown = painter.fontMetrics().elidedText(m_text, m_mode, width());
    painter.drawText(rect(), static_cast<int>(m_alignment | Qt::TextSingleLine), shown);
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isElided()) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_text, this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace Pilothouse
