#pragma once
#include "models/migration/catalog.h"
#include "models/migration/verdict.h"
#include "services/migration/judge/heldlocks.h"
#include "services/migration/judge/volatility.h"
#include <QSet>
#include <array>
#include <memory>

namespace Pilothouse {

/// A view that is there or that the text has created, for what later statements do to its columns.
struct KnownView {
    QString name;
    QSet<QString> tables;
    QSet<QString> columns;
    bool readsAll = false; ///< SELECT *
};

struct JudgeOptions;

/// What the statements so far have made of the database, and what the open transaction holds.
class Scene {
public:
    explicit Scene(const JudgeOptions& options);

    [[nodiscard]] bool isNew(const QString& table) const { return m_new.contains(table); }
    /// Nothing is known of it when this is null.
    [[nodiscard]] const CatalogTable* find(const QString& table) const;
    [[nodiscard]] const QHash<QString, CatalogTable>& tables() const { return m_tables; }
    /// The facts of a table, to add to; empty ones for a table that nothing was known of.
    [[nodiscard]] CatalogTable& facts(const QString& table) { return m_tables[table]; }
    /// `isMasking`: the name is not that of the schema "public" (temporary, or made under another search_path).
    void createTable(const QString& table, CatalogTable facts, bool isMasking = false);
    /// Created by IF NOT EXISTS: whether it is new, as far as anybody can know.
    [[nodiscard]] bool isProvenNew(const QString& table) const;
    /// IF NOT EXISTS made it, and nothing proves that it was not there.
    [[nodiscard]] bool isPerhapsOld(const QString& table) const { return m_perhapsOld.contains(table); }
    void createPerhaps(const QString& table, CatalogTable facts, bool isMasking);
    /// What the text does to it makes sense only for a table that was there before.
    void presumeOld(const QString& table);
    /// A name means the table of "public" again: in this statement, by its schema, or from now on.
    void unmask(const QJsonObject& statement);
    void unmaskAll();
    /// A temporary table that is dropped gives its name back.
    void dropTable(const QString& table);
    void renameTable(const QString& from, const QString& to);
    void renameColumn(const QString& table, const QString& from, const QString& to);
    [[nodiscard]] const CatalogColumn* column(const QString& table, const QString& name) const;
    /// The table that has the index; empty when nobody knows.
    [[nodiscard]] QString tableOfIndex(const QString& index) const;
    void addIndex(const QString& table, const QString& name, const CatalogIndex& index);
    void removeIndex(const QString& name);
    /// Whether validated constraints prove that the column holds no NULL.
    /// Whether the definition of a CHECK tests anything beside NULL.
    [[nodiscard]] static bool saysMoreThanNotNull(const QString& definition);
    [[nodiscard]] bool isProvenNotNull(const QString& table, const QString& column) const;

    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }
    void begin();
    /// What SET LOCAL has set ends as well.
    void end();
    /// ROLLBACK, also to a savepoint. What the texts made before counts as gone too: cheaper than a memory of each
    /// transaction, and never too kind.
    void rollBack(bool isToSavepoint);
    /// A setting that the session keeps when the transaction ends.
    void keep(bool Scene::*setting);
    /// The open transaction holds the lock until it ends; outside of one the statement does.
    void hold(const TableLock& lock);
    [[nodiscard]] bool holds(const QString& table, LockMode mode) const { return m_held.mode(table) >= mode; }
    /// An existing table that is held so at least, other than `except`; empty when none is.
    [[nodiscard]] QString heldAtLeast(LockMode mode, const QString& except = {}) const { return m_held.first(mode, except); }
    void statementEnded();

    bool hasLockTimeout = false;
    bool isLimited = false; ///< the session has a lock_timeout of its own
    bool isPathChanged = false; ///< unqualified names are not those of "public"
    /// "table\ncolumn" of an existing table that the texts added → has a default: the old code's INSERTs omit it.
    QHash<QString, bool> addedColumns;
    QSet<QString> ownColumns; ///< those of them that certainly were not there before
    bool isUtc = false; ///< the sessions' time zone
    QSet<QString> newObjects; ///< "index people_ix", "view v", "type mood", "function f", "trigger t.g" that the text created
    QSet<QString> freshEnumValues; ///< added by the open transaction
    QHash<QString, bool> domains; ///< name → has a constraint, its own or its base's
    QSet<QString> volatileDomains; ///< whose default is another one for every row
    QSet<QString> plainTypes; ///< enums and composites that the text created
    KnownFunctions functions;
    QList<KnownView> views;

private:
    QHash<QString, CatalogTable> m_tables;
    QHash<QString, QString> m_tablesOfIndexes; ///< also of those that went with their table
    QSet<QString> m_new;
    QSet<QString> m_masked; ///< of m_new: a qualified name means another table
    QSet<QString> m_perhapsOld; ///< of m_new
    std::shared_ptr<const Scene> m_atStart; ///< before any text
    static constexpr std::array<bool Scene::*, 3> settings {&Scene::hasLockTimeout, &Scene::isUtc, &Scene::isPathChanged};
    std::array<bool, 3> m_kept {}; ///< of the session, in the order of `settings`
    HeldLocks m_held;
    bool m_isInTransaction;
    bool m_isCatalogWhole;
    bool m_isCautious;
};

} // namespace Pilothouse
