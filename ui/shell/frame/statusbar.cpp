#include "ui/shell/frame/statusbar.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/elidedlabel.h"
#include <QHBoxLayout>
#include <QPainter>

namespace Pilothouse {
namespace {

class DotButton : public QToolButton {
public:
    explicit DotButton(QWidget* parent)
        : QToolButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    void setDot(const StatusDot& dot)
    {
        m_status = dot.status;
        setText(dot.name);
        setAccessibleName(dot.words.isEmpty() ? dot.name : QStringLiteral("%1: %2").arg(dot.name, dot.words));
        setAccessibleDescription(StatusBar::tr("Opens doctor at this line."));
        setToolTip(dot.words);
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme* theme = Theme::of(this);
        const int words = QFontMetrics(theme->font(TextStyle::Small)).horizontalAdvance(text());
        return QSize(theme->px(4 + 14 + 6 + 4) + words + 2, theme->px(20));
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme* theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme->color(Role::SurfaceSunken));
            painter.drawRoundedRect(rect(), theme->px(4), theme->px(4));
        }
        const int side = theme->px(14);
        Icons::paint(&painter, QRect(theme->px(4), (height() - side) / 2, side, side), iconOf(m_status), theme->color(roleOf(m_status)));
        painter.setFont(theme->font(TextStyle::Small));
        painter.setPen(theme->color(Role::Text));
        painter.drawText(rect().adjusted(theme->px(4) + side + theme->px(6), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    }

private:
    Status m_status = Status::Unknown;
};

} // namespace

StatusBar::StatusBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_dots(new QHBoxLayout)
    , m_sentence(new ElidedLabel(TextStyle::Small, Role::TextMuted, this))
    , m_time(new ElidedLabel(TextStyle::Small, Role::TextMuted, this))
{
    m_layout->addLayout(m_dots);
    m_layout->addWidget(m_sentence, 1);
    m_layout->addWidget(m_time);
    m_time->setElideMode(Qt::ElideLeft);
    connect(Theme::of(this), &Theme::changed, this, &StatusBar::scale);
    scale();
}

void StatusBar::scale()
{
    const Theme* theme = Theme::of(this);
    setFixedHeight(theme->px(Metric::statusBar));
    m_layout->setContentsMargins(theme->px(12), 1, theme->px(16), 0);
    m_layout->setSpacing(theme->px(28));
    m_dots->setSpacing(theme->px(12));
}

void StatusBar::setDots(const QList<StatusDot>& dots)
{
    // Buttons are kept, so that the keyboard stays where it is.
    while (m_dots->count() > dots.size()) {
        delete m_dots->itemAt(m_dots->count() - 1)->widget();
    }
    for (qsizetype i = 0; i < dots.size(); ++i) {
        if (i >= m_dots->count()) {
            auto* button = new DotButton(this);
            connect(button, &QToolButton::clicked, this, [this, button] { Q_EMIT doctorWanted(button->property("check").toString()); });
            m_dots->addWidget(button);
        }
        auto* button = static_cast<DotButton*>(m_dots->itemAt(static_cast<int>(i))->widget());
        button->setProperty("check", dots.at(i).check);
        button->setDot(dots.at(i));
    }
}

void StatusBar::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    update();
}

void StatusBar::setTime(const QString& time, const QString& exact)
{
    m_time->setText(time);
    m_time->setToolTip(exact);
}

void StatusBar::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme->color(Role::SurfaceRaised));
    painter.fillRect(QRect(0, 0, width(), 1), theme->color(Role::Line));
    if (m_dots->count() > 0 && !m_sentence->text().isEmpty()) {
        painter.fillRect(QRect(m_sentence->x() - theme->px(14), theme->px(8), 1, height() - theme->px(15)), theme->color(Role::LineStrong));
    }
}

} // namespace Pilothouse
