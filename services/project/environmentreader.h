#pragma once
#include "models/environment/project.h"
#include "services/project/projectfiles.h"
#include "services/project/section.h"

namespace Pilothouse {

/// What stands above the environments and matters to each.
struct ProjectWide {
    std::optional<Position> people; ///< where the section stands, when it is there
    bool peopleHaveRoles = false;
};

/// Reads one entry of `environments`.
class EnvironmentReader {
public:
    /// `folder` is the project file's; the references must outlive the reader.
    EnvironmentReader(QString folder, const ProjectFiles& files, const ProjectWide& wide, Diagnostics& diagnostics);

    /// The environment as far as it could be read; its name is left to the caller.
    [[nodiscard]] Environment read(const YamlEntry& entry);

private:
    void readDocker(const YamlEntry* entry);
    void readCompose(const YamlEntry* entry, Position environment);
    void addDefaultComposeFiles(Position at);
    void readRouter(const YamlEntry* entry);
    std::optional<DatabaseConfig> readDatabase(const YamlEntry* entry);
    void readMigrations(const YamlEntry* entry);
    void readScratch(const YamlEntry& entry);
    void readCache(const YamlEntry* entry);
    void readThresholds(const YamlEntry* entry);
    void readSwitch(const YamlEntry* entry);
    void readRollback(const YamlEntry* entry);
    void readProbe(const YamlEntry* entry);
    void readBackups(const YamlEntry* entry);
    void readVariables(const YamlEntry* entry);
    void readNotActedOn(Section& section);
    void notePeople();
    [[nodiscard]] QString absolute(const QString& path) const;
    [[nodiscard]] QStringList absoluteFiles(const YamlEntry* entry, const QString& title, QList<NamedThing>& named);

    QString m_folder;
    const ProjectFiles& m_files;
    const ProjectWide& m_wide;
    Diagnostics& m_diagnostics;
    Environment m_environment;
    NamedThings m_named;
};

} // namespace Pilothouse
