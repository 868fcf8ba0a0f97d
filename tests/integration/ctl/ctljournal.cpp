#include "tests/integration/ctl/ctljournal.h"
#include "tests/support/await.h"
#include <QDir>

namespace Pilothouse {

void CtlJournal::open()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<SqliteJournal>(m_folder->filePath(QStringLiteral("data/pilothouse/journal.db")), m_clock);
}

void CtlJournal::close()
{
    m_journal.reset();
    m_folder.reset();
}

QProcessEnvironment CtlJournal::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), m_folder->filePath(QStringLiteral("state")));
    environment.remove(QStringLiteral("XDG_RUNTIME_DIR")); // as on a server
    environment.insert(QStringLiteral("TZ"), QStringLiteral("America/New_York")); // what is printed does not depend on it
    return environment;
}

std::unique_ptr<QProcess> CtlJournal::start(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setWorkingDirectory(m_folder->path());
    process->start(QStringLiteral(PILOTHOUSECTL), arguments);
    return process;
}

CtlJournal::Ended CtlJournal::finished(QProcess& process, int limit)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(limit)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

CtlJournal::Ended CtlJournal::run(const QStringList& arguments)
{
    const auto process = start(arguments);
    return finished(*process);
}

QString CtlJournal::replay(const QList<Event>& events)
{
    QString name;
    for (const Event& event : events) {
        const EventDraft draft {name, event.actor, event.kind, event.payload};
        const Result<Event> written = name.isEmpty() ? await(m_journal->createRun(draft)) : await(m_journal->append(draft));
        name = written ? written->run : QStringLiteral("nothing was written");
    }
    return name;
}

void CtlJournal::append(const QString& run, const char16_t* kind, const QJsonObject& payload)
{
    QVERIFY_RESULT(await(m_journal->append({run, QStringLiteral("runner"), QString::fromUtf16(kind), payload})));
}

QString CtlJournal::writeProject(const QString& kind, const QString& folder) const
{
    const QString place = m_folder->filePath(folder);
    QDir().mkpath(place + QStringLiteral("/router"));
    QFile compose(place + QStringLiteral("/compose.yaml"));
    QFile project(place + QStringLiteral("/pilothouse.yaml"));
    if (!compose.open(QIODevice::WriteOnly) || !project.open(QIODevice::WriteOnly)) {
        qFatal("cannot write into %s", qPrintable(place));
    }
    compose.write("services: {web: {image: \"members-web:v1\"}, router: {image: \"demo-nginx:1\"}}\n");
    project.write(QStringLiteral("pilothouse: 1\nproject: members\ntimezone: Asia/Manila\nenvironments:\n  production:\n    kind: %1\n"
                                 "    compose: {files: [compose.yaml]}\n"
                                 "    application: {web: {service: web, image: \"members-web:{release}\", port: 8000, health: /health/}}\n"
                                 "    router: {kind: nginx, service: router, config: router, url: \"http://127.0.0.1:8080/\"}\n")
                      .arg(kind)
                      .toUtf8());
    return project.fileName();
}

qsizetype CtlJournal::eventCount()
{
    return await(m_journal->read(0)).value_or(QList<Event>()).size();
}

} // namespace Pilothouse
