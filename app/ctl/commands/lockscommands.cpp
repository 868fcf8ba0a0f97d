#include "app/ctl/commands/commands.h"
#include "app/ctl/confirmation.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "models/migration/migrationwords.h"
#include "services/database/locks/lockwords.h"
#include "services/database/locks/postgreslocks.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class LocksCommandsWords {
    Q_DECLARE_TR_FUNCTIONS(LocksCommands)
};

/// The locks of the environment's database, and its name.
struct Subject {
    std::unique_ptr<LockReader> locks;
    Environment environment;
    QString database;
};

Result<Subject> databaseSubjectOf(Context& context, const QCommandLineParser& parser)
{
    const Result<Environment> environment = context.environment(parser);
    if (!environment) {
        return forward(environment);
    }
    if (!environment->database) {
        return failure(ErrorCode::InvalidInput, LocksCommandsWords::tr("Environment %1 has no database.").arg(environment->name),
            LocksCommandsWords::tr("Add `database:` to it in pilothouse.yaml."));
    }
    return Subject {std::make_unique<PostgresLocks>(*environment->database, context.secrets(), &context.clock()), *environment, environment->database->name};
}

QString waitWords(const DatabaseSession& session)
{
    if (!session.wanted) {
        return {};
    }
    return LocksCommandsWords::tr("waits %1 for %2").arg(spokenDuration(session.waiting), lockWords(*session.wanted));
}

QString ageWords(const DatabaseSession& session, const QDateTime& now)
{
    if (session.transactionSince.isValid()) {
        return LocksCommandsWords::tr("transaction open %1").arg(spokenDuration(Milliseconds(std::max<qint64>(0, session.transactionSince.msecsTo(now)))));
    }
    return {};
}

void printSession(const Console& console, const DatabaseSession& session, const QDateTime& now, int depth)
{
    QStringList facts {session.state};
    for (const QString& fact : {waitWords(session), ageWords(session, now)}) {
        if (!fact.isEmpty()) {
            facts << fact;
        }
    }
    const QString indent(depth * 4, QLatin1Char(' '));
    console.line(indent + (depth > 0 ? QStringLiteral("└ ") : QString()) + sessionWords(session) + QStringLiteral(": ") + facts.join(QStringLiteral(", ")));
    if (!session.query.isEmpty()) {
        console.line(indent + QStringLiteral("    ") + session.query);
    }
}

void printPicture(const Console& console, const LockPicture& picture)
{
    const QList<LockBranch> tree = blockingTree(picture);
    for (const LockBranch& branch : tree) {
        printSession(console, *picture.find(branch.pid), picture.at, branch.depth);
    }
    if (tree.isEmpty()) {
        console.line(LocksCommandsWords::tr("Nobody waits for a lock."));
    }
    for (const CommandProgress& progress : picture.progress) {
        console.line(progressWords(progress));
    }
    console.line(LocksCommandsWords::tr("%n session(s) of this database; %1 of %2 connections of the server are in use.", nullptr, int(picture.sessions.size()))
                     .arg(picture.connections).arg(picture.connectionLimit));
}

QCoro::Task<int> listLocks(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Subject> subject = databaseSubjectOf(*context, *parser);
    if (!subject) {
        co_return context->fail(subject.error());
    }
    const Result<LockPicture> picture = co_await subject->locks->read();
    if (!picture) {
        co_return context->fail(picture.error());
    }
    const Console& console = context->console();
    console.json(lockPictureJson(*picture));
    printPicture(console, *picture);
    if (parser->isSet(QStringLiteral("all"))) {
        console.line({});
        for (const DatabaseSession& session : picture->sessions) {
            printSession(console, session, picture->at, 0);
        }
    }
    co_return ExitDone;
}

/// The session of the typed pid, as it is now.
QCoro::Task<Result<DatabaseSession>> chosen(Subject* subject, QString typed, QDateTime* now)
{
    bool isNumber = false;
    const int pid = typed.toInt(&isNumber);
    if (!isNumber || pid <= 0) {
        co_return failure(ErrorCode::InvalidInput, LocksCommandsWords::tr("“%1” is no process ID.").arg(typed), LocksCommandsWords::tr("`pilothousectl locks list` shows them."));
    }
    const Result<LockPicture> picture = co_await subject->locks->read();
    if (!picture) {
        co_return forward(picture);
    }
    *now = picture->at;
    const DatabaseSession* session = picture->find(pid);
    if (session == nullptr) {
        co_return failure(ErrorCode::NotFound, LocksCommandsWords::tr("The database %1 has no session %2.").arg(subject->database).arg(pid),
            LocksCommandsWords::tr("`pilothousectl locks list` shows those that are. Sessions of other databases are not touched."));
    }
    co_return DatabaseSession(*session);
}

