#include "services/journal/journalpages.h"
#include "services/journal/journalfeed.h"
#include "services/report/timeline.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QPointer>
#include <algorithm>

namespace Pilothouse {
namespace {

class JournalPagesWords {
    Q_DECLARE_TR_FUNCTIONS(JournalPages)
};

constexpr int viewPageSize = 500;
constexpr int enough = 200; ///< rows more than there were when a view asked
constexpr Milliseconds firstRetry {1000};
constexpr Milliseconds longestRetry {30000};

bool isSample(const QString& kind)
{
    return kind == QStringView(EventKind::probeSampled) || kind == QStringView(EventKind::stepProgress);
}

QString sampleWords(const QJsonObject& payload)
{
    return JournalPagesWords::tr("%n request(s) sent, %1 failed", nullptr, payload.value(QStringLiteral("sent")).toInt()).arg(payload.value(QStringLiteral("failed")).toInt());
}

EventRow rowOf(const Event& event)
{
    if (event.kind == QStringView(EventKind::probeSampled)) {
        return {event, sampleWords(event.payload)};
    }
    const QList<TimelineEntry> words = timeline({event});
    return {event, words.isEmpty() ? event.payload.value(QStringLiteral("text")).toString() : words.first().text};
}

} // namespace

JournalPages::JournalPages(JournalFeed* feed, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_retryAfter(firstRetry)
{
    connect(&m_model, &EventTableModel::olderWanted, this, &JournalPages::readOlder);
    connect(m_feed, &JournalFeed::eventsArrived, this, &JournalPages::onArrived);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &JournalPages::tryAgain);
    // It can be read now, as far as the feed knows.
    connect(m_feed, &JournalFeed::stateChanged, this, &JournalPages::tryAgain);
    start();
}

JournalPages::~JournalPages() = default;

void JournalPages::setFilter(const EventFilter& filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    m_words = filter.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    start();
}

void JournalPages::tryAgain()
{
    if (m_problem && !m_isReading) {
        if (m_readFrom == 0) {
            start();
        } else {
            readOn();
        }
    }
}

void JournalPages::start()
{
    ++m_search;
    m_model.clear();
    m_readFrom = 0;
    m_newest = 0;
    readOn();
}

void JournalPages::readOlder()
{
    if (!m_isReading && m_readFrom > 1) {
        readOn();
    }
}

QCoro::Task<> JournalPages::readOn()
{
    const QPointer<JournalPages> self(this);
    const int search = m_search;
    const int wanted = std::min(m_model.rowCount() + enough, int(EventTableModel::mostRows));
    m_isReading = true;
    Q_EMIT readingChanged(true);
    do {
        const Result<> read = co_await readPage();
        if (!self || search != m_search) {
            co_return;
        }
        if (!read) {
            finish(read.error());
            co_return;
        }
    } while (m_readFrom > 1 && m_model.rowCount() < wanted);
    finish(std::nullopt);
}

QCoro::Task<Result<>> JournalPages::readPage()
{
    const QPointer<JournalPages> self(this);
    const int search = m_search;
    Journal* journal = m_feed->journal();
    qint64 before = m_readFrom;
    if (before == 0) {
        const Result<qint64> last = co_await journal->lastSeq();
        if (!last) {
            co_return tl::unexpected(last.error());
        }
        if (!self || search != m_search) {
            co_return Result<>(); // the journal may be gone as well
        }
        before = *last + 1;
    }
    const qint64 after = std::max<qint64>(0, before - 1 - viewPageSize);
    const QString ofAllRuns;
    const Result<QList<Event>> events = co_await journal->read(after, ofAllRuns, viewPageSize);
    if (!events) {
        co_return tl::unexpected(events.error());
    }
    if (self && search == m_search) {
        QList<Event> older = *events;
        // What was appended meanwhile comes by itself, and events that were removed make a page reach too far.
        older.removeIf([before](const Event& event) { return event.seq >= before; });
        m_newest = std::max(m_newest, before - 1);
        m_readFrom = after + 1;
        m_model.addOlder(chosen(older));
    }
    co_return Result<>();
}

void JournalPages::finish(std::optional<Error> problem)
{
    m_isReading = false;
    if (problem) {
        m_retry.start(m_retryAfter);
        m_retryAfter = std::min(longestRetry, 2 * m_retryAfter);
    } else {
        m_retry.stop();
        m_retryAfter = firstRetry;
    }
    if (problem != m_problem) {
        m_problem = std::move(problem);
        Q_EMIT problemChanged();
    }
    Q_EMIT readingChanged(false);
}

void JournalPages::onArrived(const QList<Event>& events)
{
    // Before the first page is there, it will bring them.
    if (m_readFrom == 0 && m_isReading) {
        return;
    }
    QList<Event> newer = events;
    newer.removeIf([this](const Event& event) { return event.seq <= m_newest; });
    if (!newer.isEmpty()) {
        m_newest = newer.last().seq;
        m_model.addNewer(chosen(newer));
    }
}

QList<EventRow> JournalPages::chosen(const QList<Event>& events) const
{
    QList<EventRow> rows;
    rows.reserve(events.size());
    for (const Event& event : events) {
        if (!m_filter.hasSamples && isSample(event.kind)) {
            continue;
        }
        const EventRow row = rowOf(event);
        if (isWanted(row)) {
            rows.append(row);
        }
    }
    return rows;
}

bool JournalPages::isWanted(const EventRow& row) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const Event& event = row.event;
    const QString payload = QString::fromUtf8(QJsonDocument(event.payload).toJson(QJsonDocument::Compact));
    const QString text = QStringList {QString::number(event.seq), event.run, event.actor, event.kind, row.words, payload}.join(QLatin1Char('\n'));
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace Pilothouse
