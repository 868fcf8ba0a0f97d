#include "models/core/timewords.h"

namespace Pilothouse {
namespace {

const QString& never()
{
    static const QString dash = QStringLiteral("–");
    return dash;
}

QDateTime instantOf(qint64 at)
{
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at / 1000, Qt::UTC) : QDateTime();
}

} // namespace

TimeWords::TimeWords(QTimeZone zone)
    : m_zone(zone.isValid() ? std::move(zone) : QTimeZone::utc())
{
}

TimeWords TimeWords::ofZone(const QString& name)
{
    return TimeWords(QTimeZone(name.toUtf8()));
}

QString TimeWords::zone() const
{
    return QString::fromUtf8(m_zone.id());
}

QString TimeWords::moment(const QDateTime& instant) const
{
    return withZone(cell(instant));
}

QString TimeWords::moment(qint64 at) const
{
    return moment(instantOf(at));
}

QString TimeWords::clock(qint64 at) const
{
    return withZone(words(instantOf(at), QStringLiteral("HH:mm:ss")));
}

QString TimeWords::cell(const QDateTime& instant) const
{
    return words(instant, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString TimeWords::cell(qint64 at) const
{
    return cell(instantOf(at));
}

QString TimeWords::clockCell(qint64 at) const
{
    return words(instantOf(at), QStringLiteral("HH:mm:ss.zzz"));
}

QString TimeWords::heading(const QString& title) const
{
    return QStringLiteral("%1 (%2)").arg(title, zone());
}

QString TimeWords::words(const QDateTime& instant, const QString& format) const
{
    return instant.isValid() ? instant.toTimeZone(m_zone).toString(format) : never();
}

QString TimeWords::withZone(const QString& words) const
{
    return words == never() ? words : words + QLatin1Char(' ') + zone();
}

} // namespace Pilothouse
