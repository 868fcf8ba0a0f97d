#include "services/router/nginx/nginxplanner.h"
#include "services/router/nginx/nginxfiles.h"
#include <algorithm>
#include <array>

namespace Pilothouse {
namespace {

// What a page's assets are called; regular-expression locations are usually chosen by the ending.
constexpr std::array sampleAssets {"site.css", "site.js", "img/mark.png", "img/mark.svg", "fonts/text.woff2", "file"};

} // namespace

NginxPlanner::NginxPlanner(NginxPlanInput input)
    : m_input(std::move(input))
{
}

QByteArray NginxPlanner::own(const QByteArray& name) const
{
    return m_input.folder + "/pilothouse/" + name;
}

Result<NginxPlanOutput> NginxPlanner::plan()
{
    const QByteArray httpFile = m_input.folder + "/00-pilothouse.conf";
    m_input.files.removeIf([&](const NginxSource& source) { return source.path.startsWith(own({})) || source.path == httpFile; });
    for (NginxSource& source : m_input.files) {
        source.text = NginxEdits::original(source.text);
    }
    const Result<NginxConfig> config = NginxConfig::parse(m_input.files);
    if (!config) {
        return forward(config);
    }
    const NginxSites sites = findNginxSites(*config, m_input.services);
    m_output.problems = sites.problems;
    if (sites.passes.isEmpty() && sites.problems.isEmpty()) {
        m_output.problems << NginxProblem {
            tr("No location of the router's configuration passes to %1.").arg(m_input.services.join(tr(" or "))),
            tr("Pass to it by its service name in a file of the mounted folder: `proxy_pass http://%1:PORT;`.").arg(m_input.services.value(0))};
    }
    for (const NginxPass& pass : sites.passes) {
        planPass(pass);
    }
    planServers();
    planUpstreams(sites);
    planHttpLevel(*config);
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        const QByteArray edited = it->result();
        if (NginxEdits::original(edited) != it->text()) { // nothing is written that could not be read back
            m_output.problems << NginxProblem {tr("%1 is written in a way that cannot be edited safely.").arg(QString::fromUtf8(it.key())),
                tr("%1: Give each directive a line of its own.").arg(QString::fromUtf8(it.key()))};
        }
        m_output.files[it.key()] = edited;
    }
    writeOwnFiles();
    return m_output;
}

NginxPlanner::ServerPart& NginxPlanner::partOf(const NginxNode* server)
{
    const auto known = std::find_if(m_servers.begin(), m_servers.end(), [&](const ServerPart& part) { return part.server == server; });
    if (known != m_servers.end()) {
        return *known;
    }
    m_servers.push_back({server, false, false, {}});
    return m_servers.back();
}

void NginxPlanner::planPass(const NginxPass& pass)
{
    ServerPart& part = partOf(pass.server);
    planLogs(pass, part);
    planCache(pass, part);
    NginxTextWriter::Options options {QString::fromUtf8(own({})).chopped(1), {}, {}};
    if (needsFallback(pass)) {
        options.staticPrefix = m_input.staticPrefix;
        options.fallback = "@pilothouse_other";
        // The name is part of the text; texts that are equal but for it share one.
        const QByteArray body = NginxTextWriter(pass, m_input.files, options).write().server;
        if (!m_fallbackTexts.contains(body)) {
            m_fallbackTexts << body;
        }
        options.fallback += '_' + QByteArray::number(m_fallbackTexts.indexOf(body) + 1);
    }
    const NginxLocationText text = NginxTextWriter(pass, m_input.files, options).write();
    m_output.announcements += text.announcements;
    m_output.problems += text.problems;
    if (!text.server.isEmpty() && !part.locations.contains(text.server)) {
        part.locations += text.server;
    }
    const NginxStatement& statement = *pass.directive->statement;
    const QByteArray include = numbered(m_locationTexts, text.location, "location");
    const std::pair<QByteArray, qsizetype> key {statement.file, statement.begin};
    if (m_done.contains(key)) {
        if (m_done.value(key) != include) {
            m_output.problems << NginxProblem {tr("%1: this line is included in several places whose surroundings differ.").arg(statement.place()),
                tr("%1: Write the proxy_pass out in each location instead of including it.").arg(statement.place())};
        }
        return;
    }
    m_done.insert(key, include);
    if (NginxEdits* edits = editsOf(*pass.directive, tr("the location"))) {
        edits->replaceByInclude(statement.begin, statement.end, own(include));
    }
}

