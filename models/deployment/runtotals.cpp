#include "models/deployment/runtotals.h"
#include <algorithm>

namespace Pilothouse {

void RunTotals::add(const QJsonObject& sample)
{
    requests += sample.value(QStringLiteral("sent")).toInteger();
    failed += sample.value(QStringLiteral("failed")).toInteger();
    longestGap = std::max(longestGap, qRound64(sample.value(QStringLiteral("gapMs")).toDouble()));
    const QJsonObject users = sample.value(QStringLiteral("users")).toObject();
    for (const QJsonValue& slot : users) {
        const QJsonObject counts = slot.toObject();
        requests += counts.value(QStringLiteral("requests")).toInteger();
        failed += counts.value(QStringLiteral("errors")).toInteger();
    }
}

} // namespace Pilothouse
