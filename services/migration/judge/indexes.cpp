#include "services/migration/judge/families.h"
#include "services/migration/judge/syntax.h"
#include <QCoreApplication>

namespace Pilothouse::Families {
namespace {

using enum SafetyClass;
using enum LockMode;
constexpr OldCode ok = OldCode::Ok;

constexpr Rule blocking {"create-index-blocking", Risky, ok, Share, Scans | Lasts,
    JUDGE_TEXT("nobody can write to %1 while the index is built"),
    JUDGE_TEXT("CREATE INDEX CONCURRENTLY, alone in a migration with atomic = False.")};
constexpr Rule concurrent {"create-index-concurrently", Safe, ok, ShareUpdateExclusive, Scans,
    JUDGE_TEXT("reads and writes go on while the index is built"), JUDGE_TEXT("If it fails, drop the INVALID index that it leaves.")};
constexpr Rule inTransaction {"concurrently-in-transaction", Dangerous, ok, None, Fails,
    JUDGE_TEXT("PostgreSQL refuses it inside a transaction"), JUDGE_TEXT("Set atomic = False, and let it stand alone in its migration.")};
constexpr Rule onPartitioned {"concurrently-on-partitioned", Dangerous, ok, None, Fails,
    JUDGE_TEXT("PostgreSQL refuses CONCURRENTLY on the partitioned table %1"),
    JUDGE_TEXT("CREATE INDEX ON ONLY the parent, CONCURRENTLY on each partition, then ALTER INDEX … ATTACH PARTITION.")};
constexpr Rule partitioned {"create-index-partitioned", Risky, ok, Share, Scans | Lasts,
    JUDGE_TEXT("nobody can write to %1 or any of its partitions until all their indexes are built"),
    JUDGE_TEXT("CREATE INDEX ON ONLY the parent, CONCURRENTLY on each partition, then ALTER INDEX … ATTACH PARTITION.")};
constexpr Rule onOnly {"create-index-partitioned-only", Safe, ok, Share, 0, JUDGE_TEXT("the parent alone has no rows; its index is made valid by attaching those of the partitions"), ""};
constexpr Rule afterLock {"index-after-exclusive-lock", Dangerous, ok, Share, Scans | Lasts,
    JUDGE_TEXT("nobody can read or write %1, which this transaction has altered, until the index is built"),
    JUDGE_TEXT("Build the index CONCURRENTLY in another migration (Django: db_index=False, then AddIndexConcurrently).")};
constexpr Rule dropBlocking {"drop-index-blocking", Risky, ok, AccessExclusive, 0,
    JUDGE_TEXT("it waits for every query on the table, and all new ones wait behind it"), JUDGE_TEXT("DROP INDEX CONCURRENTLY, outside a transaction.")};
constexpr Rule dropConcurrently {"drop-index-concurrently", Safe, ok, ShareUpdateExclusive, 0, JUDGE_TEXT("reads and writes go on"), ""};
constexpr Rule dropSeveral {"drop-index-concurrently-several", Dangerous, ok, None, Fails,
    JUDGE_TEXT("PostgreSQL refuses several indexes, or CASCADE, with CONCURRENTLY"), JUDGE_TEXT("One statement an index, without CASCADE.")};
constexpr Rule reindexing {"reindex-blocking", Dangerous, ok, Share, Scans | Lasts,
    JUDGE_TEXT("the index is locked for everybody: every query on %1 waits while it is built"), JUDGE_TEXT("REINDEX CONCURRENTLY, outside a transaction.")};
constexpr Rule reindexConcurrently {"reindex-concurrently", Safe, ok, ShareUpdateExclusive, Scans, JUDGE_TEXT("reads and writes go on"), ""};

constexpr const Rule* all[] = {&blocking, &concurrent, &inTransaction, &onPartitioned, &partitioned, &onOnly, &afterLock, &dropBlocking,
    &dropConcurrently, &dropSeveral, &reindexing, &reindexConcurrently};

const Rule& creationRule(const QString& table, const QJsonObject& node, const Scene& scene)
{
    const CatalogTable* facts = scene.find(table);
    const bool isPartitioned = facts != nullptr && facts->isPartitioned;
    if (node.value(u"concurrent").toBool()) {
        return scene.isInTransaction() ? inTransaction : isPartitioned ? onPartitioned : concurrent;
    }
    const bool isPlain = facts != nullptr && facts->rows && !isPartitioned; // ON ONLY spares a table without partitions nothing
    if (!node.value(u"relation").toObject().value(u"inh").toBool() && !isPlain) {
        return onOnly;
    }
    if (!scene.heldAtLeast(AccessExclusive).isEmpty()) {
        return afterLock;
    }
    return isPartitioned ? partitioned : blocking;
}

CatalogIndex factsOf(const QJsonObject& node)
{
    CatalogIndex index;
    index.isUnique = node.value(u"unique").toBool();
    const QJsonArray parameters = node.value(u"indexParams").toArray();
    for (const QJsonValue& value : parameters) {
        index.columns << value.toObject().value(u"IndexElem").toObject().value(u"name").toString();
    }
    return index;
}

} // namespace

Rules indexRules()
{
    return all;
}

Rulings createIndex(const QJsonObject& node, Scene& scene)
{
    const QString table = Syntax::relation(node, u"relation");
    const QString name = node.value(u"idxname").toString();
    Ruling ruling = rulingOf(creationRule(table, node, scene), table, name);
    if (node.value(u"unique").toBool() && ruling.rule != &inTransaction && ruling.rule != &onPartitioned) {
        ruling.oldCode = OldCode::Maybe;
    }
    if (ruling.rule == &partitioned) {
        const QStringList partitions = partitionsOf(scene.tables(), table);
        for (const QString& partition : partitions) {
            ruling.otherLocks << TableLock {partition, Share};
        }
    }
    const QString held = scene.heldAtLeast(AccessExclusive);
    if (ruling.rule == &afterLock && held != table) {
        ruling.reason = QCoreApplication::translate("MigrationJudge", "nobody can read or write %1, which this transaction has altered, until the index on %2 is built").arg(held, table);
    }
    scene.addIndex(table, name, factsOf(node));
    scene.newObjects.insert(QStringLiteral("index ") + name);
    return {ruling};
}

Rulings dropIndex(const QJsonObject& node, Scene& scene)
{
    const QJsonArray objects = node.value(u"objects").toArray();
    const bool isConcurrent = node.value(u"concurrent").toBool();
    const bool isTooMuch = isConcurrent && (objects.size() > 1 || node.value(u"behavior").toString() == u"DROP_CASCADE");
    Rulings rulings;
    for (const QJsonValue& value : objects) {
        const QString name = Syntax::objectPath(value.toObject()).join(u'.');
        const QString table = scene.tableOfIndex(name);
        const CatalogTable* facts = scene.find(table);
        const Rule& rule = isConcurrent && scene.isInTransaction()     ? inTransaction
            : isTooMuch                                                ? dropSeveral
            : isConcurrent && facts != nullptr && facts->isPartitioned ? onPartitioned
            : isConcurrent                                         ? dropConcurrently
                                                                   : dropBlocking;
        Ruling ruling = rulingOf(rule, table, name);
        if (&rule == &dropBlocking && scene.newObjects.contains(QStringLiteral("index ") + name)) {
            ruling.safety = Safe;
            ruling.reason = QCoreApplication::translate("MigrationJudge", "this text created the index itself");
        }
        scene.removeIndex(name);
        rulings << ruling;
    }
    return rulings;
}

Rulings reindex(const QJsonObject& node, Scene& scene)
{
    const QString relation = Syntax::relation(node, u"relation");
    if (relation.isEmpty() && scene.isInTransaction()) { // a schema or a whole database
        return maintenance(QStringLiteral("ClusterStmt"), {}, scene).value_or(Rulings());
    }
    const bool isIndex = node.value(u"kind").toString() == u"REINDEX_OBJECT_INDEX";
    const QString table = isIndex ? scene.tableOfIndex(relation) : relation;
    const bool isConcurrent = Syntax::hasOption(node.value(u"params").toArray(), u"concurrently");
    const Rule& rule = !isConcurrent ? reindexing : scene.isInTransaction() ? inTransaction : reindexConcurrently;
    Ruling ruling = rulingOf(rule, table, isIndex ? relation : QString());
    if (table.isEmpty() && !isConcurrent) {
        ruling.reason = QCoreApplication::translate("MigrationJudge", "the index is locked for everybody: every query on its table waits while it is built");
    }
    return {ruling};
}

} // namespace Pilothouse::Families
