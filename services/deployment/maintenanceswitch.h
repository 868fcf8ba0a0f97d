#pragma once
#include "models/core/result.h"
#include "models/deployment/runstate.h"
#include <QCoreApplication>
#include <QCoroTask>

namespace Pilothouse {

class DeploymentWorld;

/// The maintenance page as a person puts it on and takes it off, while no run goes on.
class MaintenanceSwitch {
    Q_DECLARE_TR_FUNCTIONS(MaintenanceSwitch)
public:
    /// `world` outlives this and its tasks.
    explicit MaintenanceSwitch(DeploymentWorld* world)
        : m_world(world)
    {
    }

    /// Asks the journal whether a person may. Conflict: the newest run has not ended; the page is its own.
    QCoro::Task<Result<>> look();
    /// The run that left the page on; a blank state when none did. Known after look().
    [[nodiscard]] const RunState& leftBy() const { return m_left; }
    /// Read back by the router's own word and by a request, and journalled. After look().
    QCoro::Task<Result<>> set(bool isOn);

private:
    QCoro::Task<Result<>> record(QString kind, QJsonObject facts);

    DeploymentWorld* m_world;
    RunState m_left;
};

} // namespace Pilothouse
