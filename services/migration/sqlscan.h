#pragma once
#include <QByteArray>

namespace Pilothouse {

/// The byte after the comment that starts at `from`, or `from` when none does.
[[nodiscard]] qsizetype skipComment(const QByteArray& sql, qsizetype from, qsizetype end);
/// The first byte in [from, end) that is neither white space nor comment.
[[nodiscard]] qsizetype skipBlank(const QByteArray& sql, qsizetype from, qsizetype end);
/// The byte after the string, quoted name, dollar quote or comment that starts at `from`, or `from` when none does.
[[nodiscard]] qsizetype skipQuoted(const QByteArray& sql, qsizetype from, qsizetype end);

/// The same text, of the same length, without what only psql reads: its own commands that change no table
/// (\set, \echo, \timing, \restrict …) and the rows behind COPY … FROM STDIN, made blanks. Other commands stay, and no
/// parser accepts them.
[[nodiscard]] QByteArray withoutPsql(QByteArray sql);

} // namespace Pilothouse
