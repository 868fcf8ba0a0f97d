#pragma once
#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Pilothouse {

/// The end of a log file, followed while it grows. Reads on a thread of the pool; at most the last 512 KiB at a
/// time. Rotation is followed by the name. GUI thread.
class LogTail : public QObject {
    Q_OBJECT
public:
    explicit LogTail(QString file, QObject* parent = nullptr);

    [[nodiscard]] const QString& file() const { return m_file; }
    void start();

Q_SIGNALS:
    void linesArrived(const QStringList& lines);

private:
    void read();

    QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    qint64 m_position = 0;
    bool m_isReading = false;
};

} // namespace Pilothouse
