#pragma once
#include "services/router/router.h"
#include <QCoreApplication>
#include <QMap>

namespace Pilothouse {

/// What undoing an adoption needs, under `.pilothouse/adoption/ENVIRONMENT/` of the project: the team's files
/// as they were, and the SHA-256 of what we left in their place.
class AdoptionStore {
    Q_DECLARE_TR_FUNCTIONS(AdoptionStore)
public:
    struct Entry {
        QByteArray original; ///< null: the file was not there
        QByteArray afterHash; ///< hexadecimal
    };

    AdoptionStore(const QString& projectFolder, const QString& environment);
    [[nodiscard]] QString folder() const { return m_folder; }
    /// By path; empty when nothing was adopted. Corrupt when the record cannot be read.
    [[nodiscard]] Result<QMap<QString, Entry>> read() const;
    /// Replaces the record, durably.
    [[nodiscard]] Result<> write(const QMap<QString, Entry>& entries) const;
    void clear() const;
    /// What takes all entries back: Conflict names a file that is not as we left it.
    [[nodiscard]] Result<QList<FileChange>> undoing() const;
    [[nodiscard]] static QByteArray hashOf(const QByteArray& content);

private:
    QString m_folder;
};

} // namespace Pilothouse
