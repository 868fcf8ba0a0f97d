#pragma once
#include <QByteArray>
#include <QObject>
#include <QString>

namespace Pilothouse {

/// One connection to a server, by address or name. Emits `opened` once, or `ended` without it; after `ended`
/// nothing more. A receiver that has enough disconnects and calls deleteLater().
class ByteStream : public QObject {
    Q_OBJECT
public:
    enum class End { NotOpened, Closed, Reset };
    enum class Peer { Open, Closed, Spoke };

    using QObject::QObject;
    virtual void open(QString address, quint16 port) = 0;
    /// Hands as much as it can to the kernel at once; the rest follows.
    virtual void write(QByteArray bytes) = 0;
    /// What the kernel already knows of the peer, whether or not the event loop has got to it.
    [[nodiscard]] virtual Peer peer() const = 0;
    /// Certain that no byte that was written has left this process.
    [[nodiscard]] virtual bool hasSentNothing() const = 0;
    /// Closes; no signal follows.
    virtual void close() = 0;

Q_SIGNALS:
    void opened();
    void arrived(const QByteArray& bytes);
    void ended(Pilothouse::ByteStream::End end, const QString& why);
};

} // namespace Pilothouse
