#include "services/report/reportpdf.h"
#include "services/report/reportdocument.h"
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QPageSize>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>

namespace Pilothouse {
namespace {

class ReportPdfWords {
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

// Of a page, in the px that the document is laid out in: 13 px are 10.9 pt.
constexpr QSizeF page {709, 1003};
constexpr double marginLeft = 56;
constexpr double marginTop = 52;
constexpr double footer = 56;

// Qt writes the time at which it was called; a report's time is the run's.
void setDate(QByteArray& pdf, qint64 at)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype begin = pdf.indexOf(key);
    if (begin >= 0) {
        const QByteArray date = QDateTime::fromMSecsSinceEpoch(at / 1000).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
        pdf.replace(begin + key.size(), date.size(), date);
    }
}

std::unique_ptr<QTextDocument> paged(const ReportContent& content)
{
    const QSizeF body(page.width() - 2 * marginLeft, page.height() - marginTop - footer);
    std::unique_ptr<QTextDocument> document = reportDocument(content, {}, int(body.width()));
    document->setPageSize(body);
    return document;
}

void drawPage(QPainter& painter, QTextDocument& document, int number, int pages, const QString& name, const ReportLook& look)
{
    const QSizeF body = document.pageSize();
    painter.save();
    painter.translate(marginLeft, marginTop - (number - 1) * body.height());
    const QRectF shown(0, (number - 1) * body.height(), body.width(), body.height());
    painter.setClipRect(shown);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = shown;
    // Else the window's theme shows through, and in the dark one that is light ink.
    context.palette.setColor(QPalette::Text, look.text);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    QFont font(look.family);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(10);
    painter.setFont(font);
    painter.setPen(look.muted);
    const QRectF foot(marginLeft, page.height() - footer, body.width(), footer / 2);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, ReportPdfWords::tr("page %1 of %2").arg(number).arg(pages));
}

} // namespace

int reportPages(const ReportContent& content)
{
    return paged(content)->pageCount();
}

ReportPdf reportPdf(const ReportContent& content, qint64 at)
{
    const ReportLook look;
    const std::unique_ptr<QTextDocument> document = paged(content);
    ReportPdf made;
    made.pages = document->pageCount();
    QBuffer buffer(&made.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
    writer.setTitle(content.name);
    writer.setCreator(QStringLiteral("Pilothouse"));
    QPainter painter(&writer);
    const double scale = writer.width() / page.width();
    painter.scale(scale, scale);
    for (int number = 1; number <= made.pages; ++number) {
        if (number > 1) {
            writer.newPage();
        }
        drawPage(painter, *document, number, made.pages, content.place, look);
    }
    painter.end();
    buffer.close();
    setDate(made.bytes, at);
    return made;
}

} // namespace Pilothouse
