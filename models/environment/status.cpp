#include "models/environment/status.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

class EnvironmentStatusWords {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentStatus)
};

QString kindName(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Development: return u"development"_s;
    case EnvironmentKind::Staging: return u"staging"_s;
    case EnvironmentKind::Production: return u"production"_s;
    }
    Q_UNREACHABLE();
}

QString instant(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString instant(qint64 microseconds)
{
    return microseconds > 0 ? instant(QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC)) : QString();
}

QJsonObject serviceStatusJson(const ServiceStatus& service)
{
    const ObservedContainer& container = service.container;
    return {{u"service"_s, container.role}, {u"slot"_s, slotName(container.slot)}, {u"serving"_s, service.isServing}, {u"release"_s, service.release},
        {u"image"_s, container.imageName}, {u"imageId"_s, container.imageId}, {u"container"_s, container.name}, {u"id"_s, container.id},
        {u"status"_s, container.status}, {u"health"_s, healthWord(container)}, {u"since"_s, instant(container.startedAt)},
        {u"restarts"_s, container.restarts}, {u"oomKilled"_s, container.oomKilled}, {u"exitCode"_s, container.exitCode}, {u"error"_s, container.stateError}};
}

QJsonObject runJson(const RunSummary& run)
{
    return {{u"run"_s, run.run}, {u"release"_s, run.release}, {u"oldRelease"_s, run.oldRelease}, {u"outcome"_s, run.outcome}, {u"phase"_s, run.phase},
        {u"created"_s, instant(run.createdAt)}, {u"finished"_s, instant(run.finishedAt)}, {u"runnerAlive"_s, run.isRunnerAlive}};
}

QJsonObject givenBackJson(const GivenBack& given)
{
    return {{u"who"_s, given.who}, {u"at"_s, instant(given.at)}, {u"adoptedAgain"_s, given.isAdoptedAgain}};
}

QJsonObject driftJson(const DriftItem& item)
{
    return {{u"subject"_s, item.subject}, {u"expected"_s, item.expected}, {u"observed"_s, item.observed}, {u"remedy"_s, item.remedy},
        {u"harmless"_s, item.isHarmless}};
}

QString endName(ExpansionEnd end)
{
    switch (end) {
    case ExpansionEnd::NotKnown: return u"unknown"_s;
    case ExpansionEnd::Run: return u"run"_s;
    case ExpansionEnd::Contract: return u"contract"_s;
    case ExpansionEnd::TakeBack: return u"take-back"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject expansionStatusJson(const ExpansionStatus& expansion, const QString& environment)
{
    QJsonObject json = expansion.open.expansion.toJson();
    json.insert(u"run"_s, expansion.open.run);
    json.insert(u"release"_s, expansion.open.release);
    json.insert(u"since"_s, expansion.open.at);
    json.insert(u"recorded"_s, expansion.isRecorded);
    json.insert(u"end"_s, endName(expansion.end));
    json.insert(u"command"_s, expansion.command(environment));
    return json;
}

QJsonObject failureJson(const PartFailure& failure)
{
    return {{u"part"_s, failure.part}, {u"message"_s, failure.error.message}, {u"remedy"_s, failure.error.remedy}, {u"detail"_s, failure.error.detail}};
}

QJsonObject splitJson(const TrafficSplit& split)
{
    QJsonObject json;
    for (auto it = split.weights.cbegin(); it != split.weights.cend(); ++it) {
        json.insert(slotName(it.key()), it.value());
    }
    return json;
}

QJsonObject leaseJson(const LeaseHolder& lease)
{
    return {{u"who"_s, lease.who}, {u"why"_s, lease.why}, {u"run"_s, lease.run}, {u"host"_s, lease.host}, {u"since"_s, instant(lease.since)}};
}

template <class List, class Convert>
QJsonArray arrayOf(const List& values, Convert convert)
{
    QJsonArray array;
    for (const auto& value : values) {
        array.append(convert(value));
    }
    return array;
}

} // namespace

QString ExpansionStatus::command(const QString& environment) const
{
    if (end != ExpansionEnd::Contract && end != ExpansionEnd::TakeBack) {
        return {};
    }
    return u"pilothousectl deploy --env %1 --strategy %2"_s.arg(environment, endName(end));
}

QString healthWord(const ObservedContainer& container)
{
    if (!container.isRunning()) {
        return container.status;
    }
    switch (container.health) {
    case Health::None: return container.status;
    case Health::Starting: return u"starting"_s;
    case Health::Healthy: return u"healthy"_s;
    case Health::Unhealthy: return u"unhealthy"_s;
    }
    Q_UNREACHABLE();
}

QString endWords(const ObservedContainer& container)
{
    QStringList facts;
    if (container.restarts > 0) {
        facts << EnvironmentStatusWords::tr("restarted by Docker %n time(s)", nullptr, container.restarts);
    }
    if (container.oomKilled) {
        facts << EnvironmentStatusWords::tr("killed for lack of memory");
    }
    const bool hasRestarted = container.restarts > 0;
    if (container.status == u"created") {
        facts << EnvironmentStatusWords::tr("never started");
    } else if (!container.isRunning()) {
        facts << (hasRestarted ? EnvironmentStatusWords::tr("last exit code %1") : EnvironmentStatusWords::tr("exit code %1")).arg(container.exitCode);
    } else if (hasRestarted) {
        facts << EnvironmentStatusWords::tr("running again, so that its last exit code is not known"); // Docker forgets it at each start
    }
    if (!container.stateError.isEmpty()) {
        facts << EnvironmentStatusWords::tr("Docker says: %1").arg(container.stateError);
    }
    return facts.join(u", "_s);
}

QJsonObject EnvironmentStatus::toJson() const
{
    QJsonObject json {{u"project"_s, project}, {u"environment"_s, environment}, {u"kind"_s, kindName(kind)},
        {u"services"_s, arrayOf(services, serviceStatusJson)}, {u"drift"_s, arrayOf(drift, driftJson)}, {u"failures"_s, arrayOf(failures, failureJson)}};
    json.insert(u"split"_s, split ? QJsonValue(splitJson(*split)) : QJsonValue::Null);
    json.insert(u"maintenance"_s, split ? QJsonValue(split->isMaintenance) : QJsonValue::Null);
    json.insert(u"routerRefusal"_s, routerRefusal ? QJsonValue(routerRefusal->message) : QJsonValue::Null);
    json.insert(u"pendingMigrations"_s, pendingMigrations ? QJsonValue(QJsonArray::fromStringList(*pendingMigrations)) : QJsonValue::Null);
    const auto expansionJson = [this](const ExpansionStatus& expansion) { return expansionStatusJson(expansion, environment); };
    json.insert(u"expansions"_s, expansions ? QJsonValue(arrayOf(*expansions, expansionJson)) : QJsonValue::Null);
    json.insert(u"lease"_s, lease ? QJsonValue(leaseJson(*lease)) : QJsonValue::Null);
    json.insert(u"unfinishedRun"_s, unfinishedRun ? QJsonValue(runJson(*unfinishedRun)) : QJsonValue::Null);
    json.insert(u"givenBack"_s, givenBack ? QJsonValue(givenBackJson(*givenBack)) : QJsonValue::Null);
    json.insert(u"lastRun"_s, lastRun ? QJsonValue(runJson(*lastRun)) : QJsonValue::Null);
    return json;
}

} // namespace Pilothouse
