#include "services/migration/judge/doblock.h"
#include "services/migration/sqlscan.h"
#include <QJsonArray>
#include <QSet>

namespace Pilothouse {
namespace {

constexpr int deepest = 100000; ///< bytes of a block that are looked into

QByteArray bodyOf(const QJsonObject& doStatement)
{
    const QJsonArray arguments = doStatement.value(u"args").toArray();
    for (const QJsonValue& value : arguments) {
        const QJsonObject option = value.toObject().value(u"DefElem").toObject();
        if (option.value(u"defname").toString() == u"as") {
            return option.value(u"arg").toObject().value(u"String").toObject().value(u"sval").toString().toUtf8();
        }
    }
    return {};
}

bool isWordByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_';
}

/// Words after which a statement of PL/pgSQL begins.
bool isOpening(const QByteArray& word)
{
    return word == "BEGIN" || word == "THEN" || word == "ELSE" || word == "LOOP";
}

bool isStatement(const QByteArray& word)
{
    static const QSet<QByteArray> words {"ALTER", "CREATE", "DROP", "TRUNCATE", "DELETE", "UPDATE", "INSERT", "MERGE", "WITH", "LOCK", "REINDEX", "CLUSTER", "REFRESH",
        "COMMENT", "GRANT", "REVOKE", "COPY", "EXECUTE"};
    return words.contains(word);
}

/// The literal that EXECUTE is given, when there is no more to it.
QByteArray executed(const QByteArray& text)
{
    const qsizetype from = skipBlank(text, 7, text.size());
    const qsizetype end = skipQuoted(text, from, text.size());
    if (from >= text.size() || end == from || text[from] == '"' || skipBlank(text, end, text.size()) < text.size()) {
        return {};
    }
    if (text[from] == '\'') {
        return text.mid(from + 1, end - from - 2).replace("''", "'");
    }
    const qsizetype tag = text.indexOf('$', from + 1) - from + 1;
    return text.mid(from + tag, end - from - 2 * tag);
}

/// Where in [from, end) the statement begins: at its first word, or behind BEGIN, THEN, ELSE, LOOP; -1 when none does.
qsizetype startIn(const QByteArray& text, qsizetype from, qsizetype end)
{
    bool isAtStart = true;
    qsizetype at = skipBlank(text, from, end);
    while (at < end) {
        if (!isWordByte(text[at])) {
            const qsizetype after = skipQuoted(text, at, end);
            isAtStart = false;
            at = skipBlank(text, after == at ? at + 1 : after, end);
            continue;
        }
        const qsizetype start = at;
        while (at < end && isWordByte(text[at])) {
            ++at;
        }
        const QByteArray word = text.mid(start, at - start).toUpper();
        if (isAtStart && isStatement(word)) {
            return start;
        }
        isAtStart = isOpening(word);
        at = skipBlank(text, at, end);
    }
    return -1;
}

} // namespace

QList<SqlStatement> statementsInBlock(const QJsonObject& doStatement)
{
    const QByteArray body = bodyOf(doStatement);
    QList<SqlStatement> found;
    if (body.size() > deepest) {
        return found;
    }
    for (qsizetype from = 0; from < body.size();) {
        qsizetype end = from;
        while (end < body.size() && body[end] != ';') {
            const qsizetype after = skipQuoted(body, end, body.size());
            end = after == end ? end + 1 : after;
        }
        const qsizetype start = startIn(body, from, end);
        const QByteArray text = start < 0 ? QByteArray() : body.mid(start, end - start);
        found += readSql(text.left(7).toUpper() == "EXECUTE" ? executed(text) : text).statements;
        from = end + 1;
    }
    found.removeIf([](const SqlStatement& each) { return each.kind == u"DoStmt" || each.kind == u"TransactionStmt"; });
    return found;
}

} // namespace Pilothouse
