#pragma once
#include "models/journal/event.h"
#include "services/deployment/deploymentdesk.h"
#include "services/journal/sqlitejournal.h"
#include "tests/support/gui/scriptedworkspace.h"
#include "ui/shell/frame/mainwindow.h"
#include <QJsonArray>
#include <QSqlDatabase>
#include <QTemporaryDir>

namespace Pilothouse {

/// A real journal on disk, the project of ScriptedWorkspace, and the cockpit's window with its real pages on both.
class JournalHouse {
public:
    JournalHouse();
    ~JournalHouse();

    /// Appends the events of a run as `run`, chained and with the head as a journal has them, in one transaction.
    void write(const QString& run, const QList<Event>& events);
    /// Runs a statement on the database, as another program would.
    void tamper(const QString& statement);
    /// Opens the window on the project; the journal is looked at from now on.
    void open();
    /// Takes the database for itself until it is given back.
    void lock();
    void unlock();

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("pilothouse/journal.db")); }
    /// $XDG_DATA_HOME of a command line that is to see this journal.
    [[nodiscard]] QString dataHome() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] JournalFeed* feed() const { return m_feed.get(); }
    [[nodiscard]] DeploymentDesk* desk() const { return m_desk.get(); }
    [[nodiscard]] qint64 now() const { return world.clock.nowMicroseconds(); }

    ScriptedWorkspace world;
    std::unique_ptr<MainWindow> window;

private:
    QSqlDatabase database();

    QTemporaryDir m_folder;
    Event m_last;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<JournalFeed> m_feed;
    std::unique_ptr<DeploymentDesk> m_desk;
    QSqlDatabase m_intruder;
};

/// A run of the past that ended `outcome` ("succeeded", "rolled-back", "aborted"), made `daysAgo` days before `now`.
[[nodiscard]] QList<Event> pastRun(const QString& environment, const QString& release, const QString& outcome, qint64 at);

} // namespace Pilothouse
