#pragma once
#include "services/runtime/compose/composeproject.h"
#include "services/runtime/compose/overlayfiles.h"
#include "services/runtime/runtime.h"
#include "services/time/clock.h"

namespace Pilothouse {

/// Throw-away containers. The container is removed here and not by Docker, so that a restarted runner
/// still finds the exit code of one that ended meanwhile.
class OneOffs {
    Q_DECLARE_TR_FUNCTIONS(OneOffs)
public:
    OneOffs(const DockerCli& docker, ComposeProject& compose, OverlayFolder folder, Clock& clock);

    /// Conflict when a container of that name still runs; one that has ended is removed first.
    QCoro::Task<Result<ProcessOutput>> run(OverlayText project, OneOff job, std::stop_token stop) const;
    QCoro::Task<Result<std::optional<OneOffLeftover>>> leftover(QString name) const;
    QCoro::Task<Result<ProcessOutput>> await(QString name, Milliseconds timeLimit, std::stop_token stop) const;

private:
    QCoro::Task<Result<>> clearName(QString name) const;
    QCoro::Task<Result<ProcessOutput>> runIn(QStringList files, QString project, OneOff job, std::stop_token stop) const;
    QCoro::Task<> removeSurely(QString name) const;
    QCoro::Task<bool> removed(QString name) const;

    const DockerCli& m_docker;
    ComposeProject& m_compose;
    OverlayFolder m_folder;
    Clock& m_clock;
};

} // namespace Pilothouse
