#pragma once
#include "models/environment/project.h"
#include "services/project/projectfiles.h"
#include "services/project/section.h"

namespace Pilothouse {

/// Reads the services of the release.
class ApplicationReader {
public:
    /// Services that the section names are added to `named`. The references must outlive the reader.
    ApplicationReader(QList<NamedThing>& named, Diagnostics& diagnostics);

    [[nodiscard]] Application read(const YamlEntry& entry);

private:
    [[nodiscard]] ApplicationService readWeb(const YamlEntry& entry);
    [[nodiscard]] ApplicationService readAlso(const YamlNode& item);
    void readCommon(Section& section, ApplicationService& service);
    void readServiceName(Section& section, ApplicationService& service);
    void readMigrateAtStart(const YamlEntry* entry, ApplicationService& service);
    void readStatic(const YamlEntry* entry, ApplicationService& service);

    QList<NamedThing>& m_named;
    Diagnostics& m_diagnostics;
};

} // namespace Pilothouse
