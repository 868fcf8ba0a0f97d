#include "tests/support/ctlrunner.h"
#include "services/secret/chainedsecretstore.h"
#include <QDir>
#include <QProcess>

namespace Pilothouse {

CtlRunner::CtlRunner(QString projectFile, QByteArray databasePassword, QString secretName)
    : m_projectFile(std::move(projectFile))
    , m_password(std::move(databasePassword))
    , m_variable(ChainedSecretStore::variableName(secretName))
{
}

CtlOutput CtlRunner::run(const QStringList& arguments, const QMap<QString, QString>& environment, int timeLimitMs) const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {QStringLiteral("data"), QStringLiteral("state"), QStringLiteral("config"), QStringLiteral("cache")}) {
        QDir(home()).mkpath(name);
        variables.insert(QStringLiteral("XDG_%1_HOME").arg(name.toUpper()), home() + QLatin1Char('/') + name);
    }
    variables.insert(m_variable, QString::fromUtf8(m_password));
    variables.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    for (auto it = environment.cbegin(); it != environment.cend(); ++it) {
        if (it.value().isEmpty()) {
            variables.remove(it.key());
        } else {
            variables.insert(it.key(), it.value());
        }
    }
    QProcess program;
    program.setProcessEnvironment(variables);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/pilothousectl"),
        QStringList {QStringLiteral("--project"), m_projectFile} + arguments);
    CtlOutput output;
    const bool hasEnded = program.waitForFinished(timeLimitMs);
    output.exitCode = hasEnded && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    output.out = program.readAllStandardOutput();
    output.err = program.readAllStandardError();
    if (!hasEnded) {
        output.err += program.errorString().toUtf8();
        program.kill();
        program.waitForFinished(5000);
    }
    return output;
}

} // namespace Pilothouse
