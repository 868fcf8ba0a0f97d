#include "models/migration/compatibilityjson.h"
#include "services/migration/proof/proofjudge.h"
#include "services/migration/proof/proofwords.h"
#include "tests/support/await.h"
#include <QJsonDocument>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

Attempt well(const QString& what)
{
    Attempt attempt;
    attempt.what = what;
    return attempt;
}

Attempt badly(const QString& what, const QString& state = u"42703"_s)
{
    Attempt attempt = well(what);
    attempt.error = u"column people_person.name does not exist"_s;
    attempt.statement = u"SELECT name FROM people_person"_s;
    attempt.state = state;
    return attempt;
}

RehearsedMigration migrated(const QString& label, bool isForward = true, const QString& error = {})
{
    RehearsedMigration migration;
    migration.label = label;
    migration.isForward = isForward;
    migration.error = error;
    return migration;
}

PendingMigration pending(const QString& app, const QString& name, const QString& sql)
{
    PendingMigration migration;
    migration.app = app;
    migration.name = name;
    migration.sql = sql;
    return migration;
}

const QString page = u"GET /people/"_s;
const QString renaming = u"people.0002_rename"_s;

/// A rename: each release works on its own schema only.
ProofEvidence renamed()
{
    ProofEvidence evidence;
    evidence.newRelease.forward = {migrated(renaming)};
    evidence.newRelease.backward = {migrated(renaming, false)};
    evidence.newRelease.again = {migrated(renaming)};
    evidence.newRelease.attempts = {{u"newNew"_s, {well(u"check"_s), well(page)}}, {u"newOld"_s, {well(u"check"_s), badly(page)}}};
    ProofFacts old;
    old.attempts = {{u"oldOld"_s, {well(u"check"_s), well(page)}}, {u"oldNew"_s, {well(u"check"_s), badly(page)}}};
    evidence.oldRelease = old;
    evidence.isSchemaBack = true;
    evidence.isSchemaAgain = true;
    return evidence;
}

ProcessOutput outputOf(const QByteArray& out, int exitCode = 0, const QByteArray& err = {})
{
    ProcessOutput output;
    output.out = out;
    output.exitCode = exitCode;
    output.err = err;
    return output;
}

QByteArray said(const QByteArray& json)
{
    return "\n\x1epilothouse " + json + "\n";
}

const QByteArray begun = said(R"({"kind": "image", "django": "3.2.25", "vendor": "postgresql"})");
const QByteArray ended = said(R"({"kind": "end"})");

} // namespace

class CompatibilityProofTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRenameWorksOnlyWithItsOwnCode();
    void whatFailsAtHomeTellsNothingElsewhere();
    void aFailureBesideABrokenBaselineIsStillFound();
    void valuesThatWeMadeUpAreNotBlamed();
    void aMissingDefaultIsBlamedAway();
    void aMigrationThatFailsLeavesTheNewSchemaUntried();
    void withoutARunningReleaseNothingIsSaidOfIt();
    void aReleaseThatDoesNotStartIsNotJudged();
    void goingBackIsProvenOnlyByTheSameSchema();
    void sqlThatDependsOnEarlierMigrationsIsKept();
    void factsAreReadBetweenWhatSettingsPrint();
    void aProgramThatDoesNotEndIsAnError();
    void anotherDatabaseIsInvalid();
    void jsonKeepsEverything();
    void wordsNameTheFailingStatement();
};

void CompatibilityProofTest::aRenameWorksOnlyWithItsOwnCode()
{
    const CompatibilityProof proof = judgeProof(renamed(), {});
    QCOMPARE(proof.oldCodeOldSchema.fit, Fit::Works);
    QCOMPARE(proof.oldCodeOldSchema.tried, 2);
    QCOMPARE(proof.oldCodeNewSchema.fit, Fit::Fails);
    QCOMPARE(proof.oldCodeNewSchema.failedAt, page);
    QCOMPARE(proof.oldCodeNewSchema.statement, u"SELECT name FROM people_person"_s);
    QCOMPARE(proof.newCodeOldSchema.fit, Fit::Fails);
    QCOMPARE(proof.newCodeNewSchema.fit, Fit::Works);
    QVERIFY(!proof.isSound());
    QVERIFY(proof.isConclusive());
    QVERIFY(proof.isReversible);
    QCOMPARE(proof.rehearsal.size(), 3);
    QVERIFY2(refusalOf(proof).contains(u"The release that serves fails on the new schema: GET /people/: column"), qPrintable(refusalOf(proof)));
    QCOMPARE(refusalOf(proof, false), QString()); // behind a page the new release alone has to work
}

