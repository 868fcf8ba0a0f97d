#pragma once
#include "services/probe/bytestream.h"
#include <QAbstractSocket>

class QSslSocket;

namespace Pilothouse {

/// ByteStream over QSslSocket; certificates are verified by the default configuration. What has left cannot be
/// told from what is still being encrypted, so it never claims that nothing was sent.
class TlsStream final : public ByteStream {
    Q_OBJECT
public:
    explicit TlsStream(QObject* parent = nullptr);
    ~TlsStream() override;

    void open(QString address, quint16 port) override;
    void write(QByteArray bytes) override;
    [[nodiscard]] Peer peer() const override;
    [[nodiscard]] bool hasSentNothing() const override { return false; }
    void close() override;

private:
    void onEnd(QAbstractSocket::SocketError error);

    QSslSocket* m_socket;
    bool m_isOpen = false;
    bool m_hasEnded = false;
};

} // namespace Pilothouse
