#pragma once
#include "services/runtime/compose/dockerreader.h"
#include "services/runtime/runtime.h"
#include "services/time/clock.h"

namespace Pilothouse {

/// The deployment lease of an environment: a container with a fixed name that is created and never
/// started. Creating it is atomic on the Docker host, whoever asks from wherever.
class LeaseContainer {
    Q_DECLARE_TR_FUNCTIONS(LeaseContainer)
public:
    LeaseContainer(const DockerCli& docker, const Clock& clock, QString environment);

    /// `image`: any image of the local store, by ID. A lease of the request's identity is returned as it is.
    QCoro::Task<Result<LeaseHolder>> acquire(QString stack, QString image, LeaseRequest request) const;
    /// Done when nobody holds it; Conflict when somebody else does.
    QCoro::Task<Result<>> release(QString stack, QString identity) const;
    QCoro::Task<Result<std::optional<LeaseHolder>>> holder(QString stack, Milliseconds timeLimit = Milliseconds(30000)) const;

private:
    [[nodiscard]] QString containerName(const QString& stack) const;
    [[nodiscard]] QStringList createArguments(const QString& stack, const QString& image, const LeaseRequest& request) const;
    [[nodiscard]] static Error heldBy(const LeaseHolder& holder);

    const DockerCli& m_docker;
    DockerReader m_reader;
    const Clock& m_clock;
    QString m_environment;
};

} // namespace Pilothouse
