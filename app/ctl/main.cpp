#include "app/ctl/commands/commands.h"
#include <QCoreApplication>
#include <QLocale>
#include <QTimer>
#include <QTranslator>
#include <csignal>

namespace {

QCoro::Task<> runAndQuit(Pilothouse::CommandLine* commandLine, QStringList arguments)
{
    const int code = co_await commandLine->run(std::move(arguments));
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char** argv)
{
    // A runner outlives whoever read what it prints.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pilothousectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PILOTHOUSE_VERSION));
    QTranslator translator;
    const QString folder = QStringLiteral(":/translations");
    // English is loaded for its plurals.
    if (translator.load(QLocale(), QStringLiteral("pilothouse"), QStringLiteral("_"), folder) || translator.load(QStringLiteral("pilothouse_en"), folder)) {
        QCoreApplication::installTranslator(&translator);
    }
    Pilothouse::CommandLine commandLine(Pilothouse::allCommands());
    QTimer::singleShot(0, &application, [&] { runAndQuit(&commandLine, application.arguments().mid(1)); });
    return application.exec();
}
