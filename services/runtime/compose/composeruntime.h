#pragma once
#include "services/runtime/compose/composeoverlay.h"
#include "services/runtime/compose/containercontrol.h"
#include "services/runtime/compose/dockerinspector.h"
#include "services/runtime/compose/imagemaker.h"
#include "services/runtime/compose/leasecontainer.h"
#include "services/runtime/compose/memoryreader.h"
#include "services/runtime/compose/oneoffs.h"

namespace Pilothouse {

/// One environment on Docker Compose. The team's project is only read; slots live in "<stack>-pilothouse".
class ComposeRuntime final : public Runtime {
    Q_DECLARE_TR_FUNCTIONS(ComposeRuntime)
public:
    ComposeRuntime(const Project& project, Environment environment, ProcessRunner& processes, Clock& clock);

    QCoro::Task<Result<RuntimeFacts>> facts() override;
    QCoro::Task<Result<QString>> stackName() override;
    QCoro::Task<Result<QJsonObject>> resolvedStack() override;
    QCoro::Task<Result<QList<HostMention>>> servicesMentioning(QString host) override;
    QCoro::Task<Result<QList<ObservedContainer>>> containers() override;
    QCoro::Task<Result<ObservedContainer>> inspect(QString container) override;
    QCoro::Task<Result<QList<ObservedImage>>> images(QString repository) override;
    QCoro::Task<Result<ObservedImage>> image(QString nameOrId) override;
    QCoro::Task<Result<ObservedImage>> makeImage(QString role, QString name, std::function<void(QString)> onLine, std::stop_token stop) override;

    QCoro::Task<Result<ObservedContainer>> startSlot(SlotSpec spec) override;
    QCoro::Task<Result<>> start(QString container) override;
    QCoro::Task<Result<>> stop(QString container, Milliseconds grace, std::stop_token stop) override;
    QCoro::Task<Result<>> remove(QString container) override;
    QCoro::Task<Result<ProcessOutput>> runOneOff(OneOff job, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<OneOffLeftover>>> oneOffLeftover(QString name) override;
    QCoro::Task<Result<ProcessOutput>> awaitOneOff(QString name, Milliseconds timeLimit, std::stop_token stop) override;
    QCoro::Task<Result<ProcessOutput>> exec(QString container, QStringList command, Milliseconds timeLimit) override;
    QCoro::Task<Result<QString>> logTail(QString container, int lines) override;
    QCoro::Task<Result<qint64>> memoryUse(QString container) override;

    QCoro::Task<Result<LeaseHolder>> acquireLease(LeaseRequest request) override;
    QCoro::Task<Result<>> releaseLease(QString identity) override;
    QCoro::Task<Result<std::optional<LeaseHolder>>> leaseHolder(Milliseconds timeLimit) override;

private:
    [[nodiscard]] OverlaySlot overlaySlot(SlotSpec spec) const;
    [[nodiscard]] QList<OverlaySlot> overlaySlots(const QList<ObservedContainer>& present, const SlotSpec& wanted) const;
    QCoro::Task<Result<OverlayInput>> overlayInput();
    QCoro::Task<Result<QStringList>> writeSlots(OverlayInput input, SlotSpec wanted);
    QCoro::Task<Result<>> removeHalfMade(QList<ObservedContainer> present, SlotSpec wanted);
    QCoro::Task<Result<>> raise(QString project, QStringList files, SlotSpec spec);
    QCoro::Task<Result<ObservedContainer>> slotContainer(QString role, Slot slot);

    QString m_projectName;
    Environment m_environment;
    DockerCli m_docker;
    DockerInspector m_inspector;
    ContainerControl m_control;
    ComposeProject m_compose;
    OverlayFolder m_folder;
    LeaseContainer m_lease;
    OneOffs m_oneOffs;
    ImageMaker m_imageMaker;
    MemoryReader m_memory;
};

} // namespace Pilothouse
