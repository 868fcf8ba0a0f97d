#include "services/journal/sqlitejournal.h"
#include "services/time/clock.h"
#include <QCoreApplication>
#include <QCoroTask>
#include <QTimer>
#include <cstdio>

using namespace Pilothouse;

namespace {

// Appends `count` events (or runs), and says "seq hash" of each on standard output once it is durable.
QCoro::Task<> write(SqliteJournal* journal, int count, bool areRuns)
{
    for (int i = 0; i < count; ++i) {
        EventDraft draft {QStringLiteral("run-1"), QString::number(QCoreApplication::applicationPid()), QString::fromUtf16(areRuns ? EventKind::runCreated : EventKind::logged),
            {{QStringLiteral("text"), QString(200, QLatin1Char('x'))}, {QStringLiteral("i"), i}}};
        Result<Event> event;
        if (areRuns) {
            event = co_await journal->createRun(draft);
        } else {
            event = co_await journal->append(draft);
        }
        if (!event) {
            std::fprintf(stderr, "%s\n%s\n", qPrintable(event.error().message), qPrintable(event.error().detail));
            QCoreApplication::exit(1);
            co_return;
        }
        std::printf("%lld %s %s\n", static_cast<long long>(event->seq), qPrintable(event->hash), qPrintable(event->run));
        std::fflush(stdout);
    }
    QCoreApplication::exit(0);
}

} // namespace

// journalwriter FILE COUNT [runs]
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    SystemClock clock;
    SqliteJournal journal(arguments.at(1), clock);
    QTimer::singleShot(0, &application, [&] { write(&journal, arguments.at(2).toInt(), arguments.value(3) == u"runs"); });
    return application.exec();
}
