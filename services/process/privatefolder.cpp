#include "services/process/privatefolder.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <sys/stat.h>

namespace Pilothouse {

int makePrivateFolder(const QString& folder)
{
    if (QFileInfo::exists(folder)) {
        return 0;
    }
    const QString above = QFileInfo(folder).path();
    if (const int reason = above != folder ? makePrivateFolder(above) : 0; reason != 0) {
        return reason;
    }
    const bool isMade = mkdir(QFile::encodeName(folder).constData(), 0700) == 0;
    return isMade || errno == EEXIST ? 0 : errno; // another process may have been quicker
}

} // namespace Pilothouse
