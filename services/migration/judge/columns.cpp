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
constexpr OldCode breaks = OldCode::Breaks;

constexpr Rule addNullable {"add-column-nullable", Safe, ok, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("a nullable column without a default is only an entry in the catalog"), ""};
constexpr Rule addConstantDefault {"add-column-constant-default", Safe, ok, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("a constant default is stored once in the catalog, and INSERTs of the old code get it"),
    JUDGE_TEXT("Keep the default in the database (Django: db_default).")};
constexpr Rule addStableDefault {"add-column-stable-default", Safe, ok, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("the default is evaluated once, so no row is written; all existing rows get the same value"), ""};
constexpr Rule addVolatileDefault {"add-column-volatile-default", Dangerous, ok, AccessExclusive, Rewrites | Scans | Lasts | NewCodeNeedsIt,
    JUDGE_TEXT("a volatile default is evaluated for every row: the whole of %1 is rewritten while nobody can read or write it"),
    JUDGE_TEXT("Add the column nullable and without a default, SET DEFAULT, fill the rows in batches, then require NOT NULL by a validated CHECK.")};
constexpr Rule addSerial {"add-column-serial-or-identity", Dangerous, ok, AccessExclusive, Rewrites | Scans | Lasts | NewCodeNeedsIt,
    JUDGE_TEXT("every row gets its own number: the whole of %1 is rewritten while nobody can read or write it"),
    JUDGE_TEXT("Add a nullable column, give it a sequence as default, fill the rows in batches, then make it an identity.")};
constexpr Rule addGenerated {"add-column-generated-stored", Dangerous, ok, AccessExclusive, Rewrites | Scans | Lasts | NewCodeNeedsIt,
    JUDGE_TEXT("a stored generated column is computed for every row: the whole of %1 is rewritten while nobody can read or write it"),
    JUDGE_TEXT("Add a plain column, keep it up to date by a trigger and fill the rows in batches.")};
constexpr Rule addNotNull {"add-column-not-null-no-default", Dangerous, breaks, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("it fails when %1 has rows, and INSERTs of the old code, which omit the column, fail afterwards"),
    JUDGE_TEXT("Add it nullable or with a default that stays; require NOT NULL when only new code runs.")};
constexpr Rule addJson {"add-column-json", Risky, maybe, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("json has no equality: SELECT DISTINCT, GROUP BY and UNION over whole rows of %1 fail"), JUDGE_TEXT("Use jsonb.")};
constexpr Rule addForeignKey {"add-column-inline-fk-null", Safe, ok, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("a nullable reference without a default scans nothing; both tables are locked briefly"), ""};
constexpr Rule addForeignKeyDefault {"add-column-inline-fk-default", Dangerous, ok, AccessExclusive, Scans | Lasts | NewCodeNeedsIt,
    JUDGE_TEXT("every row of %1 is checked against the referenced table while nobody can read or write it"),
    JUDGE_TEXT("Add the column alone, then the foreign key NOT VALID, then VALIDATE it in another transaction.")};
constexpr Rule addUnique {"add-column-unique", Dangerous, ok, AccessExclusive, Scans | Lasts | NewCodeNeedsIt,
    JUDGE_TEXT("an index on %1 is built while nobody can read or write it"),
    JUDGE_TEXT("Add the column alone, CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.")};
constexpr Rule addCheck {"add-column-inline-check", Dangerous, ok, AccessExclusive, Scans | Lasts | NewCodeNeedsIt,
    JUDGE_TEXT("every row of %1 is checked while nobody can read or write it, even when all are NULL"),
    JUDGE_TEXT("Add the column alone, then the CHECK NOT VALID, then VALIDATE it in another transaction.")};
constexpr Rule addDomain {"add-column-constrained-domain", Dangerous, ok, AccessExclusive, Rewrites | Scans | Lasts | NewCodeNeedsIt,
    JUDGE_TEXT("a domain with a constraint makes PostgreSQL rewrite the whole of %1 while nobody can read or write it"),
    JUDGE_TEXT("Use the base type, with a CHECK that is added NOT VALID and validated later.")};
constexpr Rule addUnknownType {"add-column-unknown-type", Risky, ok, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("nothing here says whether the type is a domain: one with a constraint would rewrite the whole of %1"),
    JUDGE_TEXT("Look the type up; an enum or a composite type is harmless.")};
