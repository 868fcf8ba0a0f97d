#include "services/migration/sqlgate.h"
#include "services/migration/gatewalk.h"
#include <QCoroFuture>
#include <QPromise>
#include <QThreadPool>

namespace Pilothouse {

GateResult judgeMigrations(const QList<PendingMigration>& migrations)
{
    GateWalk walk;
    for (const PendingMigration& migration : migrations) {
        walk.migration(migration);
    }
    return walk.take();
}

QCoro::Task<GateResult> judgeMigrationsInBackground(QList<PendingMigration> migrations)
{
    auto promise = std::make_shared<QPromise<GateResult>>();
    promise->start();
    const QFuture<GateResult> future = promise->future();
    QThreadPool::globalInstance()->start([promise, migrations = std::move(migrations)] {
        promise->addResult(judgeMigrations(migrations));
        promise->finish();
    });
    const GateResult result = co_await future;
    co_return result;
}

} // namespace Pilothouse
