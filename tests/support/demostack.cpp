#include "tests/support/demostack.h"
#include "services/project/projectloader.h"
#include "tests/support/psqlsession.h"
#include <QCoreApplication>
#include <QFile>
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
    QByteArray errors;
    const std::optional<QByteArray> said = runSql(*project().environments.front().database, password(), statements, &errors);
    if (!said) {
        qFatal("%s: %s", qPrintable(statements), errors.constData());
    }
    return *said;
}

QMap<QString, QString> DemoStack::containers() const
{
    QMap<QString, QString> ids;
    const QByteArray listed = run(QStringLiteral("docker"), {QStringLiteral("ps"), QStringLiteral("--no-trunc"), QStringLiteral("--filter"),
        QStringLiteral("label=com.docker.compose.project=") + m_name, QStringLiteral("--format"), QStringLiteral("{{.Label \"com.docker.compose.service\"}} {{.ID}}")}, folder());
    for (const QString& line : QString::fromUtf8(listed).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        ids.insert(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
    }
    return ids;
}

bool DemoStack::edit(const QString& file, const QString& before, const QString& after) const
{
    QFile target(folder() + QLatin1Char('/') + file);
    if (!target.open(QIODevice::ReadOnly)) {
        return false;
    }
    QString text = QString::fromUtf8(target.readAll());
    target.close();
    if (!text.contains(before) || !target.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return false;
    }
    text.replace(before, after);
    return target.write(text.toUtf8()) > 0;
}

QByteArray DemoStack::compose(const QStringList& arguments) const
{
    return run(QStringLiteral("docker"), QStringList {QStringLiteral("compose")} + arguments, folder());
}

} // namespace Pilothouse
