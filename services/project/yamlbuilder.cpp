#include "services/project/yamlbuilder.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace Pilothouse {
namespace {

class YamlBuilderWords {
    Q_DECLARE_TR_FUNCTIONS(YamlTree)
};

constexpr QStringView mergeKey = u"<<";

/// YAML 1.2 core schema, section 10.3.2.
YamlNode::Kind kindOfPlain(const QString& text)
{
    static const QRegularExpression boolean(QStringLiteral(R"(\A(?:true|True|TRUE|false|False|FALSE)\z)"));
    static const QRegularExpression integer(QStringLiteral(R"(\A(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\z)"));
    static const QRegularExpression real(
        QStringLiteral(R"(\A(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z)"));
    if (boolean.match(text).hasMatch()) {
        return YamlNode::Kind::Bool;
    }
    if (integer.match(text).hasMatch()) {
        return YamlNode::Kind::Integer;
    }
    return real.match(text).hasMatch() ? YamlNode::Kind::Real : YamlNode::Kind::Text;
}

YamlNode::Kind kindOf(const QString& text, const std::string& tag)
{
    if (tag == "?") {
        return kindOfPlain(text);
    }
    if (tag == "tag:yaml.org,2002:int") {
        return YamlNode::Kind::Integer;
    }
    return YamlNode::Kind::Text;
}

int countNodes(const YamlNode& node)
{
    int nodes = 1;
    for (const YamlNode& item : node.items) {
        nodes += countNodes(item);
    }
    for (const YamlEntry& entry : node.entries) {
        nodes += countNodes(entry.value);
    }
    return nodes;
}

int depthOf(const YamlNode& node)
{
    int depth = 0;
    for (const YamlNode& item : node.items) {
        depth = qMax(depth, depthOf(item));
    }
    for (const YamlEntry& entry : node.entries) {
        depth = qMax(depth, depthOf(entry.value));
    }
    return node.isScalar() ? 0 : depth + 1;
}

} // namespace

YamlBuilder::YamlBuilder(const QByteArray& bytes, QString file, YamlLimits limits)
    : m_bytes(bytes)
    , m_file(std::move(file))
    , m_limits(limits)
{
    m_lineStarts << (bytes.startsWith("\xef\xbb\xbf") ? 3 : 0);
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', end + 1)) {
        m_lineStarts << end + 1;
    }
}

Position YamlBuilder::positionOf(const YAML::Mark& mark) const
{
    if (mark.line < 0 || mark.line >= m_lineStarts.size()) {
        return {int(m_lineStarts.size()), 1};
    }
    const qsizetype end = qMin(m_bytes.size(), m_lineStarts[mark.line] + qMax(0, mark.column));
    if (m_lastLine != mark.line || end < m_lastByte) {
        m_lastLine = mark.line;
        m_lastByte = m_lineStarts[mark.line];
        m_lastColumn = 1;
    }
    for (; m_lastByte < end; ++m_lastByte) {
        const bool continuesCharacter = (uchar(m_bytes[m_lastByte]) & 0xc0) == 0x80;
        m_lastColumn += continuesCharacter ? 0 : 1;
    }
    return {mark.line + 1, m_lastColumn};
}

void YamlBuilder::report(Position at, QString message, QString suggestion)
{
    m_diagnostics << Diagnostic {m_file, at.line, at.column, Severity::Error, std::move(message), std::move(suggestion)};
}

void YamlBuilder::stop(Position at, QString message, QString suggestion)
{
    report(at, std::move(message), std::move(suggestion));
    throw Stopped();
}

tl::expected<YamlNode, QList<Diagnostic>> YamlBuilder::finish()
{
    if (!m_diagnostics.isEmpty()) {
        return tl::unexpected(m_diagnostics);
    }
    return m_root ? std::move(*m_root) : YamlNode {};
}

void YamlBuilder::count(int nodes, Position at)
{
    m_nodes += nodes;
    if (m_nodes > m_limits.nodes) {
        stop(at, YamlBuilderWords::tr("The file has too many values: at most %1 are read, aliases counted as often as they are used.").arg(m_limits.nodes));
    }
}

void YamlBuilder::OnDocumentStart(const YAML::Mark& mark)
{
    if (++m_documents > 1) {
        stop(positionOf(mark), YamlBuilderWords::tr("A second YAML document starts here; one file is one document."),
            YamlBuilderWords::tr("Remove the line ---."));
    }
}

void YamlBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor)
{
    YamlNode node;
    node.position = positionOf(mark);
    put(std::move(node), anchor);
}

void YamlBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value)
{
    YamlNode node;
    node.position = positionOf(mark);
    node.text = QString::fromStdString(value);
    node.kind = kindOf(node.text, tag);
    put(std::move(node), anchor);
}

void YamlBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor)
{
    const Position at = positionOf(mark);
    const auto found = m_anchors.constFind(anchor);
    if (found == m_anchors.cend()) {
        stop(at, YamlBuilderWords::tr("This alias stands inside the value that it names, which would never end."));
    }
    count(found->nodes, at);
    if (int(m_open.size()) + found->depth > m_limits.depth) {
        stop(at, YamlBuilderWords::tr("This alias nests values too deeply: at most %1 levels are read.").arg(m_limits.depth));
    }
    put(found->node, 0);
}

void YamlBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value)
{
    open(YamlNode::Kind::List, mark, anchor);
}

void YamlBuilder::OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value)
{
    open(YamlNode::Kind::Map, mark, anchor);
}

void YamlBuilder::OnSequenceEnd()
{
    close();
}

void YamlBuilder::OnMapEnd()
{
    merge(m_open.back());
    close();
}

void YamlBuilder::open(YamlNode::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor)
{
    const Position at = positionOf(mark);
    if (int(m_open.size()) >= m_limits.depth) {
        stop(at, YamlBuilderWords::tr("Values are nested too deeply here: at most %1 levels are read.").arg(m_limits.depth));
    }
    if (!m_open.empty() && m_open.back().node.isMap() && !m_open.back().key) {
        stop(at, YamlBuilderWords::tr("A key must be a word, not a list or a map."));
    }
    Open opened;
    opened.node.kind = kind;
    opened.node.position = at;
    opened.anchor = anchor;
    m_open.push_back(std::move(opened));
}

void YamlBuilder::close()
{
    Open closed = std::move(m_open.back());
    m_open.pop_back();
    put(std::move(closed.node), closed.anchor);
}

void YamlBuilder::put(YamlNode node, YAML::anchor_t anchor)
{
    count(1, node.position);
    if (anchor != 0) {
        remember(node, anchor);
    }
    if (m_open.empty()) {
        m_root = std::move(node);
        return;
    }
    Open& parent = m_open.back();
    if (parent.node.isList()) {
        parent.node.items.push_back(std::move(node));
    } else if (!parent.key) {
        takeKey(parent, std::move(node));
    } else {
        YamlEntry entry = std::move(*parent.key);
        parent.key.reset();
        if (node.kind == YamlNode::Kind::Null) {
            node.position = entry.position; // an absent value has no place of its own
        }
        entry.value = std::move(node);
        addEntry(parent, std::move(entry));
    }
}

void YamlBuilder::takeKey(Open& map, YamlNode key)
{
    if (!key.isScalar() || key.kind == YamlNode::Kind::Null) {
        stop(key.position, YamlBuilderWords::tr("A key must be a word."));
    }
    YamlEntry entry;
    entry.key = key.text;
    entry.position = key.position;
    map.key = std::move(entry);
}

void YamlBuilder::remember(const YamlNode& node, YAML::anchor_t anchor)
{
    const int nodes = countNodes(node);
    count(nodes, node.position); // the copy that is kept here costs memory as well
    m_anchors.insert(anchor, {node, nodes, depthOf(node)});
}

void YamlBuilder::addEntry(Open& map, YamlEntry entry)
{
    if (const auto earlier = map.lines.constFind(entry.key); earlier != map.lines.cend()) {
        report(entry.position, YamlBuilderWords::tr("“%1” is given twice; the first is in line %2.").arg(entry.key).arg(*earlier),
            YamlBuilderWords::tr("Keep one of them."));
        return;
    }
    if (entry.key != mergeKey) {
        map.lines.insert(entry.key, entry.position.line);
    }
    map.node.entries.push_back(std::move(entry));
}

/// Copies what << names into the map; the map's own keys win, then the first that is named.
void YamlBuilder::merge(Open& map)
{
    std::vector<YamlEntry> written = std::move(map.node.entries);
    map.node.entries.clear();
    std::vector<YamlNode> merged;
    for (YamlEntry& entry : written) {
        if (entry.key == mergeKey) {
            merged.push_back(std::move(entry.value));
        } else {
            map.node.entries.push_back(std::move(entry));
        }
    }
    for (const YamlNode& from : merged) {
        if (!from.isList()) {
            mergeOne(map, from);
        }
        for (const YamlNode& each : from.items) {
            mergeOne(map, each);
        }
    }
}

void YamlBuilder::mergeOne(Open& map, const YamlNode& from)
{
    if (!from.isMap()) {
        report(from.position, YamlBuilderWords::tr("<< takes a map (or a list of maps) whose keys are to be copied here."));
        return;
    }
    for (const YamlEntry& entry : from.entries) {
        if (!map.lines.contains(entry.key)) {
            map.lines.insert(entry.key, entry.position.line);
            map.node.entries.push_back(entry);
        }
    }
}

} // namespace Pilothouse
