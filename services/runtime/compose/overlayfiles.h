#pragma once
#include "services/runtime/compose/composeoverlay.h"

namespace Pilothouse {

/// `.pilothouse/<environment>` beside pilothouse.yaml: made with mode 0700, kept out of git, every file
/// 0600 and replaced whole (written beside, synced, renamed).
class OverlayFolder {
    Q_DECLARE_TR_FUNCTIONS(OverlayFolder)
public:
    OverlayFolder(QString projectFolder, QString environment);

    [[nodiscard]] QString path() const { return m_path; }
    /// Writes the files, each name with `prefix` before it; absolute paths in the order of -f.
    [[nodiscard]] Result<QStringList> write(const OverlayText& text, const QString& prefix = {}) const;
    static void removeFiles(const QStringList& files);

private:
    [[nodiscard]] Result<> make() const;
    [[nodiscard]] static Result<> replace(const QString& path, const QByteArray& bytes);

    QString m_root;
    QString m_path;
};

} // namespace Pilothouse
