#include "services/migration/proof/proofjudge.h"
#include <QCoreApplication>
#include <QHash>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

class ProofJudgeWords {
    Q_DECLARE_TR_FUNCTIONS(CompatibilityProof)
};

/// PostgreSQL refused the made-up values, not the statement: classes 22 (data) and 23 (integrity).
bool isOurs(const Attempt& attempt)
{
    const bool isWrite = attempt.what.endsWith(u": INSERT") || attempt.what.endsWith(u": UPDATE");
    return isWrite && attempt.failed() && (attempt.state.startsWith(u"22") || attempt.state.startsWith(u"23"));
}

void blame(CompatibilityCell& cell, const Attempt& attempt)
{
    if (cell.fit == Fit::Fails) {
        return; // the first is the evidence
    }
    cell.fit = Fit::Fails;
    cell.failedAt = attempt.what;
    cell.statement = attempt.statement;
    cell.error = attempt.error;
}

CompatibilityCell notTried(const QString& reason)
{
    CompatibilityCell cell;
    cell.reason = reason;
    return cell;
}

QString startingLow(const QString& text)
{
    return text.isEmpty() ? text : text.left(1).toLower() + text.mid(1);
}

/// Code on the schema that it was made for.
CompatibilityCell atHome(const QList<Attempt>& attempts, QStringList& notes)
{
    CompatibilityCell cell;
    for (const Attempt& attempt : attempts) {
        if (!attempt.skipped.isEmpty() || isOurs(attempt)) {
            notes << ProofJudgeWords::tr("%1 was not tried: %2.").arg(attempt.what, attempt.skipped.isEmpty() ? attempt.error : attempt.skipped);
            continue;
        }
        ++cell.tried;
        if (!attempt.note.isEmpty()) {
            notes << ProofJudgeWords::tr("%1 was answered with %2; more of the page was not tried.").arg(attempt.what, attempt.note);
        }
        if (attempt.failed()) {
            blame(cell, attempt);
        }
    }
    if (cell.tried == 0) {
        cell.reason = ProofJudgeWords::tr("nothing could be tried");
    } else if (cell.fit == Fit::NotTried) {
        cell.fit = Fit::Works;
    }
    return cell;
}

/// The same code on the other schema: only what it can do at home tells something about the schema.
CompatibilityCell away(const QList<Attempt>& attempts, const QList<Attempt>& homeAttempts, const CompatibilityCell& home)
{
    if (home.fit == Fit::NotTried) {
        return notTried(home.reason);
    }
    QHash<QString, bool> canDo;
    for (const Attempt& attempt : homeAttempts) {
        canDo.insert(attempt.what, !attempt.failed() && attempt.skipped.isEmpty());
    }
    CompatibilityCell cell;
    for (const Attempt& attempt : attempts) {
        if (!canDo.value(attempt.what) || !attempt.skipped.isEmpty()) {
            continue;
        }
        ++cell.tried;
        if (attempt.failed()) {
            blame(cell, attempt);
        }
    }
    if (cell.fit == Fit::NotTried && home.fit == Fit::Fails) {
        cell.reason = ProofJudgeWords::tr("it fails on its own schema already: %1: %2").arg(home.failedAt, home.error);
    } else if (cell.fit == Fit::NotTried) {
        cell.fit = Fit::Works;
    }
    return cell;
}

const RehearsedMigration* firstFailed(const QList<RehearsedMigration>& migrations)
{
    const auto found = std::find_if(migrations.cbegin(), migrations.cend(), [](const RehearsedMigration& one) { return !one.error.isEmpty(); });
    return found == migrations.cend() ? nullptr : &*found;
}

void judgeNewRelease(CompatibilityProof& proof, const ProofFacts& facts)
{
    const QList<Attempt> home = facts.attempts.value(u"newNew"_s);
    const RehearsedMigration* failed = firstFailed(facts.forward);
    proof.newCodeNewSchema = failed == nullptr ? atHome(home, proof.notes) : notTried(ProofJudgeWords::tr("%1 fails").arg(failed->label));
    proof.newCodeOldSchema = away(facts.attempts.value(u"newOld"_s), home, proof.newCodeNewSchema);
}

