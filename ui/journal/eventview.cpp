#include "ui/journal/eventview.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/text.h"
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>

namespace Pilothouse {

EventView::EventView(QWidget* parent)
    : QStackedWidget(parent)
{
    auto* nothing = new Card(this);
    nothing->content()->addWidget(new EmptyState(QStringLiteral("journal"), tr("Choose an event to read all that it says."), {}, nothing));
    addWidget(nothing);
    addWidget(makeCard());
}

QWidget* EventView::makeCard()
{
    const Theme* theme = Theme::of(this);
    m_card = new Card(tr("Event"), this);
    auto* copyButton = new Button(ButtonKind::Flat, tr("Copy"), QStringLiteral("copy"), m_card);
    copyButton->setSmall(true);
    copyButton->setDescription(tr("Copies the whole event as JSON, as the export writes it."));
    connect(copyButton, &Button::clicked, this, &EventView::copy);
    m_run = new Button(ButtonKind::Normal, tr("Open the run"), QStringLiteral("arrow-right"), m_card);
    m_run->setSmall(true);
    connect(m_run, &Button::clicked, this, [this] { Q_EMIT runWanted(m_event.run); });
    m_card->setTrailing(copyButton);
    m_card->setTrailing(m_run);
    m_words = new Text(TextStyle::BodyStrong, m_card);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSelectable();
    m_payload = new QPlainTextEdit(m_card);
    m_payload->setReadOnly(true);
    m_payload->setTabChangesFocus(true);
    m_payload->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_payload->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_payload->setAccessibleName(tr("Payload"));
    m_payload->setAccessibleDescription(tr("What the event says, as JSON."));
    const auto setFont = [this] { m_payload->setFont(Theme::of(this)->font(TextStyle::Mono)); };
    connect(theme, &Theme::changed, this, setFont);
    setFont();
    m_card->setPadding(Metric::cardPadding);
    m_card->content()->setSpacing(theme->px(12));
    m_card->content()->addWidget(m_words);
    m_card->content()->addWidget(makeFields(m_card));
    m_card->content()->addWidget(m_payload, 1);
    return m_card;
}

QWidget* EventView::makeFields(QWidget* parent)
{
    const Theme* theme = Theme::of(this);
    auto* fields = new QWidget(parent);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme->px(12));
    grid->setVerticalSpacing(theme->px(4));
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& name, TextStyle style) {
        const int row = grid->rowCount();
        auto* value = new ElidedLabel(style, Role::Text, fields);
        grid->addWidget(new Text(name, TextStyle::Small, Role::TextMuted, fields), row, 0);
        grid->addWidget(value, row, 1);
        return value;
    };
    m_when = add(tr("Time"), TextStyle::Body);
    m_by = add(tr("By"), TextStyle::Body);
    m_kind = add(tr("Kind"), TextStyle::Mono);
    m_hash = add(tr("Hash"), TextStyle::Mono);
    m_previous = add(tr("Before it"), TextStyle::Mono);
    m_hash->setElideMode(Qt::ElideMiddle);
    m_previous->setElideMode(Qt::ElideMiddle);
    return fields;
}

void EventView::showRow(const EventRow& row)
{
    m_event = row.event;
    m_card->setTitle(tr("Event %1").arg(Numbers::count(m_event.seq)));
    m_card->setSubtitle(m_event.run);
    m_words->setText(row.words);
    m_words->setVisible(!row.words.isEmpty());
    m_when->setText(m_time.exact(m_event.at));
    m_by->setText(m_event.actor);
    m_kind->setText(m_event.kind);
    m_hash->setText(m_event.hash);
    m_previous->setText(m_event.previous == genesisHash() ? tr("nothing: it is the first") : m_event.previous);
    m_payload->setPlainText(QString::fromUtf8(QJsonDocument(m_event.payload).toJson(QJsonDocument::Indented)));
    m_run->setVisible(!m_event.run.isEmpty());
    setCurrentIndex(1);
}

void EventView::showNothing()
{
    setCurrentIndex(0);
}

void EventView::copy() const
{
    QApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(eventToJson(m_event)).toJson(QJsonDocument::Indented)));
}

} // namespace Pilothouse
