#include "services/database/locks/lockjudge.h"
#include <algorithm>

namespace Pilothouse {
namespace {

QList<DatabaseSession> sessionsOf(const LockPicture& picture, const QList<int>& pids)
{
    QList<DatabaseSession> sessions;
    for (const int pid : pids) {
        if (const DatabaseSession* session = picture.find(pid)) {
            sessions << *session;
        }
    }
    return sessions;
}

} // namespace

QList<LockAlert> LockJudge::judge(const LockPicture& picture)
{
    QList<LockAlert> alerts;
    m_mustCancel.reset();
    ++m_summary.samples;
    for (const DatabaseSession& session : picture.sessions) {
        if (session.application == m_application) {
            m_summary.hasSeenMigration = true;
            judgeWait(picture, session, alerts);
            judgeQueue(picture, session, alerts);
        }
    }
    m_summary.alerts += int(alerts.size());
    return alerts;
}

void LockJudge::judgeWait(const LockPicture& picture, const DatabaseSession& migration, QList<LockAlert>& alerts)
{
    m_summary.longestWait = std::max(m_summary.longestWait, migration.waiting);
    if (migration.waiting > m_limits.alert && isNews(LockAlert::Kind::Waits, migration)) {
        alerts << LockAlert {LockAlert::Kind::Waits, migration, migration.wanted.value_or(TableLock()), migration.waiting, sessionsOf(picture, migration.blockedBy), {}};
    }
}

void LockJudge::judgeQueue(const LockPicture& picture, const DatabaseSession& migration, QList<LockAlert>& alerts)
{
    const QList<DatabaseSession> queue = sessionsOf(picture, queueBehind(picture, migration.pid));
    if (queue.isEmpty()) {
        return;
    }
    const Milliseconds longest = queue.first().waiting;
    m_summary.longestQueue = std::max(m_summary.longestQueue, int(queue.size()));
    m_summary.longestHoldUp = std::max(m_summary.longestHoldUp, longest);
    const LockAlert alert {LockAlert::Kind::HoldsUp, migration, queue.first().wanted.value_or(TableLock()), longest, queue, {}};
    if (longest > m_limits.alert && isNews(LockAlert::Kind::HoldsUp, migration)) {
        alerts << alert;
    }
    const bool isTooMuch = queue.size() > m_limits.queue || longest > m_limits.hold;
    if (isTooMuch && (!m_mustCancel || queue.size() > m_mustCancel->others.size())) {
        m_mustCancel = alert;
    }
}

bool LockJudge::isNews(LockAlert::Kind kind, const DatabaseSession& migration)
{
    const QString wait = QStringLiteral("%1 %2 %3 %4").arg(int(kind)).arg(migration.pid).arg(migration.backend).arg(migration.querySince.toMSecsSinceEpoch());
    const bool isNew = !m_told.contains(wait);
    m_told << wait;
    return isNew;
}

} // namespace Pilothouse
