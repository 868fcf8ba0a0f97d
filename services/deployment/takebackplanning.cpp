#include "services/deployment/takebackplanning.h"
#include "models/deployment/runstate.h"
#include "services/database/schemachanger.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/expansionwords.h"
#include "services/deployment/servingservices.h"
#include "services/journal/journal.h"
#include "services/migration/djangoreader.h"
#include "services/migration/expand/expansionexecutor.h"
#include <algorithm>

namespace Pilothouse {
namespace {

QStringList migrationsTakenBack(const QList<WrittenExpansion>& expansions)
{
    QStringList labels;
    for (const WrittenExpansion& written : expansions) {
        labels << written.expansion.migration;
    }
    labels.removeDuplicates();
    return labels;
}

// A migration that was recorded after them and that the serving release does not have either may depend on one of them;
// one that it has cannot, because it is without them.
QString mayBuildUpon(const QStringList& recorded, const QStringList& takenBack, const QStringList& unknown)
{
    bool isAfter = false;
    for (const QString& label : recorded) {
        const bool isTakenBack = takenBack.contains(label);
        if (isAfter && !isTakenBack && unknown.contains(label)) {
            return label;
        }
        isAfter = isAfter || isTakenBack;
    }
    return {};
}

} // namespace

TakeBackPlanning::TakeBackPlanning(DeploymentWorld* world)
    : m_world(world)
{
}

QCoro::Task<Result<>> TakeBackPlanning::gather(PlanInputs* inputs, QString migration)
{
    if (!m_world->schema || !m_world->django) {
        co_return failure(ErrorCode::Refused, tr("Without `database:` and `migrations:` in pilothouse.yaml there is nothing to take back."));
    }
    const Result<> services = co_await ServingServices::gather(m_world, inputs);
    if (!services) {
        co_return forward(services);
    }
    const QString imageId = inputs->services.first().imageId;
    const Result<History> history = co_await historyOf(imageId);
    if (!history) {
        co_return forward(history);
    }
    const History known = *history;
    const Result<QList<OpenExpansion>> open = co_await chosen(known, migration);
    if (!open) {
        co_return forward(open);
    }
    for (const OpenExpansion& each : *open) {
        const Result<WrittenExpansion> written = co_await asMade(each);
        if (!written) {
            co_return forward(written);
        }
        inputs->expansions << *written;
    }
    inputs->faked = migrationsTakenBack(inputs->expansions);
    const Result<> alone = co_await ServingServices::requireAlone(m_world, inputs->from, imageId);
    const Result<> needless = alone ? checkHistory(inputs->faked, known) : alone;
    if (!needless) {
        co_return forward(needless);
    }
    const QList<WrittenExpansion> planned = inputs->expansions;
    const Result<> nothingLost = co_await checkLost(planned, known.recorded);
    if (!nothingLost) {
        co_return forward(nothingLost);
    }
    co_return co_await gatherKept(inputs, known.recorded);
}

QCoro::Task<Result<QList<OpenExpansion>>> TakeBackPlanning::chosen(History history, QString migration)
{
    ExpansionExecutor executor(m_world->schema.get(), m_world->clock);
    const Result<QList<OpenExpansion>> open = co_await executor.open();
    if (!open) {
        co_return forward(open);
    }
    QList<OpenExpansion> found;
    QString needed;
    for (const OpenExpansion& each : *open) {
        const QString label = each.expansion.migration;
        if (!migration.isEmpty() && label != migration) {
            continue;
        }
        if (history.has(label)) {
            needed = label;
        } else {
            found << each;
        }
    }
    if (found.isEmpty() && !needed.isEmpty()) {
        co_return failure(ErrorCode::Refused, tr("The release that serves has %1: it needs what was expanded for it.").arg(needed),
            tr("Go back to the release before first (`pilothousectl rollback RUN`), or end it by the contract (--strategy contract)."));
    }
    if (found.isEmpty() && !migration.isEmpty()) {
        co_return tl::unexpected<Error>(notExpanded(history, migration));
    }
    if (found.isEmpty()) {
        co_return failure(ErrorCode::NotFound, tr("The database carries no expansion: there is nothing to take back."));
    }
    co_return found;
}

// Decision 67: what was applied as it is holds data by now, and is not reversed.
Error TakeBackPlanning::notExpanded(const History& history, const QString& migration) const
{
    if (!history.recorded.contains(migration)) {
        return {ErrorCode::InvalidInput, tr("%1 is not applied in %2: there is nothing to roll back.").arg(migration, m_world->environment.name),
            tr("`pilothousectl migrations list` shows what is."), {}};
    }
    const QString forward = tr("To undo it in the schema, deploy a release with a migration forward: it is judged, tried on a scratch copy and backed up like any other.");
    if (history.has(migration)) {
        return {ErrorCode::Refused, tr("%1 is applied for good, nothing is expanded for it, and the release that serves has it: without it, its requests would fail.").arg(migration),
            tr("To go back to the release before: `pilothousectl rollback RUN`; additive migrations stay, and it works on them.") + QLatin1Char(' ') + forward, {}};
    }
    return {ErrorCode::Refused, tr("%1 is applied for good, nothing is expanded for it: reversing it would drop what was written since, and Pilothouse does not do that to a live database.").arg(migration),
        tr("It may stay: the release that serves works beside it, and a release that has it finds it applied.") + QLatin1Char(' ') + forward, {}};
}

// What undo needs is in the plan of the run that made it: what a column was before cannot be read off the table any more.
QCoro::Task<Result<WrittenExpansion>> TakeBackPlanning::asMade(OpenExpansion open)
{
    const QString run = open.run;
    const Result<RunState> state = co_await foldFromJournal(m_world->journal, run);
    const Result<QList<WrittenExpansion>> made = state ? Expansions::ofStep(state->plan.step(QStringLiteral("expand"))) : Result<QList<WrittenExpansion>>(QList<WrittenExpansion>());
    if (!made) {
        co_return forward(made);
    }
    for (const WrittenExpansion& written : *made) {
        if (written.sql.mark == open.mark) {
            ExpansionSql back; // what made it is past
            back.mark = written.sql.mark;
            back.undo = written.sql.undo;
            back.lost = written.sql.lost;
            co_return WrittenExpansion {written.expansion, back};
        }
    }
    co_return failure(ErrorCode::Refused, tr("The journal here does not know %1, which expanded %2.").arg(run, Expansions::words(open.expansion)),
        tr("Take it back where it was made; `plan --sql` of that plan has its undo."));
}

QCoro::Task<Result<TakeBackPlanning::History>> TakeBackPlanning::historyOf(QString imageId)
{
    const Result<MigrationReading> reading = co_await m_world->django->read(imageId);
    if (!reading) {
        co_return forward(reading);
    }
    const Result<QList<AppliedMigration>> applied = co_await m_world->database->appliedMigrations();
    if (!applied) {
        co_return forward(applied);
    }
    History history {*reading, {}};
    for (const AppliedMigration& each : *applied) {
        history.recorded << each.label();
    }
    co_return history;
}

QCoro::Task<Result<>> TakeBackPlanning::check(QList<WrittenExpansion> planned, Slot serving, QString imageId)
{
    const Result<> alone = co_await ServingServices::requireAlone(m_world, serving, imageId);
    if (!alone) {
        co_return forward(alone);
    }
    const Result<History> history = co_await historyOf(imageId);
    const Result<> needless = history ? checkHistory(migrationsTakenBack(planned), *history) : Result<>(forward(history));
    if (!needless) {
        co_return forward(needless);
    }
    co_return co_await checkLost(planned, history->recorded);
}

Result<> TakeBackPlanning::checkHistory(const QStringList& takenBack, const History& history)
{
    for (const QString& label : takenBack) {
        if (history.has(label)) {
            return failure(ErrorCode::Refused, tr("The release that serves has %1: it needs what was expanded for it.").arg(label), tr("Go back to the release before first."));
        }
    }
    if (const QString later = mayBuildUpon(history.recorded, takenBack, history.reading.unknown); !later.isEmpty()) {
        return failure(ErrorCode::Refused, tr("%1 was applied after %2 and may build upon it.").arg(later, takenBack.join(QStringLiteral(", "))),
            tr("Deploy the release that has both again, and contract it."));
    }
    return {};
}

QCoro::Task<Result<>> TakeBackPlanning::checkLost(QList<WrittenExpansion> planned, QStringList recorded)
{
    // One that was never recorded was never served with: the new shape holds nothing of its own.
    planned.removeIf([&](const WrittenExpansion& each) { return !recorded.contains(each.expansion.migration); });
    ExpansionExecutor executor(m_world->schema.get(), m_world->clock);
    for (const WrittenExpansion& each : std::as_const(planned)) {
        const Result<qint64> rows = co_await executor.lost(each);
        if (!rows) {
            co_return forward(rows);
        }
        if (*rows > 0) {
            co_return failure(ErrorCode::Refused, tr("%n row(s) of %1 hold what the old shape cannot hold (%2): taking it back would lose that.", nullptr, int(*rows)).arg(each.expansion.table, Expansions::words(each.expansion)),
                tr("Correct those rows first, or deploy the release that needs it again."), each.sql.lost);
        }
    }
    co_return Result<>();
}

// A kept slot of a release that has one of the migrations could not be woken any more.
QCoro::Task<Result<>> TakeBackPlanning::gatherKept(PlanInputs* inputs, QStringList recorded)
{
    const PlannedService web = inputs->services.first();
    const Result<QList<ObservedContainer>> kept = co_await ServingServices::others(m_world, inputs->from, web.imageId);
    if (!kept) {
        co_return forward(kept);
    }
    QList<Slot> lost;
    for (const ObservedContainer& container : *kept) {
        if (container.role != web.role) {
            continue;
        }
        const QString imageId = container.imageId;
        const Result<MigrationReading> reading = co_await m_world->django->read(imageId);
        // One that cannot be read has lost its image or its Django: it could not be woken either.
        if (!reading || std::any_of(inputs->faked.cbegin(), inputs->faked.cend(), [&](const QString& label) { return reading->has(label, recorded.contains(label)); })) {
            lost << container.slot;
        }
    }
    for (const ObservedContainer& container : *kept) {
        if (lost.contains(container.slot) && container.slot != Slot::Plain) {
            inputs->removed << container.id;
            inputs->notes << tr("%1 in %2 (%3, kept) is removed: it cannot run without the new shape.").arg(container.role, slotName(container.slot), container.imageName);
        }
    }
    co_return Result<>();
}

} // namespace Pilothouse
