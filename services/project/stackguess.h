#pragma once
#include "services/project/composefile.h"

namespace Pilothouse {

/// What the starter could find out about a stack. An empty string or 0 is "not known".
struct StackGuess {
    QString project;
    QString web; ///< the service
    QString image; ///< with {release}
    bool isImageGuessed = false; ///< web is only built; the name is the one that Compose gives
    int port = 0;
    QString health; ///< path
    QString host; ///< the Host that the router sends when it sends none of its own choosing
    QStringList command; ///< web's command without its migrate, when it has one
    bool replacesEntrypoint = false; ///< that migrate was in the compose file's entry point
    QString migrateVariable; ///< with its value: what keeps the image from migrating at start
    QString migrateValue;
    QStringList workers;
    bool usesDjango = false;

    QString routerKind;
    QString router; ///< the service
    QString routerConfig; ///< as written in the compose file
    bool isRouterConfigFile = false; ///< mounted as a single file
    QString url;

    QString database; ///< the service; empty: not in this file
    QString databaseName;
    QString databaseUser;
    int databasePort = 0; ///< published
    QString cache; ///< the service
    int cachePort = 0; ///< published
};

/// Guesses from the compose file, and from the router's configuration where `files` can read it.
[[nodiscard]] StackGuess guessStack(const ComposeFile& compose, const QString& folder, const ProjectFiles& files);

} // namespace Pilothouse
