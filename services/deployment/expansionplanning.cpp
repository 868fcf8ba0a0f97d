#include "services/deployment/expansionplanning.h"
#include "services/database/schemachanger.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/expansionwords.h"
#include "services/migration/expand/conversioncheck.h"
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
    const auto stands = [](const Expansion& expansion, const auto& isOnColumn) {
        const QStringList columns = expansion.oldColumns();
        return std::any_of(columns.cbegin(), columns.cend(), isOnColumn);
    };
    for (const IndexDetails& index : table.indexes) {
        const auto isOnColumn = [&](const QString& column) { return DefinitionText::indexUses(index.definition, column); };
        if (stands(one, isOnColumn) && stands(other, isOnColumn)) {
            return index.name;
        }
    }
    for (const ConstraintDetails& constraint : table.constraints) {
        const auto isOnColumn = [&](const QString& column) { return constraint.columns.contains(column); };
        if (stands(one, isOnColumn) && stands(other, isOnColumn)) {
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
        const ExpansionKind kind = other.expansion.kind;
        const bool takesAway = kind == ExpansionKind::RenameColumn || kind == ExpansionKind::DropColumn || kind == ExpansionKind::ConvertColumns;
        const QString shared = takesAway && isOn(other.expansion, table) ? sharedBy(other.expansion, expansion, table) : QString();
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
    const QList<OpenExpansion> carried = *open;
    QList<WrittenExpansion> written;
    QStringList refusals;
    QStringList details;
    for (const PendingMigration& migration : std::as_const(pending)) {
        if (!breaking.contains(migration.label())) {
            continue;
        }
        const ExpansionOffer offer = offerExpansion(migration, m_world->environment.migrations.conversions);
        if (!offer.refusal.isEmpty()) {
            refusals << migration.label() + QStringLiteral(": ") + offer.refusal;
        }
        for (const Expansion& expansion : offer.expansions) {
            const Expansion wanted = expansion;
            const Result<WrittenExpansion> made = co_await write(wanted, carried, written);
            if (!made && made.error().code != ErrorCode::Refused) {
                co_return forward(made);
            }
            if (made) {
                written << *made;
            } else {
                refusals << migration.label() + QStringLiteral(": ") + made.error().message;
                details << (made.error().detail.isEmpty() ? QStringList() : QStringList {QString(), made.error().detail});
            }
        }
    }
    if (!refusals.isEmpty()) {
        co_return failure(ErrorCode::Refused, tr("Not everything in this release can be expanded and contracted: %1").arg(refusals.first()),
            tr("Change what stands in the way, release the rest on its own, or deploy in a maintenance window."), (refusals + details).join(QLatin1Char('\n')));
    }
    co_return written;
}

QCoro::Task<Result<WrittenExpansion>> ExpansionPlanning::write(Expansion expansion, QList<OpenExpansion> open, QList<WrittenExpansion> before)
{
    ExpansionExecutor executor(m_world->schema.get(), m_world->clock);
    const QString name = expansion.table;
    const Result<TableDetails> table = co_await executor.details(name);
    if (!table) {
        co_return table.error().code == ErrorCode::NotFound ? Result<WrittenExpansion>(failure(ErrorCode::Refused, table.error().message)) : Result<WrittenExpansion>(forward(table));
    }
    if (const QString obstacle = obstacleOf(expansion, *table, open, before); !obstacle.isEmpty()) {
        co_return failure(ErrorCode::Refused, obstacle);
    }
    const Result<WrittenExpansion> written = writeExpansion(expansion, *table);
    if (!written || expansion.kind != ExpansionKind::ConvertColumns) {
        co_return Result<WrittenExpansion>(written);
    }
    ConversionCheck check(m_world->schema.get());
    const TableDetails details = *table;
    const WrittenExpansion converted = *written;
    co_return co_await check.tried(converted, details);
}

} // namespace Pilothouse
