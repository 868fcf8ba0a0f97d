#include "tests/integration/deployment/deploymentsupport.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pilothouse {

bool shortenWatch(StackDriver& stack)
{
    return stack.edit(QStringLiteral("pilothouse.yaml"), QStringLiteral("rollback: { window: 20s, check-every: 2s"),
        QStringLiteral("probe: { rate: 5 }\n    rollback: { window: 2s, check-every: 500ms"));
}

QString loadProblem(const QJsonObject& report)
{
    const QJsonObject assets = report.value(u"assets").toObject();
    const bool isClean = report.value(u"failed").toInt(-1) == 0 && assets.value(u"missing").toInt(-1) == 0 && assets.value(u"failed").toInt(-1) == 0;
    const bool isWhole = report.value(u"sent").toInt() > 0 && assets.value(u"fetched").toInt() > 0 && report.value(u"writes").toObject().value(u"acknowledged").toInt() > 0;
    if (isClean && isWhole) {
        return {};
    }
    QJsonObject shown = report;
    shown.remove(QStringLiteral("perSecond"));
    return QString::fromUtf8(QJsonDocument(shown).toJson());
}

QString said(const CtlResult& result)
{
    return QStringLiteral("exit code %1\n%2%3").arg(result.exitCode).arg(result.out, result.err);
}

QStringList containerIds(const StackDriver& stack, const QStringList& services)
{
    const QMap<QString, QString> running = stack.stack().containers();
    QStringList ids;
    for (const QString& service : services) {
        ids << service + QLatin1Char(' ') + running.value(service);
    }
    return ids;
}

QDateTime momentOf(const StackDriver& stack, const QString& service, Slot slot, const QString& moment)
{
    const QString container = slot == Slot::Plain ? QStringLiteral("%1-%2-1").arg(stack.stack().name(), service)
                                                  : QStringLiteral("%1-pilothouse-%2-%3-1").arg(stack.stack().name(), service, slotName(slot));
    QProcess docker;
    docker.start(QStringLiteral("docker"), {QStringLiteral("inspect"), QStringLiteral("--format"), QStringLiteral("{{.State.%1}}").arg(moment), container});
    docker.waitForFinished(10000);
    return QDateTime::fromString(QString::fromUtf8(docker.readAllStandardOutput()).trimmed().left(23) + QLatin1Char('Z'), Qt::ISODateWithMs);
}

QStringList appliedMigrations(const StackDriver& stack)
{
    const QByteArray rows = stack.stack().sql(QStringLiteral("SELECT app || '.' || name FROM django_migrations ORDER BY 1"));
    return QString::fromUtf8(rows).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QByteArray fileOf(const StackDriver& stack, const QString& name)
{
    QFile file(stack.folder() + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList runNames(StackDriver& stack)
{
    QStringList names;
    const CtlResult listed = stack.ctl({QStringLiteral("runs"), QStringLiteral("--json")});
    const QJsonArray runs = QJsonDocument::fromJson(listed.out.toUtf8()).object().value(u"runs").toArray();
    for (const QJsonValue& run : runs) {
        names << run.toObject().value(u"run").toString();
    }
    return names;
}

} // namespace Pilothouse
