#pragma once
#include "models/environment/needslistmodel.h"
#include "ui/shell/widgets/card.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace Pilothouse {

class Button;
class ElidedLabel;
class EmptyState;

/// One thing that a person should look at, with the button that leads there.
class NeedItem : public QWidget {
    Q_OBJECT
public:
    explicit NeedItem(QWidget* parent = nullptr);

    void present(const NeedRow& need);
    [[nodiscard]] const NeedRow& need() const { return m_need; }
    [[nodiscard]] Button* button() const { return m_open; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void scale();

    NeedRow m_need;
    ElidedLabel* m_title;
    ElidedLabel* m_detail;
    Button* m_open;
};

/// "Needs you": the most urgent first; an item keeps its place in the tab order and its focus while it means the same.
class NeedsPanel : public Card {
    Q_OBJECT
public:
    explicit NeedsPanel(QWidget* parent = nullptr);

    /// `isKnown`: everything was looked at, so that an empty list means that nothing is needed.
    void present(const QList<NeedRow>& needs, bool isKnown);
    [[nodiscard]] const QList<NeedItem*>& items() const { return m_items; }

Q_SIGNALS:
    void openWanted(const Pilothouse::NeedRow& need);

private:
    QScrollArea* m_area;
    QVBoxLayout* m_list;
    EmptyState* m_nothing;
    QList<NeedItem*> m_items;
};

} // namespace Pilothouse
