#include "services/migration/djangoreader.h"
#include "models/core/jsonstrings.h"
#include "services/migration/djangocontainer.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace Pilothouse {
namespace {

constexpr Milliseconds readLimit {120000};
constexpr int longestLockTimeout = 10000; // milliseconds; as in the gate

class DjangoReaderWords {
    Q_DECLARE_TR_FUNCTIONS(DjangoReader)
};

std::optional<Error> imageProblem(const QJsonObject& image)
{
    const QJsonObject conflicts = image.value(u"conflicts").toObject();
    if (!conflicts.isEmpty()) {
        const QString app = conflicts.begin().key();
        return Error {ErrorCode::InvalidInput,
            DjangoReaderWords::tr("The new image's migrations of %1 are in conflict: %2 both come last.")
                .arg(app, stringsIn(conflicts.value(app)).join(QStringLiteral(", "))),
            DjangoReaderWords::tr("Run `makemigrations --merge`, and build the release anew."), {}};
    }
    if (image.value(u"vendor").toString() != u"postgresql") {
        return Error {ErrorCode::InvalidInput, DjangoReaderWords::tr("The new image's database is %1, not PostgreSQL.").arg(image.value(u"vendor").toString()),
            DjangoReaderWords::tr("Correct its settings, or remove `migrations` from pilothouse.yaml."), {}};
    }
    const int lockTimeout = image.value(u"lockTimeout").toInt(-1);
    if (lockTimeout <= 0 || lockTimeout > longestLockTimeout) {
        return Error {ErrorCode::Refused,
            DjangoReaderWords::tr("The new image's database settings defeat lock_timeout (it is %1 ms): a migration that waits for a lock would stop the running release.")
                .arg(lockTimeout),
            DjangoReaderWords::tr("Remove \"options\" from DATABASES OPTIONS in the settings, or add `-c lock_timeout=2s` to it."), {}};
    }
    return std::nullopt;
}

PendingMigration migrationOf(const QJsonObject& fact)
{
    PendingMigration migration;
    migration.app = fact.value(u"app").toString();
    migration.name = fact.value(u"name").toString();
    migration.sql = fact.value(u"sql").toString();
    migration.isAtomic = fact.value(u"atomic").toBool(true);
    migration.opaque = stringsIn(fact.value(u"opaque"));
    if (fact.contains(u"error")) {
        migration.error = Error {ErrorCode::ProcessFailed,
            DjangoReaderWords::tr("Django cannot tell the migration's SQL: %1: %2")
                .arg(fact.value(u"errorType").toString(), fact.value(u"error").toString().simplified()), {}, {}};
    }
    return migration;
}

} // namespace

DjangoReader::DjangoReader(Runtime* runtime, QString role, MigrationConfig config)
    : m_runtime(runtime)
    , m_role(std::move(role))
    , m_config(std::move(config))
{
}

QCoro::Task<Result<MigrationReading>> DjangoReader::read(QString imageId, std::stop_token stop)
{
    QFile script(QStringLiteral(":/pilothouse/migration/scripts/read_migrations.py"));
    if (!script.open(QIODevice::ReadOnly)) {
        co_return failure(ErrorCode::Internal, DjangoReaderWords::tr("The reader's script is missing from the program."));
    }
    const Result<QString> stack = co_await m_runtime->stackName();
    if (!stack) {
        co_return forward(stack);
    }
    OneOff job(m_role, imageId, scriptCommand(m_config));
    job.name = *stack + QStringLiteral("-read-migrations-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    job.input = script.readAll();
    job.environment = lockTimeoutEnvironment(m_config);
    job.timeLimit = readLimit;
    job.givesWay = true;
    const Result<ProcessOutput> output = co_await m_runtime->runOneOff(job, stop);
    if (!output) {
        co_return forward(output);
    }
    co_return parse(*output);
}

Result<MigrationReading> DjangoReader::parse(const ProcessOutput& output)
{
    MigrationReading reading;
    bool isComplete = false;
    for (const QJsonObject& fact : factsIn(output)) {
        const QString kind = fact.value(u"kind").toString();
        if (kind == u"migration") {
            reading.pending.append(migrationOf(fact));
        } else if (kind == u"image") {
            if (auto problem = imageProblem(fact)) {
                return tl::unexpected(*problem);
            }
            reading.djangoVersion = fact.value(u"django").toString();
            reading.timezone = fact.value(u"timezone").toString();
            reading.unknown = stringsIn(fact.value(u"unknown"));
        } else if (kind == u"check") {
            reading.isCheckPassed = fact.value(u"passed").toBool();
        } else if (kind == u"failed") {
            return tl::unexpected(failureOf(fact, output));
        }
        isComplete = isComplete || kind == u"end";
    }
    if (!isComplete) {
        return failure(ErrorCode::ProcessFailed,
            DjangoReaderWords::tr("Django does not start in the new image (exit code %1).").arg(output.exitCode),
            DjangoReaderWords::tr("Correct the release; the detail has the container's last lines."), lastLines(output));
    }
    return reading;
}

} // namespace Pilothouse
