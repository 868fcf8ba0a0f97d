#pragma once
#include "services/deployment/runreplay.h"
#include "ui/shell/widgets/numbers.h"
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace Pilothouse {

class Button;
class ReplaySlider;
class Text;

/// Plays a replay: a time slider with the run's moments, speeds, jumps.
class ReplayBar : public QWidget {
    Q_OBJECT
public:
    /// `replay` outlives the bar. `isRecording`: of a run that did not happen here.
    ReplayBar(
        RunReplay* replay, const TimeFormat& time, bool isRecording, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeJumps(QHBoxLayout* row);
    void makeSpeeds(QHBoxLayout* row);
    void showPosition(qint64 at);
    void showPlaying(bool isPlaying);
    void scale();

    RunReplay* m_replay;
    TimeFormat m_time;
    Button* m_play;
    ReplaySlider* m_slider;
    Text* m_moment;
    QButtonGroup* m_speeds;
};

} // namespace Pilothouse
