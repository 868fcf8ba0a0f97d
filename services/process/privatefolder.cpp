#include "services/process/privatefolder.h"
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>

namespace Pilothouse {

void makePrivateFolder(const QString& folder)
{
    if (QFileInfo::exists(folder)) {
        return;
    }
    const QString above = QFileInfo(folder).path();
    if (above != folder) {
        makePrivateFolder(above);
    }
    mkdir(QFile::encodeName(folder).constData(), 0700);
}

} // namespace Pilothouse
