#pragma once
#include "models/deployment/plan.h"

namespace Pilothouse {

/// A plan with something in every field.
inline Plan samplePlan()
{
    Plan plan;
    plan.project = QStringLiteral("members");
    plan.environment = QStringLiteral("production");
    plan.strategy = QStringLiteral("blue-green");
    plan.release = QStringLiteral("r42");
    plan.oldRelease = QStringLiteral("r41");
    plan.commit = QStringLiteral("1f2e3d4");
    plan.from = Slot::Blue;
    plan.to = Slot::Green;
    plan.services = {
        {QStringLiteral("web"), QStringLiteral("members-web:r42"), QStringLiteral("sha256:42"), QStringLiteral("members-web:r41"), QStringLiteral("sha256:41")},
        {QStringLiteral("worker"), QStringLiteral("members-web:r42"), QStringLiteral("sha256:42"), QStringLiteral("members-web:r41"), QStringLiteral("sha256:41")},
    };
    plan.migrations = {{QStringLiteral("people"), QStringLiteral("0007_phone"), QStringLiteral("safe"), QStringLiteral("adds a nullable column"), QStringLiteral("ab12")}};
    plan.schemaBefore = QStringLiteral("5c4e");
    plan.composeHash = QStringLiteral("c0");
    plan.envHash = QStringLiteral("e0");
    plan.projectHash = QStringLiteral("f0");
    plan.policy = {{QStringLiteral("errors"), 10}, {QStringLiteral("windowMs"), 300000}};
    const auto step = [](QString kind, QString title, int expected) {
        PlanStep made;
        made.kind = std::move(kind);
        made.title = std::move(title);
        made.expected = Milliseconds(expected);
        made.undo = QStringLiteral("Nothing to take back");
        return made;
    };
    plan.steps = {step(QStringLiteral("lease"), QStringLiteral("Take the lease"), 100), step(QStringLiteral("backup"), QStringLiteral("Back up"), 31000),
        step(QStringLiteral("switch"), QStringLiteral("Switch to green"), 3), step(QStringLiteral("watch"), QStringLiteral("Watch"), 300000)};
    plan.steps[1].parameters = {{QStringLiteral("format"), QStringLiteral("custom")},
        {QStringLiteral("local"), QJsonObject {{QStringLiteral("folder"), QStringLiteral("/home/ana/backups")}}}};
    plan.steps[2].compatibility = {true, true};
    plan.steps[2].parameters = {{QStringLiteral("to"), QStringLiteral("green")}};
    plan.createdAt = QStringLiteral("2027-01-15T02:00:00Z");
    return plan;
}

} // namespace Pilothouse
