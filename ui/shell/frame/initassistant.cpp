#include "ui/shell/frame/initassistant.h"
#include "services/project/starterdesk.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/scrim.h"
#include "ui/shell/widgets/text.h"
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTextBlock>

namespace Pilothouse {
namespace {

enum MistakeRole { LineRole = Qt::UserRole + 1, ColumnRole };

} // namespace

InitAssistant::InitAssistant(QString composeFile, QWidget* parent)
    : QDialog(parent)
    , m_composeFile(std::move(composeFile))
    , m_projectFile(StarterDesk::projectFileFor(m_composeFile))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("A project file for %1").arg(m_composeFile));
    const Theme* theme = Theme::of(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBody(), 1);
    layout->addWidget(makeFoot());
    resize(theme->px(Metric::dialogWidth), theme->px(640));
    m_rest.setSingleShot(true);
    m_rest.setInterval(250);
    connect(&m_rest, &QTimer::timeout, this, &InitAssistant::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_rest.start(); });
    connect(m_list, &QListView::activated, this, &InitAssistant::goTo);
    connect(m_list, &QListView::clicked, this, &InitAssistant::goTo);
    connect(m_write, &Button::clicked, this, &InitAssistant::write);
}

QWidget* InitAssistant::makeBody()
{
    const Theme* theme = Theme::of(this);
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    const int margin = theme->px(24);
    layout->setContentsMargins(margin, margin, margin, theme->px(16));
    layout->setSpacing(theme->px(12));
    layout->addWidget(new Text(tr("Complete pilothouse.yaml"), TextStyle::Title, Role::Text, body));
    m_sentence = new Text(tr("Reading %1…").arg(m_composeFile), TextStyle::Body, Role::TextMuted, body);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    m_text = new QPlainTextEdit(body);
    m_text->setFont(theme->font(TextStyle::Mono));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Project file"));
    m_text->setAccessibleDescription(tr("The text that is written to %1. Replace every FILL-IN.").arg(m_projectFile));
    layout->addWidget(m_text, 3);
    m_mistakes = new QStandardItemModel(body);
    m_list = new QListView(body);
    m_list->setModel(m_mistakes);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("What is still wrong"));
    m_list->setAccessibleDescription(tr("Enter goes to the line."));
    layout->addWidget(m_list, 1);
    m_list->hide();
    return body;
}

QWidget* InitAssistant::makeFoot()
{
    const Theme* theme = Theme::of(this);
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme->px(24), theme->px(16), theme->px(24), theme->px(16));
    layout->setSpacing(theme->px(8));
    auto* cancel = new Button(tr("Cancel"), foot);
    cancel->setDescription(tr("Closes the assistant; nothing is written."));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    m_write = new Button(ButtonKind::Primary, tr("Write and open"), {}, foot);
    m_write->setEnabled(false);
    m_write->setDescription(tr("Writes %1 and opens it.").arg(m_projectFile));
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_write);
    return foot;
}

void InitAssistant::read()
{
    QCoro::connect(StarterDesk::make(m_composeFile), this, [this](const Result<Starter>& starter) {
        if (!starter) {
            fail(starter.error());
            return;
        }
        m_text->setPlainText(starter->text);
        show(starter->toDo);
        goTo(m_mistakes->index(0, 0));
    });
}

void InitAssistant::check()
{
    const int number = ++m_checking;
    QCoro::connect(StarterDesk::check(m_text->toPlainText(), m_projectFile), this, [this, number](const QList<Diagnostic>& diagnostics) {
        if (number == m_checking) {
            show(diagnostics);
        }
    });
}

void InitAssistant::show(const QList<Diagnostic>& diagnostics)
{
    m_mistakes->clear();
    int errors = 0;
    for (const Diagnostic& diagnostic : diagnostics) {
        const bool isError = diagnostic.severity == Severity::Error;
        errors += isError ? 1 : 0;
        const QString words = tr("Line %1: %2").arg(diagnostic.line).arg(diagnostic.message);
        auto* item = new QStandardItem(Icons::icon(isError ? QStringLiteral("critical") : QStringLiteral("warning"), isError ? Role::Critical : Role::Warning),
            diagnostic.suggestion.isEmpty() ? words : QStringLiteral("%1 %2").arg(words, diagnostic.suggestion));
        item->setData(diagnostic.line, LineRole);
        item->setData(diagnostic.column, ColumnRole);
        m_mistakes->appendRow(item);
    }
    m_sentence->setText(errors == 0 ? tr("Everything is filled in. It will be written to %1.").arg(m_projectFile)
                                    : tr("%n place(s) still to be filled in or corrected. Nothing is written before.", nullptr, errors));
    m_list->setVisible(!diagnostics.isEmpty());
    m_write->setEnabled(errors == 0);
}

void InitAssistant::goTo(const QModelIndex& index)
{
    if (!index.isValid()) {
        m_text->setFocus();
        return;
    }
    const QTextBlock block = m_text->document()->findBlockByNumber(index.data(LineRole).toInt() - 1);
    QTextCursor cursor(block);
    const int column = std::min(index.data(ColumnRole).toInt() - 1, block.length() - 1);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::max(0, column));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
    m_text->setFocus();
}

void InitAssistant::write()
{
    m_write->setEnabled(false);
    QCoro::connect(StarterDesk::write(m_projectFile, m_text->toPlainText()), this, [this](const Result<>& result) {
        if (!result) {
            fail(result.error());
            return;
        }
        Q_EMIT written(m_projectFile);
        accept();
    });
}

void InitAssistant::fail(const Error& error)
{
    m_sentence->setText(QStringLiteral("%1 %2").arg(error.message, error.remedy));
    m_sentence->setRole(Role::Critical);
}

void InitAssistant::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    Scrim::below(this);
    if (!std::exchange(m_isRead, true)) {
        read();
    }
}

void InitAssistant::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this)->color(Role::SurfaceRaised));
    painter.fillRect(QRect(0, m_write->parentWidget()->y(), width(), 1), Theme::of(this)->color(Role::Line));
}

} // namespace Pilothouse
