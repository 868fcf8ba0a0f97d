#include "tests/support/stackdriver.h"
#include "services/journal/sqlitejournal.h"
#include "services/time/clock.h"
#include "tests/support/await.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>

namespace Pilothouse {
namespace {

QString binary(const QString& name)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + name;
}

} // namespace

StackDriver::StackDriver(const QString& kind, const QStringList& settings)
    : program(binary(QStringLiteral("pilothousectl")))
    , m_kind(kind)
    , m_stack(kind, settings)
{
}

StackDriver::~StackDriver()
{
    if (m_load) {
        stopLoad();
    }
    endRuns();
}

// A supervisor that still lives must not start again what is being taken down.
CtlResult StackDriver::endRuns()
{
    QProcess ending;
    ending.start(QStringLiteral(PILOTHOUSE_SOURCE_DIR "/scripts/end-runs"), {m_home.filePath(QStringLiteral("state"))});
    return finish(ending, 20);
}

QProcessEnvironment StackDriver::processEnvironment() const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
    all.insert(QStringLiteral("XDG_STATE_HOME"), m_home.filePath(QStringLiteral("state")));
    all.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
    all.insert(QStringLiteral("PILOTHOUSE_SECRET_%1_DB").arg(m_kind.toUpper()), QString::fromUtf8(m_stack.password()));
    all.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    for (auto it = environment.cbegin(); it != environment.cend(); ++it) {
        all.insert(it.key(), it.value());
    }
    return all;
}

QString StackDriver::adopt()
{
    const CtlResult result = ctl({QStringLiteral("doctor"), QStringLiteral("--fix"), QStringLiteral("--yes")});
    return result.exitCode == 0 ? QString() : result.out + result.err;
}

