#include "services/migration/judge/families.h"
#include "services/migration/judge/syntax.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse::Families {
namespace {

using enum SafetyClass;
using enum LockMode;
using Syntax::TypeName;

constexpr Rule widen {"alter-type-widen", Safe, OldCode::Ok, AccessExclusive, 0,
    JUDGE_TEXT("every stored value is valid as it is, so only the catalog changes"), ""};
constexpr Rule narrow {"alter-type-narrow", Dangerous, OldCode::Maybe, AccessExclusive, Rewrites | Scans | Lasts | OneWay,
    JUDGE_TEXT("the whole of %1 is rewritten while nobody can read or write it, and it fails on a value that does not fit"),
    JUDGE_TEXT("Keep the type; add a CHECK on the length NOT VALID and validate it in another transaction.")};
constexpr Rule rewrite {"alter-type-rewrite", Dangerous, OldCode::Maybe, AccessExclusive, Rewrites | Scans | Lasts | OneWay,
    JUDGE_TEXT("the whole of %1 and its indexes are rewritten while nobody can read or write it"),
    JUDGE_TEXT("Add a column of the new type, keep both in step by a trigger, fill the rows in batches, then swap (expand and contract).")};
constexpr Rule timezone {"alter-type-timezone", Dangerous, OldCode::Maybe, AccessExclusive, Rewrites | Scans | Lasts,
    JUDGE_TEXT("outside a UTC session the whole of %1 is rewritten while nobody can read or write it"),
    JUDGE_TEXT("SET LOCAL timezone = 'UTC' and a bare TYPE without USING.")};
constexpr Rule collation {"alter-type-collation", Dangerous, OldCode::Maybe, AccessExclusive, Scans | Lasts,
    JUDGE_TEXT("the indexes on the column are built anew while nobody can read or write %1"),
    JUDGE_TEXT("Create a new index CONCURRENTLY with COLLATE instead.")};
constexpr Rule ofView {"alter-type-view-dep", Dangerous, OldCode::Ok, AccessExclusive, Fails,
    JUDGE_TEXT("PostgreSQL refuses to change the type of a column that a view or rule reads"),
    JUDGE_TEXT("Drop the view, change the type and create the view again in one transaction.")};

constexpr const Rule* all[] = {&widen, &narrow, &rewrite, &timezone, &collation, &ofView};

enum class Change { Free, Narrows, Rewrites, ZoneDependent };

bool isTextual(const QString& name)
{
    return name == u"varchar" || name == u"text";
}

bool isTimed(const QString& name)
{
    return name == u"timestamp" || name == u"timestamptz" || name == u"time" || name == u"timetz" || name == u"interval";
}

/// Lengths and precisions of one type: nothing is as wide as can be.
Change byLimit(const QList<int>& from, const QList<int>& to, int unlimited)
{
    const int before = from.value(0, unlimited);
    const int after = to.value(0, unlimited);
    return after >= before ? Change::Free : Change::Narrows;
}

Change ofNumeric(const TypeName& from, const TypeName& to)
{
    if (to.modifiers.isEmpty()) {
        return Change::Free;
    }
    if (from.modifiers.isEmpty()) {
        return Change::Narrows;
    }
    if (from.modifiers.value(1, 0) != to.modifiers.value(1, 0)) {
        return Change::Rewrites;
    }
    return byLimit(from.modifiers, to.modifiers, 0);
}

constexpr int widest = 1 << 30;

Change changeOf(const TypeName& from, const TypeName& to)
{
    if (from == to) {
        return Change::Free;
    }
    if (from.isArray || to.isArray) {
        return Change::Rewrites;
    }
    if (isTextual(from.name) && isTextual(to.name)) {
        return byLimit(from.name == u"text" ? QList<int>() : from.modifiers, to.name == u"text" ? QList<int>() : to.modifiers, widest);
    }
    if (to.name == u"interval" && to.modifiers.value(0) > 6) { // fields, DAY TO HOUR, and no precision
        return Change::Rewrites;
    }
    if (from.name == to.name && isTimed(from.name)) {
        return byLimit(from.modifiers, to.modifiers, 6);
    }
    if (from.name == to.name && from.name == u"numeric") {
        return ofNumeric(from, to);
    }
    if (to.name == u"varbit" && from.name == u"bit") { // a limit makes PostgreSQL look at each value, however wide it is
        return to.modifiers.isEmpty() ? Change::Free : Change::Rewrites;
    }
    if (to.name == u"varbit" && from.name == u"varbit") {
        return byLimit(from.modifiers, to.modifiers, widest);
    }
    const bool isZoned = (from.name == u"timestamp" && to.name == u"timestamptz") || (from.name == u"timestamptz" && to.name == u"timestamp");
    if (isZoned) {
        return byLimit(from.modifiers, to.modifiers, 6) == Change::Free ? Change::ZoneDependent : Change::Rewrites;
    }
    const bool isRelabelled = (from.name == u"cidr" && to.name == u"inet") || (from.name == u"int" && to.name == u"oid");
    return isRelabelled ? Change::Free : Change::Rewrites;
}

bool isWiderInteger(const TypeName& from, const TypeName& to)
{
    const QStringList sizes {QStringLiteral("smallint"), QStringLiteral("int"), QStringLiteral("bigint")};
    const qsizetype before = sizes.indexOf(from.name);
    return before >= 0 && sizes.indexOf(to.name) > before;
}

/// USING column, or USING column::type with the very type, is what happens without USING.
bool isPlainUsing(const QJsonObject& expression, const QString& column, const TypeName& to)
{
    if (expression.isEmpty() || Syntax::columnName(expression) == column) {
        return true;
    }
    const QJsonObject cast = expression.value(u"TypeCast").toObject();
    return Syntax::columnName(cast.value(u"arg").toObject()) == column && Syntax::typeName(cast.value(u"typeName").toObject()) == to;
}

bool isReadByView(const QString& table, const QString& column, const Scene& scene)
{
    return std::any_of(scene.views.cbegin(), scene.views.cend(), [&](const KnownView& view) {
        return view.tables.contains(table) && (view.readsAll || view.columns.contains(column));
    });
}

/// Known for certain to stand in no index.
bool isUnindexed(const QString& table, const QString& column, const Scene& scene)
{
    const CatalogTable* facts = scene.find(table);
    return facts != nullptr && facts->rows.has_value() && std::none_of(facts->indexes.cbegin(), facts->indexes.cend(), [&](const CatalogIndex& index) {
        return index.columns.contains(column);
    });
}

class TypeWords {
    Q_DECLARE_TR_FUNCTIONS(MigrationJudge)
};

/// The type before is not known: what the new type alone says.
void judgeBlind(Ruling& ruling, const TypeName& to)
{
    const bool hasLimit = !to.modifiers.isEmpty() && (to.name == u"varchar" || to.name == u"numeric");
    ruling.rule = hasLimit ? &narrow : &rewrite;
    ruling.reason = TypeWords::tr("nothing here says what type the column has now: unless it is a narrower %1, the whole of %2 is rewritten while nobody can read or write it").arg(to.text(), ruling.table);
}

void judgeKnown(Ruling& ruling, const TypeName& from, const TypeName& to, const Scene& scene)
{
    const bool isPlainDomain = scene.domains.contains(to.name) && !scene.domains.value(to.name);
    const Change change = isPlainDomain ? Change::Free : changeOf(from, to);
    if (change == Change::Free) {
        ruling.rule = &widen;
    } else if (change == Change::Narrows) {
        ruling.rule = &narrow;
    } else if (change == Change::Rewrites) {
        ruling.rule = &rewrite;
        if (isWiderInteger(from, to)) {
            ruling.oldCode = OldCode::Ok;
        }
    } else {
        ruling.rule = &timezone;
        if (scene.isUtc) {
            ruling.safety = Risky;
            ruling.reason = TypeWords::tr("in a UTC session only the catalog of %1 changes, but the values mean something else to the old code").arg(ruling.table);
        }
    }
}

/// A foreign key with the column in it is made anew: the table at its other end is locked as well.
void lockOtherEnds(Ruling& ruling, const Scene& scene)
{
    const CatalogTable* facts = scene.find(ruling.table);
    QStringList others;
    for (const CatalogConstraint& each : facts == nullptr ? QMap<QString, CatalogConstraint>() : facts->constraints) {
        if (each.kind == ConstraintKind::ForeignKey && referencingColumns(each).contains(ruling.column)) {
            others << referencedTable(each);
        }
    }
    const QStringList referencing = referencingTables(scene.tables(), ruling.table);
    for (const QString& table : referencing) {
        const CatalogTable* other = scene.find(table);
        for (const CatalogConstraint& each : other->constraints) {
            const bool isOfColumn = each.kind == ConstraintKind::ForeignKey && referencedTable(each) == ruling.table && referencedColumns(each).contains(ruling.column);
            if (isOfColumn) {
                others << table;
            }
        }
    }
    others.removeDuplicates();
    for (const QString& other : std::as_const(others)) {
        ruling.otherLocks << TableLock {other, AccessExclusive};
    }
}

} // namespace

