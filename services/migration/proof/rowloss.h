#pragma once
#include "services/migration/proof/rowsql.h"
#include "services/migration/proof/scratchserver.h"
#include <QByteArray>

namespace Pilothouse {

/// The rows of a table of a scratch database. Databases that are copied from one another have the same numbers for the
/// same tables and columns, whatever these are called now.
struct RowState {
    struct Column {
        int number = 0; ///< attnum
        QString name;
        QString type;
        QString digest; ///< of its values in any order
    };
    qint64 oid = 0;
    QString table;
    qint64 rows = 0;
    QList<Column> columns;
};

namespace RowLoss {

/// For psql, the last of them answers with JSON for statesFrom(): the states of those tables, by name or by number.
[[nodiscard]] QStringList question(const QList<TableName>& tables, const QList<RowState>& known = {});
[[nodiscard]] QList<RowState> statesFrom(const QByteArray& json);
/// Rows that are gone, and columns that merely moved with other values than before.
[[nodiscard]] QStringList lostForward(const QList<RowState>& before, const QList<RowState>& after);
/// What going back does not bring back.
[[nodiscard]] QStringList lostBackward(const QList<RowState>& before, const QList<RowState>& back);
/// Going forward again has fewer rows than the first time.
[[nodiscard]] QStringList lostAgain(const QList<RowState>& first, const QList<RowState>& second);

} // namespace RowLoss

/// What the databases "new", "back" and "again" of a server, those of them that are listed, have lost of "old", in
/// sentences. Cancelled; errors of the Docker host. The server outlives the task.
QCoro::Task<Result<QStringList>> findLosses(ScratchServer* server, QList<TableName> tables, QStringList databases, std::stop_token stop = {});

} // namespace Pilothouse
