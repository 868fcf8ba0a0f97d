#pragma once
#include "services/migration/judge/rule.h"
#include "services/migration/judge/scene.h"
#include "services/migration/sqlparser.h"
#include <QList>

/// One file for each family of statements: its rules as a table, and the functions that choose among them.
/// A function says what the statement means and tells the scene what it changes; what tables that the text
/// created, sizes and held locks make of it is the Judge's business.
namespace Pilothouse::Families {

using Rulings = QList<Ruling>;

/// ALTER TABLE, one ruling a command; also ALTER INDEX, ALTER VIEW … that share its syntax.
[[nodiscard]] Rulings alterTable(const QJsonObject& node, Scene& scene);
/// ADD, DROP and ALTER COLUMN, by the command's node.
[[nodiscard]] std::optional<Ruling> columnCommand(const QString& table, const QJsonObject& command, Scene& scene);
/// Whether the texts added the column to a table that is there, without a default: the old code leaves it NULL.
[[nodiscard]] bool isOmitted(const QString& table, const QString& column, const Scene& scene);
/// The word on a constraint that such a column breaks.
[[nodiscard]] Ruling requiredOfOldCode(const QString& table, const QString& constraint);
[[nodiscard]] Ruling changeType(const QString& table, const QJsonObject& command, Scene& scene);
[[nodiscard]] std::optional<Ruling> constraintCommand(const QString& table, const QJsonObject& command, Scene& scene);
/// A VALIDATE beside commands of one statement that lock more: the whole statement takes the strongest lock of them.
void scanUnderOwnLock(Rulings& rulings);
[[nodiscard]] std::optional<Ruling> partitionCommand(const QString& table, const QJsonObject& command, Scene& scene);
[[nodiscard]] Rulings createTable(const QJsonObject& node, Scene& scene);
[[nodiscard]] Rulings createTableAs(const QJsonObject& node, Scene& scene);
/// ALTER TABLE ALL IN TABLESPACE.
[[nodiscard]] Ruling moveAll(const QJsonObject& node);
[[nodiscard]] Rulings rename(const QJsonObject& node, Scene& scene);
[[nodiscard]] Rulings setSchema(const QJsonObject& node, Scene& scene);
[[nodiscard]] Rulings drop(const QJsonObject& node, Scene& scene);
[[nodiscard]] Rulings createIndex(const QJsonObject& node, Scene& scene);
[[nodiscard]] Rulings dropIndex(const QJsonObject& node, Scene& scene);
[[nodiscard]] Rulings reindex(const QJsonObject& node, Scene& scene);
/// INSERT, UPDATE, DELETE, MERGE, COPY, TRUNCATE, SELECT, DO, CALL; nothing for other kinds.
[[nodiscard]] std::optional<Rulings> data(const QString& kind, const QJsonObject& node, Scene& scene);
/// Types, domains, views, functions, triggers, policies, rights, sequences; nothing for other kinds.
[[nodiscard]] std::optional<Rulings> object(const QString& kind, const QJsonObject& node, Scene& scene);
/// VACUUM, CLUSTER, LOCK, REFRESH, ANALYZE; nothing for other kinds.
[[nodiscard]] std::optional<Rulings> maintenance(const QString& kind, const QJsonObject& node, Scene& scene);
/// SET and its relatives; nothing for other kinds.
[[nodiscard]] std::optional<Rulings> session(const QString& kind, const QJsonObject& node, Scene& scene);

/// What the query of CREATE TABLE AS or SELECT INTO does beside reading: rows that it changes, code that it calls, a lock
/// that others wait for meanwhile.
[[nodiscard]] Rulings readings(const QJsonObject& node, Scene& scene);
/// Makes the ruling of a statement that uses an enum value of its own transaction say that it fails.
void refuseFreshEnum(const QString& kind, const QJsonObject& node, const Scene& scene, Rulings& rulings);
/// The word on a sequence that may hand out numbers that exist.
[[nodiscard]] Ruling sequenceRestarted(const QString& sequence, const Scene& scene);
/// The word on an object that the text made itself.
[[nodiscard]] Ruling ownDropped(const QString& table, const QString& column);
/// What a view or materialized view reads stands in the way of changes to it.
void rememberView(const QString& name, const QJsonObject& statement, Scene& scene);
/// The table that a view shows as it is, so simply that PostgreSQL makes the view updatable; empty when it does not.
[[nodiscard]] QString tableShownBy(const QJsonObject& viewStatement, const Scene& scene);
/// Whether a query calls a function of which nobody here knows that it changes nothing.
[[nodiscard]] bool callsUnknownCode(const QJsonObject& node, const Scene& scene);

/// Registers the constraints of CREATE TABLE and ADD CONSTRAINT; `columns` are those of an inline one.
void learnConstraint(CatalogTable& facts, const QJsonObject& constraint, const QStringList& columns, const QString& table);

[[nodiscard]] Rules tableRules();
[[nodiscard]] Rules columnRules();
[[nodiscard]] Rules typeRules();
[[nodiscard]] Rules constraintRules();
[[nodiscard]] Rules partitionRules();
[[nodiscard]] Rules dropRules();
[[nodiscard]] Rules indexRules();
[[nodiscard]] Rules dataRules();
[[nodiscard]] Rules objectRules();
[[nodiscard]] Rules maintenanceRules();
[[nodiscard]] Rules djangoRules(); ///< of operations, in services/migration/django
[[nodiscard]] Rules contextRules();

} // namespace Pilothouse::Families
