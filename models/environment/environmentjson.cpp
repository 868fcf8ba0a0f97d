#include "models/environment/environmentjson.h"
#include <QDir>
#include <QJsonArray>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

QJsonArray list(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject map(const QMap<QString, QString>& texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

QJsonValue number(Milliseconds duration)
{
    return qint64(duration.count());
}

QString relative(const QString& path, const QString& folder)
{
    return path.startsWith(folder + u'/') ? QDir(folder).relativeFilePath(path) : path;
}

QJsonArray relative(const QStringList& paths, const QString& folder)
{
    QJsonArray array;
    for (const QString& path : paths) {
        array.append(relative(path, folder));
    }
    return array;
}

QJsonObject serviceJson(const ApplicationService& service)
{
    QJsonObject json {{u"service"_s, service.service}, {u"image"_s, service.image}, {u"port"_s, service.port}, {u"command"_s, list(service.command)},
        {u"health"_s, service.health}, {u"details"_s, service.details}, {u"smoke"_s, list(service.smoke)}, {u"host"_s, service.hostHeader},
        {u"headers"_s, map(service.headers)}, {u"startTimeout"_s, number(service.startTimeout)}, {u"stopTimeout"_s, number(service.stopTimeout)},
        {u"start"_s, int(service.start)}};
    if (service.entrypoint) {
        json.insert(u"entrypoint"_s, list(*service.entrypoint));
    }
    if (service.migrateAtStart) {
        json.insert(u"migrateAtStart"_s, QJsonObject {{u"variable"_s, service.migrateAtStart->variable}, {u"value"_s, service.migrateAtStart->value}});
    }
    if (service.staticFiles) {
        json.insert(u"static"_s, QJsonObject {{u"url"_s, service.staticFiles->url}, {u"collect"_s, list(service.staticFiles->collect)}});
    }
    return json;
}

QJsonObject applicationJson(const Application& application)
{
    QJsonArray also;
    for (const ApplicationService& service : application.also) {
        also.append(serviceJson(service));
    }
    return {{u"web"_s, serviceJson(application.web)}, {u"also"_s, also}};
}

QJsonObject composeJson(const ComposeFiles& compose, const QString& folder)
{
    return {{u"files"_s, relative(compose.files, folder)}, {u"name"_s, compose.name}, {u"envFiles"_s, relative(compose.envFiles, folder)},
        {u"profiles"_s, list(compose.profiles)}};
}

QJsonObject secretJson(const SecretReference& secret, const QString& folder)
{
    return {{u"secret"_s, secret.name}, {u"file"_s, relative(secret.file, folder)}};
}

QJsonObject databaseJson(const DatabaseConfig& database, const QString& folder)
{
    return {{u"host"_s, database.host}, {u"port"_s, database.port}, {u"name"_s, database.name}, {u"user"_s, database.user},
        {u"password"_s, secretJson(database.password, folder)}};
}

QJsonObject cacheJson(const CacheConfig& cache, const QString& folder)
{
    QJsonObject json {{u"url"_s, cache.url}, {u"keep"_s, list(cache.keep)}};
    if (cache.password) {
        json.insert(u"password"_s, secretJson(*cache.password, folder));
    }
    return json;
}

QJsonObject thresholdsJson(const Thresholds& thresholds)
{
    const auto pair = [](const ThresholdPair& limits) { return QJsonArray {limits.warning, limits.critical}; };
    return {{u"responseTime"_s, pair(thresholds.responseTime)}, {u"errorRate"_s, pair(thresholds.errorRate)}};
}

QJsonObject switchJson(const SwitchConfig& switching)
{
    return {{u"passes"_s, switching.passes}, {u"hold"_s, number(switching.hold)}};
}

QJsonObject rollbackJson(const RollbackConfig& rollback)
{
    return {{u"window"_s, number(rollback.window)}, {u"errors"_s, rollback.errors}, {u"failedChecks"_s, rollback.failedChecks},
        {u"checkEvery"_s, number(rollback.checkEvery)}, {u"keepOld"_s, number(rollback.keepOld)}, {u"errorRate"_s, rollback.errorRate},
        {u"minimumRequests"_s, rollback.minimumRequests}};
}

QJsonObject probeJson(const ProbeConfig& probe)
{
    return {{u"enabled"_s, probe.enabled}, {u"rate"_s, probe.rate}, {u"paths"_s, list(probe.paths)}};
}

QJsonObject backupJson(const BackupConfig& backup, const QString& folder)
{
    return {{u"enabled"_s, backup.enabled}, {u"folder"_s, relative(backup.folder, folder)}, {u"maximumAge"_s, number(backup.maximumAge)},
        {u"keep"_s, backup.keep}};
}

QJsonArray conversionsJson(const QList<ColumnConversion>& conversions)
{
    const auto expressions = [](const QMap<QString, QString>& columns) {
        QJsonObject json;
        for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
            json.insert(it.key(), it.value());
        }
        return json;
    };
    QJsonArray array;
    for (const ColumnConversion& each : conversions) {
        array.append(QJsonObject {{u"migration"_s, each.migration}, {u"table"_s, each.table}, {u"forward"_s, expressions(each.forward)},
            {u"backward"_s, expressions(each.backward)}, {u"replacesCode"_s, each.replacesCode}});
    }
    return array;
}

QJsonObject migrationsJson(const MigrationConfig& migrations, const QString& folder)
{
    QJsonObject json {{u"framework"_s, migrations.framework}, {u"command"_s, list(migrations.command)}, {u"lockTimeout"_s, number(migrations.lockTimeout)},
        {u"retries"_s, migrations.retries}, {u"lockAlert"_s, number(migrations.lockAlert)}, {u"lockQueue"_s, migrations.lockQueue}};
    if (!migrations.scratchImage.isEmpty()) {
        json.insert(u"scratchImage"_s, migrations.scratchImage);
    }
    if (migrations.scratchRows > 0) {
        json.insert(u"scratchRows"_s, migrations.scratchRows);
    }
    if (migrations.scratchSource) {
        json.insert(u"scratchSource"_s, databaseJson(*migrations.scratchSource, folder));
    }
    if (!migrations.conversions.isEmpty()) {
        json.insert(u"conversions"_s, conversionsJson(migrations.conversions));
    }
    return json;
}

} // namespace

