#include "models/core/cellwording.h"
#include <QDateTime>

namespace Pilothouse {
namespace {

QString isoTime(qint64 at)
{
    return at <= 0 ? QString() : QDateTime::fromMSecsSinceEpoch(at / 1000, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

CellWording CellWording::plain()
{
    CellWording wording;
    wording.time = isoTime;
    wording.exactTime = isoTime;
    wording.duration = [](Milliseconds duration) { return spokenDuration(duration); };
    wording.number = [](qint64 number) { return QString::number(number); };
    wording.size = [](qint64 bytes) { return spokenSize(bytes); };
    return wording;
}

} // namespace Pilothouse
