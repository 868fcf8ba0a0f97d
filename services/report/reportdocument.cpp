#include "services/report/reportdocument.h"
#include "services/report/reportcharttext.h"
#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

namespace Pilothouse {
namespace {

/// Writes a report into a document, from top to bottom.
class DocumentWriter {
public:
    DocumentWriter(QTextDocument* document, const ReportLook& look, int width)
        : m_document(document)
        , m_cursor(document)
        , m_look(look)
        , m_width(width)
    {
    }

    void write(const ReportContent& content)
    {
        paragraph(content.place, 12, false, m_look.muted, 6);
        paragraph(content.headline, 20, true, m_look.text, 12);
        figures(content.figures);
        charts(content.charts);
        for (const ReportSection& section : content.sections) {
            if (!section.heading.isEmpty()) {
                paragraph(section.heading, 13, true, m_look.muted, 4, 14);
            }
            for (const ReportBlock& block : section.blocks) {
                write(block, section.isTimeline);
            }
        }
    }

private:
    [[nodiscard]] QTextCharFormat format(double px, bool isStrong, const QColor& color) const
    {
        QFont font(m_look.family);
        font.setStyleHint(QFont::SansSerif);
        font.setPixelSize(m_look.px(px));
        font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
        font.setHintingPreference(QFont::PreferNoHinting);
        QTextCharFormat made;
        made.setFont(font);
        made.setForeground(color);
        return made;
    }
    [[nodiscard]] QTextCharFormat mono() const
    {
        QTextCharFormat made = format(12, false, m_look.text);
        made.setFontFamilies({m_look.monoFamily});
        return made;
    }
    [[nodiscard]] QTextBlockFormat spacing(double below, double above = 0) const
    {
        QTextBlockFormat made;
        made.setTopMargin(m_look.px(above));
        made.setBottomMargin(m_look.px(below));
        made.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        return made;
    }

    /// The document begins with an empty block; tables leave one behind.
    void beginBlock(const QTextBlockFormat& block, const QTextCharFormat& format)
    {
        if (m_cursor.block().length() > 1) {
            m_cursor.insertBlock(block, format);
        } else {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(format);
        }
    }
    void paragraph(const QString& text, double px, bool isStrong, const QColor& color, double below, double above = 0)
    {
        beginBlock(spacing(below, above), format(px, isStrong, color));
        m_cursor.insertText(text, format(px, isStrong, color));
    }
    void insert(const ReportLine& line, double px = 13, const QColor& color = {})
    {
        const QColor ink = color.isValid() ? color : m_look.text;
        for (const ReportSpan& span : line) {
            const QString text = span.text.simplified().isEmpty() ? QStringLiteral("–") : span.text;
            switch (span.style) {
            case ReportSpan::Code: m_cursor.insertText(text, mono()); break;
            case ReportSpan::Strong: m_cursor.insertText(text, format(px, true, ink)); break;
            case ReportSpan::Bad: m_cursor.insertText(text, format(px, true, m_look.critical)); break;
            case ReportSpan::Plain: m_cursor.insertText(text, format(px, false, ink)); break;
            }
        }
    }

    QTextTable* table(int rows, int columns, const QList<QTextLength>& widths)
    {
        QTextTableFormat made;
        made.setBorderCollapse(true);
        made.setBorder(0);
        made.setCellPadding(0);
        made.setCellSpacing(0);
        made.setWidth(QTextLength(QTextLength::FixedLength, m_width));
        made.setColumnWidthConstraints(widths);
        made.setBottomMargin(m_look.px(12)); // what a block after a table has above it is not kept
        beginBlock(spacing(0), format(4, false, m_look.text));
        return m_cursor.insertTable(rows, columns, made);
    }
    void endTable()
    {
        m_cursor.movePosition(QTextCursor::End);
        m_cursor.setBlockFormat(QTextBlockFormat());
        m_cursor.setBlockCharFormat(format(4, false, m_look.text));
    }
    [[nodiscard]] QTextTableCellFormat cell(double right, double vertical, const QColor& line) const
    {
        QTextTableCellFormat made;
        made.setRightPadding(m_look.px(right));
        made.setTopPadding(m_look.px(vertical));
        made.setBottomPadding(m_look.px(vertical));
        if (line.isValid()) {
            made.setBottomBorder(1);
            made.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            made.setBottomBorderBrush(line);
        }
        return made;
    }

