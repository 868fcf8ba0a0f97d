#include "services/deployment/contractplanning.h"
#include "models/deployment/runstate.h"
#include "services/database/schemachanger.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/expansionwords.h"
#include "services/deployment/servingservices.h"
#include "services/journal/journal.h"
#include "services/migration/djangoreader.h"
#include "services/migration/expand/expansionexecutor.h"
#include "services/migration/expand/expansionwriter.h"
#include <algorithm>

namespace Pilothouse {
namespace {

// The table under the name that it has while the expansion is open.
QString tableOf(const Expansion& expansion)
{
    return expansion.schema + QLatin1Char('.') + (expansion.kind == ExpansionKind::RenameTable ? expansion.newTable : expansion.table);
}

QStringList migrationsOf(const QList<WrittenExpansion>& expansions)
{
    QStringList labels;
    for (const WrittenExpansion& written : expansions) {
        labels << written.expansion.migration;
    }
    labels.removeDuplicates();
    return labels;
}

bool hasContracted(const RunState& state)
{
    const StepState* step = state.step(QStringLiteral("contract"));
    return step != nullptr && (step->status == StepStatus::Done || step->status == StepStatus::Running || step->status == StepStatus::Failed || step->status == StepStatus::UndoFailed || !step->kept.isEmpty());
}

} // namespace

ContractPlanning::ContractPlanning(DeploymentWorld* world)
    : m_world(world)
{
}

QCoro::Task<Result<>> ContractPlanning::gather(PlanInputs* inputs)
{
    if (!m_world->schema || !m_world->django) {
        co_return failure(ErrorCode::Refused, tr("Without `database:` and `migrations:` in pilothouse.yaml there is nothing to contract."));
    }
    const Result<> services = co_await ServingServices::gather(m_world, inputs);
    if (!services) {
        co_return forward(services);
    }
    const Result<> expansions = co_await gatherExpansions(inputs);
    if (!expansions) {
        co_return forward(expansions);
    }
    const PlannedService web = inputs->services.first();
    const Result<> checked = co_await check(inputs->expansions, inputs->from, web.imageId);
    if (!checked) {
        co_return forward(checked);
    }
    const Result<QList<ObservedContainer>> kept = co_await ServingServices::others(m_world, inputs->from, web.imageId);
    if (!kept) {
        co_return forward(kept);
    }
    for (const ObservedContainer& container : *kept) {
        if (container.slot == Slot::Plain) {
            inputs->notes << tr("The team's own %1 (%2, stopped) is of an older release: after the contract nobody may start it as it is. Let the compose file name %3.")
                                 .arg(container.role, container.imageName, inputs->release);
        } else {
            inputs->removed << container.id;
            inputs->notes << tr("%1 in %2 (%3, kept) is removed: it cannot run without the old shape.").arg(container.role, slotName(container.slot), container.imageName);
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<>> ContractPlanning::gatherExpansions(PlanInputs* inputs)
{
    ExpansionExecutor executor(m_world->schema.get(), m_world->clock);
    const Result<QList<OpenExpansion>> open = co_await executor.open();
    if (!open) {
        co_return forward(open);
    }
    if (open->isEmpty()) {
        co_return failure(ErrorCode::NotFound, tr("The database carries no expansion: there is nothing to contract."));
    }
    for (const OpenExpansion& each : *open) {
        const QString name = tableOf(each.expansion);
        const Result<TableDetails> table = co_await executor.details(name);
        if (!table) {
            co_return forward(table);
        }
        const Result<WrittenExpansion> written = writeContract(each, *table);
        if (!written) {
            co_return forward(written);
        }
        inputs->expansions << *written;
    }
    co_return Result<>();
}

QCoro::Task<Result<>> ContractPlanning::check(QList<WrittenExpansion> planned, Slot serving, QString imageId)
{
    const Result<> alone = co_await ServingServices::requireAlone(m_world, serving, imageId);
    if (!alone) {
        co_return forward(alone);
    }
    const QStringList migrations = migrationsOf(planned);
    const Result<> known = co_await checkServing(migrations, imageId);
    if (!known) {
        co_return forward(known);
    }
    co_return co_await checkDrift(planned);
}

// The image itself says which migrations it has: one that has them uses the new shape.
QCoro::Task<Result<>> ContractPlanning::checkServing(QStringList migrations, QString imageId)
{
    const Result<MigrationReading> reading = co_await m_world->django->read(imageId);
    if (!reading) {
        co_return forward(reading);
    }
    for (const QString& migration : migrations) {
        if (reading->unknown.contains(migration)) {
            co_return failure(ErrorCode::Refused, tr("The release that serves does not have %1: it still uses the old shape.").arg(migration),
                tr("Deploy the release that has it first."));
        }
    }
    for (const PendingMigration& pending : reading->pending) {
        if (migrations.contains(pending.label())) {
            co_return failure(ErrorCode::Refused, tr("%1 is expanded, and not recorded as applied.").arg(pending.label()), tr("A deployment is under way, or ended in the middle: `pilothousectl runs`."));
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<>> ContractPlanning::checkDrift(QList<WrittenExpansion> written)
{
    ExpansionExecutor executor(m_world->schema.get(), m_world->clock);
    for (const WrittenExpansion& each : std::as_const(written)) {
        const Result<qint64> rows = co_await executor.drift(each);
        if (!rows) {
            co_return forward(rows);
        }
        if (*rows > 0) {
            co_return failure(ErrorCode::Refused, tr("Old and new differ in %n row(s) of %1 (%2).", nullptr, int(*rows)).arg(each.expansion.table, Expansions::words(each.expansion)),
                each.expansion.kind == ExpansionKind::ConvertColumns ? tr("They would not come back as they were, or something wrote past the trigger. Correct the rows; the query below counts them.")
                                                                     : tr("Something wrote past the trigger. Find out which value is right, and repair the rows."),
                each.expansion.kind == ExpansionKind::ConvertColumns ? each.sql.drift : QString());
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<QString>> contractSince(DeploymentWorld* world, QString run)
{
    const Result<QList<Event>> created = co_await world->journal->runs();
    if (!created) {
        co_return forward(created);
    }
    bool isLater = false;
    for (const Event& event : *created) {
        if (isLater && isOf(event, world->project.name, world->environment.name)) {
            const QString name = event.run;
            const Result<RunState> state = co_await foldFromJournal(world->journal, name);
            if (!state) {
                co_return forward(state);
            }
            if (state->strategy == u"contract" && hasContracted(*state)) {
                co_return name;
            }
        }
        isLater = isLater || event.run == run;
    }
    co_return QString();
}

} // namespace Pilothouse
