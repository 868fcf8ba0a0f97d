#pragma once
#include "models/migration/expansion.h"
#include "services/database/schemachanger.h"
#include "services/migration/expand/tabledetails.h"
#include <QCoreApplication>
#include <functional>

namespace Pilothouse {

/// Makes, completes, takes back and ends expansions in the target database. Every operation looks at the database
/// first and is safe to repeat after a crash in the middle of it; each reads back what it made.
class ExpansionExecutor {
    Q_DECLARE_TR_FUNCTIONS(ExpansionExecutor)
public:
    /// Rows copied so far of those that differed at the beginning.
    using OnCopied = std::function<void(qint64 done, qint64 total)>;

    /// Both outlive this and its tasks.
    ExpansionExecutor(SchemaChanger* changer, Clock* clock);

    /// A table as it is now. NotFound: there is none of that name.
    QCoro::Task<Result<TableDetails>> details(QString table);
    /// Expansions that the database carries, by the comments of their marks.
    QCoro::Task<Result<QList<OpenExpansion>>> open();
    /// Rows that the backfill has still to reach.
    QCoro::Task<Result<qint64>> drift(WrittenExpansion written);
    /// Rows of which taking the expansion back would lose something.
    QCoro::Task<Result<qint64>> lost(WrittenExpansion written);

    /// The new column (or view), the trigger and the mark, in one transaction. Conflict: another run's is there.
    QCoro::Task<Result<>> expand(WrittenExpansion written, QString run, QString release, std::stop_token stop);
    /// Copies in batches at the pace of BackfillPace, then builds indexes and constraints, then requires that nothing
    /// differs. Rows that it wrote.
    QCoro::Task<Result<qint64>> complete(WrittenExpansion written, OnCopied onCopied, std::stop_token stop);
    /// Whether complete() has nothing to do any more.
    QCoro::Task<Result<bool>> isComplete(WrittenExpansion written);
    /// Takes away what `run` made; false when there is nothing of it.
    QCoro::Task<Result<bool>> undo(WrittenExpansion written, QString run);
    /// The second half. There is no way back from it.
    QCoro::Task<Result<>> contract(WrittenExpansion written);

private:
    QCoro::Task<Result<std::optional<OpenExpansion>>> find(QString mark);
    QCoro::Task<Result<qint64>> backfill(WrittenExpansion written, OnCopied onCopied, std::stop_token stop);
    QCoro::Task<Result<>> buildIndexes(WrittenExpansion written, std::stop_token stop);
    QCoro::Task<Result<>> dropInvalid(WrittenExpansion written, std::stop_token stop);
    QCoro::Task<Result<QStringList>> names(QString query);
    QCoro::Task<Result<qint64>> count(QString query);
    QCoro::Task<Result<QString>> one(QString query, std::stop_token stop);
    QCoro::Task<Result<>> changeAll(QStringList texts, std::stop_token stop);

    SchemaChanger* m_changer;
    Clock* m_clock;
};

} // namespace Pilothouse
