#pragma once
#include "models/environment/diagnostic.h"
#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>
#include <vector>

namespace Pilothouse {

/// A place in a file, both counted from 1.
struct Position {
    int line = 1;
    int column = 1;
    auto operator<=>(const Position&) const = default;
};

struct YamlEntry;

/// A YAML value with its place. Aliases and merge keys (<<) are resolved. Kinds follow YAML 1.2's core
/// schema: an unquoted 8000 is an integer, "8000" is text, and yes or off are text.
struct YamlNode {
    enum class Kind { Null, Bool, Integer, Real, Text, List, Map };

    Kind kind = Kind::Null;
    Position position;
    QString text; ///< of a scalar, as written without its quotes
    std::vector<YamlNode> items; ///< of a list
    std::vector<YamlEntry> entries; ///< of a map, in the order of the file

    [[nodiscard]] bool isMap() const { return kind == Kind::Map; }
    [[nodiscard]] bool isList() const { return kind == Kind::List; }
    [[nodiscard]] bool isScalar() const { return !isMap() && !isList(); }
    /// Null when this is no map or has no such key.
    [[nodiscard]] const YamlNode* find(QStringView key) const;
};

/// One `key: value` of a map.
struct YamlEntry {
    QString key;
    Position position; ///< of the key
    YamlNode value;
};

/// What a file may cost. A file past a limit is refused with the place where it passes it.
struct YamlLimits {
    qsizetype bytes = 1024 * 1024;
    int depth = 64;
    int nodes = 20000; ///< counted after aliases are expanded, so that a "billion laughs" ends early
};

/// Parses one YAML document (UTF-8, with or without a byte order mark). The tree, or every mistake found up
/// to the point where reading had to end: the syntax error, duplicate keys, a passed limit. An empty
/// document is a Null node. Never throws, never recurses deeper than the limit. Any thread.
[[nodiscard]] tl::expected<YamlNode, QList<Diagnostic>> readYaml(
    const QByteArray& bytes, const QString& file, const YamlLimits& limits = {});

} // namespace Pilothouse
