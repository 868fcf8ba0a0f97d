#include "services/migration/djangocontainer.h"
#include <QCoreApplication>
#include <QJsonDocument>

namespace Pilothouse {
namespace {

constexpr qsizetype evidenceLines = 20;
constexpr char factMark[] = "\x1e" "pilothouse ";

class DjangoContainerWords {
    Q_DECLARE_TR_FUNCTIONS(DjangoReader)
};

} // namespace

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

QList<QJsonObject> factsIn(const ProcessOutput& output)
{
    QList<QJsonObject> facts;
    for (const QByteArray& line : output.out.split('\n')) {
        if (line.startsWith(factMark)) {
            facts << QJsonDocument::fromJson(line.mid(qsizetype(sizeof(factMark)) - 1)).object();
        }
    }
    return facts;
}

Error failureOf(const QJsonObject& fact, const ProcessOutput& output)
{
    const QString message = fact.value(u"error").toString().simplified();
    const QString type = fact.value(u"errorType").toString();
    const bool isDatabase = type == u"OperationalError" || type == u"InterfaceError";
    return {isDatabase ? ErrorCode::Unavailable : ErrorCode::ProcessFailed,
        isDatabase ? DjangoContainerWords::tr("The new image cannot reach the database: %1").arg(message)
                   : DjangoContainerWords::tr("Django cannot read the new image's migrations: %1: %2").arg(type, message),
        isDatabase ? DjangoContainerWords::tr("Check that the database runs and that the service's environment names it rightly.")
                   : DjangoContainerWords::tr("Correct the release; the detail has the container's last lines."),
        lastLines(output)};
}

} // namespace Pilothouse