Rules typeRules()
{
    return all;
}

Ruling changeType(const QString& table, const QJsonObject& command, Scene& scene)
{
    const QString column = command.value(u"name").toString();
    const QJsonObject definition = command.value(u"def").toObject().value(u"ColumnDef").toObject();
    const TypeName to = Syntax::typeName(definition.value(u"typeName").toObject());
    const CatalogColumn* known = scene.column(table, column);
    Ruling ruling = rulingOf(rewrite, table, column);
    const bool isKnown = known != nullptr && !known->type.isEmpty();
    const QString before = isKnown ? known->type : QString();
    if (isReadByView(table, column, scene)) {
        ruling.rule = &ofView;
    } else if (!isPlainUsing(definition.value(u"raw_default").toObject(), column, to)) {
        ruling.rule = &rewrite;
    } else if (!isKnown) {
        judgeBlind(ruling, to);
    } else {
        judgeKnown(ruling, Syntax::typeFromText(before), to, scene);
    }
    if (definition.contains(u"collClause") && (ruling.rule == &widen || (!isKnown && isTextual(to.name)))) {
        ruling.rule = isUnindexed(table, column, scene) ? &widen : &collation;
        ruling.reason.clear();
    }
    lockOtherEnds(ruling, scene);
    scene.facts(table).columns[column].type = to.text();
    return ruling;
}

} // namespace Pilothouse::Families
