#include "tests/support/demostack.h"
#include "services/project/projectloader.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace Pilothouse {
namespace {

constexpr int patience = 120000; // milliseconds for one command

QByteArray run(const QString& program, const QStringList& arguments, const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("STACK_OWNER"), QString::number(QCoreApplication::applicationPid()));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0) {
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(QLatin1Char(' '))), process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

const QString stackProgram = QStringLiteral(PILOTHOUSE_SOURCE_DIR "/tests/support/stack");

} // namespace

DemoStack::DemoStack(const QString& kind, const QStringList& settings)
    : m_folder(QStringLiteral("/tmp/pilothouse-%1-XXXXXX").arg(kind))
{
    const QStringList arguments = QStringList {QStringLiteral("up"), kind, folder()} + settings;
    const QJsonObject said = QJsonDocument::fromJson(run(stackProgram, arguments, folder())).object();
    m_name = said.value(u"name").toString();
    m_httpPort = said.value(u"http").toInt();
    m_password = said.value(u"password").toString().toUtf8();
}

DemoStack::~DemoStack()
{
    run(stackProgram, {QStringLiteral("down"), folder()}, {});
}

Project DemoStack::project() const
{
    const Result<Project> project = loadProject(folder() + QStringLiteral("/pilothouse.yaml"));
    if (!project) {
        qFatal("%s\n%s", qPrintable(project.error().message), qPrintable(project.error().detail));
    }
    return *project;
}

QByteArray DemoStack::sql(const QString& statements) const
{
    const DatabaseConfig database = *project().environments.front().database;
    return compose({QStringLiteral("exec"), QStringLiteral("-T"), QStringLiteral("db"), QStringLiteral("psql"), QStringLiteral("--no-psqlrc"),
        QStringLiteral("-qAtv"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-U"), database.user, QStringLiteral("-d"), database.name,
        QStringLiteral("-c"), statements});
}

QByteArray DemoStack::compose(const QStringList& arguments) const
{
    return run(QStringLiteral("docker"), QStringList {QStringLiteral("compose")} + arguments, folder());
}

} // namespace Pilothouse
