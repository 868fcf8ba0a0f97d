#pragma once
#include "ui/shell/theme/tokens.h"
#include <QStringList>
#include <QWidget>

namespace Pilothouse {

/// Short sentences under a small heading, each with an icon: what Pilothouse did, what a person can
/// do next.
class DidList : public QWidget {
    Q_OBJECT
public:
    /// `icon` is a name of resources/icons, in the colour of `role`.
    DidList(const QString& title, const QString& icon, Role role, int columns,
        QWidget* parent = nullptr);

    void setItems(const QStringList& items);
    /// Without the card's padding at the sides, where the layout has it.
    void setFlush();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int lines() const;

    QString m_icon;
    Role m_role;
    int m_columns;
    bool m_hasSides = true;
    QStringList m_items;
};

} // namespace Pilothouse
