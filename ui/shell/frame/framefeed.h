#pragma once
#include "models/core/error.h"
#include "ui/shell/frame/header.h"
#include "ui/shell/frame/statusbar.h"
#include "ui/shell/widgets/numbers.h"
#include <QObject>
#include <QTimer>

namespace Pilothouse {

class EnvironmentFeed;
struct RunSummaryRow;
struct Workspace;

/// Tells header and status bar what the workspace knows of the selected environment. GUI thread.
class FrameFeed : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    FrameFeed(Workspace* workspace, Header* header, StatusBar* status, QObject* parent = nullptr);

    [[nodiscard]] QString environment() const { return m_environment; } ///< empty without a project
    /// A name that the project does not have selects its first environment.
    void selectEnvironment(const QString& name);
    [[nodiscard]] EnvironmentFeed* feed() const; ///< of the selected environment; null without one
    [[nodiscard]] const QList<EnvironmentEntry>& entries() const { return m_entries; }
    /// What is wrong with the project file and the journal, to be said above every page.
    [[nodiscard]] QList<Error> problems() const;
    /// What Docker says while no project is open.
    void setDocker(bool answers, const QString& words);

Q_SIGNALS:
    void environmentSelected(const QString& name);
    void projectChanged();
    void problemsChanged();

private:
    void onProject();
    void listenToFeeds();
    void refresh();
    void tick();
    void showRelease();
    void showDots();
    void showLease();
    [[nodiscard]] EnvironmentEntry entryOf(EnvironmentFeed* feed) const;
    [[nodiscard]] QList<StatusDot> dotsOf(EnvironmentFeed* feed) const;
    [[nodiscard]] const RunSummaryRow* unfinishedRun() const;
    [[nodiscard]] QString probeSentence() const;

    Workspace* m_workspace;
    Header* m_header;
    StatusBar* m_status;
    TimeFormat m_time;
    QList<EnvironmentEntry> m_entries;
    QString m_environment;
    QString m_docker;
    bool m_dockerAnswers = false;
    QTimer m_tick;
};

} // namespace Pilothouse
