#pragma once
#include "models/environment/observed.h"
#include "ui/shell/theme/theme.h"
#include <QBrush>
#include <QPen>
#include <QWidget>

class QPainter;

namespace Pilothouse {

/// How the two slots look, also without colour. Blue: filled square, solid, solid line. Green:
/// diamond, hatched, dashed line. The team's plain service: empty square, in text colours.
namespace SlotPaint {

[[nodiscard]] Role role(Slot slot);
/// "blue", "green", "plain".
[[nodiscard]] QString word(Slot slot);
/// 12 px at 100 % text, in the middle of `rect`.
void glyph(QPainter* painter, const QRectF& rect, Slot slot);
enum class Fill { Bar, Area };
/// For a bar (5 px full, 3 px at 68 %) or below a chart's line (2.4 px of 6, on 25 %). Sharp at
/// `ratio` device pixels. The pattern stands still when the painter's brush origin is that of the
/// widget.
[[nodiscard]] QBrush brush(Slot slot, Fill fill, qreal ratio);
/// 1.75 px; green is dashed 6 2.
[[nodiscard]] QPen line(Slot slot);
/// Glyph and word for delegates; `detail` follows in body text ("r42").
void paint(QPainter* painter, const QRect& rect, Slot slot, const QString& detail = {});

} // namespace SlotPaint

/// Glyph and word of a slot.
class SlotLabel : public QWidget {
    Q_OBJECT
public:
    explicit SlotLabel(Slot slot, QWidget* parent = nullptr);

    void setSlot(Slot slot);
    void setDetail(const QString& detail); ///< after the word, in body text
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void say();

    Slot m_slot;
    QString m_detail;
};

} // namespace Pilothouse
