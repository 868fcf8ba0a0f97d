#pragma once
#include "models/environment/project.h"
#include "services/secret/secretstore.h"
#include <QMap>
#include <QTemporaryDir>

namespace Pilothouse {

/// A copy of a demonstration stack (demo/members, demo/guild) that really runs, on free ports; taken down with
/// the object, or by `tests/support/stack sweep` after a test that was killed. Blocking: tests only.
class DemoStack {
public:
    /// `settings`: KEY=VALUE for the stack's .env, for example RELEASE=v2.
    explicit DemoStack(const QString& kind, const QStringList& settings = {});
    ~DemoStack();
    DemoStack(const DemoStack&) = delete;
    DemoStack& operator=(const DemoStack&) = delete;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const QString& name() const { return m_name; } ///< Compose project name
    [[nodiscard]] int httpPort() const { return m_httpPort; }
    [[nodiscard]] const QByteArray& password() const { return m_password; } ///< of the database
    /// As pilothouse.yaml in the copy says.
    [[nodiscard]] Project project() const;
    /// Runs SQL as the application's user in the stack's database; the unaligned, tuples-only output.
    QByteArray sql(const QString& statements) const;
    /// IDs of the containers of the team's own that run, by service.
    [[nodiscard]] QMap<QString, QString> containers() const;
    /// Rewrites text in a file of the stack; false when `before` is not there.
    [[nodiscard]] bool edit(const QString& file, const QString& before, const QString& after) const;
    /// `docker compose ARGUMENTS` in the copy's folder.
    QByteArray compose(const QStringList& arguments) const;

private:
    QTemporaryDir m_folder;
    QString m_name;
    int m_httpPort = 0;
    QByteArray m_password;
};

} // namespace Pilothouse
