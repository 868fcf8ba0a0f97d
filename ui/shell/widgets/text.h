#pragma once
#include "ui/shell/theme/theme.h"
#include <QLabel>

namespace Pilothouse {

/// A label in one of the theme's styles and colours; follows the theme.
class Text : public QLabel {
    Q_OBJECT
public:
    explicit Text(TextStyle style, QWidget* parent = nullptr, Role role = Role::Text);
    Text(const QString& text, TextStyle style, Role role = Role::Text, QWidget* parent = nullptr);

    void setRole(Role role);
    void setTextStyle(TextStyle style);
    /// Lets a person select and copy the text, also by keyboard.
    void setSelectable();

private:
    void apply();

    TextStyle m_style;
    Role m_role;
};

} // namespace Pilothouse
