#pragma once
#include "models/deployment/runlogmodel.h"
#include "models/journal/event.h"

namespace Pilothouse {

/// What an event adds to a run's log: a line of Pilothouse's own in words, or each line of what a container
/// or a program said. Nothing for a sample without a failed request.
[[nodiscard]] QList<RunLogLine> logLines(const Event& event);

/// The payload of EventKind::logged for what a container or a program said.
[[nodiscard]] QJsonObject logged(const QString& source, const QString& text);
/// The same for a sentence of the runner's own.
[[nodiscard]] QJsonObject loggedByUs(const QString& text);

/// The source of a line by the name of the container it comes from.
[[nodiscard]] RunLogLine::Source logSource(const QString& container);
/// How serious a line looks that a program wrote.
[[nodiscard]] RunLogLine::Severity logSeverity(QStringView line);
/// Without what a terminal would act on, and at most 2,000 characters.
[[nodiscard]] QString printableLine(QString line);

} // namespace Pilothouse
