#include "app/ctl/commands/commands.h"
#include <QCoreApplication>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

namespace {

QCoro::Task<> runAndQuit(Pilothouse::CommandLine* commandLine, QStringList arguments)
{
    const int code = co_await commandLine->run(std::move(arguments));
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pilothousectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PILOTHOUSE_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("pilothouse"), QStringLiteral("_"), QStringLiteral(":/translations"))) {
        QCoreApplication::installTranslator(&translator);
    }
    Pilothouse::CommandLine commandLine(Pilothouse::allCommands());
    QTimer::singleShot(0, &application, [&] { runAndQuit(&commandLine, application.arguments().mid(1)); });
    return application.exec();
}
