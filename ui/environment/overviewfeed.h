#pragma once
#include "models/environment/needslistmodel.h"
#include "ui/shell/widgets/numbers.h"
#include <QHash>
#include <QObject>
#include <QTimer>

namespace Pilothouse {

class EnvironmentFeed;
struct Workspace;

/// What the overview shows, from all feeds of the open project; changes that come together are told once. GUI thread.
class OverviewFeed : public QObject {
    Q_OBJECT
public:
    /// `workspace` outlives it.
    explicit OverviewFeed(Workspace* workspace, QObject* parent = nullptr);

    [[nodiscard]] const QList<EnvironmentRow>& environments() const { return m_environments; } ///< in the file's order
    [[nodiscard]] const QList<NeedRow>& needs() const { return m_needs; } ///< the most urgent first
    [[nodiscard]] const QList<RunSummaryRow>& runs() const { return m_runs; } ///< of the project, newest first
    [[nodiscard]] bool isLooking() const; ///< at any environment
    [[nodiscard]] const TimeFormat& time() const { return m_time; } ///< in the project's zone
    [[nodiscard]] qint64 now() const; ///< µs UTC
    [[nodiscard]] qint64 observedAt() const; ///< µs UTC, of what was looked at longest ago; 0: not everything was yet
    void refresh(); ///< looks at everything again

Q_SIGNALS:
    void zoneChanged(); ///< time() is of another zone
    void changed();
    void looking(bool isLooking); ///< a look at something begins or ends

private:
    void listen();
    void collect();
    void askForCommit(const EnvironmentRow& row);

    Workspace* m_workspace;
    QString m_zone;
    TimeFormat m_time;
    QList<EnvironmentRow> m_environments;
    QList<NeedRow> m_needs;
    QList<RunSummaryRow> m_runs;
    QHash<QString, QString> m_commits; ///< by environment and release; empty while asked, or not labelled
    QTimer m_soon;
};

} // namespace Pilothouse
