#include "ui/shell/widgets/numbers.h"
#include <QLocale>
#include <cmath>

namespace Pilothouse {
namespace {

constexpr QChar narrowSpace(0x202F);
constexpr qint64 microsecond = 1'000'000;

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString Numbers::count(qint64 number)
{
    QString digits = QString::number(std::abs(number));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, narrowSpace);
    }
    return number < 0 ? QChar(0x2212) + digits : digits;
}

QString Numbers::decimal(double number, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'f', decimals);
}

QString Numbers::percent(double percent, int decimals)
{
    return QStringLiteral("%1 %").arg(decimal(percent, decimals));
}

QString Numbers::duration(Milliseconds duration)
{
    const qint64 ms = duration.count();
    if (ms < 1000) {
        return TimeFormat::tr("%1 ms", "milliseconds").arg(ms);
    }
    if (ms < 60'000) {
        const bool isWhole = ms % 1000 < 50 || ms % 1000 >= 950;
        return TimeFormat::tr("%1 s", "seconds")
            .arg(decimal(static_cast<double>(ms) / 1000, isWhole ? 0 : 1));
    }
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 3600) {
        return clock(duration);
    }
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(twoDigits(seconds / 60 % 60), twoDigits(seconds % 60));
}

QString Numbers::clock(Milliseconds duration)
{
    const qint64 seconds = (duration.count() + 500) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(twoDigits(seconds % 60));
}

QString Numbers::rate(double perSecond)
{
    return TimeFormat::tr("%1 /s", "a second")
        .arg(decimal(perSecond, perSecond < 10 && perSecond > 0 ? 1 : 0));
}

TimeFormat::TimeFormat(const QString& zone)
    : m_zone(zone.toLatin1())
{
    if (!m_zone.isValid()) {
        m_zone = QTimeZone::utc();
    }
}

QDateTime TimeFormat::in(qint64 at) const
{
    return QDateTime::fromMSecsSinceEpoch(at / 1000, m_zone);
}

QString TimeFormat::time(qint64 at) const
{
    return at == 0 ? tr("–") : in(at).toString(QStringLiteral("HH:mm:ss"));
}

QString TimeFormat::shortTime(qint64 at) const
{
    return at == 0 ? tr("–") : in(at).toString(QStringLiteral("HH:mm"));
}

QString TimeFormat::dateTime(qint64 at) const
{
    return at == 0
        ? tr("–")
        : QLocale().toString(in(at), tr("ddd d MMM HH:mm", "format of a date with time"));
}

QString TimeFormat::date(qint64 at) const
{
    return at == 0 ? tr("–")
                   : QLocale().toString(in(at).date(), tr("ddd d MMM", "format of a date"));
}

QString TimeFormat::relative(qint64 at, qint64 now) const
{
    if (at == 0) {
        return tr("never");
    }
    const qint64 seconds = (now - at) / microsecond;
    if (seconds < 0) {
        const qint64 minutes = (-seconds + 30) / 60;
        return minutes < 60 ? tr("in %n min", nullptr, static_cast<int>(minutes))
                            : tr("in %1:%2 h").arg(minutes / 60).arg(twoDigits(minutes % 60));
    }
    if (seconds < 60) {
        return tr("just now");
    }
    if (seconds < 3600) {
        return tr("%n min ago", nullptr, static_cast<int>(seconds / 60));
    }
    if (seconds < 2 * 86400) {
        return tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / 3600));
    }
    return tr("%n day(s) ago", nullptr, static_cast<int>(seconds / 86400));
}

QString TimeFormat::exact(qint64 at) const
{
    if (at == 0) {
        return {};
    }
    const QString shape = tr("ddd d MMM yyyy HH:mm:ss", "format of an exact time");
    const QLocale locale;
    return tr("%1 %2 · %3 UTC")
        .arg(locale.toString(in(at), shape), zoneName(), locale.toString(in(at).toUTC(), shape));
}

QString TimeFormat::zoneName() const
{
    const QString id = QString::fromLatin1(m_zone.id());
    return id.section(u'/', -1).replace(u'_', u' ');
}

} // namespace Pilothouse
