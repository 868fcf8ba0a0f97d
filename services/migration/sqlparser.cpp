#include "services/migration/sqlparser.h"
#include "services/migration/readahead.h"
#include "services/migration/sqlscan.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <memory>
#include <optional>
extern "C" {
#include <pg_query.h>
}

namespace Pilothouse {
namespace {

constexpr int longestLenientStatement = 2 * 1024 * 1024;
constexpr int longestChunk = 128 * 1024;
constexpr qsizetype chunksAhead = 8;
constexpr int shownText = 160;

class SqlParserWords {
    Q_DECLARE_TR_FUNCTIONS(SqlParser)
};

template <class T, void (*release)(T)>
class Owned {
public:
    explicit Owned(T value)
        : m_value(value)
    {
    }
    ~Owned() { release(m_value); }
    Owned(const Owned&) = delete;
    Owned& operator=(const Owned&) = delete;
    const T* operator->() const { return &m_value; }

private:
    T m_value;
};

using ParseResult = Owned<PgQueryParseResult, pg_query_free_parse_result>;
using SplitResult = Owned<PgQuerySplitResult, pg_query_free_split_result>;

/// Positions of byte offsets asked for in ascending order, so that a long text is walked once.
class PositionFinder {
public:
    explicit PositionFinder(const QByteArray& text)
        : m_text(text)
    {
    }

