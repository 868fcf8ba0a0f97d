#pragma once
#include <QScrollArea>

class QVBoxLayout;

namespace Pilothouse {

/// Cards below each other, as wide as the area and as high as the words in them need when they wrap at that width;
/// what does not fit is scrolled to.
class CardArea : public QScrollArea {
    Q_OBJECT
public:
    explicit CardArea(QWidget* parent = nullptr);

protected:
    /// The parent of the cards.
    [[nodiscard]] QWidget* sheet() const { return m_sheet; }
    [[nodiscard]] QVBoxLayout* cards() const { return m_cards; }
    /// Gives every card the room that its words need before the next painting; to be called when they changed. Without
    /// it, what a layout asks for reaches those around it only some turns of the event loop later.
    void settle();

    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitHeight();

    QWidget* m_sheet;
    QVBoxLayout* m_cards;
};

} // namespace Pilothouse