void CompatibilityProofTest::whatFailsAtHomeTellsNothingElsewhere()
{
    ProofEvidence evidence = renamed();
    ProofFacts& old = **evidence.oldRelease;
    old.attempts[u"oldOld"_s] = {well(u"check"_s), badly(page)};
    old.attempts[u"oldNew"_s] = {well(u"check"_s), badly(page)};
    const CompatibilityProof proof = judgeProof(evidence, {});
    QCOMPARE(proof.oldCodeOldSchema.fit, Fit::Fails);
    QCOMPARE(proof.oldCodeNewSchema.fit, Fit::NotTried);
    QVERIFY2(proof.oldCodeNewSchema.reason.contains(u"on its own schema already: GET /people/"), qPrintable(proof.oldCodeNewSchema.reason));
    QVERIFY(proof.isSound() && !proof.isConclusive());
}

void CompatibilityProofTest::aFailureBesideABrokenBaselineIsStillFound()
{
    ProofEvidence evidence = renamed();
    ProofFacts& old = **evidence.oldRelease;
    old.attempts[u"oldOld"_s] = {badly(u"GET /jobs/"_s), well(page)};
    old.attempts[u"oldNew"_s] = {badly(u"GET /jobs/"_s), badly(page)};
    const CompatibilityProof proof = judgeProof(evidence, {});
    QCOMPARE(proof.oldCodeNewSchema.fit, Fit::Fails);
    QCOMPARE(proof.oldCodeNewSchema.failedAt, page);
}

void CompatibilityProofTest::valuesThatWeMadeUpAreNotBlamed()
{
    ProofEvidence evidence = renamed();
    ProofFacts& old = **evidence.oldRelease;
    const Attempt refused = badly(u"people.Person: INSERT"_s, u"23514"_s);
    Attempt skipped = well(u"people.Team: INSERT"_s);
    skipped.skipped = u"no value for people.Team.shape (PolygonField)"_s;
    old.attempts[u"oldOld"_s] = {well(page), refused, skipped};
    old.attempts[u"oldNew"_s] = {well(page), refused, skipped};
    const CompatibilityProof proof = judgeProof(evidence, {});
    QCOMPARE(proof.oldCodeOldSchema.fit, Fit::Works);
    QCOMPARE(proof.oldCodeOldSchema.tried, 1);
    QCOMPARE(proof.oldCodeNewSchema.fit, Fit::Works);
    QCOMPARE(proof.oldCodeNewSchema.tried, 1);
    const QString notes = proof.notes.join(u'\n');
    QVERIFY2(notes.contains(u"people.Person: INSERT was not tried") && notes.contains(u"PolygonField"), qPrintable(notes));
}

// An INSERT of the old code leaves the new NOT NULL column out: PostgreSQL's error is of the same class as for values
// that were made up badly, but it went well on the old schema.
void CompatibilityProofTest::aMissingDefaultIsBlamedAway()
{
    ProofEvidence evidence = renamed();
    ProofFacts& old = **evidence.oldRelease;
    old.attempts[u"oldOld"_s] = {well(u"people.Person: INSERT"_s)};
    old.attempts[u"oldNew"_s] = {badly(u"people.Person: INSERT"_s, u"23502"_s)};
    QCOMPARE(judgeProof(evidence, {}).oldCodeNewSchema.fit, Fit::Fails);
}

void CompatibilityProofTest::aMigrationThatFailsLeavesTheNewSchemaUntried()
{
    ProofEvidence evidence = renamed();
    evidence.newRelease.forward = {migrated(renaming), migrated(u"people.0003_letters"_s, true, u"relation \"notes_note\" already exists"_s)};
    evidence.newRelease.backward.clear();
    evidence.newRelease.again.clear();
    evidence.newRelease.attempts.remove(u"newNew"_s);
    evidence.isSchemaBack.reset();
    evidence.isSchemaAgain.reset();
    const CompatibilityProof proof = judgeProof(evidence, {});
    QCOMPARE(proof.newCodeNewSchema.fit, Fit::NotTried);
    QCOMPARE(proof.newCodeNewSchema.reason, u"people.0003_letters fails"_s);
    QCOMPARE(proof.newCodeOldSchema.fit, Fit::NotTried);
    QCOMPARE(proof.oldCodeNewSchema.fit, Fit::NotTried);
    QVERIFY(!proof.isSound() && !proof.isReversible);
    QVERIFY2(refusalOf(proof).startsWith(u"people.0003_letters fails on a scratch copy"), qPrintable(refusalOf(proof)));
    QCOMPARE(refusalOf(proof, false), refusalOf(proof));
    QVERIFY(proof.notes.join(u'\n').contains(u"fails on what the failed migrations leave: GET /people/"));
}

