#include "tests/fault/faultystack.h"
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pilothouse {

FaultyStack::FaultyStack(const QString& window)
    : m_driver(QStringLiteral("members"))
{
    if (!m_driver.edit(QStringLiteral("pilothouse.yaml"), QStringLiteral("window: 20s, check-every: 2s"), QStringLiteral("window: %1, check-every: 500ms").arg(window))) {
        m_problem = QStringLiteral("pilothouse.yaml of the stack has another rollback section than these tests know");
        return;
    }
    m_problem = m_driver.adopt();
    m_driver.program = QCoreApplication::applicationDirPath() + QStringLiteral("/pilothousectl-faulty");
}

CtlResult FaultyStack::deploy(const QString& release, const QStringList& deaths, const QStringList& options)
{
    ++m_deployments;
    m_driver.environment.insert(QStringLiteral("PILOTHOUSE_KILL_AT"), deaths.join(QLatin1Char(',')));
    m_driver.environment.insert(QStringLiteral("PILOTHOUSE_KILL_ONCE"), m_driver.home() + QStringLiteral("/death-%1").arg(m_deployments));
    return m_driver.ctl(QStringList {QStringLiteral("deploy"), QStringLiteral("--release"), release, QStringLiteral("--yes")} + options, 150);
}

QMap<QString, qint64> FaultyStack::deaths() const
{
    const QString start = QStringLiteral("death-%1.").arg(m_deployments);
    QMap<QString, qint64> found;
    for (const QFileInfo& marker : QDir(m_driver.home()).entryInfoList({start + QLatin1Char('*')}, QDir::Files)) {
        found.insert(marker.fileName().mid(start.size()), marker.lastModified().toMSecsSinceEpoch() * 1000);
    }
    return found;
}

QMap<QString, QString> FaultyStack::untouched()
{
    const QMap<QString, QString> running = m_driver.stack().containers();
    QMap<QString, QString> ids;
    for (const QString& service : {QStringLiteral("db"), QStringLiteral("redis"), QStringLiteral("router")}) {
        ids.insert(service, running.value(service));
    }
    return ids;
}

QStringList FaultyStack::names(const QStringList& filters)
{
    QStringList arguments {QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--format"), QStringLiteral("{{.Names}}")};
    for (const QString& filter : filters) {
        arguments << QStringLiteral("--filter") << filter;
    }
    return m_driver.docker(arguments).out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList FaultyStack::leftovers()
{
    const QString stack = m_driver.stack().name();
    QStringList found = names({QStringLiteral("name=pilothouse-lease-") + stack});
    found += names({QStringLiteral("label=pilothouse.oneoff"), QStringLiteral("label=com.docker.compose.project=%1-pilothouse").arg(stack)});
    found += names({QStringLiteral("name=pilothouse-%1-run").arg(stack)});
    found.removeDuplicates();
    return found;
}

QStringList FaultyStack::slotContainers()
{
    return names({QStringLiteral("label=pilothouse.slot"), QStringLiteral("label=com.docker.compose.project=%1-pilothouse").arg(m_driver.stack().name())});
}

QString FaultyStack::lost(const QJsonObject& load)
{
    const QJsonObject assets = load.value(QStringLiteral("assets")).toObject();
    const bool isWhole = load.value(QStringLiteral("sent")).toInt() > 0 && load.value(QStringLiteral("failed")).toInt() == 0
        && assets.value(QStringLiteral("missing")).toInt() == 0;
    if (isWhole) {
        return {};
    }
    return QStringLiteral("%1 of %2 requests failed, %3 assets missing: %4").arg(load.value(QStringLiteral("failed")).toInt())
        .arg(load.value(QStringLiteral("sent")).toInt()).arg(assets.value(QStringLiteral("missing")).toInt())
        .arg(QString::fromUtf8(QJsonDocument(load.value(QStringLiteral("failures")).toArray()).toJson(QJsonDocument::Compact).left(2000)));
}

QList<Event> FaultyStack::ofKind(const QString& run, const char16_t* kind)
{
    QList<Event> found;
    for (const Event& event : m_driver.events(run)) {
        if (event.kind == QStringView(kind)) {
            found.append(event);
        }
    }
    return found;
}

} // namespace Pilothouse
