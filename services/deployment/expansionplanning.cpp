#include "services/deployment/expansionplanning.h"
#include "services/database/schemachanger.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/expansionwords.h"
#include "services/migration/expand/definitiontext.h"
#include "services/migration/expand/expansionexecutor.h"
#include "services/migration/expand/expansionoffer.h"
#include "services/migration/expand/expansionwriter.h"
#include <algorithm>

namespace Pilothouse {
namespace {

class ExpansionPlanningWords {
    Q_DECLARE_TR_FUNCTIONS(ExpansionPlanning)
};

bool isOn(const Expansion& expansion, const TableDetails& table)
{
    return expansion.schema == table.schema && (expansion.table == table.name || expansion.newTable == table.name);
}

// What stands on two columns would have to be made anew for each combination of their names.
QString sharedBy(const Expansion& one, const Expansion& other, const TableDetails& table)
{
    for (const IndexDetails& index : table.indexes) {
        if (DefinitionText::indexUses(index.definition, one.column) && DefinitionText::indexUses(index.definition, other.column)) {
            return index.name;
        }
    }
    for (const ConstraintDetails& constraint : table.constraints) {
        if (constraint.columns.contains(one.column) && constraint.columns.contains(other.column)) {
            return constraint.name;
        }
    }
    return {};
}

// Why the expansion cannot be made beside those that are there or planned; empty when it can.
QString obstacleOf(const Expansion& expansion, const TableDetails& table, const QList<OpenExpansion>& open, const QList<WrittenExpansion>& before)
{
    for (const OpenExpansion& other : open) {
        if (isOn(other.expansion, table)) {
            return ExpansionPlanningWords::tr("%1 carries the expansion of %2 already; end that first (`pilothousectl plan --strategy contract`)").arg(table.name, other.run);
        }
    }
    for (const WrittenExpansion& other : before) {
        const bool isRename = other.expansion.kind == ExpansionKind::RenameColumn || other.expansion.kind == ExpansionKind::DropColumn;
        const QString shared = isRename && isOn(other.expansion, table) ? sharedBy(other.expansion, expansion, table) : QString();
        if (!shared.isEmpty()) {
            return ExpansionPlanningWords::tr("%1 stands on both columns; release one change after the other").arg(shared);
        }
    }
    return {};
}

} // namespace

ExpansionPlanning::ExpansionPlanning(DeploymentWorld* world)
    : m_world(world)
{
}

QCoro::Task<Result<QList<WrittenExpansion>>> ExpansionPlanning::rewrite(QList<PendingMigration> pending, QStringList breaking)
{
    if (!m_world->schema) {
        co_return failure(ErrorCode::Refused, tr("Without `database:` in pilothouse.yaml nothing can be expanded."), tr("Name the application's database there."));
    }
    ExpansionExecutor executor(m_world->schema.get(), m_world->clock);
    const Result<QList<OpenExpansion>> open = co_await executor.open();
    if (!open) {
        co_return forward(open);
    }
    QList<WrittenExpansion> written;
    QStringList refusals;
    for (const PendingMigration& migration : std::as_const(pending)) {
        if (!breaking.contains(migration.label())) {
            continue;
        }
        const ExpansionOffer offer = offerExpansion(migration);
        if (!offer.refusal.isEmpty()) {
            refusals << migration.label() + QStringLiteral(": ") + offer.refusal;
        }
        for (const Expansion& expansion : offer.expansions) {
            const QString name = expansion.table;
            const Result<TableDetails> table = co_await executor.details(name);
            if (!table && table.error().code != ErrorCode::NotFound) {
                co_return forward(table);
            }
            const QString obstacle = table ? obstacleOf(expansion, *table, *open, written) : table.error().message;
            const Result<WrittenExpansion> made = obstacle.isEmpty() ? writeExpansion(expansion, *table) : Result<WrittenExpansion>(failure(ErrorCode::Refused, obstacle));
            if (made) {
                written << *made;
            } else {
                refusals << migration.label() + QStringLiteral(": ") + made.error().message;
            }
        }
    }
    if (!refusals.isEmpty()) {
        co_return failure(ErrorCode::Refused, tr("Not everything in this release can be expanded and contracted: %1").arg(refusals.first()),
            tr("Change what stands in the way, release the rest on its own, or deploy in a maintenance window."), refusals.join(QLatin1Char('\n')));
    }
    co_return written;
}

} // namespace Pilothouse