void judgeOldRelease(CompatibilityProof& proof, const ProofFacts& facts, const RehearsedMigration* failed)
{
    const QList<Attempt> home = facts.attempts.value(u"oldOld"_s);
    proof.oldCodeOldSchema = atHome(home, proof.notes);
    const CompatibilityCell onNew = away(facts.attempts.value(u"oldNew"_s), home, proof.oldCodeOldSchema);
    if (failed == nullptr) {
        proof.oldCodeNewSchema = onNew;
        return;
    }
    proof.oldCodeNewSchema = notTried(ProofJudgeWords::tr("%1 fails").arg(failed->label));
    if (onNew.fit != Fit::NotTried) {
        proof.notes << (onNew.fit == Fit::Works ? ProofJudgeWords::tr("The running release works on what the failed migrations leave.")
                                                : ProofJudgeWords::tr("The running release fails on what the failed migrations leave: %1: %2.").arg(onNew.failedAt, onNew.error));
    }
}

void judgeReturn(CompatibilityProof& proof, const ProofEvidence& evidence)
{
    const ProofFacts& facts = evidence.newRelease;
    const bool wentBack = !facts.backward.isEmpty() && firstFailed(facts.backward) == nullptr;
    proof.isReversible = wentBack && evidence.isSchemaBack.value_or(false);
    for (const QString& operation : facts.irreversible) {
        proof.notes << ProofJudgeWords::tr("There is no way back from %1.").arg(operation);
    }
    if (wentBack && !evidence.isSchemaBack.value_or(true)) {
        proof.notes << ProofJudgeWords::tr("Going back leaves a schema that differs from the one before.");
    }
    if (!evidence.isSchemaAgain.value_or(true)) {
        proof.notes << ProofJudgeWords::tr("Going forward again leaves a schema that differs from the first time.");
    }
}

/// Without rows the same migrations went forward, or there would be no rows: it is these that they fail on.
void nameRows(CompatibilityProof& proof, const ProofEvidence& evidence)
{
    for (RehearsedMigration& migration : proof.rehearsal) {
        if (!migration.error.isEmpty() && evidence.newRelease.failedOn.contains(migration.label)) {
            migration.error += u' ' + onSample(evidence.sample, evidence.newRelease.failedOn.value(migration.label));
        }
    }
    proof.notes << ProofJudgeWords::tr("Rows: %1.").arg(describeSample(evidence.sample)) << evidence.losses
                << ProofJudgeWords::tr("What fails on other rows only is not found, and durations are those of these rows.");
}

/// The SQL of a migration may differ once those before it are applied: names of constraints are read from the database.
void addSql(CompatibilityProof& proof, const QMap<QString, QString>& sql, const QList<PendingMigration>& pending)
{
    for (const PendingMigration& migration : pending) {
        const QString now = sql.value(migration.label());
        if (!sql.contains(migration.label()) || now == migration.sql) {
            continue;
        }
        for (RehearsedMigration& rehearsed : proof.rehearsal) {
            if (rehearsed.label == migration.label() && rehearsed.isForward && rehearsed.sql.isEmpty()) {
                rehearsed.sql = now;
                break;
            }
        }
        proof.notes << ProofJudgeWords::tr("%1 runs other SQL than was read: it depends on migrations before it.").arg(migration.label());
    }
}

} // namespace

CompatibilityProof judgeProof(const ProofEvidence& evidence, const QList<PendingMigration>& pending)
{
    CompatibilityProof proof;
    const ProofFacts& facts = evidence.newRelease;
    proof.rehearsal = facts.forward + facts.backward + facts.again;
    judgeNewRelease(proof, facts);
    const RehearsedMigration* failed = firstFailed(facts.forward);
    if (!evidence.oldRelease) {
        proof.oldCodeOldSchema = proof.oldCodeNewSchema = notTried(ProofJudgeWords::tr("no release runs"));
    } else if (!*evidence.oldRelease) {
        proof.oldCodeOldSchema = proof.oldCodeNewSchema = notTried(startingLow(evidence.oldRelease->error().message));
    } else {
        judgeOldRelease(proof, **evidence.oldRelease, failed);
        proof.notes += (*evidence.oldRelease)->notes;
    }
    judgeReturn(proof, evidence);
    addSql(proof, facts.sql, pending);
    proof.notes += facts.notes;
    proof.notes += evidence.sample.notes;
    if (evidence.sample.tables.isEmpty()) {
        proof.notes << ProofJudgeWords::tr("The scratch database has the schema without the application's rows: what fails only on rows is not found, and durations are those of empty tables.");
    } else {
        nameRows(proof, evidence);
    }
    proof.notes.removeDuplicates();
    return proof;
}

} // namespace Pilothouse
