#include "services/environment/runchecks.h"
#include "models/deployment/runstate.h"
#include "services/environment/storagechecks.h"
#include "services/journal/journal.h"
#include "services/journal/journalverify.h"
#include <QFileInfo>
#include <algorithm>

namespace Pilothouse {
namespace {

// A run's name is of one journal, a lease is everybody's.
QCoro::Task<Result<QString>> identityOf(SharedCheckWorld world, QString run)
{
    if (run.isEmpty() || world->journal == nullptr) {
        co_return QString();
    }
    const Result<QList<Event>> events = co_await world->journal->read(0, run, 1);
    if (!events) {
        co_return forward(events);
    }
    co_return foldRun(run, *events).identity;
}

} // namespace

QCoro::Task<CheckResult> RunChecks::journal(CheckResult check, SharedCheckWorld world)
{
    const QString file = world->dataFolder + QStringLiteral("/journal.db");
    const bool isThere = QFileInfo::exists(file);
    if (!StorageChecks::isWritable(world->dataFolder) || (isThere && !QFileInfo(file).isWritable())) {
        co_return check.failed(ErrorCode::PermissionDenied, tr("%1 cannot be written.").arg(file),
            tr("Give the user who runs Pilothouse the right to write there, or set XDG_DATA_HOME."));
    }
    if (!isThere) {
        co_return check.ok(tr("There is none yet; %1 can be written.").arg(file));
    }
    const Result<VerifyReport> report = co_await verifyJournal(file);
    if (!report) {
        co_return check.failed(report.error());
    }
    if (!report->isSound()) {
        co_return check.failed(ErrorCode::Corrupt, report->firstProblem->explanation,
            tr("Keep the file as evidence, find out who changed it, then begin a new one with another XDG_DATA_HOME."));
    }
    if (world->journal != nullptr) {
        const Result<> writable = co_await world->journal->checkWritable(); // its disk may be full
        if (!writable) {
            co_return check.failed(writable.error());
        }
    }
    co_return check.ok(tr("%n event(s), all as they were written.", nullptr, int(report->events)));
}

QCoro::Task<CheckResult> RunChecks::unfinished(CheckResult check, SharedCheckWorld world, QString run)
{
    const Result<QList<Event>> created = co_await world->journal->runs();
    if (!created) {
        co_return check.failed(created.error());
    }
    for (const Event& event : *created) {
        if (!isOf(event, world->project, world->environment.name) || event.run == run) {
            continue;
        }
        const QString name = event.run;
        const Result<QList<Event>> events = co_await world->journal->read(0, name);
        if (!events) {
            co_return check.failed(events.error());
        }
        const bool isFinished = std::any_of(events->cbegin(), events->cend(),
            [](const Event& candidate) { return candidate.kind == QStringView(EventKind::runFinished); });
        if (!isFinished) {
            co_return check.failed(ErrorCode::Conflict, tr("%1, started by %2, has not ended.").arg(name, event.actor),
                tr("`pilothousectl watch %1` shows it; `pilothousectl recover %1` takes it up after a crash.").arg(name));
        }
    }
    co_return check.ok(tr("No other run is under way."));
}

QCoro::Task<CheckResult> RunChecks::lease(CheckResult check, SharedCheckWorld world, QString run)
{
    const Result<std::optional<LeaseHolder>> held = co_await world->runtime->leaseHolder();
    if (!held) {
        co_return check.failed(held.error());
    }
    const Result<QString> own = co_await identityOf(world, run);
    if (!own) {
        co_return check.failed(own.error());
    }
    const std::optional<LeaseHolder>& holder = *held;
    if (holder && (own->isEmpty() || holder->identity != *own)) {
        co_return check.failed(ErrorCode::Conflict,
            tr("%1 holds the deployment lease since %2: %3 (%4).")
                .arg(holder->who, holder->since.toString(Qt::ISODate), holder->why, holder->run),
            tr("Wait until it ends, or `pilothousectl recover %1` when its runner crashed.").arg(holder->run));
    }
    co_return check.ok(holder ? tr("This run holds the deployment lease.") : tr("The deployment lease is free."));
}

} // namespace Pilothouse