constexpr Rule addExisting {"add-column-exists", Safe, ok, AccessExclusive, 0,
    JUDGE_TEXT("the column exists already, so nothing happens"), ""};
constexpr Rule dropColumn {"drop-column", Dangerous, breaks, AccessExclusive, OneWay | LosesData,
    JUDGE_TEXT("the old code still reads and writes the column of %1, and its data is lost"),
    JUDGE_TEXT("First release code that does not use the column (Django: SeparateDatabaseAndState) and DROP NOT NULL; drop it a release later.")};
constexpr Rule dropColumnOfView {"drop-column-view-dep", Dangerous, breaks, AccessExclusive, OneWay | LosesData,
    JUDGE_TEXT("a view reads the column of %1: without CASCADE it fails, with CASCADE the view is dropped as well"),
    JUDGE_TEXT("Replace or drop the view first.")};
constexpr Rule setNotNull {"set-not-null", Dangerous, maybe, AccessExclusive, Scans | Lasts,
    JUDGE_TEXT("the whole of %1 is scanned while nobody can read or write it"),
    JUDGE_TEXT("ADD CHECK (column IS NOT NULL) NOT VALID, VALIDATE it, SET NOT NULL, drop the CHECK: each in its own transaction.")};
constexpr Rule setNotNullAfterCheck {"set-not-null-after-check", Safe, ok, AccessExclusive, 0,
    JUDGE_TEXT("a validated CHECK proves that there is no NULL, so nothing is scanned"), ""};
constexpr Rule setNotNullNoOp {"set-not-null-no-op", Safe, ok, AccessExclusive, 0, JUDGE_TEXT("the column is NOT NULL already"), ""};
constexpr Rule requireNew {"require-new-column", Dangerous, breaks, AccessExclusive, 0,
    JUDGE_TEXT("this plan has added the column of %1 without a default: INSERTs of the old code omit it, and fail from now on"),
    JUDGE_TEXT("Give it a default that stays (Django: db_default), or require it a release later, when only new code runs.")};
constexpr Rule dropNotNull {"drop-not-null", Safe, maybe, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("only the catalog changes; the old code may read a NULL that the new code writes"),
    JUDGE_TEXT("Make the old code tolerate NULL first.")};
constexpr Rule setDefault {"set-default", Safe, ok, AccessExclusive, 0, JUDGE_TEXT("a default is for new rows only"), ""};
constexpr Rule dropDefault {"drop-default", Risky, maybe, AccessExclusive, 0,
    JUDGE_TEXT("INSERTs of the old code that omit the column of %1 fail or store NULL"),
    JUDGE_TEXT("Drop it when all running code sets the column.")};
constexpr Rule identity {"add-drop-identity", Safe, ok, AccessExclusive, 0, JUDGE_TEXT("only the catalog changes"), ""};
constexpr Rule dropExpression {"drop-expression", Risky, maybe, AccessExclusive, OneWay,
    JUDGE_TEXT("the column of %1 is no longer computed for the old code"), JUDGE_TEXT("Keep it up to date by a trigger until the old code is gone.")};
constexpr Rule storage {"set-storage", Safe, ok, AccessExclusive, 0, JUDGE_TEXT("it is for rows that are written from now on"), ""};
constexpr Rule compression {"set-compression", Safe, ok, AccessExclusive, 0, JUDGE_TEXT("it is for rows that are written from now on"), ""};

constexpr const Rule* all[] = {&addNullable, &addConstantDefault, &addStableDefault, &addVolatileDefault, &addSerial, &addGenerated,
    &addNotNull, &addJson, &addForeignKey, &addForeignKeyDefault, &addUnique, &addCheck, &addDomain, &addUnknownType, &addExisting,
    &dropColumn, &dropColumnOfView, &setNotNull, &setNotNullAfterCheck, &setNotNullNoOp, &requireNew, &dropNotNull, &setDefault, &dropDefault,
    &identity, &dropExpression, &storage, &compression};

