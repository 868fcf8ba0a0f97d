#include "services/project/projectfiles.h"
#include "services/project/projectfilewords.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Pilothouse {
namespace {

/// The service names of all compose files; nothing when they cannot be known.
std::optional<QStringList> serviceNames(const QList<NamedThing>& composeFiles, const ProjectFiles& files, Diagnostics& diagnostics)
{
    QStringList names;
    bool isKnown = !composeFiles.isEmpty();
    for (const NamedThing& file : composeFiles) {
        const std::optional<QByteArray> bytes = files.read(file.name);
        if (!bytes) {
            isKnown = false;
            continue;
        }
        const auto tree = readYaml(*bytes, file.written);
        if (!tree) {
            diagnostics.error(file.position, ProjectFileWords::tr("The compose file cannot be read: %1").arg(tree.error().first().toString()));
            isKnown = false;
            continue;
        }
        isKnown = isKnown && tree->find(u"include") == nullptr;
        if (const YamlNode* services = tree->find(u"services")) {
            for (const YamlEntry& service : services->entries) {
                names << service.key;
            }
        }
    }
    names.removeDuplicates();
    return isKnown ? std::optional(names) : std::nullopt;
}

void reportMissing(const QList<NamedThing>& named, const ProjectFiles& files, Diagnostics& diagnostics)
{
    for (const NamedThing& file : named) {
        if (!files.exists(file.name)) {
            diagnostics.error(file.position, ProjectFileWords::tr("“%1” names %2, which does not exist.").arg(file.key, file.written),
                ProjectFileWords::tr("It is looked for as %1.").arg(file.name));
        }
    }
}

} // namespace

ProjectFiles ProjectFiles::onDisk()
{
    ProjectFiles files;
    files.exists = [](const QString& path) { return QFileInfo::exists(path); };
    files.read = [](const QString& path) -> std::optional<QByteArray> {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
            return {};
        }
        return file.read(YamlLimits {}.bytes + 1);
    };
    files.list = [](const QString& folder) {
        QStringList paths;
        for (const QFileInfo& entry : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
            paths << entry.absoluteFilePath();
        }
        return paths;
    };
    return files;
}

void checkNamedThings(const NamedThings& things, const ProjectFiles& files, Diagnostics& diagnostics)
{
    if (!files.canLook()) {
        return;
    }
    reportMissing(things.composeFiles, files, diagnostics);
    reportMissing(things.otherFiles, files, diagnostics);
    const std::optional<QStringList> names = serviceNames(things.composeFiles, files, diagnostics);
    if (!names) {
        return;
    }
    for (const NamedThing& service : things.services) {
        if (!names->contains(service.name)) {
            diagnostics.error(service.position, ProjectFileWords::tr("The compose files have no service “%1”.").arg(service.name),
                suggestionFor(service.name, *names));
        }
    }
}

} // namespace Pilothouse
