#pragma once
#include "models/journal/event.h"
#include <QByteArray>
#include <QSqlQuery>

namespace Pilothouse {

/// The columns that journalRow expects, in its order.
inline constexpr char journalColumns[] = "seq, run, at, actor, kind, payload, previous, hash";

/// A row of the table `events`, with the payload's own text.
struct JournalRow {
    Event event;
    QByteArray payload; ///< as stored; canonical JSON unless somebody changed it
    bool isReadable = false; ///< the payload is a JSON object
};

[[nodiscard]] JournalRow journalRow(const QSqlQuery& query);

} // namespace Pilothouse
