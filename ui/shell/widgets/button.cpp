#include "ui/shell/widgets/button.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/theme/theme.h"

namespace Pilothouse {

Button::Button(const QString& text, QWidget* parent)
    : Button(ButtonKind::Normal, text, {}, parent)
{
}

Button::Button(ButtonKind kind, const QString& text, const QString& icon, QWidget* parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setKind(kind);
    setIconName(icon);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setProperty(StyleProperty::kind, static_cast<int>(kind));
    setFont(Theme::of(this)->font(
        kind == ButtonKind::Primary ? TextStyle::BodyStrong : TextStyle::Body));
    disconnect(Theme::of(this), &Theme::changed, this, nullptr);
    connect(Theme::of(this), &Theme::changed, this, [this] {
        setFont(Theme::of(this)->font(
            m_kind == ButtonKind::Primary ? TextStyle::BodyStrong : TextStyle::Body));
    });
    updateGeometry();
    update();
}

void Button::setSmall(bool isSmall)
{
    setProperty(StyleProperty::isSmall, isSmall);
    updateGeometry();
}

void Button::setIconName(const QString& icon)
{
    setIcon(icon.isEmpty() ? QIcon() : Icons::icon(icon));
}

void Button::setDescription(const QString& description)
{
    setAccessibleDescription(description);
    setToolTip(description);
}

} // namespace Pilothouse
