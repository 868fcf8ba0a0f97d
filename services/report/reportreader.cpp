#include "services/report/reportreader.h"
#include "services/journal/journal.h"
#include "services/report/reportformat.h"
#include "services/report/reportpdf.h"
#include <QCoroFuture>
#include <QPromise>
#include <QThreadPool>

namespace Pilothouse {
namespace {

class ReportReaderWords {
    Q_DECLARE_TR_FUNCTIONS(ReportReader)
};

template <class T>
QFuture<T> beside(std::function<T()> work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    QFuture<T> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

QCoro::Task<Result<std::shared_ptr<const ReadReport>>> readReport(Journal* journal, QString run, qint64 now, TimeWords times)
{
    using Read = std::shared_ptr<const ReadReport>;
    const Result<QList<Event>> events = co_await journal->read(0, run);
    if (!events) {
        co_return forward(events);
    }
    if (events->isEmpty()) {
        co_return failure(ErrorCode::NotFound, ReportReaderWords::tr("The journal has no run “%1”.").arg(run), ReportReaderWords::tr("Choose a run of the list."));
    }
    const std::function<Read()> work = [events = *events, run, now, times]() -> Read {
        const RunReport report(foldRun(run, events), events, now, times);
        const ReportContent content = report.content();
        return std::make_shared<const ReadReport>(ReadReport {report, content, reportPages(content)});
    };
    const QFuture<Read> future = beside(work);
    const Read read = co_await future;
    co_return Read(read);
}

QCoro::Task<Result<QByteArray>> renderBeside(std::shared_ptr<const ReadReport> report, QString format)
{
    const std::function<Result<QByteArray>()> work = [report, format] { return renderReport(report->report, format); };
    const QFuture<Result<QByteArray>> future = beside(work);
    const Result<QByteArray> bytes = co_await future;
    co_return Result<QByteArray>(bytes);
}

QCoro::Task<Result<>> exportReport(std::shared_ptr<const ReadReport> report, QString format, QString file)
{
    const std::function<Result<>()> work = [report, format, file]() -> Result<> {
        const Result<QByteArray> bytes = renderReport(report->report, format);
        return bytes ? saveReport(*bytes, file) : Result<>(forward(bytes));
    };
    const QFuture<Result<>> future = beside(work);
    const Result<> written = co_await future;
    co_return Result<>(written);
}

} // namespace Pilothouse
