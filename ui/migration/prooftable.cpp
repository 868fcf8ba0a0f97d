#include "ui/migration/prooftable.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>

namespace Pilothouse {
namespace {

constexpr int releaseColumn = 116; // px

} // namespace

ProofTable::ProofTable(QWidget* parent)
    : PairingGrid(parent)
    , m_old(new Text(TextStyle::BodyStrong, this))
    , m_new(new Text(TextStyle::BodyStrong, this))
    , m_evidence {makeEvidence(OldBefore), makeEvidence(OldAfter), makeEvidence(NewBefore), makeEvidence(NewAfter)}
{
    setAccessibleName(tr("Code and schema"));
    setHeads(tr("Code and schema"), tr("before the migrations"), tr("after the migrations"));
    setReleaseWidth(releaseColumn);
    setReleases(m_old, tr("serves now"), m_new, tr("about to start"));
}

ProofTable::Evidence ProofTable::makeEvidence(Pairing pairing)
{
    QWidget* const cell = area(pairing);
    Evidence evidence;
    evidence.tried = new Text(TextStyle::Small, cell, Role::TextMuted);
    evidence.at = new ElidedLabel(TextStyle::Small, Role::Text, cell);
    evidence.statement = new ElidedLabel(TextStyle::Mono, Role::Text, cell);
    evidence.error = new ElidedLabel(TextStyle::Mono, Role::Critical, cell);
    QBoxLayout* const head = beside(pairing);
    head->addWidget(evidence.at, 1);
    head->addWidget(evidence.tried);
    below(pairing)->addWidget(evidence.statement);
    below(pairing)->addWidget(evidence.error);
    return evidence;
}

void ProofTable::fill(Pairing pairing, const CompatibilityCell& tried)
{
    const bool isFailing = tried.fit == Fit::Fails;
    const Status status = tried.fit == Fit::Works ? Status::Ok : isFailing ? Status::Critical : Status::Skipped;
    setStatus(pairing, status, tried.fit == Fit::Works ? tr("works") : isFailing ? tr("fails") : tr("not tried"));
    const Evidence& evidence = m_evidence.at(pairing);
    evidence.tried->setText(tried.tried > 0 ? tr("%n tried", "checks, pages and queries", tried.tried) : QString());
    const bool isTried = tried.fit != Fit::NotTried;
    evidence.at->setText(isTried ? tried.failedAt : tried.reason);
    evidence.statement->setText(tried.statement);
    evidence.error->setText(tried.error);
    for (ElidedLabel* label : {evidence.statement, evidence.error}) {
        label->setVisible(!label->text().isEmpty());
    }
}

void ProofTable::show(const CompatibilityProof& proof, const QString& oldRelease, const QString& release)
{
    m_old->setText(oldRelease.isEmpty() ? tr("what runs now") : oldRelease);
    m_new->setText(release);
    fill(OldBefore, proof.oldCodeOldSchema);
    fill(OldAfter, proof.oldCodeNewSchema);
    fill(NewBefore, proof.newCodeOldSchema);
    fill(NewAfter, proof.newCodeNewSchema);
}

} // namespace Pilothouse
