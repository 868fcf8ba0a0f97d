#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/composition/worldfactory.h"
#include "models/deployment/runstate.h"
#include "services/deployment/keepold.h"
#include "services/deployment/runlog.h"
#include "services/deployment/supervisor.h"
#include "services/journal/journal.h"
#include "services/process/filelock.h"
#include "services/project/projectloader.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class SuperviseCommandWords {
    Q_DECLARE_TR_FUNCTIONS(SuperviseCommand)
};

constexpr Milliseconds longestRun {std::chrono::hours(24 * 20)}; // what a QTimer can count

// Io while the journal's disk is full: then no runner can go on.
QCoro::Task<Result<bool>> isFinished(Journal* journal, QString run)
{
    const Result<RunState> state = co_await foldFromJournal(journal, run);
    if (!state) {
        co_return forward(state);
    }
    if (state->isFinished()) {
        co_return true;
    }
    const Result<> writable = co_await journal->checkWritable();
    if (!writable && writable.error().code == ErrorCode::Io) {
        co_return forward(writable);
    }
    co_return false;
}

QCoro::Task<> tell(Journal* journal, QString run, QString words)
{
    const QString us = QStringLiteral("supervisor");
    EventDraft draft {run, us, QString::fromUtf16(EventKind::logged), logged(us, words)};
    co_await journal->append(draft);
}

// A runner's errors as Console writes them: what happened and what to do, without the evidence, which may quote anything.
QString errorsOf(const QByteArray& standardError)
{
    const QString begin = QCoreApplication::applicationName() + QStringLiteral(": ");
    const QString remedy = QStringLiteral("  → ");
    QStringList said;
    for (const QString& line : QString::fromUtf8(standardError).split(QLatin1Char('\n'))) {
        if (line.startsWith(begin)) {
            said << line.mid(begin.size());
        } else if (line.startsWith(remedy)) {
            said << line.trimmed();
        }
    }
    return said.join(QLatin1Char(' '));
}

QCoro::Task<> tellErrors(Journal* journal, QString run, QByteArray standardError)
{
    const QString said = errorsOf(standardError);
    if (!said.isEmpty()) {
        const QString words = SuperviseCommandWords::tr("The runner ended: %1").arg(said);
        co_await tell(journal, run, words);
    }
}

// Waits until the old slot's time is over and removes it; the next command does it when this process is gone.
QCoro::Task<> expireLater(std::shared_ptr<Context> context, QString run)
{
    Journal* const journal = &context->journal();
    Clock* const clock = &context->clock();
    const Result<bool> isDue = co_await awaitKeptSlot(journal, clock, run);
    const Result<RunState> state = co_await foldFromJournal(journal, run);
    if (!isDue || !*isDue || !state) {
        co_return;
    }
    const Result<Project> project = loadProject(state->projectFile);
    if (!project) {
        co_return; // the project moved on; the next command sees to the old slot
    }
    const Result<std::unique_ptr<DeploymentWorld>> world = makeWorld(*context, *project, state->environment);
    if (world) {
        co_await expireKeptSlots(world->get());
    }
}

QCoro::Task<int> supervise(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString run = parser->positionalArguments().value(0);
    FileLock lock(Context::supervisorLockFile(run));
    const Result<bool> locked = lock.tryLock();
    if (!locked) {
        co_return context->fail(locked.error());
    }
    if (!*locked) {
        co_return ExitRefused;
    }
    Journal* journal = &context->journal();
    const Supervisor::IsFinished asksJournal = [journal, run] { return isFinished(journal, run); };
    const Supervisor::Tell tellsJournal = [journal, run](QByteArray standardError) { return tellErrors(journal, run, std::move(standardError)); };
    Supervisor supervisor(context->processes(), context->clock(), asksJournal, tellsJournal);
    Command runner(QCoreApplication::applicationFilePath(), {QStringLiteral("execute"), run});
    runner.timeLimit = longestRun;
    runner.outlivesUs = true; // the guard is in it
    const Result<int> code = co_await supervisor.supervise(runner);
    if (!code) {
        const QString words = code.error().message + QLatin1Char(' ') + code.error().remedy;
        co_await tell(journal, run, words);
        co_return exitCodeOf(code.error());
    }
    co_await expireLater(context, run);
    co_return *code;
}

} // namespace

CommandSpec superviseCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("supervise");
    spec.arguments = QStringLiteral("RUN");
    spec.mostArguments = 1;
    spec.summary = SuperviseCommandWords::tr("The supervisor of one run; started by deploy, rollback and recover.");
    spec.isHidden = true;
    spec.run = supervise;
    return spec;
}

} // namespace Pilothouse
