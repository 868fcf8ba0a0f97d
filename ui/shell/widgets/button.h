#pragma once
#include "ui/shell/theme/style.h"
#include <QPushButton>

namespace Pilothouse {

/// A push button of the theme. Never the default button of a dialog by itself: Enter presses only
/// what has the focus.
class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(const QString& text, QWidget* parent = nullptr);
    /// `icon` is a name of resources/icons, or empty.
    Button(
        ButtonKind kind, const QString& text, const QString& icon = {}, QWidget* parent = nullptr);

    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    void setSmall(bool isSmall); ///< 24 px high
    void setIconName(const QString& icon);
    /// What a screen reader and the tool tip say beyond the text.
    void setDescription(const QString& description);

private:
    ButtonKind m_kind = ButtonKind::Normal;
};

} // namespace Pilothouse
