#include "ui/deployment/wizard/compatibilitytable.h"
#include "ui/deployment/wizard/wizardwords.h"
#include "ui/shell/widgets/slotlabel.h"
#include "ui/shell/widgets/text.h"
#include <QGridLayout>
#include <QPainter>

namespace Pilothouse {

CompatibilityTable::CompatibilityTable(QWidget* parent)
    : Card(tr("Code and schema"), parent)
    , m_grid(new QGridLayout)
    , m_before(new Text(tr("schema now"), TextStyle::SmallStrong, Role::TextMuted, this))
    , m_after(new Text(TextStyle::SmallStrong, this, Role::TextMuted))
    , m_old(new SlotLabel(Slot::Plain, this))
    , m_new(new SlotLabel(Slot::Blue, this))
{
    const Theme* theme = Theme::of(this);
    m_grid->setContentsMargins(theme->px(Metric::cardPadding), 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setRowMinimumHeight(0, theme->px(28));
    m_grid->addWidget(m_before, 0, 1);
    m_grid->addWidget(m_after, 0, 2);
    m_before->setContentsMargins(theme->px(8), 0, 0, 0);
    m_after->setContentsMargins(theme->px(8), 0, 0, 0);
    makeRow(1, m_old, new Text(tr("serves now"), TextStyle::Small, Role::TextMuted, this));
    makeRow(2, m_new, new Text(tr("will serve"), TextStyle::Small, Role::TextMuted, this));
    m_cells = {makeCell(1, 1), makeCell(1, 2), makeCell(2, 1), makeCell(2, 2)};
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    content()->addLayout(m_grid);
}

void CompatibilityTable::makeRow(int row, SlotLabel* label, Text* note)
{
    const Theme* theme = Theme::of(this);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, theme->px(8), theme->px(12), theme->px(8));
    words->setSpacing(0);
    words->addWidget(label, 0, Qt::AlignLeft);
    words->addWidget(note);
    words->addStretch(1);
    m_grid->addLayout(words, row, 0);
}

CompatibilityTable::Cell CompatibilityTable::makeCell(int row, int column)
{
    const Theme* theme = Theme::of(this);
    Cell cell;
    cell.area = new QWidget(this);
    auto* layout = new QVBoxLayout(cell.area);
    layout->setContentsMargins(theme->px(8), theme->px(8), theme->px(8), theme->px(8));
    layout->setSpacing(0);
    cell.status = new StatusLabel(cell.area);
    cell.note = new Text(TextStyle::Small, cell.area, Role::TextMuted);
    cell.note->setWordWrap(true);
    layout->addWidget(cell.status);
    layout->addWidget(cell.note);
    layout->addStretch(1);
    m_grid->addWidget(cell.area, row, column);
    return cell;
}

void CompatibilityTable::set(Pairing pairing, Status status, const QString& note)
{
    Cell& cell = m_cells.at(pairing);
    cell.isFailing = status == Status::Critical;
    cell.status->setStatus(status, status == Status::Ok ? tr("works") : cell.isFailing ? tr("may fail") : tr("never happens"));
    cell.note->setText(note);
}

void CompatibilityTable::show(const Plan& plan)
{
    const int migrations = static_cast<int>(plan.migrations.size());
    const Compatibility after = plan.steps.isEmpty() ? Compatibility() : plan.steps.last().compatibility;
    m_after->setText(tr("after %n migration(s)", nullptr, migrations));
    m_old->setSlot(plan.from);
    m_old->setDetail(WizardWords::oldRelease(plan));
    m_new->setSlot(plan.to);
    m_new->setDetail(plan.release);
    set(OldBefore, Status::Ok, tr("today"));
    set(OldAfter, after.oldCode ? Status::Ok : Status::Critical, after.oldCode ? tr("until the switch, and after going back") : tr("from the migration until the switch"));
    set(NewBefore, migrations == 0 ? Status::Ok : Status::Skipped, migrations == 0 ? tr("no migration is pending") : tr("is not started before them"));
    set(NewAfter, after.newCode ? Status::Ok : Status::Critical, tr("from the switch on"));
    for (QWidget* widget : {static_cast<QWidget*>(m_after), m_cells.at(OldAfter).area, m_cells.at(NewAfter).area}) {
        widget->setVisible(migrations > 0);
    }
    setSubtitle(migrations == 0 ? tr("the schema stays as it is") : QString());
    update();
}

void CompatibilityTable::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    for (const Cell& cell : m_cells) {
        if (!cell.area->isVisible()) {
            continue;
        }
        const QRect area = cell.area->geometry();
        if (cell.isFailing) {
            // The rim of the card stays whole.
            painter.fillRect(area.intersected(rect().adjusted(1, 1, -1, -theme->px(2))), theme->tint(Role::Critical));
        }
        painter.fillRect(QRect(area.left(), area.top(), 1, area.height()), theme->color(Role::Line));
        painter.fillRect(QRect(1, area.top(), width() - 2, 1), theme->color(Role::Line));
    }
}

} // namespace Pilothouse
