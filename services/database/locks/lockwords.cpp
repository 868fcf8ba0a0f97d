#include "services/database/locks/lockwords.h"
#include "models/migration/migrationwords.h"
#include "services/database/locks/lockquery.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int quotedQuery = 120;
constexpr qsizetype namedOthers = 3;

class LockWords {
    Q_DECLARE_TR_FUNCTIONS(LockWords)
};

Milliseconds since(const QDateTime& then, const QDateTime& now)
{
    return then.isValid() ? Milliseconds(std::max<qint64>(0, then.msecsTo(now))) : Milliseconds(0);
}

QString quoted(const QString& query)
{
    return query.isEmpty() ? LockWords::tr("a statement that this user may not see") : LockWords::tr("“%1”").arg(oneLine(query, quotedQuery));
}

// What it is at, and for how long.
QString doing(const DatabaseSession& session, const QDateTime& now)
{
    if (session.state == u"active") {
        return LockWords::tr("for %1 at %2").arg(spokenDuration(since(session.querySince, now)), quoted(session.query));
    }
    if (session.transactionSince.isValid()) {
        return LockWords::tr("%1, its transaction open for %2, last %3").arg(session.state, spokenDuration(since(session.transactionSince, now)), quoted(session.query));
    }
    return session.state.isEmpty() ? LockWords::tr("nothing more of it may be seen") : session.state;
}

QString othersWords(const QList<DatabaseSession>& others, const QDateTime& now)
{
    QStringList words;
    for (const DatabaseSession& session : others.mid(0, namedOthers)) {
        words << LockWords::tr("%1, %2").arg(sessionWords(session), doing(session, now));
    }
    if (others.size() > namedOthers) {
        words << LockWords::tr("and %n more", nullptr, int(others.size() - namedOthers));
    }
    return words.join(QStringLiteral("; "));
}

QJsonArray numbers(const QList<int>& pids)
{
    QJsonArray array;
    for (const int pid : pids) {
        array.append(pid);
    }
    return array;
}

QJsonObject lockJson(const TableLock& lock)
{
    return {{QStringLiteral("table"), lock.table}, {QStringLiteral("lock"), lock.mode == LockMode::None ? QStringLiteral("row") : wordOf(lock.mode)}};
}

} // namespace

QString sessionWords(const DatabaseSession& session)
{
    QString words = QStringLiteral("%1 (%2").arg(session.pid).arg(session.user.isEmpty() ? LockWords::tr("the server's own") : session.user);
    words += session.application.isEmpty() ? QString() : LockWords::tr(", “%1”").arg(session.application);
    words += session.client.isEmpty() ? QString() : LockWords::tr(" from %1").arg(session.client);
    return words + QLatin1Char(')');
}

QString alertWords(const LockAlert& alert, const QDateTime& now)
{
    const QString others = othersWords(alert.others, now);
    const QString lasted = spokenDuration(alert.lasted);
    switch (alert.kind) {
    case LockAlert::Kind::Waits:
        return LockWords::tr("The migration (session %1, %2) has waited %3 for %4. Before it: %5.").arg(alert.migration.pid).arg(quoted(alert.migration.query), lasted, lockWords(alert.lock), others);
    case LockAlert::Kind::HoldsUp:
        return LockWords::tr("%n session(s) wait behind the migration (session %1, %2), the longest for %3 for %4: %5.", nullptr, int(alert.others.size()))
            .arg(alert.migration.pid).arg(quoted(alert.migration.query), lasted, lockWords(alert.lock), others);
    case LockAlert::Kind::Cancelled:
        return LockWords::tr("The migration's statement %1 was cancelled for the %n session(s) behind it, of which the longest had waited %2. Nothing of its transaction stays.", nullptr, int(alert.others.size()))
            .arg(quoted(alert.migration.query), lasted);
    case LockAlert::Kind::NotCancelled:
        return LockWords::tr("%n session(s) wait behind the migration, which could not be cancelled: %1", nullptr, int(alert.others.size())).arg(alert.problem);
    }
    Q_UNREACHABLE();
}

QString blindWords(const Error& error)
{
    return LockWords::tr("Locks are not watched: %1 Until they are, only lock_timeout limits a wait.").arg(error.message);
}

