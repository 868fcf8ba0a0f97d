#pragma once
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace Pilothouse {

/// Instants for people, all in one zone, that of the project, which is always named beside them or in the
/// heading above them. What programs read (--json, journal, log) is UTC instead. An instant that has not come,
/// 0 or invalid, is "–".
class TimeWords {
public:
    explicit TimeWords(QTimeZone zone = QTimeZone::utc());
    /// By IANA name; UTC when this machine does not know it.
    [[nodiscard]] static TimeWords ofZone(const QString& name);

    [[nodiscard]] QString zone() const; ///< "Asia/Manila", "UTC"
    [[nodiscard]] QString moment(const QDateTime& instant) const; ///< "2026-11-21 10:00:00 Asia/Manila"
    [[nodiscard]] QString moment(qint64 at) const; ///< µs UTC
    [[nodiscard]] QString clock(qint64 at) const; ///< "10:00:00 Asia/Manila"; µs UTC
    /// For a column below heading(): "2026-11-21 10:00:00".
    [[nodiscard]] QString cell(const QDateTime& instant) const;
    [[nodiscard]] QString cell(qint64 at) const; ///< µs UTC
    [[nodiscard]] QString clockCell(qint64 at) const; ///< "10:00:00.123"; µs UTC
    /// "STARTED (Asia/Manila)": of a column, a table or a list whose cells name no zone.
    [[nodiscard]] QString heading(const QString& title) const;

private:
    [[nodiscard]] QString words(const QDateTime& instant, const QString& format) const;
    [[nodiscard]] QString withZone(const QString& words) const;

    QTimeZone m_zone;
};

} // namespace Pilothouse
