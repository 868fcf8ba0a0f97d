#include "services/migration/judge/families.h"
#include "services/migration/judge/syntax.h"
#include "models/core/quantity.h"
#include <QCoreApplication>

namespace Pilothouse::Families {
namespace {

using enum SafetyClass;
using enum LockMode;
constexpr OldCode ok = OldCode::Ok;

constexpr Rule vacuumFull {"vacuum-full-or-cluster", Dangerous, ok, AccessExclusive, Rewrites | Scans | Lasts,
    JUDGE_TEXT("the whole of %1 is rewritten while nobody can read or write it"), JUDGE_TEXT("Use pg_repack, or a maintenance window.")};
constexpr Rule vacuum {"vacuum", Safe, ok, ShareUpdateExclusive, Scans, JUDGE_TEXT("reads and writes go on"), ""};
constexpr Rule analyze {"analyze", Safe, ok, ShareUpdateExclusive, 0, JUDGE_TEXT("reads and writes go on"), ""};
constexpr Rule notInTransaction {"not-in-transaction", Dangerous, ok, None, Fails, JUDGE_TEXT("PostgreSQL refuses it inside a transaction"),
    JUDGE_TEXT("Run it outside of a transaction (Django: atomic = False).")};
constexpr Rule lockTable {"lock-table", Dangerous, ok, AccessExclusive, 0, JUDGE_TEXT("the old code waits until the transaction ends"), JUDGE_TEXT("Leave it out: statements take the locks that they need.")};
constexpr Rule refresh {"refresh-matview-blocking", Risky, ok, AccessExclusive, Rewrites, JUDGE_TEXT("readers of %1 wait while it is filled"),
    JUDGE_TEXT("REFRESH MATERIALIZED VIEW CONCURRENTLY, with a unique index.")};
constexpr Rule refreshConcurrently {"refresh-matview-concurrently", Safe, ok, Exclusive, 0, JUDGE_TEXT("readers of the view go on"), ""};
constexpr Rule lockTimeout {"lock-timeout", Safe, ok, None, 0, JUDGE_TEXT("it limits how long others may have to wait"), ""};
constexpr Rule setVariable {"set-variable", Safe, ok, None, 0, JUDGE_TEXT("it is for this session"), ""};
constexpr Rule searchPath {"set-search-path", Safe, ok, None, 0, JUDGE_TEXT("names after it mean other tables than they seem to"), JUDGE_TEXT("Write the schema before the names.")};
constexpr Rule setConstraints {"set-constraints", Safe, ok, None, 0, JUDGE_TEXT("only the moment of checks changes"), ""};

constexpr const Rule* all[] = {&vacuumFull, &vacuum, &analyze, &notInTransaction, &lockTable, &refresh, &refreshConcurrently, &lockTimeout,
    &setVariable, &searchPath, &setConstraints};

Rulings vacuumed(const QJsonObject& node, const Scene& scene)
{
    const bool isVacuum = node.value(u"is_vacuumcmd").toBool();
    const bool isFull = Syntax::hasOption(node.value(u"options").toArray(), u"full");
    const Rule& rule = !isVacuum ? analyze : scene.isInTransaction() ? notInTransaction : isFull ? vacuumFull : vacuum;
    Rulings rulings;
    const QJsonArray relations = node.value(u"rels").toArray();
    for (const QJsonValue& each : relations) {
        rulings << rulingOf(rule, Syntax::relation(each.toObject().value(u"VacuumRelation").toObject(), u"relation"));
    }
    return rulings.isEmpty() ? Rulings {rulingOf(rule)} : rulings;
}

Rulings locked(const QJsonObject& node)
{
    const int mode = node.value(u"mode").toInt(); // PostgreSQL's numbers are those of LockMode
    Rulings rulings;
    const QJsonArray relations = node.value(u"relations").toArray();
    for (const QJsonValue& each : relations) {
        Ruling ruling = rulingOf(lockTable, Syntax::relation(each.toObject().value(u"RangeVar").toObject()));
        ruling.lock = LockMode(mode);
        if (*ruling.lock < AccessExclusive) {
            ruling.safety = *ruling.lock < Share ? Safe : Risky;
        }
        rulings << ruling;
    }
    return rulings;
}

/// Milliseconds of "2s", "500ms", 500; nothing when it is neither.
std::optional<Milliseconds> timeoutOf(const QJsonObject& constant)
{
    if (constant.contains(u"ival")) {
        return Milliseconds(constant.value(u"ival").toObject().value(u"ival").toInt());
    }
    const QString text = constant.value(u"sval").toObject().value(u"sval").toString().simplified().remove(u' ');
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const QString unit = text.endsWith(QLatin1String("min")) ? text.chopped(2) : text; // PostgreSQL's "min" is our "m"
    return isNumber ? Milliseconds(number) : parseDuration(unit);
}

/// What SET lock_timeout makes of the limit that the session has.
Ruling limited(const QJsonObject& node, bool isSet, Scene& scene)
{
    constexpr Milliseconds longest {10000};
    const std::optional<Milliseconds> limit = isSet ? timeoutOf(node.value(u"args").toArray().first().toObject().value(u"A_Const").toObject()) : std::nullopt;
    const bool isReset = !isSet && scene.isLimited; // back to what the session began with
    scene.hasLockTimeout = isReset || (limit && limit->count() > 0);
    if (!node.value(u"is_local").toBool()) {
        scene.keep(&Scene::hasLockTimeout);
    }
    Ruling ruling = rulingOf(lockTimeout);
    if (scene.isLimited && !isReset && !(limit && limit->count() > 0 && *limit <= longest)) {
        ruling.safety = Dangerous;
        ruling.reason = QCoreApplication::translate("MigrationJudge", "it takes away the limit that keeps others from waiting behind this migration");
    }
    return ruling;
}

Ruling variable(const QJsonObject& node, Scene& scene)
{
    const QString name = node.value(u"name").toString().toLower();
    const QString value = node.value(u"args").toArray().first().toObject().value(u"A_Const").toObject().value(u"sval").toObject().value(u"sval").toString();
    const bool isSet = node.value(u"kind").toString() == u"VAR_SET_VALUE";
    const bool isLasting = !node.value(u"is_local").toBool();
    if (name == u"timezone") {
        scene.isUtc = isSet && value.compare(QLatin1String("UTC"), Qt::CaseInsensitive) == 0;
        if (isLasting) {
            scene.keep(&Scene::isUtc);
        }
    }
    if (name == u"lock_timeout") {
        return limited(node, isSet, scene);
    }
    const bool isOtherPath = name == u"search_path" && isSet && !value.isEmpty() && value != u"public" && value != u"$user";
    if (name == u"search_path" || node.value(u"kind").toString() == u"VAR_RESET_ALL") {
        scene.unmaskAll();
        scene.isPathChanged = isOtherPath;
        if (isLasting) {
            scene.keep(&Scene::isPathChanged);
        }
    }
    return rulingOf(isOtherPath ? searchPath : setVariable);
}

/// EXPLAIN ANALYZE runs what it explains, EXECUTE what was prepared.
Rulings executed(const QJsonObject& query, Scene& scene)
{
    const QString kind = query.isEmpty() ? QString() : query.constBegin().key();
    return data(kind, query.value(kind).toObject(), scene).value_or(Rulings {rulingOf(setVariable)});
}

} // namespace

Rules maintenanceRules()
{
    return all;
}

std::optional<Rulings> maintenance(const QString& kind, const QJsonObject& node, Scene& scene)
{
    if (kind == u"VacuumStmt") {
        return vacuumed(node, scene);
    }
    if (kind == u"ClusterStmt") {
        const QString table = Syntax::relation(node, u"relation");
        return Rulings {rulingOf(table.isEmpty() && scene.isInTransaction() ? notInTransaction : vacuumFull, table)}; // CLUSTER of all tables
    }
    if (kind == u"LockStmt") {
        return locked(node);
    }
    if (kind == u"RefreshMatViewStmt") {
        return Rulings {rulingOf(node.value(u"concurrent").toBool() ? refreshConcurrently : refresh, Syntax::relation(node, u"relation"))};
    }
    if (kind == u"AlterSystemStmt" || kind == u"CreateTableSpaceStmt" || kind == u"CreatedbStmt" || kind == u"DropdbStmt") {
        return Rulings {rulingOf(scene.isInTransaction() ? notInTransaction : setVariable)};
    }
    return std::nullopt;
}

std::optional<Rulings> session(const QString& kind, const QJsonObject& node, Scene& scene)
{
    if (kind == u"VariableSetStmt") {
        return Rulings {variable(node, scene)};
    }
    if (kind == u"ConstraintsSetStmt") {
        return Rulings {rulingOf(setConstraints)};
    }
    if (kind == u"ExplainStmt" && Syntax::hasOption(node.value(u"options").toArray(), u"analyze")) {
        return executed(node.value(u"query").toObject(), scene);
    }
    if (kind == u"PrepareStmt" || kind == u"DeclareCursorStmt") {
        return executed(node.value(u"query").toObject(), scene);
    }
    const bool isHarmless = kind == u"DeallocateStmt" || kind == u"ClosePortalStmt" || kind == u"FetchStmt" || kind == u"UnlistenStmt" || kind == u"VariableShowStmt" || kind == u"DiscardStmt" || kind == u"CheckPointStmt" || kind == u"NotifyStmt" || kind == u"ListenStmt"
        || kind == u"ExplainStmt" || kind == u"LoadStmt";
    return isHarmless ? std::optional(Rulings {rulingOf(setVariable)}) : std::nullopt;
}

} // namespace Pilothouse::Families
