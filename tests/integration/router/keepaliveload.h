#pragma once
#include <QByteArray>
#include <QMap>
#include <QString>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace Pilothouse {

/// Keep-alive clients at a steady rate on threads of their own, and as many that take a fresh connection for
/// each request. A connection that was closed before a request was sent is reopened and counted apart; an
/// answer cut short, a reset after sending or a status other than 200 is a failure. Nothing is retried. A failure
/// without any answer on a reused connection is also counted as raced: a reload of nginx cannot avoid it.
class KeepAliveLoad {
public:
    struct Counts {
        int sent = 0;
        int failed = 0;
        int raced = 0; ///< of those: a reused connection that the server closed while the request was under way
        int reopened = 0; ///< idle connections that the server had closed
        QMap<QByteArray, int> bySlot; ///< first line of the body → answers
        QMap<QByteArray, qint64> lastSeen; ///< first line of the body → CLOCK_MONOTONIC ns when the last answer was complete
        QMap<QByteArray, qint64> lastSent; ///< … → when the last request it answered was sent
        QByteArray firstFailure;
    };

    KeepAliveLoad(int port, int clients, int requestsPerSecond);
    ~KeepAliveLoad();
    KeepAliveLoad(const KeepAliveLoad&) = delete;
    KeepAliveLoad& operator=(const KeepAliveLoad&) = delete;

    Counts stop(); ///< ends the load and gives all counts
    Counts counts();
    static qint64 monotonic(); ///< ns

private:
    void runClient(bool keepsAlive, double pause);
    void record(const QByteArray& answer, qint64 sentAt, bool isComplete, bool isReused);

    int m_port;
    std::atomic<bool> m_isRunning {true};
    std::mutex m_mutex;
    Counts m_counts;
    std::vector<std::thread> m_threads;
};

} // namespace Pilothouse
