#include "services/journal/journalexport.h"
#include "models/core/canonicaljson.h"
#include "services/journal/journal.h"
#include <QCoreApplication>
#include <QSaveFile>

namespace Pilothouse {
namespace {

class JournalExportWords {
    Q_DECLARE_TR_FUNCTIONS(JournalExport)
};

constexpr int exportPageSize = 500;

tl::unexpected<Error> writeFailure(const QString& file, const QString& reason, ErrorCode code = ErrorCode::Io)
{
    return failure(code, JournalExportWords::tr("%1 cannot be written: %2.").arg(file, reason), JournalExportWords::tr("Choose another file or folder, or make room."));
}

} // namespace

QByteArray exportLine(const Event& event)
{
    return canonicalJson(eventToJson(event)) + '\n';
}

QCoro::Task<Result<qint64>> exportEvents(Journal* journal, std::function<Result<>(const QByteArray& lines)> write)
{
    qint64 count = 0;
    qint64 after = 0;
    while (true) {
        const QString ofAllRuns;
        const Result<QList<Event>> events = co_await journal->read(after, ofAllRuns, exportPageSize);
        if (!events) {
            co_return tl::unexpected(events.error());
        }
        if (events->isEmpty() || events->last().seq <= after) {
            co_return count;
        }
        QByteArray lines;
        for (const Event& event : *events) {
            lines += exportLine(event);
        }
        const Result<> written = write(lines);
        if (!written) {
            co_return tl::unexpected(written.error());
        }
        count += events->size();
        after = events->last().seq;
    }
}

QCoro::Task<Result<qint64>> exportJournal(Journal* journal, QString file)
{
    const auto target = std::make_shared<QSaveFile>(file);
    if (!target->open(QIODevice::WriteOnly)) {
        co_return writeFailure(file, target->errorString(), ErrorCode::InvalidInput);
    }
    const std::function<Result<>(const QByteArray&)> write = [target, file](const QByteArray& lines) -> Result<> {
        if (target->write(lines) != lines.size()) {
            return writeFailure(file, target->errorString());
        }
        return {};
    };
    Result<qint64> count = co_await exportEvents(journal, write);
    if (count && !target->commit()) {
        co_return writeFailure(file, target->errorString());
    }
    co_return count;
}

} // namespace Pilothouse
