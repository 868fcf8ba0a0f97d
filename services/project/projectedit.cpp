#include "services/project/projectedit.h"
#include "services/project/yamltree.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace {

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(EditWords)
};

auto refusal(const QString& key)
{
    return failure(ErrorCode::Refused, EditWords::tr("“%1” is written in a way that a form cannot change.").arg(key), EditWords::tr("Change it in the file; it is read again at once."));
}

qsizetype lineStart(const QByteArray& bytes, int line)
{
    qsizetype at = 0;
    for (int i = 1; i < line; ++i) {
        at = bytes.indexOf('\n', at) + 1;
    }
    return at;
}

qsizetype lineEnd(const QByteArray& bytes, qsizetype from)
{
    const qsizetype end = bytes.indexOf('\n', from);
    return end < 0 ? bytes.size() : end;
}

qsizetype offsetOf(const QByteArray& bytes, Position position)
{
    const qsizetype start = lineStart(bytes, position.line);
    const QString line = QString::fromUtf8(bytes.mid(start, lineEnd(bytes, start) - start));
    return start + line.left(position.column - 1).toUtf8().size();
}

const YamlNode* nodeAt(const YamlNode& root, const QStringList& path)
{
    const YamlNode* node = &root;
    for (const QString& key : path) {
        node = node == nullptr ? nullptr : node->find(key);
    }
    return node;
}

QByteArray quoted(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return '"' + value.toUtf8() + '"';
}

/// As YAML that is read as this very text, or as the number, flag or duration that it looks like.
QByteArray scalar(const QString& value, bool isFlow)
{
    const YamlNode::Kind plainKinds[] = {YamlNode::Kind::Text, YamlNode::Kind::Integer, YamlNode::Kind::Real, YamlNode::Kind::Bool};
    const QByteArray plain = value.toUtf8();
    const auto read = readYaml((isFlow ? "[" + plain + "]" : "- " + plain), {});
    const bool isOne = read && read->items.size() == 1 && read->items.front().isScalar() && read->items.front().text == value;
    if (isOne && std::find(std::begin(plainKinds), std::end(plainKinds), read->items.front().kind) != std::end(plainKinds)) {
        return plain;
    }
    return quoted(value);
}

/// Where the scalar's own characters end; nothing when they are not on one line as its text says.
std::optional<qsizetype> scalarEnd(const QByteArray& bytes, qsizetype begin, const YamlNode& node)
{
    const char first = begin < bytes.size() ? bytes[begin] : '\0';
    if (first == '"' || first == '\'') {
        for (qsizetype at = begin + 1; at < lineEnd(bytes, begin); ++at) {
            const bool isDoubled = first == '\'' && at + 1 < bytes.size() && bytes[at] == '\'' && bytes[at + 1] == '\'';
            if (isDoubled || (first == '"' && bytes[at] == '\\')) {
                ++at;
            } else if (bytes[at] == first) {
                return at + 1;
            }
        }
        return std::nullopt;
    }
    const QByteArray text = node.text.toUtf8();
    return !text.isEmpty() && bytes.mid(begin, text.size()) == text ? std::optional(begin + text.size()) : std::nullopt;
}

bool isInFlow(const QByteArray& bytes, Position key)
{
    const qsizetype start = lineStart(bytes, key.line);
    return !bytes.mid(start, offsetOf(bytes, key) - start).trimmed().isEmpty();
}

Result<QByteArray> replaceScalar(const QByteArray& bytes, const YamlNode& node, Position key, const ProjectEdit& edit)
{
    const qsizetype begin = offsetOf(bytes, node.position);
    const std::optional<qsizetype> end = node.isScalar() ? scalarEnd(bytes, begin, node) : std::nullopt;
    if (!end) {
        return refusal(edit.path.last());
    }
    const bool isQuoted = bytes[begin] == '"' || bytes[begin] == '\'';
    QByteArray changed = bytes;
    return changed.replace(begin, *end - begin, isQuoted ? quoted(edit.value) : scalar(edit.value, isInFlow(bytes, key)));
}

