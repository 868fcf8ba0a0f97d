#include "app/ctl/boundaryhook.h"
#include <QByteArray>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Pilothouse {

// PILOTHOUSE_KILL_AT names the boundary ("intended:switch"); PILOTHOUSE_KILL_ONCE a file that is made by
// the one process that dies, so that its successor lives.
BoundaryHook runnerBoundaryHook()
{
    const QString boundary = qEnvironmentVariable("PILOTHOUSE_KILL_AT");
    const QByteArray marker = qgetenv("PILOTHOUSE_KILL_ONCE");
    return [boundary, marker](const QString& reached) {
        if (reached != boundary) {
            return;
        }
        const int file = open(marker.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
        if (file >= 0) {
            close(file);
            raise(SIGKILL);
        }
    };
}

} // namespace Pilothouse
