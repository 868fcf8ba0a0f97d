#pragma once
#include "ui/environment/settingfields.h"
#include <QWidget>

class QLineEdit;

namespace Pilothouse {

class Text;

/// A value of the project file: its name, a field, and below it what it is for, or what is wrong with it.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    explicit SettingRow(const SettingField& field, QWidget* parent = nullptr);

    [[nodiscard]] const SettingField& field() const { return m_field; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text); ///< does not count as typed
    /// Empty: nothing is wrong.
    void setProblem(const QString& problem);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void typed(const QString& text);

private:
    void scale();

    SettingField m_field;
    Text* m_label;
    QLineEdit* m_edit;
    Text* m_note;
};

} // namespace Pilothouse
