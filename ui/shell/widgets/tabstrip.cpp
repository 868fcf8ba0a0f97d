#include "ui/shell/widgets/tabstrip.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/widgets/button.h"
#include <QBoxLayout>
#include <QButtonGroup>

namespace Pilothouse {

TabStrip::TabStrip(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(name);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::of(this)->px(Metric::innerGap));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (isChosen) {
            Q_EMIT chosenChanged(id);
        }
    });
}

int TabStrip::add(const QString& word, const QString& description)
{
    const int id = int(m_group->buttons().size());
    auto* button = new Button(ButtonKind::Flat, word, {}, this);
    button->setSmall(true);
    button->setCheckable(true);
    button->setDescription(description);
    m_row->addWidget(button);
    m_group->addButton(button, id);
    if (id == 0) {
        button->setChecked(true);
    }
    return id;
}

void TabStrip::setWord(int id, const QString& word)
{
    m_group->button(id)->setText(word);
}

void TabStrip::setShown(int id, bool isShown)
{
    m_group->button(id)->setVisible(isShown);
    if (!isShown && chosen() == id) {
        choose(0);
    }
}

void TabStrip::choose(int id)
{
    m_group->button(id)->setChecked(true);
}

int TabStrip::chosen() const
{
    return m_group->checkedId();
}

} // namespace Pilothouse
