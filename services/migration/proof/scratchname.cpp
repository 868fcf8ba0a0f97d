#include "services/migration/proof/scratchname.h"
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>
#include <atomic>
#include <unistd.h>

namespace Pilothouse::ScratchName {
namespace {

QString prefix(const QString& stack)
{
    return stack + QStringLiteral("-proof-");
}

/// Unlike that of any other machine, and of any other container on it: process numbers are told apart by it.
QString here()
{
    const QByteArray identity = QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8() + QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(8));
}

/// When a process began, so that a number used again is not taken for it; empty: there is none.
QString beginOf(const QString& process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray fields = stat.readAll();
    return QString::fromLatin1(fields.mid(fields.lastIndexOf(") ") + 2).split(' ').value(19));
}

} // namespace

QString make(const QString& stack)
{
    static std::atomic<int> made {0};
    const QString process = QString::number(getpid());
    return QStringLiteral("%1%2.%3.%4.%5").arg(prefix(stack), here(), process, beginOf(process), QString::number(++made));
}

bool isAbandoned(const QString& name, const QString& stack)
{
    static const QRegularExpression form(QStringLiteral("^([0-9a-f]{8})\\.(\\d+)\\.(\\d+)\\.\\d+"));
    if (!name.startsWith(prefix(stack))) {
        return false;
    }
    const QRegularExpressionMatch match = form.match(name.mid(prefix(stack).size()));
    return match.hasMatch() && match.captured(1) == here() && beginOf(match.captured(2)) != match.captured(3);
}

} // namespace Pilothouse::ScratchName
