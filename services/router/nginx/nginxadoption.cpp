#include "services/router/nginx/nginxadoption.h"
#include "services/router/nginx/filechanges.h"
#include "services/router/nginx/nginxfiles.h"
#include "services/router/nginx/nginxlog.h"
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int firstPort = 8497; // not registered with IANA; the next free one is taken
constexpr int lastPort = 8596;

int freePort(const QByteArray& sockets)
{
    const QSet<int> taken = listeningPorts(sockets);
    int port = firstPort;
    while (taken.contains(port) && port < lastPort) {
        ++port;
    }
    return port;
}

QStringList servicesOf(const Application& application)
{
    QStringList services {application.web.service};
    for (const ApplicationService& service : application.also) {
        if (service.port > 0) {
            services << service.service;
        }
    }
    return services;
}

QByteArray staticPrefixOf(const Application& application)
{
    const auto& files = application.web.staticFiles;
    return files && files->collect.isEmpty() && files->url.startsWith(QLatin1Char('/')) ? files->url.toUtf8() : QByteArray();
}

} // namespace

NginxAdoption::NginxAdoption(Environment environment, const QString& projectFolder, Runtime* runtime, ProcessRunner* processes, Clock* clock)
    : m_host(environment, runtime, processes)
    , m_asker(&m_host)
    , m_reload(&m_host, clock)
    , m_store(projectFolder, environment.name)
{
}

QCoro::Task<Result<QList<NginxSource>>> NginxAdoption::configuration(NginxContainer container)
{
    const QStringList arguments {QStringLiteral("-T")};
    const auto dump = co_await m_host.nginx(container, arguments);
    if (!dump) {
        co_return forward(dump);
    }
    if (!dump->succeeded()) {
        co_return failure(ErrorCode::Refused, tr("nginx does not accept the configuration that is on disk now, so it cannot be adopted."),
            tr("Mend what nginx names first; what runs is untouched."), QString::fromUtf8(dump->err).trimmed());
    }
    QList<NginxSource> sources = readNginxDump(dump->out);
    for (NginxSource& source : sources) {
        const QString host = hostPathOf(container.mounts, QString::fromUtf8(source.path));
        if (const QByteArray text = host.isEmpty() ? QByteArray() : FileChanges::content(host); !text.isNull()) {
            source.text = text; // byte for byte, which a dump is not
        }
    }
    co_return sources;
}

QCoro::Task<Result<QByteArray>> NginxAdoption::defaultLog(NginxContainer container)
{
    static const QRegularExpression pattern(QStringLiteral("--http-log-path=(\\S+)"));
    const QStringList arguments {QStringLiteral("-V")};
    const auto output = co_await m_host.nginx(container, arguments);
    if (!output) {
        co_return forward(output);
    }
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(output->err + output->out));
    co_return match.hasMatch() ? match.captured(1).toUtf8() : QByteArray("logs/access.log");
}

Result<> NginxAdoption::usable(const NginxFolder& folder) const
{
    static const QRegularExpression plain(QStringLiteral("^[\\w./@+-]+$"));
    if (!plain.match(folder.container).hasMatch()) {
        return failure(ErrorCode::Refused, tr("The folder %1 in the router's container has characters that nginx would read otherwise.").arg(folder.container),
            tr("Mount the configuration at a path of letters, digits, dots, dashes and slashes."));
    }
    return {};
}

QCoro::Task<Result<NginxAdoption::Situation>> NginxAdoption::look()
{
    const auto container = co_await m_host.container();
    if (!container) {
        co_return forward(container);
    }
    const auto folder = nginxFolder(container->mounts, m_host.environment().router.config)
                            .and_then([this](const NginxFolder& found) { return usable(found).map([&] { return found; }); });
    if (!folder) {
        co_return forward(folder);
    }
    // Three programs in the same container, none of which needs another's answer.
    QCoro::Task<Result<QList<NginxSource>>> reading = configuration(*container);
    QCoro::Task<Result<QByteArray>> asking = defaultLog(*container);
    QCoro::Task<Result<QByteArray>> listing = m_host.sockets(container->id);
    const auto sources = co_await reading;
    const auto log = co_await asking;
    const auto sockets = co_await listing;
    if (!sources) {
        co_return forward(sources);
    }
    if (!log || !sockets) {
        co_return log ? forward(sockets) : forward(log);
    }
    Situation situation {*container, *folder, {}, int(clientConnections(*sockets).size())};
    const auto mark = NginxFiles::mark(FileChanges::content(folder->hostOwn() + QStringLiteral("/http.inc")));
    situation.input.files = *sources;
    situation.input.folder = folder->container.toUtf8();
    situation.input.isMounted = [mounts = container->mounts](const QByteArray& path) { return !hostPathOf(mounts, QString::fromUtf8(path)).isEmpty(); };
    situation.input.services = servicesOf(m_host.environment().application);
    situation.input.staticPrefix = staticPrefixOf(m_host.environment().application);
    situation.input.defaultLog = *log;
    situation.input.port = mark ? mark->port : freePort(*sockets);
    co_return situation;
}

