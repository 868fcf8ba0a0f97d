#include "models/migration/lockpicture.h"
#include <QSet>
#include <algorithm>

namespace Pilothouse {
namespace {

/// Depth first; each session once, below the first that it waits for.
class TreeWriter {
public:
    explicit TreeWriter(const LockPicture& picture)
        : m_picture(picture)
    {
    }

    void add(int pid, int depth)
    {
        if (m_seen.contains(pid)) {
            return;
        }
        m_seen << pid;
        tree << LockBranch {pid, depth};
        for (const DatabaseSession& session : m_picture.sessions) {
            if (session.blockedBy.contains(pid)) {
                add(session.pid, depth + 1);
            }
        }
    }

    QList<LockBranch> tree;

private:
    const LockPicture& m_picture;
    QSet<int> m_seen;
};

} // namespace

const DatabaseSession* LockPicture::find(int pid) const
{
    const auto found = std::find_if(sessions.cbegin(), sessions.cend(), [pid](const DatabaseSession& session) { return session.pid == pid; });
    return found == sessions.cend() ? nullptr : &*found;
}

QList<int> queueBehind(const LockPicture& picture, int pid)
{
    QList<int> queue;
    QList<int> open {pid};
    while (!open.isEmpty()) {
        const int front = open.takeFirst();
        for (const DatabaseSession& session : picture.sessions) {
            if (session.pid != pid && session.blockedBy.contains(front) && !queue.contains(session.pid)) {
                queue << session.pid;
                open << session.pid;
            }
        }
    }
    std::sort(queue.begin(), queue.end(), [&picture](int a, int b) {
        return std::pair(-picture.find(a)->waiting.count(), a) < std::pair(-picture.find(b)->waiting.count(), b);
    });
    return queue;
}

QList<LockBranch> blockingTree(const LockPicture& picture)
{
    TreeWriter writer(picture);
    QSet<int> blockers;
    for (const DatabaseSession& session : picture.sessions) {
        for (const int blocker : session.blockedBy) {
            blockers << blocker;
        }
    }
    for (const DatabaseSession& session : picture.sessions) {
        if (session.blockedBy.isEmpty() && blockers.contains(session.pid)) {
            writer.add(session.pid, 0);
        }
    }
    // What is left waits for somebody of another database, or in a circle.
    for (const DatabaseSession& session : picture.sessions) {
        if (!session.blockedBy.isEmpty()) {
            writer.add(session.pid, 0);
        }
    }
    return writer.tree;
}

} // namespace Pilothouse
