#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>
#include <QPainter>

namespace Pilothouse {

RoleBox::RoleBox(Role role, QWidget* parent)
    : QFrame(parent)
    , m_role(role)
    , m_head(new QHBoxLayout)
    , m_mark(new QLabel(this))
    , m_title(new Text(TextStyle::BodyStrong, this, role))
    , m_text(new Text(TextStyle::Body, this))
    , m_note(new Text(TextStyle::Body, this, Role::TextMuted))
    , m_content(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);

    m_head->addWidget(m_mark, 0, Qt::AlignVCenter);
    m_head->addWidget(m_title, 1);
    layout->addLayout(m_head);
    layout->setSpacing(0);
    for (Text* text : {m_text, m_note}) {
        text->setWordWrap(true);
        text->setSelectable();
        text->hide();
        layout->addWidget(text);
    }
    m_mark->hide();
    layout->addLayout(m_content);
    connect(Theme::of(this), &Theme::changed, this, &RoleBox::scale);
    scale();
}

void RoleBox::setTitle(const QString& title, const QString& icon)
{
    m_icon = icon;
    m_title->setText(title);
    m_mark->setVisible(!icon.isEmpty());
    setAccessibleName(title);
    scale();
}

void RoleBox::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void RoleBox::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void RoleBox::setRole(Role role)
{
    m_role = role;
    m_title->setRole(role);
    scale();
}

void RoleBox::setTight()
{
    m_isTight = true;
    scale();
}

void RoleBox::scale()
{
    const Theme* theme = Theme::of(this);
    const int side = theme->px(m_isTight ? 12 : 16);
    const int top = theme->px(m_isTight ? 8 : 12);
    layout()->setContentsMargins(side, top, side, top);
    m_head->setSpacing(theme->px(8));
    if (!m_icon.isEmpty()) {
        m_mark->setPixmap(Icons::icon(m_icon, m_role)
                .pixmap(
                    QSize(theme->px(Metric::icon), theme->px(Metric::icon)), devicePixelRatioF()));
    }
    update();
}

void RoleBox::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme->color(m_role), 1));
    painter.setBrush(theme->tint(m_role));
    const int radius = theme->px(Metric::radius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace Pilothouse
