#include "ui/environment/settingrow.h"
#include "ui/shell/widgets/text.h"
#include <QGridLayout>
#include <QLineEdit>

namespace Pilothouse {

SettingRow::SettingRow(const SettingField& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new Text(field.label, TextStyle::Body, Role::Text, this))
    , m_edit(new QLineEdit(this))
    , m_note(new Text(field.hint, TextStyle::Small, Role::TextMuted, this))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_edit, 0, 1);
    layout->addWidget(m_note, 1, 1);
    layout->setColumnStretch(1, 1);
    m_label->setBuddy(m_edit);
    m_note->setWordWrap(true);
    m_edit->setPlaceholderText(field.fallback.isEmpty() ? QString() : tr("%1, when nothing is said").arg(field.fallback));
    m_edit->setAccessibleName(field.label);
    setProblem({});
    connect(m_edit, &QLineEdit::textEdited, this, &SettingRow::typed);
    connect(Theme::of(this), &Theme::changed, this, &SettingRow::scale);
    scale();
}

void SettingRow::scale()
{
    const Theme* theme = Theme::of(this);
    m_label->setFixedWidth(theme->px(150));
    static_cast<QGridLayout*>(layout())->setHorizontalSpacing(theme->px(12));
    static_cast<QGridLayout*>(layout())->setVerticalSpacing(theme->px(2));
}

QString SettingRow::text() const
{
    return m_edit->text();
}

void SettingRow::setText(const QString& text)
{
    if (m_edit->text() != text) {
        m_edit->setText(text);
    }
}

void SettingRow::setProblem(const QString& problem)
{
    const QString words = problem.isEmpty() ? m_field.hint : problem;
    m_note->setText(words);
    m_note->setRole(problem.isEmpty() ? Role::TextMuted : Role::Critical);
    m_note->setVisible(!words.isEmpty());
    m_edit->setAccessibleDescription(words.isEmpty() ? tr("A value of the project file.") : words);
}

} // namespace Pilothouse
