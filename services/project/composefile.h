#pragma once
#include "services/project/projectfiles.h"
#include <QMap>
#include <vector>

namespace Pilothouse {

struct ComposePort {
    QString published; ///< on the host; empty: Docker chooses, or the variable has no value here
    int container = 0;
};

struct ComposeMount {
    QString source; ///< as written, "./router/conf.d" or a volume's name
    QString target; ///< in the container
};

/// One service as its compose file describes it, as far as a starter needs it.
struct ComposeService {
    QString name;
    QString image; ///< variables replaced; empty when it is only built
    bool isBuilt = false;
    QString buildContext;
    QString command; ///< entry point and command in one line
    bool hasEntrypoint = false;
    QList<ComposePort> ports;
    QList<int> exposed;
    QMap<QString, QString> environment; ///< without values that may be secrets
    QList<ComposeMount> mounts;
    QString healthTest; ///< in one line
    QStringList dependsOn;
    QStringList envFiles;

    /// "registry:5000/team/web:v1" → "web"
    [[nodiscard]] QString imageBaseName() const;
};

/// A compose file read as plain YAML, without Docker; variables are replaced from .env and their defaults.
struct ComposeFile {
    QString name; ///< its own name:, variables replaced; empty without
    std::vector<ComposeService> services;

    [[nodiscard]] const ComposeService* find(const QString& service) const;
};

/// KEY=value lines of an env file, without those whose name says that they are secret.
[[nodiscard]] QMap<QString, QString> readEnvFile(const QByteArray& bytes);

/// InvalidInput diagnostics when it is no YAML or has no services.
[[nodiscard]] tl::expected<ComposeFile, QList<Diagnostic>> readComposeFile(
    const QByteArray& bytes, const QString& file, const QMap<QString, QString>& variables);

} // namespace Pilothouse
