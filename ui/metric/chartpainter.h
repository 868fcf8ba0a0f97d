#pragma once
#include "ui/metric/chartscene.h"

class QPainter;

namespace Pilothouse {

class Theme;

/// Draws a chart's plot, axes and labels: at most a few draw calls a column of pixels, whatever the
/// number of samples. The head and the crosshair are the widget's.
class ChartPainter {
public:
    ChartPainter(QPainter* painter, const ChartScene& scene, const Theme& theme);

    void paint();
    /// Distance from the widget's edges to the plot, for labels of this theme's text size.
    [[nodiscard]] static QRectF plotIn(
        const QRectF& area, const ChartScene& scene, const Theme& theme);

private:
    void paintBands();
    void paintGrid();
    void paintAreas();
    void paintLines();
    void paintLine(const ChartScene::Line& line);
    void paintSparse(const ChartScene::Line& line, qsizetype first, qsizetype last);
    void paintDense(const ChartScene::Line& line);
    void paintLimits();
    void paintMarkers();
    void paintMarkerLine(const ChartMarker& marker, qreal x);
    void paintTimes();
    void paintNames();
    void paintWord(const QRectF& place, const QString& word, const QColor& color);
    [[nodiscard]] std::pair<qsizetype, qsizetype> namedSpan(const ChartScene::Line& line) const;
    void placeTime(qint64 at, bool withSeconds, Qt::Alignment alignment);

    QPainter* m_painter;
    const ChartScene& m_scene;
    const Theme& m_theme;
    struct Limit {
        QRectF place;
        QString label;
        Role role;
    };
    std::vector<Limit> m_limits;
    std::vector<QRectF> m_taken; ///< labels that others must not cover
};

} // namespace Pilothouse
