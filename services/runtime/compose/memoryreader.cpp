#include "services/runtime/compose/memoryreader.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

constexpr Milliseconds socketLimit {3000};
constexpr int dockerStatsLimit = 15000; // milliseconds; it takes two seconds by itself

} // namespace

Result<qint64> memoryFromStats(const QByteArray& json)
{
    const QJsonObject memory = QJsonDocument::fromJson(json).object()["memory_stats"_L1].toObject();
    if (!memory.contains("usage"_L1)) {
        return failure(ErrorCode::NotFound, QCoreApplication::translate("MemoryReader", "Docker knows no memory use of this container."));
    }
    const QJsonObject details = memory["stats"_L1].toObject();
    const qint64 cache = details["total_inactive_file"_L1].toInteger(details["inactive_file"_L1].toInteger());
    return std::max<qint64>(0, memory["usage"_L1].toInteger() - cache);
}

Result<qint64> memoryFromText(const QString& text)
{
    static const QRegularExpression number(uR"(^\s*([0-9.]+\s*[kKMGT]?i?B))"_s);
    QString used = number.match(text).captured(1).remove(u' ');
    used.replace(u'k', u'K');
    const std::optional<qint64> bytes = parseSize(used);
    if (!bytes) {
        return failure(ErrorCode::Corrupt, QCoreApplication::translate("MemoryReader", "“%1” is not a memory use.").arg(text));
    }
    return *bytes;
}

MemoryReader::MemoryReader(const DockerCli& docker)
    : m_docker(docker)
    , m_socket(docker)
{
}

QCoro::Task<Result<qint64>> MemoryReader::use(QString container) const
{
    const QByteArray target = "/v1.41/containers/" + container.toUtf8().toPercentEncoding() + "/stats?stream=false&one-shot=true";
    const Result<QByteArray> stats = co_await m_socket.get(target, socketLimit);
    if (stats) {
        const Result<qint64> bytes = memoryFromStats(*stats);
        if (bytes) {
            co_return bytes;
        }
    }
    const Result<qint64> bytes = co_await byStats(std::move(container));
    co_return bytes;
}

QCoro::Task<Result<qint64>> MemoryReader::byStats(QString container) const
{
    Command command = m_docker.command({u"stats"_s, u"--no-stream"_s, u"--format"_s, u"{{.MemUsage}}"_s, std::move(container)});
    command.timeLimit = Milliseconds(dockerStatsLimit);
    const Result<ProcessOutput> done = co_await m_docker.run(std::move(command));
    if (!done) {
        co_return forward(done);
    }
    if (!done->succeeded()) {
        co_return failure(ErrorCode::NotFound, tr("`docker stats` failed: %1").arg(QString::fromUtf8(done->err).trimmed()));
    }
    co_return memoryFromText(QString::fromUtf8(done->out));
}

} // namespace Pilothouse
