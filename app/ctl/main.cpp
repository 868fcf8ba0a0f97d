#include "app/composition/catalogues.h"
#include "app/ctl/commands/commands.h"
#include <QGuiApplication>
#include <QTimer>
#include <algorithm>
#include <csignal>
#include <memory>
#include <unistd.h>

namespace {

QCoro::Task<> runAndQuit(Pilothouse::CommandLine* commandLine, QStringList arguments)
{
    const int code = co_await commandLine->run(std::move(arguments));
    QCoreApplication::exit(code);
}

QtMessageHandler heardOtherwise = nullptr;

// Qt asks for the folder of a desktop session, which servers do not have and reports do not need.
void hearWithoutSession(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.contains(u"XDG_RUNTIME_DIR")) {
        heardOtherwise(type, context, text);
    }
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
    heardOtherwise = qInstallMessageHandler(hearWithoutSession);
    return std::make_unique<QGuiApplication>(argc, argv);
}

// A supervisor outlives whoever started the run by minutes: what it inherited, a lock of flock(1) or the end of a pipe,
// must not outlive them with it. Before anything opens a descriptor of its own.
void letGoOfCallersFiles(int argc, char** argv)
{
    if (argc > 1 && qstrcmp(argv[1], "supervise") == 0) {
        close_range(STDERR_FILENO + 1, ~0U, 0);
    }
}

} // namespace

int main(int argc, char** argv)
{
    letGoOfCallersFiles(argc, argv);
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