CtlResult StackDriver::finish(QProcess& process, int seconds) const
{
    CtlResult result;
    if (process.waitForFinished(seconds * 1000) && process.exitStatus() == QProcess::NormalExit) {
        result.exitCode = process.exitCode();
    } else {
        process.kill();
        process.waitForFinished(5000);
    }
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

CtlResult StackDriver::ctl(const QStringList& arguments, int seconds)
{
    const std::unique_ptr<QProcess> process = start(arguments);
    return finish(*process, seconds);
}

TerminalOutput StackDriver::ctlAtTerminal(const QStringList& arguments, const QString& typed, int seconds)
{
    return atTerminal(program, arguments, typed, processEnvironment(), folder(), seconds * 1000);
}

std::unique_ptr<QProcess> StackDriver::start(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(processEnvironment());
    process->setWorkingDirectory(folder());
    process->start(program, arguments);
    return process;
}

CtlResult StackDriver::docker(const QStringList& arguments, int seconds)
{
    QProcess process;
    process.setProcessEnvironment(processEnvironment());
    process.setWorkingDirectory(folder());
    process.start(QStringLiteral("docker"), arguments);
    return finish(process, seconds);
}

void StackDriver::startLoad(int rate, int seconds, const QString& writeBody)
{
    QFile::remove(m_home.filePath(QStringLiteral("stop-load")));
    QFile::remove(m_home.filePath(QStringLiteral("load.json")));
    QStringList arguments {QStringLiteral("--url"), url(), QStringLiteral("--rate"), QString::number(rate), QStringLiteral("--keepalive"), QStringLiteral("8"),
        QStringLiteral("--writes"), QStringLiteral("20"), QStringLiteral("--assets"), QStringLiteral("--duration"), QString::number(seconds),
        QStringLiteral("--until-file"), m_home.filePath(QStringLiteral("stop-load")), QStringLiteral("--report"), m_home.filePath(QStringLiteral("load.json"))};
    // Late is not lost: other tests may keep the processors busy.
    arguments << QStringLiteral("--time-limit") << QStringLiteral("30000") << QStringLiteral("--assets-every") << QStringLiteral("1000");
    if (m_kind == u"guild") {
        arguments << QStringLiteral("--pages") << QStringLiteral("/,/entries/") << QStringLiteral("--write-path") << QStringLiteral("/entries/")
                  << QStringLiteral("--write-body") << QStringLiteral("title={id}&cents=5") << QStringLiteral("--assets-prefix") << QStringLiteral("/assets/");
    }
    if (!writeBody.isEmpty()) {
        arguments << QStringLiteral("--write-body") << writeBody;
    }
    m_load = std::make_unique<QProcess>();
    m_load->setProcessEnvironment(processEnvironment());
    m_load->start(binary(QStringLiteral("pilothouse-load")), arguments);
}

QJsonObject StackDriver::stopLoad()
{
    QFile stop(m_home.filePath(QStringLiteral("stop-load")));
    stop.open(QIODevice::WriteOnly);
    stop.close();
    m_load->waitForFinished(60000);
    m_load->kill();
    m_load.reset();
    QFile report(m_home.filePath(QStringLiteral("load.json")));
    report.open(QIODevice::ReadOnly);
    return QJsonDocument::fromJson(report.readAll()).object();
}

RunState StackDriver::run(const QString& run)
{
    return foldRun(run, events(run));
}

QList<Event> StackDriver::events(const QString& run)
{
    SystemClock clock;
    SqliteJournal journal(m_home.filePath(QStringLiteral("data/pilothouse/journal.db")), clock);
    return await(journal.read(0, run)).value_or(QList<Event>());
}

QString StackDriver::lastRun()
{
    SystemClock clock;
    SqliteJournal journal(m_home.filePath(QStringLiteral("data/pilothouse/journal.db")), clock);
    const QList<Event> runs = await(journal.runs()).value_or(QList<Event>());
    return runs.isEmpty() ? QString() : runs.last().run;
}

bool StackDriver::waitForStep(const QString& step, StepStatus atLeast, int seconds, const QString& runName)
{
    return waitForRun(runName, seconds, [&](const RunState& state) {
        const StepState* known = state.step(step);
        return known != nullptr && known->status != StepStatus::Pending && (atLeast == StepStatus::Running || known->status != StepStatus::Running);
    });
}

bool StackDriver::waitForEnd(int seconds, const QString& runName)
{
    return waitForRun(runName, seconds, [](const RunState& state) { return state.isFinished(); });
}

// Reads the journal anew when it was written to: all of a run's events, which takes a processor's time.
bool StackDriver::waitForRun(const QString& runName, int seconds, const std::function<bool(const RunState&)>& isThere)
{
    const QString log = m_home.filePath(QStringLiteral("data/pilothouse/journal.db-wal"));
    QElapsedTimer timer;
    timer.start();
    QDateTime readAt;
    for (int turn = 0; timer.elapsed() < seconds * 1000; ++turn) {
        const QDateTime written = QFileInfo(log).lastModified();
        // Two writes may bear the same time.
        if (written != readAt || turn % 10 == 0) {
            readAt = written;
            if (isThere(run(runName))) {
                return true;
            }
        }
        QTest::qWait(50);
    }
    return false;
}

QPair<int, QString> StackDriver::get(const QString& path)
{
    QProcess curl;
    curl.start(QStringLiteral("curl"), {QStringLiteral("-s"), QStringLiteral("-m"), QStringLiteral("10"), QStringLiteral("-w"), QStringLiteral("\n%{http_code}"), url() + path});
    const CtlResult result = finish(curl, 15);
    const qsizetype split = result.out.lastIndexOf(QLatin1Char('\n'));
    return {result.out.mid(split + 1).toInt(), result.out.left(split)};
}

QString StackDriver::servingRelease()
{
    const QString body = get(QStringLiteral("/version/")).second;
    return QJsonDocument::fromJson(body.toUtf8()).object().value(QStringLiteral("release")).toString();
}

} // namespace Pilothouse
