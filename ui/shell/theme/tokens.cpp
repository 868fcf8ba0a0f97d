#include "ui/shell/theme/tokens.h"
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

struct Token {
    QRgb light;
    QRgb dark;
};

constexpr Token tokenOf(Role role)
{
    switch (role) {
    case Role::Surface:
        return {0xFFF5F6F8, 0xFF13161B};
    case Role::SurfaceRaised:
        return {0xFFFFFFFF, 0xFF1B1F26};
    case Role::SurfaceSunken:
        return {0xFFECEEF2, 0xFF0E1115};
    case Role::Line:
        return {0xFFD9DDE4, 0xFF2D333D};
    case Role::LineStrong:
        return {0xFF7D8594, 0xFF808A9A};
    case Role::Text:
        return {0xFF171C26, 0xFFE8EBF0};
    case Role::TextMuted:
        return {0xFF566070, 0xFFA3ACBA};
    case Role::Accent:
        return {0xFF1E2B45, 0xFFDCE3EE};
    case Role::OnAccent:
        return {0xFFFFFFFF, 0xFF13161B};
    case Role::Blue:
        return {0xFF1F66D1, 0xFF6FA8FF};
    case Role::Green:
        return {0xFF37700F, 0xFF93CC55};
    case Role::Ok:
        return {0xFF0B6F66, 0xFF4FC7B2};
    case Role::Warning:
        return {0xFF8A5300, 0xFFE8B04C};
    case Role::Critical:
        return {0xFFB91F2E, 0xFFFF8B82};
    case Role::Unknown:
        return {0xFF5F6878, 0xFFA9B1BF};
    case Role::Production:
        return {0xFFA0175F, 0xFFF18DC1};
    case Role::OnProduction:
        return {0xFFFFFFFF, 0xFF13161B};
    }
    return {0xFF000000, 0xFFFFFFFF};
}

int mixed(int base, int over, double share)
{
    return static_cast<int>(std::lround(over * share + base * (1 - share)));
}

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

QColor tokenColor(Role role, bool isDark)
{
    const Token token = tokenOf(role);
    return QColor::fromRgb(isDark ? token.dark : token.light);
}

QColor tokenTint(Role role, bool isDark)
{
    const double share = isDark ? 0.15 : 0.09;
    const QColor base = tokenColor(Role::SurfaceRaised, isDark);
    const QColor over = tokenColor(role, isDark);
    return QColor(mixed(base.red(), over.red(), share), mixed(base.green(), over.green(), share),
        mixed(base.blue(), over.blue(), share));
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace Pilothouse
