#include "services/journal/journalstore.h"
#include "models/core/canonicaljson.h"
#include "services/journal/journalrow.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QVariant>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr qint64 mostEvents = Q_INT64_C(1) << 53;

class JournalWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

// What a reader will see: strings that UTF-8 can hold, numbers that JSON can.
QString normalised(const QString& text)
{
    return QString::fromUtf8(text.toUtf8());
}

Result<QJsonObject> normalised(const QJsonObject& payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(canonicalJson(payload));
    if (!document.isObject()) {
        return failure(ErrorCode::InvalidInput, JournalWords::tr("An event's payload is nested too deeply for the journal."));
    }
    return document.object();
}

} // namespace

JournalStore::JournalStore(QString file)
    : m_file(std::move(file))
    , m_head(QFileInfo(m_file).path() + QStringLiteral("/journal.head"))
    , m_lock(m_file)
{
}

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
    if (const Result<> locked = m_lock.acquire(); !locked) {
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
    m_lock.release();
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
    mendHead(*last);
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
        last.at = heldTime(query.value(1).toLongLong());
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
        return failure(ErrorCode::Corrupt, JournalWords::tr("The journal's head %1 is missing, so nobody can tell whether events were removed.").arg(m_head.file()), tamperRemedy());
    }
    if (last.seq < 0 || last.seq >= mostEvents) {
        return failure(ErrorCode::Corrupt, JournalWords::tr("The journal's last event has the number %1, which no event can have.").arg(last.seq), tamperRemedy());
    }
    const JournalHead& known = head->value();
    if (known.seq > last.seq) {
        return failure(ErrorCode::Corrupt,
            JournalWords::tr("The journal ends at event %1, but event %2 was written before: events were removed.").arg(last.seq).arg(known.seq), tamperRemedy());
    }
    if (known.seq == last.seq && known.hash != last.hash) {
        return failure(ErrorCode::Corrupt, JournalWords::tr("The journal's last event (%1) is not the one that was written: it was replaced.").arg(last.seq), tamperRemedy());
    }
    return {};
}

// A writer that dies between its event and its head leaves the head one behind. It is brought up before the next event is
// written, so that a second death cannot leave it two behind, which no crash explains.
void JournalStore::mendHead(const Event& last)
{
    const Result<std::optional<JournalHead>> head = m_head.read();
    if (head && *head && (*head)->seq == last.seq - 1) {
        (void)m_head.write({last.seq, last.hash});
    }
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

Result<QList<Event>> JournalStore::readKinds(qint64 after, const QStringList& kinds)
{
    if (const Result<> opened = openForReading(); !opened) {
        return forward(opened);
    }
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    const QString marks = QStringList(kinds.size(), QStringLiteral("?")).join(QLatin1Char(','));
    query.prepare(QStringLiteral("SELECT %1 FROM events WHERE seq > ? AND kind IN (%2) ORDER BY seq").arg(QLatin1String(journalColumns), marks));
    query.addBindValue(after);
    for (const QString& kind : kinds) {
        query.addBindValue(kind);
    }
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
            return failure(ErrorCode::Corrupt, JournalWords::tr("Event %1 of the journal cannot be read: its payload is no JSON object.").arg(row.event.seq), tamperRemedy());
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

} // namespace Pilothouse
