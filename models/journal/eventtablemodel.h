#pragma once
#include "models/core/cellwording.h"
#include "models/journal/event.h"
#include <QAbstractTableModel>
#include <deque>

namespace Pilothouse {

/// One event with its words.
struct EventRow {
    Event event;
    QString words;
};

/// A part of the journal, newest first: grows at the top as events come and at the bottom as older pages are
/// asked for. Keeps at most `mostRows`: what is live pushes the oldest out.
class EventTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeqColumn, TimeColumn, RunColumn, ActorColumn, KindColumn, WordsColumn, ColumnCount };
    enum Role {
        SeqRole = Qt::UserRole + 1,
        AtRole, ///< qint64 µs UTC
        RunRole,
        KindRole,
        PayloadRole, ///< QString, indented JSON
        FilterRole, ///< run, actor, kind, words
    };
    static constexpr int mostRows = 20000;

    explicit EventTableModel(QObject* parent = nullptr);

    void addNewer(const QList<EventRow>& rows); ///< ascending, as the journal has them
    void addOlder(const QList<EventRow>& rows); ///< ascending, all before the oldest row
    void clear();
    void setWording(const CellWording& wording);

    [[nodiscard]] const EventRow& row(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] qint64 newestSeq() const { return m_rows.empty() ? 0 : m_rows.front().event.seq; }
    [[nodiscard]] qint64 oldestSeq() const { return m_rows.empty() ? 0 : m_rows.back().event.seq; }
    [[nodiscard]] int rowOf(qint64 seq) const; ///< −1 when it is not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void olderWanted(); ///< a view has come to the end

private:
    std::deque<EventRow> m_rows;
    CellWording m_wording;
    bool m_isAsked = false;
};

} // namespace Pilothouse
