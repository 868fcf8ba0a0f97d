#pragma once
#include "models/journal/eventtablemodel.h"
#include "services/journal/journal.h"
#include <QObject>

namespace Pilothouse {

class JournalFeed;

/// The journal for reading, newest first: a page of its end, older pages as a view asks for them, and what is
/// appended meanwhile. GUI thread.
class JournalPages final : public QObject {
    Q_OBJECT
public:
    /// `feed` outlives the pages.
    explicit JournalPages(JournalFeed* feed, QObject* parent = nullptr);
    ~JournalPages() override;

    [[nodiscard]] EventTableModel* model() { return &m_model; } ///< lives as long as the pages
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// Why a page could not be read; nothing when it could.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    void readOlder(); ///< nothing happens at the beginning of the journal

Q_SIGNALS:
    void readingChanged(bool isReading);
    void problemChanged();

private:
    QCoro::Task<> readLast();
    QCoro::Task<> readPage(qint64 before);
    void onArrived(const QList<Event>& events);
    void finish(std::optional<Error> problem);

    JournalFeed* m_feed;
    EventTableModel m_model;
    std::optional<Error> m_problem;
    bool m_isReading = false;
};

} // namespace Pilothouse
