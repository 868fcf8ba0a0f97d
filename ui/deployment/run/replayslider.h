#pragma once
#include "services/deployment/runreplay.h"
#include "ui/shell/widgets/numbers.h"
#include <QSlider>

namespace Pilothouse {

/// The time slider of a replay: milliseconds since the run's first event, with ticks where
/// something happened.
class ReplaySlider : public QSlider {
    Q_OBJECT
public:
    ReplaySlider(const RunReplay* replay, const TimeFormat& time, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int xOf(qint64 at) const;
    [[nodiscard]] QString marksNear(int x) const;

    const RunReplay* m_replay;
    TimeFormat m_time;
};

} // namespace Pilothouse