/// What the constraints of a column definition say.
struct Definition {
    QString name;
    Syntax::TypeName type;
    QStringList references;
    Volatility defaultVolatility = Volatility::Constant;
    bool hasDefault = false;
    bool namesDefault = false; ///< NULL included: that of a domain does not count
    bool isNotNull = false;
    bool isUnique = false;
    bool hasCheck = false;
    bool isGenerated = false;
    bool isIdentity = false;
};

Definition read(const QJsonObject& columnDef, const Scene& scene)
{
    Definition column;
    column.name = columnDef.value(u"colname").toString();
    column.type = Syntax::typeName(columnDef.value(u"typeName").toObject());
    const QJsonArray constraints = columnDef.value(u"constraints").toArray();
    for (const QJsonValue& value : constraints) {
        const QJsonObject constraint = value.toObject().value(u"Constraint").toObject();
        const QString kind = constraint.value(u"contype").toString();
        const QJsonObject expression = constraint.value(u"raw_expr").toObject();
        column.isNotNull = column.isNotNull || kind == u"CONSTR_NOTNULL" || kind == u"CONSTR_PRIMARY";
        column.isUnique = column.isUnique || kind == u"CONSTR_UNIQUE" || kind == u"CONSTR_PRIMARY";
        column.hasCheck = column.hasCheck || kind == u"CONSTR_CHECK";
        column.isGenerated = column.isGenerated || kind == u"CONSTR_GENERATED";
        column.isIdentity = column.isIdentity || kind == u"CONSTR_IDENTITY";
        column.namesDefault = column.namesDefault || kind == u"CONSTR_DEFAULT";
        if (kind == u"CONSTR_FOREIGN") {
            column.references << Syntax::relation(constraint, u"pktable");
        } else if (kind == u"CONSTR_DEFAULT" && !Syntax::isNullLiteral(expression)) {
            column.hasDefault = true;
            column.defaultVolatility = volatilityOf(expression, scene.functions);
        }
    }
    return column;
}

const Rule& withoutScan(const Definition& column, const Scene& scene)
{
    if (column.isNotNull && !column.hasDefault) {
        return addNotNull;
    }
    if (column.type.name == u"json") {
        return addJson;
    }
    const bool isPlain = column.type.isBuiltIn || column.type.isArray || scene.domains.contains(column.type.name) || scene.plainTypes.contains(column.type.name);
    if (!isPlain) {
        return addUnknownType;
    }
    if (!column.references.isEmpty()) {
        return addForeignKey;
    }
    return !column.hasDefault ? addNullable : column.defaultVolatility == Volatility::Stable ? addStableDefault : addConstantDefault;
}

const Rule& ruleOf(const Definition& column, const Scene& scene)
{
    if (column.type.isSerial || column.isIdentity) {
        return addSerial;
    }
    if (column.isGenerated) {
        return addGenerated;
    }
    const bool isOfDomain = scene.volatileDomains.contains(column.type.name) && !column.namesDefault && !column.type.isArray;
    if (isOfDomain || (column.hasDefault && column.defaultVolatility == Volatility::Volatile)) {
        return addVolatileDefault;
    }
    if (scene.domains.value(column.type.name) && !column.type.isArray) {
        return addDomain;
    }
    if (column.isUnique) {
        return addUnique;
    }
    if (column.hasCheck) {
        return addCheck;
    }
    return !column.references.isEmpty() && column.hasDefault ? addForeignKeyDefault : withoutScan(column, scene);
}

Ruling add(const QString& table, const QJsonObject& command, Scene& scene)
{
    const Definition column = read(command.value(u"def").toObject().value(u"ColumnDef").toObject(), scene);
    Ruling ruling = rulingOf(ruleOf(column, scene), table, column.name);
    if (command.value(u"missing_ok").toBool() && scene.column(table, column.name) != nullptr) {
        ruling.rule = &addExisting;
        return ruling;
    }
    for (const QString& parent : column.references) {
        ruling.otherLocks << TableLock {parent, ShareRowExclusive};
    }
    const bool fillsItself = column.hasDefault || column.type.isSerial || column.isIdentity || column.isGenerated;
    if (!scene.isNew(table)) {
        const QString key = table + u'\n' + column.name;
        scene.addedColumns.insert(key, fillsItself);
        if (!command.value(u"missing_ok").toBool()) {
            scene.ownColumns.insert(key);
        }
    }
    scene.facts(table).columns.insert(column.name, {column.type.text(), column.isNotNull, {}});
    return ruling;
}

