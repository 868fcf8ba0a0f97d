#include "services/project/applicationreader.h"
#include "services/project/projectfilewords.h"
#include "services/project/values.h"

namespace Pilothouse {

ApplicationReader::ApplicationReader(QList<NamedThing>& named, Diagnostics& diagnostics)
    : m_named(named)
    , m_diagnostics(diagnostics)
{
}

Application ApplicationReader::read(const YamlEntry& entry)
{
    Application application;
    Section section(entry, m_diagnostics);
    if (const YamlEntry* web = section.require(QStringLiteral("web"))) {
        application.web = readWeb(*web);
    }
    const YamlEntry* also = section.find(QStringLiteral("also"));
    if (also != nullptr && !also->value.isList()) {
        m_diagnostics.error(also->value.position, ProjectFileWords::tr("“also” must be a list of services."),
            ProjectFileWords::tr("Write also: [{service: worker}]."));
    } else if (also != nullptr) {
        for (const YamlNode& item : also->value.items) {
            application.also.push_back(readAlso(item));
        }
    }
    section.finish();
    return application;
}

ApplicationService ApplicationReader::readWeb(const YamlEntry& entry)
{
    ApplicationService web;
    Section section(entry, m_diagnostics);
    readServiceName(section, web);
    section.required(QStringLiteral("image"), web.image, Values::imageTemplate);
    section.required(QStringLiteral("port"), web.port, Values::port);
    section.required(QStringLiteral("health"), web.health, Values::urlPath);
    readCommon(section, web);
    section.optional(QStringLiteral("details"), web.details, Values::urlPath);
    section.optional(QStringLiteral("smoke"), web.smoke, Values::urlPaths);
    section.optional(QStringLiteral("host"), web.hostHeader, Values::hostName);
    section.optional(QStringLiteral("headers"), web.headers, Values::headers);
    readStatic(section.find(QStringLiteral("static")), web);
    section.finish();
    return web;
}

ApplicationService ApplicationReader::readAlso(const YamlNode& item)
{
    ApplicationService service;
    Section section(item, item.position, ProjectFileWords::tr("An entry of “also”"), m_diagnostics);
    readServiceName(section, service);
    section.optional(QStringLiteral("image"), service.image, Values::imageTemplate);
    section.optional(QStringLiteral("port"), service.port, Values::port);
    const YamlEntry* health = section.find(QStringLiteral("health"));
    section.optional(QStringLiteral("health"), service.health, Values::urlPath);
    if (health != nullptr && item.find(u"port") == nullptr) {
        m_diagnostics.error(health->position, ProjectFileWords::tr("“health” is asked over HTTP, which needs a “port”."),
            ProjectFileWords::tr("Name the container's port, or leave health out: the container's own check then decides."));
    }
    readCommon(section, service);
    static const QStringList moments {QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("together")};
    if (const YamlEntry* start = section.find(QStringLiteral("start"))) {
        const auto index = Values::choice(start->value, start->key, moments, m_diagnostics);
        service.start = WorkerStart(index.value_or(int(WorkerStart::After)));
    }
    section.finish();
    return service;
}

void ApplicationReader::readServiceName(Section& section, ApplicationService& service)
{
    if (section.required(QStringLiteral("service"), service.service, Values::serviceName)) {
        const YamlNode* node = section.node().find(u"service");
        for (const NamedThing& other : std::as_const(m_named)) {
            if (other.name == service.service) {
                m_diagnostics.error(node->position, ProjectFileWords::tr("The service “%1” is part of the release already.").arg(other.name));
            }
        }
        m_named << NamedThing {QStringLiteral("service"), service.service, {}, node->position};
    }
}

void ApplicationReader::readCommon(Section& section, ApplicationService& service)
{
    section.optional(QStringLiteral("command"), service.command, Values::command);
    section.optional(QStringLiteral("entrypoint"), service.entrypoint, Values::textList);
    readMigrateAtStart(section.find(QStringLiteral("migrate-at-start")), service);
    section.optional(QStringLiteral("start-timeout"), service.startTimeout, Values::duration);
    section.optional(QStringLiteral("stop-timeout"), service.stopTimeout, Values::duration);
}

void ApplicationReader::readMigrateAtStart(const YamlEntry* entry, ApplicationService& service)
{
    if (entry == nullptr) {
        return;
    }
    MigrateAtStart suppression;
    Section section(*entry, m_diagnostics);
    section.required(QStringLiteral("variable"), suppression.variable, Values::variableName);
    section.required(QStringLiteral("value"), suppression.value, Values::text);
    section.finish();
    service.migrateAtStart = suppression;
}

void ApplicationReader::readStatic(const YamlEntry* entry, ApplicationService& service)
{
    if (entry == nullptr) {
        return;
    }
    StaticFiles files;
    if (entry->value.isMap()) {
        Section section(*entry, m_diagnostics);
        section.required(QStringLiteral("url"), files.url, Values::folderPath);
        section.optional(QStringLiteral("collect"), files.collect, Values::command);
        section.finish();
    } else if (const auto url = Values::folderPath(entry->value, entry->key, m_diagnostics)) {
        files.url = *url;
    }
    service.staticFiles = files;
}

} // namespace Pilothouse
