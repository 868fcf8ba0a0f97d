#include "services/migration/migrationrunner.h"
#include "models/core/canonicaljson.h"
#include "services/migration/djangocontainer.h"
#include "services/time/jitteredpause.h"
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr Milliseconds longestMigrate {4 * 3600 * 1000}; // an index of a very large table, built concurrently
constexpr Milliseconds firstPause {500};
constexpr Milliseconds longestPause {30000};

QString nextOf(const QStringList& planned, const QStringList& in)
{
    for (const QString& each : planned) {
        if (!in.contains(each)) {
            return each;
        }
    }
    return {};
}

QString lastLine(const ProcessOutput& output)
{
    return lastLines(output).section(u'\n', -1).trimmed();
}

int cancelledSoFar(const MigrateRequest& request)
{
    return request.watch != nullptr ? request.watch->cancelled() : 0;
}

} // namespace

QString migrationApplication(const QString& run)
{
    return QStringLiteral("pilothouse migrate ") + run;
}

QString schemaDigest(const QList<AppliedMigration>& applied)
{
    QStringList labels;
    for (const AppliedMigration& migration : applied) {
        labels.append(migration.label());
    }
    labels.sort();
    labels.removeDuplicates();
    return canonicalDigest(QJsonArray::fromStringList(labels));
}

MigrationRunner::MigrationRunner(Runtime* runtime, Database* database, Clock* clock, QString role, MigrationConfig config)
    : m_runtime(runtime)
    , m_database(database)
    , m_clock(clock)
    , m_role(std::move(role))
    , m_config(std::move(config))
{
}

QString MigrationRunner::undoStatement()
{
    return tr("Applied migrations stay. The gate let only additions through, which the previous release neither reads nor needs; "
              "taking them back would lose what was written to them meanwhile, and the next deployment finds them applied.");
}

QString MigrationRunner::appliedIn(const QByteArray& line)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*Applying (\\S+)\\.\\.\\. OK(?: \\([0-9.]+s\\))?\\s*$"));
    return pattern.match(QString::fromUtf8(line)).captured(1);
}

bool MigrationRunner::saysLockTimeout(const ProcessOutput& output)
{
    const QString end = lastLines(output);
    return end.contains(u"LockNotAvailable") || end.contains(u"canceling statement due to lock timeout") || end.contains(u"55P03");
}

QCoro::Task<Result<MigrateOutcome>> MigrationRunner::migrate(MigrateRequest request, std::stop_token stop)
{
    const auto started = m_clock->monotonic();
    const Result<QString> stack = co_await m_runtime->stackName();
    if (!stack) {
        co_return forward(stack);
    }
    const QString container = *stack + QStringLiteral("-migrate-") + request.run;
    MigrateOutcome outcome;
    int failures = 0;
    while (true) {
        const Result<std::optional<OneOffLeftover>> left = co_await m_runtime->oneOffLeftover(container);
        if (!left) {
            co_return forward(left);
        }
        const bool isLeft = left->has_value() && (*left)->isOurs && (*left)->hasStarted;
        const Result<QStringList> in = co_await committed(request.planned);
        if (!in) {
            co_return forward(in);
        }
        const QString next = nextOf(request.planned, *in);
        if (next.isEmpty() && !isLeft) {
            outcome.applied = request.planned;
            co_return outcome;
        }
        ++outcome.attempts;
        const int cancelledBefore = cancelledSoFar(request);
        const Result<ProcessOutput> output = co_await attempt(request, next, container, isLeft, stop);
        outcome.elapsed = std::chrono::duration_cast<Milliseconds>(m_clock->monotonic() - started);
        failures += output && output->succeeded() ? 0 : 1;
        const QString awaited = isLeft ? QString() : next; // what a left container was for is over, and read back
        const Attempt made {output, cancelledSoFar(request) > cancelledBefore};
        const std::optional<Result<MigrateOutcome>> verdict = co_await judged(request, awaited, made, outcome, failures);
        if (verdict) {
            co_return Result<MigrateOutcome>(*verdict);
        }
        if (output->succeeded()) {
            continue;
        }
        const Result<> slept = co_await m_clock->sleep(pause(failures), stop);
        if (!slept) {
            co_return forward(slept);
        }
    }
}

QCoro::Task<Result<ProcessOutput>> MigrationRunner::attempt(MigrateRequest request, QString next, QString container, bool isLeft, std::stop_token stop)
{
    if (isLeft) {
        const Result<ProcessOutput> output = co_await m_runtime->awaitOneOff(container, longestMigrate, stop);
        co_return output;
    }
    const QStringList command = commandFor(request, next);
    OneOff job(m_role, request.imageId, command);
    job.name = container;
    job.run = request.run;
    job.environment = lockTimeoutEnvironment(m_config);
    job.environment.insert(QStringLiteral("PGAPPNAME"), migrationApplication(request.run));
    job.timeLimit = longestMigrate;
    job.onLine = [report = request.onApplied](const QByteArray& line, bool) {
        const QString applied = appliedIn(line);
        if (report && !applied.isEmpty()) {
            report(applied);
        }
    };
    const Result<ProcessOutput> output = co_await m_runtime->runOneOff(job, stop);
    co_return output;
}

