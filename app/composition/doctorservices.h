#pragma once
#include "services/environment/checkworld.h"
#include "services/metric/healthcheck.h"
#include <QList>
#include <memory>

namespace Pilothouse {

class Installation;

/// What doctor looks with. Unlike a deployment's world it comes about also when parts of it cannot:
/// what could not be made is an error to show, and its checks are left out.
class DoctorServices {
public:
    /// Without `environment` only the tools can be looked at.
    DoctorServices(Installation& installation, const Project* project, const Environment* environment);
    ~DoctorServices();
    DoctorServices(const DoctorServices&) = delete;
    DoctorServices& operator=(const DoctorServices&) = delete;

    [[nodiscard]] CheckWorld world() const { return m_world; }
    [[nodiscard]] const QList<Error>& errors() const { return m_errors; }
    [[nodiscard]] RouterAdoption* adoption() const { return m_adoption.get(); }

private:
    void makeRouterParts(Installation& installation, const Project& project, const Environment& environment);
    void makeDatabase(Installation& installation, const Environment& environment);

    CheckWorld m_world;
    QList<Error> m_errors;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<RouterAdoption> m_adoption;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SchemaLeftovers> m_leftovers;
    std::unique_ptr<HealthCheck> m_health;
};

} // namespace Pilothouse