Ruling remove(const QString& table, const QJsonObject& command, Scene& scene)
{
    const QString name = command.value(u"name").toString();
    const QString key = table + u'\n' + name;
    if (scene.ownColumns.remove(key)) {
        scene.addedColumns.remove(key);
        scene.facts(table).columns.remove(name);
        return ownDropped(table, name);
    }
    Ruling ruling = rulingOf(dropColumn, table, name);
    for (const KnownView& view : std::as_const(scene.views)) {
        if (view.tables.contains(table) && (view.readsAll || view.columns.contains(name))) {
            ruling.rule = &dropColumnOfView;
            ruling.otherLocks << TableLock {view.name, AccessExclusive};
        }
    }
    scene.facts(table).columns.remove(name);
    return ruling;
}

Ruling changeDefault(const QString& table, const QString& name, const QJsonObject& command, Scene& scene)
{
    const bool isSet = command.contains(u"def") && !Syntax::isNullLiteral(command.value(u"def").toObject());
    const auto added = scene.addedColumns.find(table + u'\n' + name);
    if (added != scene.addedColumns.end()) {
        *added = isSet;
    }
    return rulingOf(isSet ? setDefault : dropDefault, table, name);
}

const Rule& requireNotNull(const QString& table, const QString& name, Scene& scene)
{
    const CatalogColumn* known = scene.column(table, name);
    const bool isLeftOut = isOmitted(table, name, scene);
    const Rule& rule = isLeftOut ? requireNew : known != nullptr && known->isNotNull ? setNotNullNoOp
        : scene.isProvenNotNull(table, name)                ? setNotNullAfterCheck
                                                            : setNotNull;
    scene.facts(table).columns[name].isNotNull = true;
    return rule;
}

const Rule& allowNull(const QString& table, const QString& name, Scene& scene)
{
    if (scene.column(table, name) != nullptr) {
        scene.facts(table).columns[name].isNotNull = false;
    }
    return dropNotNull;
}

} // namespace

Rules columnRules()
{
    return all;
}

bool isOmitted(const QString& table, const QString& column, const Scene& scene)
{
    const auto added = scene.addedColumns.constFind(table + u'\n' + column);
    return added != scene.addedColumns.cend() && !*added;
}

Ruling requiredOfOldCode(const QString& table, const QString& constraint)
{
    return rulingOf(requireNew, table, constraint);
}

std::optional<Ruling> columnCommand(const QString& table, const QJsonObject& command, Scene& scene)
{
    const QString subtype = command.value(u"subtype").toString();
    const QString name = command.value(u"name").toString();
    const auto simple = [&](const Rule& rule) { return rulingOf(rule, table, name); };
    if (subtype == u"AT_AddColumn") {
        return add(table, command, scene);
    }
    if (subtype == u"AT_DropColumn") {
        return remove(table, command, scene);
    }
    if (subtype == u"AT_AlterColumnType") {
        return changeType(table, command, scene);
    }
    if (subtype == u"AT_SetNotNull") {
        return simple(requireNotNull(table, name, scene));
    }
    if (subtype == u"AT_DropNotNull") {
        return simple(allowNull(table, name, scene));
    }
    if (subtype == u"AT_ColumnDefault") {
        return changeDefault(table, name, command, scene);
    }
    const bool isRestarted = Syntax::hasOption(command.value(u"def").toObject().value(u"List").toObject().value(u"items").toArray(), u"restart");
    if (subtype == u"AT_SetIdentity" && isRestarted) {
        Ruling ruling = sequenceRestarted(QStringLiteral("%1.%2").arg(table, name), scene);
        ruling.otherLocks << TableLock {table, AccessExclusive};
        return ruling;
    }
    if (subtype == u"AT_AddIdentity" || subtype == u"AT_SetIdentity" || subtype == u"AT_DropIdentity") {
        return simple(identity);
    }
    if (subtype == u"AT_DropExpression") {
        return simple(dropExpression);
    }
    if (subtype == u"AT_SetStorage" || subtype == u"AT_SetCompression") {
        return simple(subtype == u"AT_SetStorage" ? storage : compression);
    }
    return std::nullopt;
}

} // namespace Pilothouse::Families
