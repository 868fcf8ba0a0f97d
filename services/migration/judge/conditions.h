#pragma once
#include "services/migration/judge/scene.h"
#include <QJsonObject>

/// What the WHERE of a statement says about how many rows it is for.
namespace Pilothouse::Conditions {

/// True for every row, as people write it to silence tools: nothing, true, 1 = 1, id = id, id IS NOT NULL, id > 0.
[[nodiscard]] bool isAlwaysTrue(const QJsonObject& condition, const QString& table, const Scene& scene);

/// No more than 10,000 rows by their key: id = 7, id IN (1, 2), id BETWEEN 1 AND 1000, id IN (SELECT … LIMIT 1000);
/// alone or beside other conditions.
[[nodiscard]] bool isBounded(const QJsonObject& condition, const QString& table, const Scene& scene);

/// LIMIT of no more than 10,000.
[[nodiscard]] bool isLimited(const QJsonObject& select);

} // namespace Pilothouse::Conditions
