#pragma once
#include "services/journal/journal.h"
#include "services/time/clock.h"
#include <QThread>
#include <QTimer>
#include <functional>
#include <memory>

class QFileSystemWatcher;

namespace Pilothouse {

class JournalStore;

/// The journal as one SQLite file (WAL, synchronous=FULL) and its head, used by any number of processes at
/// once. Files 0600, folder 0700. The database is touched on a thread of its own only.
///
/// Readers are woken by inotify on the head file, which every append writes, and look themselves every 250 ms
/// in case that fails; both only while `appended` is connected.
///
/// Errors of every call: PermissionDenied, Unavailable (locked for more than 10 s), Io (disk full), Corrupt
/// (no journal, or events were removed), Refused (a newer version's journal is only read). An append that
/// fails has kept nothing.
class SqliteJournal final : public Journal {
    Q_OBJECT
public:
    /// `file` and its folder are made at the first call. `clock` outlives the journal.
    SqliteJournal(QString file, Clock& clock, QObject* parent = nullptr);
    /// Finishes what was asked for; pending tasks get their results.
    ~SqliteJournal() override;

    QCoro::Task<Result<Event>> append(EventDraft draft) override;
    QCoro::Task<Result<Event>> createRun(EventDraft draft) override;
    QCoro::Task<Result<QList<Event>>> read(qint64 after, QString run = {}, int limit = 0) override;
    QCoro::Task<Result<QList<Event>>> readKinds(qint64 after, QStringList kinds) override;
    QCoro::Task<Result<QList<Event>>> runs() override;
    QCoro::Task<Result<QList<RunEnds>>> runEnds() override;
    QCoro::Task<Result<QHash<QString, RunTotals>>> totals(QStringList runs) override;
    QCoro::Task<Result<qint64>> lastSeq() override;
    QCoro::Task<Result<>> checkWritable() override;

protected:
    void connectNotify(const QMetaMethod& signal) override;

private:
    template <class T>
    QCoro::Task<Result<T>> onWorker(std::function<Result<T>(JournalStore&)> job);
    QCoro::Task<> look();
    void startWatching();
    void watchHead();
    void announce(qint64 seq);
    [[nodiscard]] qint64 now() const;

    QString m_file;
    Clock& m_clock;
    QThread m_thread;
    QObject* m_worker; ///< lives on m_thread, deleted there
    std::shared_ptr<JournalStore> m_store; ///< used and destroyed on m_thread
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_poll;
    qint64 m_announced = 0;
    bool m_isLooking = false;
    bool m_isLookWanted = false;
};

} // namespace Pilothouse
