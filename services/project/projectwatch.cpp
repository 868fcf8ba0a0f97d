#include "services/project/projectwatch.h"
#include "services/project/projectloader.h"
#include <QCoroFuture>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

namespace Pilothouse {

struct ProjectWatch::Reading {
    QByteArray bytes;
    ProjectReading project;
    std::optional<Error> problem;
};

namespace {

constexpr int settleTime = 150; // milliseconds

QStringList stackFiles(const Project& project)
{
    QStringList files;
    for (const Environment& environment : project.environments) {
        files += environment.compose.files;
        files += environment.compose.envFiles;
    }
    files.removeDuplicates();
    return files;
}

} // namespace

QCoro::Task<Result<Project>> loadProjectAside(QString file)
{
    auto promise = std::make_shared<QPromise<Result<Project>>>();
    promise->start();
    const QFuture<Result<Project>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, file] {
        promise->addResult(loadProject(file));
        promise->finish();
    });
    Result<Project> project = co_await future;
    co_return project;
}

ProjectWatch::ProjectWatch(QObject* parent)
    : QObject(parent)
    , m_watcher(std::make_unique<QFileSystemWatcher>())
{
    for (QTimer* timer : {&m_settle, &m_stackSettle}) {
        timer->setSingleShot(true);
        timer->setInterval(settleTime);
    }
    connect(&m_settle, &QTimer::timeout, this, [this] { read(); });
    connect(&m_stackSettle, &QTimer::timeout, this, &ProjectWatch::stackFilesChanged);
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &ProjectWatch::onPathChanged);
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &ProjectWatch::onPathChanged);
}

ProjectWatch::~ProjectWatch() = default;

void ProjectWatch::open(const QString& file)
{
    const bool hadProject = m_project.has_value();
    m_file = QFileInfo(file).absoluteFilePath();
    m_project.reset();
    m_bytes.clear();
    m_diagnostics.clear();
    m_problem.reset();
    m_isNew = true;
    ++m_opening;
    if (hadProject) {
        Q_EMIT changed();
    }
    watch();
    read();
}

void ProjectWatch::close()
{
    if (m_file.isEmpty()) {
        return;
    }
    ++m_opening;
    m_file.clear();
    m_project.reset();
    m_bytes.clear();
    m_diagnostics.clear();
    m_problem.reset();
    watch();
    Q_EMIT changed();
    Q_EMIT diagnosticsChanged();
}

void ProjectWatch::reload()
{
    read();
}

void ProjectWatch::onPathChanged(const QString& path)
{
    // A folder stands for every file in it: an editor that renames takes the watched file away.
    const bool isStackFile = m_project && stackFiles(*m_project).contains(path);
    if (isStackFile) {
        m_stackSettle.start();
    } else {
        m_settle.start();
    }
}

void ProjectWatch::watch()
{
    const QStringList watched = m_watcher->files() + m_watcher->directories();
    QStringList wanted;
    if (!m_file.isEmpty()) {
        wanted << m_file << QFileInfo(m_file).path();
    }
    if (m_project) {
        wanted += stackFiles(*m_project);
    }
    for (const QString& path : watched) {
        if (!wanted.contains(path)) {
            m_watcher->removePath(path);
        }
    }
    for (const QString& path : std::as_const(wanted)) {
        if (!watched.contains(path) && QFileInfo::exists(path)) {
            m_watcher->addPath(path);
        }
    }
}

QCoro::Task<> ProjectWatch::read()
{
    m_isReadWanted = true;
    if (m_isReading) {
        co_return;
    }
    m_isReading = true;
    const QPointer<ProjectWatch> self(this);
    while (m_isReadWanted && !m_file.isEmpty()) {
        m_isReadWanted = false;
        const int opening = m_opening;
        auto promise = std::make_shared<QPromise<Reading>>();
        promise->start();
        const QFuture<Reading> future = promise->future();
        QThreadPool::globalInstance()->start([promise, file = m_file] {
            Reading reading;
            const Result<QByteArray> bytes = readProjectFile(file);
            if (bytes) {
                reading.bytes = *bytes;
                reading.project = ProjectLoader(ProjectFiles::onDisk()).read(*bytes, file);
            } else {
                reading.problem = bytes.error();
            }
            promise->addResult(reading);
            promise->finish();
        });
        const Reading reading = co_await future;
        if (!self) {
            co_return;
        }
        if (opening == m_opening) {
            take(reading);
        }
    }
    m_isReading = false;
}

void ProjectWatch::take(const Reading& reading)
{
    const bool isSame = m_project && reading.project.project && reading.bytes == m_bytes;
    const QList<Diagnostic> before = m_diagnostics;
    const std::optional<Error> problemBefore = m_problem;
    m_diagnostics = reading.project.diagnostics;
    m_problem = reading.problem;
    if (reading.project.project) {
        m_project = reading.project.project;
        m_bytes = reading.bytes;
    } else if (!m_problem) {
        const auto isError = [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::Error; };
        const auto first = std::find_if(m_diagnostics.cbegin(), m_diagnostics.cend(), isError);
        m_problem = Error {ErrorCode::InvalidInput, first == m_diagnostics.cend() ? tr("The project file has a mistake.") : first->toString(),
            m_project ? tr("What is shown is the file as it was before. Correct the line; it is read again by itself.") : tr("Correct the line; it is read again by itself."), {}};
    }
    watch();
    if (reading.project.project && !isSame) {
        Q_EMIT changed();
    }
    if (before != m_diagnostics || problemBefore != m_problem) {
        Q_EMIT diagnosticsChanged();
    }
    if (std::exchange(m_isNew, false)) {
        Q_EMIT opened();
    }
}

} // namespace Pilothouse
