#pragma once
#include "services/runtime/runtime.h"

namespace Pilothouse {

/// Services other than `host` whose environment, command or entry point names `host` as a whole word, in a
/// stack as `docker compose config --format json` prints it. Names only; no value is in the result.
[[nodiscard]] QList<HostMention> hostMentions(const QJsonObject& resolved, const QString& host);

} // namespace Pilothouse
