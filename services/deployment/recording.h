#pragma once
#include "models/core/result.h"
#include "models/journal/event.h"
#include <QByteArray>
#include <QList>

namespace Pilothouse {

/// The events of one run as `pilothousectl journal export` writes them: one JSON object a line, or an array.
/// Events of other runs, and of none, are left out; with several runs the last one is taken.
/// Corrupt: no event can be read, an event does not fit its hash, or the chain is broken where two events
/// follow each other.
[[nodiscard]] Result<QList<Event>> readRecording(const QByteArray& bytes);
/// As above, from a file or a resource (":/recordings/…").
[[nodiscard]] Result<QList<Event>> readRecordingFile(const QString& file);

} // namespace Pilothouse
