#include "ui/shell/widgets/text.h"

namespace Pilothouse {

Text::Text(TextStyle style, QWidget* parent, Role role)
    : QLabel(parent)
    , m_style(style)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    connect(Theme::of(this), &Theme::changed, this, &Text::apply);
    apply();
}

Text::Text(const QString& text, TextStyle style, Role role, QWidget* parent)
    : Text(style, parent, role)
{
    setText(text);
}

void Text::setRole(Role role)
{
    if (m_role != role) {
        m_role = role;
        apply();
    }
}

void Text::setTextStyle(TextStyle style)
{
    m_style = style;
    apply();
}

void Text::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void Text::apply()
{
    const Theme* theme = Theme::of(this);
    setFont(theme->font(m_style));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, theme->color(m_role));
    setPalette(palette);
    if (!wordWrap()) {
        setMinimumHeight(theme->lineHeight(m_style));
    }
}

} // namespace Pilothouse
