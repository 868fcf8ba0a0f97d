#pragma once
#include "models/core/cellwording.h"
#include <QAbstractTableModel>
#include <QFlags>
#include <QList>
#include <deque>

namespace Pilothouse {

/// One line of a run's log.
struct RunLogLine {
    enum Source { Application = 1, Database = 2, Router = 4, Pilothouse = 8 };
    enum Severity { Information, Warning, Failure };

    qint64 at = 0; ///< µs UTC
    Source source = Pilothouse;
    Severity severity = Information;
    QString origin; ///< "web-green", "runner", "ana@laptop"
    QString text; ///< one line, plain text
    qint64 seq = 0; ///< of the journal event it comes from; 0 for a line of a container
};

/// The newest lines of a log, filtered by source and text. Keeps at most `capacity` lines: the oldest leave.
/// Lines come in batches, one a frame; a batch is one insertion.
class RunLogModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, OriginColumn, TextColumn, ColumnCount };
    enum Role {
        AtRole = Qt::UserRole + 1, ///< qint64, µs UTC
        SourceRole, ///< int, RunLogLine::Source
        SeverityRole, ///< int, RunLogLine::Severity
        OriginRole,
        TextRole,
    };
    Q_DECLARE_FLAGS(Sources, RunLogLine::Source)
    static constexpr qsizetype usualCapacity = 20000;

    explicit RunLogModel(qsizetype capacity = usualCapacity, QObject* parent = nullptr);

    void append(const QList<RunLogLine>& lines);
    void clear();
    /// Forgets journal lines after event `seq`, and what came after them: a replay that goes back.
    void truncate(qint64 seq);
    /// What is shown: lines of these sources that contain `text` (in any case). Rows are rebuilt.
    void setFilter(Sources sources, const QString& text);
    void setWording(const CellWording& wording);

    [[nodiscard]] const RunLogLine& line(int row) const { return m_lines[size_t(m_shown[size_t(row)] - m_first)]; }
    [[nodiscard]] qsizetype kept() const { return qsizetype(m_lines.size()); } ///< lines, shown or not
    [[nodiscard]] qint64 dropped() const { return m_first; } ///< older lines that had to leave
    /// The shown line whose time is nearest before `at` (µs UTC), for a jump from a marker; -1 when there is none.
    [[nodiscard]] int rowBefore(qint64 at) const;
    /// Rows as text, for the clipboard.
    [[nodiscard]] QString text(int firstRow, int lastRow) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] bool isWanted(const RunLogLine& line) const;
    void dropOldest(qsizetype surplus);

    qsizetype m_capacity;
    std::deque<RunLogLine> m_lines;
    std::deque<qint64> m_shown; ///< running numbers of the lines that the filter lets pass
    qint64 m_first = 0; ///< running number of the oldest line
    Sources m_sources;
    QString m_text;
    CellWording m_wording;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(RunLogModel::Sources)

} // namespace Pilothouse
