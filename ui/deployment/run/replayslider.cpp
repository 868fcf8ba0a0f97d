#include "ui/deployment/run/replayslider.h"
#include "ui/shell/theme/theme.h"
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

namespace Pilothouse {
namespace {

Role roleOf(RunMarker::Kind kind)
{
    const bool isBad = kind == RunMarker::StepFailed || kind == RunMarker::TurnedBack
        || kind == RunMarker::SwitchedBack;
    return isBad ? Role::Critical : kind == RunMarker::Switched ? Role::Text : Role::LineStrong;
}

QString wordOf(const RunReplay::Mark& mark)
{
    switch (mark.kind) {
    case RunMarker::Switched:
        return ReplaySlider::tr("Switched");
    case RunMarker::SwitchedBack:
        return ReplaySlider::tr("Switched back");
    case RunMarker::TurnedBack:
        return ReplaySlider::tr("Turned back");
    case RunMarker::Paused:
        return ReplaySlider::tr("Held");
    case RunMarker::Resumed:
        return ReplaySlider::tr("Went on");
    case RunMarker::Restarted:
        return ReplaySlider::tr("Taken up again");
    case RunMarker::StepFailed:
        return ReplaySlider::tr("Step failed");
    case RunMarker::Finished:
        return ReplaySlider::tr("Finished");
    case RunMarker::Note:
        return ReplaySlider::tr("Note");
    }
    Q_UNREACHABLE();
}

} // namespace

ReplaySlider::ReplaySlider(const RunReplay* replay, const TimeFormat& time, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_replay(replay)
    , m_time(time)
{
    setRange(0, int((replay->end() - replay->begin()) / 1000));
    setSingleStep(1000);
    setPageStep(10000);
    setAccessibleName(tr("Moment of the replay"));
    setAccessibleDescription(tr("Arrows move by a second, Page Up and Page Down by ten"));
}

QSize ReplaySlider::sizeHint() const
{
    const Theme* theme = Theme::of(this);
    return {theme->px(320), theme->px(Metric::control)};
}

int ReplaySlider::xOf(qint64 at) const
{
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, nullptr, this);
    const int value = int((at - m_replay->begin()) / 1000);
    return handle / 2
        + QStyle::sliderPositionFromValue(minimum(), maximum(), value, width() - handle);
}

void ReplaySlider::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme* theme = Theme::of(this);
    for (const RunReplay::Mark& mark : m_replay->marks()) {
        painter.fillRect(
            QRect(xOf(mark.at) - 1, 0, 2, theme->px(7)), theme->color(roleOf(mark.kind)));
    }
    painter.end();
    QSlider::paintEvent(event);
}

QString ReplaySlider::marksNear(int x) const
{
    QStringList words;
    for (const RunReplay::Mark& mark : m_replay->marks()) {
        if (std::abs(xOf(mark.at) - x) <= Theme::of(this)->px(6)) {
            const QString said = mark.text.isEmpty()
                ? wordOf(mark)
                : QStringLiteral("%1: %2").arg(wordOf(mark), mark.text);
            words << QStringLiteral("%1 %2").arg(m_time.time(mark.at), said);
        }
    }
    return words.join(QLatin1Char('\n'));
}

bool ReplaySlider::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), marksNear(help->pos().x()), this);
        return true;
    }
    return QSlider::event(event);
}

// A click goes where it points, not one page further.
void ReplaySlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        const int handle = style()->pixelMetric(QStyle::PM_SliderLength, nullptr, this);
        setValue(QStyle::sliderValueFromPosition(
            minimum(), maximum(), event->pos().x() - handle / 2, width() - handle));
    }
    QSlider::mousePressEvent(event);
}

} // namespace Pilothouse
