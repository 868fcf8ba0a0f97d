#include "services/router/nginx/nginxfolder.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace Pilothouse {
namespace {

class NginxFolderWords {
    Q_DECLARE_TR_FUNCTIONS(NginxFolder)
};

// Links resolved, so that two spellings of one folder are seen as one.
QString real(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
}

bool isWithin(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder == u"/" ? folder : folder + QLatin1Char('/'));
}

QString replaced(const QString& path, const QString& from, const QString& to)
{
    return QDir::cleanPath(to + QLatin1Char('/') + path.mid(from.size()));
}

tl::unexpected<Error> singleFile(const QString& source, const QString& destination)
{
    return failure(ErrorCode::Refused,
        NginxFolderWords::tr("The router's configuration %1 is mounted as a single file. Such a mount keeps the file it had at the start, so a changed file is never seen.").arg(source),
        NginxFolderWords::tr("Mount its folder instead: in the router's volumes replace “%1:%2” by “%3:%4”, with nothing but the router's configuration in that folder, and run `docker compose up -d`.")
            .arg(source, destination, QFileInfo(source).path(), QFileInfo(destination).path()));
}

} // namespace

Result<NginxFolder> nginxFolder(const QJsonArray& mounts, const QString& config)
{
    const QFileInfo info(config);
    if (!info.exists()) {
        return failure(ErrorCode::InvalidInput, NginxFolderWords::tr("The router's configuration %1 does not exist.").arg(config),
            NginxFolderWords::tr("Set router.config in the project file to the folder that is mounted into the router."));
    }
    const QString folder = real(info.isDir() ? config : info.path());
    QJsonObject best;
    for (const QJsonValue& value : mounts) {
        const QJsonObject mount = value.toObject();
        const QString source = real(mount.value(u"Source").toString());
        const bool isBetter = source.size() > real(best.value(u"Source").toString()).size() || best.isEmpty();
        if (QFileInfo(source).isDir() && isWithin(folder, source) && isBetter) {
            best = mount;
        }
    }
    if (!best.isEmpty()) {
        return NginxFolder {folder, replaced(folder, real(best.value(u"Source").toString()), best.value(u"Destination").toString())};
    }
    for (const QJsonValue& value : mounts) {
        const QString source = real(value.toObject().value(u"Source").toString());
        if (QFileInfo(source).isFile() && isWithin(source, info.isDir() ? folder : real(config))) {
            return singleFile(source, value.toObject().value(u"Destination").toString());
        }
    }
    return failure(ErrorCode::Refused, NginxFolderWords::tr("The folder %1 is not mounted into the router's container.").arg(folder),
        NginxFolderWords::tr("Set router.config in the project file to the folder that is mounted into the router, or mount it: “%1:/etc/nginx/conf.d:ro” in the router's volumes.").arg(folder));
}

QString hostPathOf(const QJsonArray& mounts, const QString& containerPath)
{
    QJsonObject best;
    for (const QJsonValue& value : mounts) {
        const QJsonObject mount = value.toObject();
        const QString destination = mount.value(u"Destination").toString();
        if (isWithin(containerPath, destination) && destination.size() > best.value(u"Destination").toString().size()) {
            best = mount;
        }
    }
    const QString source = best.value(u"Source").toString();
    if (best.isEmpty() || !QFileInfo(source).isDir()) {
        return {};
    }
    return replaced(containerPath, best.value(u"Destination").toString(), real(source));
}

} // namespace Pilothouse
