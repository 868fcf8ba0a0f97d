#include "services/journal/sqlitejournal.h"
#include "services/journal/journalstore.h"
#include <QCoroFuture>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QMetaMethod>
#include <QPointer>
#include <QPromise>

namespace Pilothouse {
namespace {

constexpr int pollInterval = 250; // milliseconds; DESIGN section 2: readers fall back to polling

} // namespace

SqliteJournal::SqliteJournal(QString file, Clock& clock, QObject* parent)
    : Journal(parent)
    , m_file(std::move(file))
    , m_clock(clock)
    , m_worker(new QObject)
    , m_store(std::make_shared<JournalStore>(m_file))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("journal"));
    m_thread.start();
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, [this] { look(); });
}

SqliteJournal::~SqliteJournal()
{
    // Behind everything that was asked for: the connection has to be closed on its own thread.
    QMetaObject::invokeMethod(m_worker, [store = std::move(m_store), worker = m_worker]() mutable {
        store.reset();
        worker->deleteLater();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

template <class T>
QCoro::Task<Result<T>> SqliteJournal::onWorker(std::function<Result<T>(JournalStore&)> job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    // The store outlives every job: it is released behind the last one. It waits 10 s at most for a lock.
    QMetaObject::invokeMethod(m_worker, [promise, job = std::move(job), store = m_store.get()] {
        promise->addResult(job(*store));
        promise->finish();
        store->settle();
    });
    Result<T> result = co_await future;
    co_return result;
}

QCoro::Task<Result<Event>> SqliteJournal::append(EventDraft draft)
{
    const QPointer<SqliteJournal> self(this);
    const std::function<Result<Event>(JournalStore&)> job = [draft = std::move(draft), at = now()](JournalStore& store) { return store.append(draft, at); };
    Result<Event> event = co_await onWorker<Event>(job);
    if (self && event) {
        announce(event->seq);
    }
    co_return event;
}

QCoro::Task<Result<Event>> SqliteJournal::createRun(EventDraft draft)
{
    const QPointer<SqliteJournal> self(this);
    const std::function<Result<Event>(JournalStore&)> job = [draft = std::move(draft), at = now()](JournalStore& store) { return store.createRun(draft, at); };
    Result<Event> event = co_await onWorker<Event>(job);
    if (self && event) {
        announce(event->seq);
    }
    co_return event;
}

QCoro::Task<Result<QList<Event>>> SqliteJournal::read(qint64 after, QString run, int limit)
{
    const std::function<Result<QList<Event>>(JournalStore&)> job = [after, run, limit](JournalStore& store) { return store.read(after, run, limit); };
    Result<QList<Event>> events = co_await onWorker<QList<Event>>(job);
    co_return events;
}

QCoro::Task<Result<QList<Event>>> SqliteJournal::readKinds(qint64 after, QStringList kinds)
{
    const std::function<Result<QList<Event>>(JournalStore&)> job = [after, kinds](JournalStore& store) { return store.readKinds(after, kinds); };
    Result<QList<Event>> events = co_await onWorker<QList<Event>>(job);
    co_return events;
}

QCoro::Task<Result<QList<Event>>> SqliteJournal::runs()
{
    const std::function<Result<QList<Event>>(JournalStore&)> job = [](JournalStore& store) { return store.runs(); };
    Result<QList<Event>> events = co_await onWorker<QList<Event>>(job);
    co_return events;
}

QCoro::Task<Result<QList<RunEnds>>> SqliteJournal::runEnds()
{
    const std::function<Result<QList<RunEnds>>(JournalStore&)> job = [](JournalStore& store) { return store.runEnds(); };
    Result<QList<RunEnds>> ends = co_await onWorker<QList<RunEnds>>(job);
    co_return ends;
}

QCoro::Task<Result<QHash<QString, RunTotals>>> SqliteJournal::totals(QStringList runs)
{
    using Totals = QHash<QString, RunTotals>;
    const std::function<Result<Totals>(JournalStore&)> job = [runs](JournalStore& store) { return store.totals(runs); };
    Result<Totals> totals = co_await onWorker<Totals>(job);
    co_return totals;
}

QCoro::Task<Result<qint64>> SqliteJournal::lastSeq()
{
    const std::function<Result<qint64>(JournalStore&)> job = [](JournalStore& store) { return store.lastSeq(); };
    Result<qint64> seq = co_await onWorker<qint64>(job);
    co_return seq;
}

QCoro::Task<Result<>> SqliteJournal::checkWritable()
{
    const std::function<Result<>(JournalStore&)> job = [](JournalStore& store) { return store.checkWritable(); };
    Result<> writable = co_await onWorker<void>(job);
    co_return writable;
}

void SqliteJournal::connectNotify(const QMetaMethod& signal)
{
    if (signal == QMetaMethod::fromSignal(&Journal::appended) && !m_watcher) {
        startWatching();
    }
}

void SqliteJournal::startWatching()
{
    m_watcher = std::make_unique<QFileSystemWatcher>();
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, [this] { look(); });
    m_poll.start();
    look();
}

void SqliteJournal::watchHead()
{
    const QString head = QFileInfo(m_file).path() + QStringLiteral("/journal.head");
    if (m_watcher->files().isEmpty() && QFileInfo::exists(head)) {
        m_watcher->addPath(head);
    }
}

// One look at a time; what changes meanwhile is looked at once more.
QCoro::Task<> SqliteJournal::look()
{
    if (m_isLooking) {
        m_isLookWanted = true;
        co_return;
    }
    m_isLooking = true;
    const QPointer<SqliteJournal> self(this);
    do {
        m_isLookWanted = false;
        watchHead();
        const Result<qint64> seq = co_await lastSeq();
        if (!self) {
            co_return;
        }
        if (seq) {
            announce(*seq);
        }
    } while (m_isLookWanted);
    m_isLooking = false;
}

void SqliteJournal::announce(qint64 seq)
{
    if (seq > m_announced) {
        m_announced = seq;
        Q_EMIT appended(seq);
    }
}

qint64 SqliteJournal::now() const
{
    return m_clock.nowMicroseconds();
}

} // namespace Pilothouse
