#include "ui/migration/recipeview.h"
#include "services/migration/rulepages.h"
#include "ui/shell/theme/theme.h"
#include <QTextBlock>
#include <QTextTable>

namespace Pilothouse {

RecipeView::RecipeView(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setAccessibleName(tr("Recipe"));
    setAccessibleDescription(tr("What the rule is about, why, and what to do instead."));
    connect(Theme::of(this), &Theme::changed, this, &RecipeView::render);
}

void RecipeView::showRule(const QString& rule, const QString& otherwise)
{
    const QString page = rulePage(rule);
    const QString text = page.isEmpty() ? otherwise : page;
    if (rule != m_rule || text != m_text) {
        m_rule = rule;
        m_text = text;
        render();
    }
}

void RecipeView::render()
{
    const Theme* theme = Theme::of(this);
    document()->setDefaultFont(theme->font(TextStyle::Body));
    setMarkdown(m_text);
    document()->setDocumentMargin(theme->px(16));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isCell = cursor.currentTable() != nullptr;
        format.setTopMargin(theme->px(isCell ? 0 : level > 1 ? 12 : 4));
        format.setBottomMargin(theme->px(isCell ? 0 : 4));
        cursor.setBlockFormat(format);
        if (level > 0) {
            // Markdown's heads are far larger than any of ours.
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat head;
            head.setFont(theme->font(level == 1 ? TextStyle::Section : TextStyle::BodyStrong));
            cursor.setCharFormat(head);
        }
    }
    const QList<QTextFrame*> frames = document()->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(theme->px(4));
            format.setCellSpacing(0);
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderBrush(theme->color(Role::Line));
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            table->setFormat(format);
        }
    }
    moveCursor(QTextCursor::Start);
}

} // namespace Pilothouse
