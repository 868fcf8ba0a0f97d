#pragma once
#include "services/environment/checkrunner.h"
#include "services/environment/checkworld.h"
#include "services/environment/preflight.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Preflight of one environment.
class EnvironmentPreflight final : public Preflight {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentPreflight)
public:
    explicit EnvironmentPreflight(CheckWorld world);

    [[nodiscard]] QList<CheckResult> expected(const Plan& plan) const override;
    QCoro::Task<QList<CheckResult>> run(Plan plan, QString run, OnChecked onChecked = {}, std::stop_token stop = {}) override;

private:
    [[nodiscard]] QList<Check> checksFor(const Plan& plan, const QString& run) const;
    /// What must be so before the kept release is woken: not more, because users may be waiting for it.
    [[nodiscard]] QList<Check> rollbackChecks(const Plan& plan) const;
    [[nodiscard]] QList<Check> contractChecks(const Plan& plan) const;
    [[nodiscard]] QList<Check> among(const Plan& plan, const QStringList& needed) const;
    [[nodiscard]] QList<Check> hostChecks(const Plan& plan) const;
    [[nodiscard]] QList<Check> applicationChecks(const Plan& plan) const;
    [[nodiscard]] QList<Check> dataChecks(const Plan& plan) const;
    [[nodiscard]] QList<Check> runChecks(const QString& run) const;

    SharedCheckWorld m_world;
};

} // namespace Pilothouse
