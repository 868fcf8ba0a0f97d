#include "ui/deployment/run/notedialog.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/text.h"
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace Pilothouse {

NoteDialog::NoteDialog(const QString& run, QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_add(new Button(ButtonKind::Primary, tr("Add the note"), QStringLiteral("note"), this))
{
    const Theme* theme = Theme::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Note to %1").arg(run));
    auto* layout = new QVBoxLayout(this);
    const int margin = theme->px(Metric::pageMargin);
    layout->setContentsMargins(margin, margin, margin, theme->px(16));
    layout->setSpacing(theme->px(8));
    layout->addWidget(new Text(windowTitle(), TextStyle::Title, Role::Text, this));
    layout->addWidget(new Text(
        tr("It is kept in the journal with your name and the time, and stands in the report."),
        TextStyle::Body, Role::TextMuted, this));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Note"));
    m_text->setAccessibleDescription(tr("Ctrl+Enter adds it."));
    m_text->setFont(theme->font(TextStyle::Body));
    layout->addWidget(m_text);
    layout->addWidget(makeFoot());
    resize(theme->px(560), theme->px(260));
    m_text->setFocus();
}

QWidget* NoteDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto* cancel = new Button(tr("Cancel"), foot);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_add);
    m_add->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this,
        [this] { m_add->setEnabled(!text().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    auto* enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, m_add, &QPushButton::click);
    return foot;
}

QString NoteDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace Pilothouse
