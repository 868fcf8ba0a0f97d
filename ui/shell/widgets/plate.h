#pragma once
#include "models/environment/project.h"
#include "ui/shell/theme/theme.h"
#include <QWidget>

namespace Pilothouse {

/// What kind of environment it is, in capitals: filled for production, outlined for the others.
class Plate : public QWidget {
    Q_OBJECT
public:
    explicit Plate(EnvironmentKind kind = EnvironmentKind::Development, QWidget* parent = nullptr);

    void setKind(EnvironmentKind kind);
    [[nodiscard]] EnvironmentKind kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override { return sizeOf(m_kind); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// "PRODUCTION", "STAGING", "DEVELOPMENT".
    [[nodiscard]] static QString wordOf(EnvironmentKind kind);
    [[nodiscard]] static QSize sizeOf(EnvironmentKind kind);
    /// The same for delegates, at the left of `rect`.
    static void paint(QPainter* painter, const QRect& rect, EnvironmentKind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    EnvironmentKind m_kind;
};

} // namespace Pilothouse
