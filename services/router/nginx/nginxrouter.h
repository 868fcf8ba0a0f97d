#pragma once
#include "services/router/nginx/nginxfiles.h"
#include "services/router/nginx/nginxfolder.h"
#include "services/router/nginx/nginxword.h"
#include "services/router/router.h"
#include "services/time/clock.h"
#include <QCoreApplication>

namespace Pilothouse {

class NginxFlags;

/// An adopted nginx: switched by flag files in its mounted configuration folder, without a reload.
class NginxRouter final : public Router {
    Q_DECLARE_TR_FUNCTIONS(NginxRouter)
public:
    /// All three outlive this object.
    NginxRouter(Environment environment, Runtime* runtime, ProcessRunner* processes, Clock* clock);

    /// nginx itself answers, from the configuration that is loaded now and the files its workers see; the
    /// answer carries the generation of that configuration, which must be the one on disk.
    QCoro::Task<Result<TrafficSplit>> readSplit() override;
    QCoro::Task<Result<>> switchTo(Slot slot) override;
    QCoro::Task<Result<>> setMaintenance(bool isOn) override;
    QCoro::Task<Result<>> setStaticFallback(std::optional<Slot> slot) override;
    QCoro::Task<Result<int>> inFlight(ObservedContainer target, int port) override;
    QCoro::Task<Result<>> followLog(qint64 since, std::function<void(RoutedRequest)> onRequest, std::stop_token stop) override;

private:
    struct Adopted {
        NginxContainer container;
        NginxFolder folder;
        NginxFiles::Mark mark;
    };
    QCoro::Task<Result<Adopted>> locate();
    QCoro::Task<Result<NginxWord>> word();
    QCoro::Task<Result<NginxFolder>> folder();
    [[nodiscard]] Result<> laidPage(const NginxFlags& flags) const;

    NginxHost m_host;
    NginxAsker m_asker;
    Clock* m_clock;
    std::optional<NginxFolder> m_folder; ///< found once: a mount's place does not change under a running stack
};

} // namespace Pilothouse
