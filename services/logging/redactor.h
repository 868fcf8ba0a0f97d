#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <mutex>

namespace Pilothouse {

/// Keeps secrets out of text that is kept or shown: every value it was told, also in its URL-encoded
/// form, and whatever looks like a password ("password=…", "Authorization: …", "//user:…@host").
/// May be used from any thread.
class Redactor {
public:
    Redactor() = default;

    /// From now on `value` is replaced wherever it occurs. An empty value is ignored.
    void add(const QByteArray& value);
    /// "PGPASSWORD=hunter2" → "PGPASSWORD=•••"
    [[nodiscard]] QString redacted(const QString& text) const;

private:
    mutable std::mutex m_mutex;
    QList<QString> m_values; ///< longest first, so that a value within another leaves no rest
};

} // namespace Pilothouse
