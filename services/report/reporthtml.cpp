#include "services/report/reporthtml.h"
#include "services/report/reportchartpainter.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class ReportHtmlWords {
    Q_DECLARE_TR_FUNCTIONS(ReportHtml)
};

constexpr QSize halfChart {344, 168};
constexpr QSize wholeChart {704, 168};

QString escaped(const QString& text, bool keepsLines = false)
{
    QString clean = text;
    for (QChar& character : clean) {
        const bool isLine = keepsLines && (character == u'\n' || character == u'\t');
        if (!isLine && (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format)) {
            character = u' ';
        }
    }
    return clean.toHtmlEscaped();
}

QString element(const QString& name, const QString& inner, const QString& kind = {})
{
    const QString attribute = kind.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(kind);
    return u'<' + name + attribute + u'>' + inner + QStringLiteral("</") + name + QStringLiteral(">\n");
}

QString style(const ReportLook& look)
{
    QString css = QStringLiteral(
        ":root{color-scheme:light}body{margin:0;background:@sunken;color:@text;font:14px/1.5 Inter,system-ui,sans-serif;font-variant-numeric:tabular-nums}"
        "main{max-width:704px;margin:24px auto;padding:40px 48px;background:@paper}@media print{body{background:none}main{margin:0;padding:0;max-width:none}}"
        ".place{color:@muted;margin:0}h1{font-size:24px;line-height:1.3;margin:8px 0 20px}h2{font-size:15px;margin:28px 0 8px;break-after:avoid}"
        ".figures{display:flex;flex-wrap:wrap;margin:0 0 24px;border-top:1px solid @strong;border-bottom:1px solid @line}.figures div{padding:8px 20px 8px 12px;border-left:1px solid @line}"
        ".figures div:first-child{padding-left:0;border-left:0}dt{color:@muted;font-size:12px}dd{margin:0;font-size:20px;font-weight:600}.bad{color:@critical;font-weight:600}"
        ".charts{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0;break-inside:avoid}svg{display:block;max-width:100%;height:auto}svg text{font-family:Inter,system-ui,sans-serif}"
        "table{border-collapse:collapse;width:100%}th{text-align:left;font-size:12px;color:@muted}th,td{padding:4px 16px 4px 0;border-bottom:1px solid @line;vertical-align:top;"
        "overflow-wrap:anywhere}th:last-child,td:last-child{padding-right:0}tr{break-inside:avoid}.timeline td{border:0;padding-top:2px;padding-bottom:2px}"
        ".timeline td:first-child,.timeline td:nth-child(2){color:@muted;white-space:nowrap}code,pre{font:12px/1.6 ui-monospace,monospace;overflow-wrap:anywhere}"
        "pre{background:@sunken;padding:12px 16px;border-radius:6px;white-space:pre-wrap}ul{padding-left:20px}");
    const std::initializer_list<std::pair<const char*, QColor>> colors {{"@sunken", look.sunken}, {"@paper", look.paper}, {"@text", look.text}, {"@muted", look.muted},
        {"@strong", look.lineStrong}, {"@line", look.line}, {"@critical", look.critical}};
    for (const auto& [name, color] : colors) {
        css.replace(QLatin1String(name), color.name());
    }
    return css;
}

QString lineHtml(const ReportLine& line)
{
    QString html;
    for (const ReportSpan& span : line) {
        const QString text = escaped(span.text);
        switch (span.style) {
        case ReportSpan::Strong: html += QStringLiteral("<strong>") + text + QStringLiteral("</strong>"); break;
        case ReportSpan::Code: html += text.trimmed().isEmpty() ? QStringLiteral("–") : QStringLiteral("<code>") + text + QStringLiteral("</code>"); break;
        case ReportSpan::Bad: html += QStringLiteral("<span class=\"bad\">") + text + QStringLiteral("</span>"); break;
        case ReportSpan::Plain: html += text; break;
        }
    }
    return html;
}

