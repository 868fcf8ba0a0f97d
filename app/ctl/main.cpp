#include "app/ctl/commands/commands.h"
#include <QGuiApplication>
#include <QLocale>
#include <QTimer>
#include <QTranslator>
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
    const bool draws = std::any_of(argv, argv + argc, [](const char* argument) { return qstrcmp(argument, "report") == 0; });
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
    QTranslator translator;
    const QString folder = QStringLiteral(":/translations");
    // English is loaded for its plurals.
    if (translator.load(QLocale(), QStringLiteral("pilothouse"), QStringLiteral("_"), folder) || translator.load(QStringLiteral("pilothouse_en"), folder)) {
        QCoreApplication::installTranslator(&translator);
    }
    Pilothouse::CommandLine commandLine(Pilothouse::allCommands());
    QTimer::singleShot(0, application.get(), [&] { runAndQuit(&commandLine, QCoreApplication::arguments().mid(1)); });
    return QCoreApplication::exec();
}
