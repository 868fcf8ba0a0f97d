#pragma once
#include "ui/shell/theme/theme.h"
#include <QFrame>

class QBoxLayout;
class QHBoxLayout;

namespace Pilothouse {

class Text;

/// A raised surface with a rim, and a head with its lower line when it has a title.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title); ///< an empty one takes the head away
    void setSubtitle(const QString& subtitle); ///< muted, beside the title: a count
    void setTrailing(QWidget* widget); ///< at the right of the head: a filter, a button
    /// Where the content goes, below the head; without margins.
    [[nodiscard]] QBoxLayout* content() const { return m_content; }
    /// Margins of the content; Metric::cardPadding on all sides is what text needs, a table wants
    /// none.
    void setPadding(int padding);
    /// A rim in another colour (Role::Production), with a bar of 3 px on top.
    void setRim(Role role);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void scale();

    QWidget* m_head;
    QHBoxLayout* m_headLayout;
    Text* m_title;
    Text* m_subtitle;
    QBoxLayout* m_content;
    Role m_rim = Role::Line;
    int m_padding = 0;
};

} // namespace Pilothouse
