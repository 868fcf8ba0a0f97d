#include "services/deployment/maintenanceplanner.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

class MaintenancePlannerWords {
    Q_DECLARE_TR_FUNCTIONS(MaintenancePlanner)
};

/// The steps of blue-green, in another order and with a page before users.
class Arrangement {
public:
    Arrangement(const PlanInputs& inputs, Plan base, WayBack worst)
        : m_inputs(inputs)
        , m_base(std::move(base))
        , m_worst(worst)
        , plan(m_base)
    {
        plan.steps.clear();
    }

    /// As blue-green has it; nothing where it has none.
    void take(const QString& kind)
    {
        if (const PlanStep* step = m_base.step(kind)) {
            append(*step);
        }
    }
    void add(const QString& kind, const QString& title, const QJsonObject& parameters, const QString& undo)
    {
        append(plannedStep(m_inputs, kind, title, parameters, undo));
    }

private:
    void append(PlanStep step)
    {
        m_isMigrated = m_isMigrated || step.kind == u"migrate";
        const bool hasMigrations = !m_inputs.migrations.isEmpty();
        step.compatibility = {!m_isMigrated || m_worst == WayBack::Keep, m_isMigrated || !hasMigrations};
        plan.steps << step;
    }

    const PlanInputs& m_inputs;
    const Plan m_base;
    WayBack m_worst;
    bool m_isMigrated = false;

public:
    Plan plan;
};

QString migrateUndo(WayBack worst)
{
    switch (worst) {
    case WayBack::Keep: return MaintenancePlannerWords::tr("The migrations stay: the old release works on the new schema.");
    case WayBack::Free: return MaintenancePlannerWords::tr("The migrations are reversed, and read back; nothing is lost.");
    case WayBack::BeforeWrites: return MaintenancePlannerWords::tr("The migrations are reversed, and read back, while nobody has been let in; afterwards a person decides, behind the page.");
    case WayBack::None: return MaintenancePlannerWords::tr("They cannot be reversed without loss: the page stays on, and a person restores the backup or deploys a repair.");
    }
    Q_UNREACHABLE();
}

QString offUndo(WayBack worst)
{
    return worst <= WayBack::Free ? MaintenancePlannerWords::tr("Users get the page again until the old release serves.")
                                  : MaintenancePlannerWords::tr("Users get the page again; what they wrote in the new shape is lost with a restored backup.");
}

QJsonObject waysBackJson(const QMap<QString, WayBack>& waysBack)
{
    QJsonObject json;
    for (auto it = waysBack.cbegin(); it != waysBack.cend(); ++it) {
        json.insert(it.key(), wordOf(*it));
    }
    return json;
}

// A dump that is to bring everything back is taken once nobody writes any more; any other before users wait.
bool backsUpInside(WayBack worst)
{
    return worst > WayBack::Free;
}

void addWindow(Arrangement& steps, const PlanInputs& inputs, WayBack worst)
{
    const QStringList roles = otherRoles(inputs);
    steps.add(QStringLiteral("maintenance-on"), MaintenancePlannerWords::tr("Show the maintenance page"), {}, MaintenancePlannerWords::tr("The page goes, once the old release can serve."));
    if (!roles.isEmpty()) {
        steps.add(QStringLiteral("rest-workers"), MaintenancePlannerWords::tr("Stop %1").arg(roles.join(QStringLiteral(", "))), {{QStringLiteral("roles"), QJsonArray::fromStringList(roles)}},
            MaintenancePlannerWords::tr("The old ones run again."));
    }
    steps.add(QStringLiteral("wait-idle"), MaintenancePlannerWords::tr("Wait for active requests"), {{QStringLiteral("limitMs"), qint64(inputs.environment.drainLimit.count())}}, {});
    if (backsUpInside(worst)) {
        steps.take(QStringLiteral("backup"));
    }
    steps.take(QStringLiteral("migrate"));
    steps.take(QStringLiteral("start-slot"));
    steps.take(QStringLiteral("verify-slot"));
    steps.take(QStringLiteral("switch"));
    if (!roles.isEmpty()) {
        steps.add(QStringLiteral("start-workers"), MaintenancePlannerWords::tr("Start the new %1").arg(roles.join(QStringLiteral(", "))), {{QStringLiteral("roles"), QJsonArray::fromStringList(roles)}},
            MaintenancePlannerWords::tr("The new ones are stopped and removed."));
    }
    steps.take(QStringLiteral("arm-guard"));
    steps.add(QStringLiteral("maintenance-off"), MaintenancePlannerWords::tr("Take the page off"), {}, offUndo(worst));
}

void settle(Plan& plan, WayBack worst, const QMap<QString, WayBack>& waysBack)
{
    Milliseconds down {0};
    bool isDown = false;
    for (PlanStep& step : plan.steps) {
        isDown = isDown || step.kind == u"maintenance-on";
        down += isDown ? step.expected : Milliseconds(0);
        if (step.kind == u"switch") {
            step.parameters.remove(QStringLiteral("holdMs")); // nobody is served, so nobody's failures are waited for
        } else if (step.kind == u"migrate") {
            step.parameters.insert(QStringLiteral("waysBack"), waysBackJson(waysBack));
            step.undo = migrateUndo(worst);
            step.isPointOfNoReturn = worst == WayBack::None;
        } else if (step.kind == u"maintenance-off") {
            step.isPointOfNoReturn = worst == WayBack::BeforeWrites;
            isDown = false;
        }
    }
    plan.notes << MaintenancePlannerWords::tr("Users get the maintenance page for about %1.").arg(spokenDuration(down));
}

} // namespace

Plan planMaintenance(const PlanInputs& inputs, const QMap<QString, WayBack>& waysBack)
{
    const WayBack worst = worstOf(waysBack);
    Arrangement steps(inputs, planBlueGreen(inputs), worst);
    steps.plan.strategy = QStringLiteral("maintenance-window");
    if (worst > WayBack::Keep) {
        steps.plan.policy.insert(QString::fromUtf16(oldCodeBreaks), true);
    }
    steps.take(QStringLiteral("lease"));
    steps.take(QStringLiteral("preflight"));
    if (!backsUpInside(worst)) {
        steps.take(QStringLiteral("backup"));
    }
    steps.take(QStringLiteral("check-image"));
    steps.take(QStringLiteral("collect-static"));
    addWindow(steps, inputs, worst);
    for (const char* kind : {"read-back", "watch", "drain", "stop-old"}) {
        steps.take(QLatin1String(kind));
    }
    settle(steps.plan, worst, waysBack);
    return steps.plan;
}

} // namespace Pilothouse
