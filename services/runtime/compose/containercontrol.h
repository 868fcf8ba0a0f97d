#pragma once
#include "services/runtime/compose/dockercli.h"

namespace Pilothouse {

/// Starts, stops and looks into single containers; the contracts are those of Runtime.
class ContainerControl {
    Q_DECLARE_TR_FUNCTIONS(ContainerControl)
public:
    explicit ContainerControl(const DockerCli& docker);

    QCoro::Task<Result<>> start(QString container) const;
    QCoro::Task<Result<>> stop(QString container, Milliseconds grace, std::stop_token stop = {}) const;
    QCoro::Task<Result<ProcessOutput>> exec(QString container, QStringList command, Milliseconds timeLimit) const;
    QCoro::Task<Result<QString>> logTail(QString container, int lines) const;

private:
    const DockerCli& m_docker;
};

} // namespace Pilothouse
