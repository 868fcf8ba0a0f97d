#include "services/probe/tcpstream.h"
#include <QHostInfo>
#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Pilothouse {
namespace {

constexpr size_t readSize = 64 * 1024;

bool wouldBlock(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

TcpStream::~TcpStream()
{
    close();
}

void TcpStream::open(QString address, quint16 port)
{
    m_port = port;
    const QHostAddress literal(address);
    if (!literal.isNull()) {
        m_addresses = {literal};
        connectNext();
        return;
    }
    QHostInfo::lookupHost(address, this, [this](const QHostInfo& host) {
        m_addresses = host.addresses();
        if (m_isStopped) {
            return;
        }
        if (m_addresses.isEmpty()) {
            Q_EMIT ended(End::NotOpened, host.errorString());
        } else {
            connectNext();
        }
    });
}

void TcpStream::connectNext()
{
    while (!m_addresses.isEmpty()) {
        if (connectTo(m_addresses.takeFirst())) {
            return;
        }
    }
    end(End::NotOpened, m_error);
}

bool TcpStream::connectTo(const QHostAddress& address)
{
    sockaddr_storage storage {};
    socklen_t size = 0;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto* to = reinterpret_cast<sockaddr_in6*>(&storage);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        to->sin6_family = AF_INET6;
        to->sin6_port = htons(m_port);
        to->sin6_scope_id = address.scopeId().toUInt();
        std::memcpy(&to->sin6_addr, &bytes, sizeof(bytes));
        size = sizeof(sockaddr_in6);
    } else {
        auto* to = reinterpret_cast<sockaddr_in*>(&storage);
        to->sin_family = AF_INET;
        to->sin_port = htons(m_port);
        to->sin_addr.s_addr = htonl(address.toIPv4Address());
        size = sizeof(sockaddr_in);
    }
    m_descriptor = ::socket(storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor >= 0 && (::connect(m_descriptor, reinterpret_cast<sockaddr*>(&storage), size) == 0 || errno == EINPROGRESS)) {
        m_writable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
        connect(m_writable.get(), &QSocketNotifier::activated, this, &TcpStream::onWritable);
        return true;
    }
    m_error = errno;
    close();
    return false;
}

void TcpStream::onWritable()
{
    if (m_isOpen) {
        sendPending();
        return;
    }
    socklen_t size = sizeof(m_error);
    ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &m_error, &size);
    if (m_error != 0) {
        close();
        connectNext();
        return;
    }
    m_isOpen = true;
    m_writable->setEnabled(false);
    m_readable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &TcpStream::onReadable);
    Q_EMIT opened();
}

void TcpStream::write(QByteArray bytes)
{
    m_taken = 0;
    m_pending = std::move(bytes);
    sendPending();
}

void TcpStream::sendPending()
{
    const auto taken = ::send(m_descriptor, m_pending.constData(), size_t(m_pending.size()), MSG_NOSIGNAL);
    if (taken < 0 && !wouldBlock(errno)) {
        end(End::Reset, errno);
        return;
    }
    if (taken > 0) {
        m_taken += taken;
        m_pending.remove(0, taken);
    }
    m_writable->setEnabled(!m_pending.isEmpty());
}

void TcpStream::onReadable()
{
    std::array<char, readSize> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init) filled by recv
    const auto count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    if (count > 0) {
        Q_EMIT arrived(QByteArray(buffer.data(), count));
    } else if (count == 0) {
        end(End::Closed, 0);
    } else if (!wouldBlock(errno)) {
        end(End::Reset, errno);
    }
}

ByteStream::Peer TcpStream::peer() const
{
    char byte = 0;
    const auto seen = ::recv(m_descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (seen > 0) {
        return Peer::Spoke;
    }
    return seen < 0 && wouldBlock(errno) ? Peer::Open : Peer::Closed;
}

void TcpStream::end(End how, int error)
{
    close();
    Q_EMIT ended(how, error != 0 ? qt_error_string(error) : QString());
}

void TcpStream::close()
{
    m_isStopped = true;
    m_isOpen = false;
    // Perhaps called from the notifiers' own signals.
    for (std::unique_ptr<QSocketNotifier>* notifier : {&m_readable, &m_writable}) {
        if (*notifier) {
            (*notifier)->setEnabled(false);
            notifier->release()->deleteLater();
        }
    }
    if (m_descriptor >= 0) {
        ::close(std::exchange(m_descriptor, -1));
    }
}

} // namespace Pilothouse
