#include "services/logging/logtail.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr qint64 mostBytes = 512 * 1024;

struct Piece {
    QByteArray bytes;
    qint64 end = 0;
};

/// From `position` on, whole lines only; a file that became shorter was rotated and is read from its beginning.
Piece readFrom(const QString& path, qint64 position)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    qint64 begin = position > file.size() ? 0 : position;
    const bool isCut = file.size() - begin > mostBytes;
    begin = isCut ? file.size() - mostBytes : begin;
    file.seek(begin);
    QByteArray bytes = file.read(mostBytes);
    const qsizetype last = bytes.lastIndexOf('\n');
    bytes.truncate(last + 1);
    const qint64 end = begin + bytes.size();
    if (isCut) {
        bytes.remove(0, bytes.indexOf('\n') + 1);
    }
    return {bytes, end};
}

} // namespace

LogTail::LogTail(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(100);
    connect(&m_settle, &QTimer::timeout, this, &LogTail::read);
    const auto onChange = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, onChange);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, onChange);
}

void LogTail::start()
{
    m_watcher.addPath(QFileInfo(m_file).absolutePath());
    read();
}

void LogTail::read()
{
    if (m_isReading) {
        m_settle.start();
        return;
    }
    m_isReading = true;
    if (!m_watcher.files().contains(m_file)) {
        m_watcher.addPath(m_file);
    }
    const QPointer<LogTail> self(this);
    QThreadPool::globalInstance()->start([self, file = m_file, position = m_position, context = QCoreApplication::instance()] {
        const Piece piece = readFrom(file, position);
        QMetaObject::invokeMethod(context, [self, piece] {
            if (!self) {
                return;
            }
            self->m_isReading = false;
            self->m_position = piece.end;
            if (!piece.bytes.isEmpty()) {
                Q_EMIT self->linesArrived(QString::fromUtf8(piece.bytes.chopped(1)).split(u'\n'));
            }
        });
    });
}

} // namespace Pilothouse
