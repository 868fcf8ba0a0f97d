#include "services/environment/databasechecks.h"
#include "services/database/schemaleftovers.h"
#include <QRegularExpression>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int fewestSpareConnections = 10;

QString server(const DatabaseConfig& config)
{
    return QStringLiteral("%1:%2").arg(config.host).arg(config.port);
}

} // namespace

QCoro::Task<CheckResult> DatabaseChecks::secret(CheckResult check, SharedCheckWorld world)
{
    const SecretReference reference = world->environment.database->password;
    const Result<Secret> found = co_await world->secrets->read(reference);
    if (!found) {
        co_return check.failed(found.error());
    }
    co_return check.ok(tr("“%1” was found.").arg(reference.name));
}

QCoro::Task<CheckResult> DatabaseChecks::reachable(CheckResult check, SharedCheckWorld world)
{
    const Result<DatabaseFacts> facts = co_await world->database->facts();
    if (!facts) {
        co_return check.failed(facts.error());
    }
    const DatabaseConfig& config = *world->environment.database;
    co_return check.ok(tr("PostgreSQL %1 answers at %2; “%3” has %4.")
                           .arg(facts->serverVersion / 10000)
                           .arg(server(config), config.name, spokenSize(facts->sizeBytes)));
}

int DatabaseChecks::majorVersion(const QByteArray& versionLine)
{
    static const QRegularExpression pattern(QStringLiteral("\\(PostgreSQL\\) (\\d+)"));
    return pattern.match(QString::fromUtf8(versionLine)).captured(1).toInt();
}

QCoro::Task<CheckResult> DatabaseChecks::tools(CheckResult check, SharedCheckWorld world)
{
    int oldest = 0;
    for (const QString& program : {QStringLiteral("pg_dump"), QStringLiteral("pg_restore")}) {
        const Command command(program, {QStringLiteral("--version")});
        const Result<ProcessOutput> output = co_await world->processes->run(command);
        const int version = output && output->succeeded() ? majorVersion(output->out) : 0;
        if (version == 0) {
            co_return check.failed(ErrorCode::ProcessFailedToStart, tr("%1 is missing or does not run.").arg(program),
                tr("Install the PostgreSQL client, for example `sudo apt-get install postgresql-client`."));
        }
        oldest = oldest == 0 ? version : std::min(oldest, version);
    }
    if (world->database == nullptr) {
        co_return check.ok(tr("pg_dump and pg_restore have version %1.").arg(oldest));
    }
    const Result<DatabaseFacts> facts = co_await world->database->facts();
    const int serverVersion = facts ? facts->serverVersion / 10000 : 0;
    if (serverVersion > oldest) {
        co_return check.failed(ErrorCode::Refused,
            tr("pg_dump has version %1 and the server has %2; an older pg_dump refuses a newer server.").arg(oldest).arg(serverVersion),
            tr("Install postgresql-client-%1 or newer and put it first on the PATH.").arg(serverVersion));
    }
    co_return check.ok(tr("pg_dump and pg_restore have version %1.").arg(oldest));
}

QCoro::Task<CheckResult> DatabaseChecks::connections(CheckResult check, SharedCheckWorld world, Plan plan)
{
    const Result<DatabaseFacts> facts = co_await world->database->facts();
    if (!facts) {
        co_return check.failed(facts.error());
    }
    const Result<QList<ObservedContainer>> containers = co_await world->runtime->containers();
    if (!containers) {
        co_return check.failed(containers.error());
    }
    int ofServingSlot = 0;
    for (const ObservedContainer& container : *containers) {
        const bool isReleased = std::any_of(plan.services.cbegin(), plan.services.cend(),
            [&container](const PlannedService& service) { return service.role == container.role; });
        if (container.isRunning() && container.slot == plan.from && isReleased) {
            for (const QString& address : container.addresses) {
                ofServingSlot += facts->connectionsFrom.value(address);
            }
        }
    }
    const int needed = std::max(fewestSpareConnections, 2 * ofServingSlot);
    const int left = facts->connectionLimit - facts->connections;
    if (left < needed) {
        co_return check.failed(ErrorCode::Refused,
            tr("The database has %1 connections left of %2; a second slot may need %3 (the serving one uses %4).")
                .arg(left).arg(facts->connectionLimit).arg(needed).arg(ofServingSlot),
            tr("Close idle connections, lower CONN_MAX_AGE or the number of workers, or raise max_connections."));
    }
    co_return check.ok(tr("%1 of %2 connections are left; %3 may be needed.").arg(left).arg(facts->connectionLimit).arg(needed));
}

QCoro::Task<CheckResult> DatabaseChecks::leftovers(CheckResult check, SharedCheckWorld world)
{
    const Result<QList<SchemaLeftover>> found = co_await world->leftovers->read();
    if (!found) {
        co_return check.failed(found.error());
    }
    if (found->isEmpty()) {
        co_return check.ok(tr("No index is invalid, no constraint waits to be validated."));
    }
    QStringList names;
    QStringList cleanUps;
    for (const SchemaLeftover& leftover : *found) {
        names << (leftover.isIndex ? tr("INVALID index %1 on %2") : tr("unvalidated constraint %1 of %2")).arg(leftover.name, leftover.table);
        cleanUps << leftover.cleanUp;
    }
    CheckResult result = check.warning(tr("%n thing(s) that a change left half done: %1.", nullptr, int(found->size())).arg(names.join(QStringLiteral(", "))),
        tr("Once nobody needs them: %1").arg(cleanUps.join(QLatin1Char(' '))));
    co_return result;
}

QCoro::Task<CheckResult> DatabaseChecks::backupAge(CheckResult check, SharedCheckWorld world)
{
    const Result<QList<BackupRecord>> backups = co_await world->backups->list();
    if (!backups) {
        co_return check.failed(backups.error());
    }
    const auto last = std::find_if(backups->cbegin(), backups->cend(), [](const BackupRecord& backup) { return backup.isVerified; });
    const QString remedy = tr("The run takes its own before it migrates; `pilothousectl backup create` takes one now.");
    if (last == backups->cend()) {
        co_return check.warning(tr("There is no verified backup yet."), remedy);
    }
    const Milliseconds age(last->takenAt.msecsTo(world->clock->now()));
    if (age > world->environment.backup.maximumAge) {
        co_return check.warning(tr("The last verified backup is %1 old; %2 are allowed.")
                                    .arg(spokenDuration(age), spokenDuration(world->environment.backup.maximumAge)), remedy);
    }
    co_return check.ok(tr("The last verified backup is %1 old (%2).").arg(spokenDuration(age), spokenSize(last->bytes)));
}

} // namespace Pilothouse
