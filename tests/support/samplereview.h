#pragma once
#include "models/migration/lockpicture.h"
#include "models/migration/review.h"

namespace Pilothouse {

/// r43 of the pictures: a rename that breaks r42, an index, and what is applied already.
inline SchemaReview sampleReview()
{
    const auto migration = [](const QString& app, const QString& name, MigrationState state) {
        MigrationReview made;
        made.app = app;
        made.name = name;
        made.state = state;
        return made;
    };
    const auto people = QStringLiteral("people");
    MigrationReview rename = migration(people, QStringLiteral("0008_rename_member_no"), MigrationState::Pending);
    rename.sql = QStringLiteral("BEGIN;\n--\n-- Rename field member_no on person to membership_number\n--\nALTER TABLE \"people_person\" RENAME COLUMN \"member_no\" TO \"membership_number\";\nCOMMIT;");
    StatementFinding breaks;
    breaks.line = 5;
    breaks.statement = QStringLiteral("ALTER TABLE \"people_person\" RENAME COLUMN \"member_no\" TO \"membership_number\"");
    breaks.rule = QStringLiteral("rename-column");
    breaks.safety = SafetyClass::Dangerous;
    breaks.oldCode = OldCode::Breaks;
    breaks.table = QStringLiteral("people_person");
    breaks.locks = {{breaks.table, LockMode::AccessExclusive}};
    breaks.isNeededByNewCode = true;
    breaks.message = QStringLiteral("The old code still reads and writes member_no: each of its queries on it fails.");
    breaks.recipe = QStringLiteral("Keep the name (Django: db_column), or expand and contract.");
    rename.verdict.findings = {breaks};
    summarize(rename.verdict);
    rename.tables = {{breaks.table, 84210, 31 * 1024 * 1024}};
    rename.expectedLock = Milliseconds(2);
    Expansion expansion;
    expansion.migration = rename.label();
    expansion.table = breaks.table;
    expansion.column = QStringLiteral("member_no");
    expansion.newColumn = QStringLiteral("membership_number");
    expansion.type = QStringLiteral("character varying(20)");
    ExpansionOffer offer;
    offer.migration = rename.label();
    offer.expansions = {expansion};
    rename.expansion = offer;
    MigrationReview index = migration(people, QStringLiteral("0009_index_last_name"), MigrationState::Pending);
    index.isAtomic = false;
    index.sql = QStringLiteral("CREATE INDEX CONCURRENTLY \"people_last_name_ix\" ON \"people_person\" (\"last_name\");");
    StatementFinding safe;
    safe.statement = index.sql.chopped(1);
    safe.rule = QStringLiteral("create-index-concurrently");
    safe.safety = SafetyClass::Safe;
    safe.table = breaks.table;
    safe.locks = {{breaks.table, LockMode::ShareUpdateExclusive}};
    safe.scans = true;
    safe.message = QStringLiteral("Reads and writes go on while the index is built.");
    index.verdict.findings = {safe};
    summarize(index.verdict);
    index.tables = rename.tables;
    SchemaReview review;
    review.environment = QStringLiteral("staging");
    review.release = QStringLiteral("r43");
    review.imageId = QStringLiteral("sha256:43");
    review.migrations = {migration(QStringLiteral("auth"), QStringLiteral("0001_initial"), MigrationState::Applied), migration(people, QStringLiteral("0006_photo_store"), MigrationState::Applied),
        migration(people, QStringLiteral("0007_photo_checked"), MigrationState::Applied), rename, index,
        migration(QStringLiteral("payments"), QStringLiteral("0009_refunds"), MigrationState::Unknown)};
    review.whole.safety = SafetyClass::Dangerous;
    review.whole.oldCode = OldCode::Breaks;
    review.order = ReleaseOrder::Impossible;
    const QString where = QStringLiteral("people.0008_rename_member_no, line 5");
    const QString why = QStringLiteral("the old code breaks on the renamed column");
    review.strategies = {{QStringLiteral("hot"), StrategyWord::Refused, why, where}, {QStringLiteral("rolling"), StrategyWord::Refused, why, where},
        {QStringLiteral("canary"), StrategyWord::Refused, why, where}, {QStringLiteral("blue-green"), StrategyWord::Override, why, where},
        {QStringLiteral("maintenance"), StrategyWord::Allowed, {}, {}}};
    review.queue = {36, Milliseconds(2000), 72, 8, true};
    review.notes = {QStringLiteral("Cached payloads may hold the old key “member_no”.")};
    return review;
}

inline CompatibilityProof sampleProof()
{
    CompatibilityProof proof;
    proof.oldCodeOldSchema = {Fit::Works, 38, {}, {}, {}, {}};
    proof.oldCodeNewSchema = {Fit::Fails, 38, QStringLiteral("GET /people/"), QStringLiteral("SELECT p.id, p.member_no FROM people_person p ORDER BY p.last_name"),
        QStringLiteral("column p.member_no does not exist"), {}};
    proof.newCodeOldSchema = {Fit::Fails, 36, QStringLiteral("people.Person: SELECT"), QStringLiteral("SELECT p.id, p.membership_number FROM people_person p"),
        QStringLiteral("column p.membership_number does not exist"), {}};
    proof.newCodeNewSchema = {Fit::Works, 36, {}, {}, {}, {}};
    for (const bool isForward : {true, false}) {
        RehearsedMigration tried;
        tried.label = QStringLiteral("people.0008_rename_member_no");
        tried.isForward = isForward;
        tried.took = Milliseconds(12);
        tried.locks = {{QStringLiteral("people_person"), LockMode::AccessExclusive}};
        proof.rehearsal << tried;
    }
    proof.isReversible = true;
    proof.source = QStringLiteral("schema of members at 127.0.0.1:5433");
    return proof;
}

/// An idle session holds up a migration, and that holds up five of the application's.
inline LockPicture samplePicture()
{
    const QDateTime at(QDate(2026, 11, 20), QTime(6, 3), Qt::UTC);
    const QString table = QStringLiteral("people_person");
    const auto session = [&](int pid, const QString& application, const QString& query, Milliseconds waiting, QList<int> blockedBy) {
        DatabaseSession made;
        made.pid = pid;
        made.backend = QStringLiteral("2026-11-20 06:00:0%1").arg(pid % 10);
        made.user = QStringLiteral("members");
        made.application = application;
        made.state = QStringLiteral("active");
        made.query = query;
        made.transactionSince = at.addMSecs(-std::max<qint64>(waiting.count(), 1000));
        made.querySince = made.transactionSince;
        made.waiting = waiting;
        made.blockedBy = std::move(blockedBy);
        return made;
    };
    DatabaseSession idle = session(4127, QStringLiteral("psql"), QStringLiteral("SELECT count(*) FROM people_person"), Milliseconds(0), {});
    idle.state = QStringLiteral("idle in transaction");
    idle.transactionSince = at.addSecs(-134);
    idle.locks = {{table, LockMode::AccessShare}};
    DatabaseSession migration = session(4188, QStringLiteral("Pilothouse"), QStringLiteral("ALTER TABLE people_person RENAME COLUMN member_no TO membership_number"), Milliseconds(1400), {4127});
    migration.wanted = TableLock {table, LockMode::AccessExclusive};
    LockPicture picture;
    picture.at = at;
    picture.sessions = {idle, migration};
    for (int i = 0; i < 5; ++i) {
        DatabaseSession app = session(4190 + i, QStringLiteral("app/green"), QStringLiteral("SELECT p.id, p.member_no FROM people_person p"), Milliseconds(1100 - 200 * i), {4188});
        app.wanted = TableLock {table, LockMode::AccessShare};
        picture.sessions << app;
    }
    picture.sessions << session(4200, QStringLiteral("app/green"), QStringLiteral("SELECT 1"), Milliseconds(0), {});
    picture.progress = {{4300, QStringLiteral("CREATE INDEX CONCURRENTLY"), table, QStringLiteral("building index: scanning table"), 45, 100}};
    picture.connections = 17;
    picture.connectionLimit = 100;
    return picture;
}

} // namespace Pilothouse
