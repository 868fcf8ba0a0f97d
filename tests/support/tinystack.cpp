#include "tests/support/tinystack.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>
#include <atomic>

namespace Pilothouse {
namespace {

std::atomic<int> madeSoFar = 0;

QString uniqueName()
{
    return QStringLiteral("tiny%1x%2").arg(QCoreApplication::applicationPid()).arg(++madeSoFar);
}

} // namespace

TinyStack::TinyStack(const QMap<QString, QByteArray>& files, const QString& name)
    : m_folder(QDir::tempPath() + QLatin1Char('/') + uniqueName() + QStringLiteral("XXXXXX"))
    , m_stack(name.isEmpty() ? QDir(m_folder.path()).dirName().toLower() : name)
    , m_isNamed(!name.isEmpty())
{
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        write(it.key(), it.value());
    }
}

TinyStack::~TinyStack()
{
    for (const QString& project : {m_stack + QStringLiteral("-pilothouse"), m_stack}) {
        const QString filter = QStringLiteral("label=com.docker.compose.project=") + project;
        for (const QString& id : docker({QStringLiteral("ps"), QStringLiteral("-aq"), QStringLiteral("--filter"), filter}).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            docker({QStringLiteral("rm"), QStringLiteral("-fv"), id});
        }
        for (const QString& kind : {QStringLiteral("network"), QStringLiteral("volume")}) {
            for (const QString& id : docker({kind, QStringLiteral("ls"), QStringLiteral("-q"), QStringLiteral("--filter"), filter}).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
                docker({kind, QStringLiteral("rm"), id});
            }
        }
    }
    const QString leases = QStringLiteral("name=pilothouse-lease-") + m_stack + QLatin1Char('-');
    for (const QString& id : docker({QStringLiteral("ps"), QStringLiteral("-aq"), QStringLiteral("--filter"), leases}).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        docker({QStringLiteral("rm"), QStringLiteral("-f"), id});
    }
}

bool TinyStack::compose(const QStringList& arguments)
{
    int code = 0;
    const QString said = run(QStringLiteral("docker"), QStringList {QStringLiteral("compose")} + arguments, &code, m_folder.path());
    if (code != 0) {
        qWarning("%s", qPrintable(said));
    }
    return code == 0;
}

void TinyStack::write(const QString& name, const QByteArray& content) const
{
    QDir(m_folder.path()).mkpath(QFileInfo(path(name)).absolutePath());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

Project TinyStack::project(const QStringList& composeFiles) const
{
    Environment environment;
    environment.name = QStringLiteral("production");
    for (const QString& file : composeFiles) {
        environment.compose.files << path(file);
    }
    environment.application.web.service = QStringLiteral("web");
    environment.application.web.image = QStringLiteral("members-web:{release}");
    environment.application.web.stopTimeout = Milliseconds(2000);
    Project project;
    project.name = QStringLiteral("tiny");
    project.folder = m_folder.path();
    project.file = path(QStringLiteral("pilothouse.yaml"));
    project.environments.push_back(environment);
    return project;
}

QString TinyStack::run(const QString& program, const QStringList& arguments, int* exitCode, const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.waitForFinished(60000);
    const bool isDone = process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
    const int code = isDone ? process.exitCode() : -1;
    if (exitCode != nullptr) {
        *exitCode = code;
    }
    return QString::fromUtf8(code == 0 ? process.readAllStandardOutput() : process.readAllStandardError()).trimmed();
}

QString TinyStack::docker(const QStringList& arguments, int* exitCode)
{
    return run(QStringLiteral("docker"), arguments, exitCode);
}

} // namespace Pilothouse
