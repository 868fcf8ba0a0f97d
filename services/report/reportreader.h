#pragma once
#include "models/core/result.h"
#include "services/report/runreport.h"
#include <QCoroTask>
#include <memory>

namespace Pilothouse {

class Journal;

/// A run read from the journal, with what its report says.
struct ReadReport {
    RunReport report;
    ReportContent content;
    int pages = 0; ///< of the PDF
};

/// The report of a run; folding and counting are done beside the event loop. `now`: µs UTC; `times`: the
/// project's zone. NotFound: there is no
/// such run. `journal` outlives the task. Needs a QGuiApplication.
QCoro::Task<Result<std::shared_ptr<const ReadReport>>> readReport(Journal* journal, QString run, qint64 now, TimeWords times);
/// renderReport(), beside the event loop.
QCoro::Task<Result<QByteArray>> renderBeside(std::shared_ptr<const ReadReport> report, QString format);
/// The same into a file that is there whole or not at all. Io: it cannot be written.
QCoro::Task<Result<>> exportReport(std::shared_ptr<const ReadReport> report, QString format, QString file);

} // namespace Pilothouse
