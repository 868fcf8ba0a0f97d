#pragma once
#include "models/environment/project.h"
#include <QJsonObject>

namespace Pilothouse {

/// Inside a container; what is published may differ.
inline constexpr int postgresPort = 5432;

/// The service of the stack (as Compose resolves it) that is the database of the project file: the one that it calls by
/// name, or that publishes its port. Empty: the database is none of the stack's.
[[nodiscard]] QString databaseService(const QJsonObject& resolvedStack, const DatabaseConfig& database);

} // namespace Pilothouse
