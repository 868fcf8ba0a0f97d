#include "services/project/starterdesk.h"
#include "services/project/onpool.h"
#include "services/project/projectloader.h"
#include <QCoroFuture>
#include <QFile>
#include <QFileInfo>

namespace Pilothouse {
QString StarterDesk::projectFileFor(const QString& composeFile)
{
    return QFileInfo(composeFile).absolutePath() + QStringLiteral("/pilothouse.yaml");
}

QCoro::Task<Result<QString>> StarterDesk::projectFileOf(QString file)
{
    const QFuture<Result<QString>> found = onPool<Result<QString>>([file]() -> Result<QString> {
        const QFileInfo info(file);
        if (!info.isFile()) {
            return failure(ErrorCode::NotFound, tr("%1 is not there, or is no file.").arg(file), tr("Choose a pilothouse.yaml or a compose file."));
        }
        const QString beside = projectFileFor(file);
        if (info.fileName().startsWith(QStringLiteral("pilothouse"))) {
            return info.absoluteFilePath();
        }
        return QFileInfo(beside).isFile() ? beside : QString();
    });
    co_return co_await found;
}

QCoro::Task<Result<Starter>> StarterDesk::make(QString composeFile)
{
    const QFuture<Result<Starter>> made = onPool<Result<Starter>>([composeFile]() -> Result<Starter> {
        QFile file(composeFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::Io, tr("%1 cannot be read: %2.").arg(composeFile, file.errorString()), tr("Choose another file, or change its permissions."));
        }
        return makeStarter(file.readAll(), composeFile, projectFileFor(composeFile), ProjectFiles::onDisk());
    });
    co_return co_await made;
}

QCoro::Task<QList<Diagnostic>> StarterDesk::check(QString text, QString projectFile)
{
    const QFuture<QList<Diagnostic>> checked = onPool<QList<Diagnostic>>(
        [text, projectFile] { return ProjectLoader(ProjectFiles::onDisk()).read(text.toUtf8(), projectFile).diagnostics; });
    co_return co_await checked;
}

QCoro::Task<Result<>> StarterDesk::write(QString projectFile, QString text)
{
    const QFuture<Result<>> written = onPool<Result<>>([text, projectFile]() -> Result<> {
        QFile file(projectFile);
        if (QFileInfo::exists(projectFile)) {
            return failure(ErrorCode::Conflict, tr("%1 is there already, and is not overwritten.").arg(projectFile), tr("Open it, or move it away first."));
        }
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
            return failure(ErrorCode::Io, tr("%1 cannot be written: %2.").arg(projectFile, file.errorString()), tr("Make room, or change the folder's permissions."));
        }
        return {};
    });
    co_return co_await written;
}

} // namespace Pilothouse
