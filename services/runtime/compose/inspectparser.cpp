#include "services/runtime/compose/inspectparser.h"
#include "models/core/canonicaljson.h"
#include "models/core/jsonstrings.h"
#include <QCoreApplication>
#include <QJsonDocument>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

Health healthOf(const QJsonObject& state)
{
    const QString status = state["Health"_L1]["Status"_L1].toString();
    if (status == u"starting") {
        return Health::Starting;
    }
    return status == u"healthy" ? Health::Healthy : status == u"unhealthy" ? Health::Unhealthy : Health::None;
}

QStringList addressesOf(const QJsonObject& networks)
{
    QStringList addresses;
    for (const QJsonValue& network : networks) {
        const QString address = network["IPAddress"_L1].toString();
        if (!address.isEmpty()) {
            addresses << address;
        }
    }
    return addresses;
}

QMap<QString, QString> ownLabels(const QJsonObject& labels)
{
    QMap<QString, QString> own;
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        if (it.key().startsWith("pilothouse."_L1)) {
            own.insert(it.key(), it.value().toString());
        }
    }
    return own;
}

} // namespace

Result<QJsonArray> parseInspect(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray()) {
        return failure(ErrorCode::Corrupt,
            QCoreApplication::translate("DockerCli", "Docker's answer is not what `docker inspect` prints: %1").arg(error.errorString()),
            {}, QString::fromUtf8(json.left(500)));
    }
    return document.array();
}

QDateTime dockerTime(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text.left(19), Qt::ISODate);
    if (!time.isValid() || time.date().year() < 1971) {
        return {};
    }
    const QString zone = text.mid(19).section(QLatin1Char('.'), -1);
    QDateTime utc(time.date(), time.time(), Qt::UTC);
    if (text.size() > 20 && text.at(19) == u'.') {
        utc = utc.addMSecs(zone.left(3).leftJustified(3, u'0').replace(u'Z', u'0').toInt());
    }
    return utc;
}

QString hashEnvironment(QStringList variables)
{
    variables.sort();
    return sha256Hex(variables.join(QChar::Null).toUtf8());
}

bool isServing(const QJsonObject& inspected)
{
    const QJsonObject labels = inspected["Config"_L1]["Labels"_L1].toObject();
    return labels["com.docker.compose.oneoff"_L1].toString() != u"True" && !labels.contains(Label::oneOff)
        && !labels.contains(Label::lease + ".run"_L1);
}

ObservedContainer containerFromInspect(const QJsonObject& inspected)
{
    const QJsonObject state = inspected["State"_L1].toObject();
    const QJsonObject config = inspected["Config"_L1].toObject();
    const QJsonObject labels = config["Labels"_L1].toObject();
    ObservedContainer container;
    container.id = inspected["Id"_L1].toString();
    container.name = inspected["Name"_L1].toString().mid(1);
    container.service = labels["com.docker.compose.service"_L1].toString();
    container.project = labels["com.docker.compose.project"_L1].toString();
    container.labels = ownLabels(labels);
    container.slot = slotFromName(container.labels.value(Label::slot));
    container.role = container.labels.value(Label::role, container.service);
    container.imageId = inspected["Image"_L1].toString();
    container.imageName = container.labels.value(Label::image, config["Image"_L1].toString());
    container.status = state["Status"_L1].toString();
    container.health = healthOf(state);
    container.exitCode = state["ExitCode"_L1].toInt();
    container.oomKilled = state["OOMKilled"_L1].toBool();
    container.stateError = state["Error"_L1].toString();
    container.restarts = inspected["RestartCount"_L1].toInt();
    container.startedAt = dockerTime(state["StartedAt"_L1].toString());
    container.environmentHash = hashEnvironment(stringsIn(config["Env"_L1]));
    container.configHash = labels["com.docker.compose.config-hash"_L1].toString();
    container.addresses = addressesOf(inspected["NetworkSettings"_L1]["Networks"_L1].toObject());
    return container;
}

ObservedImage imageFromInspect(const QJsonObject& inspected)
{
    ObservedImage image;
    image.id = inspected["Id"_L1].toString();
    image.tags = stringsIn(inspected["RepoTags"_L1]);
    image.created = dockerTime(inspected["Created"_L1].toString());
    image.size = inspected["Size"_L1].toInteger();
    image.commit = inspected["Config"_L1]["Labels"_L1]["org.opencontainers.image.revision"_L1].toString();
    return image;
}

} // namespace Pilothouse
