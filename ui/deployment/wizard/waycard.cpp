#include "ui/deployment/wizard/waycard.h"
#include "ui/shell/widgets/text.h"
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Pilothouse {

WayCard::WayCard(WizardWay way, const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_way(way)
    , m_choice(new QRadioButton(title, this))
    , m_recommended(new StatusLabel(Status::Ok, tr("recommended"), this))
    , m_text(new Text(TextStyle::Body, this))
    , m_problem(new Text(TextStyle::Small, this, Role::Critical))
    , m_promises(new QVBoxLayout)
{
    const Theme* theme = Theme::of(this);
    const int padding = theme->px(Metric::cardPadding);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, theme->px(12), padding, theme->px(12));
    layout->setSpacing(theme->px(8));
    auto* head = new QHBoxLayout;
    head->addWidget(m_choice, 1);
    head->addWidget(m_recommended);
    layout->addLayout(head);
    for (Text* text : {m_text, m_problem}) {
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    m_promises->setSpacing(theme->px(Metric::innerGap));
    layout->addLayout(m_promises);
    layout->addStretch(1);
    m_recommended->hide();
    m_problem->hide();
    m_problem->setSelectable();
    const auto setFont = [this] { m_choice->setFont(Theme::of(this)->font(TextStyle::Section)); };
    connect(theme, &Theme::changed, this, setFont);
    setFont();
    connect(m_choice, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
}

void WayCard::setRecommended(bool isRecommended)
{
    m_recommended->setVisible(isRecommended);
}

void WayCard::setText(const QString& text)
{
    m_text->setText(text);
    m_choice->setAccessibleDescription(text);
}

StatusLabel* WayCard::addPromise(Status status, const QString& words)
{
    auto* promise = new StatusLabel(status, words, this);
    m_promises->addWidget(promise);
    return promise;
}

void WayCard::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void WayCard::mouseReleaseEvent(QMouseEvent* event)
{
    QFrame::mouseReleaseEvent(event);
    if (rect().contains(event->pos())) {
        m_choice->setChecked(true);
        m_choice->setFocus(Qt::MouseFocusReason);
    }
}

void WayCard::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = m_choice->isChecked();
    const qreal inset = isChosen ? 1 : 0.5;
    painter.setPen(QPen(theme->color(isChosen ? Role::Accent : Role::Line), isChosen ? 2 : 1));
    painter.setBrush(theme->color(Role::SurfaceRaised));
    const int radius = theme->px(Metric::radius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace Pilothouse