void NginxPlanner::planLogs(const NginxPass& pass, ServerPart& part)
{
    const QList<const NginxNode*> logs = pass.location->effective("access_log");
    if (logs.isEmpty()) {
        m_logsAtHttp = true;
        m_needsDefaultLog = true;
        return;
    }
    const bool isOff = logs.first()->argument(0) == "off";
    m_logsAtHttp = m_logsAtHttp || (logs.first()->parent->is("http") && !isOff);
    part.hasLog = part.hasLog || (logs.first()->parent->is("server") && !isOff);
}

// A cached file test would answer with yesterday's flag: nginx's open_file_cache holds for the `-f` test too.
void NginxPlanner::planCache(const NginxPass& pass, ServerPart& part)
{
    const QList<const NginxNode*> caches = pass.server->effective("open_file_cache");
    if (caches.isEmpty() || caches.first()->argument(0) == "off" || part.hasNoCache) {
        return;
    }
    const QString place = caches.first()->statement->place();
    if (caches.first()->parent == pass.server) {
        m_output.problems << NginxProblem {tr("%1: open_file_cache would make nginx see a switch only after its time has passed.").arg(place),
            tr("%1: Move this line into the locations that serve files.").arg(place)};
        return;
    }
    part.hasNoCache = true;
    m_output.announcements << tr("%1: open_file_cache is switched off in the servers that pass to the application, so that a switch is seen at once.").arg(place);
}

void NginxPlanner::planServers()
{
    for (const ServerPart& part : m_servers) {
        QByteArray text = "include \"" + own("slot.inc") + "\";\n";
        text += part.hasNoCache ? QByteArray("open_file_cache off;\n") : QByteArray();
        text += "include \"" + own("maintenance.inc") + "\";\n";
        text += part.hasLog ? "include \"" + own("log.inc") + "\";\n" : QByteArray();
        text += part.locations;
        const NginxStatement& statement = *part.server->statement;
        const QByteArray include = numbered(m_serverTexts, text, "server");
        const std::pair<QByteArray, qsizetype> key {statement.file, statement.begin};
        if (m_done.contains(key)) {
            continue;
        }
        m_done.insert(key, include);
        if (NginxEdits* edits = editsOf(*part.server, tr("the server block"))) {
            edits->includeFirst(statement.bodyBegin, own(include));
        }
    }
}

// An upstream that nobody uses any more would still be resolved when nginx starts, and keep it from starting
// while the team's own service is stopped.
void NginxPlanner::planUpstreams(const NginxSites& sites)
{
    for (const NginxNode* upstream : sites.upstreams) {
        const NginxStatement& statement = *upstream->statement;
        NginxEdits* edits = editsOf(*upstream, tr("the upstream"));
        if (edits != nullptr && !edits->switchOff(statement.begin, statement.end)) {
            m_output.problems << NginxProblem {tr("%1: something follows the upstream on its last line.").arg(statement.place()),
                tr("%1: End the line behind the closing brace.").arg(statement.place())};
        }
        if (!upstream->all("keepalive").isEmpty()) {
            m_output.announcements << tr("%1: connections to the application are no longer kept open between requests.").arg(statement.place());
        }
    }
}

