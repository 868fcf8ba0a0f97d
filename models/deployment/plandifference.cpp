#include "models/deployment/plandifference.h"
#include "models/core/canonicaljson.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <functional>

namespace Pilothouse {
namespace {

class PlanDifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(PlanDifference)
};

// A digest is told by its beginning, as Docker does.
QString brief(const QString& text)
{
    static const QRegularExpression digest(QStringLiteral("\\b(?:sha256:)?([0-9a-f]{12})[0-9a-f]{28,}\\b"));
    const QString shortened = QString(text).replace(digest, QStringLiteral("\\1"));
    return shortened.isEmpty() ? QStringLiteral("–") : shortened;
}

class Differences {
public:
    void add(const QString& subject, const QString& before, const QString& after)
    {
        if (before != after) {
            const bool areToldApart = brief(before) != brief(after);
            changes.append({subject, areToldApart ? brief(before) : before, areToldApart ? brief(after) : after});
        }
    }
    /// One change a member that differs, "subject: key.inner".
    void addObjects(const QString& subject, const QJsonObject& before, const QJsonObject& after)
    {
        QStringList keys = before.keys() + after.keys();
        keys.removeDuplicates();
        std::sort(keys.begin(), keys.end());
        for (const QString& key : std::as_const(keys)) {
            const QJsonValue a = before.value(key);
            const QJsonValue b = after.value(key);
            const QString inner = subject + (subject.endsWith(QLatin1Char(':')) ? QStringLiteral(" ") : QStringLiteral(".")) + key;
            if (a.isObject() && b.isObject()) {
                addObjects(inner, a.toObject(), b.toObject());
            } else if (a != b) {
                const bool areToldApart = words(a) != words(b);
                add(inner, areToldApart ? words(a) : exactWords(a), areToldApart ? words(b) : exactWords(b));
            }
        }
    }

