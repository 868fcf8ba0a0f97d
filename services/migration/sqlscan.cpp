#include "services/migration/sqlscan.h"
#include <QRegularExpression>
#include <QSet>

namespace Pilothouse {
namespace {

bool isNameByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_' || (static_cast<unsigned char>(byte) & 0x80U) != 0;
}

/// E'…' knows backslashes, '…' does not.
bool hasEscapes(const QByteArray& sql, qsizetype quote)
{
    return quote > 0 && (sql[quote - 1] == 'E' || sql[quote - 1] == 'e') && (quote == 1 || !isNameByte(sql[quote - 2]));
}

qsizetype afterQuote(const QByteArray& sql, qsizetype from, qsizetype end)
{
    const char quote = sql[from];
    const bool isEscaping = quote == '\'' && hasEscapes(sql, from);
    for (qsizetype at = from + 1; at < end; ++at) {
        if (isEscaping && sql[at] == '\\') {
            ++at;
        } else if (sql[at] == quote) {
            return at + 1; // a doubled one begins the next string at once
        }
    }
    return end;
}

qsizetype afterDollars(const QByteArray& sql, qsizetype from, qsizetype end)
{
    if (from > 0 && isNameByte(sql[from - 1])) {
        return from; // a name with a dollar in it
    }
    qsizetype tagEnd = from + 1;
    while (tagEnd < end && isNameByte(sql[tagEnd])) {
        ++tagEnd;
    }
    const bool isNumber = from + 1 < end && sql[from + 1] >= '0' && sql[from + 1] <= '9'; // $1
    if (tagEnd >= end || sql[tagEnd] != '$' || isNumber) {
        return from;
    }
    const QByteArray tag = sql.mid(from, tagEnd - from + 1);
    const qsizetype close = sql.indexOf(tag, tagEnd + 1);
    return close < 0 || close + tag.size() > end ? end : close + tag.size();
}

/// The end of the line, its newline left out.
qsizetype lineEnd(const QByteArray& sql, qsizetype from)
{
    const qsizetype newline = sql.indexOf('\n', from);
    return newline < 0 ? sql.size() : newline;
}

void blank(QByteArray& sql, qsizetype from, qsizetype end)
{
    for (qsizetype at = from; at < end; ++at) {
        if (sql[at] != '\n') {
            sql[at] = ' ';
        }
    }
}

bool isHarmless(const QByteArray& command)
{
    static const QSet<QByteArray> commands {"set", "unset", "echo", "qecho", "warn", "timing", "pset", "restrict", "unrestrict", "x", "a", "t", "conninfo", "errverbose"};
    return commands.contains(command);
}

QByteArray commandAt(const QByteArray& sql, qsizetype backslash)
{
    qsizetype end = backslash + 1;
    while (end < sql.size() && isNameByte(sql[end])) {
        ++end;
    }
    return sql.mid(backslash + 1, end - backslash - 1);
}

/// Whether the statement in [from, end) is COPY … FROM STDIN.
bool readsRows(const QByteArray& sql, qsizetype from, qsizetype end)
{
    static const QRegularExpression copy(QStringLiteral("^copy\\b.*\\bfrom\\s+stdin\\b"), QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const qsizetype start = skipBlank(sql, from, end);
    return end - start < 10000 && sql.mid(start, 4).toLower() == "copy" && copy.match(QString::fromUtf8(sql.mid(start, end - start))).hasMatch();
}

/// The end of the rows that begin on the next line: the line that is "\.", with it.
qsizetype afterRows(const QByteArray& sql, qsizetype from)
{
    for (qsizetype line = lineEnd(sql, from) + 1; line < sql.size();) {
        const qsizetype end = lineEnd(sql, line);
        if (QByteArrayView(sql).sliced(line, end - line).trimmed() == "\\.") {
            return end;
        }
        line = end + 1;
    }
    return sql.size();
}

} // namespace

qsizetype skipComment(const QByteArray& sql, qsizetype from, qsizetype end)
{
    const auto startsWith = [&](qsizetype at, const char* two) {
        return at + 1 < end && sql[at] == two[0] && sql[at + 1] == two[1];
    };
    if (startsWith(from, "--")) {
        const qsizetype newline = sql.indexOf('\n', from);
        return newline < 0 || newline > end ? end : newline;
    }
    if (!startsWith(from, "/*")) {
        return from;
    }
    int depth = 0; // PostgreSQL's block comments nest
    for (qsizetype at = from; at < end; ++at) {
        if (startsWith(at, "/*")) {
            ++depth;
            ++at;
        } else if (startsWith(at, "*/")) {
            ++at;
            if (--depth == 0) {
                return at + 1;
            }
        }
    }
    return end;
}

qsizetype skipBlank(const QByteArray& sql, qsizetype from, qsizetype end)
{
    while (from < end) {
        if (QByteArrayView(" \t\r\n\f\v").contains(sql[from])) {
            ++from;
            continue;
        }
        const qsizetype after = skipComment(sql, from, end);
        if (after == from) {
            break;
        }
        from = after;
    }
    return from;
}

qsizetype skipQuoted(const QByteArray& sql, qsizetype from, qsizetype end)
{
    if (from >= end) {
        return from;
    }
    switch (sql[from]) {
    case '\'':
    case '"': return afterQuote(sql, from, end);
    case '$': return afterDollars(sql, from, end);
    case '-':
    case '/': return skipComment(sql, from, end);
    default: return from;
    }
}

QByteArray withoutPsql(QByteArray sql)
{
    qsizetype statement = 0;
    bool isLineStart = true;
    for (qsizetype at = 0; at < sql.size();) {
        const char byte = sql[at];
        if (isLineStart && byte == '\\' && isHarmless(commandAt(sql, at))) {
            const qsizetype end = lineEnd(sql, at);
            blank(sql, at, end);
            at = end;
            continue;
        }
        const qsizetype after = skipQuoted(sql, at, sql.size());
        if (after > at) {
            isLineStart = false;
            at = after;
            continue;
        }
        if (byte == ';') {
            const qsizetype end = readsRows(sql, statement, at) ? afterRows(sql, at) : at + 1;
            blank(sql, at + 1, end);
            statement = at = end;
            continue;
        }
        isLineStart = byte == '\n' || (isLineStart && (byte == ' ' || byte == '\t' || byte == '\r'));
        ++at;
    }
    return sql;
}

} // namespace Pilothouse
