#include "services/migration/expand/definitiontext.h"
#include "services/migration/expand/strictsql.h"
#include "services/migration/sqltext.h"
#include <QJsonArray>

namespace Pilothouse::DefinitionText {
namespace {

struct Token {
    qsizetype from = 0;
    qsizetype length = 0;
    QString name; ///< of an identifier, unquoted; empty for everything else
    QChar sign; ///< of a punctuation mark
};

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'$';
}

// From the opening to the closing mark, which stands for itself when doubled.
qsizetype quotedEnd(const QString& text, qsizetype from, QChar mark)
{
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text[at] != mark) {
            continue;
        }
        if (at + 1 < text.size() && text[at + 1] == mark) {
            ++at;
        } else {
            return at + 1;
        }
    }
    return text.size();
}

Token tokenAt(const QString& text, qsizetype at)
{
    if (text[at] == u'"') {
        const qsizetype end = quotedEnd(text, at, u'"');
        return {at, end - at, text.mid(at + 1, end - at - 2).replace(QStringLiteral("\"\""), QStringLiteral("\"")), {}};
    }
    if (text[at] == u'\'') {
        return {at, quotedEnd(text, at, u'\'') - at, {}, {}};
    }
    qsizetype end = at;
    while (end < text.size() && isWordCharacter(text[end])) {
        ++end;
    }
    if (end == at) {
        return {at, 1, {}, text[at]};
    }
    const bool isEscape = end == at + 1 && text[at].toLower() == u'e' && end < text.size() && text[end] == u'\'';
    if (isEscape) { // pg_get_indexdef() writes standard strings only: what else there is shall not be proven
        return {at, text.size() - at, {}, {}};
    }
    return {at, end - at, text[at].isDigit() ? QString() : text.mid(at, end - at), {}};
}

QList<Token> tokensOf(const QString& text)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        tokens << tokenAt(text, at);
        at += tokens.last().length;
    }
    return tokens;
}

// A name that stands where a column may: what this takes wrongly, the proof refuses.
bool mayBeColumn(const QList<Token>& tokens, qsizetype index)
{
    const auto sign = [&](qsizetype at) { return at >= 0 && at < tokens.size() ? tokens[at].sign : QChar(); };
    const bool isCalled = sign(index + 1) == u'(' || sign(index + 1) == u'.';
    const bool isPartOfName = sign(index - 1) == u'.' || (sign(index - 1) == u':' && sign(index - 2) == u':');
    return !isCalled && !isPartOfName;
}

// Exchanges the column between the tokens `from` and `to`.
QString exchanged(const QString& text, const QList<Token>& tokens, qsizetype from, qsizetype to, const QString& column, const QString& newColumn)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype index = from; index < to; ++index) {
        const Token& token = tokens[index];
        if (token.name == column && mayBeColumn(tokens, index)) {
            result += text.mid(copied, token.from - copied) + SqlText::identifier(newColumn);
            copied = token.from + token.length;
        }
    }
    return result + text.mid(copied);
}

qsizetype indexOfWord(const QList<Token>& tokens, QStringView word, qsizetype from = 0)
{
    for (qsizetype index = from; index < tokens.size(); ++index) {
        if (tokens[index].name.compare(word, Qt::CaseInsensitive) == 0) {
            return index;
        }
    }
    return tokens.size();
}

/// A parsed definition in which one column is exchanged for another.
class Tree {
public:
    Tree(QString column, QString newColumn)
        : m_column(std::move(column))
        , m_newColumn(std::move(newColumn))
    {
    }

    // Without places, which differ between two texts, and with the column exchanged wherever it is one.
    QJsonValue exchanged(const QJsonValue& value, const QString& parent = {})
    {
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonArray before = value.toArray(); const QJsonValue& each : before) {
                array << exchanged(each, parent);
            }
            return array;
        }
        if (!value.isObject()) {
            return value;
        }
        QJsonObject object;
        const QJsonObject before = value.toObject();
        for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
            if (it.key() != u"location") {
                object.insert(it.key(), exchangedMember(it.key(), it.value(), parent));
            }
        }
        return object;
    }

    [[nodiscard]] bool wasFound() const { return m_wasFound; }

