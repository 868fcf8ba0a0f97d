#pragma once
#include <QAbstractTableModel>
#include <QList>
#include <QSet>

namespace Pilothouse {

/// A table whose rows have a key. setRows() turns the old rows into the new by removals, insertions, moves and
/// changes, so that a view keeps its selection and its place. `Row` has operator==.
template <class Row>
class KeyedTable : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int row) const { return m_rows[row]; }
    /// −1 when it is not there.
    [[nodiscard]] int rowOf(const QString& key) const
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (keyOf(m_rows[row]) == key) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    /// Every key once.
    void setRows(const QList<Row>& wanted)
    {
        removeOthers(wanted);
        QSet<QString> present = keysOf(m_rows);
        for (qsizetype place = 0; place < wanted.size();) {
            qsizetype end = place;
            while (end < wanted.size() && !present.contains(keyOf(wanted[end]))) {
                ++end;
            }
            if (end > place) {
                insertBlock(wanted.mid(place, end - place), place);
                place = end;
            } else {
                bring(keyOf(wanted[place]), place);
                change(place, wanted[place]);
                ++place;
            }
        }
    }

protected:
    [[nodiscard]] virtual QString keyOf(const Row& row) const = 0;

    /// Changes one row and says so.
    void change(qsizetype row, const Row& wanted)
    {
        if (!(m_rows[row] == wanted)) {
            m_rows[row] = wanted;
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
        }
    }
    /// All cells of a column, or of all when it is −1, show something else: the wording, or time passed.
    void announce(int column, const QList<int>& roles)
    {
        if (!m_rows.isEmpty()) {
            const int last = int(m_rows.size()) - 1;
            Q_EMIT dataChanged(index(0, column < 0 ? 0 : column), index(last, column < 0 ? columnCount() - 1 : column), roles);
        }
    }

private:
    QSet<QString> keysOf(const QList<Row>& rows) const
    {
        QSet<QString> keys;
        for (const Row& row : rows) {
            keys.insert(keyOf(row));
        }
        return keys;
    }
    void removeOthers(const QList<Row>& wanted)
    {
        const QSet<QString> kept = keysOf(wanted);
        for (qsizetype end = m_rows.size(); end > 0;) {
            qsizetype first = end;
            while (first > 0 && !kept.contains(keyOf(m_rows[first - 1]))) {
                --first;
            }
            if (first < end) {
                beginRemoveRows({}, int(first), int(end) - 1);
                m_rows.remove(first, end - first);
                endRemoveRows();
                end = first;
            } else {
                --end;
            }
        }
    }
    void insertBlock(const QList<Row>& rows, qsizetype place)
    {
        beginInsertRows({}, int(place), int(place + rows.size()) - 1);
        m_rows = m_rows.mid(0, place) + rows + m_rows.mid(place);
        endInsertRows();
    }
    void bring(const QString& key, qsizetype place)
    {
        qsizetype from = place;
        while (keyOf(m_rows[from]) != key) {
            ++from;
        }
        if (from != place) {
            beginMoveRows({}, int(from), int(from), {}, int(place));
            m_rows.move(from, place);
            endMoveRows();
        }
    }

    QList<Row> m_rows;
};

} // namespace Pilothouse
