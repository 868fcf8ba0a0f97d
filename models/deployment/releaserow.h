#pragma once
#include "models/environment/observed.h"
#include <optional>

namespace Pilothouse {

/// A release that could be deployed: a local image of the environment's web service.
struct ReleaseRow {
    QString release; ///< "r42"
    QString image; ///< "members-web:r42"
    QString imageId; ///< sha256:…
    QString commit; ///< git commit it was built from, when labelled
    qint64 createdAt = 0; ///< µs UTC
    qint64 size = 0; ///< bytes
    bool isServing = false; ///< gets the traffic now
    QList<Slot> runsOn; ///< slots whose container runs it
    QList<Slot> keptOn; ///< slots whose stopped container has it

    bool operator==(const ReleaseRow&) const = default;
};

} // namespace Pilothouse