// The pid, typed: ending somebody's session cannot be taken back.
int confirmTermination(Context& context, const QCommandLineParser& parser, const DatabaseSession& session, const QString& what)
{
    const Console& console = context.console();
    const QString pid = QString::number(session.pid);
    QString typed = parser.value(QStringLiteral("confirm"));
    if (typed.isEmpty() && !console.canAsk()) {
        console.error({ErrorCode::Cancelled, LocksCommandsWords::tr("Nothing changed: it wants the session's process ID once more."), LocksCommandsWords::tr("To go on: add --confirm %1").arg(pid), what});
        return ExitWaiting;
    }
    if (typed.isEmpty()) {
        typed = console.ask(what + QLatin1Char('\n') + LocksCommandsWords::tr("Type %1 to go on:").arg(pid));
    }
    if (typed == pid) {
        return ExitDone;
    }
    console.error({ErrorCode::Refused, LocksCommandsWords::tr("Nothing changed: “%1” was typed, not %2.").arg(typed, pid), {}, {}});
    return ExitRefused;
}

QCoro::Task<int> endSession(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, bool isTermination)
{
    Result<Subject> subject = databaseSubjectOf(*context, *parser);
    if (!subject) {
        co_return context->fail(subject.error());
    }
    Subject* const target = &*subject;
    const QString typed = parser->positionalArguments().value(0);
    QDateTime now;
    QDateTime* const at = &now;
    const Result<DatabaseSession> session = co_await chosen(target, typed, at);
    if (!session) {
        co_return context->fail(session.error());
    }
    const QString what = LocksCommandsWords::tr("Session %1: %2").arg(sessionWords(*session), endingWords(*session, isTermination, now));
    const int answer = isTermination ? confirmTermination(*context, *parser, *session, what) : confirm(*context, *parser, Intention {what, target->environment.name, false});
    if (answer != ExitDone) {
        co_return answer;
    }
    const int pid = session->pid;
    const QString backend = session->backend;
    Result<SessionEnd> ended;
    if (isTermination) {
        ended = co_await target->locks->terminate(pid, backend);
    } else {
        ended = co_await target->locks->cancel(pid, backend);
    }
    if (!ended) {
        co_return context->fail(ended.error());
    }
    context->console().json({{QStringLiteral("pid"), ended->pid}, {QStringLiteral("gone"), ended->isGone}, {QStringLiteral("statement"), ended->what}});
    context->console().line(ended->isGone ? LocksCommandsWords::tr("Session %1 is gone.").arg(ended->pid) : LocksCommandsWords::tr("Session %1 has ended its statement: %2").arg(ended->pid).arg(ended->what));
    co_return ExitDone;
}

QCoro::Task<int> cancel(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    return endSession(std::move(context), std::move(parser), false);
}

QCoro::Task<int> terminate(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    return endSession(std::move(context), std::move(parser), true);
}

CommandSpec withPid(const QString& name)
{
    CommandSpec command;
    command.name = name;
    command.arguments = QStringLiteral("PID");
    command.leastArguments = 1;
    command.mostArguments = 1;
    return command;
}

} // namespace

CommandSpec locksListCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("locks list");
    command.summary = LocksCommandsWords::tr("Show who waits for whom in the database.");
    command.description = LocksCommandsWords::tr("The blocking tree of the environment's own database: who waits stands below whom it waits for, with the lock, how long, and the statement. Below it how far index builds, VACUUM and COPY are. What other users' sessions do shows only where database.user may see it (pg_read_all_stats).");
    command.example = QStringLiteral("pilothousectl locks list --env production");
    command.options = {Context::environmentOption(), {QStringLiteral("all"), LocksCommandsWords::tr("Also the sessions that neither wait nor hold others up.")}};
    command.run = listLocks;
    return command;
}

CommandSpec locksCancelCommand()
{
    CommandSpec command = withPid(QStringLiteral("locks cancel"));
    command.summary = LocksCommandsWords::tr("End the statement that a session runs now.");
    command.description = LocksCommandsWords::tr("Says what it would take back, asks, cancels the statement, and reads back that it has ended. The session stays; its transaction, where one is open, is rolled back by its client. Only sessions of the environment's database.");
    command.example = QStringLiteral("pilothousectl locks cancel 4711 --env production");
    command.options = {Context::environmentOption(), yesOption()};
    command.run = cancel;
    return command;
}

CommandSpec locksTerminateCommand()
{
    CommandSpec command = withPid(QStringLiteral("locks terminate"));
    command.summary = LocksCommandsWords::tr("End a session of the database.");
    command.description = LocksCommandsWords::tr("Says what it will take back, wants the process ID typed once more, ends the session, and reads back that it is gone. For a transaction that somebody left open; a statement that runs is better cancelled. Only sessions of the environment's database.");
    command.example = QStringLiteral("pilothousectl locks terminate 4711 --confirm 4711 --env production");
    command.options = {Context::environmentOption(), {QStringLiteral("confirm"), LocksCommandsWords::tr("The same process ID again, instead of being asked for it."), QStringLiteral("PID")}};
    command.run = terminate;
    return command;
}

} // namespace Pilothouse
