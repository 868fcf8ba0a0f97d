#include "services/migration/djangocontainer.h"

namespace Pilothouse {

constexpr qsizetype evidenceLines = 20;

QStringList scriptCommand(const MigrationConfig& config)
{
    return config.command
        + QStringList {QStringLiteral("shell"), QStringLiteral("-c"),
            QStringLiteral("import sys; exec(compile(sys.stdin.read(), 'pilothouse', 'exec'), {'__name__': 'pilothouse'})")};
}

QStringList migrateCommand(const MigrationConfig& config)
{
    return config.command + QStringList {QStringLiteral("migrate"), QStringLiteral("--noinput"), QStringLiteral("--no-color")};
}

QMap<QString, QString> lockTimeoutEnvironment(const MigrationConfig& config)
{
    return {{QStringLiteral("PGOPTIONS"), QStringLiteral("-c lock_timeout=%1").arg(config.lockTimeout.count())},
        {QStringLiteral("PYTHONUNBUFFERED"), QStringLiteral("1")}};
}

QString lastLines(const ProcessOutput& output)
{
    const QByteArray& evidence = output.err.trimmed().isEmpty() ? output.out : output.err;
    const QStringList lines = QString::fromUtf8(evidence).trimmed().split(u'\n');
    return lines.mid(std::max<qsizetype>(0, lines.size() - evidenceLines)).join(u'\n');
}

} // namespace Pilothouse
