#include "services/project/environmentreader.h"
#include "services/project/applicationreader.h"
#include "services/project/expressionsreader.h"
#include "services/project/projectfilewords.h"
#include "services/project/values.h"
#include <QDir>

namespace Pilothouse {
namespace {

/// Sections that other versions act on: read loosely, and named.
struct LooseSection {
    QString key;
    bool takesMap;
    bool takesList;
    bool restrictsDeploy;
};

const QList<LooseSection>& looseSections()
{
    static const QList<LooseSection> sections {
        {QStringLiteral("approvals"), true, false, true},
        {QStringLiteral("canary"), true, false, false},
        {QStringLiteral("checklists"), true, true, false},
        {QStringLiteral("checks"), false, true, false},
        {QStringLiteral("flags"), true, true, false},
        {QStringLiteral("metrics"), true, false, false},
        {QStringLiteral("notices"), true, true, false},
    };
    return sections;
}

} // namespace

EnvironmentReader::EnvironmentReader(QString folder, const ProjectFiles& files, const ProjectWide& wide, Diagnostics& diagnostics)
    : m_folder(std::move(folder))
    , m_files(files)
    , m_wide(wide)
    , m_diagnostics(diagnostics)
{
}

Environment EnvironmentReader::read(const YamlEntry& entry)
{
    static const QStringList kinds {QStringLiteral("development"), QStringLiteral("staging"), QStringLiteral("production")};
    Section section(entry.value, entry.position, ProjectFileWords::tr("The environment “%1”").arg(entry.key), m_diagnostics);
    if (const YamlEntry* kind = section.require(QStringLiteral("kind"))) {
        const auto index = Values::choice(kind->value, kind->key, kinds, m_diagnostics);
        m_environment.kind = EnvironmentKind(index.value_or(0));
    }
    readDocker(section.find(QStringLiteral("docker")));
    readCompose(section.find(QStringLiteral("compose")), entry.position);
    if (const YamlEntry* application = section.require(QStringLiteral("application"))) {
        m_environment.application = ApplicationReader(m_named.services, m_diagnostics).read(*application);
    }
    readRouter(section.require(QStringLiteral("router")));
    m_environment.database = readDatabase(section.find(QStringLiteral("database")));
    readMigrations(section.find(QStringLiteral("migrations")));
    readCache(section.find(QStringLiteral("cache")));
    readThresholds(section.find(QStringLiteral("thresholds")));
    readSwitch(section.find(QStringLiteral("switch")));
    readRollback(section.find(QStringLiteral("rollback")));
    readProbe(section.find(QStringLiteral("probe")));
    readBackups(section.find(QStringLiteral("backups")));
    readVariables(section.find(QStringLiteral("environment-variables")));
    section.optional(QStringLiteral("drain"), m_environment.drainLimit, Values::duration);
    readNotActedOn(section);
    section.finish();
    checkNamedThings(m_named, m_files, m_diagnostics);
    return std::move(m_environment);
}

QString EnvironmentReader::absolute(const QString& path) const
{
    return QDir::cleanPath(QDir(m_folder).absoluteFilePath(path));
}

void EnvironmentReader::readDocker(const YamlEntry* entry)
{
    if (entry == nullptr) {
        return;
    }
    Section section(*entry, m_diagnostics);
    section.optional(QStringLiteral("context"), m_environment.docker.context, Values::text);
    section.optional(QStringLiteral("host"), m_environment.docker.host, Values::dockerHost);
    section.finish();
    if (entry->value.find(u"context") != nullptr && entry->value.find(u"host") != nullptr) {
        m_diagnostics.error(entry->position, ProjectFileWords::tr("“docker” names both a context and a host."), ProjectFileWords::tr("Keep one of them."));
    }
}

QStringList EnvironmentReader::absoluteFiles(const YamlEntry* entry, const QString& title, QList<NamedThing>& named)
{
    QStringList paths;
    if (entry == nullptr || !Values::filledList(entry->value, title, m_diagnostics)) {
        return paths;
    }
    for (const YamlNode& item : entry->value.items) {
        paths << absolute(item.text);
        named << NamedThing {title, paths.last(), item.text, item.position};
    }
    return paths;
}

void EnvironmentReader::readCompose(const YamlEntry* entry, Position environment)
{
    bool namesFiles = false;
    if (entry != nullptr) {
        Section section(*entry, m_diagnostics);
        const YamlEntry* files = section.find(QStringLiteral("files"));
        namesFiles = files != nullptr;
        m_environment.compose.files = absoluteFiles(files, QStringLiteral("files"), m_named.composeFiles);
        section.optional(QStringLiteral("name"), m_environment.compose.name, Values::name);
        m_environment.compose.envFiles = absoluteFiles(section.find(QStringLiteral("env-files")), QStringLiteral("env-files"), m_named.otherFiles);
        section.optional(QStringLiteral("profiles"), m_environment.compose.profiles, Values::textList);
        section.finish();
    }
    if (!namesFiles) {
        addDefaultComposeFiles(entry != nullptr ? entry->position : environment);
    }
}

/// What `docker compose` would take in this folder: the first of its four names, and its override.
void EnvironmentReader::addDefaultComposeFiles(Position at)
{
    QString chosen = QStringLiteral("compose.yaml");
    for (const QString& candidate : {QStringLiteral("compose.yaml"), QStringLiteral("compose.yml"),
             QStringLiteral("docker-compose.yaml"), QStringLiteral("docker-compose.yml")}) {
        if (m_files.canLook() && m_files.exists(absolute(candidate))) {
            chosen = candidate;
            break;
        }
    }
    QStringList written {chosen};
    const QString base = chosen.section(QLatin1Char('.'), 0, 0);
    for (const QString& ending : {QStringLiteral(".override.yaml"), QStringLiteral(".override.yml")}) {
        if (m_files.canLook() && m_files.exists(absolute(base + ending))) {
            written << base + ending;
            break;
        }
    }
    for (const QString& file : std::as_const(written)) {
        m_environment.compose.files << absolute(file);
        m_named.composeFiles << NamedThing {QStringLiteral("compose"), absolute(file), file, at};
    }
}

void EnvironmentReader::readRouter(const YamlEntry* entry)
{
    static const QStringList kinds {QStringLiteral("nginx"), QStringLiteral("haproxy"), QStringLiteral("traefik")};
    if (entry == nullptr) {
        return;
    }
    RouterConfig& router = m_environment.router;
    Section section(*entry, m_diagnostics);
    if (const YamlEntry* kind = section.require(QStringLiteral("kind"))) {
        router.kind = RouterKind(Values::choice(kind->value, kind->key, kinds, m_diagnostics).value_or(0));
    }
    if (section.required(QStringLiteral("service"), router.service, Values::serviceName)) {
        const Position at = entry->value.find(u"service")->position;
        for (const NamedThing& released : std::as_const(m_named.services)) {
            if (released.name == router.service) {
                m_diagnostics.error(at, ProjectFileWords::tr("The router “%1” cannot be part of the release that it routes to.").arg(router.service));
            }
        }
        m_named.services << NamedThing {QStringLiteral("service"), router.service, {}, at};
    }
    const YamlEntry* config = section.require(QStringLiteral("config"));
    if (config != nullptr && section.optional(QStringLiteral("config"), router.config, Values::text)) {
        m_named.otherFiles << NamedThing {QStringLiteral("config"), absolute(router.config), router.config, config->value.position};
        router.config = absolute(router.config);
    }
    section.required(QStringLiteral("url"), router.url, Values::publicUrl);
    if (const YamlEntry* page = section.find(QStringLiteral("maintenance-page")); section.optional(QStringLiteral("maintenance-page"), router.maintenancePage, Values::text)) {
        m_named.otherFiles << NamedThing {QStringLiteral("maintenance-page"), absolute(router.maintenancePage), router.maintenancePage, page->value.position};
        router.maintenancePage = absolute(router.maintenancePage);
    }
    section.finish();
}

std::optional<DatabaseConfig> EnvironmentReader::readDatabase(const YamlEntry* entry)
{
    if (entry == nullptr) {
        return {};
    }
    DatabaseConfig database;
    Section section(*entry, m_diagnostics);
    section.required(QStringLiteral("host"), database.host, Values::text);
    section.optional(QStringLiteral("port"), database.port, Values::port);
    section.required(QStringLiteral("name"), database.name, Values::text);
    section.required(QStringLiteral("user"), database.user, Values::text);
    if (section.required(QStringLiteral("password"), database.password, Values::secret) && !database.password.file.isEmpty()) {
        database.password.file = absolute(database.password.file);
    }
    section.finish();
    return database;
}

void EnvironmentReader::readMigrations(const YamlEntry* entry)
{
    if (entry == nullptr) {
        return;
    }
    static const QStringList frameworks {QStringLiteral("django"), QStringLiteral("none")};
    MigrationConfig& migrations = m_environment.migrations;
    Section section(*entry, m_diagnostics);
    const YamlEntry* framework = section.find(QStringLiteral("framework"));
    const auto index = framework == nullptr ? 0 : Values::choice(framework->value, framework->key, frameworks, m_diagnostics);
    migrations.framework = index.value_or(0) == 0 ? frameworks.first() : QString();
    section.optional(QStringLiteral("command"), migrations.command, Values::command);
    section.optional(QStringLiteral("lock-timeout"), migrations.lockTimeout, Values::duration);
    section.optional(QStringLiteral("retries"), migrations.retries, Values::count);
    section.optional(QStringLiteral("lock-alert"), migrations.lockAlert, Values::duration);
    section.optional(QStringLiteral("lock-queue"), migrations.lockQueue, Values::count);
    if (const YamlEntry* scratch = section.find(QStringLiteral("scratch"))) {
        readScratch(*scratch);
    }
    if (const YamlEntry* expressions = section.find(QStringLiteral("expressions"))) {
        migrations.conversions = readExpressions(*expressions, m_diagnostics);
    }
    section.finish();
    if (!migrations.framework.isEmpty() && !m_environment.database) {
        m_diagnostics.error(entry->position, ProjectFileWords::tr("“migrations” needs a “database” to migrate."),
            ProjectFileWords::tr("Add the section database, or write framework: none."));
    }
}

void EnvironmentReader::readScratch(const YamlEntry& entry)
{
    MigrationConfig& migrations = m_environment.migrations;
    Section section(entry, m_diagnostics);
    section.optional(QStringLiteral("image"), migrations.scratchImage, Values::text);
    section.optional(QStringLiteral("rows"), migrations.scratchRows, Values::sampleSize);
    const YamlEntry* source = section.find(QStringLiteral("database"));
    migrations.scratchSource = readDatabase(source);
    section.finish();
    if (source != nullptr && migrations.scratchRows == 0) {
        m_diagnostics.error(source->position, ProjectFileWords::tr("“database” names where rows come from, and none are asked for."),
            ProjectFileWords::tr("Say how many of each table: rows: 1000."));
    }
}

void EnvironmentReader::readCache(const YamlEntry* entry)
{
    if (entry == nullptr) {
        return;
    }
    CacheConfig cache;
    Section section(*entry, m_diagnostics);
    section.required(QStringLiteral("url"), cache.url, Values::cacheUrl);
    if (SecretReference password; section.optional(QStringLiteral("password"), password, Values::secret)) {
        password.file = password.file.isEmpty() ? QString() : absolute(password.file);
        cache.password = password;
    }
    section.optional(QStringLiteral("keep"), cache.keep, Values::textList);
    section.finish();
    m_environment.cache = cache;
}

void EnvironmentReader::readThresholds(const YamlEntry* entry)
{
    if (entry == nullptr) {
        return;
    }
    Section section(*entry, m_diagnostics);
    const auto readPair = [this, &section](const QString& key, ThresholdPair& pair, auto reader) {
        const YamlEntry* found = section.find(key);
        if (found == nullptr) {
            return;
        }
        Section inner(*found, m_diagnostics);
        const auto isUsable = [&](const QString& limit, double& target) {
            return inner.optional(limit, target, reader) || found->value.find(limit) == nullptr;
        };
        const bool hasWarning = isUsable(QStringLiteral("warning"), pair.warning);
        const bool hasCritical = isUsable(QStringLiteral("critical"), pair.critical);
        inner.finish();
        if (hasWarning && hasCritical && pair.warning > pair.critical) {
            m_diagnostics.error(found->position, ProjectFileWords::tr("“%1” warns above the limit that is critical.").arg(key),
                ProjectFileWords::tr("Give warning and critical, the lower one first."));
        }
    };
    readPair(QStringLiteral("response-time"), m_environment.thresholds.responseTime, Values::durationInMilliseconds);
    readPair(QStringLiteral("error-rate"), m_environment.thresholds.errorRate, Values::percentage);
    section.finish();
}

void EnvironmentReader::readSwitch(const YamlEntry* entry)
{
    if (entry == nullptr) {
        return;
    }
    Section section(*entry, m_diagnostics);
    section.optional(QStringLiteral("passes"), m_environment.switching.passes, Values::positiveCount);
    section.optional(QStringLiteral("hold"), m_environment.switching.hold, Values::duration);
    section.finish();
}

void EnvironmentReader::readRollback(const YamlEntry* entry)
{
    if (entry == nullptr) {
        return;
    }
    RollbackConfig& rollback = m_environment.rollback;
    Section section(*entry, m_diagnostics);
    section.optional(QStringLiteral("window"), rollback.window, Values::duration);
    section.optional(QStringLiteral("errors"), rollback.errors, Values::count);
    section.optional(QStringLiteral("failed-checks"), rollback.failedChecks, Values::positiveCount);
    section.optional(QStringLiteral("check-every"), rollback.checkEvery, Values::duration);
    section.optional(QStringLiteral("keep-old"), rollback.keepOld, Values::duration);
    section.optional(QStringLiteral("error-rate"), rollback.errorRate, Values::percentage);
    section.optional(QStringLiteral("minimum-requests"), rollback.minimumRequests, Values::positiveCount);
    section.finish();
    if (rollback.checkEvery.count() <= 0) {
        m_diagnostics.error(entry->value.find(u"check-every")->position, ProjectFileWords::tr("“check-every” must be longer than nothing."));
    }
}

void EnvironmentReader::readProbe(const YamlEntry* entry)
{
    if (entry == nullptr) {
        return;
    }
    Section section(*entry, m_diagnostics);
    section.optional(QStringLiteral("enabled"), m_environment.probe.enabled, Values::flag);
    section.optional(QStringLiteral("rate"), m_environment.probe.rate, Values::rate);
    section.optional(QStringLiteral("paths"), m_environment.probe.paths, Values::urlPaths);
    section.finish();
}

void EnvironmentReader::readBackups(const YamlEntry* entry)
{
    if (entry == nullptr) {
        return;
    }
    BackupConfig& backup = m_environment.backup;
    Section section(*entry, m_diagnostics);
    section.optional(QStringLiteral("enabled"), backup.enabled, Values::flag);
    if (section.optional(QStringLiteral("folder"), backup.folder, Values::text)) {
        backup.folder = absolute(backup.folder);
    }
    section.optional(QStringLiteral("maximum-age"), backup.maximumAge, Values::duration);
    section.optional(QStringLiteral("keep"), backup.keep, Values::positiveCount);
    section.finish();
}

void EnvironmentReader::readVariables(const YamlEntry* entry)
{
    if (entry == nullptr) {
        return;
    }
    Section section(*entry, m_diagnostics);
    section.optional(QStringLiteral("required"), m_environment.requiredVariables, Values::variableNames);
    section.finish();
}

void EnvironmentReader::readNotActedOn(Section& section)
{
    for (const LooseSection& loose : looseSections()) {
        const YamlEntry* entry = section.find(loose.key);
        if (entry == nullptr) {
            continue;
        }
        const bool isRight = (loose.takesMap && entry->value.isMap()) || (loose.takesList && entry->value.isList());
        if (!isRight) {
            m_diagnostics.error(entry->value.position,
                loose.takesMap && loose.takesList ? ProjectFileWords::tr("“%1” must be a map or a list.").arg(loose.key)
                    : loose.takesMap              ? ProjectFileWords::tr("“%1” must be a map.").arg(loose.key)
                                                  : ProjectFileWords::tr("“%1” must be a list.").arg(loose.key));
        }
        m_environment.notActedOn << loose.key;
        if (loose.restrictsDeploy) {
            m_environment.restrictsDeploy << loose.key;
            m_diagnostics.warning(entry->position, ProjectFileWords::tr("This version does not ask for “%1” yet, so it refuses to deploy here.").arg(loose.key),
                ProjectFileWords::tr("Take the section out only if everyone may deploy."));
        } else {
            m_diagnostics.warning(entry->position, ProjectFileWords::tr("This version does not act on “%1” yet.").arg(loose.key));
        }
    }
    notePeople();
}

void EnvironmentReader::notePeople()
{
    if (!m_wide.people) {
        return;
    }
    m_environment.notActedOn << QStringLiteral("people");
    if (m_wide.peopleHaveRoles) {
        m_environment.restrictsDeploy << QStringLiteral("people");
    }
}

} // namespace Pilothouse
