#pragma once
#include "app/composition/installation.h"
#include "app/ctl/console.h"
#include "models/core/result.h"
#include "models/core/timewords.h"
#include "models/environment/project.h"
#include <QCommandLineParser>
#include <QString>
#include <optional>

namespace Pilothouse {

/// What the commands share: the console, the project that they work on, and the installation.
class Context : public Installation {
public:
    /// `typed`: the words behind the program's name, as they were typed.
    Context(Console console, QString projectOption, QStringList typed = {});
    ~Context() override;

    [[nodiscard]] const Console& console() const { return m_console; }
    /// --project, else pilothouse.yaml in this folder or the nearest one above; NotFound says where it looked.
    [[nodiscard]] Result<QString> projectFile() const;
    /// The project file, read and checked once. InvalidInput: every mistake is a line of `detail`.
    [[nodiscard]] Result<Project> loadProject();
    /// What a command works on.
    struct Subject {
        Project project;
        Environment environment;
    };
    /// loadProject() and environment() in one: how most commands begin.
    [[nodiscard]] Result<Subject> subject(const QCommandLineParser& parser);
    /// The environment that --env names, else the only one; otherwise an error that lists them.
    [[nodiscard]] Result<Environment> environment(const QCommandLineParser& parser);
    [[nodiscard]] static QCommandLineOption environmentOption(); ///< --env, for commands that call environment()
    /// In the project's zone; in UTC without a project file, or when it cannot be read.
    [[nodiscard]] TimeWords times();
    /// Tells the error, and returns the exit code that a command ends with because of it.
    [[nodiscard]] int fail(const Error& error) const;
    [[nodiscard]] const QStringList& typed() const { return m_typed; }

private:
    Console m_console;
    QString m_projectOption;
    QStringList m_typed;
    std::optional<Result<Project>> m_project;
};

} // namespace Pilothouse
