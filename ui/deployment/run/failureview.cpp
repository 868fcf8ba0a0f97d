#include "ui/deployment/run/failureview.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/text.h"
#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int mostEvidenceLines = 6; // more of it is scrolled
constexpr int textIndent = 44;
constexpr int iconLeft = 16;

} // namespace

FailureView::FailureView(QWidget* parent)
    : QFrame(parent)
    , m_title(new Text(TextStyle::BodyStrong, this))
    , m_trailing(new Text(TextStyle::Body, this, Role::TextMuted))
    , m_message(new Text(TextStyle::Body, this))
    , m_evidenceTitle(new Text(TextStyle::SmallStrong, this, Role::TextMuted))
    , m_copy(new Button(ButtonKind::Flat, tr("Copy"), QStringLiteral("copy"), this))
    , m_evidence(new QPlainTextEdit(this))
    , m_remedy(new Text(TextStyle::Body, this))
{
    auto* layout = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_trailing);
    layout->addLayout(head);
    layout->addWidget(m_message);
    auto* evidenceHead = new QHBoxLayout;
    evidenceHead->addWidget(m_evidenceTitle, 1);
    evidenceHead->addWidget(m_copy);
    layout->addLayout(evidenceHead);
    layout->addWidget(m_evidence);
    layout->addWidget(m_remedy);
    for (Text* text : {m_title, m_message, m_remedy}) {
        text->setWordWrap(true);
        text->setSelectable();
    }
    m_copy->setSmall(true);
    m_copy->setDescription(tr("Copy the evidence"));
    m_evidence->setReadOnly(true);
    m_evidence->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_evidence->setTabChangesFocus(true);
    m_evidence->setFrameShape(QFrame::NoFrame);
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setAccessibleDescription(tr("Can be selected and copied."));
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_evidence->toPlainText()); });
    connect(Theme::of(this), &Theme::changed, this, &FailureView::scale);
    scale();
}

void FailureView::setRow(const RunRow& row)
{
    if (!row.failure || row == m_row) {
        return;
    }
    m_row = row;
    const RunFailure& failure = *row.failure;
    m_title->setText(row.title);
    m_title->setRole(roleOf(failure.status) == Role::Critical ? Role::Critical : Role::Text);
    m_trailing->setText(row.trailing);
    m_message->setText(failure.message);
    m_message->setVisible(!failure.message.isEmpty());
    const bool hasEvidence = !failure.evidence.isEmpty();
    m_evidenceTitle->setText(failure.evidenceTitle);
    m_evidenceTitle->setVisible(hasEvidence);
    m_copy->setVisible(hasEvidence);
    m_evidence->setVisible(hasEvidence);
    if (m_evidence->toPlainText() != failure.evidence) {
        m_evidence->setPlainText(failure.evidence);
    }
    m_remedy->setText(tr("What now: %1").arg(failure.remedy));
    m_remedy->setVisible(!failure.remedy.isEmpty());
    setAccessibleName(row.title);
    setAccessibleDescription(failure.message);
    layOutEvidence();
    update();
}

void FailureView::setTabAfter(QWidget* widget)
{
    setTabOrder(widget, m_copy);
    setTabOrder(m_copy, m_evidence);
}

void FailureView::layOutEvidence()
{
    const Theme* theme = Theme::of(this);
    const int lines = std::clamp(m_evidence->document()->blockCount(), 1, mostEvidenceLines);
    const int lineHeight = QFontMetrics(theme->font(TextStyle::Mono)).lineSpacing();
    const bool isWhole = m_evidence->document()->blockCount() <= mostEvidenceLines;
    m_evidence->setVerticalScrollBarPolicy(
        isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_evidence->setFixedHeight(lines * lineHeight + theme->px(14));
}

void FailureView::scale()
{
    const Theme* theme = Theme::of(this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->setContentsMargins(
        theme->px(textIndent), theme->px(6), theme->px(Metric::cardPadding), theme->px(10));
    column->setSpacing(theme->px(4));
    m_evidence->setFont(theme->font(TextStyle::Mono));
    m_evidence->document()->setDocumentMargin(theme->px(6));
    layOutEvidence();
    update();
}

int FailureView::heightAt(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : layout()->totalSizeHint().height();
}

void FailureView::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    const Role role = m_row.failure ? roleOf(m_row.failure->status) : Role::Critical;
    QPainter painter(this);
    painter.fillRect(rect(), theme->tint(role));
    painter.fillRect(QRect(0, 0, width(), 1), theme->color(role));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme->color(role));
    const int size = theme->px(Metric::icon);
    const QRect mark(theme->px(iconLeft), theme->px(8), size, size);
    if (m_evidence->isVisible()) {
        painter.setPen(theme->color(Role::Line));
        painter.drawRect(m_evidence->geometry().adjusted(-1, -1, 0, 0));
    }
    Icons::paint(&painter, mark, iconOf(m_row.status), theme->color(role));
}

} // namespace Pilothouse
