#pragma once
#include "ui/shell/theme/theme.h"
#include <QFrame>

class QBoxLayout;
class QLabel;

namespace Pilothouse {

class Text;

/// A statement with a role: "Rollback is free", "What to do now". Its own tint, the role's rim and
/// title.
class RoleBox : public QFrame {
    Q_OBJECT
public:
    explicit RoleBox(Role role, QWidget* parent = nullptr);

    /// `icon` is a name of resources/icons, or empty.
    void setTitle(const QString& title, const QString& icon = {});
    void setText(const QString& text); ///< may wrap; can be selected and copied
    void setNote(const QString& note); ///< muted, below the text
    void setRole(Role role);
    void setTight(); ///< padding 8 12 instead of 12 16
    /// For buttons and the like, below the note.
    [[nodiscard]] QBoxLayout* content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void scale();

    Role m_role;
    QBoxLayout* m_head;
    bool m_isTight = false;
    QString m_icon;
    QLabel* m_mark;
    Text* m_title;
    Text* m_text;
    Text* m_note;
    QBoxLayout* m_content;
};

} // namespace Pilothouse
