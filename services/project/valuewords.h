#pragma once
#include "services/project/yamltree.h"
#include <QCoreApplication>

namespace Pilothouse::Detail {

/// The words that the readers of values share.
struct ValueWords {
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)

public:
    /// What `init` writes where a person must.
    [[nodiscard]] static bool isFillIn(const YamlNode& node) { return node.text == u"FILL-IN"; }
    [[nodiscard]] static QString fillIn(const QString& key) { return tr("“%1” is still to be filled in.").arg(key); }

    /// How a value is named in a message: “8000x”, a list, a map, or nothing.
    [[nodiscard]] static QString found(const YamlNode& node)
    {
        constexpr qsizetype longest = 60;
        switch (node.kind) {
        case YamlNode::Kind::Null: return tr("empty");
        case YamlNode::Kind::List: return tr("a list");
        case YamlNode::Kind::Map: return tr("a map");
        default: break;
        }
        const QString line = node.text.simplified();
        return line.size() > longest ? QStringLiteral("“%1…”").arg(line.left(longest)) : QStringLiteral("“%1”").arg(line);
    }
};

} // namespace Pilothouse::Detail