QList<FileChange> NginxAdoption::changes(const Situation& situation, const NginxPlanOutput& output) const
{
    QMap<QString, QByteArray> wanted;
    for (auto it = output.files.cbegin(); it != output.files.cend(); ++it) {
        wanted.insert(hostPathOf(situation.container.mounts, QString::fromUtf8(it.key())), it.value());
    }
    QDirIterator old(situation.folder.hostOwn(), {QStringLiteral("*.inc")}, QDir::Files);
    while (old.hasNext()) {
        const QString path = old.next();
        if (!wanted.contains(path)) {
            wanted.insert(path, QByteArray());
        }
    }
    // Files of the team that carried our lines and need none any more.
    for (const NginxSource& source : situation.input.files) {
        const QString path = hostPathOf(situation.container.mounts, QString::fromUtf8(source.path));
        const QByteArray original = NginxEdits::original(source.text);
        if (!path.isEmpty() && !wanted.contains(path) && original != source.text && !path.startsWith(situation.folder.hostOwn())) {
            wanted.insert(path, original);
        }
    }
    // Our own files first, and removed last: at no moment does a file on disk include one that is not there.
    QList<FileChange> ours;
    QList<FileChange> theirs;
    QList<FileChange> removed;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const QByteArray now = FileChanges::content(it.key());
        if (now != it.value() || now.isNull() != it.value().isNull()) {
            const bool isOurs = it.key().startsWith(situation.folder.hostOwn());
            (it.value().isNull() ? removed : isOurs ? ours : theirs) << FileChange {it.key(), now, it.value()};
        }
    }
    return ours + theirs + removed;
}

AdoptionPlan NginxAdoption::manual(const QList<NginxProblem>& problems)
{
    QStringList reasons;
    QStringList edits;
    for (const NginxProblem& problem : problems) {
        reasons << problem.reason;
        edits << problem.edit;
    }
    AdoptionPlan plan;
    plan.reason = reasons.join(QLatin1Char('\n'));
    plan.manualEdit = edits.join(QLatin1Char('\n'));
    return plan;
}

QCoro::Task<bool> NginxAdoption::isLoaded(Situation situation, QString generation)
{
    const NginxContainer container = situation.container;
    const auto word = co_await m_asker.ask(container, situation.input.port);
    co_return word && word->generation == generation && word->isSeeing;
}

QCoro::Task<Result<AdoptionPlan>> NginxAdoption::plan()
{
    const auto situation = co_await look();
    if (!situation && situation.error().code == ErrorCode::Refused) {
        co_return manual({{situation.error().message + (situation.error().detail.isEmpty() ? QString() : QLatin1Char('\n') + situation.error().detail), situation.error().remedy}});
    }
    if (!situation) {
        co_return forward(situation);
    }
    const Result<NginxPlanOutput> output = NginxPlanner(situation->input).plan();
    if (!output) {
        co_return manual({{tr("The router's configuration is not understood. %1").arg(output.error().message), tr("Write that part in plain nginx directives.")}});
    }
    if (!output->problems.isEmpty()) {
        co_return manual(output->problems);
    }
    AdoptionPlan plan;
    plan.changes = changes(*situation, *output);
    const Situation seen = *situation;
    const QString generation = output->generation;
    const bool loaded = co_await isLoaded(seen, generation);
    plan.isAdopted = plan.changes.isEmpty() && loaded;
    if (!plan.isAdopted) {
        plan.announcements << tr("One reload of nginx. Requests that are being answered are finished; client connections that are idle then are closed (open now: %1). Every later switch needs no reload.").arg(situation->clients);
        plan.announcements += output->announcements;
    }
    co_return plan;
}

QCoro::Task<Result<AdoptionState>> NginxAdoption::adoptionState()
{
    const auto planned = co_await plan();
    if (!planned) {
        co_return forward(planned);
    }
    AdoptionState state;
    state.isAdopted = planned->isAdopted;
    if (!planned->reason.isEmpty()) {
        state.problems = planned->reason.split(QLatin1Char('\n'));
    }
    const auto container = co_await m_host.container();
    const auto folder = container ? nginxFolder(container->mounts, m_host.environment().router.config) : forward(container);
    if (!folder) {
        co_return state;
    }
    const auto mark = NginxFiles::mark(FileChanges::content(folder->hostOwn() + QStringLiteral("/http.inc")));
    const auto recorded = m_store.read();
    const auto undoing = m_store.undoing();
    state.undoProblem = undoing ? QString() : undoing.error().message;
    state.files = recorded ? QStringList(recorded->keys()) : QStringList();
    for (const FileChange& change : planned->changes) {
        if (mark) {
            state.problems << (change.before.isNull() ? tr("%1 is missing.").arg(change.path) : tr("%1 is not as adoption leaves it.").arg(change.path));
        }
    }
    if (mark) {
        const NginxContainer running = *container;
        const auto word = co_await m_asker.ask(running, mark->port);
        state.digest = word ? word->generation : QString();
        if (!word) {
            state.problems << word.error().message;
        }
    }
    const auto leaving = co_await m_host.leavingWorkers(container->id);
    if (leaving && *leaving > 0) {
        state.problems << tr("%n old worker(s) of nginx still finish long connections from before the last reload.", nullptr, *leaving);
    }
    co_return state;
}

} // namespace Pilothouse
