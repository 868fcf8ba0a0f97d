#pragma once
#include <QString>
#include <QStringList>

namespace Pilothouse::SqlText {

/// "name", with quotation marks inside doubled: every identifier is quoted, so that none is taken for a keyword.
[[nodiscard]] QString identifier(const QString& name);
/// "schema"."name".
[[nodiscard]] QString qualified(const QString& schema, const QString& name);
/// 'text', with quotation marks inside doubled; E'…' when it holds a backslash.
[[nodiscard]] QString literal(const QString& text);
[[nodiscard]] QString identifiers(const QStringList& names);
/// "pilothouse_WHAT_0f3a…": the same for the same parts, and within the 63 bytes that a name may have.
[[nodiscard]] QString derivedName(const QString& what, const QStringList& parts);

} // namespace Pilothouse::SqlText
