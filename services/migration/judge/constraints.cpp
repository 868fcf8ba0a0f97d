#include "services/migration/judge/families.h"
#include "services/migration/judge/syntax.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse::Families {
namespace {

using enum SafetyClass;
using enum LockMode;
constexpr OldCode ok = OldCode::Ok;
constexpr OldCode maybe = OldCode::Maybe;

constexpr Rule addCheck {"add-check-validated", Dangerous, maybe, AccessExclusive, Scans | Lasts,
    JUDGE_TEXT("the whole of %1 is scanned while nobody can read or write it"),
    JUDGE_TEXT("Add it NOT VALID, then VALIDATE CONSTRAINT in another transaction.")};
constexpr Rule addCheckNotValid {"add-check-not-valid", Safe, maybe, AccessExclusive, 0,
    JUDGE_TEXT("existing rows are not looked at; what the old code writes is checked from now on"),
    JUDGE_TEXT("Let the running code obey it first.")};
constexpr Rule addForeignKey {"add-fk-validated", Risky, maybe, ShareRowExclusive, Scans | Lasts,
    JUDGE_TEXT("all rows of %1 are checked while nobody can write to it or to the referenced table"),
    JUDGE_TEXT("Add it NOT VALID, then VALIDATE CONSTRAINT in another transaction (Django: RunSQL in SeparateDatabaseAndState).")};
constexpr Rule addForeignKeyNotValid {"add-fk-not-valid", Safe, maybe, ShareRowExclusive, 0,
    JUDGE_TEXT("existing rows are not looked at; what the old code writes is checked from now on"), ""};
constexpr Rule addUnique {"add-unique-constraint", Dangerous, maybe, AccessExclusive, Scans | Lasts,
    JUDGE_TEXT("an index on %1 is built while nobody can read or write it"),
    JUDGE_TEXT("CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … UNIQUE USING INDEX.")};
constexpr Rule addUniqueUsing {"add-unique-using-index", Safe, ok, AccessExclusive, 0,
    JUDGE_TEXT("the index enforces it already; only the catalog changes"), ""};
constexpr Rule addPrimary {"add-primary-key", Dangerous, maybe, AccessExclusive, Scans | Lasts,
    JUDGE_TEXT("%1 is scanned for NULLs and an index is built while nobody can read or write it"),
    JUDGE_TEXT("CREATE UNIQUE INDEX CONCURRENTLY, make the columns NOT NULL by a validated CHECK, then ADD PRIMARY KEY USING INDEX.")};
constexpr Rule addPrimaryUsing {"add-pk-using-index", Dangerous, ok, AccessExclusive, Scans | Lasts,
    JUDGE_TEXT("unless its columns are NOT NULL already, %1 is scanned while nobody can read or write it"),
    JUDGE_TEXT("SET NOT NULL first, after a validated CHECK.")};
constexpr Rule addExclusion {"add-exclusion-constraint", Dangerous, maybe, AccessExclusive, Scans | Lasts,
    JUDGE_TEXT("an index on %1 is built while nobody can read or write it, and there is no concurrent way"),
    JUDGE_TEXT("Build a new table with the constraint and copy, or use a maintenance window.")};
constexpr Rule notValidOnPartitioned {"fk-not-valid-on-partitioned", Dangerous, ok, ShareRowExclusive, Fails,
    JUDGE_TEXT("PostgreSQL 15 refuses a foreign key NOT VALID on the partitioned table %1"),
    JUDGE_TEXT("Add it to each partition NOT VALID, validate it there, then add it to the parent.")};
constexpr Rule unusableIndex {"constraint-index-unusable", Dangerous, ok, AccessExclusive, Fails,
    JUDGE_TEXT("PostgreSQL refuses an index that is not unique, or INVALID, for a constraint of %1"),
    JUDGE_TEXT("Drop it, and CREATE UNIQUE INDEX CONCURRENTLY anew.")};
constexpr Rule validate {"validate-constraint", Safe, ok, ShareUpdateExclusive, Scans,
    JUDGE_TEXT("reads and writes go on while the rows are scanned"), ""};
constexpr Rule validateSame {"not-valid-and-validate-same-txn", Dangerous, maybe, AccessExclusive, Scans | Lasts,
    JUDGE_TEXT("%1 is scanned while this transaction still holds the lock of an earlier statement"),
    JUDGE_TEXT("VALIDATE in a migration and a transaction of its own.")};
constexpr Rule dropForeignKey {"drop-fk", Risky, maybe, AccessExclusive, 0,
    JUDGE_TEXT("%1 and the referenced table are locked for everybody, and the old code may rely on the constraint"),
    JUDGE_TEXT("Set a short lock_timeout and retry.")};
constexpr Rule dropCheck {"drop-check", Safe, ok, AccessExclusive, 0, JUDGE_TEXT("only the catalog changes"), ""};
constexpr Rule dropUnique {"drop-unique", Risky, maybe, AccessExclusive, 0,
    JUDGE_TEXT("ON CONFLICT of the old code fails without it, and queries on %1 may become slow"), JUDGE_TEXT("Have its replacement index first.")};
constexpr Rule dropPrimary {"drop-primary-key", Risky, maybe, AccessExclusive, 0,
    JUDGE_TEXT("ON CONFLICT of the old code fails without it, and queries on %1 may become slow"), JUDGE_TEXT("Have its replacement index first.")};
constexpr Rule dropOther {"drop-constraint", Risky, maybe, AccessExclusive, 0,
    JUDGE_TEXT("nothing here says what kind of constraint of %1 it is; the old code may rely on it"),
    JUDGE_TEXT("Give the facts by --catalog, or drop it when the old code is gone.")};
constexpr Rule alterConstraint {"alter-constraint", Safe, ok, AccessExclusive, 0, JUDGE_TEXT("only the moment of the check changes"), ""};

constexpr const Rule* all[] = {&addCheck, &addCheckNotValid, &addForeignKey, &addForeignKeyNotValid, &addUnique, &addUniqueUsing, &addPrimary,
    &addPrimaryUsing, &addExclusion, &notValidOnPartitioned, &unusableIndex, &validate, &validateSame, &dropForeignKey, &dropCheck, &dropUnique, &dropPrimary,
    &dropOther, &alterConstraint};

ConstraintKind kindOf(const QString& contype)
{
    return contype == u"CONSTR_FOREIGN" ? ConstraintKind::ForeignKey
        : contype == u"CONSTR_PRIMARY"  ? ConstraintKind::PrimaryKey
        : contype == u"CONSTR_UNIQUE"   ? ConstraintKind::Unique
        : contype == u"CONSTR_EXCLUSION" ? ConstraintKind::Exclusion
                                         : ConstraintKind::Check;
}

/// Columns of a USING INDEX all NOT NULL, as far as is known.
bool isKnownNotNull(const QString& table, const QString& index, const Scene& scene)
{
    const CatalogTable* facts = scene.find(table);
    if (facts == nullptr || !facts->indexes.contains(index)) {
        return false;
    }
    const QStringList columns = facts->indexes.value(index).columns;
    return !columns.isEmpty() && std::all_of(columns.cbegin(), columns.cend(), [&](const QString& column) {
        return facts->columns.value(column).isNotNull || scene.isProvenNotNull(table, column);
    });
}

const Rule& addedRule(const QString& table, const QJsonObject& constraint, const Scene& scene)
{
    const ConstraintKind kind = kindOf(constraint.value(u"contype").toString());
    const bool isNotValid = constraint.value(u"skip_validation").toBool();
    const bool hasIndex = constraint.contains(u"indexname");
    const CatalogTable* facts = scene.find(table);
    const QString index = constraint.value(u"indexname").toString();
    if (hasIndex && facts != nullptr && facts->indexes.contains(index) && !(facts->indexes.value(index).isUnique && facts->indexes.value(index).isValid)) {
        return unusableIndex;
    }
    switch (kind) {
    case ConstraintKind::Check: return isNotValid ? addCheckNotValid : addCheck;
    case ConstraintKind::ForeignKey:
        if (isNotValid && facts != nullptr && facts->isPartitioned) {
            return notValidOnPartitioned;
        }
        return isNotValid ? addForeignKeyNotValid : addForeignKey;
    case ConstraintKind::Unique: return hasIndex ? addUniqueUsing : addUnique;
    case ConstraintKind::PrimaryKey: return hasIndex ? addPrimaryUsing : addPrimary;
    case ConstraintKind::Exclusion: break;
    }
    return addExclusion;
}

Ruling add(const QString& table, const QJsonObject& constraint, Scene& scene)
{
    Ruling ruling = rulingOf(addedRule(table, constraint, scene), table, constraint.value(u"conname").toString());
    const QStringList parents = Syntax::referencedTables(constraint);
    for (const QString& parent : parents) {
        ruling.otherLocks << TableLock {parent, ShareRowExclusive};
    }
    if (ruling.rule == &addPrimaryUsing && isKnownNotNull(table, constraint.value(u"indexname").toString(), scene)) {
        ruling.safety = Safe;
        ruling.reason = QCoreApplication::translate("MigrationJudge", "its columns are NOT NULL already, so only the catalog changes");
    }
    const QStringList proven = Syntax::columnsProvenNotNull(constraint.value(u"raw_expr").toObject());
    if (std::any_of(proven.cbegin(), proven.cend(), [&](const QString& column) { return isOmitted(table, column, scene); })) {
        ruling = requiredOfOldCode(table, ruling.column);
    }
    learnConstraint(scene.facts(table), constraint, {}, table);
    return ruling;
}

void validateUnder(LockMode held, Ruling& ruling)
{
    if (held >= ShareRowExclusive) {
        ruling.rule = &validateSame;
        ruling.lock = held;
        ruling.safety = held == AccessExclusive ? Dangerous : Risky;
    }
}

/// NOT VALID spares nothing when the lock of an earlier statement is still held.
Ruling check(const QString& table, const QString& name, Scene& scene)
{
    const CatalogTable* facts = scene.find(table);
    const CatalogConstraint known = facts == nullptr ? CatalogConstraint() : facts->constraints.value(name);
    Ruling ruling = rulingOf(validate, table, name);
    if (known.kind == ConstraintKind::ForeignKey && !known.definition.isEmpty()) {
        ruling.otherLocks << TableLock {referencedTable(known), RowShare};
    }
    validateUnder(!scene.heldAtLeast(AccessExclusive).isEmpty() ? AccessExclusive : !scene.heldAtLeast(ShareRowExclusive).isEmpty() ? ShareRowExclusive : None, ruling);
    if (facts != nullptr && facts->constraints.contains(name)) {
        scene.facts(table).constraints[name].isValidated = true;
    }
    return ruling;
}

const Rule& ruleForDropped(ConstraintKind kind)
{
    switch (kind) {
    case ConstraintKind::Check: return dropCheck;
    case ConstraintKind::ForeignKey: return dropForeignKey;
    case ConstraintKind::PrimaryKey: return dropPrimary;
    case ConstraintKind::Unique: return dropUnique;
    case ConstraintKind::Exclusion: break;
    }
    return dropOther;
}

/// By the names that PostgreSQL and Django give.
const Rule& ruleByName(const QString& name)
{
    if (name.endsWith(QLatin1String("_pkey"))) {
        return dropPrimary;
    }
    if (name.contains(QLatin1String("_fk_")) || name.endsWith(QLatin1String("_fkey")) || name.endsWith(QLatin1String("_fk"))) {
        return dropForeignKey;
    }
    if (name.endsWith(QLatin1String("_key")) || name.endsWith(QLatin1String("_uniq"))) {
        return dropUnique;
    }
    return name.endsWith(QLatin1String("_check")) ? dropCheck : dropOther;
}

Ruling remove(const QString& table, const QString& name, Scene& scene)
{
    const CatalogTable* facts = scene.find(table);
    const bool isKnown = facts != nullptr && facts->constraints.contains(name);
    const CatalogConstraint known = isKnown ? facts->constraints.value(name) : CatalogConstraint();
    Ruling ruling = rulingOf(isKnown ? ruleForDropped(known.kind) : ruleByName(name), table, name);
    if (isKnown && known.kind == ConstraintKind::ForeignKey && !known.definition.isEmpty()) {
        ruling.otherLocks << TableLock {referencedTable(known), AccessExclusive};
    }
    scene.facts(table).constraints.remove(name);
    return ruling;
}

} // namespace

