#include "services/router/nginx/nginxsites.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace Pilothouse {
namespace {

class NginxSitesWords {
    Q_DECLARE_TR_FUNCTIONS(NginxSites)
};

// Directives that pass a request on in another protocol than HTTP/1 by proxy_pass.
constexpr std::array otherPasses {"fastcgi_pass", "uwsgi_pass", "scgi_pass", "grpc_pass", "memcached_pass"};

struct Address {
    QByteArray scheme;
    QByteArray host;
    QByteArray port;
    QByteArray uri;
};

Address parseAddress(const QByteArray& text)
{
    Address address;
    const qsizetype schemeEnd = text.indexOf("://");
    address.scheme = schemeEnd < 0 ? QByteArray() : text.left(schemeEnd);
    const QByteArray rest = schemeEnd < 0 ? text : text.mid(schemeEnd + 3);
    const qsizetype slash = rest.indexOf('/');
    const qsizetype variable = rest.indexOf('$', rest.indexOf(':') < 0 ? rest.size() : rest.indexOf(':'));
    const qsizetype end = std::min(slash < 0 ? rest.size() : slash, variable < 0 ? rest.size() : variable);
    const QByteArray authority = rest.left(end);
    const qsizetype colon = authority.lastIndexOf(':');
    address.host = colon < 0 ? authority : authority.left(colon);
    address.port = colon < 0 ? QByteArray() : authority.mid(colon + 1);
    address.uri = rest.mid(end);
    return address;
}

/// Walks a configuration once and sorts what it finds.
class Finder {
public:
    Finder(const NginxConfig& config, const QStringList& services)
        : m_root(config.root())
    {
        for (const QString& service : services) {
            m_services << service.toUtf8();
        }
    }

    NginxSites run()
    {
        collect(m_root);
        walk(m_root);
        return std::move(m_sites);
    }

private:
    void collect(const NginxNode& node)
    {
        for (const auto& child : node.children) {
            if (child->is("upstream") && node.is("http")) {
                m_upstreams << child.get();
            }
            if (child->is("set")) {
                m_values[child->argument(0)] << child->argument(1);
            }
            if (child->is("map")) {
                for (const auto& entry : child->children) {
                    m_values[child->argument(1)] << entry->argument(0);
                }
            }
            collect(*child);
        }
    }

    void walk(const NginxNode& node)
    {
        for (const auto& child : node.children) {
            const QByteArray target = child->argument(0);
            if (child->is("proxy_pass") && !child->statement->isBlock()) {
                proxyPass(*child);
            } else if (std::any_of(otherPasses.begin(), otherPasses.end(), [&](const char* name) { return child->is(name); })
                && serves(parseAddress(target).host)) {
                problem(*child, NginxSitesWords::tr("%1 speaks another protocol than HTTP").arg(QString::fromUtf8(child->statement->name)),
                    NginxSitesWords::tr("Let the application answer HTTP and pass to it with `proxy_pass http://%1:PORT;`.").arg(QString::fromUtf8(parseAddress(target).host)));
            }
            walk(*child);
        }
    }

    void proxyPass(const NginxNode& node)
    {
        const Address address = parseAddress(node.argument(0));
        if (address.host.contains('$') || address.scheme.isEmpty()) {
            variablePass(node);
            return;
        }
        const NginxNode* upstream = upstreamOf(address.host);
        const QByteArray service = upstream != nullptr ? QByteArray() : address.host;
        if (upstream != nullptr ? !serves(address.host) : !m_services.contains(service)) {
            return;
        }
        accept(node, address, upstream);
    }

    void accept(const NginxNode& node, const Address& address, const NginxNode* upstream)
    {
        const QString shown = QString::fromUtf8(node.argument(0));
        NginxPass pass {&node, node.parent, node.enclosing("server"), upstream, address.host, address.port, address.uri, address.host};
        if (!node.parent->is("location") || pass.server == nullptr || node.enclosing("stream") != nullptr) {
            problem(node, NginxSitesWords::tr("it stands in “%1”, not directly in a location").arg(QString::fromUtf8(node.parent->is("if") || node.parent->is("limit_except") ? node.parent->statement->name : QByteArray("stream"))),
                NginxSitesWords::tr("Move `proxy_pass %1;` into a location of its own.").arg(shown));
            return;
        }
        if (address.scheme != "http") {
            problem(node, NginxSitesWords::tr("it speaks %1 to the application").arg(QString::fromUtf8(address.scheme)),
                NginxSitesWords::tr("Pass plain HTTP inside the stack: `proxy_pass http://%1:PORT;`.").arg(QString::fromUtf8(address.host)));
            return;
        }
        if (!address.port.isEmpty() && address.port != "80") {
            pass.hostHeader += ':' + address.port;
        }
        if (upstream != nullptr) {
            const QList<const NginxNode*> servers = upstream->all("server");
            const Address server = parseAddress(servers.first()->argument(0));
            if (servers.size() != 1) {
                problem(*upstream, NginxSitesWords::tr("upstream %1 has %2 servers, and which of them would be replaced is not clear").arg(QString::fromUtf8(address.host)).arg(servers.size()),
                    NginxSitesWords::tr("Leave one line in it: `server %1:%2;`.").arg(QString::fromUtf8(serviceOf(*upstream)), QString::fromUtf8(server.port)));
                return;
            }
            pass.service = server.host;
            pass.port = server.port;
        }
        if (upstream != nullptr && !m_sites.upstreams.contains(upstream)) {
            m_sites.upstreams << upstream;
        }
        m_sites.passes << pass;
    }

