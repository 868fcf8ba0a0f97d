#pragma once
#include "services/migration/sqlparser.h"

namespace Pilothouse {

/// The statements that stand in the text of a DO block, those within IF and LOOP and the literals of EXECUTE
/// included. What is put together when it runs is not among them, and so this proves nothing about the rest.
[[nodiscard]] QList<SqlStatement> statementsInBlock(const QJsonObject& doStatement);

} // namespace Pilothouse
