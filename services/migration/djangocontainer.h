#pragma once
#include "models/environment/project.h"
#include "services/process/processrunner.h"
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace Pilothouse {

/// The project's Django command that runs a Python program given on standard input, for example
/// `python3 manage.py shell -c …`. The same in every Django since 1.11.
[[nodiscard]] QStringList scriptCommand(const MigrationConfig& config);

/// `python3 manage.py migrate --noinput`.
[[nodiscard]] QStringList migrateCommand(const MigrationConfig& config);

/// PGOPTIONS by which every PostgreSQL session of the container has the project's lock_timeout.
[[nodiscard]] QMap<QString, QString> lockTimeoutEnvironment(const MigrationConfig& config);

/// The last 20 lines of standard error, or of standard output when that is empty; the evidence of an error.
[[nodiscard]] QString lastLines(const ProcessOutput& output);

/// What Pilothouse's own scripts (services/migration/scripts) told: the objects of the lines that bear their mark, in
/// their order. What the release itself prints is left out.
[[nodiscard]] QList<QJsonObject> factsIn(const ProcessOutput& output);

/// The error of a fact of kind "failed": Unavailable when the release does not reach its database, else ProcessFailed.
[[nodiscard]] Error failureOf(const QJsonObject& fact, const ProcessOutput& output);

} // namespace Pilothouse
