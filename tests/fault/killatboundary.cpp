#include "app/ctl/boundaryhook.h"
#include <QByteArray>
#include <QStringList>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Pilothouse {

// PILOTHOUSE_KILL_AT names boundaries ("intended:switch,effected:switch"); PILOTHOUSE_KILL_ONCE is the start of
// the name of a file that is made at each ("….intended:switch") by the one process that dies there, so that its
// successor lives. The file's time is the time of the death.
BoundaryHook runnerBoundaryHook()
{
    const QStringList boundaries = qEnvironmentVariable("PILOTHOUSE_KILL_AT").split(QLatin1Char(','), Qt::SkipEmptyParts);
    const QString markers = qEnvironmentVariable("PILOTHOUSE_KILL_ONCE");
    return [boundaries, markers](const QString& reached) {
        if (!boundaries.contains(reached)) {
            return;
        }
        const QByteArray marker = (markers + QLatin1Char('.') + reached).toLocal8Bit();
        const int file = open(marker.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
        if (file >= 0) {
            close(file);
            raise(SIGKILL);
        }
    };
}

} // namespace Pilothouse