void CompatibilityProofTest::withoutARunningReleaseNothingIsSaidOfIt()
{
    ProofEvidence evidence = renamed();
    evidence.oldRelease.reset();
    const CompatibilityProof proof = judgeProof(evidence, {});
    QCOMPARE(proof.oldCodeNewSchema.fit, Fit::NotTried);
    QCOMPARE(proof.oldCodeNewSchema.reason, u"no release runs"_s);
    QVERIFY(proof.isSound() && !proof.isConclusive());
}

void CompatibilityProofTest::aReleaseThatDoesNotStartIsNotJudged()
{
    ProofEvidence evidence = renamed();
    evidence.oldRelease = Result<ProofFacts>(failure(ErrorCode::ProcessFailed, u"Django does not start in the image (exit code 1)."_s));
    QCOMPARE(judgeProof(evidence, {}).oldCodeOldSchema.reason, u"django does not start in the image (exit code 1)."_s);
}

void CompatibilityProofTest::goingBackIsProvenOnlyByTheSameSchema()
{
    ProofEvidence evidence = renamed();
    evidence.isSchemaBack = false;
    evidence.newRelease.irreversible = {u"people.0003_split: Raw Python operation"_s};
    const CompatibilityProof proof = judgeProof(evidence, {});
    QVERIFY(!proof.isReversible);
    const QString notes = proof.notes.join(u'\n');
    QVERIFY(notes.contains(u"differs from the one before"));
    QVERIFY(notes.contains(u"There is no way back from people.0003_split: Raw Python operation."));
}

void CompatibilityProofTest::sqlThatDependsOnEarlierMigrationsIsKept()
{
    ProofEvidence evidence = renamed();
    const QString later = u"people.0003_drop"_s;
    evidence.newRelease.forward << migrated(later);
    evidence.newRelease.sql = {{later, u"ALTER TABLE a DROP CONSTRAINT b;"_s}};
    const CompatibilityProof proof = judgeProof(evidence, {pending(u"people"_s, u"0002_rename"_s, u"x"_s), pending(u"people"_s, u"0003_drop"_s, {})});
    QVERIFY(proof.rehearsal.at(0).sql.isEmpty());
    QCOMPARE(proof.rehearsal.at(1).sql, u"ALTER TABLE a DROP CONSTRAINT b;"_s);
    QVERIFY(proof.notes.join(u'\n').contains(u"people.0003_drop runs other SQL"));
}

void CompatibilityProofTest::factsAreReadBetweenWhatSettingsPrint()
{
    const auto facts = readProofFacts(outputOf("Loading…" + begun
        + said(R"({"kind": "migrated", "stage": "forward", "label": "people.0002_rename", "ms": 7, "locks": [["people_person", 7], ["auth_user", 1]]})") + "warning: x\n"
        + said(R"({"kind": "migrated", "stage": "backward", "label": "people.0002_rename", "ms": 3, "locks": [], "error": "no", "statement": "ALTER"})")
        + said(R"({"kind": "touched", "tables": ["people_person"]})") + said(R"({"kind": "irreversible", "label": "a.b", "operation": "Raw Python operation"})")
        + said(R"({"kind": "attempt", "cell": "newNew", "what": "GET /", "error": "column\n x", "statement": "SELECT 1", "state": "42703"})")
        + said(R"({"kind": "attempt", "cell": "newNew", "what": "a.B: INSERT", "skipped": "no value"})")
        + said(R"({"kind": "sql", "label": "a.b", "sql": "BEGIN;\nCOMMIT;"})") + said(R"({"kind": "note", "note": "post_migrate: x"})") + ended));
    QVERIFY_RESULT(facts);
    QCOMPARE(facts->forward.size(), 1);
    QCOMPARE(facts->forward.first().took, Milliseconds(7));
    QCOMPARE(facts->forward.first().locks.at(0), (TableLock {u"people_person"_s, LockMode::AccessExclusive}));
    QCOMPARE(facts->forward.first().locks.at(1).mode, LockMode::RowShare);
    QVERIFY(!facts->backward.first().isForward);
    QCOMPARE(facts->backward.first().error, u"no"_s);
    QCOMPARE(facts->touched, QStringList {u"people_person"_s});
    QCOMPARE(facts->irreversible, QStringList {u"a.b: Raw Python operation"_s});
    QCOMPARE(facts->attempts.value(u"newNew"_s).size(), 2);
    QCOMPARE(facts->attempts.value(u"newNew"_s).first().error, u"column x"_s);
    QCOMPARE(facts->attempts.value(u"newNew"_s).last().skipped, u"no value"_s);
    QCOMPARE(facts->sql.value(u"a.b"_s), u"BEGIN;\nCOMMIT;"_s);
    QCOMPARE(facts->notes, QStringList {u"post_migrate: x"_s});
}

