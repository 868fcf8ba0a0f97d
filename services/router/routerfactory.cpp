#include "services/router/routerfactory.h"
#include "services/router/nginx/nginxadoption.h"
#include "services/router/nginx/nginxrouter.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

Result<> requireNginx(const Environment& environment)
{
    if (environment.router.kind == RouterKind::Nginx) {
        return {};
    }
    const QString kind = environment.router.kind == RouterKind::Haproxy ? QStringLiteral("haproxy") : QStringLiteral("traefik");
    return failure(ErrorCode::InvalidInput,
        QCoreApplication::translate("RouterFactory", "Environment %1 has a router of kind %2, which this version does not act on; only nginx is built yet.").arg(environment.name, kind),
        QCoreApplication::translate("RouterFactory", "Put an nginx in front of the application and name it in router."));
}

} // namespace

Result<std::unique_ptr<Router>> makeRouter(const Environment& environment, Runtime& runtime, ProcessRunner& processes, Clock& clock)
{
    if (const auto nginx = requireNginx(environment); !nginx) {
        return forward(nginx);
    }
    return std::make_unique<NginxRouter>(environment, &runtime, &processes, &clock);
}

Result<std::unique_ptr<RouterAdoption>> makeRouterAdoption(
    const Environment& environment, const QString& projectFolder, Runtime& runtime, ProcessRunner& processes, Clock& clock)
{
    if (const auto nginx = requireNginx(environment); !nginx) {
        return forward(nginx);
    }
    return std::make_unique<NginxAdoption>(environment, projectFolder, &runtime, &processes, &clock);
}

} // namespace Pilothouse
