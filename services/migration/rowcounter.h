#pragma once
#include "models/core/result.h"
#include "models/migration/verdict.h"
#include "services/time/clock.h"
#include <QCoroTask>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace Pilothouse {

class SchemaChanger;

/// A table and its rows at one moment.
struct CountedTable {
    qint64 oid = 0; ///< the same table also under another name
    QString name;
    std::optional<qint64> rows; ///< nothing: the table is not there any more, or was never analysed
    bool isExact = false; ///< counted; else PostgreSQL's estimate
    bool isGone = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static CountedTable fromJson(const QJsonObject& json);
};

/// Counts the rows of a few tables: exactly where the table is below 128 MiB and it takes less than 2 s, and for 5 s in
/// all; the rest is PostgreSQL's own estimate, and said to be.
class RowCounter {
public:
    /// Both outlive this and its tasks.
    RowCounter(SchemaChanger* schema, Clock* clock);

    /// Those of the names that are tables now, in the order of their names.
    QCoro::Task<Result<QList<CountedTable>>> count(QStringList tables);
    /// The same tables once more, by their OIDs.
    QCoro::Task<Result<QList<CountedTable>>> countAgain(QList<CountedTable> before);

private:
    QCoro::Task<Result<QList<CountedTable>>> counted(QString oids);

    SchemaChanger* m_schema;
    Clock* m_clock;
};

/// Names of the tables that a verdict's statements are about or lock.
[[nodiscard]] QStringList tablesTouched(const FileVerdict& verdict);
/// Whether one of its statements deletes rows, or nobody can see that none does.
[[nodiscard]] bool mayDeleteRows(const FileVerdict& verdict);

} // namespace Pilothouse
