#include "services/migration/djangocontainer.h"
#include "services/migration/migrationrunner.h"
#include <QMap>

// The way back: `migrate APP PREVIOUS`, read back.
namespace Pilothouse {
namespace {

constexpr Milliseconds longestReversal {4 * 3600 * 1000};

/// What an app goes back to.
struct ReversalTarget {
    QString app;
    QString name; ///< empty: it had no migration before
};

QStringList labelsOf(const QList<AppliedMigration>& migrations)
{
    QStringList labels;
    for (const AppliedMigration& migration : migrations) {
        labels << migration.label();
    }
    labels.sort();
    return labels;
}

// The app that was migrated last goes back first; each to the newest of its migrations that is not to be taken back.
QList<ReversalTarget> targetsOf(const QList<AppliedMigration>& applied, const QStringList& planned)
{
    QMap<QString, QString> before;
    for (const AppliedMigration& migration : applied) {
        if (!planned.contains(migration.label())) {
            before.insert(migration.app, migration.name);
        }
    }
    QList<ReversalTarget> targets;
    QStringList apps;
    for (auto it = applied.crbegin(); it != applied.crend(); ++it) {
        if (planned.contains(it->label()) && !apps.contains(it->app)) {
            apps << it->app;
            targets << ReversalTarget {it->app, before.value(it->app)};
        }
    }
    return targets;
}

} // namespace

QCoro::Task<Result<>> MigrationRunner::reverse(MigrateRequest request)
{
    const Result<QList<AppliedMigration>> before = co_await m_database->appliedMigrations();
    if (!before) {
        co_return forward(before);
    }
    const QList<ReversalTarget> targets = targetsOf(*before, request.planned);
    for (const ReversalTarget& target : targets) {
        if (target.name.isEmpty()) {
            co_return failure(ErrorCode::Refused, tr("All of %1's migrations are of this release; taking them back would drop its tables.").arg(target.app));
        }
        const Result<> reversed = co_await reverseApp(request, target.app, target.name);
        if (!reversed) {
            co_return forward(reversed);
        }
    }
    const Result<QList<AppliedMigration>> after = co_await m_database->appliedMigrations();
    if (!after) {
        co_return forward(after);
    }
    QStringList expected = labelsOf(*before);
    expected.removeIf([&request](const QString& label) { return request.planned.contains(label); });
    if (labelsOf(*after) != expected) {
        co_return failure(ErrorCode::Conflict, tr("`migrate` ended without an error, but django_migrations is not what it was before."),
            tr("Compare it with `manage.py showmigrations` of the old release before users are let in."), labelsOf(*after).join(QLatin1Char('\n')));
    }
    co_return Result<>();
}

QCoro::Task<Result<>> MigrationRunner::reverseApp(MigrateRequest request, QString app, QString target)
{
    const Result<QString> stack = co_await m_runtime->stackName();
    if (!stack) {
        co_return forward(stack);
    }
    for (int attempt = 1;; ++attempt) {
        OneOff job(m_role, request.imageId, m_config.command + QStringList {QStringLiteral("migrate"), app, target, QStringLiteral("--noinput"), QStringLiteral("--no-color")});
        job.name = *stack + QStringLiteral("-unmigrate-%1-%2").arg(app, request.run);
        job.run = request.run;
        job.environment = lockTimeoutEnvironment(m_config);
        job.environment.insert(QStringLiteral("PGAPPNAME"), migrationApplication(request.run));
        job.timeLimit = longestReversal;
        const Result<ProcessOutput> output = co_await m_runtime->runOneOff(job);
        if (!output) {
            co_return forward(output);
        }
        if (output->succeeded()) {
            co_return Result<>();
        }
        if (!saysLockTimeout(*output) || attempt > m_config.retries) {
            co_return failure(ErrorCode::ProcessFailed, tr("%1 could not be taken back to %2: %3").arg(app, target, lastLines(*output).section(u'\n', -1).trimmed()),
                {}, lastLines(*output));
        }
        co_await m_clock->sleep(pause(attempt));
    }
}

} // namespace Pilothouse
