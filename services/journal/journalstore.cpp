#include "services/journal/journalstore.h"
#include "models/core/canonicaljson.h"
#include "services/journal/journalrow.h"
#include "services/process/filelock.h"
#include "services/process/privatefolder.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QThread>
#include <QVariant>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace Pilothouse {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

constexpr qint64 lockLimit = 10'000; // milliseconds, as the database's own busy_timeout

QString lockFile(const QString& journal)
{
    return journal + QStringLiteral(".lock");
}

QString headFile(const QString& journal)
{
    return QFileInfo(journal).path() + QStringLiteral("/journal.head");
}

QString tamperRemedy()
{
    return Words::tr("Run `pilothousectl journal verify`. Put the journal and its head back from a copy, or move both aside to begin a new journal.");
}

bool isWritable(const QString& path)
{
    return QFileInfo(path).isWritable();
}

Result<> waitForLock(FileLock& lock)
{
    QElapsedTimer waiting;
    waiting.start();
    unsigned long pause = 100;
    while (true) {
        const Result<bool> isHeld = lock.tryLock();
        if (!isHeld) {
            return forward(isHeld);
        }
        if (*isHeld) {
            return {};
        }
        if (waiting.elapsed() > lockLimit) {
            return failure(ErrorCode::Unavailable, Words::tr("The journal is locked: another process has held %1 for more than 10 seconds.").arg(lock.file()),
                Words::tr("End the process that holds it (`fuser %1` names it) and try again.").arg(lock.file()));
        }
        QThread::usleep(pause);
        pause = std::min(pause * 2, 2000UL);
    }
}

// What a reader will see: strings that UTF-8 can hold, numbers that JSON can.
QString normalised(const QString& text)
{
    return QString::fromUtf8(text.toUtf8());
}

Result<QJsonObject> normalised(const QJsonObject& payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(canonicalJson(payload));
    if (!document.isObject()) {
        return failure(ErrorCode::InvalidInput, Words::tr("An event's payload is nested too deeply for the journal."));
    }
    return document.object();
}

} // namespace

JournalStore::JournalStore(QString file)
    : m_file(std::move(file))
    , m_head(headFile(m_file))
    , m_lock(std::make_unique<FileLock>(lockFile(m_file)))
{
}

JournalStore::~JournalStore() = default;

Result<Event> JournalStore::append(const EventDraft& draft, qint64 at)
{
    return write(draft, at, false);
}

Result<Event> JournalStore::createRun(const EventDraft& draft, qint64 at)
{
    return write(draft, at, true);
}

Result<Event> JournalStore::write(EventDraft draft, qint64 at, bool isNewRun)
{
    if (const Result<> opened = openForWriting(); !opened) {
        return forward(opened);
    }
    const Result<QJsonObject> payload = normalised(draft.payload);
    if (!payload) {
        return forward(payload);
    }
    draft = {normalised(draft.run), normalised(draft.actor), normalised(draft.kind), *payload};
    if (const Result<> locked = waitForLock(*m_lock); !locked) {
        return forward(locked);
    }
    if (const Result<> begun = m_connection->execute(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return forward(begun);
    }
    Result<Event> event = insertNext(draft, at, isNewRun);
    const Result<> committed = event ? m_connection->execute(QStringLiteral("COMMIT")) : Result<>();
    if (!event || !committed) {
        (void)m_connection->execute(QStringLiteral("ROLLBACK"));
        return event ? Result<Event>(forward(committed)) : event;
    }
    m_pendingHead = JournalHead {event->seq, event->hash};
    return event;
}

void JournalStore::settle()
{
    if (m_pendingHead) {
        // The event is durable, so a head that cannot be written is no error of its append: the next one writes it.
        (void)m_head.write(*m_pendingHead);
        m_pendingHead.reset();
    }
    m_lock->unlock();
}

Result<Event> JournalStore::insertNext(const EventDraft& draft, qint64 at, bool isNewRun)
{
    const Result<Event> last = lastEvent();
    if (!last) {
        return last;
    }
    if (const Result<> fits = checkHead(*last); !fits) {
        return forward(fits);
    }
    Event event {last->seq + 1, draft.run, std::max(at, last->at), draft.actor, draft.kind, draft.payload, last->hash, {}};
    if (isNewRun) {
        const Result<qint64> count = m_connection->integer(QStringLiteral("SELECT count(*) FROM events WHERE kind = 'run.created'"));
        if (!count) {
            return forward(count);
        }
        event.run = QStringLiteral("run-%1").arg(*count + 1);
    }
    event.hash = eventHash(event);
    if (const Result<> inserted = insert(event); !inserted) {
        return forward(inserted);
    }
    return event;
}

Result<Event> JournalStore::lastEvent()
{
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT seq, at, hash FROM events ORDER BY seq DESC LIMIT 1"))) {
        return tl::unexpected<Error>(m_connection->errorOf(query.lastError()));
    }
    Event last;
    last.hash = genesisHash();
    if (query.next()) {
        last.seq = query.value(0).toLongLong();
        last.at = query.value(1).toLongLong();
        last.hash = query.value(2).toString();
    }
    return last;
}

