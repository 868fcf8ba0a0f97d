#pragma once
#include "ui/shell/theme/theme.h"
#include <QWidget>

namespace Pilothouse {

/// One line of text that is cut with "…" where there is no room; the whole of it is the tool tip
/// then, and always what a screen reader hears.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(
        TextStyle style = TextStyle::Body, Role role = Role::Text, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    void setRole(Role role);
    void setElideMode(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment alignment);
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_text;
    TextStyle m_style;
    Role m_role;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace Pilothouse
