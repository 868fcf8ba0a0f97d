#include "services/router/nginx/nginxconfig.h"
#include <algorithm>
#include <fnmatch.h>

namespace Pilothouse {
namespace {

constexpr int deepestInclude = 16;
constexpr int mostNodes = 200'000;

bool matches(const QByteArray& pattern, const QByteArray& path)
{
    return pattern == path || fnmatch(pattern.constData(), path.constData(), FNM_PATHNAME | FNM_PERIOD) == 0;
}

} // namespace

QList<const NginxNode*> NginxNode::all(const char* name) const
{
    QList<const NginxNode*> found;
    for (const auto& child : children) {
        if (child->is(name)) {
            found << child.get();
        }
    }
    return found;
}

QList<const NginxNode*> NginxNode::effective(const char* name) const
{
    for (const NginxNode* level = this; level != nullptr; level = level->parent) {
        if (const QList<const NginxNode*> found = level->all(name); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

const NginxNode* NginxNode::enclosing(const char* name) const
{
    const NginxNode* node = this;
    while (node != nullptr && !node->is(name)) {
        node = node->parent;
    }
    return node;
}

Result<NginxConfig> NginxConfig::parse(const QList<NginxSource>& files)
{
    NginxConfig config;
    for (const NginxSource& source : files) {
        Result<std::vector<NginxStatement>> statements = parseNginxFile(source);
        if (!statements) {
            return forward(statements);
        }
        config.m_files.emplace_back(source.path, std::make_unique<std::vector<NginxStatement>>(std::move(*statements)));
    }
    config.m_root = std::make_unique<NginxNode>();
    if (!config.m_files.empty()) {
        NginxNode& root = *config.m_root;
        if (const auto expanded = config.expand(root, *config.m_files.front().second, 0); !expanded) {
            return forward(expanded);
        }
    }
    return config;
}

Result<> NginxConfig::expand(NginxNode& into, const std::vector<NginxStatement>& statements, int depth)
{
    for (const NginxStatement& statement : statements) {
        if (++m_nodes > mostNodes || depth > deepestInclude) {
            return failure(ErrorCode::InvalidInput, tr("%1: the configuration includes itself or is too large.").arg(statement.place()));
        }
        auto node = std::make_unique<NginxNode>();
        node->statement = &statement;
        node->parent = &into;
        NginxNode& added = *node;
        into.children.push_back(std::move(node));
        if (const auto inner = expand(added, statement.children, depth); !inner) {
            return inner;
        }
        if (statement.name != "include") {
            continue;
        }
        const QByteArray pattern = absolute(statement.argument(0));
        for (const auto& [path, included] : m_files) {
            if (matches(pattern, path)) {
                if (const auto inner = expand(into, *included, depth + 1); !inner) {
                    return inner;
                }
            }
        }
    }
    return {};
}

QByteArray NginxConfig::absolute(const QByteArray& pattern) const
{
    if (pattern.startsWith('/') || m_files.empty()) {
        return pattern;
    }
    const QByteArray& main = m_files.front().first;
    return main.left(main.lastIndexOf('/') + 1) + pattern;
}

bool NginxConfig::isIncluded(const QByteArray& path, bool isHttpLevel) const
{
    const auto reads = [&](const NginxNode& node, const auto& self) -> bool {
        return std::any_of(node.children.cbegin(), node.children.cend(), [&](const std::unique_ptr<NginxNode>& child) {
            if (child->is("include") && (!isHttpLevel || node.is("http")) && matches(absolute(child->argument(0)), path)) {
                return true;
            }
            return self(*child, self);
        });
    };
    return reads(*m_root, reads);
}

QList<NginxSource> readNginxDump(const QByteArray& output)
{
    static const QByteArray mark = "# configuration file ";
    QList<NginxSource> files;
    qsizetype at = output.startsWith(mark) ? 0 : output.indexOf('\n' + mark) + 1;
    while (at >= 0 && output.mid(at, mark.size()) == mark) {
        const qsizetype lineEnd = output.indexOf('\n', at);
        if (lineEnd < 0) {
            break;
        }
        NginxSource source;
        source.path = output.mid(at + mark.size(), lineEnd - at - mark.size());
        source.path.chop(source.path.endsWith(':') ? 1 : 0);
        const qsizetype next = output.indexOf('\n' + mark + '/', lineEnd);
        source.text = output.mid(lineEnd + 1, next < 0 ? -1 : next - lineEnd - 1);
        files << source;
        at = next < 0 ? -1 : next + 1;
    }
    return files;
}

} // namespace Pilothouse
