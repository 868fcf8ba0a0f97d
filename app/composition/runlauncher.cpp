#include "app/composition/runlauncher.h"
#include "app/composition/installation.h"
#include "services/journal/journal.h"
#include "services/process/filelock.h"
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSaveFile>

namespace Pilothouse {
namespace {

class RunLauncherWords {
    Q_DECLARE_TR_FUNCTIONS(RunLauncher)
};

Result<> keepProjectFile(const QString& run, const QString& projectFile)
{
    QFile source(projectFile);
    const QString target = keptProjectFile(run);
    QDir().mkpath(QFileInfo(target).path());
    QSaveFile copy(target);
    if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly) || copy.write(source.readAll()) < 0 || !copy.commit()) {
        const QString why = source.error() != QFileDevice::NoError ? source.errorString() : copy.errorString();
        return failure(ErrorCode::Io, RunLauncherWords::tr("The project file could not be kept for the run: %1").arg(why), RunLauncherWords::tr("Check the free space and the permissions of %1.").arg(target));
    }
    return {};
}

// Supervisor and runner prove by locks that they live. Where none can be made they would end at once, with nobody to
// tell why.
Result<> checkLocks()
{
    FileLock trial(Installation::runLockFile(QStringLiteral("trial")));
    const Result<bool> locked = trial.tryLock();
    return locked ? Result<>() : Result<>(forward(locked));
}

/// What a person accepted when the plan was made, in words, by its place in the plan's policy.
QMap<QString, QString> overrides()
{
    return {{QStringLiteral("overriddenBy"), RunLauncherWords::tr("migrations that the gate refuses")},
        {QStringLiteral("failingAcceptedBy"), RunLauncherWords::tr("that the release that serves fails already")}};
}

QCoro::Task<Result<>> journalOverrides(Journal* journal, Plan plan, QString run)
{
    const QMap<QString, QString> all = overrides();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (!plan.policy.contains(it.key())) {
            continue;
        }
        EventDraft override {run, Installation::actor(), QString::fromUtf16(EventKind::overridden),
            {{QStringLiteral("what"), it.value()}, {QStringLiteral("typed"), plan.release}, {QStringLiteral("reason"), QString()}}};
        const Result<Event> noted = co_await journal->append(override);
        if (!noted) {
            co_return forward(noted);
        }
    }
    co_return Result<>();
}

} // namespace

QString keptProjectFile(const QString& run)
{
    return Installation::dataFolder() + QStringLiteral("/runs/%1/pilothouse.yaml").arg(run);
}

Result<> startSupervisor(const Installation& installation, const QString& run)
{
    if (const Result<> possible = checkLocks(); !possible) {
        return possible;
    }
    QProcess supervisor;
    supervisor.setProgram(installation.runnerProgram());
    supervisor.setArguments({QStringLiteral("supervise"), run});
    supervisor.setWorkingDirectory(QDir::rootPath());
    supervisor.setStandardInputFile(QProcess::nullDevice());
    supervisor.setStandardOutputFile(QProcess::nullDevice());
    supervisor.setStandardErrorFile(QProcess::nullDevice());
    if (!supervisor.startDetached()) {
        return failure(ErrorCode::ProcessFailedToStart, RunLauncherWords::tr("The supervisor of %1 could not be started: %2").arg(run, supervisor.errorString()),
            RunLauncherWords::tr("Nothing has happened yet. Try `pilothousectl recover %1`.").arg(run));
    }
    return {};
}

QCoro::Task<Result<>> endNeverBegun(Journal* journal, QString run, Error why)
{
    QJsonObject payload = errorToJson(why);
    payload.insert(QStringLiteral("outcome"), QStringLiteral("aborted"));
    payload.insert(QStringLiteral("exitCode"), 1);
    EventDraft draft {run, Installation::actor(), QString::fromUtf16(EventKind::runFinished), payload};
    const Result<Event> ended = co_await journal->append(draft);
    if (!ended) {
        co_return forward(ended);
    }
    co_return Result<>();
}

QCoro::Task<Result<QString>> launchRun(std::shared_ptr<Installation> installation, Plan plan, QString projectFile, QString rollbackOf)
{
    QJsonObject payload {{QStringLiteral("project"), plan.project}, {QStringLiteral("environment"), plan.environment},
        {QStringLiteral("strategy"), plan.strategy}, {QStringLiteral("release"), plan.release}, {QStringLiteral("plan"), plan.toJson()},
        {QStringLiteral("digest"), plan.digest()}, {QStringLiteral("projectFile"), projectFile}};
    if (!rollbackOf.isEmpty()) {
        payload.insert(QStringLiteral("rollbackOf"), rollbackOf);
    }
    if (const Result<> possible = checkLocks(); !possible) {
        co_return forward(possible); // before there is a run
    }
    EventDraft draft {{}, Installation::actor(), QString::fromUtf16(EventKind::runCreated), payload};
    const Result<Event> created = co_await installation->journal().createRun(draft);
    if (!created) {
        co_return forward(created);
    }
    Journal* const journal = &installation->journal();
    const QString run = created->run;
    const Result<> noted = co_await journalOverrides(journal, plan, run);
    if (!noted) {
        co_return forward(noted);
    }
    const Result<> kept = keepProjectFile(created->run, projectFile);
    if (!kept) {
        const Error why = kept.error();
        co_await endNeverBegun(journal, run, why); // else it stands in the way of every later one
        co_return forward(kept);
    }
    const Result<> started = startSupervisor(*installation, created->run);
    if (!started) {
        co_return forward(started);
    }
    co_return created->run;
}

} // namespace Pilothouse
