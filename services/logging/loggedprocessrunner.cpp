#include "services/logging/loggedprocessrunner.h"
#include <QLoggingCategory>

namespace Pilothouse {
namespace {

Q_LOGGING_CATEGORY(lcProcess, "pilothouse.process", QtInfoMsg)

constexpr qsizetype longestLine = 2000;

QString quoted(const QString& argument)
{
    const bool isPlain = !argument.isEmpty()
        && std::none_of(argument.cbegin(), argument.cend(), [](QChar c) { return c.isSpace() || c == u'\'' || c == u'"'; });
    return isPlain ? argument : QLatin1Char('\'') + QString(argument).replace(u'\'', QLatin1String("'\\''")) + QLatin1Char('\'');
}

QString lineOf(const Command& command)
{
    QString line = quoted(command.program);
    for (const QString& argument : command.arguments) {
        line += QLatin1Char(' ') + quoted(argument);
    }
    line.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return line.size() > longestLine ? line.left(longestLine) + QStringLiteral("…") : line;
}

void log(const QString& line, const Result<ProcessOutput>& result)
{
    if (!result) {
        qCInfo(lcProcess).noquote() << line << "→" << result.error().message;
    } else if (result->exitCode != 0) {
        qCInfo(lcProcess).noquote() << line << "→ exit code" << result->exitCode << "after" << result->elapsed.count() << "ms:"
                                    << QString::fromUtf8(result->err.left(longestLine)).trimmed();
    } else {
        qCDebug(lcProcess).noquote() << line << "→ exit code 0 after" << result->elapsed.count() << "ms";
    }
}

} // namespace

LoggedProcessRunner::LoggedProcessRunner(std::unique_ptr<ProcessRunner> runner)
    : m_runner(std::move(runner))
{
}

QCoro::Task<Result<ProcessOutput>> LoggedProcessRunner::run(Command command, std::stop_token stop)
{
    const QString line = lineOf(command);
    const Result<ProcessOutput> result = co_await m_runner->run(command, stop);
    log(line, result);
    co_return result;
}

} // namespace Pilothouse
