#pragma once
#include "models/migration/gateresult.h"
#include "models/migration/pendingmigration.h"
#include "services/migration/gaterules.h"
#include "services/migration/sqlparser.h"
#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace Pilothouse {

/// Walks the statements of one plan's migrations in order and remembers what later ones depend on: tables
/// that the plan creates, locks that the open transaction holds, defaults that a later statement drops.
class GateWalk {
    Q_DECLARE_TR_FUNCTIONS(GateWalk)
public:
    void migration(const PendingMigration& migration);
    [[nodiscard]] GateResult take();

private:
    struct Place {
        qsizetype migration;
        qsizetype finding;
    };

    void opaqueOperations(const PendingMigration& migration);
    void statement(const SqlStatement& statement, bool isFirst, bool isLast);
    void transaction(const SqlStatement& statement, bool isFirst, bool isLast);
    void createTable(const SqlStatement& statement);
    void alterTable(const SqlStatement& statement);
    void alterCommand(const SqlStatement& statement, const QString& table, const QJsonObject& command, bool isOnly);
    void addColumn(const SqlStatement& statement, const QString& table, const QJsonObject& columnDef);
    void dropDefault(const SqlStatement& statement, const QString& table, const QString& column);
    void validate(const SqlStatement& statement, bool isOnly);
    void createIndex(const SqlStatement& statement);
    void dropIndex(const SqlStatement& statement);
    void setVariable(const SqlStatement& statement);
    void setConstraints(const SqlStatement& statement);
    void add(const SqlStatement& statement, RuleWord word);
    void addAt(TextPosition at, const QString& text, RuleWord word);
    void lock(const QString& table);
    void lockReferences(const QJsonObject& node);

    GateResult m_result;
    bool m_isAtomic = true; ///< the migration being walked
    bool m_isOpen = false; ///< a transaction is
    QSet<QString> m_created;
    QSet<QString> m_locked; ///< existing tables on which the open transaction holds a lock that others wait for
    QHash<QString, Place> m_defaulted; ///< "table\ncolumn" → the ADD COLUMN that gave it a default
};

} // namespace Pilothouse
