#include "services/deployment/expansionwords.h"
#include "models/core/jsonstrings.h"
#include "services/database/schemachanger.h"
#include "services/deployment/deploymentworld.h"
#include "services/migration/expand/expansionexecutor.h"
#include "services/migration/migrationrunner.h"
#include "services/migration/sqltext.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace Pilothouse::Expansions {
namespace {

class ExpansionsWords {
    Q_DECLARE_TR_FUNCTIONS(Expansions)
};

// A migration that really ran after a faked one needs it in Django's history.
QString builtUpon(const QStringList& planned, const QStringList& faked, const QStringList& committed)
{
    bool isAfter = false;
    for (const QString& migration : planned) {
        if (isAfter && !faked.contains(migration) && committed.contains(migration)) {
            return migration;
        }
        isAfter = isAfter || faked.contains(migration);
    }
    return {};
}

QString namesOn(const QList<ConvertedColumn>& side)
{
    QStringList names;
    for (const ConvertedColumn& column : side) {
        names << column.name;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<QList<WrittenExpansion>> ofStep(const PlanStep* step)
{
    QList<WrittenExpansion> expansions;
    const QJsonArray array = step == nullptr ? QJsonArray() : step->parameters.value(QStringLiteral("expansions")).toArray();
    for (const QJsonValue& each : array) {
        const QJsonObject json = each.toObject();
        const std::optional<Expansion> expansion = Expansion::fromJson(json.value(QStringLiteral("expansion")).toObject());
        if (!expansion) {
            return failure(ErrorCode::Corrupt, ExpansionsWords::tr("The plan has an expansion that this version cannot read."), ExpansionsWords::tr("Use the version that made the plan."));
        }
        expansions.append({*expansion, ExpansionSql::fromJson(json.value(QStringLiteral("sql")).toObject())});
    }
    return expansions;
}

QJsonArray toJson(const QList<WrittenExpansion>& expansions)
{
    QJsonArray array;
    for (const WrittenExpansion& written : expansions) {
        array.append(QJsonObject {{QStringLiteral("expansion"), written.expansion.toJson()}, {QStringLiteral("sql"), written.sql.toJson()}});
    }
    return array;
}

QString words(const Expansion& expansion)
{
    const QString column = expansion.table + QLatin1Char('.') + expansion.column;
    switch (expansion.kind) {
    case ExpansionKind::RenameColumn: return column + QStringLiteral(" → ") + expansion.newColumn;
    case ExpansionKind::RenameTable: return expansion.table + QStringLiteral(" → ") + expansion.newTable;
    case ExpansionKind::SetNotNull: return ExpansionsWords::tr("%1 becomes NOT NULL").arg(column);
    case ExpansionKind::DropColumn: return ExpansionsWords::tr("%1 goes").arg(column);
    case ExpansionKind::ConvertColumns: return expansion.table + QLatin1Char('.') + namesOn(expansion.before) + QStringLiteral(" → ") + namesOn(expansion.after);
    case ExpansionKind::WidenType: return ExpansionsWords::tr("%1 becomes %2").arg(column, expansion.type);
    }
    Q_UNREACHABLE();
}

QString words(const QList<WrittenExpansion>& expansions)
{
    QStringList list;
    for (const WrittenExpansion& written : expansions) {
        list << words(written.expansion);
    }
    return list.join(QStringLiteral(", "));
}

QCoro::Task<Result<QString>> reasonToKeep(StepContext* context)
{
    // The new release has served, and may have written what only the new shape holds.
    if (context->state->turnedBack == QStringLiteral("rollback")) {
        co_return ExpansionsWords::tr("The expansion stays: both releases work on it, what %1 wrote is kept, and deploying it again goes on from here. "
                            "`pilothousectl plan --strategy contract` ends it once a release serves that needs it.").arg(context->plan->release);
    }
    const PlanStep* migrate = context->plan->step(QStringLiteral("migrate"));
    if (migrate == nullptr) {
        co_return QString();
    }
    const QStringList planned = stringsIn(migrate->parameters.value(QStringLiteral("migrations")));
    const QStringList faked = stringsIn(migrate->parameters.value(QStringLiteral("faked")));
    const Result<QStringList> committed = co_await context->world->migrations->committed(planned);
    if (!committed) {
        co_return forward(committed);
    }
    const QString later = builtUpon(planned, faked, *committed);
    co_return later.isEmpty() ? QString() : ExpansionsWords::tr("The expansion stays, because %1, which is applied, builds upon it; both releases work on it.").arg(later);
}

QCoro::Task<Result<Remaining>> remaining(StepContext* context, const PlanStep* step, QString madeBy)
{
    const Result<QList<WrittenExpansion>> expansions = ofStep(step);
    if (!expansions) {
        co_return forward(expansions);
    }
    ExpansionExecutor executor(context->world->schema.get(), context->world->clock);
    const Result<QList<OpenExpansion>> open = co_await executor.open();
    if (!open) {
        co_return forward(open);
    }
    const qsizetype left = std::count_if(expansions->cbegin(), expansions->cend(), [&](const WrittenExpansion& written) {
        return std::any_of(open->cbegin(), open->cend(), [&](const OpenExpansion& each) { return each.mark == written.sql.mark && (madeBy.isEmpty() || each.run == madeBy); });
    });
    co_return Remaining {*expansions, left};
}

// Django's own word on it would take later migrations of the application along.
QCoro::Task<Result<>> forget(StepContext* context, QStringList faked)
{
    for (const QString& label : faked) {
        const QString statement = QStringLiteral("DELETE FROM django_migrations WHERE app = %1 AND name = %2;")
                                      .arg(SqlText::literal(label.section(u'.', 0, 0)), SqlText::literal(label.section(u'.', 1)));
        const Result<qint64> changed = co_await context->world->schema->change(statement);
        if (!changed) {
            co_return forward(changed);
        }
    }
    co_return Result<>();
}

} // namespace Pilothouse::Expansions