    // A variable may name the service; unless every value it can have is seen and none does, it is not ours to guess.
    void variablePass(const NginxNode& node)
    {
        static const QRegularExpression variable(QStringLiteral("\\$\\{?(\\w+)\\}?"));
        const Address address = parseAddress(node.argument(0));
        const QString text = QString::fromUtf8(address.scheme.isEmpty() ? node.argument(0) : address.host);
        bool mayBeOurs = mentions(text.toUtf8());
        auto found = variable.globalMatch(text);
        while (found.hasNext()) {
            const QList<QByteArray> values = m_values.value('$' + found.next().captured(1).toUtf8());
            mayBeOurs = mayBeOurs || values.isEmpty()
                || std::any_of(values.cbegin(), values.cend(), [this](const QByteArray& value) { return value.contains('$') || mentions(value); });
        }
        if (mayBeOurs) {
            problem(node, NginxSitesWords::tr("`proxy_pass %1` has a variable for its address").arg(QString::fromUtf8(node.argument(0))),
                NginxSitesWords::tr("Write the address out: `proxy_pass http://%1:PORT;`. Pilothouse's own include resolves the name again and again, so the variable is not needed.")
                    .arg(QString::fromUtf8(m_services.value(0))));
        }
    }

    [[nodiscard]] bool mentions(const QByteArray& text) const
    {
        const QByteArray host = parseAddress(text).host;
        return m_services.contains(host) || serves(host);
    }

    [[nodiscard]] const NginxNode* upstreamOf(const QByteArray& name) const
    {
        const auto found = std::find_if(m_upstreams.cbegin(), m_upstreams.cend(), [&](const NginxNode* node) { return node->argument(0) == name; });
        return found == m_upstreams.cend() ? nullptr : *found;
    }

    [[nodiscard]] QByteArray serviceOf(const NginxNode& upstream) const
    {
        for (const NginxNode* server : upstream.all("server")) {
            if (const QByteArray host = parseAddress(server->argument(0)).host; m_services.contains(host)) {
                return host;
            }
        }
        return {};
    }

    // A host that is a service of the release, by itself or through a named upstream.
    [[nodiscard]] bool serves(const QByteArray& host) const
    {
        const NginxNode* upstream = upstreamOf(host);
        return upstream != nullptr ? !serviceOf(*upstream).isEmpty() : m_services.contains(host);
    }

    void problem(const NginxNode& node, const QString& why, const QString& edit)
    {
        m_sites.problems << NginxProblem {NginxSitesWords::tr("%1: %2.").arg(node.statement->place(), why), NginxSitesWords::tr("%1: %2").arg(node.statement->place(), edit)};
    }

    const NginxNode& m_root;
    QList<QByteArray> m_services;
    QList<const NginxNode*> m_upstreams;
    QMap<QByteArray, QList<QByteArray>> m_values;
    NginxSites m_sites;
};

struct Matcher {
    QByteArray modifier;
    QByteArray pattern;
};

Matcher matcherOf(const NginxNode& location)
{
    if (location.statement->arguments.size() > 1) {
        return {location.argument(0), location.argument(1)};
    }
    const QByteArray text = location.argument(0);
    for (const char* modifier : {"~*", "^~", "~", "="}) {
        if (text.startsWith(modifier)) {
            return {modifier, text.mid(qsizetype(qstrlen(modifier)))};
        }
    }
    return {{}, text};
}

} // namespace

QByteArray NginxPass::address() const
{
    const QByteArray text = directive->argument(0);
    return text.left(text.size() - uri.size());
}

bool NginxPass::isRegexLocation() const
{
    return matcherOf(*location).modifier.startsWith('~');
}

QByteArray NginxPass::prefix() const
{
    return isRegexLocation() || isNamedLocation() ? QByteArray() : matcherOf(*location).pattern;
}

NginxSites findNginxSites(const NginxConfig& config, const QStringList& services)
{
    return Finder(config, services).run();
}

const NginxNode* nginxLocationFor(const NginxNode& server, const QString& path)
{
    const NginxNode* best = nullptr;
    const NginxNode* regex = nullptr;
    const QByteArray bytes = path.toUtf8();
    for (const NginxNode* location : server.all("location")) {
        const Matcher matcher = matcherOf(*location);
        if (matcher.modifier.startsWith('~')) {
            const QRegularExpression expression(QString::fromUtf8(matcher.pattern),
                matcher.modifier == "~*" ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption);
            regex = regex == nullptr && expression.match(path).hasMatch() ? location : regex;
        } else if (matcher.modifier == "=" ? bytes == matcher.pattern : !matcher.pattern.startsWith('@') && bytes.startsWith(matcher.pattern)) {
            best = best == nullptr || matcher.pattern.size() > matcherOf(*best).pattern.size() ? location : best;
        }
    }
    const bool isFinal = best != nullptr && (matcherOf(*best).modifier == "^~" || matcherOf(*best).modifier == "=");
    const NginxNode* chosen = regex != nullptr && !isFinal ? regex : best;
    const NginxNode* nested = chosen != nullptr ? nginxLocationFor(*chosen, path) : nullptr;
    return nested != nullptr ? nested : chosen;
}

} // namespace Pilothouse
