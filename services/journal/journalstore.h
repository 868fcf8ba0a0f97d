#pragma once
#include "models/core/result.h"
#include "services/journal/journal.h"
#include "services/journal/journalconnection.h"
#include "services/journal/journalhead.h"
#include "services/journal/writerlock.h"
#include <QList>
#include <memory>

namespace Pilothouse {

/// The journal's files and its append, synchronous: lives on the journal's worker thread. Opens at the first
/// call; a failed opening is tried again at the next. At most 10 s for another writer in each call.
///
/// Several processes append to one journal: a writer lock (`<file>.lock`) is held from before the transaction
/// until the head is written, so that the head never goes back. Every append is followed by `settle`.
class JournalStore {
public:
    explicit JournalStore(QString file);

    /// `at`: µs UTC; raised to that of the event before when the clock went back. ErrorCode::Corrupt when the
    /// journal ends before the event that its head names.
    [[nodiscard]] Result<Event> append(const EventDraft& draft, qint64 at);
    [[nodiscard]] Result<Event> createRun(const EventDraft& draft, qint64 at);
    /// The second half of an append, for when its caller has been told: writes the head and lets other writers
    /// in. A crash before it leaves the head one event behind, as verifyJournal knows.
    void settle();
    [[nodiscard]] Result<QList<Event>> read(qint64 after, const QString& run, int limit);
    [[nodiscard]] Result<QList<Event>> readKinds(qint64 after, const QStringList& kinds);
    [[nodiscard]] Result<QList<Event>> runs();
    [[nodiscard]] Result<QList<RunEnds>> runEnds();
    [[nodiscard]] Result<QHash<QString, RunTotals>> totals(const QStringList& runs);
    [[nodiscard]] Result<> checkWritable();
    [[nodiscard]] Result<qint64> lastSeq();

private:
    [[nodiscard]] Result<Event> write(EventDraft draft, qint64 at, bool isNewRun);
    [[nodiscard]] Result<Event> insertNext(const EventDraft& draft, qint64 at, bool isNewRun);
    [[nodiscard]] Result<Event> lastEvent();
    [[nodiscard]] Result<> insert(const Event& event);
    [[nodiscard]] Result<> checkHead(const Event& last);
    void mendHead(const Event& last);
    [[nodiscard]] Result<> openForReading();
    [[nodiscard]] Result<> openForWriting();
    [[nodiscard]] Result<> connect();
    [[nodiscard]] Result<> prepareFiles();
    [[nodiscard]] Result<> createSchema();
    [[nodiscard]] Result<> createHead();
    [[nodiscard]] Result<QList<Event>> events(QSqlQuery query);

    QString m_file;
    JournalHeadFile m_head;
    std::unique_ptr<JournalConnection> m_connection;
    WriterLock m_lock; ///< held from an append until it is settled
    std::optional<JournalHead> m_pendingHead;
    bool m_isWritable = false;
    qint64 m_version = 0;
};

} // namespace Pilothouse
