#pragma once
#include <QWidget>

class QHBoxLayout;

namespace Pilothouse {

class Button;
class ElidedLabel;

/// The bar at the foot of a page: what happens next by itself, and what a person may do. At most
/// one button is primary; while nothing has to be decided there is none.
class ActionBar : public QWidget {
    Q_OBJECT
public:
    explicit ActionBar(QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    void addButton(Button* button);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void scale();

    ElidedLabel* m_sentence;
    QHBoxLayout* m_layout;
};

} // namespace Pilothouse
