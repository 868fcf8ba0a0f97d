#pragma once
#include "models/journal/eventtablemodel.h"
#include "services/journal/journal.h"
#include <QObject>
#include <QTimer>

namespace Pilothouse {

class JournalFeed;

/// Which events a person wants to see.
struct EventFilter {
    QString text; ///< words that the event must all have, payload included, in any case
    bool hasSamples = true; ///< measurements and progress, one a second or more

    bool operator==(const EventFilter&) const = default;
};

/// The journal for reading, newest first: what a view can show of its end, older events as it asks for them, and
/// what is appended meanwhile. With a filter the whole journal is searched backwards, a page at a time, until there
/// is as much as a view asked for. GUI thread.
class JournalPages final : public QObject {
    Q_OBJECT
public:
    /// `feed` outlives the pages.
    explicit JournalPages(JournalFeed* feed, QObject* parent = nullptr);
    ~JournalPages() override;

    [[nodiscard]] EventTableModel* model() { return &m_model; } ///< lives as long as the pages
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// Starts anew from the end of the journal.
    void setFilter(const EventFilter& filter);
    [[nodiscard]] const EventFilter& filter() const { return m_filter; }
    /// Everything from this number on was looked through; 1: the whole journal.
    [[nodiscard]] qint64 readFrom() const { return m_readFrom; }
    /// Why a page could not be read; nothing when it could. It is tried again by itself, ever more rarely.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    void readOlder(); ///< nothing happens at the beginning of the journal

Q_SIGNALS:
    void readingChanged(bool isReading);
    void problemChanged();

private:
    void start();
    QCoro::Task<> readOn();
    [[nodiscard]] QCoro::Task<Result<>> readPage();
    void onArrived(const QList<Event>& events);
    void finish(std::optional<Error> problem);
    void tryAgain();
    [[nodiscard]] QList<EventRow> chosen(const QList<Event>& events) const;
    [[nodiscard]] bool isWanted(const EventRow& row) const;

    JournalFeed* m_feed;
    EventTableModel m_model;
    EventFilter m_filter;
    QStringList m_words;
    std::optional<Error> m_problem;
    qint64 m_readFrom = 0; ///< 0: nothing was read
    qint64 m_newest = 0; ///< of what was read or arrived, wanted or not
    QTimer m_retry;
    Milliseconds m_retryAfter; ///< grows while pages cannot be read
    int m_search = 0; ///< what was begun for an older filter is dropped
    bool m_isReading = false;
};

} // namespace Pilothouse