QCoro::Task<std::optional<Result<MigrateOutcome>>> MigrationRunner::judged(MigrateRequest request, QString next, Attempt attempt, MigrateOutcome soFar, int failures)
{
    const Result<ProcessOutput>& output = attempt.output;
    using Verdict = std::optional<Result<MigrateOutcome>>;
    const Result<QStringList> in = co_await committed(request.planned);
    if (!in) {
        Error error = in.error();
        error.message = tr("What the migrations left cannot be read back: %1").arg(error.message);
        co_return Verdict(tl::unexpected(error));
    }
    soFar.applied = *in;
    const bool isComplete = in->size() == request.planned.size();
    if (output && output->succeeded() && isComplete) {
        co_return Verdict(soFar);
    }
    if (output && output->succeeded() && !request.faked.isEmpty() && (next.isEmpty() || in->contains(next))) {
        co_return Verdict();
    }
    const bool isRetriable = output && !output->succeeded() && (saysLockTimeout(*output) || attempt.wasCancelled) && !isComplete
        && failures <= m_config.retries && !request.nonAtomic.contains(request.planned.value(in->size()));
    if (isRetriable) {
        co_return Verdict();
    }
    co_return Verdict(tl::unexpected(failed(request, attempt, *in, soFar.attempts)));
}

// `migrate APP NAME` also takes along what NAME depends on: nothing, when everything planned before is in.
QStringList MigrationRunner::commandFor(const MigrateRequest& request, const QString& next) const
{
    QStringList command = migrateCommand(m_config);
    const qsizetype place = request.planned.indexOf(next);
    const bool isFakedLater = std::any_of(request.faked.cbegin(), request.faked.cend(), [&](const QString& faked) { return request.planned.indexOf(faked) >= place; });
    if (place >= 0 && isFakedLater) {
        command << next.section(u'.', 0, 0) << next.section(u'.', 1);
    }
    if (request.faked.contains(next)) {
        command << QStringLiteral("--fake");
    }
    return command;
}

Error MigrationRunner::failed(const MigrateRequest& request, const Attempt& attempt, const QStringList& committed, int attempts) const
{
    const Result<ProcessOutput>& output = attempt.output;
    const QString next = committed.size() < request.planned.size() ? request.planned.at(committed.size()) : QString();
    const QString in = committed.isEmpty() ? tr("Nothing was committed.")
                                           : tr("Committed, and staying: %1.").arg(committed.join(QStringLiteral(", ")));
    Error error;
    if (!output) {
        error = output.error();
        error.message += QLatin1Char(' ') + in;
        return error;
    }
    error.detail = lastLines(*output);
    error.code = ErrorCode::ProcessFailed;
    error.remedy = tr("The old release goes on serving. Correct the migration and deploy a new release.");
    if (next.isEmpty()) {
        error.message = tr("`migrate` failed after its last migration: %1. %2").arg(lastLine(*output), in);
    } else if (output->succeeded()) {
        error.message = tr("`migrate` ended without an error, but %1 is not in django_migrations. %2").arg(next, in);
        error.remedy = tr("Check that the image's settings name the same database as database: in pilothouse.yaml.");
    } else if (attempt.wasCancelled) {
        error.code = ErrorCode::TimedOut;
        error.message = tr("Migration %1 held up too many others for too long and was cancelled for them, in %n attempt(s). %2", nullptr, attempts).arg(next, in);
        error.remedy = tr("The run's log names who waited. Deploy when there is less traffic, make the migration's lock shorter (`pilothousectl lint` says how), or deploy with --strategy maintenance-window.");
    } else if (saysLockTimeout(*output)) {
        error.code = ErrorCode::TimedOut;
        error.message = tr("Migration %1 could not get its lock within %2, in %n attempt(s). %3", nullptr, attempts)
                            .arg(next, spokenDuration(m_config.lockTimeout), in);
        error.remedy = tr("See who holds it (`pilothousectl locks list`), and deploy again when it is gone.");
    } else {
        error.message = tr("Migration %1 failed: %2. %3").arg(next, lastLine(*output), in);
    }
    if (request.nonAtomic.contains(next)) {
        error.remedy += QLatin1Char(' ') + tr("%1 is not atomic: a part of it may be in, for example an INVALID index; look with \\d and remove it first.").arg(next);
    }
    return error;
}

Milliseconds MigrationRunner::pause(int attempt)
{
    return jitteredPause(attempt, firstPause, longestPause);
}

QCoro::Task<Result<QStringList>> MigrationRunner::committed(QStringList planned)
{
    const Result<QList<AppliedMigration>> applied = co_await m_database->appliedMigrations();
    if (!applied) {
        co_return forward(applied);
    }
    QSet<QString> labels;
    for (const AppliedMigration& migration : *applied) {
        labels.insert(migration.label());
    }
    planned.removeIf([&](const QString& one) { return !labels.contains(one); });
    co_return planned;
}

QCoro::Task<Result<bool>> MigrationRunner::observe(QStringList planned)
{
    const qsizetype count = planned.size();
    const Result<QStringList> in = co_await committed(std::move(planned));
    if (!in) {
        co_return forward(in);
    }
    co_return in->size() == count;
}

} // namespace Pilothouse
