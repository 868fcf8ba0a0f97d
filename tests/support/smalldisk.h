#pragma once
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <unistd.h>

namespace Pilothouse {

/// A file system of a few megabytes in memory on `folder`, unmounted with the object. Needs root, or a sudo that asks
/// nothing.
class SmallDisk {
public:
    SmallDisk(QString folder, qint64 bytes)
        : m_folder(std::move(folder))
    {
        asRoot({QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
            QStringLiteral("size=%1,uid=%2,mode=0700").arg(bytes).arg(geteuid()), QStringLiteral("tmpfs"), m_folder});
    }
    ~SmallDisk() { asRoot({QStringLiteral("umount"), QStringLiteral("--lazy"), m_folder}); }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] QString path() const { return m_folder; }
    /// Takes all that is free; true when nothing is left.
    [[nodiscard]] bool fill() const
    {
        QFile ballast(ballastFile());
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            return false;
        }
        for (const qsizetype size : {qsizetype(65536), qsizetype(4096)}) {
            const QByteArray block(size, 'x');
            while (ballast.write(block) == size) {
            }
        }
        return true;
    }
    /// Gives back what fill() took.
    [[nodiscard]] bool makeRoom() const { return QFile::remove(ballastFile()); }

private:
    [[nodiscard]] QString ballastFile() const { return m_folder + QStringLiteral("/ballast"); }
    static void asRoot(QStringList words)
    {
        words = geteuid() == 0 ? words : QStringList {QStringLiteral("sudo"), QStringLiteral("-n")} + words;
        QProcess process;
        process.start(words.takeFirst(), words);
        if (!process.waitForFinished(10000) || process.exitCode() != 0) {
            qFatal("mount: %s", process.readAllStandardError().constData());
        }
    }

    QString m_folder;
};

} // namespace Pilothouse