    QList<PlanChange> changes;

private:
    static QString exactWords(const QJsonValue& value) { return value.isUndefined() ? QString() : QString::fromUtf8(canonicalJson(value)); }
    static QString words(const QJsonValue& value)
    {
        const bool isPlainText = value.isString() && !value.toString().isEmpty();
        return isPlainText ? value.toString() : exactWords(value);
    }
};

// Two lists whose items have a key: what is in one only, what differs, and whether the order does.
template <class T>
void compareLists(Differences& differences, const QList<T>& before, const QList<T>& after, const QString& orderSubject,
    const std::function<QString(const T&)>& key, const std::function<void(const T*, const T*)>& compare)
{
    const auto find = [&](const QList<T>& list, const QString& wanted) -> const T* {
        const auto found = std::find_if(list.begin(), list.end(), [&](const T& item) { return key(item) == wanted; });
        return found == list.end() ? nullptr : &*found;
    };
    QStringList orderBefore;
    for (const T& item : before) {
        const T* other = find(after, key(item));
        compare(&item, other);
        if (other != nullptr) {
            orderBefore << key(item);
        }
    }
    QStringList orderAfter;
    for (const T& item : after) {
        if (find(before, key(item)) != nullptr) {
            orderAfter << key(item);
        } else {
            compare(nullptr, &item);
        }
    }
    differences.add(orderSubject, orderBefore.join(QStringLiteral(", ")), orderAfter.join(QStringLiteral(", ")));
}

QString imageWords(const QString& image, const QString& id)
{
    return id.isEmpty() ? image : QStringLiteral("%1 (%2)").arg(image, id);
}

void compareServices(Differences& differences, const Plan& before, const Plan& after)
{
    const std::function<void(const PlannedService*, const PlannedService*)> compare = [&](const PlannedService* a, const PlannedService* b) {
        const QString role = a != nullptr ? a->role : b->role;
        differences.add(PlanDifferenceWords::tr("image of %1").arg(role), a ? imageWords(a->image, a->imageId) : QString(), b ? imageWords(b->image, b->imageId) : QString());
        differences.add(PlanDifferenceWords::tr("old image of %1").arg(role), a ? imageWords(a->oldImage, a->oldImageId) : QString(), b ? imageWords(b->oldImage, b->oldImageId) : QString());
    };
    compareLists<PlannedService>(differences, before.services, after.services, PlanDifferenceWords::tr("order of the services"), [](const PlannedService& service) { return service.role; }, compare);
}

void compareMigrations(Differences& differences, const Plan& before, const Plan& after)
{
    const std::function<void(const PlannedMigration*, const PlannedMigration*)> compare = [&](const PlannedMigration* a, const PlannedMigration* b) {
        const PlannedMigration& any = a != nullptr ? *a : *b;
        const QString subject = PlanDifferenceWords::tr("migration %1.%2").arg(any.app, any.name);
        differences.add(subject, a ? a->verdict : QString(), b ? b->verdict : QString());
        differences.add(subject + PlanDifferenceWords::tr(": SQL"), a ? a->sqlDigest : QString(), b ? b->sqlDigest : QString());
    };
    compareLists<PlannedMigration>(differences, before.migrations, after.migrations, PlanDifferenceWords::tr("order of the migrations"),
        [](const PlannedMigration& migration) { return migration.label(); }, compare);
}

QString compatibilityWords(const Compatibility& compatibility)
{
    if (compatibility.oldCode && compatibility.newCode) {
        return PlanDifferenceWords::tr("both releases work after it");
    }
    if (!compatibility.oldCode && !compatibility.newCode) {
        return PlanDifferenceWords::tr("neither release works after it");
    }
    return compatibility.oldCode ? PlanDifferenceWords::tr("the old release works after it") : PlanDifferenceWords::tr("the new release works after it");
}

QJsonObject signedParameters(const PlanStep& step)
{
    QJsonObject parameters = step.parameters;
    parameters.remove(QStringLiteral("local"));
    return parameters;
}

void compareSteps(Differences& differences, const Plan& before, const Plan& after)
{
    const std::function<void(const PlanStep*, const PlanStep*)> compare = [&](const PlanStep* a, const PlanStep* b) {
        const QString subject = PlanDifferenceWords::tr("step %1").arg(a != nullptr ? a->kind : b->kind);
        if (a == nullptr || b == nullptr) {
            differences.add(subject, a != nullptr ? PlanDifferenceWords::tr("planned") : QString(), b != nullptr ? PlanDifferenceWords::tr("planned") : QString());
            return;
        }
        differences.addObjects(subject + QLatin1Char(':'), signedParameters(*a), signedParameters(*b));
        differences.add(subject + PlanDifferenceWords::tr(": compatibility"), compatibilityWords(a->compatibility), compatibilityWords(b->compatibility));
        differences.add(subject + PlanDifferenceWords::tr(": point of no return"), a->isPointOfNoReturn ? PlanDifferenceWords::tr("yes") : PlanDifferenceWords::tr("no"), b->isPointOfNoReturn ? PlanDifferenceWords::tr("yes") : PlanDifferenceWords::tr("no"));
    };
    compareLists<PlanStep>(differences, before.steps, after.steps, PlanDifferenceWords::tr("order of the steps"), [](const PlanStep& step) { return step.kind; }, compare);
}

void compareHeader(Differences& differences, const Plan& before, const Plan& after)
{
    differences.add(PlanDifferenceWords::tr("project"), before.project, after.project);
    differences.add(PlanDifferenceWords::tr("environment"), before.environment, after.environment);
    differences.add(PlanDifferenceWords::tr("strategy"), before.strategy, after.strategy);
    differences.add(PlanDifferenceWords::tr("release"), before.release, after.release);
    differences.add(PlanDifferenceWords::tr("release that serves now"), before.oldRelease, after.oldRelease);
    differences.add(PlanDifferenceWords::tr("commit"), before.commit, after.commit);
    differences.add(PlanDifferenceWords::tr("slot that serves now"), slotName(before.from), slotName(after.from));
    differences.add(PlanDifferenceWords::tr("slot that will serve"), slotName(before.to), slotName(after.to));
    differences.add(PlanDifferenceWords::tr("applied migrations"), before.schemaBefore, after.schemaBefore);
    differences.add(PlanDifferenceWords::tr("content of the compose files"), before.composeHash, after.composeHash);
    differences.add(PlanDifferenceWords::tr("content of the env files"), before.envHash, after.envHash);
    differences.add(PlanDifferenceWords::tr("this environment's section of the project file"), before.projectHash, after.projectHash);
    differences.addObjects(PlanDifferenceWords::tr("policy:"), before.policy, after.policy);
}

} // namespace

QList<PlanChange> planDifference(const Plan& before, const Plan& after)
{
    Differences differences;
    compareHeader(differences, before, after);
    compareServices(differences, before, after);
    compareMigrations(differences, before, after);
    compareSteps(differences, before, after);
    return differences.changes;
}

} // namespace Pilothouse
