#include "ui/shell/theme/theme.h"
#include "ui/shell/theme/style.h"
#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

constexpr auto themeProperty = "pilothouseTheme";

struct Type {
    int size;
    int line;
    QFont::Weight weight;
};

Type typeOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Figure:
        return {28, 32, QFont::DemiBold};
    case TextStyle::Title:
        return {20, 28, QFont::DemiBold};
    case TextStyle::Section:
        return {15, 20, QFont::DemiBold};
    case TextStyle::Body:
        return {13, 20, QFont::Normal};
    case TextStyle::BodyStrong:
        return {13, 20, QFont::DemiBold};
    case TextStyle::Small:
        return {12, 16, QFont::Normal};
    case TextStyle::SmallStrong:
        return {12, 16, QFont::DemiBold};
    case TextStyle::Mono:
        return {12, 20, QFont::Normal};
    case TextStyle::Axis:
        return {11, 14, QFont::Normal};
    case TextStyle::AxisStrong:
        return {11, 14, QFont::DemiBold};
    }
    return {13, 20, QFont::Normal};
}

QString installedOr(const QString& family, QFontDatabase::SystemFont fallback)
{
    return QFontDatabase::hasFamily(family) ? family : QFontDatabase::systemFont(fallback).family();
}

QPalette paletteFrom(const Theme& theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Role token) {
        palette.setColor(role, theme.color(token));
    };
    set(QPalette::Window, Role::Surface);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::SurfaceRaised);
    set(QPalette::AlternateBase, Role::Surface);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::SurfaceRaised);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Critical);
    set(QPalette::ToolTipBase, Role::SurfaceRaised);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::PlaceholderText, Role::TextMuted);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::Light, Role::SurfaceRaised);
    set(QPalette::Midlight, Role::Line);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::LineStrong);
    set(QPalette::Shadow, Role::Line);
    palette.setColor(QPalette::Highlight, theme.tint(Role::Accent));
    set(QPalette::HighlightedText, Role::Text);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, theme.color(Role::TextMuted));
    }
    return palette;
}

} // namespace

Theme::Theme(QApplication& application)
    : m_application(application)
    , m_family(installedOr(QStringLiteral("Inter"), QFontDatabase::GeneralFont))
    , m_monoFamily(installedOr(QStringLiteral("JetBrains Mono"), QFontDatabase::FixedFont))
    // Before Qt 6.5 the palette of the desktop's theme is what tells its preference.
    , m_isDesktopDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    m_application.setProperty(themeProperty, QVariant::fromValue(static_cast<QObject*>(this)));
    m_application.setStyle(new Style(*this));
    apply();
}

Theme::~Theme()
{
    m_application.setProperty(themeProperty, QVariant());
    m_application.setStyle(QStringLiteral("Fusion"));
}

Theme* Theme::of(const QWidget*)
{
    auto* theme = static_cast<Theme*>(qApp->property(themeProperty).value<QObject*>());
    if (theme == nullptr) {
        qFatal("A widget was used before the application's Theme was made.");
    }
    return theme;
}

QColor Theme::color(Role role) const
{
    return tokenColor(role, m_isDark);
}

QColor Theme::tint(Role role) const
{
    return tokenTint(role, m_isDark);
}

QFont Theme::font(TextStyle style) const
{
    const Type type = typeOf(style);
    QFont font(style == TextStyle::Mono ? m_monoFamily : m_family);
    font.setPixelSize(px(type.size));
    font.setWeight(type.weight);
    if (style == TextStyle::Mono) {
        font.setStyleHint(QFont::Monospace);
    }
    return font;
}

int Theme::lineHeight(TextStyle style) const
{
    return px(typeOf(style).line);
}

int Theme::px(int length) const
{
    return static_cast<int>(std::lround(length * m_textScale));
}

void Theme::setMode(Mode mode)
{
    if (m_mode != mode) {
        m_mode = mode;
        apply();
    }
}

void Theme::setDesktopDark(bool isDark)
{
    if (m_isDesktopDark != isDark) {
        m_isDesktopDark = isDark;
        if (m_mode == Mode::Desktop) {
            apply();
        }
    }
}

void Theme::setTextScale(qreal scale)
{
    const qreal kept = std::clamp(scale, 0.75, 3.0);
    if (!qFuzzyCompare(kept, m_textScale)) {
        m_textScale = kept;
        apply();
    }
}

void Theme::apply()
{
    m_isDark = m_mode == Mode::Desktop ? m_isDesktopDark : m_mode == Mode::Dark;
    m_application.setPalette(paletteFrom(*this));
    m_application.setFont(font(TextStyle::Body));
    Q_EMIT changed();
}

} // namespace Pilothouse
