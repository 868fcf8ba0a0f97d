#include "services/migration/proof/proofwords.h"
#include "models/migration/migrationwords.h"
#include <QCoreApplication>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

class CompatibilityProofWords {
    Q_DECLARE_TR_FUNCTIONS(CompatibilityProof)
};

constexpr qsizetype longestStatement = 200;

QString shortened(const QString& statement)
{
    return statement.size() <= longestStatement ? statement : statement.left(longestStatement - 1) + u'…';
}

QString cellWord(const CompatibilityCell& cell)
{
    switch (cell.fit) {
    case Fit::Works: return CompatibilityProofWords::tr("works (%n tried)", nullptr, cell.tried);
    case Fit::Fails: return CompatibilityProofWords::tr("fails");
    case Fit::NotTried: break;
    }
    return CompatibilityProofWords::tr("not judged");
}

QString codeName(const QString& code, const QString& release)
{
    return release.isEmpty() ? code : code + u" ("_s + release + u')';
}

void addEvidence(QStringList& lines, const QString& where, const CompatibilityCell& cell)
{
    if (cell.fit == Fit::Fails) {
        lines << u"  %1: %2: %3"_s.arg(where, cell.failedAt, cell.error);
        if (!cell.statement.isEmpty()) {
            lines << u"      "_s + shortened(cell.statement);
        }
    } else if (cell.fit == Fit::NotTried && !cell.reason.isEmpty()) {
        lines << CompatibilityProofWords::tr("  %1 was not judged: %2").arg(where, cell.reason);
    }
}

QString heldLocks(const QList<TableLock>& locks)
{
    QStringList words;
    for (const TableLock& lock : locks) {
        words << lockWords(lock);
    }
    return words.join(u", "_s);
}

void addRehearsal(QStringList& lines, const CompatibilityProof& proof)
{
    for (const RehearsedMigration& migration : proof.rehearsal) {
        const QString direction = migration.isForward ? CompatibilityProofWords::tr("forward") : CompatibilityProofWords::tr("backward");
        const QString outcome = migration.error.isEmpty() ? heldLocks(migration.locks) : CompatibilityProofWords::tr("fails: %1").arg(migration.error);
        const QString line = u"  %1 %2 %3  %4"_s.arg(direction, -8).arg(migration.label, -40).arg(spokenDuration(migration.took), 8).arg(outcome);
        lines << (outcome.isEmpty() ? line.trimmed().prepend(u"  "_s) : line);
        if (!migration.statement.isEmpty()) {
            lines << u"      "_s + shortened(migration.statement);
        }
    }
    if (!proof.rehearsal.isEmpty()) {
        lines << (proof.isReversible ? CompatibilityProofWords::tr("  Going back leaves the schema as it was.") : CompatibilityProofWords::tr("  Going back was not shown to work."));
    }
}

} // namespace

QStringList describeProof(const CompatibilityProof& proof, const QString& oldRelease, const QString& newRelease)
{
    const auto row = [](const QString& name, const QString& first, const QString& second) { return u"  %1 %2 %3"_s.arg(name, -28).arg(first, -20).arg(second); };
    QStringList lines {CompatibilityProofWords::tr("Tried on a scratch copy of %1:").arg(proof.source)};
    lines << row({}, CompatibilityProofWords::tr("old schema"), CompatibilityProofWords::tr("new schema"))
          << row(codeName(CompatibilityProofWords::tr("old code"), oldRelease), cellWord(proof.oldCodeOldSchema), cellWord(proof.oldCodeNewSchema))
          << row(codeName(CompatibilityProofWords::tr("new code"), newRelease), cellWord(proof.newCodeOldSchema), cellWord(proof.newCodeNewSchema));
    addEvidence(lines, CompatibilityProofWords::tr("old code, old schema"), proof.oldCodeOldSchema);
    addEvidence(lines, CompatibilityProofWords::tr("old code, new schema"), proof.oldCodeNewSchema);
    addEvidence(lines, CompatibilityProofWords::tr("new code, old schema"), proof.newCodeOldSchema);
    addEvidence(lines, CompatibilityProofWords::tr("new code, new schema"), proof.newCodeNewSchema);
    addRehearsal(lines, proof);
    for (const QString& note : proof.notes) {
        lines << CompatibilityProofWords::tr("  Note: %1").arg(note);
    }
    return lines;
}

QString refusalOf(const CompatibilityProof& proof, bool needsOldCode)
{
    for (const RehearsedMigration& migration : proof.rehearsal) {
        if (migration.isForward && !migration.error.isEmpty()) {
            return CompatibilityProofWords::tr("%1 fails on a scratch copy of the schema: %2").arg(migration.label, migration.error);
        }
    }
    if (needsOldCode && proof.oldCodeNewSchema.fit == Fit::Fails) {
        return CompatibilityProofWords::tr("The release that serves fails on the new schema: %1: %2").arg(proof.oldCodeNewSchema.failedAt, proof.oldCodeNewSchema.error);
    }
    if (proof.newCodeNewSchema.fit == Fit::Fails) {
        return CompatibilityProofWords::tr("The new release fails on its own schema: %1: %2").arg(proof.newCodeNewSchema.failedAt, proof.newCodeNewSchema.error);
    }
    return {};
}

} // namespace Pilothouse
