#include "services/runtime/compose/composeoverlay.h"
#include "services/runtime/compose/inspectparser.h"
#include "services/runtime/compose/overlaywriter.h"
#include <QCoreApplication>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

class ComposeOverlayWords {
    Q_DECLARE_TR_FUNCTIONS(ComposeOverlay)
};

Result<> checkService(const QString& role, const OverlayInput& input)
{
    const QJsonObject service = input.model.resolved["services"_L1][role].toObject();
    if (service.isEmpty()) {
        const QStringList names = input.model.resolved["services"_L1].toObject().keys();
        return failure(ErrorCode::NotFound, ComposeOverlayWords::tr("The compose file has no service “%1”.").arg(role),
            ComposeOverlayWords::tr("It has: %1. Correct `application:` in pilothouse.yaml.").arg(names.join(u", "_s)));
    }
    const auto names = [&role](const QStringList& services) { return services.contains(role); };
    if (std::none_of(input.model.servicesOf.cbegin(), input.model.servicesOf.cend(), names)) {
        return failure(ErrorCode::Refused, ComposeOverlayWords::tr("The service “%1” comes from an included file.").arg(role),
            ComposeOverlayWords::tr("Name that file under `compose: files:` in pilothouse.yaml too."));
    }
    return {};
}

Result<> checkSlot(const QString& role, const OverlayInput& input)
{
    const Result<> known = checkService(role, input);
    if (!known) {
        return known;
    }
    const QStringList obstacles = slotObstacles(input.model.resolved["services"_L1][role].toObject());
    if (!obstacles.isEmpty()) {
        return failure(ErrorCode::Refused, ComposeOverlayWords::tr("A second container of “%1” cannot run beside the first: %2").arg(role, obstacles.first()),
            ComposeOverlayWords::tr("Change the compose file, or deploy this service in another way."), obstacles.join(u'\n'));
    }
    return {};
}

QJsonObject slotLabels(const OverlayInput& input, const OverlaySlot& slot)
{
    return yamlLiteralMap({{Label::project, input.project}, {Label::environment, input.environment}, {Label::slot, slotName(slot.spec.slot)},
        {Label::role, slot.spec.role}, {Label::run, slot.spec.run}, {Label::plan, slot.spec.digest}, {Label::release, slot.spec.release},
        {Label::image, slot.imageName}});
}

// Traefik would divide traffic by itself between all containers that carry the team's labels.
void hideFromTraefik(QJsonObject& labels, const QJsonObject& service)
{
    for (const QString& name : service["labels"_L1].toObject().keys()) {
        if (name.startsWith("traefik."_L1)) {
            labels.insert(u"traefik.enable"_s, u"false"_s);
        }
    }
}

void writeSlot(OverlayWriter& writer, const OverlayInput& input, const OverlaySlot& slot)
{
    const QJsonObject service = writer.resolved(slot.spec.role);
    writer.begin(slotServiceName(slot.spec.role, slot.spec.slot), slot.spec.role);
    writer.put("image", slot.spec.imageId);
    writer.put("pull_policy", u"never"_s);
    writer.reset("profiles");
    writer.separate();
    if (!service.contains("init"_L1)) {
        writer.put("init", true);
    }
    // After a restart of the daemon what ran runs again, and what was stopped stays stopped.
    writer.put("restart", u"unless-stopped"_s);
    writer.put("stop_grace_period", u"%1ms"_s.arg(slot.service.stopTimeout.count()));
    if (slot.service.migrateAtStart) {
        writer.put("environment", yamlLiteralMap({{slot.service.migrateAtStart->variable, slot.service.migrateAtStart->value}}));
    }
    if (slot.service.entrypoint) {
        writer.put("entrypoint", yamlLiterals(*slot.service.entrypoint), "!override ");
    }
    if (!slot.service.command.isEmpty()) {
        writer.put("command", yamlLiterals(slot.service.command), "!override ");
    }
    QJsonObject labels = slotLabels(input, slot);
    hideFromTraefik(labels, service);
    writer.put("labels", labels);
}

} // namespace

QString overlayProjectName(const QString& stack)
{
    return stack + u"-pilothouse"_s;
}

QString slotServiceName(const QString& role, Slot slot)
{
    return role + u'-' + slotName(slot);
}

QStringList slotObstacles(const QJsonObject& service)
{
    QStringList obstacles;
    for (const auto key : {"network_mode"_L1, "ipc"_L1, "pid"_L1}) {
        const QString mode = service[key].toString();
        if (mode.startsWith("service:"_L1) || mode.startsWith("container:"_L1)) {
            obstacles << ComposeOverlayWords::tr("%1 is “%2”.").arg(key, mode);
        }
    }
    const int replicas = std::max(service["scale"_L1].toInt(1), service["deploy"_L1]["replicas"_L1].toInt(1));
    if (replicas > 1) {
        obstacles << ComposeOverlayWords::tr("it has %1 replicas; a slot is one container.").arg(replicas);
    }
    if (!service["volumes_from"_L1].toArray().isEmpty()) {
        obstacles << ComposeOverlayWords::tr("it uses volumes_from.");
    }
    for (const QJsonValue& link : service["links"_L1].toArray()) {
        if (link.toString().contains(u':') && link.toString().section(u':', 0, 0) != link.toString().section(u':', 1)) {
            obstacles << ComposeOverlayWords::tr("it has a link with an alias, “%1”.").arg(link.toString());
        }
    }
    return obstacles;
}

Result<OverlayText> slotOverlay(const OverlayInput& input, const QList<OverlaySlot>& slots)
{
    OverlayWriter writer(input);
    for (const OverlaySlot& slot : slots) {
        const Result<> usable = checkSlot(slot.spec.role, input);
        if (!usable) {
            return forward(usable);
        }
        writeSlot(writer, input, slot);
    }
    return writer.finish();
}

Result<OverlayText> oneOffOverlay(const OverlayInput& input, const OneOff& job)
{
    OverlayWriter writer(input);
    const Result<> usable = checkService(job.role, input);
    if (!usable) {
        return forward(usable);
    }
    writer.begin(job.role + u"-oneoff"_s, job.role);
    writer.put("image", job.imageId);
    writer.put("pull_policy", u"never"_s);
    writer.put("profiles", QJsonArray {u"oneoff"_s}, "!override ");
    if (!job.network.isEmpty()) {
        writer.confine(job.network);
    }
    if (job.givesWay) {
        writer.put("cpu_shares", givingWayShares);
    }
    if (job.isUnlogged) {
        writer.put("logging", QJsonObject {{u"driver"_s, u"none"_s}}, "!override ");
    }
    writer.separate();
    writer.reset("healthcheck");
    writer.put("restart", u"no"_s);
    writer.put("init", true);
    writer.put("environment", yamlLiteralMap(job.environment));
    writer.put("entrypoint", yamlLiterals(job.command.mid(0, 1)), "!override ");
    writer.put("command", yamlLiterals(job.command.mid(1)), "!override ");
    writer.put("labels", yamlLiteralMap({{Label::project, input.project}, {Label::environment, input.environment}, {Label::oneOff, job.name},
        {Label::role, job.role}, {Label::run, job.run}}));
    return writer.finish();
}

Result<OverlayText> buildOverlay(const OverlayInput& input, const QString& role, const QString& image)
{
    OverlayWriter writer(input);
    const Result<> usable = checkService(role, input);
    if (!usable) {
        return forward(usable);
    }
    writer.begin(role, role);
    writer.put("image", yamlLiteral(image));
    writer.reset("profiles");
    writer.separate(true);
    return writer.finish();
}

} // namespace Pilothouse
