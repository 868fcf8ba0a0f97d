#pragma once
#include "app/composition/installation.h"
#include "app/ctl/console.h"
#include "models/core/result.h"
#include "models/environment/project.h"
#include <QCommandLineParser>
#include <QString>
#include <optional>

namespace Pilothouse {

/// What the commands share: the console, the project that they work on, and the installation.
class Context : public Installation {
public:
    Context(Console console, QString projectOption);
    ~Context() override;

    [[nodiscard]] const Console& console() const { return m_console; }
    /// --project, else pilothouse.yaml in this folder or the nearest one above; NotFound says where it looked.
    [[nodiscard]] Result<QString> projectFile() const;
    /// The project file, read and checked once. InvalidInput: every mistake is a line of `detail`.
    [[nodiscard]] Result<Project> loadProject();
    /// The environment that --env names, else the only one; otherwise an error that lists them.
    [[nodiscard]] Result<Environment> environment(const QCommandLineParser& parser);
    [[nodiscard]] static QCommandLineOption environmentOption(); ///< --env, for commands that call environment()

private:
    Console m_console;
    QString m_projectOption;
    std::optional<Result<Project>> m_project;
};

} // namespace Pilothouse
