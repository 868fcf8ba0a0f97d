#pragma once
#include "models/environment/status.h"
#include "models/journal/event.h"
#include "services/runtime/compose/dockerevents.h"
#include <QCoroTask>
#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <functional>

namespace Pilothouse {

class JournalFeed;

/// Whom an EnvironmentFeed asks. All outlive it; `journal` may be null.
struct EnvironmentFeedParts {
    /// Looks at the environment. `isThorough`: also at what costs a container (pending migrations), which is
    /// otherwise told as it was last seen.
    std::function<QCoro::Task<EnvironmentStatus>(bool isThorough)> observe;
    std::function<QCoro::Task<Result<QString>>()> stackName; ///< Compose project of the team's stack
    DockerEvents* events = nullptr;
    JournalFeed* journal = nullptr;
    Clock* clock = nullptr;
};

/// What runs in one environment, kept up to date: looks again when Docker tells of its containers or images,
/// after events of its runs in the journal, and once a minute in case something was not told. GUI thread.
class EnvironmentFeed final : public QObject {
    Q_OBJECT
public:
    EnvironmentFeed(Environment environment, QString project, EnvironmentFeedParts parts, QObject* parent = nullptr);
    ~EnvironmentFeed() override;

    [[nodiscard]] const Environment& environment() const { return m_environment; }
    /// Nothing before the first look is over.
    [[nodiscard]] const std::optional<EnvironmentStatus>& status() const { return m_status; }
    [[nodiscard]] QDateTime observedAt() const { return m_observedAt; } ///< UTC; invalid before the first look
    [[nodiscard]] bool isObserving() const { return m_isObserving; }
    [[nodiscard]] DockerEvents* events() const { return m_parts.events; }

    /// A person asks: looks at everything again.
    void refresh();
    /// Something else than Docker and the journal tells of a change: a file was written.
    void lookSoon();

Q_SIGNALS:
    void changed(); ///< status() is another one
    void observing(bool isObserving); ///< a look begins or ends; observedAt() is new at its end

private:
    QCoro::Task<> look();
    QCoro::Task<> learnStackName();
    void onDockerEvent(const DockerEvent& event);
    void onJournalEvents(const QList<Event>& events);
    void take(const EnvironmentStatus& status);

    Environment m_environment;
    QString m_project;
    EnvironmentFeedParts m_parts;
    std::optional<EnvironmentStatus> m_status;
    QJsonObject m_shown; ///< m_status as JSON: what a change is measured by
    QDateTime m_observedAt;
    QString m_stack;
    QTimer m_soon;
    QTimer m_slow;
    bool m_isObserving = false;
    bool m_isWanted = false;
    bool m_isThorough = true;
};

} // namespace Pilothouse
