#include "services/router/nginx/nginxtexts.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

namespace Pilothouse {
namespace {

// Not repeated in the fallback location: what it has of its own, what ran before it is reached (access,
// limits), and the rewrite module's, which a named location must not run again.
constexpr std::array notCopied {"include", "proxy_pass", "set", "if", "rewrite", "return", "break", "error_page",
    "proxy_intercept_errors", "limit_req", "limit_conn", "try_files", "internal", "alias", "mirror", "auth_request", "resolver"};

// A nested location does not run these of the location around it.
constexpr std::array notInherited {"if", "rewrite", "return", "break", "set", "try_files"};

constexpr auto dockerResolver = "127.0.0.11";

bool isAny(const NginxNode& node, auto names)
{
    return std::any_of(names.begin(), names.end(), [&](const char* name) { return node.is(name); });
}

bool usesVariable(const NginxNode& node, const QRegularExpression& pattern)
{
    const QList<QByteArray>& arguments = node.statement->arguments;
    return std::any_of(arguments.cbegin(), arguments.cend(), [&](const QByteArray& text) { return pattern.match(QString::fromUtf8(text)).hasMatch(); })
        || std::any_of(node.children.cbegin(), node.children.cend(), [&](const auto& child) { return usesVariable(*child, pattern); });
}

} // namespace

NginxTextWriter::NginxTextWriter(const NginxPass& pass, const QList<NginxSource>& sources, Options options)
    : m_pass(pass)
    , m_sources(sources)
    , m_options(std::move(options))
{
}

NginxLocationText NginxTextWriter::write()
{
    checkUri();
    QByteArray text = "# Stands in for: proxy_pass " + m_pass.directive->argument(0) + ";\n";
    text += logLines() + resolverLine() + hostLines(false) + redirectLine() + passLines("pilothouse_suffix", false);
    m_text.location = text;
    if (!m_options.staticPrefix.isEmpty()) {
        addFallback(m_text);
    }
    return std::move(m_text);
}

QByteArray NginxTextWriter::passLines(const QByteArray& variable, bool isFallback)
{
    const QByteArray rewrite = isFallback ? QByteArray() : rewriteLine();
    const QByteArray port = m_pass.port.isEmpty() ? QByteArray() : ':' + m_pass.port;
    const QByteArray uri = m_pass.hasVariableUri() ? m_pass.uri : QByteArray();
    return rewrite + "proxy_pass \"http://" + m_pass.service + "${" + variable + '}' + port + uri + "\";\n";
}

QByteArray NginxTextWriter::resolverLine()
{
    for (const NginxNode* own : m_pass.location->all("resolver")) {
        if (own->argument(0) != dockerResolver) {
            problem(*own, tr("the location resolves names at %1, which does not know the slots").arg(QString::fromUtf8(own->argument(0))),
                tr("Take this `resolver` out of the location, or move it to the server block."));
        }
        return {};
    }
    return QByteArray("resolver ") + dockerResolver + " valid=1s ipv6=off;\n";
}

// With a variable in proxy_pass, nginx's default Host would be the slot's name, which the application may
// refuse. nginx inherits proxy_set_header only into a level that has none: the inherited ones are repeated.
QByteArray NginxTextWriter::hostLines(bool ownLevelsCopied)
{
    static const QRegularExpression proxyHost(QStringLiteral("\\$\\{?proxy_(host|port)\\b"));
    const QList<const NginxNode*> headers = m_pass.location->effective("proxy_set_header");
    bool hasHost = false;
    for (const NginxNode* header : headers) {
        hasHost = hasHost || header->argument(0).toLower() == "host";
        if (usesVariable(*header, proxyHost) && !ownLevelsCopied) {
            problem(*header, tr("it sends the name that proxy_pass uses, which would become the slot's"),
                tr("Write `%1` instead of the variable.").arg(QString::fromUtf8(m_pass.hostHeader)));
        }
    }
    if (hasHost) {
        return {};
    }
    QByteArray lines;
    const NginxNode* level = headers.isEmpty() ? nullptr : headers.first()->parent;
    const bool isRepeatedAlready = level == m_pass.location || (ownLevelsCopied && level != nullptr && level->is("location"));
    if (!isRepeatedAlready) {
        for (const NginxNode* header : headers) {
            lines += raw(*header) + '\n';
        }
    }
    return lines + "proxy_set_header Host \"" + m_pass.hostHeader + "\";\n";
}

// nginx rewrites redirects that name the address of proxy_pass, unless that has a variable: said explicitly.
QByteArray NginxTextWriter::redirectLine()
{
    const QList<const NginxNode*> redirects = m_pass.location->effective("proxy_redirect");
    for (const NginxNode* redirect : redirects) {
        if (redirect->argument(0) == "default") {
            problem(*redirect, tr("`proxy_redirect default` cannot stand beside a slot's name"),
                tr("Take the line out; it is what nginx does anyway."));
        }
    }
    if (!redirects.isEmpty() || m_pass.hasVariableUri()) {
        return {};
    }
    if (m_pass.uri.isEmpty()) {
        return "proxy_redirect \"" + m_pass.address() + "/\" /;\n";
    }
    return "proxy_redirect \"" + m_pass.directive->argument(0) + "\" \"" + m_pass.prefix() + "\";\n";
}

// A URI in proxy_pass replaces the part of the normalized URI that matched the location.
QByteArray NginxTextWriter::rewriteLine() const
{
    if (m_pass.uri.isEmpty() || m_pass.hasVariableUri()) {
        return {};
    }
    if (m_pass.uri == m_pass.prefix()) {
        return "rewrite ^ $uri break;\n";
    }
    const QString quoted = QRegularExpression::escape(QString::fromUtf8(m_pass.prefix()));
    return "rewrite \"(?s)^" + quoted.toUtf8().replace("\\/", "/") + "(.*)$\" \"" + m_pass.uri + "$1\" break;\n";
}

void NginxTextWriter::checkUri()
{
    if (m_pass.uri.isEmpty() || m_pass.hasVariableUri()) {
        return;
    }
    const bool rewrites = std::any_of(m_pass.location->children.cbegin(), m_pass.location->children.cend(),
        [](const auto& child) { return child->is("rewrite") || child->is("if") || child->is("break"); });
    if (rewrites || m_pass.uri.contains('?')) {
        problem(*m_pass.directive, tr("its URI “%1” would be joined with the location's own rewriting").arg(QString::fromUtf8(m_pass.uri)),
            tr("Write `proxy_pass %1;` and put the URI into the rewrite.").arg(QString::fromUtf8(m_pass.address())));
    }
}

QByteArray NginxTextWriter::logLines()
{
    const QList<const NginxNode*> logs = m_pass.location->effective("access_log");
    if (logs.isEmpty() || (logs.first()->parent->is("http") && logs.first()->argument(0) != "off")
        || (logs.first()->parent->is("server") && logs.first()->argument(0) != "off")) {
        return {}; // ours stands at that level
    }
    const NginxNode* level = logs.first()->parent;
    const bool isOff = logs.first()->argument(0) == "off";
    if (isOff && level->is("location")) {
        m_text.announcements << tr("%1: access_log is off there, so requests of that location are not counted as users' requests.").arg(logs.first()->statement->place());
        return {};
    }
    QByteArray lines;
    if (level != m_pass.location && !isOff) {
        for (const NginxNode* log : logs) {
            lines += raw(*log) + '\n';
        }
    }
    return lines + "include \"" + m_options.own.toUtf8() + "/log.inc\";\n";
}

// error_page is inherited only into a level that has none, and the fallback is one.
QByteArray NginxTextWriter::errorPages(bool isOwnLocation) const
{
    QByteArray lines;
    for (const NginxNode* page : m_pass.location->effective("error_page")) {
        const bool isThere = isOwnLocation && page->parent == m_pass.location;
        if (!page->statement->arguments.contains("404") && !isThere) {
            lines += raw(*page) + '\n';
        }
    }
    return lines;
}

// What the location and those around it set, as the named location stands outside of them.
QByteArray NginxTextWriter::copiedDirectives() const
{
    QByteArray lines;
    QSet<QByteArray> seen;
    for (const NginxNode* level = m_pass.location; level->is("location"); level = level->parent) {
        QSet<QByteArray> here;
        for (const auto& child : level->children) {
            if (!child->statement->isBlock() && !isAny(*child, notCopied) && !seen.contains(child->statement->name)) {
                lines += raw(*child) + '\n';
                here << child->statement->name;
            }
        }
        seen += here;
    }
    return lines;
}

void NginxTextWriter::addFallback(NginxLocationText& text)
{
    static const QRegularExpression capture(QStringLiteral("\\$\\{?[1-9]"));
    const NginxNode& location = *m_pass.location;
    const bool isOwnLocation = m_pass.prefix().startsWith(m_options.staticPrefix);
    const QString remedy = tr("Give the server a `location %1 { proxy_pass %2; }` of its own, without rewriting.")
                               .arg(QString::fromUtf8(m_options.staticPrefix), QString::fromUtf8(m_pass.address()));
    for (const auto& child : location.children) {
        const bool isInTheWay = isOwnLocation ? (child->is("proxy_intercept_errors") || (child->is("error_page") && child->statement->arguments.contains("404")))
                                              : isAny(*child, notInherited);
        if (isInTheWay) {
            problem(*child, tr("with it, static files of the other release cannot be asked for under %1").arg(QString::fromUtf8(m_options.staticPrefix)),
                isOwnLocation ? tr("Take this line out of the location.") : remedy);
        }
    }
    if (m_pass.isNamedLocation() || (m_pass.isRegexLocation() && usesVariable(location, capture))) {
        problem(location, tr("static files of the other release cannot be asked for from this location"), remedy);
    }
    const QByteArray lines = "proxy_intercept_errors on;\nerror_page 404 = " + m_options.fallback + ";\n" + errorPages(isOwnLocation);
    if (isOwnLocation) {
        text.location += "# A static file of the other release: that slot is asked.\n" + lines;
    } else {
        const QByteArray head = m_pass.isRegexLocation()
            ? "location ~ \"^" + QRegularExpression::escape(QString::fromUtf8(m_options.staticPrefix)).toUtf8().replace("\\/", "/") + "\" {\n"
            : "location ^~ \"" + m_options.staticPrefix + "\" {\n";
        text.location += "# A static file of the other release: that slot is asked.\n" + head + lines + passLines("pilothouse_suffix", false) + "}\n";
    }
    const QByteArray resolver = QByteArray("resolver ") + dockerResolver + " valid=1s ipv6=off;\n";
    text.server = "location " + m_options.fallback + " {\n" + copiedDirectives() + resolver + hostLines(true)
        + redirectLine() + passLines("pilothouse_other", true) + "}\n";
}

QByteArray NginxTextWriter::raw(const NginxNode& node) const
{
    for (const NginxSource& source : m_sources) {
        if (source.path == node.statement->file) {
            return source.text.mid(node.statement->begin, node.statement->end - node.statement->begin);
        }
    }
    return {};
}

void NginxTextWriter::problem(const NginxNode& node, const QString& why, const QString& edit)
{
    const NginxProblem found {tr("%1: %2.").arg(node.statement->place(), why), tr("%1: %2").arg(node.statement->place(), edit)};
    const bool isKnown = std::any_of(m_text.problems.cbegin(), m_text.problems.cend(), [&](const NginxProblem& known) { return known.reason == found.reason; });
    if (!isKnown) {
        m_text.problems << found;
    }
}

} // namespace Pilothouse
