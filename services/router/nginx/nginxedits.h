#pragma once
#include <QByteArray>
#include <QList>

namespace Pilothouse {

/// The few lines that adoption puts into a team's own file. Each carries what it replaced, so that the
/// original can be read back from the file alone.
class NginxEdits {
public:
    explicit NginxEdits(QByteArray text)
        : m_text(std::move(text))
    {
    }

    /// `include "path";` in place of the statement at [begin, end).
    void replaceByInclude(qsizetype begin, qsizetype end, const QByteArray& path);
    /// `include "path";` as the first line of the block whose body starts at `bodyBegin`.
    void includeFirst(qsizetype bodyBegin, const QByteArray& path);
    /// Comments the block at [begin, end) out; false when something else follows on its last line.
    [[nodiscard]] bool switchOff(qsizetype begin, qsizetype end);
    [[nodiscard]] const QByteArray& text() const { return m_text; } ///< without the edits
    /// The text with all edits.
    [[nodiscard]] QByteArray result() const;

    /// The text as it was before any of these edits.
    [[nodiscard]] static QByteArray original(const QByteArray& text);

private:
    struct Edit {
        qsizetype begin = 0;
        qsizetype end = 0;
        QByteArray text;
    };
    [[nodiscard]] bool endsLine(qsizetype at) const; ///< nothing but blanks until the end of the line

    QByteArray m_text;
    QList<Edit> m_edits;
};

} // namespace Pilothouse
