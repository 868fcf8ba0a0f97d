#pragma once
#include "models/core/quantity.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace Pilothouse {

/// How numbers are written in the window.
namespace Numbers {

[[nodiscard]] QString count(qint64 number); ///< "9 912", thousands by U+202F
[[nodiscard]] QString percent(double percent, int decimals = 0); ///< "0.0 %"
[[nodiscard]] QString decimal(double number, int decimals); ///< in the language's form
/// "3 ms", "2.1 s", "22.9 s", "3:12", "1:04:09": what a step took, what is left.
[[nodiscard]] QString duration(Milliseconds duration);
/// "4:39", "63:18": minutes and seconds, for columns.
[[nodiscard]] QString clock(Milliseconds duration);
[[nodiscard]] QString rate(double perSecond); ///< "56 /s"

} // namespace Numbers

/// Times in the project's zone. Arguments are µs since 1970 UTC, as the journal keeps them, 0 being
/// never ("–").
class TimeFormat {
    Q_DECLARE_TR_FUNCTIONS(TimeFormat)
public:
    /// `zone` is an IANA name; one that is not known here counts as UTC.
    explicit TimeFormat(const QString& zone = QStringLiteral("UTC"));

    [[nodiscard]] QString time(qint64 at) const; ///< "02:01:13"
    [[nodiscard]] QString shortTime(qint64 at) const; ///< "02:36"
    [[nodiscard]] QString dateTime(qint64 at) const; ///< "Thu 19 Nov 15:20"
    [[nodiscard]] QString date(qint64 at) const; ///< "Thu 19 Nov"
    /// "just now", "20 min ago", "23 hours ago", "8 days ago"; "in 11:57 h" for what is to come.
    [[nodiscard]] QString relative(qint64 at, qint64 now) const;
    /// The exact time in the project's zone and in UTC, for the tool tip.
    [[nodiscard]] QString exact(qint64 at) const;
    [[nodiscard]] QString zoneName() const; ///< "Manila"
    [[nodiscard]] QDateTime in(qint64 at) const; ///< in the zone

private:
    QTimeZone m_zone;
};

} // namespace Pilothouse
