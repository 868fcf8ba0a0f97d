#pragma once
#include "models/environment/project.h"
#include <QString>
#include <memory>
#include <optional>

class QProcess;

namespace Pilothouse {

/// Statements by a psql of their own, which stops at the first that fails: their unaligned, tuples-only output. Nothing
/// when one failed; `errors` gets what psql said. Blocking: tests only.
[[nodiscard]] std::optional<QByteArray> runSql(const DatabaseConfig& config, const QByteArray& password, const QString& statements, QByteArray* errors = nullptr);

/// A person's session: a psql that stays connected and runs what it is given. Blocking: tests only.
class PsqlSession {
public:
    /// `application`: its application_name.
    PsqlSession(const DatabaseConfig& config, const QByteArray& password, const QString& application = QStringLiteral("psql"));
    ~PsqlSession();
    PsqlSession(const PsqlSession&) = delete;
    PsqlSession& operator=(const PsqlSession&) = delete;

    /// Gives it statements, ended by semicolons; does not wait for them.
    void send(const QString& statements);
    /// Runs them to their end and returns what they said, errors too.
    QString run(const QString& statements);
    /// The rest of what was sent, up to a mark of its own; empty after `seconds` without it.
    QString finish(int seconds = 20);
    [[nodiscard]] int pid() const { return m_pid; } ///< of the server's process
    [[nodiscard]] bool isOpen() const; ///< the program still runs: psql goes when its session was ended

private:
    std::unique_ptr<QProcess> m_process;
    int m_pid = 0;
    int m_marks = 0;
};

} // namespace Pilothouse
