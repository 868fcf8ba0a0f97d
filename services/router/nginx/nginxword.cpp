#include "services/router/nginx/nginxword.h"
#include <optional>

namespace Pilothouse {
namespace {

constexpr int exitNotFound = 127;
constexpr int exitNotRunnable = 126;
constexpr int tries = 5; // a router out of connections drops a question now and then


// Programs an nginx image may have: the official Debian image has curl, the Alpine one wget; any with bash can too.
QList<QStringList> askingCommands(int port)
{
    const QString url = QStringLiteral("http://127.0.0.1:%1/").arg(port);
    const QString script = QStringLiteral("exec 3<>/dev/tcp/127.0.0.1/$0 && printf 'GET / HTTP/1.0\\r\\n\\r\\n' >&3 && cat <&3");
    return {
        {QStringLiteral("curl"), QStringLiteral("--silent"), QStringLiteral("--show-error"), QStringLiteral("--noproxy"),
            QStringLiteral("*"), QStringLiteral("--max-time"), QStringLiteral("3"), url},
        {QStringLiteral("wget"), QStringLiteral("-q"), QStringLiteral("-Y"), QStringLiteral("off"), QStringLiteral("-T"),
            QStringLiteral("3"), QStringLiteral("-O"), QStringLiteral("-"), url},
        {QStringLiteral("bash"), QStringLiteral("-c"), script, QString::number(port)},
    };
}

// The line "pilothouse GENERATION SLOT SIGHT PAGE" of the answer; without PAGE by an earlier version's part.
std::optional<NginxWord> wordOf(const QByteArray& answer)
{
    for (const QByteArray& line : answer.split('\n')) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() >= 4 && words.size() <= 5 && words.first() == "pilothouse") {
            bool isSlot = false;
            const Slot slot = slotFromName(QString::fromLatin1(words.at(2)), &isSlot);
            const std::optional<bool> page = words.size() == 5 ? std::optional(words.at(4) == "maintenance") : std::nullopt;
            const NginxWord word {QString::fromLatin1(words.at(1)), slot, words.at(3) == "seeing", page, QString::fromUtf8(line)};
            return isSlot ? std::optional(word) : std::nullopt;
        }
    }
    return std::nullopt;
}

// curl's words for a connection that was made and then dropped or left waiting: nginx is there and busy.
bool isOverloaded(const QByteArray& complaint)
{
    return complaint.contains("(52)") || complaint.contains("(56)") || complaint.contains("(28)");
}

} // namespace

QCoro::Task<Result<NginxWord>> NginxAsker::ask(NginxContainer container, int port)
{
    Result<NginxWord> word = co_await askOnce(container, port);
    for (int attempt = 1; attempt < tries && !word && word.error().code == ErrorCode::Unavailable; ++attempt) {
        word = co_await askOnce(container, port);
    }
    co_return word;
}

QCoro::Task<Result<NginxWord>> NginxAsker::askOnce(NginxContainer container, int port)
{
    const QList<QStringList> commands = askingCommands(port);
    for (int turn = 0; turn < int(commands.size()); ++turn) {
        const int client = (m_client + turn) % int(commands.size());
        const QStringList command = commands.at(client);
        const auto output = co_await m_host->exec(container.id, command);
        if (!output) {
            co_return forward(output);
        }
        if (output->exitCode == exitNotFound || output->exitCode == exitNotRunnable) {
            continue;
        }
        m_client = client;
        if (const auto word = wordOf(output->out)) {
            co_return *word;
        }
        if (isOverloaded(output->err)) {
            co_return failure(ErrorCode::Unavailable, tr("The router drops connections, also the one that asks what it does."),
                tr("It is out of connections or of processor time; see its error log."), QString::fromUtf8(output->err).trimmed());
        }
        co_return failure(ErrorCode::Refused,
            tr("The running nginx has not loaded Pilothouse's configuration, although its files are there."),
            tr("Look at `pilothousectl doctor`; a reload may have failed, or the configuration was edited."),
            QString::fromUtf8(output->err + output->out).trimmed());
    }
    co_return failure(ErrorCode::Refused,
        tr("The router's image has neither curl nor wget nor bash, so the router cannot be asked what it does."),
        tr("Use an nginx image with one of them, for example the official one."));
}

} // namespace Pilothouse
