#pragma once
#include "services/environment/checkrunner.h"
#include "services/environment/checkworld.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Looks at tools, daemon, database, router, application and folders; changes nothing. Without a project
/// (no runtime in the world) only what every project needs is looked at. What hangs on a daemon that does
/// not answer, or on a missing password, is left out: one cause is one result.
class Doctor {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
public:
    using OnChecked = CheckRunner::OnChecked;

    explicit Doctor(CheckWorld world);

    /// The object outlives the task.
    [[nodiscard]] QCoro::Task<QList<CheckResult>> examine(OnChecked onChecked = {}, std::stop_token stop = {});

private:
    [[nodiscard]] QList<Check> toolChecks() const;
    [[nodiscard]] QList<Check> folderChecks() const;
    [[nodiscard]] QList<Check> clientChecks() const;
    [[nodiscard]] QList<Check> stackChecks() const;
    [[nodiscard]] QList<Check> pageChecks() const;

    SharedCheckWorld m_world;
};

} // namespace Pilothouse
