#include "services/report/reportcharttext.h"
#include "services/report/reportchartpainter.h"
#include <QPainter>

namespace Pilothouse {

ReportChartText::ReportChartText(const QList<ReportChart>& charts, const ReportLook& look, int width, QObject* parent)
    : QObject(parent)
    , m_count(int(charts.size()))
    , m_look(look)
    , m_width(width)
{
    for (int i = 0; i < m_count; ++i) {
        QPicture picture;
        QPainter painter(&picture);
        ReportChartPainter(&painter, charts[i], m_look).paint(QRectF(QPointF(), sizeOf(i)));
        painter.end();
        m_pictures << picture;
    }
}

QSize ReportChartText::sizeOf(int chart) const
{
    const bool isAlone = chart + 1 == m_count && chart % 2 == 0;
    return {isAlone ? m_width : (m_width - m_look.px(18)) / 2, m_look.px(132)};
}

QSizeF ReportChartText::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    return sizeOf(format.intProperty(ChartProperty));
}

void ReportChartText::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    m_pictures[format.intProperty(ChartProperty)].play(painter);
    painter->restore();
}

} // namespace Pilothouse
