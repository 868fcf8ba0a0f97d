#pragma once
#include <QMap>
#include <QString>

namespace Pilothouse {

/// A release of the members application with other files, built FROM members-web:v1 or another; removed with the object.
class MigrationImage {
public:
    /// `files`: path in /app → content.
    explicit MigrationImage(const QMap<QString, QByteArray>& files, const QString& base = QStringLiteral("v1"));
    ~MigrationImage();
    MigrationImage(const MigrationImage&) = delete;
    MigrationImage& operator=(const MigrationImage&) = delete;

    [[nodiscard]] QString id() const { return m_id; } ///< sha256:…
    [[nodiscard]] QString release() const { return m_tag.section(QLatin1Char(':'), 1); } ///< its tag
    /// A migration file of the application people: its dependency and the text of its operations list.
    [[nodiscard]] static QByteArray migration(const QByteArray& after, const QByteArray& operations, const QByteArray& body = {});
    [[nodiscard]] static QString idOf(const QString& image);

private:
    QString m_tag;
    QString m_id;
};

} // namespace Pilothouse
