#pragma once
#include "services/probe/bytestream.h"
#include <QHostAddress>
#include <QSocketNotifier>

namespace Pilothouse {

/// ByteStream over a plain socket. Not over QTcpSocket: that one reports a reset as an orderly close, hides how
/// much the kernel took, and waits for ever when a connection is reset before its second connect().
class TcpStream final : public ByteStream {
    Q_OBJECT
public:
    using ByteStream::ByteStream;
    ~TcpStream() override;

    void open(QString address, quint16 port) override;
    void write(QByteArray bytes) override;
    [[nodiscard]] Peer peer() const override;
    [[nodiscard]] bool hasSentNothing() const override { return m_taken == 0; }
    void close() override;

private:
    void connectNext();
    [[nodiscard]] bool connectTo(const QHostAddress& address);
    void onWritable();
    void onReadable();
    void sendPending();
    void end(End how, int error);

    QList<QHostAddress> m_addresses; ///< still to be tried
    quint16 m_port = 0;
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QByteArray m_pending;
    qint64 m_taken = 0; ///< bytes, by the kernel
    int m_error = 0; ///< of the last attempt to connect
    bool m_isOpen = false;
    bool m_isStopped = false; ///< while the name was looked up
};

} // namespace Pilothouse
