#include "services/journal/journalpages.h"
#include "services/journal/journalfeed.h"
#include "services/report/timeline.h"
#include <QPointer>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int pageSize = 500;

QList<EventRow> rowsOf(const QList<Event>& events)
{
    QList<EventRow> rows;
    rows.reserve(events.size());
    for (const Event& event : events) {
        const QList<TimelineEntry> words = timeline({event});
        const QString text = words.isEmpty() ? event.payload.value(QStringLiteral("text")).toString() : words.first().text;
        rows.append({event, text});
    }
    return rows;
}

} // namespace

JournalPages::JournalPages(JournalFeed* feed, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
{
    connect(&m_model, &EventTableModel::olderWanted, this, &JournalPages::readOlder);
    connect(m_feed, &JournalFeed::eventsArrived, this, &JournalPages::onArrived);
    connect(m_feed, &JournalFeed::stateChanged, this, [this] {
        // It can be read now, as far as the feed knows.
        if (m_problem && !m_isReading && m_model.rowCount() == 0) {
            readLast();
        }
    });
    readLast();
}

JournalPages::~JournalPages() = default;

QCoro::Task<> JournalPages::readLast()
{
    m_isReading = true;
    const QPointer<JournalPages> self(this);
    const Result<qint64> last = co_await m_feed->journal()->lastSeq();
    if (!self) {
        co_return;
    }
    if (!last) {
        finish(last.error());
        co_return;
    }
    m_isReading = false;
    readPage(*last + 1);
}

void JournalPages::readOlder()
{
    if (!m_isReading && m_model.oldestSeq() > 1) {
        readPage(m_model.oldestSeq());
    }
}

QCoro::Task<> JournalPages::readPage(qint64 before)
{
    m_isReading = true;
    const QPointer<JournalPages> self(this);
    Q_EMIT readingChanged(true);
    const qint64 after = std::max<qint64>(0, before - 1 - pageSize);
    const QString ofAllRuns;
    const Result<QList<Event>> events = co_await m_feed->journal()->read(after, ofAllRuns, pageSize);
    if (!self) {
        co_return;
    }
    if (events) {
        QList<Event> older = *events;
        // What was appended meanwhile comes by itself, and events that were removed make a page reach too far.
        older.removeIf([before](const Event& event) { return event.seq >= before; });
        m_model.addOlder(rowsOf(older));
    }
    finish(events ? std::nullopt : std::optional<Error>(events.error()));
}

void JournalPages::finish(std::optional<Error> problem)
{
    m_isReading = false;
    if (problem != m_problem) {
        m_problem = std::move(problem);
        Q_EMIT problemChanged();
    }
    Q_EMIT readingChanged(false);
}

void JournalPages::onArrived(const QList<Event>& events)
{
    QList<Event> newer = events;
    const qint64 newest = m_model.newestSeq();
    newer.removeIf([newest](const Event& event) { return event.seq <= newest; });
    // Before the first page is there, it will bring them.
    if (newest > 0 || !m_isReading) {
        m_model.addNewer(rowsOf(newer));
    }
}

} // namespace Pilothouse