    TextPosition at(qsizetype offset)
    {
        for (; m_offset < offset && m_offset < m_text.size(); ++m_offset) {
            const auto byte = static_cast<unsigned char>(m_text[m_offset]);
            if (byte == '\n') {
                ++m_position.line;
                m_position.column = 1;
            } else if ((byte & 0xC0U) != 0x80U) { // not the middle of a UTF-8 character
                ++m_position.column;
            }
        }
        return m_position;
    }

private:
    const QByteArray& m_text;
    qsizetype m_offset = 0;
    TextPosition m_position;
};

QString shortened(const QByteArray& text)
{
    const QString line = QString::fromUtf8(text.left(4 * shownText)).simplified();
    return line.size() > shownText || text.size() > 4 * shownText
        ? line.left(shownText - 1) + QChar(0x2026)
        : line;
}

SqlError errorAt(const QByteArray& text, qsizetype offset, QString message)
{
    const qsizetype lineStart = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
    const qsizetype lineEnd = text.indexOf('\n', offset);
    const QByteArray line = text.mid(lineStart, lineEnd < 0 ? -1 : lineEnd - lineStart);
    return {PositionFinder(text).at(offset), std::move(message), shortened(line)};
}

/// libpg_query counts an error's position in characters, from 1.
qsizetype byteOffset(const QByteArray& text, int character)
{
    qsizetype offset = 0;
    for (int seen = 1; offset < text.size(); ++offset) {
        if ((static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U && seen++ == character) {
            break;
        }
    }
    return offset;
}

QList<SqlStatement> statementsOf(const QByteArray& text, const QJsonArray& parsed)
{
    QList<SqlStatement> statements;
    PositionFinder positions(text);
    for (const QJsonValue& value : parsed) {
        const QJsonObject raw = value.toObject();
        const QJsonObject holder = raw.value(u"stmt").toObject();
        if (holder.isEmpty()) {
            continue;
        }
        const qsizetype from = raw.value(u"stmt_location").toInt();
        const int length = raw.value(u"stmt_len").toInt();
        const qsizetype end = length > 0 ? from + length : text.size();
        const qsizetype start = skipBlank(text, from, end);
        const TextPosition at = positions.at(start);
        const QByteArray words = text.mid(start, end - start);
        statements.append({holder.begin().key(), holder.begin().value().toObject(), at.line, at.column, shortened(words),
            at.line + int(words.trimmed().count('\n'))});
    }
    return statements;
}

tl::expected<QList<SqlStatement>, SqlError> parsed(const QByteArray& text)
{
    const ParseResult result(pg_query_parse(text.constData()));
    if (result->error != nullptr) {
        return tl::unexpected(errorAt(text, byteOffset(text, result->error->cursorpos),
            QString::fromUtf8(result->error->message)));
    }
    const QJsonDocument tree = QJsonDocument::fromJson(result->parse_tree);
    if (!tree.isObject()) {
        return tl::unexpected(errorAt(text, 0, SqlParserWords::tr("the text is nested too deeply")));
    }
    return statementsOf(text, tree.object().value(u"stmts").toArray());
}

using Parts = QList<std::pair<qsizetype, qsizetype>>;

/// What the scanner left out of its parts, for example all that is behind a bracket that never closes: nothing may
/// stand in a text and be neither a statement nor a mistake.
void addLeftOut(const QByteArray& text, qsizetype from, qsizetype end, Parts& parts)
{
    qsizetype start = skipBlank(text, from, end);
    while (start < end && text[start] == ';') {
        start = skipBlank(text, start + 1, end);
    }
    if (start < end) {
        parts.append({start, end - start});
    }
}

/// Parts of a text between semicolons, as PostgreSQL's scanner sees them: (offset, length).
Parts partsOf(const QByteArray& text)
{
    Parts parts;
    const SplitResult split(pg_query_split_with_scanner(text.constData()));
    if (split->error != nullptr) {
        return {{0, text.size()}};
    }
    qsizetype seen = 0;
    for (int index = 0; index < split->n_stmts; ++index) {
        const qsizetype from = split->stmts[index]->stmt_location;
        const qsizetype end = from + split->stmts[index]->stmt_len;
        const qsizetype start = skipBlank(text, from, end);
        addLeftOut(text, seen, start, parts);
        parts.append({start, end - start});
        seen = end;
    }
    addLeftOut(text, seen, text.size(), parts);
    return parts;
}

template <class Positioned>
void shift(Positioned& place, TextPosition by)
{
    place.column += place.line == 1 ? by.column - 1 : 0;
    place.line += by.line - 1;
}

void append(SqlReading& reading, QList<SqlStatement> statements, TextPosition at)
{
    for (SqlStatement& statement : statements) {
        statement.lastLine += at.line - 1;
        shift(statement, at);
        reading.statements.append(std::move(statement));
    }
}

/// Each part for itself, so that a mistake costs only the statement it is in.
void readParts(const QByteArray& text, const Parts& parts, PositionFinder& positions, SqlReading& reading)
{
    for (const auto& [from, length] : parts) {
        const TextPosition at = positions.at(from);
        const QByteArray part = text.mid(from, length);
        auto statements = length > longestLenientStatement
            ? tl::unexpected(errorAt(part, 0, SqlParserWords::tr("the statement is longer than 2 MiB")))
            : parsed(part);
        if (statements) {
            append(reading, *std::move(statements), at);
        } else {
            shift(statements.error().at, at);
            reading.errors.append(statements.error());
        }
    }
}

/// Neighbouring parts that are parsed at once: a parse has a price of its own.
struct Chunk {
    Parts parts;
    qsizetype from = 0;
    qsizetype length = 0;
};

QList<Chunk> chunksOf(const Parts& parts)
{
    QList<Chunk> chunks;
    for (const auto& [from, length] : parts) {
        const bool fits = !chunks.isEmpty() && from + length - chunks.last().from < longestChunk;
        if (!fits) {
            chunks.append({{}, from, 0});
        }
        chunks.last().parts.append({from, length});
        chunks.last().length = from + length - chunks.last().from;
    }
    return chunks;
}

using Statements = std::optional<QList<SqlStatement>>; ///< nothing: a mistake is among them

Statements parsedChunk(const QByteArray& text, const Chunk& chunk)
{
    auto statements = chunk.length < longestChunk ? parsed(text.mid(chunk.from, chunk.length)) : tl::unexpected(SqlError());
    return statements ? Statements(*std::move(statements)) : std::nullopt;
}

void partByPart(const QByteArray& text, const std::function<void(const SqlReading&)>& take)
{
    PositionFinder positions(text);
    const QList<Chunk> chunks = chunksOf(partsOf(text));
    ReadAhead<Statements> results(chunks.size(), chunksAhead, lenientStack, [&](qsizetype index) { return parsedChunk(text, chunks.at(index)); });
    for (const Chunk& chunk : chunks) {
        SqlReading reading;
        if (Statements statements = results.take()) {
            append(reading, *std::move(statements), positions.at(chunk.from));
        } else {
            readParts(text, chunk.parts, positions, reading);
        }
        take(reading);
    }
}

} // namespace

void readSql(const QByteArray& utf8, const std::function<void(const SqlReading&)>& take)
{
    if (const qsizetype nul = utf8.indexOf('\0'); nul >= 0) {
        take({{}, {errorAt(utf8, nul, SqlParserWords::tr("the text contains a NUL character"))}});
        return;
    }
    if (utf8.size() <= longestChunk) {
        if (auto whole = parsed(utf8)) {
            take({*std::move(whole), {}});
            return;
        }
    }
    partByPart(utf8, take);
}

SqlReading readSql(const QByteArray& utf8)
{
    SqlReading whole;
    readSql(utf8, [&whole](const SqlReading& part) {
        whole.statements += part.statements;
        whole.errors += part.errors;
    });
    return whole;
}

QByteArray plainSql(const QByteArray& utf8)
{
    const QByteArray text = utf8.startsWith("\xEF\xBB\xBF") ? utf8.mid(3) : utf8; // Windows begins texts with a byte order mark
    const bool isForPsql = text.startsWith('\\') || text.contains("\n\\");
    return isForPsql ? withoutPsql(text) : text;
}

} // namespace Pilothouse
