#pragma once
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace Pilothouse {

/// Small words side by side, one of them chosen: the views of a card. Left and right choose by keyboard.
class TabStrip : public QWidget {
    Q_OBJECT
public:
    /// `name` for a screen reader: "Views of the migration".
    explicit TabStrip(const QString& name, QWidget* parent = nullptr);

    /// Ids count from 0 in the order in which they are added; the first is chosen.
    int add(const QString& word, const QString& description);
    void setWord(int id, const QString& word);
    void setShown(int id, bool isShown); ///< one that is hidden while it is chosen gives way to the first
    void choose(int id);
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void chosenChanged(int id);

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

} // namespace Pilothouse
