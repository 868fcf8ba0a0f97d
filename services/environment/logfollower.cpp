#include "services/environment/logfollower.h"
#include "services/deployment/runlog.h"
#include "services/runtime/compose/inspectparser.h"
#include <QPointer>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int frameInterval = 33; // milliseconds
constexpr int settleTime = 300; // milliseconds: a container that starts is told of by several events
constexpr int retryInterval = 2000; // milliseconds
constexpr Milliseconds longestLog {std::chrono::hours(24)};
constexpr int linesBefore = 100; // for a beginning that says something

} // namespace

LogFollower::LogFollower(Containers containers, DockerEvents* events, Clock* clock, std::function<QString(const QString&)> redact, QObject* parent)
    : QObject(parent)
    , m_containers(std::move(containers))
    , m_events(events)
    , m_clock(clock)
    , m_redact(std::move(redact))
{
    m_frame.setInterval(frameInterval);
    m_frame.setSingleShot(true);
    m_soon.setInterval(settleTime);
    m_soon.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, &LogFollower::flush);
    connect(&m_soon, &QTimer::timeout, this, [this] { look(); });
    connect(m_events, &DockerEvents::happened, this, [this](const DockerEvent& event) {
        if (event.type == u"container" && event.action == u"start") {
            m_soon.start();
        }
    });
    connect(m_events, &DockerEvents::connectedChanged, this, [this] { m_soon.start(); });
    look();
}

LogFollower::~LogFollower()
{
    m_stop.request_stop();
}

QCoro::Task<> LogFollower::look()
{
    if (m_isLooking) {
        m_soon.start();
        co_return;
    }
    m_isLooking = true;
    const QPointer<LogFollower> self(this);
    const Result<QList<ObservedContainer>> containers = co_await m_containers();
    if (!self) {
        co_return;
    }
    m_isLooking = false;
    setProblem(containers ? std::nullopt : std::optional<Error>(containers.error()));
    if (!containers) {
        // As when a container was removed while the list was read.
        QTimer::singleShot(retryInterval, this, [this] { look(); });
        co_return;
    }
    for (const ObservedContainer& container : *containers) {
        if (container.isRunning() && !m_followed.value(container.id).isOpen) {
            m_followed[container.id].isOpen = true;
            follow(container, m_stop.get_token());
        }
    }
}

QCoro::Task<> LogFollower::follow(ObservedContainer container, std::stop_token stop)
{
    const QPointer<LogFollower> self(this);
    // A copy: the log's end is still waited for when this object is gone.
    const DockerCli cli = m_events->cli();
    const QString origin = container.slot == Slot::Plain ? container.role : QStringLiteral("%1/%2").arg(container.role, slotName(container.slot));
    const RunLogLine::Source source = logSource(container.role);
    QStringList arguments {QStringLiteral("logs"), QStringLiteral("--follow"), QStringLiteral("--timestamps")};
    if (const QByteArray newest = m_followed.value(container.id).newest; newest.isEmpty()) {
        arguments << QStringLiteral("--tail") << QString::number(linesBefore);
    } else {
        arguments << QStringLiteral("--since") << QString::fromLatin1(newest);
    }
    arguments << container.id;
    Command command = cli.command(arguments);
    command.timeLimit = longestLog;
    command.keepsOutput = false;
    command.onLine = [self, source, origin, id = container.id](const QByteArray& line, bool) {
        if (self) {
            self->onLine(line, source, origin, id);
        }
    };
    const Result<ProcessOutput> ended = co_await cli.run(std::move(command), stop);
    if (self) {
        m_followed[container.id].isOpen = false;
    }
}

// "2026-11-21T02:03:01.123456789Z the line"
void LogFollower::onLine(const QByteArray& line, RunLogLine::Source source, const QString& origin, const QString& container)
{
    const qsizetype space = line.indexOf(' ');
    const QDateTime at = space > 19 ? dockerTime(QString::fromLatin1(line.left(space))) : QDateTime();
    const QByteArray text = at.isValid() ? line.mid(space + 1) : line;
    const QString words = printableLine(m_redact(QString::fromUtf8(text)));
    const qint64 time = at.isValid() ? at.toMSecsSinceEpoch() * 1000 : m_clock->nowMicroseconds();
    if (at.isValid()) {
        m_followed[container].newest = line.left(space);
    }
    m_waiting.append({time, source, logSeverity(words), origin, words, 0});
    if (m_waiting.size() > mostLinesWaiting) {
        const qsizetype surplus = mostLinesWaiting / 2;
        m_waiting.remove(0, surplus);
        m_dropped += surplus;
    }
    if (!m_frame.isActive()) {
        m_frame.start();
    }
}

void LogFollower::flush()
{
    QList<RunLogLine> batch = std::exchange(m_waiting, {});
    if (const qint64 dropped = std::exchange(m_dropped, 0); dropped > 0) {
        const qint64 at = batch.isEmpty() ? m_clock->nowMicroseconds() : batch.first().at;
        batch.prepend({at, RunLogLine::Pilothouse, RunLogLine::Warning, QStringLiteral("pilothouse"),
            tr("%n line(s) came faster than they can be shown and are left out", nullptr, int(dropped)), 0});
    }
    Q_EMIT lines(batch);
}

void LogFollower::setProblem(std::optional<Error> problem)
{
    if (problem != m_problem) {
        m_problem = std::move(problem);
        Q_EMIT problemChanged();
    }
}

} // namespace Pilothouse
