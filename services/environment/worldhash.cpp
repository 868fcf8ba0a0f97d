#include "services/environment/worldhash.h"
#include "models/core/canonicaljson.h"
#include "models/environment/environmentjson.h"
#include "services/environment/composereferences.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

// Each file's own hash, in order: two files cannot run into each other.
QJsonValue fileHash(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonValue(sha256Hex(file.readAll())) : QJsonValue(u"missing"_s);
}

QString listHash(const QStringList& paths)
{
    QJsonArray hashes;
    for (const QString& path : paths) {
        hashes.append(fileHash(path));
    }
    return canonicalDigest(hashes);
}

} // namespace

Result<WorldHashes> worldHashes(const Project& project, const Environment& environment)
{
    const Result<QString> compose = composeHash(environment.compose);
    if (!compose) {
        return forward(compose);
    }
    return WorldHashes {*compose, envHash(environment.compose), projectHash(project, environment)};
}

Result<QString> composeHash(const ComposeFiles& compose)
{
    for (const QString& path : compose.files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::Io, QCoreApplication::translate("WorldHash", "%1 cannot be read: %2").arg(path, file.errorString()),
                QCoreApplication::translate("WorldHash", "Correct `compose: files:` in pilothouse.yaml, or the file's permissions."));
        }
    }
    return listHash(composeReferences(compose).composeFiles);
}

QString envHash(const ComposeFiles& compose)
{
    return listHash(composeReferences(compose).envFiles);
}

QString projectHash(const Project& project, const Environment& environment)
{
    return canonicalDigest(environmentToJson(environment, project.folder));
}

} // namespace Pilothouse
