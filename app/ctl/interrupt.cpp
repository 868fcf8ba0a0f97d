#include "app/ctl/interrupt.h"
#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Pilothouse {
namespace {

constexpr std::array<int, 2> signalsHeard {SIGINT, SIGTERM};
// The handler may only touch what is async-signal-safe: a pipe's descriptor and write(2).
std::array<int, 2> pipeEnds {-1, -1};
std::array<struct sigaction, 2> before;

void onSignal(int)
{
    const int kept = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
    errno = kept;
}

} // namespace

Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
{
    if (pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (read(pipeEnds[0], &byte, 1) > 0) { }
        m_wasInterrupted = true;
        Q_EMIT interrupted();
    });
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < signalsHeard.size(); ++i) {
        sigaction(signalsHeard[i], &action, &before[i]);
    }
}

Interrupt::~Interrupt()
{
    if (!m_notifier) {
        return;
    }
    for (std::size_t i = 0; i < signalsHeard.size(); ++i) {
        sigaction(signalsHeard[i], &before[i], nullptr);
    }
    m_notifier.reset();
    close(pipeEnds[0]);
    close(pipeEnds[1]);
    pipeEnds = {-1, -1};
}

} // namespace Pilothouse
