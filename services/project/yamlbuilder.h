#pragma once
#include "services/project/yamltree.h"
#include <QHash>
#include <QList>
#include <exception>
#include <optional>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

namespace Pilothouse {

/// Builds the tree from the parser's events. Working on events (not on yaml-cpp's own nodes) gives every key
/// its place, tells quoted from plain scalars, sees duplicate keys, and lets the limits act while the parser
/// is still reading: it throws Stopped from inside the parser, which readYaml catches.
class YamlBuilder : public YAML::EventHandler {
public:
    struct Stopped : std::exception { };

    YamlBuilder(const QByteArray& bytes, QString file, YamlLimits limits);

    [[nodiscard]] Position positionOf(const YAML::Mark& mark) const;
    void report(Position at, QString message, QString suggestion = {});
    [[nodiscard]] tl::expected<YamlNode, QList<Diagnostic>> finish();

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;

private:
    /// A list or map whose end has not come yet.
    struct Open {
        YamlNode node;
        YAML::anchor_t anchor = 0;
        std::optional<YamlEntry> key; ///< of a map: the key whose value comes next
        QHash<QString, int> lines; ///< of a map: where each key stands
    };
    struct Anchored {
        YamlNode node;
        int nodes = 0; ///< how many the copy of an alias adds
        int depth = 0;
    };

    [[noreturn]] void stop(Position at, QString message, QString suggestion = {});
    void count(int nodes, Position at);
    void open(YamlNode::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor);
    void close();
    void put(YamlNode node, YAML::anchor_t anchor);
    void takeKey(Open& map, YamlNode key);
    void remember(const YamlNode& node, YAML::anchor_t anchor);
    void addEntry(Open& map, YamlEntry entry);
    void merge(Open& map);
    void mergeOne(Open& map, const YamlNode& from);

    QByteArray m_bytes;
    QString m_file;
    YamlLimits m_limits;
    QList<qsizetype> m_lineStarts;
    mutable int m_lastLine = -1; ///< where positionOf counted to, so that one long line is read only once
    mutable qsizetype m_lastByte = 0;
    mutable int m_lastColumn = 1;
    std::vector<Open> m_open;
    QHash<YAML::anchor_t, Anchored> m_anchors;
    std::optional<YamlNode> m_root;
    QList<Diagnostic> m_diagnostics;
    int m_documents = 0;
    int m_nodes = 0;
};

} // namespace Pilothouse
