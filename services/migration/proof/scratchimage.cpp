#include "services/migration/proof/scratchimage.h"
#include <QHostAddress>
#include <QJsonArray>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

bool isLocal(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

bool isCalled(const QString& host, const QString& name, const QJsonObject& service)
{
    return host == name || host == service["hostname"_L1].toString() || host == service["container_name"_L1].toString();
}

bool publishes(const QJsonObject& service, const DatabaseConfig& database)
{
    for (const QJsonValue& port : service["ports"_L1].toArray()) {
        const bool isSame = port["published"_L1].toVariant().toInt() == database.port;
        // Another machine's port of that number is none of ours, unless it is PostgreSQL's in the stack too.
        if (isSame && (isLocal(database.host) || port["target"_L1].toInt() == postgresPort)) {
            return true;
        }
    }
    return false;
}

} // namespace

QString databaseService(const QJsonObject& resolvedStack, const DatabaseConfig& database)
{
    const QJsonObject services = resolvedStack["services"_L1].toObject();
    for (auto it = services.begin(); it != services.end(); ++it) {
        if (isCalled(database.host, it.key(), it->toObject())) {
            return it.key();
        }
    }
    for (auto it = services.begin(); it != services.end(); ++it) {
        if (publishes(it->toObject(), database)) {
            return it.key();
        }
    }
    return {};
}

} // namespace Pilothouse
