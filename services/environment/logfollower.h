#pragma once
#include "models/deployment/runlogmodel.h"
#include "services/runtime/compose/dockerevents.h"
#include "services/runtime/runtime.h"
#include <QHash>
#include <QObject>
#include <QTimer>
#include <memory>

namespace Pilothouse {

/// What the containers of an environment write, line by line as it comes: one `docker logs` each, for as long as
/// the follower lives; containers that come later are taken up when Docker tells of them. Lines come in batches,
/// one a frame. GUI thread.
class LogFollower final : public QObject {
    Q_OBJECT
public:
    using Containers = std::function<QCoro::Task<Result<QList<ObservedContainer>>>()>;
    static constexpr int mostLinesWaiting = 20000; ///< what a frame cannot take; older ones are dropped and counted

    /// `redact` takes secrets out of a line. The others outlive the follower and its tasks.
    LogFollower(Containers containers, DockerEvents* events, Clock* clock, std::function<QString(const QString&)> redact, QObject* parent = nullptr);
    ~LogFollower() override;

    /// Why nothing is followed; nothing when all is well.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    void lines(const QList<Pilothouse::RunLogLine>& lines); ///< by time within a container
    void problemChanged();

private:
    QCoro::Task<> look();
    QCoro::Task<> follow(ObservedContainer container, std::stop_token stop);
    void onLine(const QByteArray& line, RunLogLine::Source source, const QString& origin, const QString& container);
    void flush();
    void setProblem(std::optional<Error> problem);

    Containers m_containers;
    DockerEvents* m_events;
    Clock* m_clock;
    std::function<QString(const QString&)> m_redact;
    struct Followed {
        bool isOpen = false;
        QByteArray newest; ///< time stamp of the last line read: a log that is opened again goes on there
    };
    QHash<QString, Followed> m_followed; ///< by container ID
    QList<RunLogLine> m_waiting;
    QTimer m_frame;
    QTimer m_soon;
    std::stop_source m_stop;
    std::optional<Error> m_problem;
    qint64 m_dropped = 0;
    bool m_isLooking = false;
};

} // namespace Pilothouse
