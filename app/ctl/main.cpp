#include "app/composition/catalogues.h"
#include "app/ctl/commands/commands.h"
#include <QGuiApplication>
#include <QTimer>
#include <algorithm>
#include <csignal>
#include <memory>

namespace {

QCoro::Task<> runAndQuit(Pilothouse::CommandLine* commandLine, QStringList arguments)
{
    const int code = co_await commandLine->run(std::move(arguments));
    QCoreApplication::exit(code);
}

// Reports with charts are drawn, without a display; nothing else needs more than a core application.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    // A folder that is given to lint may be called report.
    const auto isCommand = [](const char* argument) { return qstrcmp(argument, "report") == 0 || qstrcmp(argument, "lint") == 0; };
    char** const command = std::find_if(argv, argv + argc, isCommand);
    const bool draws = command != argv + argc && qstrcmp(*command, "report") == 0;
    if (!draws) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    // A runner outlives whoever read what it prints.
    std::signal(SIGPIPE, SIG_IGN);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pilothousectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PILOTHOUSE_VERSION));
    Pilothouse::Catalogues catalogues;
    catalogues.install();
    Pilothouse::CommandLine commandLine(Pilothouse::allCommands());
    QTimer::singleShot(0, application.get(), [&] { runAndQuit(&commandLine, QCoreApplication::arguments().mid(1)); });
    return QCoreApplication::exec();
}
