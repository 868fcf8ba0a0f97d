#pragma once
#include "models/environment/project.h"
#include "services/process/oneanswer.h"
#include "services/runtime/compose/dockercli.h"
#include <QJsonObject>

namespace Pilothouse {

/// The team's stack as Compose understands it.
struct ComposeModel {
    QString stack; ///< Compose project name
    QJsonObject resolved; ///< `config`: interpolated; holds values, never leaves the runtime
    QJsonObject written; ///< `config --no-interpolate`: merged, absolute paths, ${VARIABLES} as written
    QMap<QString, QStringList> servicesOf; ///< compose file → services that it names itself
};

/// Environment values, build arguments and inline contents replaced by their SHA-256 (null stays null).
[[nodiscard]] QJsonObject withoutValues(QJsonObject resolved);

/// Services that one compose file names itself (not by `include`); empty when it cannot be read.
[[nodiscard]] QStringList servicesIn(const QString& composeFile);

/// Reads the team's compose files through `docker compose config`; changes nothing.
class ComposeProject {
    Q_DECLARE_TR_FUNCTIONS(ComposeProject)
public:
    ComposeProject(ComposeFiles files, const DockerCli& docker);

    /// The folder that relative paths and .env belong to: that of the first file.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] const QStringList& files() const { return m_files.files; }
    /// `docker compose -f … SUBCOMMAND` on the team's own project.
    [[nodiscard]] Command command(QStringList subcommand) const;
    /// The same folder, variables and env files for other files and another project name.
    [[nodiscard]] Command command(QString project, QStringList files, QStringList subcommand, const QString& progress = QStringLiteral("quiet")) const;
    /// Asks Compose once, then remembers: a project does not change its name under way.
    QCoro::Task<Result<QString>> stackName();
    /// Asks Compose again only when one of the files that the stack is made of has changed.
    QCoro::Task<Result<ComposeModel>> model();

private:
    QCoro::Task<Result<ComposeModel>> readModel(QString key);
    QCoro::Task<Result<QJsonObject>> config(bool isInterpolated);

    ComposeFiles m_files;
    const DockerCli& m_docker;
    QString m_stack;
    QString m_modelKey; ///< of the files' contents
    ComposeModel m_model;
    OneAnswer<ComposeModel> m_asked;
};

} // namespace Pilothouse
