#include "services/report/reportmarkdown.h"
#include "services/report/markdown.h"

namespace Pilothouse {
namespace {

QString spanMarkdown(const ReportSpan& span)
{
    switch (span.style) {
    case ReportSpan::Strong: return QStringLiteral("**") + markdownText(span.text) + QStringLiteral("**");
    case ReportSpan::Code: return markdownCode(span.text);
    case ReportSpan::Bad:
    case ReportSpan::Plain: break;
    }
    // Spaces at the ends part it from what stands beside it.
    const QString before = span.text.startsWith(QLatin1Char(' ')) ? QStringLiteral(" ") : QString();
    const QString after = span.text.endsWith(QLatin1Char(' ')) ? QStringLiteral(" ") : QString();
    return before + markdownText(span.text) + after;
}

QString lineMarkdown(const ReportLine& line)
{
    QString text;
    for (const ReportSpan& span : line) {
        text += spanMarkdown(span);
    }
    return text;
}

QString blockMarkdown(const ReportBlock& block)
{
    QString text;
    switch (block.kind) {
    case ReportBlock::Code: return markdownBlock(block.code);
    case ReportBlock::List:
        for (const ReportLine& item : block.lines) {
            text += QStringLiteral("- ") + lineMarkdown(item) + QLatin1Char('\n');
        }
        return text;
    case ReportBlock::Table:
        text = markdownTable(block.header);
        for (const QList<ReportLine>& row : block.rows) {
            QStringList cells;
            for (const ReportLine& cell : row) {
                cells << lineMarkdown(cell);
            }
            text += markdownRow(cells);
        }
        return text;
    case ReportBlock::Paragraph: break;
    }
    return lineMarkdown(block.lines.value(0)) + QLatin1Char('\n');
}

} // namespace

QString reportMarkdown(const ReportContent& content)
{
    QString text = QStringLiteral("# ") + markdownText(content.name) + QLatin1Char('\n');
    for (const ReportSection& section : content.sections) {
        text += section.heading.isEmpty() ? QString() : QStringLiteral("\n## ") + section.heading + QLatin1Char('\n');
        for (const ReportBlock& block : section.blocks) {
            text += QLatin1Char('\n') + blockMarkdown(block);
        }
    }
    return text;
}

} // namespace Pilothouse
