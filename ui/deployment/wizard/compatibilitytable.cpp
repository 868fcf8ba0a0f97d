#include "ui/deployment/wizard/compatibilitytable.h"
#include "ui/deployment/wizard/wizardwords.h"
#include "ui/shell/widgets/slotlabel.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>

namespace Pilothouse {
namespace {

Text* addNote(const PairingGrid* grid, PairingGrid::Pairing pairing)
{
    auto* note = new Text(TextStyle::Small, grid->area(pairing), Role::TextMuted);
    note->setWordWrap(true);
    grid->below(pairing)->addWidget(note);
    return note;
}

} // namespace

CompatibilityTable::CompatibilityTable(QWidget* parent)
    : Card(tr("Code and schema"), parent)
    , m_grid(new PairingGrid(this))
    , m_old(new SlotLabel(Slot::Plain, m_grid))
    , m_new(new SlotLabel(Slot::Blue, m_grid))
    , m_notes {addNote(m_grid, PairingGrid::OldBefore), addNote(m_grid, PairingGrid::OldAfter), addNote(m_grid, PairingGrid::NewBefore), addNote(m_grid, PairingGrid::NewAfter)}
{
    m_grid->setReleases(m_old, tr("serves now"), m_new, tr("will serve"));
    content()->addWidget(m_grid);
}

void CompatibilityTable::set(PairingGrid::Pairing pairing, Status status, const QString& note)
{
    m_grid->setStatus(pairing, status, status == Status::Ok ? tr("works") : status == Status::Critical ? tr("may fail") : tr("never happens"));
    m_notes.at(pairing)->setText(note);
}

void CompatibilityTable::show(const Plan& plan)
{
    const int migrations = static_cast<int>(plan.migrations.size());
    const Compatibility after = plan.steps.isEmpty() ? Compatibility() : plan.steps.last().compatibility;
    m_grid->setHeads({}, tr("schema now"), tr("after %n migration(s)", nullptr, migrations));
    m_old->setSlot(plan.from);
    m_old->setDetail(WizardWords::oldRelease(plan));
    m_new->setSlot(plan.to);
    m_new->setDetail(plan.release);
    set(PairingGrid::OldBefore, Status::Ok, tr("today"));
    set(PairingGrid::OldAfter, after.oldCode ? Status::Ok : Status::Critical, after.oldCode ? tr("until the switch, and after going back") : tr("from the migration until the switch"));
    set(PairingGrid::NewBefore, migrations == 0 ? Status::Ok : Status::Skipped, migrations == 0 ? tr("no migration is pending") : tr("is not started before them"));
    set(PairingGrid::NewAfter, after.newCode ? Status::Ok : Status::Critical, tr("from the switch on"));
    m_grid->setAfterVisible(migrations > 0);
    setSubtitle(migrations == 0 ? tr("the schema stays as it is") : QString());
}

} // namespace Pilothouse
