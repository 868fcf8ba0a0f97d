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

constexpr Rule table {"drop-table", Dangerous, breaks, AccessExclusive, OneWay | LosesData,
    JUDGE_TEXT("the old code still uses %1, and its data is lost"), JUDGE_TEXT("Release code that does not use it first; rename it away, and drop it a release later.")};
constexpr Rule view {"drop-view", Dangerous, breaks, None, 0, JUDGE_TEXT("the old code may still read %1"), JUDGE_TEXT("Make sure that nothing uses it; no CASCADE.")};
constexpr Rule type {"drop-type", Dangerous, breaks, None, 0, JUDGE_TEXT("the old code may still use %1"), JUDGE_TEXT("Make sure that nothing uses it; no CASCADE.")};
constexpr Rule function {"drop-function", Dangerous, breaks, None, 0, JUDGE_TEXT("the old code may still call %1"), JUDGE_TEXT("Make sure that nothing uses it; no CASCADE.")};
constexpr Rule schema {"drop-schema", Dangerous, breaks, None, OneWay | LosesData, JUDGE_TEXT("the old code may still use what is in %1, and its data is lost"), JUDGE_TEXT("Make sure that nothing uses it; no CASCADE.")};
constexpr Rule sequence {"drop-sequence", Dangerous, breaks, None, OneWay, JUDGE_TEXT("INSERTs of the old code may still take numbers from %1"), JUDGE_TEXT("Drop it when only new code runs.")};
constexpr Rule extension {"drop-extension", Dangerous, breaks, None, OneWay, JUDGE_TEXT("the old code may still use what %1 brings"), JUDGE_TEXT("Make sure that nothing uses it; no CASCADE.")};
constexpr Rule trigger {"drop-trigger", Risky, maybe, AccessExclusive, 0, JUDGE_TEXT("the old code's writes to %1 do less than before, and it is locked for everybody, if briefly"), JUDGE_TEXT("Set a short lock_timeout and retry.")};
constexpr Rule rule {"drop-rule", Risky, maybe, AccessExclusive, 0, JUDGE_TEXT("the old code's statements on %1 do something else than before"), JUDGE_TEXT("Set a short lock_timeout and retry.")};
constexpr Rule policy {"drop-policy", Risky, maybe, AccessExclusive, 0, JUDGE_TEXT("the old code may see other rows of %1 than before"), JUDGE_TEXT("Set a short lock_timeout and retry.")};
constexpr Rule minor {"drop-minor", Safe, ok, None, 0, JUDGE_TEXT("no query names it"), ""};
constexpr Rule ownNew {"drop-own-object", Safe, ok, None, 0, JUDGE_TEXT("this text created %1 itself"), ""};

constexpr const Rule* all[] = {&table, &view, &type, &function, &schema, &sequence, &extension, &trigger, &rule, &policy, &minor, &ownNew};

struct Kind {
    const char16_t* removeType;
    const Rule* rule;
    const char16_t* word; ///< as Scene::newObjects has it; empty when it is not followed
};

constexpr Kind kinds[] = {{u"OBJECT_TABLE", &table, u""}, {u"OBJECT_FOREIGN_TABLE", &table, u""}, {u"OBJECT_VIEW", &view, u"view"},
    {u"OBJECT_MATVIEW", &view, u"view"}, {u"OBJECT_TYPE", &type, u"type"}, {u"OBJECT_DOMAIN", &type, u"type"}, {u"OBJECT_FUNCTION", &function, u"function"},
    {u"OBJECT_PROCEDURE", &function, u"function"}, {u"OBJECT_ROUTINE", &function, u"function"}, {u"OBJECT_AGGREGATE", &function, u"function"},
    {u"OBJECT_OPERATOR", &function, u""}, {u"OBJECT_CAST", &function, u""}, {u"OBJECT_SCHEMA", &schema, u"schema"}, {u"OBJECT_SEQUENCE", &sequence, u"sequence"},
    {u"OBJECT_EXTENSION", &extension, u"extension"}, {u"OBJECT_TRIGGER", &trigger, u"trigger"}, {u"OBJECT_RULE", &rule, u""}, {u"OBJECT_POLICY", &policy, u"policy"},
    {u"OBJECT_STATISTIC_EXT", &minor, u""}, {u"OBJECT_EVENT_TRIGGER", &minor, u""}, {u"OBJECT_PUBLICATION", &extension, u""}, {u"OBJECT_COLLATION", &type, u""}};

constexpr Kind other {u"", &type, u""};

const Kind& kindOf(const QString& removeType)
{
    const auto* found = std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind& each) { return removeType == each.removeType; });
    return found == std::end(kinds) ? other : *found;
}

/// A dropped table locks the other ends of its foreign keys as well.
void lockOtherEnds(Ruling& ruling, const Scene& scene)
{
    const CatalogTable* facts = scene.find(ruling.table);
    if (facts == nullptr) {
        return;
    }
    QStringList others = referencingTables(scene.tables(), ruling.table);
    for (const CatalogConstraint& each : facts->constraints) {
        if (each.kind == ConstraintKind::ForeignKey) {
            others << referencedTable(each);
        }
    }
    others.removeDuplicates();
    for (const QString& other : std::as_const(others)) {
        ruling.otherLocks << TableLock {other, AccessExclusive};
    }
}

void forgetView(const QString& name, Scene& scene)
{
    scene.views.removeIf([&name](const KnownView& each) { return each.name == name; });
}

} // namespace

Rules dropRules()
{
    return all;
}

Ruling ownDropped(const QString& table, const QString& column)
{
    Ruling ruling = rulingOf(ownNew, table, column);
    ruling.lock = AccessExclusive;
    ruling.reason = QCoreApplication::translate("MigrationJudge", "this text added the column itself; the old code does not know it");
    return ruling;
}

Rulings drop(const QJsonObject& node, Scene& scene)
{
    const QString removeType = node.value(u"removeType").toString();
    if (removeType == u"OBJECT_INDEX") {
        return dropIndex(node, scene);
    }
    const Kind& kind = kindOf(removeType);
    const bool isOfTable = kind.rule == &trigger || kind.rule == &rule || kind.rule == &policy;
    Rulings rulings;
    const QJsonArray objects = node.value(u"objects").toArray();
    for (const QJsonValue& value : objects) {
        QStringList path = Syntax::objectPath(value.toObject());
        const QString whole = path.join(u'.');
        const bool isOwn = kind.word[0] != u'\0' && scene.newObjects.contains(QString::fromUtf16(kind.word) + u' ' + whole);
        const QString part = isOfTable && !path.isEmpty() ? path.takeLast() : QString();
        Ruling ruling = rulingOf(isOwn ? ownNew : *kind.rule, path.join(u'.'), part);
        if (kind.rule == &table) {
            lockOtherEnds(ruling, scene);
        } else if (kind.rule == &view) {
            forgetView(whole, scene);
        }
        rulings << ruling;
    }
    return rulings;
}

} // namespace Pilothouse::Families
