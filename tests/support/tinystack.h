#pragma once
#include "models/environment/project.h"
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace Pilothouse {

/// A throw-away Compose stack of sleeping containers in a folder of its own; removed with everything that
/// carries its name, also when the test fails. Blocking: tests only.
class TinyStack {
public:
    /// `files`: name → content; the first by name among compose*.yaml is the stack's main file.
    explicit TinyStack(const QMap<QString, QByteArray>& files, const QString& name = {});
    ~TinyStack();
    TinyStack(const TinyStack&) = delete;
    TinyStack& operator=(const TinyStack&) = delete;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const QString& stack() const { return m_stack; }
    /// `docker compose ARGUMENTS` as a team member would type it in the folder.
    bool compose(const QStringList& arguments);
    void write(const QString& name, const QByteArray& content) const;
    /// Project and environment of this stack with one service "web" (members-web:{release}).
    [[nodiscard]] Project project(const QStringList& composeFiles = {QStringLiteral("compose.yaml")}) const;

    /// Standard output of a program, trimmed; what it says on standard error when it fails.
    static QString run(const QString& program, const QStringList& arguments, int* exitCode = nullptr, const QString& folder = {});
    static QString docker(const QStringList& arguments, int* exitCode = nullptr);

private:
    QTemporaryDir m_folder;
    QString m_stack;
    bool m_isNamed = false;
};

} // namespace Pilothouse
