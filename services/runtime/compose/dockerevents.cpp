#include "services/runtime/compose/dockerevents.h"
#include "services/runtime/compose/inspectparser.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <algorithm>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

constexpr int settleTime = 1000; // milliseconds: a daemon that does not answer is told of sooner
constexpr Milliseconds shortestPause {1000};
constexpr Milliseconds longestPause {30000};
constexpr Milliseconds longestStream {std::chrono::hours(24)};

// Health checks are `exec`s; asking for their events would wake us for each of them.
QStringList arguments()
{
    QStringList arguments {u"events"_s, u"--format"_s, u"{{json .}}"_s, u"--filter"_s, u"type=container"_s, u"--filter"_s, u"type=image"_s};
    for (const QString& action : {u"create"_s, u"start"_s, u"die"_s, u"destroy"_s, u"pause"_s, u"unpause"_s, u"rename"_s, u"oom"_s, u"update"_s,
             u"health_status"_s, u"tag"_s, u"untag"_s, u"delete"_s, u"pull"_s, u"load"_s, u"import"_s}) {
        arguments << u"--filter"_s << u"event="_s + action;
    }
    return arguments;
}

} // namespace

std::optional<DockerEvent> DockerEvent::parse(const QByteArray& line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const QJsonObject actor = json["Actor"_L1].toObject();
    DockerEvent event {json["Type"_L1].toString(), json["Action"_L1].toString(), actor["ID"_L1].toString(), {}};
    if (event.type.isEmpty() || event.action.isEmpty()) {
        return std::nullopt;
    }
    const QJsonObject attributes = actor["Attributes"_L1].toObject();
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        event.attributes.insert(it.key(), it->toString());
    }
    return event;
}

bool DockerEvent::isOf(const QString& stack) const
{
    const QString project = attributes.value(u"com.docker.compose.project"_s);
    const auto ours = attributes.lowerBound(u"pilothouse."_s);
    const bool isOurs = ours != attributes.cend() && ours.key().startsWith("pilothouse."_L1);
    return isOurs || project == stack || project == stack + "-pilothouse"_L1;
}

bool DockerEvent::isOfOneOff() const
{
    return attributes.contains(Label::oneOff) || attributes.value(u"com.docker.compose.oneoff"_s) == "True"_L1;
}

DockerEvents::DockerEvents(DockerHost host, ProcessRunner& processes, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_cli(std::move(host), processes)
    , m_clock(clock)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleTime);
    connect(&m_settled, &QTimer::timeout, this, [this] { setConnected(true, std::nullopt); });
    follow(m_stop.get_token());
}

DockerEvents::~DockerEvents()
{
    m_stop.request_stop();
}

QCoro::Task<> DockerEvents::follow(std::stop_token stop)
{
    const QPointer<DockerEvents> self(this);
    // A copy: the stream's end is still waited for when this object is gone.
    const DockerCli cli = m_cli;
    Clock* const clock = &m_clock;
    Milliseconds pause = shortestPause;
    while (!stop.stop_requested()) {
        Command command = cli.command(arguments());
        command.timeLimit = longestStream;
        command.keepsOutput = false;
        command.onLine = [self](const QByteArray& line, bool isError) {
            if (self && !isError) {
                self->onLine(line);
            }
        };
        m_settled.start();
        const Result<ProcessOutput> ended = co_await cli.run(std::move(command), stop);
        if (!self || stop.stop_requested()) {
            co_return;
        }
        m_settled.stop();
        pause = m_isConnected ? shortestPause : std::min(pause * 2, longestPause);
        const Error silent {ErrorCode::Unavailable, tr("Docker's events ended."), tr("They are asked for again by themselves."),
            ended ? QString::fromUtf8(ended->err).trimmed() : QString()};
        setConnected(false, ended ? silent : ended.error());
        const Milliseconds wait = pause;
        co_await clock->sleep(wait, stop);
        if (!self) {
            co_return;
        }
    }
}

void DockerEvents::onLine(const QByteArray& line)
{
    setConnected(true, std::nullopt);
    if (const std::optional<DockerEvent> event = DockerEvent::parse(line)) {
        Q_EMIT happened(*event);
    }
}

void DockerEvents::setConnected(bool isConnected, std::optional<Error> problem)
{
    const bool isOther = isConnected != m_isConnected || problem != m_problem;
    m_isConnected = isConnected;
    m_problem = std::move(problem);
    if (isOther) {
        Q_EMIT connectedChanged(isConnected);
    }
}

} // namespace Pilothouse
