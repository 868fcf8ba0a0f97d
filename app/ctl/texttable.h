#pragma once
#include <QList>
#include <QStringList>

namespace Pilothouse {

/// Columns of text, each as wide as its longest cell, two spaces apart.
class TextTable {
public:
    /// `rightAligned`: the columns that hold numbers.
    explicit TextTable(QStringList header, QList<int> rightAligned = {});
    void add(const QStringList& row); ///< as many cells as the header has
    [[nodiscard]] QStringList lines() const; ///< header first; no trailing spaces

private:
    QList<QStringList> m_rows;
    QList<int> m_rightAligned;
};

} // namespace Pilothouse
