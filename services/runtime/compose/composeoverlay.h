#pragma once
#include "services/runtime/compose/composeproject.h"
#include "services/runtime/runtime.h"

namespace Pilothouse {

/// A slot as the overlay project writes it.
struct OverlaySlot {
    SlotSpec spec;
    ApplicationService service;
    QString imageName; ///< for people: label pilothouse.image
};

/// What the overlay project is made from.
struct OverlayInput {
    ComposeModel model;
    QStringList files; ///< the team's compose files, absolute
    QString project; ///< name in pilothouse.yaml
    QString environment;
};

/// The files of a Compose project, in the order of their -f options.
struct OverlayText {
    QString project; ///< Compose project name
    QList<std::pair<QString, QByteArray>> files; ///< file name → text
};

/// "members" → "members-pilothouse".
[[nodiscard]] QString overlayProjectName(const QString& stack);
/// "web", Green → "web-green": service and network alias of a slot.
[[nodiscard]] QString slotServiceName(const QString& role, Slot slot);
/// Why a second container of this service cannot run beside the first; empty when it can.
[[nodiscard]] QStringList slotObstacles(const QJsonObject& resolvedService);

/// The project with the given slots. Each service extends the team's own, so that variables, env files and
/// values are read from the team's files at each use: no environment value is copied.
/// NotFound when the compose file has no such service, Refused when slotObstacles() says so.
[[nodiscard]] Result<OverlayText> slotOverlay(const OverlayInput& input, const QList<OverlaySlot>& slots);

/// A project with one throw-away service "<role>-oneoff" that runs `job.command`.
[[nodiscard]] Result<OverlayText> oneOffOverlay(const OverlayInput& input, const OneOff& job);

/// A project in which service `role` builds the image `image`.
[[nodiscard]] Result<OverlayText> buildOverlay(const OverlayInput& input, const QString& role, const QString& image);

} // namespace Pilothouse