private:
    QJsonValue exchangedMember(const QString& key, const QJsonValue& value, const QString& parent)
    {
        const bool isKey = parent == u"IndexElem" && key == u"name";
        const bool isText = (parent == u"ColumnRef" || parent == u"fk_attrs") && key == u"sval";
        if ((isKey || isText) && value.toString() == m_column) {
            m_wasFound = true;
            return m_newColumn;
        }
        // Below a list of names each String is one of them.
        const bool isNames = parent == u"ColumnRef" || parent == u"fk_attrs";
        return exchanged(value, isNames ? parent : key);
    }

    QString m_column;
    QString m_newColumn;
    bool m_wasFound = false;
};

std::optional<QJsonObject> parsedAs(const QString& sql, QStringView kind)
{
    const auto statements = parseStrictly(sql);
    if (!statements || statements->size() != 1 || statements->first().kind != kind) {
        return std::nullopt;
    }
    return statements->first().node;
}

} // namespace

bool indexUses(const QString& definition, const QString& column)
{
    const std::optional<QJsonObject> node = parsedAs(definition, u"IndexStmt");
    Tree tree(column, column);
    if (node) {
        tree.exchanged(*node);
    }
    return !node || tree.wasFound(); // what cannot be read is no index to overlook
}

std::optional<QString> indexOn(const QString& definition, const QString& column, const QString& newColumn, const QString& name)
{
    const QList<Token> tokens = tokensOf(definition);
    const qsizetype method = indexOfWord(tokens, u"USING"); // which stands behind it
    const qsizetype on = indexOfWord(tokens, u"ON");
    std::optional<QJsonObject> before = parsedAs(definition, u"IndexStmt");
    if (!before || method >= tokens.size() || on >= method) {
        return std::nullopt;
    }
    const QString body = exchanged(definition, tokens, method + 2, tokens.size(), column, newColumn).mid(tokens[on].from);
    const QString unique = before->value(u"unique").toBool() ? QStringLiteral("UNIQUE ") : QString();
    const QString made = QStringLiteral("CREATE %1INDEX CONCURRENTLY IF NOT EXISTS %2 %3").arg(unique, SqlText::identifier(name), body);
    const std::optional<QJsonObject> after = parsedAs(made, u"IndexStmt");
    if (!after) {
        return std::nullopt;
    }
    before->insert(QStringLiteral("idxname"), name);
    before->insert(QStringLiteral("concurrent"), true);
    before->insert(QStringLiteral("if_not_exists"), true);
    Tree expected(column, newColumn);
    Tree found(newColumn, newColumn);
    return expected.exchanged(*before) == found.exchanged(*after) ? std::optional(made) : std::nullopt;
}

std::optional<QString> constraintOn(const QString& definition, const QString& column, const QString& newColumn)
{
    const QString frame = QStringLiteral("ALTER TABLE t ADD CONSTRAINT c ");
    const QList<Token> tokens = tokensOf(definition);
    // Behind REFERENCES the names are another table's.
    const QString made = exchanged(definition, tokens, 0, indexOfWord(tokens, u"REFERENCES"), column, newColumn);
    const std::optional<QJsonObject> before = parsedAs(frame + definition, u"AlterTableStmt");
    const std::optional<QJsonObject> after = parsedAs(frame + made, u"AlterTableStmt");
    if (!before || !after) {
        return std::nullopt;
    }
    Tree expected(column, newColumn);
    Tree found(newColumn, newColumn);
    return expected.exchanged(*before) == found.exchanged(*after) ? std::optional(made) : std::nullopt;
}

} // namespace Pilothouse::DefinitionText