void CompatibilityProofTest::aProgramThatDoesNotEndIsAnError()
{
    const auto broken = readProofFacts(outputOf({}, 127, "python3: command not found\n"));
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::ProcessFailed);
    QVERIFY(broken.error().message.contains(u"exit code 127"));
    QCOMPARE(broken.error().detail, u"python3: command not found"_s);
    const auto failed = readProofFacts(outputOf(begun + said(R"({"kind": "failed", "error": "connection refused"})"), 1, "Traceback"));
    QVERIFY(!failed && failed.error().message.contains(u"connection refused"));
}

void CompatibilityProofTest::anotherDatabaseIsInvalid()
{
    const auto other = readProofFacts(outputOf(said(R"({"kind": "image", "vendor": "sqlite"})") + ended));
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::InvalidInput);
}

void CompatibilityProofTest::jsonKeepsEverything()
{
    CompatibilityProof proof = judgeProof(renamed(), {});
    proof.rehearsal[0].locks = {{u"people_person"_s, LockMode::AccessExclusive}};
    proof.rehearsal[0].took = Milliseconds(7);
    proof.rehearsal[1].error = u"no"_s;
    proof.rehearsal[1].statement = u"ALTER"_s;
    proof.rehearsal[2].sql = u"COMMIT;"_s;
    proof.newCodeOldSchema.reason = u"why"_s;
    proof.source = u"the schema of members"_s;
    const QByteArray text = QJsonDocument(proofToJson(proof)).toJson();
    QStringList problems;
    QCOMPARE(proofFromJson(JsonReader(QJsonDocument::fromJson(text).object(), u"proof"_s, &problems)), proof);
    QCOMPARE(problems, QStringList());
    QJsonObject wrong = proofToJson(proof);
    wrong[u"oldCodeNewSchema"_s] = QJsonObject {{u"fit"_s, u"perhaps"_s}};
    (void)proofFromJson(JsonReader(wrong, u"proof"_s, &problems));
    QVERIFY2(problems.join(u'\n').contains(u"proof.oldCodeNewSchema.fit"), qPrintable(problems.join(u'\n')));
}

void CompatibilityProofTest::wordsNameTheFailingStatement()
{
    CompatibilityProof proof = judgeProof(renamed(), {});
    proof.rehearsal[0].locks = {{u"people_person"_s, LockMode::AccessExclusive}};
    proof.oldCodeNewSchema.statement = u"SELECT %1 "_s.repeated(60);
    const QString text = describeProof(proof, u"v1"_s, u"rename"_s).join(u'\n');
    QVERIFY2(text.contains(u"old code (v1)                works (2 tried)      fails"), qPrintable(text));
    QVERIFY2(text.contains(u"old code, new schema: GET /people/: column people_person.name does not exist"), qPrintable(text));
    QVERIFY2(text.contains(u"ACCESS EXCLUSIVE on people_person"), qPrintable(text));
    QVERIFY2(text.contains(u"Going back leaves the schema as it was."), qPrintable(text));
    for (const QString& line : text.split(u'\n')) {
        QVERIFY2(line.size() < 260 && !line.endsWith(u' '), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(CompatibilityProofTest)
#include "tst_compatibilityproof.moc"
