#include "models/deployment/plan.h"
#include "models/core/canonicaljson.h"
#include "models/core/jsonreader.h"
#include "models/migration/compatibilityjson.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

constexpr int planFormat = 1;
constexpr QLatin1String localKey("local");

class PlanWords {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

// What of a plan people sign: without words that follow from the rest, estimates, times and this machine's paths.
enum class Scope { Whole, Signed };

QJsonObject toJson(const Compatibility& compatibility)
{
    return {{QStringLiteral("oldCode"), compatibility.oldCode}, {QStringLiteral("newCode"), compatibility.newCode}};
}

QJsonObject toJson(const PlanStep& step, Scope scope)
{
    QJsonObject parameters = step.parameters;
    if (scope == Scope::Signed) {
        parameters.remove(localKey);
    }
    QJsonObject json {
        {QStringLiteral("kind"), step.kind},
        {QStringLiteral("parameters"), parameters},
        {QStringLiteral("compatibility"), toJson(step.compatibility)},
        {QStringLiteral("isPointOfNoReturn"), step.isPointOfNoReturn},
    };
    if (scope == Scope::Whole) {
        json.insert(QStringLiteral("title"), step.title);
        json.insert(QStringLiteral("expectedMs"), qint64(step.expected.count()));
        json.insert(QStringLiteral("undo"), step.undo);
    }
    return json;
}

QJsonObject toJson(const PlannedService& service)
{
    return {
        {QStringLiteral("role"), service.role},
        {QStringLiteral("image"), service.image},
        {QStringLiteral("imageId"), service.imageId},
        {QStringLiteral("oldImage"), service.oldImage},
        {QStringLiteral("oldImageId"), service.oldImageId},
    };
}

QJsonObject toJson(const PlannedMigration& migration, Scope scope)
{
    QJsonObject json {
        {QStringLiteral("app"), migration.app},
        {QStringLiteral("name"), migration.name},
        {QStringLiteral("verdict"), migration.verdict},
        {QStringLiteral("sqlDigest"), migration.sqlDigest},
    };
    if (scope == Scope::Whole) {
        json.insert(QStringLiteral("reason"), migration.reason);
    }
    return json;
}

QJsonObject toJson(const Plan& plan, Scope scope)
{
    QJsonArray services;
    for (const PlannedService& service : plan.services) {
        services.append(toJson(service));
    }
    QJsonArray migrations;
    for (const PlannedMigration& migration : plan.migrations) {
        migrations.append(toJson(migration, scope));
    }
    QJsonArray steps;
    for (const PlanStep& step : plan.steps) {
        steps.append(toJson(step, scope));
    }
    QJsonObject json {
        {QStringLiteral("format"), planFormat},
        {QStringLiteral("project"), plan.project},
        {QStringLiteral("environment"), plan.environment},
        {QStringLiteral("strategy"), plan.strategy},
        {QStringLiteral("release"), plan.release},
        {QStringLiteral("oldRelease"), plan.oldRelease},
        {QStringLiteral("commit"), plan.commit},
        {QStringLiteral("from"), slotName(plan.from)},
        {QStringLiteral("to"), slotName(plan.to)},
        {QStringLiteral("services"), services},
        {QStringLiteral("migrations"), migrations},
        {QStringLiteral("schemaBefore"), plan.schemaBefore},
        {QStringLiteral("composeHash"), plan.composeHash},
        {QStringLiteral("envHash"), plan.envHash},
        {QStringLiteral("projectHash"), plan.projectHash},
        {QStringLiteral("policy"), plan.policy},
        {QStringLiteral("steps"), steps},
    };
    if (scope == Scope::Whole) {
        if (plan.proof) {
            json.insert(QStringLiteral("proof"), proofToJson(*plan.proof));
        }
        if (!plan.notes.isEmpty()) {
            json.insert(QStringLiteral("notes"), QJsonArray::fromStringList(plan.notes));
        }
        json.insert(QStringLiteral("createdAt"), plan.createdAt);
    }
    return json;
}

Slot readSlot(JsonReader& reader, const QString& key)
{
    bool isKnown = false;
    const QString name = reader.string(key);
    const Slot slot = slotFromName(name, &isKnown);
    if (!isKnown) {
        reader.reject(key, PlanWords::tr("“%1” is not a slot").arg(name));
    }
    return slot;
}

PlannedService readService(JsonReader& reader)
{
    return {reader.string(QStringLiteral("role")), reader.string(QStringLiteral("image")), reader.string(QStringLiteral("imageId")),
        reader.string(QStringLiteral("oldImage")), reader.string(QStringLiteral("oldImageId"))};
}

PlannedMigration readMigration(JsonReader& reader)
{
    return {reader.string(QStringLiteral("app")), reader.string(QStringLiteral("name")), reader.string(QStringLiteral("verdict")),
        reader.string(QStringLiteral("reason")), reader.string(QStringLiteral("sqlDigest"))};
}

PlanStep readStep(JsonReader& reader)
{
    PlanStep step;
    step.kind = reader.string(QStringLiteral("kind"));
    step.title = reader.string(QStringLiteral("title"));
    step.parameters = reader.object(QStringLiteral("parameters"));
    step.expected = Milliseconds(reader.integer(QStringLiteral("expectedMs")));
    JsonReader compatibility = reader.nested(QStringLiteral("compatibility"));
    step.compatibility = {compatibility.boolean(QStringLiteral("oldCode")), compatibility.boolean(QStringLiteral("newCode"))};
    compatibility.finish();
    step.isPointOfNoReturn = reader.boolean(QStringLiteral("isPointOfNoReturn"));
    step.undo = reader.string(QStringLiteral("undo"));
    if (step.kind.isEmpty()) {
        reader.reject(QStringLiteral("kind"), PlanWords::tr("a step needs a kind"));
    }
    return step;
}

template <class T>
QList<T> readList(JsonReader& reader, const QString& key, T (*read)(JsonReader&))
{
    QList<T> list;
    for (JsonReader& item : reader.objects(key)) {
        list.append(read(item));
        item.finish();
    }
    return list;
}

void rejectRepeatedSteps(JsonReader& reader, const QList<PlanStep>& steps)
{
    QStringList kinds;
    for (const PlanStep& step : steps) {
        if (kinds.contains(step.kind)) {
            reader.reject(QStringLiteral("steps"), PlanWords::tr("the step “%1” stands there twice").arg(step.kind));
        }
        kinds << step.kind;
    }
}

void readHeader(JsonReader& reader, Plan& plan)
{
    plan.project = reader.string(QStringLiteral("project"));
    plan.environment = reader.string(QStringLiteral("environment"));
    plan.strategy = reader.string(QStringLiteral("strategy"));
    plan.release = reader.string(QStringLiteral("release"));
    plan.oldRelease = reader.string(QStringLiteral("oldRelease"));
    plan.commit = reader.string(QStringLiteral("commit"));
    plan.from = readSlot(reader, QStringLiteral("from"));
    plan.to = readSlot(reader, QStringLiteral("to"));
    plan.schemaBefore = reader.string(QStringLiteral("schemaBefore"));
    plan.composeHash = reader.string(QStringLiteral("composeHash"));
    plan.envHash = reader.string(QStringLiteral("envHash"));
    plan.projectHash = reader.string(QStringLiteral("projectHash"));
    plan.policy = reader.object(QStringLiteral("policy"));
    plan.createdAt = reader.string(QStringLiteral("createdAt"));
}

} // namespace

