#pragma once
#include "ui/shell/theme/tokens.h"
#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

namespace Pilothouse {

class Theme;

enum class ButtonKind {
    Normal,
    Primary, ///< filled: the next decision; at most one on a page
    Danger, ///< critical text and rim
    Flat, ///< no rim until hovered
};

/// How the style knows a button: dynamic properties, set by Button.
namespace StyleProperty {
inline constexpr auto kind = "pilothouseKind";
inline constexpr auto isSmall = "pilothouseSmall"; ///< also of fields
} // namespace StyleProperty

/// Draws every control from the theme's tokens, on top of Fusion. The focus ring is a QFocusFrame,
/// 2 px outside the control (see FocusRing).
class Style : public QProxyStyle {
    Q_OBJECT
public:
    explicit Style(const Theme& theme);

    void polish(QWidget* widget) override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget) const override;
    using QProxyStyle::polish;

private:
    [[nodiscard]] int px(int length) const;
    [[nodiscard]] QColor color(Role role) const;
    [[nodiscard]] int controlHeight(const QWidget* widget) const;
    void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& rim,
        int radius) const;
    void drawFocusFrame(const QStyleOption* option, QPainter* painter) const;
    // stylebuttons.cpp
    [[nodiscard]] QSize pushButtonSize(const QStyleOption* option, const QWidget* widget) const;
    [[nodiscard]] QSize toolButtonSize(
        const QStyleOptionToolButton* option, const QWidget* widget) const;
    void drawPushButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawPushButtonLabel(
        const QStyleOptionButton* option, QPainter* painter, const QWidget* widget) const;
    void drawToolButton(
        const QStyleOptionToolButton* option, QPainter* painter, const QWidget* widget) const;
    void drawCheckBox(const QStyleOption* option, QPainter* painter) const;
    void drawRadio(const QStyleOption* option, QPainter* painter) const;
    // styleinputs.cpp
    void drawField(const QStyleOption* option, QPainter* painter) const;
    void drawComboBox(
        const QStyleOptionComboBox* option, QPainter* painter, const QWidget* widget) const;
    void drawSpinBox(
        const QStyleOptionSpinBox* option, QPainter* painter, const QWidget* widget) const;
    void drawScrollBar(
        const QStyleOptionSlider* option, QPainter* painter, const QWidget* widget) const;
    void drawSlider(
        const QStyleOptionSlider* option, QPainter* painter, const QWidget* widget) const;
    void drawProgress(const QStyleOption* option, QPainter* painter) const;
    // stylemenus.cpp
    [[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem* option) const;
    void drawMenuItem(const QStyleOptionMenuItem* option, QPainter* painter) const;
    void drawMenuText(
        const QStyleOptionMenuItem* option, QPainter* painter, const QRect& rect) const;
    void drawMenuMark(const QStyleOptionMenuItem* option, QPainter* painter) const;
    void drawHeaderSection(const QStyleOption* option, QPainter* painter) const;
    void drawHeaderLabel(
        const QStyleOption* option, QPainter* painter, const QWidget* widget) const;

    const Theme& m_theme;
};

} // namespace Pilothouse