QString endingWords(const DatabaseSession& session, bool isTermination, const QDateTime& now)
{
    QStringList tables;
    for (const TableLock& lock : session.locks) {
        if (lock.mode >= LockMode::RowExclusive) {
            tables << lock.table;
        }
    }
    const QString statement = isTermination ? LockWords::tr("The session ends; its client gets an error and has to connect again.")
                                            : LockWords::tr("Its statement %1 ends with an error.").arg(quoted(session.query));
    if (!session.transactionSince.isValid()) {
        return statement + QLatin1Char(' ') + LockWords::tr("No transaction is open: nothing is taken back.");
    }
    const QString open = spokenDuration(since(session.transactionSince, now));
    const QString what = tables.isEmpty() ? LockWords::tr("its transaction, open for %1, has changed no table that can be seen").arg(open)
                                          : LockWords::tr("what its transaction did in %1 to %2 is taken back").arg(open, tables.join(QStringLiteral(", ")));
    const QString isConcurrent = session.query.contains(QStringLiteral("CONCURRENTLY"), Qt::CaseInsensitive) ? LockWords::tr(" CONCURRENTLY leaves an INVALID index, which has to be dropped.") : QString();
    return LockWords::tr("%1 Of it: %2.%3").arg(statement, what, isConcurrent);
}

QString progressWords(const CommandProgress& progress)
{
    const QString share = progress.total > 0 ? LockWords::tr(", %1 %").arg(std::min<qint64>(100, progress.done * 100 / progress.total)) : QString();
    return LockWords::tr("%1 on %2: %3%4").arg(progress.command, progress.table, progress.phase, share);
}

QJsonObject sessionJson(const DatabaseSession& session, const QDateTime& now)
{
    QJsonObject json {{QStringLiteral("pid"), session.pid}, {QStringLiteral("user"), session.user}, {QStringLiteral("application"), session.application},
        {QStringLiteral("client"), session.client}, {QStringLiteral("state"), session.state}, {QStringLiteral("query"), session.query}, {QStringLiteral("blockedBy"), numbers(session.blockedBy)}};
    if (session.transactionSince.isValid()) {
        json.insert(QStringLiteral("transactionMs"), qint64(since(session.transactionSince, now).count()));
    }
    if (session.querySince.isValid()) {
        json.insert(QStringLiteral("statementMs"), qint64(since(session.querySince, now).count()));
    }
    if (session.waiting.count() > 0) {
        json.insert(QStringLiteral("waitingMs"), qint64(session.waiting.count()));
    }
    QJsonArray locks;
    for (const TableLock& lock : session.locks) {
        locks.append(lockJson(lock));
    }
    json.insert(QStringLiteral("locks"), locks);
    if (session.wanted) {
        json.insert(QStringLiteral("wants"), lockJson(*session.wanted));
    }
    return json;
}

QJsonObject lockPictureJson(const LockPicture& picture)
{
    QJsonArray sessions;
    for (const DatabaseSession& session : picture.sessions) {
        sessions.append(sessionJson(session, picture.at));
    }
    QJsonArray tree;
    for (const LockBranch& branch : blockingTree(picture)) {
        tree.append(QJsonObject {{QStringLiteral("pid"), branch.pid}, {QStringLiteral("depth"), branch.depth}});
    }
    QJsonArray progress;
    for (const CommandProgress& one : picture.progress) {
        progress.append(QJsonObject {{QStringLiteral("pid"), one.pid}, {QStringLiteral("command"), one.command}, {QStringLiteral("table"), one.table},
            {QStringLiteral("phase"), one.phase}, {QStringLiteral("done"), one.done}, {QStringLiteral("total"), one.total}});
    }
    return {{QStringLiteral("at"), picture.at.toString(Qt::ISODateWithMs)}, {QStringLiteral("connections"), picture.connections},
        {QStringLiteral("connectionLimit"), picture.connectionLimit}, {QStringLiteral("sessions"), sessions}, {QStringLiteral("tree"), tree}, {QStringLiteral("progress"), progress}};
}

} // namespace Pilothouse
