#pragma once
#include "services/migration/judge/families.h"
#include "services/migration/judge/judge.h"

namespace Pilothouse {

/// Makes findings of rulings: what new and small tables, held locks and later statements change in them.
class Docket {
public:
    explicit Docket(const JudgeOptions& options);

    void unparseable(const SqlError& error);
    /// BEGIN, COMMIT or ROLLBACK inside of the transaction that Django keeps.
    void explicitTransaction(const SqlStatement& statement);
    /// An operation that runs Python code.
    void opaquePython(const SqlStatement& marker, const Scene& scene);
    void statement(const SqlStatement& statement, const Families::Rulings& rulings, Scene& scene);
    /// What only the end of a transaction shows: names that came back, views that took a table's name.
    void transactionEnded();
    [[nodiscard]] QList<StatementFinding> take();

private:
    struct Renaming {
        QString original;
        QList<qsizetype> findings;
    };
    using Renamings = QHash<QString, Renaming>; ///< by the name that it has now

    void add(const SqlStatement& statement, Ruling ruling, Scene& scene);
    void lock(const SqlStatement& statement, const Ruling& ruling, Scene& scene);
    void note(const SqlStatement& statement, const Rule& rule, const QString& table);
    void remember(const Ruling& ruling, Scene& scene);
    void dropDefault(const Ruling& ruling, const Scene& scene);
    void renamed(const Ruling& ruling, Scene& scene);
    /// Names that are again what they were.
    void judgeUnchanged(const Renamings& names);
    void created(const SqlStatement& statement, const Scene& scene);
    static void prolong(Ruling& ruling, const Families::Rulings& beside, const Scene& scene);
    void replace(qsizetype finding, const Rule& rule, const QString& reason = {});
    [[nodiscard]] StatementFinding finding(const SqlStatement& statement, const Ruling& ruling) const;

    const JudgeOptions& m_options;
    QList<StatementFinding> m_findings;
    QList<StatementFinding> m_mistakes; ///< what could not be parsed, in the order of the text
    struct Default {
        qsizetype finding = 0;
        bool isNotNull = false;
    };
    QHash<QString, Default> m_defaults; ///< "table\ncolumn" → the ADD COLUMN that gave it one
    Renamings m_renamedTables; ///< of the open transaction
    QHash<QString, Renamings> m_renamedColumns; ///< by the table's name now
    QHash<QString, qsizetype> m_droppedViews; ///< of the open transaction
    QSet<QString> m_createdViews;
    bool m_hasNotedTimeout = false;
    bool m_wasConcurrent = false;
};

} // namespace Pilothouse
