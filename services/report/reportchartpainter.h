#pragma once
#include "models/report/reportcontent.h"
#include "services/report/reportlook.h"
#include <QFont>
#include <QRectF>

class QPainter;

namespace Pilothouse {

/// Draws a report's chart with a painter, on any device: into the SVG of a page, a PDF, a preview. Blue is solid and
/// its line too, green is hatched and dashed, also where nobody sees colours.
class ReportChartPainter {
public:
    ReportChartPainter(QPainter* painter, const ReportChart& chart, const ReportLook& look);

    /// Title, key, plot and axes within `area`.
    void paint(const QRectF& area);
    /// The chart as an SVG element without prolog or references, `size` px large.
    [[nodiscard]] static QByteArray svg(const ReportChart& chart, const ReportLook& look, QSize size);
    /// What it shows, for those who do not see it.
    [[nodiscard]] static QString summary(const ReportChart& chart);

private:
    void paintHead(const QRectF& area);
    void paintKey(double right, double middle);
    void paintGlyph(Slot slot, double x, double middle);
    void paintGrid();
    void paintLimit();
    void paintAreas();
    void paintHatched(const QPolygonF& outline);
    void paintLines();
    void paintMarkers();
    void paintTimes(const QRectF& area);
    [[nodiscard]] double topOfAxis() const;
    [[nodiscard]] QColor colorOf(const ReportChart::Series& series) const;
    [[nodiscard]] QFont font(double px, bool isStrong = false) const;
    [[nodiscard]] double xOf(qint64 at) const;
    [[nodiscard]] double xOf(qsizetype bucket, qsizetype count) const;
    [[nodiscard]] double yOf(double value) const;

    QPainter* m_painter;
    const ReportChart& m_chart;
    const ReportLook& m_look;
    QRectF m_plot;
    double m_top = 1;
};

} // namespace Pilothouse
