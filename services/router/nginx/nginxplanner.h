#pragma once
#include "services/router/nginx/nginxedits.h"
#include "services/router/nginx/nginxsites.h"
#include "services/router/nginx/nginxtexts.h"
#include <QMap>
#include <functional>

namespace Pilothouse {

/// What planning an adoption needs to know; no I/O.
struct NginxPlanInput {
    QList<NginxSource> files; ///< the main file first; as they are on disk, with or without our edits
    QByteArray folder; ///< the mounted folder inside the container
    std::function<bool(QByteArray)> isMounted; ///< whether a file of the container can be changed from this host
    QStringList services; ///< of the release, those that speak HTTP
    QByteArray staticPrefix; ///< "/static/" when the slots serve it; empty: no fallback
    QByteArray defaultLog; ///< path of nginx's built-in access log
    int port = 0; ///< for the router's own word
};

/// What adoption makes of it.
struct NginxPlanOutput {
    QMap<QByteArray, QByteArray> files; ///< path in the container → what it has to be; ours and the team's that change
    QString generation;
    QStringList announcements;
    QList<NginxProblem> problems; ///< not empty: nothing can be adopted, these edits are needed first
};

/// Turns a team's configuration into the adopted one. Our own earlier edits are taken out first, so planning
/// an adopted configuration gives that same configuration, or what it should be by now.
class NginxPlanner {
    Q_DECLARE_TR_FUNCTIONS(NginxPlanner)
public:
    explicit NginxPlanner(NginxPlanInput input);
    [[nodiscard]] Result<NginxPlanOutput> plan();

private:
    struct ServerPart {
        const NginxNode* server = nullptr;
        bool hasLog = false;
        bool hasNoCache = false;
        QByteArray locations;
    };
    void planPass(const NginxPass& pass);
    void planServers();
    void planUpstreams(const NginxSites& sites);
    void planLogs(const NginxPass& pass, ServerPart& part);
    void planCache(const NginxPass& pass, ServerPart& part);
    void planHttpLevel(const NginxConfig& config);
    void writeOwnFiles();
    [[nodiscard]] ServerPart& partOf(const NginxNode* server);
    [[nodiscard]] bool needsFallback(const NginxPass& pass) const;
    [[nodiscard]] QByteArray own(const QByteArray& name) const;
    [[nodiscard]] NginxEdits* editsOf(const NginxNode& node, const QString& what);
    [[nodiscard]] static QByteArray numbered(QList<QByteArray>& texts, const QByteArray& text, const QByteArray& name);

    NginxPlanInput m_input;
    NginxPlanOutput m_output;
    QMap<QByteArray, NginxEdits> m_edits;
    QMap<std::pair<QByteArray, qsizetype>, QByteArray> m_done; ///< statement → include that stands in for it
    std::vector<ServerPart> m_servers; ///< in the order of the configuration
    QList<QByteArray> m_locationTexts;
    QList<QByteArray> m_serverTexts;
    QList<QByteArray> m_fallbackTexts;
    bool m_logsAtHttp = false;
    bool m_needsDefaultLog = false;
};

} // namespace Pilothouse
