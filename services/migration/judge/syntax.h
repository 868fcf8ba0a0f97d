#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Pilothouse::Syntax {

/// A column's type as the parser gives it, in the short words of people.
struct TypeName {
    QString name; ///< "varchar", "int", "bigint", "timestamptz"; with its schema when it has another than pg_catalog
    QList<int> modifiers; ///< 50 of varchar(50)
    bool isArray = false;
    bool isSerial = false;
    bool isBuiltIn = false; ///< PostgreSQL's own, or of a well-known extension: never a domain

    [[nodiscard]] QString text() const; ///< "varchar(50)", "int[]"
    bool operator==(const TypeName&) const = default;
};

/// "people", or "archive.people"; the schema "public" is left out.
[[nodiscard]] QString relation(const QJsonObject& rangeVar);
/// The relation under `key`.
[[nodiscard]] QString relation(const QJsonObject& node, const char16_t* key);
/// A list of String nodes: ["public", "t"].
[[nodiscard]] QStringList strings(const QJsonArray& list);
/// The name that a list of String nodes spells, "public" left out.
[[nodiscard]] QString dotted(const QJsonArray& list);
/// The name of one entry of DropStmt's "objects", whatever kind it is of.
[[nodiscard]] QStringList objectPath(const QJsonObject& entry);
[[nodiscard]] TypeName typeName(const QJsonObject& typeNode);
/// The type that a catalog spells: "character varying(50)", "timestamp(3) with time zone".
[[nodiscard]] TypeName typeFromText(const QString& text);
/// Whether options (DefElem) hold a switched-on `name`.
[[nodiscard]] bool hasOption(const QJsonArray& options, const char16_t* name);
/// Names of tables to which inline and table constraints below `node` point by foreign keys.
[[nodiscard]] QStringList referencedTables(const QJsonObject& node);
/// The column of a lone `c IS NOT NULL` (also below AND); empty for anything else.
[[nodiscard]] QStringList columnsProvenNotNull(const QJsonObject& expression);
/// The column that a bare reference names, the last part of it; empty for other expressions.
[[nodiscard]] QString columnName(const QJsonObject& expression);
[[nodiscard]] bool isNullLiteral(const QJsonObject& expression);
/// A literal, perhaps with a sign, a cast or in an array or row.
[[nodiscard]] bool isConstant(const QJsonObject& expression);

} // namespace Pilothouse::Syntax
