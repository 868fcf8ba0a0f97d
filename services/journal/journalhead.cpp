#include "services/journal/journalhead.h"
#include "models/core/canonicaljson.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace Pilothouse {
namespace {

class JournalHeadFileWords {
    Q_DECLARE_TR_FUNCTIONS(JournalHeadFile)
};

// seq (20 digits), hash (64), the first 16 digits of the SHA-256 of both, two spaces, a line feed.
constexpr qsizetype lineLength = 20 + 1 + 64 + 1 + 16 + 1;

QByteArray checksum(const QByteArray& text)
{
    return sha256Hex(text).left(16).toLatin1();
}

QByteArray lineOf(const JournalHead& head)
{
    const QByteArray text = QByteArray::number(head.seq).rightJustified(20, '0') + ' ' + head.hash.toLatin1().leftJustified(64, '0', true);
    return text + ' ' + checksum(text) + '\n';
}

std::optional<JournalHead> parseLine(const QByteArray& line)
{
    const QByteArray text = line.left(20 + 1 + 64);
    if (line.size() != lineLength || line.mid(text.size() + 1, 16) != checksum(text)) {
        return std::nullopt;
    }
    return JournalHead {text.left(20).toLongLong(), QString::fromLatin1(text.mid(21))};
}

Error errorOf(const QString& file, int reason)
{
    const bool isDenied = reason == EACCES || reason == EPERM || reason == EROFS;
    return {isDenied ? ErrorCode::PermissionDenied : ErrorCode::Io,
        JournalHeadFileWords::tr("The journal's head %1 cannot be used: %2.").arg(file, QString::fromLocal8Bit(std::strerror(reason))),
        isDenied ? JournalHeadFileWords::tr("Give the journal's folder back to your user.") : JournalHeadFileWords::tr("See that the disk is there and not full."), {}};
}

Result<> writeDurably(const QString& file, const QByteArray& content, off_t offset, int flags)
{
    const int descriptor = open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC | flags, 0600);
    if (descriptor < 0) {
        return tl::unexpected<Error>(errorOf(file, errno));
    }
    const bool isWritten = pwrite(descriptor, content.constData(), size_t(content.size()), offset) == content.size() && fdatasync(descriptor) == 0;
    const int reason = errno;
    close(descriptor);
    if (!isWritten) {
        return tl::unexpected<Error>(errorOf(file, reason));
    }
    return {};
}

} // namespace

JournalHeadFile::JournalHeadFile(QString file)
    : m_file(std::move(file))
{
}

Result<std::optional<JournalHead>> JournalHeadFile::read() const
{
    QFile file(m_file);
    if (!file.exists()) {
        return std::optional<JournalHead>();
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return tl::unexpected<Error>(errorOf(m_file, errno));
    }
    const QByteArray content = file.read(2 * lineLength);
    const std::optional<JournalHead> even = parseLine(content.left(lineLength));
    const std::optional<JournalHead> odd = parseLine(content.mid(lineLength));
    if (!even && !odd) {
        return failure(ErrorCode::Corrupt, JournalHeadFileWords::tr("The journal's head %1 is damaged: neither of its two lines is whole.").arg(m_file),
            JournalHeadFileWords::tr("Run `pilothousectl journal verify`; it says how far the journal can be trusted."));
    }
    if (!even || !odd) {
        return even ? even : odd;
    }
    return even->seq > odd->seq ? even : odd;
}

Result<> JournalHeadFile::create()
{
    const QByteArray content = lineOf({}) + QByteArray(lineLength - 1, ' ') + '\n';
    if (const Result<> written = writeDurably(m_file, content, 0, O_CREAT); !written) {
        return written;
    }
    const int folder = open(QFile::encodeName(QFileInfo(m_file).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        fsync(folder);
        close(folder);
    }
    return {};
}

Result<> JournalHeadFile::write(const JournalHead& head)
{
    return writeDurably(m_file, lineOf(head), head.seq % 2 == 0 ? 0 : lineLength, 0);
}

} // namespace Pilothouse
