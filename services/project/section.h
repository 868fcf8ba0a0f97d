#pragma once
#include "services/project/diagnostics.h"
#include <optional>

namespace Pilothouse {

/// Reads one map of the project file key by key. What was asked for is what is known: finish() reports every
/// other key. A value reader is any `std::optional<T> reader(const YamlNode&, const QString& key, Diagnostics&)`
/// that reports what is wrong and then returns nothing (values.h).
class Section {
public:
    /// `at` is where a missing key is reported: the key that this map belongs to. A `node` that is no map is
    /// reported once.
    Section(const YamlNode& node, Position at, QString title, Diagnostics& diagnostics);
    /// A section that is called by its key.
    Section(const YamlEntry& entry, Diagnostics& diagnostics);

    /// The entry, which is then known; null when it is absent or this is no map.
    [[nodiscard]] const YamlEntry* find(const QString& key);
    /// As find, reporting its absence.
    [[nodiscard]] const YamlEntry* require(const QString& key);

    /// Sets `target` when the key is there and right; whether it did.
    template <class T, class Reader>
    bool optional(const QString& key, T& target, Reader reader)
    {
        return read(find(key), target, reader);
    }

    /// As optional, reporting the key's absence.
    template <class T, class Reader>
    bool required(const QString& key, T& target, Reader reader)
    {
        return read(require(key), target, reader);
    }

    /// Keys that begin so are nobody's business here.
    void ignore(const QString& prefix) { m_ignoredPrefix = prefix; }

    /// Reports the keys that nobody asked for, each with the known key it resembles.
    void finish();

    [[nodiscard]] Position position() const { return m_position; }
    [[nodiscard]] const YamlNode& node() const { return m_node; }

private:
    template <class T, class Reader>
    bool read(const YamlEntry* entry, T& target, Reader reader)
    {
        if (entry == nullptr) {
            return false;
        }
        auto value = reader(entry->value, entry->key, m_diagnostics);
        if (value) {
            target = std::move(*value);
        }
        return value.has_value();
    }

    const YamlNode& m_node;
    Position m_position;
    QString m_title;
    Diagnostics& m_diagnostics;
    QStringList m_known;
    QString m_ignoredPrefix;
};

} // namespace Pilothouse
