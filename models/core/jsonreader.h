#pragma once
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace Pilothouse {

/// Reads one JSON object strictly: every asked key must be there with the asked type, and `finish` rejects
/// keys nobody asked for. Problems gather as "steps[3].kind is missing"; values then are empty.
class JsonReader {
public:
    /// `path` names the object in problems, empty for the root. `problems` outlives the reader.
    JsonReader(QJsonObject object, QString path, QStringList* problems);

    [[nodiscard]] QString string(const QString& key);
    [[nodiscard]] bool boolean(const QString& key);
    [[nodiscard]] qint64 integer(const QString& key); ///< a whole number within ±2^53
    [[nodiscard]] QJsonObject object(const QString& key);
    [[nodiscard]] QStringList strings(const QString& key); ///< an array of strings
    [[nodiscard]] JsonReader nested(const QString& key);
    [[nodiscard]] std::vector<JsonReader> objects(const QString& key); ///< an array of objects
    /// For a key that a newer version added: what was written before does not have it.
    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }
    void reject(const QString& key, const QString& why);
    void finish();

private:
    [[nodiscard]] QJsonValue value(const QString& key, QJsonValue::Type type);
    [[nodiscard]] QString pathOf(const QString& key) const;

    QJsonObject m_object;
    QString m_path;
    QStringList* m_problems;
    QSet<QString> m_asked;
};

} // namespace Pilothouse
