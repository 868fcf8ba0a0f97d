#include "ui/migration/sqlhighlighter.h"
#include "ui/shell/theme/theme.h"
#include <QSet>
#include <QTextDocument>

namespace Pilothouse {
namespace {

const QSet<QString>& keywords()
{
    static const QSet<QString> words {QStringLiteral("ADD"), QStringLiteral("ALL"), QStringLiteral("ALTER"), QStringLiteral("AND"), QStringLiteral("AS"), QStringLiteral("BEGIN"),
        QStringLiteral("BY"), QStringLiteral("CASCADE"), QStringLiteral("CHECK"), QStringLiteral("COLUMN"), QStringLiteral("COMMENT"), QStringLiteral("COMMIT"),
        QStringLiteral("CONCURRENTLY"), QStringLiteral("CONSTRAINT"), QStringLiteral("CREATE"), QStringLiteral("DEFAULT"), QStringLiteral("DEFERRABLE"), QStringLiteral("DELETE"),
        QStringLiteral("DO"), QStringLiteral("DROP"), QStringLiteral("EACH"), QStringLiteral("EXECUTE"), QStringLiteral("EXISTS"), QStringLiteral("FOR"), QStringLiteral("FOREIGN"),
        QStringLiteral("FROM"), QStringLiteral("FUNCTION"), QStringLiteral("GRANT"), QStringLiteral("IF"), QStringLiteral("IMMEDIATE"), QStringLiteral("IN"), QStringLiteral("INDEX"),
        QStringLiteral("INITIALLY"), QStringLiteral("INSERT"), QStringLiteral("INTO"), QStringLiteral("IS"), QStringLiteral("KEY"), QStringLiteral("LANGUAGE"), QStringLiteral("LIMIT"),
        QStringLiteral("LOCAL"), QStringLiteral("LOCK"), QStringLiteral("NOT"), QStringLiteral("NULL"), QStringLiteral("ON"), QStringLiteral("OR"), QStringLiteral("ORDER"),
        QStringLiteral("PRIMARY"), QStringLiteral("REFERENCES"), QStringLiteral("RENAME"), QStringLiteral("REPLACE"), QStringLiteral("RETURNS"), QStringLiteral("SCHEMA"),
        QStringLiteral("SELECT"), QStringLiteral("SEQUENCE"), QStringLiteral("SET"), QStringLiteral("TABLE"), QStringLiteral("TO"), QStringLiteral("TRIGGER"),
        QStringLiteral("TRUNCATE"), QStringLiteral("TYPE"), QStringLiteral("UNIQUE"), QStringLiteral("UPDATE"), QStringLiteral("USING"), QStringLiteral("VALID"),
        QStringLiteral("VALIDATE"), QStringLiteral("VALUES"), QStringLiteral("VIEW"), QStringLiteral("WHERE"), QStringLiteral("WITH")};
    return words;
}

bool isWordPart(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_';
}

QString endOf(int state)
{
    return state == 1 ? QStringLiteral("*/") : state == 2 ? QStringLiteral("'") : QStringLiteral("$$");
}

} // namespace

SqlHighlighter::SqlHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
{
    connect(Theme::of(), &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

// Paints from `from` to the end of what `state` is; where that is not in this line, the next one goes on with it.
qsizetype SqlHighlighter::paint(const QString& text, qsizetype from, State state)
{
    const QString end = endOf(state);
    const qsizetype opened = currentBlockState() == state ? from : from + (state == InString ? 1 : 2);
    const qsizetype at = text.indexOf(end, opened);
    const qsizetype next = at < 0 ? text.size() : at + end.size();
    QTextCharFormat format;
    format.setForeground(Theme::of()->color(Role::TextMuted));
    format.setFontItalic(state == InComment);
    setFormat(int(from), int(next - from), format);
    setCurrentBlockState(at < 0 ? state : Plain);
    return next;
}

void SqlHighlighter::highlightBlock(const QString& text)
{
    QTextCharFormat word;
    word.setFontWeight(QFont::DemiBold);
    QTextCharFormat comment;
    comment.setForeground(Theme::of()->color(Role::TextMuted));
    setCurrentBlockState(previousBlockState() > Plain ? previousBlockState() : int(Plain));
    qsizetype at = currentBlockState() > Plain ? paint(text, 0, State(currentBlockState())) : 0;
    while (at < text.size()) {
        const QStringView rest = QStringView(text).mid(at);
        if (rest.startsWith(u"--")) {
            setFormat(int(at), int(rest.size()), comment);
            return;
        }
        if (rest.startsWith(u"/*") || rest.startsWith(u"$$") || rest.startsWith(u'\'')) {
            at = paint(text, at, rest.startsWith(u"/*") ? InComment : rest.startsWith(u'\'') ? InString : InDollar);
            continue;
        }
        qsizetype length = 0;
        while (length < rest.size() && isWordPart(rest[length])) {
            ++length;
        }
        if (length > 0 && keywords().contains(rest.left(length).toString().toUpper())) {
            setFormat(int(at), int(length), word);
        }
        at += std::max<qsizetype>(1, length);
    }
}

} // namespace Pilothouse
