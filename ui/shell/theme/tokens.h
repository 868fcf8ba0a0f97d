#pragma once
#include <QColor>
#include <array>

namespace Pilothouse {

/// What a colour is for. Nothing outside ui/shell/theme names a colour itself.
enum class Role {
    Surface, ///< window, rail
    SurfaceRaised, ///< cards, header, status bar, dialogs, fields
    SurfaceSunken, ///< code, empty track, report desk
    Line, ///< separators, card rims, chart grid: decoration
    LineStrong, ///< control borders, axes
    Text,
    TextMuted,
    Accent, ///< ink, not a hue: primary fill, focus ring, selection mark, progress
    OnAccent,
    Blue, ///< slot blue only
    Green, ///< slot green only
    Ok,
    Warning,
    Critical,
    Unknown,
    Production, ///< the production bar, plate and card rim; nothing else
    OnProduction,
};

inline constexpr std::array allRoles {Role::Surface, Role::SurfaceRaised, Role::SurfaceSunken,
    Role::Line, Role::LineStrong, Role::Text, Role::TextMuted, Role::Accent, Role::OnAccent,
    Role::Blue, Role::Green, Role::Ok, Role::Warning, Role::Critical, Role::Unknown,
    Role::Production, Role::OnProduction};

enum class TextStyle {
    Figure, ///< 28/32 600: one a view, one a card on Overview
    Title, ///< 20/28 600: page, dialog, chart readings
    Section, ///< 15/20 600: card heads
    Body, ///< 13/20
    BodyStrong,
    Small, ///< 12/16: labels, hints
    SmallStrong, ///< column and block heads
    Mono, ///< 12/20: SQL, log, digest, variable names
    Axis, ///< 11/14: charts only
    AxisStrong, ///< markers
};

/// Lengths in px at 100 % text; Theme::px() scales them.
namespace Metric {
inline constexpr int grid = 8;
inline constexpr int innerGap = 4;
inline constexpr int header = 48;
inline constexpr int productionBar = 3;
inline constexpr int rail = 184;
inline constexpr int statusBar = 28;
inline constexpr int actionBar = 56;
inline constexpr int pageMargin = 24;
inline constexpr int pageTop = 16;
inline constexpr int cardGap = 16;
inline constexpr int cardGapTight = 12; ///< run pages and wizard
inline constexpr int cardPadding = 16;
inline constexpr int cardHead = 40;
inline constexpr int radius = 6;
inline constexpr int radiusSmall = 5;
inline constexpr int radiusPlate = 4;
inline constexpr int control = 32;
inline constexpr int controlSmall = 24;
inline constexpr int row = 32;
inline constexpr int rowCompact = 28;
inline constexpr int tableHead = 28;
inline constexpr int icon = 16;
inline constexpr int iconLarge = 20;
inline constexpr int dialogWidth = 768;
} // namespace Metric

/// The token's colour in the light or the dark set.
[[nodiscard]] QColor tokenColor(Role role, bool isDark);
/// The role's tint: mixed into `surfaceRaised`, 9 % in light, 15 % in dark.
[[nodiscard]] QColor tokenTint(Role role, bool isDark);
/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

} // namespace Pilothouse
