#pragma once
#include "ui/deployment/run/runpresentation.h"
#include <QWidget>

namespace Pilothouse {

/// How users' traffic is divided between the two slots, in their colours and patterns, with both
/// named below.
class TrafficBar : public QWidget {
    Q_OBJECT
public:
    explicit TrafficBar(QWidget* parent = nullptr);

    void setShares(const SlotShare& left, const SlotShare& right);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRectF& bar) const;
    void paintName(
        QPainter& painter, const QRect& line, const SlotShare& share, bool isRight) const;

    SlotShare m_left;
    SlotShare m_right;
};

} // namespace Pilothouse
