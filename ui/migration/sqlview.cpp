#include "ui/migration/sqlview.h"
#include "ui/migration/sqlhighlighter.h"
#include "ui/shell/theme/theme.h"
#include <QPainter>
#include <QTextBlock>

namespace Pilothouse {

SqlView::SqlView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_numbers(new QWidget(this))
{
    new SqlHighlighter(document());
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setAccessibleName(tr("SQL"));
    setAccessibleDescription(tr("Can be selected and copied."));
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, this, [this] { m_numbers->update(); });
    connect(Theme::of(this), &Theme::changed, this, &SqlView::scale);
    scale();
}

void SqlView::setSql(const QString& sql)
{
    if (toPlainText() != sql) {
        setPlainText(sql);
        m_markedLine = 0;
        setExtraSelections({});
        scale();
    }
}

void SqlView::showLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid()) {
        return;
    }
    m_markedLine = line;
    const QTextCursor cursor(block);
    setTextCursor(cursor);
    QTextEdit::ExtraSelection mark;
    mark.cursor = cursor;
    mark.format.setBackground(Theme::of(this)->tint(Role::Accent));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections({mark});
    centerCursor();
}

void SqlView::scale()
{
    const Theme* theme = Theme::of(this);
    setFont(theme->font(TextStyle::Mono));
    setViewportMargins(numbersWidth(), 0, 0, 0);
    if (m_markedLine > 0) {
        showLine(m_markedLine);
    }
}

int SqlView::numbersWidth() const
{
    const int digits = std::max(2, int(QString::number(document()->blockCount()).size()));
    return QFontMetrics(Theme::of(this)->font(TextStyle::Mono)).horizontalAdvance(QString(digits, u'0')) + Theme::of(this)->px(16);
}

void SqlView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inner = contentsRect();
    m_numbers->setGeometry(inner.left(), inner.top(), numbersWidth(), inner.height());
}

bool SqlView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_numbers && event->type() == QEvent::Paint) {
        paintNumbers();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void SqlView::paintNumbers()
{
    const Theme* theme = Theme::of(this);
    QPainter painter(m_numbers);
    painter.setFont(theme->font(TextStyle::Mono));
    painter.setPen(theme->color(Role::TextMuted));
    QTextBlock block = firstVisibleBlock();
    QRectF line = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && line.top() <= m_numbers->height()) {
        painter.drawText(QRectF(0, line.top(), m_numbers->width() - theme->px(8), line.height()), Qt::AlignRight | Qt::AlignTop, QString::number(block.blockNumber() + 1));
        block = block.next();
        line.moveTop(line.bottom());
        line.setHeight(blockBoundingRect(block).height());
    }
}

} // namespace Pilothouse
