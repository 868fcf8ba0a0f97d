#include "services/runtime/compose/overlayfiles.h"
#include <QDir>
#include <QSaveFile>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

OverlayFolder::OverlayFolder(QString projectFolder, QString environment)
    : m_root(std::move(projectFolder) + u"/.pilothouse"_s)
    , m_path(m_root + u'/' + environment.replace(u'/', u'_'))
{
}

Result<QStringList> OverlayFolder::write(const OverlayText& text, const QString& prefix) const
{
    const Result<> made = make();
    if (!made) {
        return forward(made);
    }
    QStringList paths;
    for (const auto& [name, bytes] : text.files) {
        const QString path = m_path + u'/' + prefix + name;
        const Result<> written = replace(path, bytes);
        if (!written) {
            return forward(written);
        }
        paths << path;
    }
    return paths;
}

void OverlayFolder::removeFiles(const QStringList& files)
{
    for (const QString& file : files) {
        QFile::remove(file);
    }
}

Result<> OverlayFolder::make() const
{
    for (const QString& folder : {m_root, m_path}) {
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner)) {
            return failure(ErrorCode::Io, tr("The folder %1 cannot be made.").arg(folder), tr("Make its parent writable for you."));
        }
    }
    const QString ignore = m_root + u"/.gitignore"_s;
    return QFile::exists(ignore) ? Result<>() : replace(ignore, "*\n");
}

Result<> OverlayFolder::replace(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten) {
        return failure(ErrorCode::Io, tr("%1 cannot be written: %2").arg(path, file.errorString()), tr("Free space or correct its permissions."));
    }
    return {};
}

} // namespace Pilothouse
