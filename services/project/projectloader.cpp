#include "services/project/projectloader.h"
#include "services/project/cleartext.h"
#include "services/project/environmentreader.h"
#include "services/project/projectfilewords.h"
#include "services/project/section.h"
#include "services/project/values.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Pilothouse {
namespace {

/// Reads one file; what it found grows in the members.
class Reading {
public:
    Reading(const QString& file, const ProjectFiles& files)
        : m_files(files)
        , m_diagnostics(file)
    {
        m_project.file = QDir::cleanPath(file);
        m_project.folder = QFileInfo(m_project.file).path();
    }

    ProjectReading read(const YamlNode& root)
    {
        if (root.kind == YamlNode::Kind::Null) {
            m_diagnostics.error({}, ProjectFileWords::tr("The file is empty."),
                ProjectFileWords::tr("`pilothousectl init compose.yaml` writes one to start from."));
        } else {
            readTop(root);
            reportClearText(root, m_diagnostics);
        }
        ProjectReading reading;
        reading.diagnostics = m_diagnostics.sorted();
        if (!m_diagnostics.hasErrors()) {
            reading.project = std::move(m_project);
        }
        return reading;
    }

private:
    void readTop(const YamlNode& root);
    void readPeople(const YamlEntry* people);
    void readEnvironments(const YamlEntry* environments);

    const ProjectFiles& m_files;
    Diagnostics m_diagnostics;
    Project m_project;
    ProjectWide m_wide;
};

void Reading::readTop(const YamlNode& root)
{
    Section top(root, {}, ProjectFileWords::tr("The project file"), m_diagnostics);
    int version = 1;
    const YamlEntry* versionEntry = top.require(QStringLiteral("pilothouse"));
    if (versionEntry != nullptr) {
        const YamlNode& node = versionEntry->value;
        if (node.kind != YamlNode::Kind::Integer || node.text.toInt() != version) {
            m_diagnostics.error(node.position, ProjectFileWords::tr("This version of Pilothouse reads project files of format 1 only."),
                ProjectFileWords::tr("Write pilothouse: 1."));
        }
    }
    top.required(QStringLiteral("project"), m_project.name, Values::name);
    top.optional(QStringLiteral("timezone"), m_project.timezone, Values::timezone);
    readPeople(top.find(QStringLiteral("people")));
    readEnvironments(top.require(QStringLiteral("environments")));
    top.ignore(QStringLiteral("x-")); // a team's own, to hold anchors, as in compose files
    top.finish();
}

/// People are described for sign-offs. Whoever lists roles says who may do what.
void Reading::readPeople(const YamlEntry* people)
{
    if (people == nullptr) {
        return;
    }
    m_wide.people = people->position;
    if (!people->value.isMap()) {
        m_diagnostics.error(people->value.position, ProjectFileWords::tr("“people” must be a map of names."));
        return;
    }
    for (const YamlEntry& person : people->value.entries) {
        if (!person.value.isMap()) {
            m_diagnostics.error(person.value.position, ProjectFileWords::tr("“%1” must be a map.").arg(person.key),
                ProjectFileWords::tr("Write %1: {roles: [devops]}.").arg(person.key));
        }
        m_wide.peopleHaveRoles = m_wide.peopleHaveRoles || person.value.find(u"roles") != nullptr;
    }
    m_diagnostics.warning(people->position,
        m_wide.peopleHaveRoles ? ProjectFileWords::tr("This version does not check the roles of “people” yet, so it refuses to deploy.")
                               : ProjectFileWords::tr("This version does not act on “people” yet."),
        m_wide.peopleHaveRoles ? ProjectFileWords::tr("Take the roles out only if everyone may deploy.") : QString());
}

void Reading::readEnvironments(const YamlEntry* environments)
{
    if (environments == nullptr) {
        return;
    }
    if (!environments->value.isMap() || environments->value.entries.empty()) {
        m_diagnostics.error(environments->value.position, ProjectFileWords::tr("“environments” must be a map with at least one environment."),
            ProjectFileWords::tr("Write for example “production:” below it."));
        return;
    }
    for (const YamlEntry& entry : environments->value.entries) {
        YamlNode nameNode;
        nameNode.kind = YamlNode::Kind::Text;
        nameNode.position = entry.position;
        nameNode.text = entry.key;
        const auto name = Values::name(nameNode, ProjectFileWords::tr("environment"), m_diagnostics);
        EnvironmentReader reader(m_project.folder, m_files, m_wide, m_diagnostics);
        Environment environment = reader.read(entry);
        environment.name = name.value_or(entry.key);
        m_project.environments.push_back(std::move(environment));
    }
}

} // namespace

ProjectLoader::ProjectLoader(ProjectFiles files)
    : m_files(std::move(files))
{
}

ProjectReading ProjectLoader::read(const QByteArray& bytes, const QString& file) const
{
    const auto tree = readYaml(bytes, file);
    if (!tree) {
        return {std::nullopt, tree.error()};
    }
    return Reading(file, m_files).read(*tree);
}

tl::expected<Project, QList<Diagnostic>> ProjectLoader::load(const QByteArray& bytes, const QString& file) const
{
    ProjectReading reading = read(bytes, file);
    if (!reading.project) {
        return tl::unexpected(std::move(reading.diagnostics));
    }
    return std::move(*reading.project);
}

Result<QByteArray> readProjectFile(const QString& file)
{
    QFile source(file);
    if (QFileInfo(file).isDir()) {
        return failure(ErrorCode::InvalidInput, ProjectFileWords::tr("%1 is a folder, not a project file.").arg(file),
            ProjectFileWords::tr("Name the file in it, for example %1.").arg(QDir(file).filePath(QStringLiteral("pilothouse.yaml"))));
    }
    if (!source.exists()) {
        return failure(ErrorCode::NotFound, ProjectFileWords::tr("There is no file %1.").arg(file),
            ProjectFileWords::tr("Write one with `pilothousectl init compose.yaml`, or name it with --project."));
    }
    if (!source.open(QIODevice::ReadOnly)) {
        const bool isForbidden = source.error() == QFileDevice::PermissionsError;
        return failure(isForbidden ? ErrorCode::PermissionDenied : ErrorCode::Io,
            ProjectFileWords::tr("%1 cannot be read: %2.").arg(file, source.errorString()), ProjectFileWords::tr("Give your user the right to read it."));
    }
    return source.read(YamlLimits {}.bytes + 1);
}

Result<Project> loadProject(const QString& file)
{
    const Result<QByteArray> bytes = readProjectFile(file);
    if (!bytes) {
        return forward(bytes);
    }
    auto project = ProjectLoader(ProjectFiles::onDisk()).load(*bytes, QFileInfo(file).absoluteFilePath());
    if (project) {
        return std::move(*project);
    }
    QStringList lines;
    for (const Diagnostic& diagnostic : std::as_const(project.error())) {
        if (diagnostic.severity == Severity::Error) {
            lines << diagnostic.toString();
        }
    }
    return failure(ErrorCode::InvalidInput, ProjectFileWords::tr("The project file has %n mistake(s).", nullptr, int(lines.size())),
        ProjectFileWords::tr("Correct them; `pilothousectl validate` checks the file again."), lines.join(QLatin1Char('\n')));
}

} // namespace Pilothouse
