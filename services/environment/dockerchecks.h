#pragma once
#include "models/deployment/plan.h"
#include "models/environment/check.h"
#include "services/environment/checkworld.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Checks of the docker program, the daemon and what a second slot takes on its host.
class DockerChecks {
    Q_DECLARE_TR_FUNCTIONS(DockerChecks)
public:
    /// The docker client is installed.
    static QCoro::Task<CheckResult> program(CheckResult check, SharedCheckWorld world);
    /// The daemon answers and we may use it.
    static QCoro::Task<CheckResult> daemon(CheckResult check, SharedCheckWorld world);
    /// The Compose plug-in is there and new enough for the overlay project (2.24: `!override`).
    static QCoro::Task<CheckResult> compose(CheckResult check, SharedCheckWorld world);
    /// The compose files resolve, and the services that the project names are in them.
    static QCoro::Task<CheckResult> stack(CheckResult check, SharedCheckWorld world);
    /// Every image of the plan is in the local store, and its tag still names it.
    static QCoro::Task<CheckResult> images(CheckResult check, SharedCheckWorld world, Plan plan);
    /// Docker's data folder has at least 1 GB free (a daemon on this host; one elsewhere is not looked at);
    /// below a tenth of the disk it warns.
    static QCoro::Task<CheckResult> disk(CheckResult check, SharedCheckWorld world);
    /// Free memory is at least what the serving slot uses now (daemon on this host).
    static QCoro::Task<CheckResult> memory(CheckResult check, SharedCheckWorld world, Plan plan);

    /// MemAvailable of /proc/meminfo in bytes; 0 when the text has none.
    [[nodiscard]] static qint64 availableMemory(const QByteArray& meminfo);
};

} // namespace Pilothouse
