#include "ui/shell/frame/logwindow.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/filterfield.h"
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Pilothouse {
namespace {

constexpr int mostLines = 5000;

} // namespace

LogWindow::LogWindow(const QString& file, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_tail(file)
    , m_field(new FilterField(tr("Log"), this))
    , m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Log · Pilothouse"));
    const Theme* theme = Theme::of(this);
    resize(theme->px(960), theme->px(560));
    auto* layout = new QVBoxLayout(this);
    const int margin = theme->px(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    auto* head = new QHBoxLayout;
    auto* path = new ElidedLabel(TextStyle::Small, Role::TextMuted, this);
    path->setElideMode(Qt::ElideMiddle);
    path->setText(file);
    auto* copy = new Button(ButtonKind::Normal, tr("Copy all"), QStringLiteral("copy"), this);
    copy->setSmall(true);
    connect(copy, &Button::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    head->addWidget(path, 1);
    head->addWidget(m_field);
    head->addWidget(copy);
    layout->addLayout(head);
    m_text->setReadOnly(true);
    m_text->setMaximumBlockCount(mostLines);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(theme->font(TextStyle::Mono));
    m_text->setAccessibleName(tr("Log"));
    m_text->setAccessibleDescription(tr("The newest lines stand below."));
    m_text->setPlaceholderText(tr("The log is empty."));
    layout->addWidget(m_text, 1);
    connect(m_field, &FilterField::filterChanged, this, &LogWindow::filter);
    connect(&m_tail, &LogTail::linesArrived, this, &LogWindow::append);
    m_tail.start();
}

void LogWindow::append(const QStringList& lines)
{
    m_lines << lines;
    if (m_lines.size() > mostLines) {
        m_lines.remove(0, m_lines.size() - mostLines);
    }
    const QStringList shown = m_filter.isEmpty() ? lines : lines.filter(m_filter, Qt::CaseInsensitive);
    if (shown.isEmpty()) {
        return;
    }
    const QScrollBar* bar = m_text->verticalScrollBar();
    const bool isAtEnd = bar->value() >= bar->maximum() - 2;
    m_text->appendPlainText(shown.join(u'\n'));
    if (isAtEnd) {
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    }
}

void LogWindow::filter(const QString& text)
{
    m_filter = text;
    m_text->setPlainText((text.isEmpty() ? m_lines : m_lines.filter(text, Qt::CaseInsensitive)).join(u'\n'));
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
}

void LogWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(this)->color(Role::Surface));
}

} // namespace Pilothouse
