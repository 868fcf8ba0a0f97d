#pragma once
#include "services/process/processrunner.h"
#include <QCoreApplication>

namespace Pilothouse {

/// ProcessRunner over QProcess.
class QProcessRunner final : public ProcessRunner {
    Q_DECLARE_TR_FUNCTIONS(QProcessRunner)
public:
    QCoro::Task<Result<ProcessOutput>> run(Command command, std::stop_token stop = {}) override;
};

} // namespace Pilothouse
