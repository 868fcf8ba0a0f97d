#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace Pilothouse {

Card::Card(QWidget* parent)
    : Card({}, parent)
{
}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_headLayout(new QHBoxLayout(m_head))
    , m_title(new Text(TextStyle::Section, m_head))
    , m_subtitle(new Text(TextStyle::Small, m_head, Role::TextMuted))
    , m_content(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(m_content, 1);
    m_content->setSpacing(0);
    m_headLayout->addWidget(m_title);
    m_headLayout->addWidget(m_subtitle);
    m_headLayout->addStretch(1);
    setTitle(title);
    setSubtitle({});
    connect(Theme::of(this), &Theme::changed, this, &Card::scale);
    scale();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setTrailing(QWidget* widget)
{
    m_headLayout->addWidget(widget);
}

void Card::setPadding(int padding)
{
    m_padding = padding;
    scale();
}

void Card::setRim(Role role)
{
    m_rim = role;
    update();
}

void Card::scale()
{
    const Theme* theme = Theme::of(this);
    m_head->setMinimumHeight(theme->px(Metric::cardHead));
    m_headLayout->setContentsMargins(
        theme->px(Metric::cardPadding), 0, theme->px(Metric::cardPadding), 0);
    m_headLayout->setSpacing(theme->px(8));
    const int padding = theme->px(m_padding);
    m_content->setContentsMargins(padding, padding, padding, padding);
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outer = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const int radius = theme->px(Metric::radius);
    painter.setPen(QPen(theme->color(m_rim), 1));
    painter.setBrush(theme->color(Role::SurfaceRaised));
    painter.drawRoundedRect(outer, radius, radius);
    if (m_rim != Role::Line) {
        QPainterPath clip;
        clip.addRoundedRect(QRectF(rect()), radius, radius);
        painter.setClipPath(clip);
        painter.fillRect(
            QRect(0, 0, width(), theme->px(Metric::productionBar)), theme->color(m_rim));
        painter.setClipping(false);
    }
    if (m_head->isVisible()) {
        painter.fillRect(
            QRect(1, m_head->geometry().bottom(), width() - 2, 1), theme->color(Role::Line));
    }
}

} // namespace Pilothouse
