#pragma once
#include "services/migration/proof/schemasource.h"
#include "services/runtime/compose/dockercli.h"
#include "services/time/clock.h"

namespace Pilothouse {

/// Whose scratch database it is: names and labels of what is made on the Docker host.
struct ScratchOwner {
    QString stack; ///< Compose project name
    QString project;
    QString environment;
};

/// `words` times 32 bits that nobody can guess, in hexadecimal digits.
[[nodiscard]] QString randomDigits(int words);

/// A PostgreSQL server of its own for a few seconds, in a container on a network that leads nowhere else: neither it nor
/// what is tried on it can reach the team's database, cache or anything else. It writes nothing durable. Reached by
/// `docker exec` only, so that a remote Docker host is as good as the local one.
class ScratchServer {
    Q_DECLARE_TR_FUNCTIONS(ScratchServer)
public:
    static constexpr char host[] = "scratch"; ///< on its network
    static constexpr char administrator[] = "pilothouse_scratch";

    /// `docker` and `clock` outlive the object and its tasks.
    ScratchServer(const DockerCli* docker, Clock* clock, ScratchOwner owner);

    /// Of the container and of its network.
    [[nodiscard]] const QString& name() const { return m_name; }
    /// Of the administrator, and of the application's role after fill(). For standard input only.
    [[nodiscard]] QString password() const { return m_password; }

    /// Waits until the server answers; its version as a number, 150018. The image behaves like the official ones:
    /// POSTGRES_USER, POSTGRES_PASSWORD. ProcessFailed: it does not start; TimedOut: not within a minute.
    QCoro::Task<Result<int>> start(QString image, std::stop_token stop = {});
    /// Makes the databases "old" and "new" of the dump, with `user` as a role that can log in by password(). What could
    /// not be made and does not matter, in sentences. Refused: the image cannot hold this schema.
    QCoro::Task<Result<QStringList>> fill(SchemaDump dump, QString user, std::stop_token stop = {});
    /// Makes the database `target` as `source` is now, in place of one of that name.
    QCoro::Task<Result<>> copy(SchemaDump dump, QString source, QString target, std::stop_token stop = {});
    /// Statements by psql, one after the other; `input` is what a COPY FROM STDIN among them reads. The first that fails
    /// is the last.
    QCoro::Task<Result<ProcessOutput>> run(QString database, QStringList statements, QByteArray input, std::stop_token stop = {});
    /// The schema of one of its databases, as pg_dump writes it.
    QCoro::Task<Result<QByteArray>> schemaOf(QString database, std::stop_token stop = {});
    /// Takes all of it away, whatever became of it. Cannot be stopped.
    QCoro::Task<> remove();

    /// Takes away what processes of this machine that are gone have left for this stack.
    static QCoro::Task<> removeAbandoned(const DockerCli* docker, QString stack);

private:
    QCoro::Task<Result<int>> untilReady(std::stop_token stop);
    QCoro::Task<Result<ProcessOutput>> psql(QString database, QByteArray input, std::stop_token stop);
    [[nodiscard]] Command psqlCommand(const QString& database, QByteArray input) const;
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] QByteArray environment() const;
    [[nodiscard]] QCoro::Task<Error> startError(QString evidence);

    const DockerCli* m_docker;
    Clock* m_clock;
    ScratchOwner m_owner;
    QString m_name;
    QString m_password;
};

/// The statements that a failed script stopped on: "ERROR:  …" lines of psql without its place.
[[nodiscard]] QStringList psqlErrors(const QByteArray& standardError);
/// An extension that the server does not have: the rest of the schema may well do without it.
[[nodiscard]] bool isAboutExtension(const QString& error);

} // namespace Pilothouse
