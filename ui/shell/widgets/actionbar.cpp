#include "ui/shell/widgets/actionbar.h"
#include "ui/shell/notice.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/elidedlabel.h"
#include <QHBoxLayout>
#include <QPainter>

namespace Pilothouse {

ActionBar::ActionBar(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new ElidedLabel(TextStyle::Body, Role::TextMuted, this))
    , m_layout(new QHBoxLayout(this))
{
    setProperty(keptClear, true);
    m_layout->addWidget(m_sentence, 1);
    connect(Theme::of(this), &Theme::changed, this, &ActionBar::scale);
    scale();
}

void ActionBar::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void ActionBar::addButton(Button* button)
{
    m_layout->addWidget(button);
}

void ActionBar::scale()
{
    const Theme* theme = Theme::of(this);
    setMinimumHeight(theme->px(Metric::actionBar));
    m_layout->setContentsMargins(
        theme->px(Metric::pageMargin), 1, theme->px(Metric::pageMargin), 0);
    m_layout->setSpacing(theme->px(8));
}

void ActionBar::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme->color(Role::SurfaceRaised));
    painter.fillRect(QRect(0, 0, width(), 1), theme->color(Role::Line));
}

} // namespace Pilothouse
