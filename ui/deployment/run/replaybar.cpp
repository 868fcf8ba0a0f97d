#include "ui/deployment/run/replaybar.h"
#include "ui/deployment/run/replayslider.h"
#include "ui/shell/notice.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/status.h"
#include "ui/shell/widgets/text.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace Pilothouse {

ReplayBar::ReplayBar(RunReplay* replay, const TimeFormat& time, bool isRecording, QWidget* parent)
    : QWidget(parent)
    , m_replay(replay)
    , m_time(time)
    , m_play(new Button(ButtonKind::Normal, tr("Play"), QStringLiteral("play"), this))
    , m_slider(new ReplaySlider(replay, time, this))
    , m_moment(new Text(TextStyle::BodyStrong, this))
    , m_speeds(new QButtonGroup(this))
{
    setProperty(keptClear, true);
    setAccessibleName(isRecording ? tr("Recording") : tr("Replay"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(new Text(isRecording ? tr("Recording") : tr("Replay"), TextStyle::SmallStrong,
        Role::TextMuted, this));
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_moment);
    makeSpeeds(row);
    makeJumps(row);
    connect(m_play, &QPushButton::clicked, this,
        [this] { m_replay->isPlaying() ? m_replay->pause() : m_replay->play(); });
    connect(m_slider, &QSlider::valueChanged, this,
        [this](int value) { m_replay->seek(m_replay->begin() + qint64(value) * 1000); });
    connect(replay, &RunReplay::positionChanged, this, &ReplayBar::showPosition);
    connect(replay, &RunReplay::playingChanged, this, &ReplayBar::showPlaying);
    connect(Theme::of(this), &Theme::changed, this, &ReplayBar::scale);
    showPosition(replay->position());
    scale();
}

void ReplayBar::makeSpeeds(QHBoxLayout* row)
{
    for (const int speed : {1, 10, 60}) {
        auto* button = new Button(ButtonKind::Flat, tr("%1×").arg(speed), {}, this);
        button->setSmall(true);
        button->setCheckable(true);
        button->setChecked(speed == m_replay->speed());
        button->setDescription(tr("Speed %1×").arg(speed));
        m_speeds->addButton(button, speed);
        row->addWidget(button);
    }
    connect(m_speeds, &QButtonGroup::idClicked, m_replay, &RunReplay::setSpeed);
}

void ReplayBar::makeJumps(QHBoxLayout* row)
{
    const auto add = [this, row](const QString& text, const QString& icon,
                         const QString& description, void (RunReplay::*jump)()) {
        auto* button = new Button(ButtonKind::Normal, text, icon, this);
        button->setSmall(true);
        button->setDescription(description);
        button->setAccessibleName(description);
        connect(button, &QPushButton::clicked, m_replay, jump);
        row->addWidget(button);
        return button;
    };
    add({}, QStringLiteral("previous"), tr("To the event before"), &RunReplay::toPreviousEvent);
    add({}, QStringLiteral("next"), tr("To the next event"), &RunReplay::toNextEvent);
    add(tr("Switch"), {}, tr("To the switch"), &RunReplay::toSwitch)
        ->setVisible(m_replay->hasSwitch());
    add(tr("Failure"), {}, tr("To the failure"), &RunReplay::toFailure)
        ->setVisible(m_replay->hasFailure());
}

void ReplayBar::showPosition(qint64 at)
{
    const QSignalBlocker silent(m_slider); // the replay moved; the slider must not move it again
    m_slider->setValue(int((at - m_replay->begin()) / 1000));
    m_slider->update();
    m_moment->setText(m_time.time(at));
}

void ReplayBar::showPlaying(bool isPlaying)
{
    m_play->setText(isPlaying ? tr("Hold") : tr("Play"));
    m_play->setIconName(isPlaying ? QStringLiteral("pause") : QStringLiteral("play"));
}

void ReplayBar::hideEvent(QHideEvent* event)
{
    m_replay->pause(); // nobody looks
    QWidget::hideEvent(event);
}

void ReplayBar::scale()
{
    const Theme* theme = Theme::of(this);
    const int margin = theme->px(Metric::pageMargin);
    layout()->setContentsMargins(margin, theme->px(6), margin, theme->px(6));
    layout()->setSpacing(theme->px(8));
    m_play->setMinimumWidth(theme->px(88));
    m_moment->setMinimumWidth(theme->px(64));
}

void ReplayBar::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme->color(Role::SurfaceRaised));
    painter.fillRect(QRect(0, 0, width(), 1), theme->color(Role::Line));
}

} // namespace Pilothouse
