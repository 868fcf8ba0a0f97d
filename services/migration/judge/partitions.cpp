#include "services/migration/judge/families.h"
#include "services/migration/judge/syntax.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse::Families {
namespace {

using enum SafetyClass;
using enum LockMode;

constexpr Rule createPartition {"create-partition-of", Risky, OldCode::Ok, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("%1 and so every query on it is locked for everybody, if briefly; a default partition is scanned"),
    JUDGE_TEXT("CREATE TABLE (LIKE …), add a CHECK that fits the bounds, then ATTACH PARTITION.")};
constexpr Rule attach {"attach-partition-scan", Risky, OldCode::Ok, ShareUpdateExclusive, Scans | Lasts,
    JUDGE_TEXT("the attached table is scanned while nobody can use it, unless a valid CHECK proves that its rows fit"),
    JUDGE_TEXT("Add a CHECK that fits the bounds NOT VALID, VALIDATE it, then attach.")};
constexpr Rule attachProven {"attach-partition", Safe, OldCode::Ok, ShareUpdateExclusive, 0,
    JUDGE_TEXT("no row has to be looked at, and reads and writes of the parent go on"), ""};
constexpr Rule detach {"detach-partition", Risky, OldCode::Maybe, AccessExclusive, 0,
    JUDGE_TEXT("%1 is locked for everybody, and the old code no longer sees the partition's rows"),
    JUDGE_TEXT("DETACH PARTITION … CONCURRENTLY, outside a transaction.")};
constexpr Rule detachConcurrently {"detach-partition-concurrently", Safe, OldCode::Maybe, ShareUpdateExclusive, 0,
    JUDGE_TEXT("reads and writes of %1 go on; the old code no longer sees the partition's rows"), ""};
constexpr Rule attachIndex {"index-attach-partition", Safe, OldCode::Ok, AccessShare, 0,
    JUDGE_TEXT("only the partition's index is locked, briefly"), JUDGE_TEXT("Set a short lock_timeout.")};

constexpr Rule inTransaction {"concurrently-in-transaction", Dangerous, OldCode::Ok, None, Fails,
    JUDGE_TEXT("PostgreSQL refuses it inside a transaction"), JUDGE_TEXT("Set atomic = False, and let it stand alone in its migration.")};

constexpr const Rule* all[] = {&createPartition, &attach, &attachProven, &detach, &detachConcurrently, &attachIndex};

/// A valid CHECK that is not only about NULL may fit the bounds; that it does cannot be shown without a database.
bool hasFittingCheck(const QString& table, const Scene& scene)
{
    const CatalogTable* facts = scene.find(table);
    return facts != nullptr && std::any_of(facts->constraints.cbegin(), facts->constraints.cend(), [](const CatalogConstraint& each) {
        return each.kind == ConstraintKind::Check && each.isValidated && Scene::saysMoreThanNotNull(each.definition);
    });
}

Ruling attached(const QString& table, const QString& partition, const Scene& scene)
{
    const bool isProven = scene.isNew(partition) || hasFittingCheck(partition, scene);
    Ruling ruling = rulingOf(isProven ? attachProven : attach, table, partition);
    if (scene.isNew(table) && !scene.isNew(partition)) { // what the new parent is spared, the table that it takes in is not
        ruling.table = partition;
        ruling.column.clear();
        ruling.lock = AccessExclusive;
        return ruling;
    }
    ruling.otherLocks << TableLock {partition, AccessExclusive};
    return ruling;
}

} // namespace

Rules partitionRules()
{
    return all;
}

std::optional<Ruling> partitionCommand(const QString& table, const QJsonObject& command, Scene& scene)
{
    const QString subtype = command.value(u"subtype").toString();
    const QJsonObject part = command.value(u"def").toObject().value(u"PartitionCmd").toObject();
    const QString partition = Syntax::relation(part, u"name");
    if (subtype == u"create") {
        return rulingOf(createPartition, table);
    }
    if (subtype == u"AT_AttachPartition") {
        return part.contains(u"bound") ? attached(table, partition, scene) : rulingOf(attachIndex, scene.tableOfIndex(table), partition);
    }
    if (subtype == u"AT_DetachPartition" || subtype == u"AT_DetachPartitionFinalize") {
        const bool isConcurrent = part.value(u"concurrent").toBool() || subtype == u"AT_DetachPartitionFinalize";
        Ruling ruling = rulingOf(!isConcurrent ? detach : scene.isInTransaction() ? inTransaction : detachConcurrently, table, partition);
        if (!isConcurrent) {
            ruling.otherLocks << TableLock {partition, AccessExclusive};
        }
        return ruling;
    }
    return std::nullopt;
}

} // namespace Pilothouse::Families
