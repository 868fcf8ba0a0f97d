#include "models/journal/event.h"
#include "models/core/canonicaljson.h"

namespace Pilothouse {

bool isOf(const Event& event, const QString& project, const QString& environment)
{
    return event.payload.value(QStringLiteral("project")).toString() == project && event.payload.value(QStringLiteral("environment")).toString() == environment;
}

QString genesisHash()
{
    return QString(64, QLatin1Char('0'));
}

QString eventHash(const Event& event)
{
    QJsonObject preimage = eventToJson(event);
    preimage.remove(QStringLiteral("hash"));
    return canonicalDigest(preimage);
}

QJsonObject eventToJson(const Event& event)
{
    return {
        {QStringLiteral("seq"), event.seq},
        {QStringLiteral("run"), event.run},
        {QStringLiteral("at"), event.at},
        {QStringLiteral("actor"), event.actor},
        {QStringLiteral("kind"), event.kind},
        {QStringLiteral("payload"), event.payload},
        {QStringLiteral("previous"), event.previous},
        {QStringLiteral("hash"), event.hash},
    };
}

} // namespace Pilothouse
