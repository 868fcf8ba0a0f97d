#include "services/report/markdown.h"
#include <algorithm>

namespace Pilothouse {
namespace {

QString oneLine(const QString& text)
{
    QString line = text;
    for (QChar& character : line) {
        if (character.category() == QChar::Other_Control) {
            character = u' ';
        }
    }
    return line.simplified();
}

qsizetype longestBacktickRun(const QString& text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar character : text) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

QString markdownText(const QString& text)
{
    static const QString special = QStringLiteral("\\`*_[]<>|~#&!");
    QString escaped;
    for (const QChar character : oneLine(text)) {
        if (special.contains(character)) {
            escaped += u'\\';
        }
        escaped += character;
    }
    // A link that only looks like an address is still read, not followed.
    return escaped.replace(QStringLiteral("://"), QStringLiteral(":\\//"));
}

QString markdownCode(const QString& text)
{
    const QString line = oneLine(text).replace(QLatin1Char('|'), QStringLiteral("\\|"));
    if (line.isEmpty()) {
        return QStringLiteral("–");
    }
    const QString fence(longestBacktickRun(line) + 1, QLatin1Char('`'));
    const QString space = fence.size() > 1 ? QStringLiteral(" ") : QString();
    return fence + space + line + space + fence;
}

QString markdownBlock(const QString& text)
{
    QString block = text;
    for (QChar& character : block) {
        if (character.category() == QChar::Other_Control && character != u'\n' && character != u'\t') {
            character = u' ';
        }
    }
    while (block.endsWith(QLatin1Char('\n'))) {
        block.chop(1);
    }
    const QString fence(std::max<qsizetype>(3, longestBacktickRun(block) + 1), QLatin1Char('`'));
    return fence + QStringLiteral("text\n") + block + QLatin1Char('\n') + fence + QLatin1Char('\n');
}

QString markdownRow(const QStringList& cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString markdownTable(const QStringList& header)
{
    return markdownRow(header) + QLatin1Char('|') + QStringLiteral("---|").repeated(header.size()) + QLatin1Char('\n');
}

} // namespace Pilothouse
