#include "ui/deployment/wizard/wizarddraft.h"
#include <QJsonDocument>
#include <algorithm>

namespace Pilothouse {
namespace {

const auto releaseKey = QStringLiteral("release");
const auto stepKey = QStringLiteral("page");
const auto wayKey = QStringLiteral("way");
const auto planKey = QStringLiteral("plan");
const auto savedKey = QStringLiteral("savedAt");

} // namespace

QVariant WizardDraft::toVariant() const
{
    QVariantMap map {{releaseKey, release}, {stepKey, static_cast<int>(step)}, {wayKey, static_cast<int>(way)}, {savedKey, savedAt}};
    if (plan) {
        map.insert(planKey, QJsonDocument(plan->toJson()).toJson(QJsonDocument::Compact));
    }
    return map;
}

WizardDraft WizardDraft::fromVariant(const QVariant& value)
{
    const QVariantMap map = value.toMap();
    WizardDraft draft;
    draft.release = map.value(releaseKey).toString();
    if (draft.release.isEmpty()) {
        return {};
    }
    draft.step = static_cast<WizardStep>(std::clamp(map.value(stepKey).toInt(), 0, static_cast<int>(WizardStep::Start)));
    draft.way = static_cast<WizardWay>(std::clamp(map.value(wayKey).toInt(), 0, static_cast<int>(WizardWay::MaintenanceWindow)));
    draft.savedAt = map.value(savedKey).toLongLong();
    const QByteArray json = map.value(planKey).toByteArray();
    if (const Result<Plan> plan = Plan::fromJson(QJsonDocument::fromJson(json).object()); !json.isEmpty() && plan) {
        draft.plan = *plan;
    }
    return draft;
}

QString WizardDraft::key(const QString& project, const QString& environment)
{
    return QStringLiteral("wizard/%1/%2").arg(project, environment);
}

} // namespace Pilothouse
