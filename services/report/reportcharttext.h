#pragma once
#include "models/report/reportcontent.h"
#include "services/report/reportlook.h"
#include <QObject>
#include <QPicture>
#include <QTextObjectInterface>

namespace Pilothouse {

/// Charts that stand in a text document like letters.
class ReportChartText final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int objectType = QTextFormat::UserObject + 1;
    enum Property { ChartProperty = QTextFormat::UserProperty + 1 };

    /// Two charts a row of `width` px; the last has the whole row when it is alone in it.
    ReportChartText(const QList<ReportChart>& charts, const ReportLook& look, int width, QObject* parent);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position, const QTextFormat& format) override;

private:
    [[nodiscard]] QSize sizeOf(int chart) const;

    int m_count;
    ReportLook m_look;
    int m_width;
    QList<QPicture> m_pictures; ///< drawn once, played at every painting
};

} // namespace Pilothouse
