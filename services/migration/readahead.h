#pragma once
#include <QHash>
#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>
#include <algorithm>
#include <functional>

namespace Pilothouse {

/// Works on the items 0 … count - 1 on threads of its own, never more than `ahead` before the one whose value is taken
/// next, so that memory stays bounded. Who takes works too rather than wait.
template <class Value>
class ReadAhead {
public:
    /// `work` runs on several threads at once, with a stack of `stackSize` bytes on those that are started here.
    ReadAhead(qsizetype count, qsizetype ahead, unsigned stackSize, std::function<Value(qsizetype)> work)
        : m_work(std::move(work))
        , m_count(count)
        , m_ahead(ahead)
    {
        m_pool.setStackSize(stackSize);
        const qsizetype helpers = std::min<qsizetype>(std::max(1, m_pool.maxThreadCount() - 1), count - 1);
        for (qsizetype started = 0; started < helpers; ++started) {
            m_pool.start([this] { help(); });
        }
    }

    ~ReadAhead()
    {
        const QMutexLocker lock(&m_mutex);
        m_next = m_count;
        m_changed.wakeAll();
    } // the pool waits for its threads

    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    /// The values in their order; `count` of them.
    Value take()
    {
        QMutexLocker lock(&m_mutex);
        while (!m_values.contains(m_taken)) {
            if (!workOnOne(lock)) {
                m_changed.wait(&m_mutex);
            }
        }
        m_changed.wakeAll();
        return m_values.take(m_taken++);
    }

private:
    void help()
    {
        QMutexLocker lock(&m_mutex);
        while (m_next < m_count) {
            if (!workOnOne(lock)) {
                m_changed.wait(&m_mutex);
            }
        }
    }

    bool workOnOne(QMutexLocker<QMutex>& lock)
    {
        if (m_next >= m_count || m_next > m_taken + m_ahead) {
            return false;
        }
        const qsizetype item = m_next++;
        lock.unlock();
        Value value = m_work(item);
        lock.relock();
        m_values.insert(item, std::move(value));
        m_changed.wakeAll();
        return true;
    }

    std::function<Value(qsizetype)> m_work;
    qsizetype m_count;
    qsizetype m_ahead;
    QMutex m_mutex;
    QWaitCondition m_changed;
    qsizetype m_next = 0; ///< nobody works on it yet
    qsizetype m_taken = 0;
    QHash<qsizetype, Value> m_values; ///< ready, and not taken yet
    QThreadPool m_pool; // the first to go: its threads use the rest
};

} // namespace Pilothouse
