#pragma once
#include "models/core/result.h"
#include "models/journal/event.h"
#include <QCoroTask>
#include <functional>

namespace Pilothouse {

class Journal;

/// One line of an export: the event's canonical JSON with its hashes, and a line feed.
[[nodiscard]] QByteArray exportLine(const Event& event);
/// Gives every event to `write`, in order, a page at a time; the number of events. `journal` and what `write`
/// touches outlive the task. An error of `write` ends it.
QCoro::Task<Result<qint64>> exportEvents(Journal* journal, std::function<Result<>(const QByteArray& lines)> write);
/// The same into a file that is there whole or not at all. InvalidInput: it cannot be made there;
/// Io: it cannot be written.
QCoro::Task<Result<qint64>> exportJournal(Journal* journal, QString file);

} // namespace Pilothouse
