#include "ui/shell/widgets/confirmdialog.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/plate.h"
#include "ui/shell/widgets/scrim.h"
#include "ui/shell/widgets/text.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>
#include <algorithm>

namespace Pilothouse {
namespace {

/// Colours what a diff adds and takes away; the sign at the line's begin says it too.
class DiffColors : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& line) override
    {
        const bool isName = line.startsWith(u"+++") || line.startsWith(u"---") || line.startsWith(u"@@");
        if (isName || line.startsWith(u'+') || line.startsWith(u'-')) {
            const Role role = isName ? Role::TextMuted : line.startsWith(u'+') ? Role::Ok : Role::Critical;
            setFormat(0, int(line.size()), Theme::of()->color(role));
        }
    }
};

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation& confirmation, QWidget* parent)
    : QDialog(parent)
    , m_isProduction(confirmation.kind == EnvironmentKind::Production)
    , m_cancel(new Button(tr("Cancel"), this))
    , m_confirm(new Button(confirmation.isDangerous ? ButtonKind::Danger : ButtonKind::Primary,
          confirmation.action, {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(
        m_isProduction ? tr("PRODUCTION · %1").arg(confirmation.title) : confirmation.title);
    setAccessibleDescription(confirmation.effect);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBody(confirmation), 1);
    layout->addWidget(makeFoot(confirmation));
    const Theme* theme = Theme::of(this);
    setMinimumWidth(std::max(minimumWidth(), theme->px(480)));
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_confirm, &Button::clicked, this, &QDialog::accept);
    if (m_word != nullptr) {
        m_confirm->setEnabled(false);
        connect(m_word, &QLineEdit::textChanged, this,
            [this, word = confirmation.typedWord](
                const QString& typed) { m_confirm->setEnabled(typed.trimmed() == word); });
    }
}

QWidget* ConfirmDialog::makeBody(const Confirmation& confirmation)
{
    const Theme* theme = Theme::of(this);
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    const int margin = theme->px(24);
    layout->setContentsMargins(margin, margin, margin, theme->px(16));
    layout->setSpacing(theme->px(8));
    auto* head = new QHBoxLayout;
    auto* title = new Text(confirmation.title, TextStyle::Title, Role::Text, body);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    head->addWidget(new Plate(confirmation.kind, body), 0, Qt::AlignTop);
    layout->addLayout(head);
    const QString effect = confirmation.expected.isEmpty()
        ? confirmation.effect
        : tr("%1 Expected: %2.").arg(confirmation.effect, confirmation.expected);
    for (const auto& [words, role] :
        {std::pair(effect, Role::Text), std::pair(confirmation.note, Role::TextMuted)}) {
        if (!words.isEmpty()) {
            auto* text = new Text(words, TextStyle::Body, role, body);
            text->setWordWrap(true);
            layout->addWidget(text);
        }
    }
    if (!confirmation.difference.isEmpty()) {
        layout->addWidget(makeDifference(confirmation.difference, body), 1);
    }
    if (!confirmation.typedWord.isEmpty()) {
        auto* label = new Text(tr("Type “%1” to go on:").arg(confirmation.typedWord),
            TextStyle::Small, Role::TextMuted, body);
        m_word = new QLineEdit(body);
        m_word->setAccessibleName(label->text());
        m_word->setAccessibleDescription(confirmation.effect);
        label->setBuddy(m_word);
        layout->addWidget(label);
        layout->addWidget(m_word);
    }
    return body;
}

QWidget* ConfirmDialog::makeDifference(const QString& difference, QWidget* parent)
{
    const Theme* theme = Theme::of(this);
    auto* text = new QPlainTextEdit(difference, parent);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(theme->font(TextStyle::Mono));
    text->setAccessibleName(tr("What is written"));
    text->setAccessibleDescription(tr("Lines with + are added, lines with − are taken away."));
    new DiffColors(text->document());
    const int lines = std::clamp(text->document()->blockCount() + 2, 6, 18);
    text->setMinimumHeight(lines * theme->lineHeight(TextStyle::Mono));
    setMinimumWidth(theme->px(Metric::dialogWidth));
    return text;
}

QWidget* ConfirmDialog::makeFoot(const Confirmation& confirmation)
{
    const Theme* theme = Theme::of(this);
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme->px(24), theme->px(16), theme->px(24), theme->px(16));
    layout->setSpacing(theme->px(8));
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_confirm);
    m_cancel->setAccessibleDescription(tr("Closes this question; nothing changes."));
    m_confirm->setAccessibleDescription(confirmation.effect);
    return foot;
}

void ConfirmDialog::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme->color(Role::SurfaceRaised));
    if (m_isProduction) {
        painter.fillRect(
            QRect(0, 0, width(), theme->px(Metric::productionBar)), theme->color(Role::Production));
    }
    painter.setPen(theme->color(Role::Line));
    const int foot = m_confirm->parentWidget() == this ? height() : m_confirm->parentWidget()->y();
    painter.drawLine(0, foot, width(), foot);
}

void ConfirmDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    Scrim::below(this);
    if (m_word != nullptr) {
        m_word->setFocus();
    } else {
        m_cancel->setFocus();
    }
}

void ConfirmDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_confirm->hasFocus() && !m_cancel->hasFocus()) {
        return;
    }
    if (isEnter) {
        m_confirm->hasFocus() ? m_confirm->click() : m_cancel->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace Pilothouse
