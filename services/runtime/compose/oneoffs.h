#pragma once
#include "services/runtime/compose/composeproject.h"
#include "services/runtime/compose/dockerreader.h"
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

    /// A container of that name which a crashed process left is taken up: waited for when it still runs and
    /// was given no input, else removed and run again. Conflict when the name belongs to somebody else.
    QCoro::Task<Result<ProcessOutput>> run(OverlayText project, OneOff job, std::stop_token stop) const;
    QCoro::Task<Result<std::optional<OneOffLeftover>>> leftover(QString name) const;
    QCoro::Task<Result<ProcessOutput>> await(QString name, Milliseconds timeLimit, std::stop_token stop) const;

private:
    QCoro::Task<Result<ProcessOutput>> runAnew(OverlayText project, OneOff job, std::stop_token stop) const;
    QCoro::Task<Result<ProcessOutput>> runIn(QStringList files, QString project, OneOff job, std::stop_token stop) const;
    QCoro::Task<> removeSurely(QString name) const;
    QCoro::Task<bool> removed(QString name) const;

    const DockerCli& m_docker;
    DockerReader m_reader;
    ComposeProject& m_compose;
    OverlayFolder m_folder;
    Clock& m_clock;
};

} // namespace Pilothouse