QString tableHtml(const ReportBlock& block, bool isTimeline)
{
    QString head;
    for (const QString& title : block.header) {
        head += QStringLiteral("<th scope=\"col\">") + escaped(title) + QStringLiteral("</th>");
    }
    QString body;
    for (const QList<ReportLine>& row : block.rows) {
        body += QStringLiteral("<tr>");
        for (const ReportLine& cell : row) {
            body += QStringLiteral("<td>") + lineHtml(cell) + QStringLiteral("</td>");
        }
        body += QStringLiteral("</tr>\n");
    }
    const QString rows = QStringLiteral("<thead><tr>") + head + QStringLiteral("</tr></thead>\n<tbody>") + body + QStringLiteral("</tbody>");
    return element(QStringLiteral("table"), rows, isTimeline ? QStringLiteral("timeline") : QString());
}

QString blockHtml(const ReportBlock& block, bool isTimeline)
{
    QString items;
    switch (block.kind) {
    case ReportBlock::Code: return element(QStringLiteral("pre"), escaped(block.code, true));
    case ReportBlock::Table: return tableHtml(block, isTimeline);
    case ReportBlock::List:
        for (const ReportLine& item : block.lines) {
            items += element(QStringLiteral("li"), lineHtml(item));
        }
        return element(QStringLiteral("ul"), items);
    case ReportBlock::Paragraph: break;
    }
    return element(QStringLiteral("p"), lineHtml(block.lines.value(0)));
}

QString figuresHtml(const ReportContent& content)
{
    QString html;
    for (const ReportFigure& figure : content.figures) {
        const QString value = QStringLiteral("<dd%1>").arg(figure.isBad ? QStringLiteral(" class=\"bad\"") : QString()) + escaped(figure.value) + QStringLiteral("</dd>");
        html += QStringLiteral("<div><dt>") + escaped(figure.name) + QStringLiteral("</dt>") + value + QStringLiteral("</div>\n");
    }
    return element(QStringLiteral("dl"), html, QStringLiteral("figures"));
}

QString chartsHtml(const ReportContent& content, const ReportLook& look)
{
    QString html;
    for (qsizetype i = 0; i < content.charts.size(); ++i) {
        const ReportChart& chart = content.charts[i];
        const bool isAlone = i + 1 == content.charts.size() && i % 2 == 0;
        const QByteArray svg = ReportChartPainter::svg(chart, look, isAlone ? wholeChart : halfChart);
        html += QStringLiteral("<figure role=\"img\" aria-label=\"") + escaped(ReportChartPainter::summary(chart)) + QStringLiteral("\">") + QString::fromUtf8(svg)
            + QStringLiteral("</figure>\n");
    }
    return html.isEmpty() ? QString() : QStringLiteral("<div class=\"charts\">\n") + html + QStringLiteral("</div>\n");
}

} // namespace

QString reportHtml(const ReportContent& content)
{
    const ReportLook look;
    QString main = element(QStringLiteral("p"), escaped(content.place), QStringLiteral("place"));
    main += element(QStringLiteral("h1"), escaped(content.headline));
    main += figuresHtml(content) + chartsHtml(content, look);
    for (const ReportSection& section : content.sections) {
        main += section.heading.isEmpty() ? QString() : element(QStringLiteral("h2"), escaped(section.heading));
        for (const ReportBlock& block : section.blocks) {
            main += blockHtml(block, section.isTimeline);
        }
    }
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n").arg(ReportHtmlWords::tr("en", "language of the reports, as in HTML"))
        + QStringLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width\">\n")
        + element(QStringLiteral("title"), escaped(content.name)) + element(QStringLiteral("style"), style(look)) + QStringLiteral("</head>\n<body>\n")
        + element(QStringLiteral("main"), u'\n' + main) + QStringLiteral("</body>\n</html>\n");
}

} // namespace Pilothouse
