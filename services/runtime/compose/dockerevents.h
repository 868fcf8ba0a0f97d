#pragma once
#include "services/runtime/compose/dockercli.h"
#include "services/time/clock.h"
#include <QMap>
#include <QObject>
#include <QTimer>

namespace Pilothouse {

/// Something that happened to a container or an image on a Docker host.
struct DockerEvent {
    QString type; ///< "container" or "image"
    QString action; ///< "start", "die", "health_status: healthy", "tag"
    QString id;
    QMap<QString, QString> attributes; ///< labels, and "name", "image", "exitCode"

    /// Nothing for a line that is no event.
    [[nodiscard]] static std::optional<DockerEvent> parse(const QByteArray& line);
    /// A container of this Compose project or of Pilothouse's own project beside it, or one that Pilothouse made.
    [[nodiscard]] bool isOf(const QString& stack) const;
    /// A throw-away container of ours: it says nothing of what runs.
    [[nodiscard]] bool isOfOneOff() const;
};

/// The events of one Docker host as they happen: one `docker events` for all who listen, started again with
/// growing pauses (1 s to 30 s) when it ends. GUI thread.
class DockerEvents final : public QObject {
    Q_OBJECT
public:
    /// `processes` and `clock` outlive it.
    DockerEvents(DockerHost host, ProcessRunner& processes, Clock& clock, QObject* parent = nullptr);
    ~DockerEvents() override;

    /// Does the daemon answer, as far as the stream tells?
    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    /// Why it does not; nothing while it does, or before the first answer.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    [[nodiscard]] const DockerCli& cli() const { return m_cli; }

Q_SIGNALS:
    void happened(const Pilothouse::DockerEvent& event);
    /// The stream is there (again): look for yourself, what happened meanwhile was not told. Or it is gone.
    void connectedChanged(bool isConnected);

private:
    QCoro::Task<> follow(std::stop_token stop);
    void onLine(const QByteArray& line);
    void setConnected(bool isConnected, std::optional<Error> problem);

    DockerCli m_cli;
    Clock& m_clock;
    QTimer m_settled; ///< the stream says nothing at first: alive for so long, it is connected
    std::stop_source m_stop;
    std::optional<Error> m_problem;
    bool m_isConnected = false;
};

} // namespace Pilothouse
