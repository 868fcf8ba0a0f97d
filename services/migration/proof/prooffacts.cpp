#include "services/migration/proof/prooffacts.h"
#include "models/core/jsonstrings.h"
#include "services/migration/djangocontainer.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

class ProofFactWords {
    Q_DECLARE_TR_FUNCTIONS(CompatibilityProof)
};


QString text(const QJsonObject& fact, QLatin1StringView key)
{
    return fact[key].toString().simplified();
}

Attempt attemptOf(const QJsonObject& fact)
{
    return {text(fact, "what"_L1), text(fact, "statement"_L1), text(fact, "error"_L1), fact["state"_L1].toString(), text(fact, "skipped"_L1), text(fact, "note"_L1)};
}

RehearsedMigration migrationOf(const QJsonObject& fact, bool isForward)
{
    RehearsedMigration migration;
    migration.label = fact["label"_L1].toString();
    migration.isForward = isForward;
    migration.took = Milliseconds(fact["ms"_L1].toInteger());
    for (const QJsonValue& lock : fact["locks"_L1].toArray()) {
        // As the program counts them: 0 is ACCESS SHARE.
        const int mode = std::clamp(lock[1].toInt() + int(LockMode::AccessShare), int(LockMode::None), int(LockMode::AccessExclusive));
        migration.locks.append({lock[0].toString(), LockMode(mode)});
    }
    migration.error = text(fact, "error"_L1);
    migration.statement = text(fact, "statement"_L1);
    return migration;
}

void takeFailure(ProofFacts& facts, const RehearsedMigration& migration, const QJsonObject& fact)
{
    if (fact.contains("table"_L1)) {
        facts.failedOn.insert(migration.label, fact["table"_L1].toString());
    }
    if (fact["bySample"_L1].toBool()) {
        facts.bySample << migration.label + u": "_s + migration.error;
    }
}

void take(ProofFacts& facts, const QString& kind, const QJsonObject& fact)
{
    if (kind == u"attempt") {
        facts.attempts[fact["cell"_L1].toString()].append(attemptOf(fact));
    } else if (kind == u"migrated") {
        const QString stage = fact["stage"_L1].toString();
        QList<RehearsedMigration>& list = stage == u"forward" ? facts.forward : stage == u"backward" ? facts.backward : facts.again;
        list.append(migrationOf(fact, stage != u"backward"));
        takeFailure(facts, list.last(), fact);
    } else if (kind == u"touched") {
        facts.touched << stringsIn(fact["tables"_L1]);
    } else if (kind == u"used") {
        for (const QJsonValue& table : fact["tables"_L1].toArray()) {
            facts.used.append({table[0].toString(), table[1].toString()});
        }
    } else if (kind == u"irreversible") {
        facts.irreversible << fact["label"_L1].toString() + u": "_s + text(fact, "operation"_L1);
    } else if (kind == u"note") {
        facts.notes << text(fact, "note"_L1);
    } else if (kind == u"sql") {
        facts.sql.insert(fact["label"_L1].toString(), fact["sql"_L1].toString());
    }
}

} // namespace

Result<ProofFacts> readProofFacts(const ProcessOutput& output, bool hasRows)
{
    // What an application prints of an error has the values in it.
    const QString evidence = hasRows ? ProofFactWords::tr("The container's output is left out: it may quote rows.") : lastLines(output);
    ProofFacts facts;
    bool hasEnded = false;
    for (const QJsonObject& fact : factsIn(output)) {
        const QString kind = fact["kind"_L1].toString();
        if (kind == u"image" && fact["vendor"_L1].toString() != u"postgresql") {
            return failure(ErrorCode::InvalidInput, ProofFactWords::tr("The image's database is %1, not PostgreSQL.").arg(fact["vendor"_L1].toString()),
                ProofFactWords::tr("Correct its settings, or remove `migrations` from pilothouse.yaml."));
        }
        if (kind == u"failed") {
            return failure(ErrorCode::ProcessFailed, ProofFactWords::tr("The release cannot be tried on a scratch database: %1").arg(text(fact, "error"_L1)),
                ProofFactWords::tr("The detail has the container's last lines."), evidence);
        }
        hasEnded = hasEnded || kind == u"end";
        take(facts, kind, fact);
    }
    if (!hasEnded) {
        return failure(ErrorCode::ProcessFailed, ProofFactWords::tr("Django does not start in the image (exit code %1).").arg(output.exitCode),
            ProofFactWords::tr("Correct the release; the detail has the container's last lines."), evidence);
    }
    return facts;
}

} // namespace Pilothouse