QJsonObject Plan::toJson() const
{
    return Pilothouse::toJson(*this, Scope::Whole);
}

Result<Plan> Plan::fromJson(const QJsonObject& json)
{
    QStringList problems;
    JsonReader reader(json, QString(), &problems);
    const qint64 format = reader.integer(QStringLiteral("format"));
    if (problems.isEmpty() && format != planFormat) {
        return failure(ErrorCode::Corrupt, PlanWords::tr("The plan has format %1; this version reads format %2.").arg(format).arg(planFormat),
            PlanWords::tr("Make the plan again with this version of Pilothouse."));
    }
    Plan plan;
    readHeader(reader, plan);
    if (json.contains(QLatin1String("notes"))) {
        plan.notes = reader.strings(QStringLiteral("notes"));
    }
    if (reader.has(QStringLiteral("proof"))) {
        plan.proof = proofFromJson(reader.nested(QStringLiteral("proof")));
    }
    plan.services = readList(reader, QStringLiteral("services"), readService);
    plan.migrations = readList(reader, QStringLiteral("migrations"), readMigration);
    plan.steps = readList(reader, QStringLiteral("steps"), readStep);
    rejectRepeatedSteps(reader, plan.steps);
    reader.finish();
    if (!problems.isEmpty()) {
        return failure(ErrorCode::Corrupt, PlanWords::tr("This is not a whole plan: %1.").arg(problems.first()),
            PlanWords::tr("Make the plan again with `pilothousectl plan`; a plan is not edited by hand."), problems.join(QLatin1Char('\n')));
    }
    return plan;
}

QString Plan::digest() const
{
    return canonicalDigest(Pilothouse::toJson(*this, Scope::Signed));
}

QString Plan::shortDigest() const
{
    return shortenDigest(digest());
}

bool Plan::keepsRelease() const
{
    return strategy == u"contract" || strategy == u"take-back";
}

const PlanStep* Plan::step(const QString& kind) const
{
    for (const PlanStep& candidate : steps) {
        if (candidate.kind == kind) {
            return &candidate;
        }
    }
    return nullptr;
}

QString shortenDigest(const QString& digest)
{
    return digest.size() <= 8 ? digest : digest.left(4) + QStringLiteral("…") + digest.right(2);
}

} // namespace Pilothouse