void NginxPlanner::planHttpLevel(const NginxConfig& config)
{
    const QByteArray file = m_input.folder + "/00-pilothouse.conf";
    const QByteArray text = "include \"" + own("http.inc") + "\";\n";
    if (config.isIncluded(m_input.folder + "/pilothouse", false)) {
        m_output.problems << NginxProblem {tr("An include pattern of the configuration also matches the folder %1.").arg(QString::fromUtf8(m_input.folder + "/pilothouse")),
            tr("Let the include name an ending, for example `include %1/*.conf;`.").arg(QString::fromUtf8(m_input.folder))};
    }
    if (config.isIncluded(file, true)) {
        m_output.files[file] = NginxFiles::sealed(text);
        return;
    }
    const QList<const NginxNode*> http = config.root().all("http");
    if (http.isEmpty()) {
        return;
    }
    if (NginxEdits* edits = editsOf(*http.first(), tr("the http block"))) {
        edits->includeFirst(http.first()->statement->bodyBegin, own("http.inc"));
    }
}

bool NginxPlanner::needsFallback(const NginxPass& pass) const
{
    return !m_input.staticPrefix.isEmpty() && std::any_of(sampleAssets.begin(), sampleAssets.end(), [&](const char* name) {
        return nginxLocationFor(*pass.server, QString::fromUtf8(m_input.staticPrefix + name)) == pass.location;
    });
}

NginxEdits* NginxPlanner::editsOf(const NginxNode& node, const QString& what)
{
    const QByteArray& file = node.statement->file;
    if (!m_input.isMounted(file)) {
        m_output.problems << NginxProblem {tr("%1: %2 is in a file that is not mounted from this machine.").arg(node.statement->place(), what),
            tr("Move the server block of %1 into a file of the mounted folder %2.").arg(node.statement->place(), QString::fromUtf8(m_input.folder))};
        return nullptr;
    }
    const auto known = m_edits.find(file);
    if (known != m_edits.end()) {
        return &*known;
    }
    const auto source = std::find_if(m_input.files.cbegin(), m_input.files.cend(), [&](const NginxSource& candidate) { return candidate.path == file; });
    return &*m_edits.insert(file, NginxEdits(source->text));
}

QByteArray NginxPlanner::numbered(QList<QByteArray>& texts, const QByteArray& text, const QByteArray& name)
{
    if (!texts.contains(text)) {
        texts << text;
    }
    return name + '-' + QByteArray::number(texts.indexOf(text) + 1) + ".inc";
}

void NginxPlanner::writeOwnFiles()
{
    const QString folder = QString::fromUtf8(own({})).chopped(1);
    QMap<QByteArray, QByteArray> files {{own("slot.inc"), NginxFiles::slotVariables(folder)}, {own("log.inc"), NginxFiles::accessLog()},
        {own("maintenance.inc"), NginxFiles::maintenance(folder)}};
    for (qsizetype i = 0; i < m_locationTexts.size(); ++i) {
        files[own("location-" + QByteArray::number(i + 1) + ".inc")] = NginxFiles::sealed(m_locationTexts.at(i));
    }
    for (qsizetype i = 0; i < m_serverTexts.size(); ++i) {
        files[own("server-" + QByteArray::number(i + 1) + ".inc")] = NginxFiles::sealed(m_serverTexts.at(i));
    }
    NginxFiles::Http http {folder, m_input.port, {}, m_logsAtHttp, m_needsDefaultLog ? QString::fromUtf8(m_input.defaultLog) : QString()};
    m_output.generation = NginxFiles::generation(files.values() + QList<QByteArray> {NginxFiles::http(http)});
    http.generation = m_output.generation;
    files[own("http.inc")] = NginxFiles::http(http);
    m_output.files.insert(files);
    m_output.files[own("state/.gitignore")] = "# Which slot serves on this machine; not for version control. nginx looks for this file to see\n"
                                              "# whether its workers can read the folder.\n*\n";
}

} // namespace Pilothouse
