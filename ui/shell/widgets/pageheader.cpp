#include "ui/shell/widgets/pageheader.h"
#include "ui/shell/widgets/elidedlabel.h"
#include <QHBoxLayout>

namespace Pilothouse {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(TextStyle::Title, Role::Text, this))
    , m_status(new StatusLabel(this))
    , m_subtitle(new ElidedLabel(TextStyle::Body, Role::TextMuted, this))
    , m_head(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    auto* words = new QVBoxLayout;

    layout->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    m_head->addWidget(m_title, 0);
    m_head->addWidget(m_status, 0);
    m_head->addStretch(1);
    words->addLayout(m_head);
    words->addWidget(m_subtitle);
    layout->addLayout(words, 1);
    layout->addLayout(m_buttons);
    layout->setAlignment(m_buttons, Qt::AlignTop);
    m_status->hide();
    m_status->setTextStyle(TextStyle::BodyStrong);
    setTitle(title);
    connect(Theme::of(this), &Theme::changed, this, &PageHeader::scale);
    scale();
}

void PageHeader::scale()
{
    const Theme* theme = Theme::of(this);
    layout()->setSpacing(theme->px(16));
    m_head->setSpacing(theme->px(12));
    m_buttons->setSpacing(theme->px(8));
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::setStatus(Status status, const QString& word)
{
    m_status->setStatus(status, word);
    m_status->show();
}

void PageHeader::clearStatus()
{
    m_status->hide();
}

void PageHeader::addButton(QWidget* button)
{
    m_buttons->addWidget(button);
}

} // namespace Pilothouse
