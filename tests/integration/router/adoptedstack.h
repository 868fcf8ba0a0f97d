#pragma once
#include "services/process/qprocessrunner.h"
#include "services/router/routerfactory.h"
#include "services/time/clock.h"
#include "tests/integration/router/nginxstack.h"

namespace Pilothouse {

/// One stack with what adopts and switches it.
struct AdoptedStack {
    explicit AdoptedStack(QMap<QString, QByteArray> files, const QString& service = QStringLiteral("web"), int port = 8000,
        const std::function<void(Environment&)>& adapt = {}, QStringList mounts = {QStringLiteral("conf.d:/etc/nginx/conf.d:ro")})
        : stack(std::move(files), service, port, std::move(mounts))
        , runtime(&stack)
    {
        Environment environment = stack.environment();
        if (adapt) {
            adapt(environment);
        }
        adoption = *makeRouterAdoption(environment, project.path(), runtime, processes, clock);
        router = *makeRouter(environment, runtime, processes, clock);
    }
    QByteArray slotOf(const QString& path) { return stack.get(path).split('\n').first(); }

    QTemporaryDir project;
    QProcessRunner processes;
    SystemClock clock;
    NginxStack stack;
    StackRuntime runtime;
    std::unique_ptr<RouterAdoption> adoption;
    std::unique_ptr<Router> router;
};

} // namespace Pilothouse