Result<> JournalStore::checkHead(const Event& last)
{
    const Result<std::optional<JournalHead>> head = m_head.read();
    if (!head) {
        return forward(head);
    }
    if (!head->has_value()) {
        return failure(ErrorCode::Corrupt, Words::tr("The journal's head %1 is missing, so nobody can tell whether events were removed.").arg(m_head.file()), tamperRemedy());
    }
    const JournalHead& known = head->value();
    if (known.seq > last.seq) {
        return failure(ErrorCode::Corrupt,
            Words::tr("The journal ends at event %1, but event %2 was written before: events were removed.").arg(last.seq).arg(known.seq), tamperRemedy());
    }
    if (known.seq == last.seq && known.hash != last.hash) {
        return failure(ErrorCode::Corrupt, Words::tr("The journal's last event (%1) is not the one that was written: it was replaced.").arg(last.seq), tamperRemedy());
    }
    return {};
}

Result<> JournalStore::insert(const Event& event)
{
    QSqlQuery query(m_connection->database());
    query.prepare(QStringLiteral("INSERT INTO events(%1) VALUES(?, ?, ?, ?, ?, ?, ?, ?)").arg(QLatin1String(journalColumns)));
    query.addBindValue(event.seq);
    // A null QString would become NULL.
    query.addBindValue(event.run.isNull() ? QStringLiteral("") : event.run);
    query.addBindValue(event.at);
    query.addBindValue(event.actor.isNull() ? QStringLiteral("") : event.actor);
    query.addBindValue(event.kind.isNull() ? QStringLiteral("") : event.kind);
    query.addBindValue(QString::fromUtf8(canonicalJson(event.payload)));
    query.addBindValue(event.previous);
    query.addBindValue(event.hash);
    return m_connection->run(query);
}

Result<QList<Event>> JournalStore::read(qint64 after, const QString& run, int limit)
{
    if (const Result<> opened = openForReading(); !opened) {
        return forward(opened);
    }
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    const QString ofRun = run.isEmpty() ? QString() : QStringLiteral(" AND run = ?");
    query.prepare(QStringLiteral("SELECT %1 FROM events WHERE seq > ?%2 ORDER BY seq LIMIT ?").arg(QLatin1String(journalColumns), ofRun));
    query.addBindValue(after);
    if (!run.isEmpty()) {
        query.addBindValue(run);
    }
    query.addBindValue(limit > 0 ? limit : -1);
    return events(std::move(query));
}

Result<QList<Event>> JournalStore::runs()
{
    if (const Result<> opened = openForReading(); !opened) {
        return forward(opened);
    }
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1 FROM events WHERE kind = 'run.created' ORDER BY seq").arg(QLatin1String(journalColumns)));
    return events(std::move(query));
}

Result<QList<Event>> JournalStore::events(QSqlQuery query)
{
    if (const Result<> executed = m_connection->run(query); !executed) {
        return forward(executed);
    }
    QList<Event> events;
    while (query.next()) {
        JournalRow row = journalRow(query);
        if (!row.isReadable) {
            return failure(ErrorCode::Corrupt, Words::tr("Event %1 of the journal cannot be read: its payload is no JSON object.").arg(row.event.seq), tamperRemedy());
        }
        events.append(std::move(row.event));
    }
    if (query.lastError().isValid()) {
        return tl::unexpected<Error>(m_connection->errorOf(query.lastError()));
    }
    return events;
}

Result<qint64> JournalStore::lastSeq()
{
    if (const Result<> opened = openForReading(); !opened) {
        return forward(opened);
    }
    return m_connection->integer(QStringLiteral("SELECT max(seq) FROM events"));
}

Result<> JournalStore::openForReading()
{
    if (m_connection) {
        return {};
    }
    const Result<> connected = connect();
    if (!connected) {
        m_connection.reset();
    }
    return connected;
}