QJsonObject environmentToJson(const Environment& environment, const QString& folder)
{
    QJsonObject json {{u"name"_s, environment.name}, {u"kind"_s, int(environment.kind)},
        {u"docker"_s, QJsonObject {{u"context"_s, environment.docker.context}, {u"host"_s, environment.docker.host}}},
        {u"compose"_s, composeJson(environment.compose, folder)}, {u"application"_s, applicationJson(environment.application)},
        {u"router"_s, QJsonObject {{u"kind"_s, int(environment.router.kind)}, {u"service"_s, environment.router.service},
            {u"config"_s, relative(environment.router.config, folder)}, {u"url"_s, environment.router.url}}},
        {u"migrations"_s, migrationsJson(environment.migrations, folder)}, {u"thresholds"_s, thresholdsJson(environment.thresholds)},
        {u"switch"_s, switchJson(environment.switching)}, {u"rollback"_s, rollbackJson(environment.rollback)}, {u"probe"_s, probeJson(environment.probe)}, {u"backup"_s, backupJson(environment.backup, folder)},
        {u"drainLimit"_s, number(environment.drainLimit)}, {u"requiredVariables"_s, list(environment.requiredVariables)},
        {u"notActedOn"_s, list(environment.notActedOn)}, {u"restrictsDeploy"_s, list(environment.restrictsDeploy)}};
    if (environment.database) {
        json.insert(u"database"_s, databaseJson(*environment.database, folder));
    }
    if (environment.cache) {
        json.insert(u"cache"_s, cacheJson(*environment.cache, folder));
    }
    return json;
}

} // namespace Pilothouse
