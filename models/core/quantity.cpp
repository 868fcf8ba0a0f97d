#include "models/core/quantity.h"
#include <QRegularExpression>
#include <array>

namespace Pilothouse {
namespace {

struct Unit {
    const char16_t* name;
    double factor;
};

template <std::size_t N>
std::optional<double> parseWithUnit(const QString& text, const std::array<Unit, N>& units)
{
    static const QRegularExpression form(QStringLiteral(R"(\A(\d{1,15}(?:\.\d{1,6})?)\s*([A-Za-z%]+)\z)"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return {};
    }
    for (const Unit& unit : units) {
        if (match.captured(2) == QStringView(unit.name)) {
            return match.captured(1).toDouble() * unit.factor;
        }
    }
    return {};
}

constexpr std::array<Unit, 5> durationUnits {{{u"ms", 1}, {u"s", 1e3}, {u"m", 6e4}, {u"h", 3.6e6}, {u"d", 8.64e7}}};
constexpr std::array<Unit, 7> sizeUnits {{{u"B", 1}, {u"KB", 1e3}, {u"MB", 1e6}, {u"GB", 1e9},
    {u"KiB", 1024}, {u"MiB", 1048576}, {u"GiB", 1073741824}}};
constexpr std::array<Unit, 1> percentUnit {{{u"%", 1}}};

} // namespace

std::optional<Milliseconds> parseDuration(const QString& text)
{
    constexpr double tenYears = 3650 * 8.64e7;
    const std::optional<double> value = parseWithUnit(text, durationUnits);
    if (!value || *value > tenYears) {
        return {};
    }
    return Milliseconds(qRound64(*value));
}

std::optional<double> parsePercentage(const QString& text)
{
    const std::optional<double> value = parseWithUnit(text, percentUnit);
    return value && *value <= 100 ? value : std::nullopt;
}

std::optional<qint64> parseSize(const QString& text)
{
    const std::optional<double> value = parseWithUnit(text, sizeUnits);
    return value && *value < 9e18 ? std::optional<qint64>(qint64(*value)) : std::nullopt;
}

QString formatDuration(Milliseconds duration)
{
    const qint64 ms = duration.count();
    for (auto unit = durationUnits.rbegin(); unit != durationUnits.rend(); ++unit) {
        const auto factor = qint64(unit->factor);
        if (ms >= factor && ms % factor == 0) {
            return QString::number(ms / factor) + QString::fromUtf16(unit->name);
        }
    }
    return QString::number(ms) + QStringLiteral("ms");
}

QString spokenDuration(Milliseconds duration)
{
    const qint64 ms = duration.count();
    if (ms < 1000) {
        return QStringLiteral("%1 ms").arg(ms);
    }
    if (ms < 10000) {
        return QStringLiteral("%1 s").arg(double(ms) / 1000, 0, 'f', 1);
    }
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60) {
        return QStringLiteral("%1 s").arg(seconds);
    }
    if (seconds < 3600) {
        return QStringLiteral("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    }
    return QStringLiteral("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60, 2, 10, QLatin1Char('0'));
}

QString spokenSize(qint64 bytes)
{
    constexpr std::array<const char16_t*, 5> units {u"B", u"KB", u"MB", u"GB", u"TB"};
    double value = double(bytes);
    std::size_t unit = 0;
    while (value >= 1000 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    const int decimals = unit >= 3 && value < 100 ? 1 : 0;
    return QString::number(value, 'f', decimals) + QLatin1Char(' ') + QString::fromUtf16(units[unit]);
}

} // namespace Pilothouse
