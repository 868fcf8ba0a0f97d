#include "services/router/nginx/adoptionstore.h"
#include "services/router/nginx/filechanges.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pilothouse {

AdoptionStore::AdoptionStore(const QString& projectFolder, const QString& environment)
    : m_folder(projectFolder + QStringLiteral("/.pilothouse/adoption/") + environment)
{
}

QByteArray AdoptionStore::hashOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

Result<QMap<QString, AdoptionStore::Entry>> AdoptionStore::read() const
{
    const QByteArray manifest = FileChanges::content(m_folder + QStringLiteral("/manifest.json"));
    QMap<QString, Entry> entries;
    const auto files = QJsonDocument::fromJson(manifest).object().value(u"files").toArray();
    for (const QJsonValue& value : files) {
        const QString hash = value.toObject().value(u"original").toString();
        const QByteArray original = hash.isEmpty() ? QByteArray() : FileChanges::content(m_folder + QLatin1Char('/') + hash);
        if (!hash.isEmpty() && hashOf(original) != hash.toLatin1()) {
            return failure(ErrorCode::Corrupt, tr("The kept file %1/%2 is missing or was changed.").arg(m_folder, hash),
                tr("Take the lines marked “pilothouse” out of %1 by hand.").arg(value.toObject().value(u"path").toString()));
        }
        entries.insert(value.toObject().value(u"path").toString(), {original, value.toObject().value(u"after").toString().toLatin1()});
    }
    if (!manifest.isEmpty() && entries.isEmpty()) {
        return failure(ErrorCode::Corrupt, tr("%1/manifest.json cannot be read.").arg(m_folder),
            tr("Take the lines marked “pilothouse” out of the router's configuration by hand."));
    }
    return entries;
}

Result<> AdoptionStore::write(const QMap<QString, Entry>& entries) const
{
    if (entries.isEmpty()) {
        clear();
        return {};
    }
    // A router's configuration may hold passwords: what is kept of it is its owner's alone.
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QJsonArray files;
    for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
        QJsonObject file {{QStringLiteral("path"), it.key()}, {QStringLiteral("after"), QString::fromLatin1(it->afterHash)}};
        if (!it->original.isNull()) {
            const QString hash = QString::fromLatin1(hashOf(it->original));
            if (const auto kept = FileChanges::write(m_folder + QLatin1Char('/') + hash, it->original); !kept) {
                return kept;
            }
            file.insert(QStringLiteral("original"), hash);
        }
        files << file;
    }
    const QJsonObject manifest {{QStringLiteral("version"), 1}, {QStringLiteral("files"), files}};
    return FileChanges::write(m_folder + QStringLiteral("/manifest.json"), QJsonDocument(manifest).toJson());
}

void AdoptionStore::clear() const
{
    QDir(m_folder).removeRecursively();
}

Result<QList<FileChange>> AdoptionStore::undoing() const
{
    const auto entries = read();
    if (!entries) {
        return forward(entries);
    }
    QList<FileChange> changes;
    for (auto it = entries->cbegin(); it != entries->cend(); ++it) {
        const QByteArray now = FileChanges::content(it.key());
        const bool isOriginal = now == it->original && now.isNull() == it->original.isNull();
        if (!isOriginal && (now.isNull() || hashOf(now) != it->afterHash)) {
            return failure(ErrorCode::Conflict, tr("%1 was edited since Pilothouse adopted the router, so it is left as it is.").arg(it.key()),
                tr("Take the edit back, or take the lines marked “pilothouse” out by hand: each names what stood there."));
        }
        if (!isOriginal) {
            changes << FileChange {it.key(), now, it->original};
        }
    }
    return changes;
}

} // namespace Pilothouse
