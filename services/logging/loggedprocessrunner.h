#pragma once
#include "services/process/processrunner.h"
#include <memory>

namespace Pilothouse {

/// Logs each program with its arguments, how long it took and how it ended: at debug level when it
/// exited with 0, at info level otherwise. Standard input and the environment are never logged.
class LoggedProcessRunner final : public ProcessRunner {
public:
    explicit LoggedProcessRunner(std::unique_ptr<ProcessRunner> runner);

    QCoro::Task<Result<ProcessOutput>> run(Command command, std::stop_token stop = {}) override;

private:
    std::unique_ptr<ProcessRunner> m_runner;
};

} // namespace Pilothouse
