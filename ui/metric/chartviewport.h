#pragma once
#include <QObject>
#include <optional>

namespace Pilothouse {

/// The span of time that stacked charts show, and the moment they point at: one for all of them, so
/// that they zoom, pan and read together. Times are µs UTC. GUI thread.
class ChartViewport : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// What there is to show. While live, the view follows its end.
    void setData(qint64 from, qint64 to);
    [[nodiscard]] qint64 dataFrom() const { return m_dataFrom; }
    [[nodiscard]] qint64 dataTo() const { return m_dataTo; }

    [[nodiscard]] qint64 from() const;
    [[nodiscard]] qint64 to() const;
    [[nodiscard]] bool isLive() const { return m_isLive; } ///< shows the newest
    [[nodiscard]] bool isWhole() const { return m_isLive && m_span == 0; }

    /// Keeps `at` where it is on the screen; a factor below 1 shows less time.
    void zoom(qint64 at, double factor);
    void pan(qint64 by);
    void goLive(); ///< back to the newest, with the span as it is
    void reset(); ///< everything, live

    [[nodiscard]] std::optional<qint64> crosshair() const { return m_crosshair; }
    void setCrosshair(std::optional<qint64> at);

Q_SIGNALS:
    void changed();
    void crosshairMoved();

private:
    void show(qint64 from, qint64 to);

    qint64 m_dataFrom = 0;
    qint64 m_dataTo = 0;
    qint64 m_span = 0; ///< 0: everything there is
    qint64 m_to = 0; ///< where the view ends while it is not live
    bool m_isLive = true;
    std::optional<qint64> m_crosshair;
};

} // namespace Pilothouse
