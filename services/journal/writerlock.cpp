#include "services/journal/writerlock.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <algorithm>

namespace Pilothouse {
namespace {

class WriterLockWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

constexpr qint64 limit = 10'000; // milliseconds, as the database's own busy_timeout
constexpr unsigned long firstPause = 100; // microseconds; an append holds the lock for a few milliseconds
constexpr unsigned long longestPause = 2000;

} // namespace

WriterLock::WriterLock(const QString& journalFile)
    : m_lock(journalFile + QStringLiteral(".lock"))
{
}

Result<> WriterLock::acquire()
{
    QElapsedTimer waiting;
    waiting.start();
    unsigned long pause = firstPause;
    while (true) {
        const Result<bool> isHeld = m_lock.tryLock();
        if (!isHeld) {
            return forward(isHeld);
        }
        if (*isHeld) {
            return {};
        }
        if (waiting.elapsed() > limit) {
            return failure(ErrorCode::Unavailable, WriterLockWords::tr("The journal is locked: another process has held %1 for more than 10 seconds.").arg(m_lock.file()),
                WriterLockWords::tr("End the process that holds it (`fuser %1` names it) and try again.").arg(m_lock.file()));
        }
        QThread::usleep(pause);
        pause = std::min(pause * 2, longestPause);
    }
}

QString tamperRemedy()
{
    return WriterLockWords::tr("Run `pilothousectl journal verify`. Put the journal and its head back from a copy, or move both aside to begin a new journal.");
}

} // namespace Pilothouse
