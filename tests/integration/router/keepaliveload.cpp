#include "tests/integration/router/keepaliveload.h"
#include <arpa/inet.h>
#include <chrono>
#include <cstring>
#include <ctime>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Pilothouse {
namespace {

int connectTo(int port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval limit {10, 0};
    const int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        close(fd);
        return -1;
    }
    return fd;
}

// The server has closed this idle connection already: nothing was sent on it yet.
bool isClosed(int fd)
{
    pollfd state {fd, POLLIN, 0};
    return poll(&state, 1, 0) > 0;
}

bool isWhole(const QByteArray& answer)
{
    const qsizetype head = answer.indexOf("\r\n\r\n");
    const qsizetype field = answer.indexOf("Content-Length: ");
    if (head < 0 || field < 0 || field > head) {
        return false;
    }
    return answer.size() >= head + 4 + answer.mid(field + 16, 12).split('\r').first().toInt();
}

} // namespace

KeepAliveLoad::KeepAliveLoad(int port, int clients, int requestsPerSecond)
    : m_port(port)
{
    for (int i = 0; i < clients; ++i) {
        m_threads.emplace_back([this, i, clients, requestsPerSecond] { runClient(i % 2 == 0, double(clients) / requestsPerSecond); });
    }
}

KeepAliveLoad::~KeepAliveLoad()
{
    stop();
}

qint64 KeepAliveLoad::monotonic()
{
    timespec time {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

void KeepAliveLoad::runClient(bool keepsAlive, double pause)
{
    const QByteArray request = QByteArray("GET /load HTTP/1.1\r\nHost: example.test\r\n") + (keepsAlive ? "" : "Connection: close\r\n") + "\r\n";
    int fd = -1;
    while (m_isRunning) {
        if (fd >= 0 && (!keepsAlive || isClosed(fd))) {
            close(fd);
            fd = -1;
            const std::lock_guard lock(m_mutex);
            m_counts.reopened += keepsAlive ? 1 : 0;
        }
        const bool isReused = fd >= 0;
        fd = isReused ? fd : connectTo(m_port);
        const qint64 sentAt = monotonic();
        QByteArray answer;
        const bool isSent = fd >= 0 && send(fd, request.constData(), size_t(request.size()), MSG_NOSIGNAL) == request.size();
        char buffer[8192];
        ssize_t got = 1;
        while (isSent && got > 0 && !isWhole(answer)) {
            got = recv(fd, buffer, sizeof buffer, 0);
            answer.append(buffer, got > 0 ? got : 0);
        }
        const bool isComplete = isSent && isWhole(answer);
        record(answer, sentAt, isComplete, isReused);
        if (!isComplete || answer.left(answer.indexOf("\r\n\r\n")).contains("Connection: close")) {
            close(fd);
            fd = -1;
        }
        std::this_thread::sleep_for(std::chrono::duration<double>(pause));
    }
    if (fd >= 0) {
        close(fd);
    }
}

void KeepAliveLoad::record(const QByteArray& answer, qint64 sentAt, bool isComplete, bool isReused)
{
    const qint64 now = monotonic();
    const std::lock_guard lock(m_mutex);
    ++m_counts.sent;
    if (!isComplete || !answer.startsWith("HTTP/1.1 200")) {
        ++m_counts.failed;
        m_counts.raced += isReused && answer.isEmpty() ? 1 : 0;
        m_counts.firstFailure = m_counts.firstFailure.isEmpty() ? "failed: " + answer.left(300) : m_counts.firstFailure;
        return;
    }
    const QByteArray slot = answer.mid(answer.indexOf("\r\n\r\n") + 4).split('\n').first();
    ++m_counts.bySlot[slot];
    m_counts.lastSeen[slot] = std::max(m_counts.lastSeen.value(slot), now);
    m_counts.lastSent[slot] = std::max(m_counts.lastSent.value(slot), sentAt);
}

KeepAliveLoad::Counts KeepAliveLoad::counts()
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

KeepAliveLoad::Counts KeepAliveLoad::stop()
{
    m_isRunning = false;
    for (std::thread& thread : m_threads) {
        if (thread.joinable()) {
            thread.join();
        }
    }
    return counts();
}

} // namespace Pilothouse
