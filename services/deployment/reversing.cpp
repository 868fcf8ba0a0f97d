#include "services/deployment/reversing.h"
#include "services/deployment/deploymentworld.h"
#include "services/migration/migrationrunner.h"
#include "services/migration/wayback.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace {

class ReversingWords {
    Q_DECLARE_TR_FUNCTIONS(Reversing)
};

WayBack worstOf(const PlanStep* step, const QStringList& committed)
{
    const QJsonObject ways = step->parameters.value(QStringLiteral("waysBack")).toObject();
    WayBack worst = WayBack::Keep;
    for (const QString& label : committed) {
        worst = std::max(worst, wayBackNamed(ways.value(label).toString()));
    }
    return worst;
}

bool wereUsersLetIn(const RunState& state)
{
    const StepState* off = state.step(QStringLiteral("maintenance-off"));
    return off != nullptr && off->startedAt > 0;
}

// What a person types: the dump of this run, into the environment's database.
QString restoreWords(StepContext* context)
{
    const StepState* backup = context->state->step(QStringLiteral("backup"));
    const QString file = backup != nullptr ? backup->observed.value(QStringLiteral("file")).toString() : QString();
    const Environment& environment = context->world->environment;
    QStringList words {ReversingWords::tr("The maintenance page stays on. Either deploy a repaired release (--strategy maintenance-window --accept-failing RELEASE)")};
    if (!file.isEmpty() && environment.database) {
        words << ReversingWords::tr("or bring the data of before back, start %1, and open again:\n  pg_restore --clean --if-exists --no-owner --single-transaction -h %2 -p %3 -U %4 -d %5 %6\n  pilothousectl maintenance off --env %7")
                     .arg(context->plan->oldRelease, environment.database->host, QString::number(environment.database->port), environment.database->user, environment.database->name, file, environment.name);
    } else {
        words << ReversingWords::tr("or reverse the migration by hand, and open again: pilothousectl maintenance off --env %1").arg(environment.name);
    }
    return words.join(QLatin1Char(' '));
}

Error stays(StepContext* context, const QStringList& committed, const QString& why, const QString& detail = {})
{
    return {ErrorCode::Refused, ReversingWords::tr("The schema stays as the migrations left it (%1), and %2 cannot serve on it: %3").arg(committed.join(QStringLiteral(", ")), context->plan->oldRelease, why),
        restoreWords(context), detail};
}

} // namespace

QCoro::Task<Result<Undone>> takeMigrationsBack(StepContext* context, const PlanStep* step, QStringList committed)
{
    const WayBack worst = worstOf(step, committed);
    const QString names = committed.join(QStringLiteral(", "));
    if (worst == WayBack::Keep) {
        co_return Undone(ReversingWords::tr("Schema kept"), ReversingWords::tr("Applied and kept: %1. %2").arg(names, MigrationRunner::undoStatement()));
    }
    if (worst == WayBack::None) {
        co_return tl::unexpected<Error>(stays(context, committed, ReversingWords::tr("reversing would not bring back what they took.")));
    }
    if (worst == WayBack::BeforeWrites && wereUsersLetIn(*context->state)) {
        co_return tl::unexpected<Error>(stays(context, committed, ReversingWords::tr("users have been let in, and reversing would lose what they wrote in the new shape.")));
    }
    MigrateRequest request;
    request.run = context->run;
    request.imageId = context->plan->services.first().imageId;
    request.planned = committed;
    const Result<> reversed = co_await context->world->migrations->reverse(request);
    if (!reversed) {
        co_return tl::unexpected<Error>(stays(context, committed, reversed.error().message, reversed.error().detail));
    }
    co_return Undone(ReversingWords::tr("%1 reversed").arg(names));
}

} // namespace Pilothouse
