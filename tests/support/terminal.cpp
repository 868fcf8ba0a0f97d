#include "tests/support/terminal.h"
#include <QProcess>

namespace Pilothouse {
namespace {

QString quoted(QString word)
{
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace

TerminalOutput atTerminal(const QString& program, const QStringList& arguments, const QString& typed, const QProcessEnvironment& environment, const QString& folder, int timeLimitMs)
{
    QString command = quoted(program);
    for (const QString& argument : arguments) {
        command += QLatin1Char(' ') + quoted(argument);
    }
    QProcess script;
    script.setProcessEnvironment(environment);
    script.setWorkingDirectory(folder);
    script.start(QStringLiteral("script"), {QStringLiteral("--quiet"), QStringLiteral("--return"), QStringLiteral("--command"), command, QStringLiteral("/dev/null")});
    script.write(typed.toUtf8() + '\n');
    script.closeWriteChannel();
    TerminalOutput output;
    if (script.waitForFinished(timeLimitMs) && script.exitStatus() == QProcess::NormalExit) {
        output.exitCode = script.exitCode();
    } else {
        script.kill();
        script.waitForFinished(5000);
    }
    output.shown = QString::fromUtf8(script.readAllStandardOutput());
    return output;
}

} // namespace Pilothouse
