#pragma once
#include "services/environment/observer.h"
#include <memory>
#include <optional>

namespace Pilothouse {

class Clock;
class DjangoReader;
class Installation;
class SecretStore;

/// An Observer of one environment with everything that it asks. What takes a container or a
/// connection of its own, an image's migrations and open expansions, is remembered until a thorough look.
class ObservedEnvironment {
public:
    /// `installation` outlives it. A router that cannot be made is a failure of every status.
    ObservedEnvironment(Installation& installation, const Project& project, const Environment& environment);
    ~ObservedEnvironment();
    ObservedEnvironment(const ObservedEnvironment&) = delete;
    ObservedEnvironment& operator=(const ObservedEnvironment&) = delete;

    /// The object outlives the task.
    QCoro::Task<EnvironmentStatus> observe(bool isThorough);
    [[nodiscard]] Runtime* runtime() const { return m_runtime.get(); }

private:
    QCoro::Task<Result<MigrationReading>> readingOf(QString imageId);
    QCoro::Task<Result<QList<ExpansionStatus>>> openExpansions(Environment environment);

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<DjangoReader> m_django;
    std::unique_ptr<Observer> m_observer;
    std::optional<Error> m_routerProblem;
    SecretStore* m_secrets;
    Clock* m_clock;
    QHash<QString, MigrationReading> m_readings; ///< by image ID; what could not be read is asked again
    std::optional<Result<QList<ExpansionStatus>>> m_expansions; ///< nothing: not asked since the last thorough look
};

} // namespace Pilothouse
