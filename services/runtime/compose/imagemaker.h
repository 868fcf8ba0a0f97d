#pragma once
#include "services/runtime/compose/composeoverlay.h"
#include "services/runtime/compose/overlayfiles.h"

namespace Pilothouse {

/// Builds a release image as the team's compose file says, or pulls it.
class ImageMaker {
    Q_DECLARE_TR_FUNCTIONS(ImageMaker)
public:
    ImageMaker(const DockerCli& docker, ComposeProject& compose, OverlayFolder folder);

    QCoro::Task<Result<>> make(OverlayInput input, QString role, QString image, std::function<void(QString)> onLine, std::stop_token stop) const;

private:
    QCoro::Task<Result<>> build(OverlayInput input, QString role, QString image, std::function<void(QString)> onLine, std::stop_token stop) const;
    QCoro::Task<Result<>> pull(QString image, std::function<void(QString)> onLine, std::stop_token stop) const;

    const DockerCli& m_docker;
    ComposeProject& m_compose;
    OverlayFolder m_folder;
};

} // namespace Pilothouse