Result<> JournalStore::openForWriting()
{
    if (const Result<> opened = openForReading(); !opened) {
        return opened;
    }
    if (!m_isWritable) {
        return failure(ErrorCode::PermissionDenied, Words::tr("The journal %1 can be read but not written by your user.").arg(m_file),
            Words::tr("Give the file and its folder back to your user, or set XDG_DATA_HOME to a folder you own."));
    }
    if (m_version > journalSchemaVersion) {
        return failure(ErrorCode::Refused,
            Words::tr("The journal %1 was written by a newer Pilothouse (format %2; this one writes format %3).").arg(m_file).arg(m_version).arg(journalSchemaVersion),
            Words::tr("Use that version, or set XDG_DATA_HOME to another folder."));
    }
    return {};
}

Result<> JournalStore::connect()
{
    const Result<> prepared = prepareFiles();
    if (!prepared && !QFileInfo::exists(m_file)) {
        return prepared;
    }
    m_isWritable = prepared && isWritable(m_file) && isWritable(QFileInfo(m_file).path());
    m_connection = std::make_unique<JournalConnection>(m_file);
    const Result<> opened = m_isWritable ? m_connection->open(JournalConnection::Mode::Write) : m_connection->openReadOnly();
    if (!opened) {
        return opened;
    }
    const Result<qint64> version = m_connection->integer(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return forward(version);
    }
    m_version = *version;
    if (m_version == 0) {
        return createSchema();
    }
    return m_isWritable ? m_connection->execute(QStringLiteral("PRAGMA synchronous = FULL")) : Result<>();
}

// SQLite gives the -wal and -shm files the mode of the database, so that one is made here.
Result<> JournalStore::prepareFiles()
{
    if (QFileInfo::exists(m_file)) {
        return {};
    }
    makePrivateFolder(QFileInfo(m_file).path());
    const int descriptor = ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const int reason = errno;
    if (descriptor >= 0) {
        close(descriptor);
    }
    if (descriptor >= 0 || reason == EEXIST) {
        return {};
    }
    return failure(reason == ENOSPC ? ErrorCode::Io : ErrorCode::PermissionDenied,
        Words::tr("The journal %1 cannot be made: %2.").arg(m_file, QString::fromLocal8Bit(std::strerror(reason))),
        Words::tr("See that its folder is writable for you and its disk not full, or set XDG_DATA_HOME to another folder."));
}

Result<> JournalStore::createSchema()
{
    const Result<qint64> tables = m_connection->integer(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables || *tables > 0 || !m_isWritable) {
        return tables ? failure(ErrorCode::Corrupt, Words::tr("%1 is not a journal: it is another program's database, or empty.").arg(m_file), tamperRemedy()) : Result<>(forward(tables));
    }
    if (const Result<> locked = waitForLock(*m_lock); !locked) {
        return locked;
    }
    // Another process may have made it while this one waited.
    const Result<qint64> version = m_connection->integer(QStringLiteral("PRAGMA user_version"));
    if (!version || *version != 0) {
        m_version = version ? *version : 0;
        return version ? m_connection->execute(QStringLiteral("PRAGMA synchronous = FULL")) : Result<>(forward(version));
    }
    if (const Result<> head = createHead(); !head) {
        return head;
    }
    const QStringList statements {
        QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("PRAGMA synchronous = FULL"),
        QStringLiteral("BEGIN IMMEDIATE"),
        QStringLiteral("CREATE TABLE events(seq INTEGER PRIMARY KEY, run TEXT NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL, "
                       "kind TEXT NOT NULL, payload TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX events_of_run ON events(run, seq)"),
        QStringLiteral("CREATE INDEX runs ON events(seq) WHERE kind = 'run.created'"),
        QStringLiteral("PRAGMA user_version = %1").arg(journalSchemaVersion),
        QStringLiteral("COMMIT"),
    };
    for (const QString& statement : statements) {
        if (const Result<> executed = m_connection->execute(statement); !executed) {
            return executed;
        }
    }
    m_version = journalSchemaVersion;
    return {};
}

Result<> JournalStore::createHead()
{
    const Result<std::optional<JournalHead>> head = m_head.read();
    if (!head) {
        return forward(head);
    }
    if (head->has_value() && head->value().seq > 0) {
        return failure(ErrorCode::Corrupt,
            Words::tr("The journal %1 is missing or empty, but its head says that %2 events were written.").arg(m_file).arg(head->value().seq), tamperRemedy());
    }
    return m_head.create();
}

} // namespace Pilothouse