Rules constraintRules()
{
    return all;
}

void learnConstraint(CatalogTable& facts, const QJsonObject& constraint, const QStringList& columns, const QString& table)
{
    const QString contype = constraint.value(u"contype").toString();
    const bool isNamed = constraint.contains(u"conname");
    if (contype == u"CONSTR_NOTNULL" || contype == u"CONSTR_DEFAULT" || contype == u"CONSTR_NULL") {
        return;
    }
    CatalogConstraint known;
    known.kind = kindOf(contype);
    known.isValidated = !constraint.value(u"skip_validation").toBool();
    QStringList proven = Syntax::columnsProvenNotNull(constraint.value(u"raw_expr").toObject());
    for (QString& column : proven) {
        column += QLatin1String(" IS NOT NULL");
    }
    const QJsonObject expression = constraint.value(u"raw_expr").toObject();
    const qsizetype tests = std::max<qsizetype>(1, expression.value(u"BoolExpr").toObject().value(u"args").toArray().size());
    const bool saysMore = tests > proven.size(); // than which columns are not NULL
    const QStringList keys = Syntax::strings(constraint.value(u"keys").toArray()) + columns;
    const QStringList referencing = Syntax::strings(constraint.value(u"fk_attrs").toArray()) + columns;
    known.definition = known.kind == ConstraintKind::ForeignKey
        ? QStringLiteral("FOREIGN KEY (%1) REFERENCES %2").arg(referencing.join(QLatin1String(", ")), Syntax::referencedTables(constraint).value(0))
        : (proven + (saysMore ? QStringList {QStringLiteral("…")} : QStringList())).join(QLatin1String(" AND "));
    const QString suffix = known.kind == ConstraintKind::PrimaryKey ? QStringLiteral("pkey")
        : known.kind == ConstraintKind::ForeignKey                  ? QStringLiteral("fkey")
        : known.kind == ConstraintKind::Unique                      ? QStringLiteral("key")
                                                                    : QStringLiteral("check");
    const QString name = isNamed ? constraint.value(u"conname").toString() : (QStringList {table} + (known.kind == ConstraintKind::ForeignKey ? referencing : keys) + QStringList {suffix}).join(u'_');
    facts.constraints.insert(name, known);
    for (const QString& key : keys) {
        facts.columns[key].isNotNull = facts.columns.value(key).isNotNull || known.kind == ConstraintKind::PrimaryKey;
    }
}

void scanUnderOwnLock(Rulings& rulings)
{
    LockMode strongest = None;
    for (const Ruling& each : std::as_const(rulings)) {
        strongest = std::max(strongest, each.lock.value_or(each.rule->lock));
    }
    for (Ruling& each : rulings) {
        if (each.rule == &validate || (each.rule == &validateSame && *each.lock < strongest)) {
            validateUnder(strongest, each);
        }
    }
}

std::optional<Ruling> constraintCommand(const QString& table, const QJsonObject& command, Scene& scene)
{
    const QString subtype = command.value(u"subtype").toString();
    if (subtype == u"AT_AddConstraint") {
        return add(table, command.value(u"def").toObject().value(u"Constraint").toObject(), scene);
    }
    if (subtype == u"AT_ValidateConstraint") {
        return check(table, command.value(u"name").toString(), scene);
    }
    if (subtype == u"AT_DropConstraint") {
        return remove(table, command.value(u"name").toString(), scene);
    }
    if (subtype == u"AT_AlterConstraint") {
        return rulingOf(alterConstraint, table);
    }
    return std::nullopt;
}

} // namespace Pilothouse::Families
