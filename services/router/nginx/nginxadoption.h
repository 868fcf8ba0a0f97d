#pragma once
#include "services/router/nginx/adoptionstore.h"
#include "services/router/nginx/nginxfiles.h"
#include "services/router/nginx/nginxfolder.h"
#include "services/router/nginx/nginxplanner.h"
#include "services/router/nginx/nginxreload.h"
#include "services/router/router.h"

namespace Pilothouse {

/// Adopts an nginx whose configuration lies in a mounted folder of this machine.
class NginxAdoption final : public RouterAdoption {
    Q_DECLARE_TR_FUNCTIONS(NginxAdoption)
public:
    /// The three services outlive this object. `projectFolder` is where pilothouse.yaml lies.
    NginxAdoption(Environment environment, const QString& projectFolder, Runtime* runtime, ProcessRunner* processes, Clock* clock);

    QCoro::Task<Result<AdoptionPlan>> plan() override;
    QCoro::Task<Result<int>> apply(AdoptionPlan plan) override;
    QCoro::Task<Result<QStringList>> undo() override;
    QCoro::Task<Result<AdoptionState>> adoptionState() override;

private:
    /// Everything that is read before anything is decided.
    struct Situation {
        NginxContainer container;
        NginxFolder folder;
        NginxPlanInput input;
        int clients = 0;
    };
    QCoro::Task<Result<Situation>> look();
    QCoro::Task<Result<QList<NginxSource>>> configuration(NginxContainer container);
    QCoro::Task<Result<QByteArray>> defaultLog(NginxContainer container);
    [[nodiscard]] Result<> usable(const NginxFolder& folder) const;
    [[nodiscard]] QList<FileChange> changes(const Situation& situation, const NginxPlanOutput& output) const;
    [[nodiscard]] static AdoptionPlan manual(const QList<NginxProblem>& problems);
    QCoro::Task<bool> isLoaded(Situation situation, QString generation);
    [[nodiscard]] Result<> record(const QList<FileChange>& changes) const;
    QCoro::Task<Result<int>> bringIn(Situation situation, QList<FileChange> changes, NginxFiles::Mark mark);
    QCoro::Task<Result<>> takeBack(Situation situation, QList<FileChange> changes, QMap<QString, AdoptionStore::Entry> recorded, bool reloads);
    QCoro::Task<Result<QList<FileChange>>> undoing();
    void removeEmptyFolders(const NginxFolder& folder) const;

    NginxHost m_host;
    NginxAsker m_asker;
    NginxReload m_reload;
    AdoptionStore m_store;
};

} // namespace Pilothouse
