#include "app/ctl/texttable.h"
#include <algorithm>

namespace Pilothouse {

TextTable::TextTable(QStringList header, QList<int> rightAligned)
    : m_rows {std::move(header)}
    , m_rightAligned(std::move(rightAligned))
{
}

void TextTable::add(const QStringList& row)
{
    m_rows.append(row);
}

QStringList TextTable::lines() const
{
    const qsizetype columns = m_rows.first().size();
    QList<qsizetype> widths(columns, 0);
    for (const QStringList& row : m_rows) {
        for (qsizetype i = 0; i < columns; ++i) {
            widths[i] = std::max(widths[i], row.value(i).size());
        }
    }
    QStringList lines;
    for (const QStringList& row : m_rows) {
        QStringList cells;
        for (qsizetype i = 0; i < columns; ++i) {
            const bool isRight = m_rightAligned.contains(int(i));
            cells << (isRight ? row.value(i).rightJustified(widths[i]) : row.value(i).leftJustified(widths[i]));
        }
        QString line = cells.join(QStringLiteral("  "));
        while (line.endsWith(QLatin1Char(' '))) {
            line.chop(1);
        }
        lines << line;
    }
    return lines;
}

} // namespace Pilothouse
