#pragma once
#include "ui/metric/chartscene.h"
#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace Pilothouse {

class Button;
class ChartViewport;

/// One small chart over time: title and reading, series with direct labels, thresholds as bands,
/// markers. Wheel zooms, dragging pans, a double click shows everything; charts of one viewport
/// move together. Keyboard: arrows move the crosshair, Enter chooses its moment, + and − zoom, Page
/// Up and Page Down pan, End returns to the newest, Escape shows all. Drawing what new samples or a
/// zoom changed takes time by the width, not by the number of samples (see docs/decisions/0053).
/// GUI thread.
class MetricChart : public QWidget {
    Q_OBJECT
public:
    /// `viewport` outlives the chart.
    MetricChart(const QString& title, ChartViewport* viewport, QWidget* parent = nullptr);
    ~MetricChart() override;

    [[nodiscard]] QString title() const { return m_title; }
    /// The index by which samples are appended.
    int addSeries(const ChartSeries& series);
    void setSeriesName(int series, const QString& name);
    void append(int series, qint64 at, double value);
    /// Forgets all samples and keeps the series.
    void clear();

    void setBands(const std::vector<ChartBand>& bands);
    void setMarkers(const std::vector<ChartMarker>& markers);
    void setZone(const QTimeZone& zone);
    /// The value axis never ends below `value`.
    void setLeastTop(double value);
    /// `value` as in the reading ("84 ms"), `tick` as at the axis ("250"); both take numbers of the
    /// series.
    void setText(std::function<QString(double)> value, std::function<QString(double)> tick);

    /// The newest value, or that at the crosshair: of stacked series their sum, else of the one
    /// with the newest sample.
    [[nodiscard]] QString reading() const;
    /// The chart in a sentence or two, for those who do not see it.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person points at this moment, µs UTC: a click on a marker, or Enter at the crosshair.
    void momentChosen(qint64 at);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void redraw();
    void layOut();
    void drawPlot();
    void paintHead(QPainter& painter);
    void paintCrosshair(QPainter& painter);
    void showLive();
    void moveCrosshair(int columns);
    [[nodiscard]] const ChartScene::Line* leadingLine(qint64 at) const;
    [[nodiscard]] std::optional<double> valueAt(qint64 at) const;
    [[nodiscard]] const ChartMarker* markerAt(const QPoint& position) const;

    QString m_title;
    QPointer<ChartViewport> m_viewport;
    ChartScene m_scene;
    std::function<QString(double)> m_valueText;
    Button* m_live; ///< "live": back to the newest
    QPixmap m_plot; ///< all but the crosshair, so that pointing costs no drawing
    bool m_isStale = true;
    std::optional<QPoint> m_dragged;
    bool m_hasMoved = false; ///< since the button was pressed
};

} // namespace Pilothouse
