#include "demo/load/loadrun.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSocketNotifier>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace Pilothouse;

namespace {

enum Exit { Clean = 0, Failures = 1, BadInput = 2 };

void say(FILE* stream, const QString& text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stream);
}

/// SIGINT and SIGTERM end the run as its time would: what is in flight is counted and the report written.
void stopOnSignal(LoadRun& run)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    const int descriptor = ::signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
    auto* notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, &run);
    QObject::connect(notifier, &QSocketNotifier::activated, &run, [&run, notifier] {
        notifier->setEnabled(false);
        run.stop();
    });
}

void raiseDescriptorLimit()
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

int writeReport(const LoadReport& report, const QString& path)
{
    const QByteArray json = QJsonDocument(report.toJson()).toJson();
    if (path.isEmpty()) {
        std::fwrite(json.constData(), 1, size_t(json.size()), stdout);
    } else {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
            say(stderr, LoadRun::tr("The report could not be written to %1: %2").arg(path, file.errorString()));
            return BadInput;
        }
    }
    say(stderr, report.summary());
    return report.isClean() ? Clean : Failures;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pilothouse-load"));
    const Result<LoadOptions> options = LoadOptions::parse(QCoreApplication::arguments());
    if (!options) {
        say(stderr, options.error().message + u' ' + options.error().remedy);
        return BadInput;
    }
    if (options->isHelp) {
        say(stdout, options->helpText);
        return Clean;
    }
    raiseDescriptorLimit();
    const SystemClock clock;
    LoadRun run(*options, clock);
    stopOnSignal(run);
    QObject::connect(&run, &LoadRun::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    run.start();
    QCoreApplication::exec();
    return writeReport(run.report(), options->reportFile);
}