    // "551 ms" stays on one line, so that all figures stand on one.
    [[nodiscard]] static QString unbroken(const QString& text) { return QString(text).replace(u' ', QChar::Nbsp); }
    void figures(const QList<ReportFigure>& figures)
    {
        if (figures.isEmpty()) {
            return;
        }
        QTextTable* made = table(1, int(figures.size()), QList<QTextLength>(figures.size(), QTextLength(QTextLength::PercentageLength, 100.0 / double(figures.size()))));
        for (int i = 0; i < figures.size(); ++i) {
            QTextTableCellFormat shape = cell(8, 8, m_look.line);
            shape.setTopBorder(1);
            shape.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            shape.setTopBorderBrush(m_look.lineStrong);
            if (i > 0) {
                shape.setLeftPadding(m_look.px(12));
                shape.setLeftBorder(1);
                shape.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                shape.setLeftBorderBrush(m_look.line);
            }
            made->cellAt(0, i).setFormat(shape);
            m_cursor = made->cellAt(0, i).firstCursorPosition();
            m_cursor.insertText(unbroken(figures[i].name), format(12, false, m_look.muted));
            m_cursor.insertBlock();
            m_cursor.insertText(unbroken(figures[i].value), format(20, true, figures[i].isBad ? m_look.critical : m_look.text));
        }
        endTable();
    }
    void charts(const QList<ReportChart>& charts)
    {
        if (charts.isEmpty()) {
            return;
        }
        m_document->documentLayout()->registerHandler(ReportChartText::objectType, new ReportChartText(charts, m_look, m_width, m_document));
        for (int i = 0; i < charts.size(); ++i) {
            QTextCharFormat format;
            format.setObjectType(ReportChartText::objectType);
            format.setProperty(ReportChartText::ChartProperty, i);
            if (i % 2 == 0) {
                QTextBlockFormat block;
                block.setTopMargin(m_look.px(12));
                m_cursor.insertBlock(block, this->format(4, false, m_look.text));
            } else {
                // The room between two charts of a row.
                QTextCharFormat gap = this->format(4, false, m_look.text);
                gap.setFontLetterSpacingType(QFont::AbsoluteSpacing);
                gap.setFontLetterSpacing(m_look.px(12));
                m_cursor.insertText(QStringLiteral(" "), gap);
            }
            m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
        }
    }

    void write(const ReportBlock& block, bool isTimeline)
    {
        switch (block.kind) {
        case ReportBlock::Paragraph:
            beginBlock(spacing(6, 6), format(13, false, m_look.text));
            insert(block.lines.value(0));
            break;
        case ReportBlock::List: list(block); break;
        case ReportBlock::Table: isTimeline ? timeline(block) : grid(block); break;
        case ReportBlock::Code: code(block.code); break;
        }
    }
    void list(const ReportBlock& block)
    {
        QTextListFormat bullets;
        bullets.setStyle(QTextListFormat::ListDisc);
        bullets.setIndent(1);
        QTextList* made = nullptr;
        for (const ReportLine& item : block.lines) {
            beginBlock(spacing(2), format(13, false, m_look.text));
            if (made == nullptr) {
                made = m_cursor.createList(bullets);
            } else {
                made->add(m_cursor.block());
            }
            insert(item);
        }
        m_cursor.insertBlock(QTextBlockFormat(), format(4, false, m_look.text));
    }
    void code(const QString& text)
    {
        QTextBlockFormat block = spacing(8, 4);
        block.setBackground(m_look.sunken);
        beginBlock(block, mono());
        QString lines = text;
        while (lines.endsWith(u'\n')) {
            lines.chop(1);
        }
        // One block, so that its ground has no gaps.
        m_cursor.insertText(lines.replace(u'\n', QChar::LineSeparator), mono());
        m_cursor.insertBlock(QTextBlockFormat(), format(4, false, m_look.text));
    }
    void grid(const ReportBlock& block)
    {
        const int columns = int(block.header.size());
        QTextTable* made = table(int(block.rows.size()) + 1, columns, QList<QTextLength>(columns, QTextLength(QTextLength::VariableLength, 0)));
        for (int column = 0; column < columns; ++column) {
            const double right = column + 1 < columns ? 12 : 0;
            made->cellAt(0, column).setFormat(cell(right, 3, m_look.line));
            m_cursor = made->cellAt(0, column).firstCursorPosition();
            m_cursor.insertText(block.header[column], format(11, true, m_look.muted));
            for (int row = 0; row < block.rows.size(); ++row) {
                made->cellAt(row + 1, column).setFormat(cell(right, 3, m_look.line));
                m_cursor = made->cellAt(row + 1, column).firstCursorPosition();
                insert(block.rows[row].value(column), 12);
            }
        }
        endTable();
    }
    void timeline(const ReportBlock& block)
    {
        QTextTable* made = table(int(block.rows.size()), 3,
            {QTextLength(QTextLength::FixedLength, m_look.px(92)), QTextLength(QTextLength::FixedLength, m_look.px(88)), QTextLength(QTextLength::VariableLength, 0)});
        for (int row = 0; row < block.rows.size(); ++row) {
            for (int column = 0; column < 3; ++column) {
                made->cellAt(row, column).setFormat(cell(8, 1, {}));
                m_cursor = made->cellAt(row, column).firstCursorPosition();
                insert(block.rows[row].value(column), 12, column < 2 ? m_look.muted : m_look.text);
            }
        }
        endTable();
    }

    QTextDocument* m_document;
    QTextCursor m_cursor;
    ReportLook m_look;
    int m_width;
};

} // namespace

std::unique_ptr<QTextDocument> reportDocument(const ReportContent& content, const ReportLook& look, int width)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setIndentWidth(look.px(16));
    document->setUseDesignMetrics(true);
    document->setTextWidth(width);
    // One edit: the charts' layout is there by then, and would lay out the whole after every word.
    QTextCursor whole(document.get());
    whole.beginEditBlock();
    DocumentWriter(document.get(), look, width).write(content);
    whole.endEditBlock();
    return document;
}

} // namespace Pilothouse
