#include "services/journal/journalrow.h"
#include <QJsonDocument>
#include <QVariant>

namespace Pilothouse {

JournalRow journalRow(const QSqlQuery& query)
{
    JournalRow row;
    row.event.seq = query.value(0).toLongLong();
    row.event.run = query.value(1).toString();
    row.event.at = heldTime(query.value(2).toLongLong());
    row.event.actor = query.value(3).toString();
    row.event.kind = query.value(4).toString();
    row.payload = query.value(5).toString().toUtf8();
    row.event.previous = query.value(6).toString();
    row.event.hash = query.value(7).toString();
    const QJsonDocument document = QJsonDocument::fromJson(row.payload);
    row.isReadable = document.isObject();
    row.event.payload = document.object();
    return row;
}

} // namespace Pilothouse