/// Adds `keys` (a key, or maps down to it) with the value at the begin of `map`.
Result<QByteArray> insertInto(const QByteArray& bytes, const YamlNode& map, const QStringList& keys, const QString& value)
{
    if (!map.isMap() || map.entries.empty()) {
        return refusal(keys.last());
    }
    const Position first = map.entries.front().position;
    const qsizetype at = offsetOf(bytes, first);
    const bool isFlow = isInFlow(bytes, first);
    QByteArray text = keys.last().toUtf8() + ": " + scalar(value, isFlow || keys.size() > 1);
    for (qsizetype i = keys.size() - 2; i >= 0; --i) {
        text = keys[i].toUtf8() + ": { " + text + " }";
    }
    const qsizetype start = lineStart(bytes, first.line);
    QByteArray changed = bytes;
    return changed.insert(at, isFlow ? text + ", " : text + '\n' + bytes.mid(start, at - start));
}

Result<QByteArray> editOne(const QByteArray& bytes, const ProjectEdit& edit)
{
    const auto root = readYaml(bytes, {});
    if (!root) {
        return failure(ErrorCode::InvalidInput, EditWords::tr("The project file is no YAML: %1").arg(root.error().first().toString()), EditWords::tr("Correct it in the file first."));
    }
    const YamlNode* map = &*root;
    for (qsizetype depth = 0; depth < edit.path.size(); ++depth) {
        const auto entry = std::find_if(map->entries.cbegin(), map->entries.cend(), [&](const YamlEntry& other) { return other.key == edit.path[depth]; });
        if (entry == map->entries.cend()) {
            return insertInto(bytes, *map, edit.path.mid(depth), edit.value);
        }
        if (depth + 1 == edit.path.size()) {
            return replaceScalar(bytes, entry->value, entry->position, edit);
        }
        map = &entry->value;
    }
    return refusal({});
}

/// Whether nothing but the value at `path` differs: an alias would change with what it names.
bool differsOnlyAt(const YamlNode& before, const YamlNode& after, const QStringList& path)
{
    if (before.isMap() && after.isMap()) {
        for (const YamlEntry& entry : after.entries) {
            const YamlNode* old = before.find(entry.key);
            const bool isOnWay = !path.isEmpty() && path.first() == entry.key;
            if (old == nullptr ? !isOnWay : !differsOnlyAt(*old, entry.value, isOnWay ? path.mid(1) : QStringList {QString()})) {
                return false;
            }
        }
        return before.entries.size() <= after.entries.size();
    }
    if (path.isEmpty()) {
        return true; // the value itself
    }
    const auto same = [](const YamlNode& left, const YamlNode& right) { return differsOnlyAt(left, right, {QString()}); };
    return before.kind == after.kind && before.text == after.text
        && std::equal(before.items.cbegin(), before.items.cend(), after.items.cbegin(), after.items.cend(), same);
}

} // namespace

Result<QByteArray> editYaml(const QByteArray& bytes, const QList<ProjectEdit>& edits)
{
    QByteArray text = bytes;
    for (const ProjectEdit& edit : edits) {
        const Result<QByteArray> changed = editOne(text, edit);
        if (!changed) {
            return changed;
        }
        const auto before = readYaml(text, {});
        const auto after = readYaml(*changed, {});
        const YamlNode* written = after ? nodeAt(*after, edit.path) : nullptr;
        if (written == nullptr || written->text != edit.value || !differsOnlyAt(*before, *after, edit.path)) {
            return refusal(edit.path.last());
        }
        text = *changed;
    }
    return text;
}

QList<std::optional<QString>> yamlValues(const QByteArray& bytes, const QList<QStringList>& paths)
{
    const auto root = readYaml(bytes, {});
    QList<std::optional<QString>> values;
    for (const QStringList& path : paths) {
        const YamlNode* node = root ? nodeAt(*root, path) : nullptr;
        values << (node != nullptr && node->isScalar() && node->kind != YamlNode::Kind::Null ? std::optional(node->text) : std::nullopt);
    }
    return values;
}

} // namespace Pilothouse
