#include "services/project/section.h"
#include "services/project/projectfilewords.h"

namespace Pilothouse {

Section::Section(const YamlNode& node, Position at, QString title, Diagnostics& diagnostics)
    : m_node(node)
    , m_position(at)
    , m_title(std::move(title))
    , m_diagnostics(diagnostics)
{
    if (!node.isMap()) {
        diagnostics.error(node.position, ProjectFileWords::tr("%1 must be a map.").arg(m_title),
            ProjectFileWords::tr("Write its settings as “key: value”, one a line and indented below it."));
    }
}

Section::Section(const YamlEntry& entry, Diagnostics& diagnostics)
    : Section(entry.value, entry.position, QStringLiteral("“%1”").arg(entry.key), diagnostics)
{
}

const YamlEntry* Section::find(const QString& key)
{
    if (!m_known.contains(key)) {
        m_known << key;
    }
    for (const YamlEntry& entry : m_node.entries) {
        if (entry.key == key) {
            return &entry;
        }
    }
    return nullptr;
}

const YamlEntry* Section::require(const QString& key)
{
    const YamlEntry* entry = find(key);
    if (entry == nullptr && m_node.isMap()) {
        m_diagnostics.error(m_position, ProjectFileWords::tr("%1 has no “%2”, which it needs.").arg(m_title, key));
    }
    return entry;
}

void Section::finish()
{
    QStringList free; // a key that is there already is not what was meant
    for (const QString& known : std::as_const(m_known)) {
        if (m_node.find(known) == nullptr) {
            free << known;
        }
    }
    for (const YamlEntry& entry : m_node.entries) {
        const bool isIgnored = !m_ignoredPrefix.isEmpty() && entry.key.startsWith(m_ignoredPrefix);
        if (!isIgnored && !m_known.contains(entry.key)) {
            const bool resembles = !nearest(entry.key, free).isEmpty();
            m_diagnostics.error(entry.position, ProjectFileWords::tr("%1 has no setting “%2”.").arg(m_title, entry.key),
                suggestionFor(entry.key, resembles ? free : m_known));
        }
    }
}

} // namespace Pilothouse
