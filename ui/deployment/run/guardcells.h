#pragma once
#include "ui/deployment/run/runpresentation.h"
#include <QWidget>

class QHBoxLayout;

namespace Pilothouse {

class GuardCellView;

/// What the guard judges by, side by side: value, limit, how much of the limit is used.
class GuardCells : public QWidget {
    Q_OBJECT
public:
    explicit GuardCells(QWidget* parent = nullptr);

    /// `guard` is the guard's own word: "armed".
    void setCells(const QString& guard, Status status, const QList<GuardCell>& cells);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_layout;
    QList<GuardCellView*> m_views;
};

/// One of them; has an accessible name and description of its own.
class GuardCellView : public QWidget {
    Q_OBJECT
public:
    explicit GuardCellView(QWidget* parent = nullptr);

    void setCell(const GuardCell& cell);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMeter(QPainter& painter, const QRect& rect) const;

    GuardCell m_cell;
};

} // namespace Pilothouse
