#include "services/migration/proof/scratchserver.h"
#include "services/migration/proof/scratchname.h"
#include "services/migration/sqltext.h"
#include "services/process/secretfile.h"
#include "services/runtime/compose/inspectparser.h"
#include "services/runtime/runtime.h"
#include <QRandomGenerator>
#include <QRegularExpression>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

constexpr Milliseconds longestStart {60000};
constexpr Milliseconds longestFill {300000};
constexpr Milliseconds betweenLooks {150};
constexpr int removals = 4; // a container that is just being made may come to light a moment later
constexpr Milliseconds betweenRemovals {700};

QByteArray settings(const SchemaDump& dump, const QByteArray& database)
{
    QByteArray statements;
    for (QString statement : dump.settings) {
        statements += statement.replace(u"{database}"_s, QString::fromUtf8(database)).toUtf8() + ";\n";
    }
    return statements;
}

/// What cannot be removed is left for the next time: it is in nobody's way.
QCoro::Task<> removeListed(const DockerCli* docker, QString stack, QStringList listing, QStringList removing)
{
    listing << u"--filter"_s << u"label="_s + Label::oneOff;
    const Result<QByteArray> listed = co_await docker->output(std::move(listing));
    const QStringList names = QString::fromUtf8(listed.value_or(QByteArray())).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        if (ScratchName::isAbandoned(name.trimmed(), stack)) {
            QStringList words = removing;
            words << name.trimmed();
            co_await docker->run(std::move(words));
        }
    }
}

} // namespace

QStringList psqlErrors(const QByteArray& standardError)
{
    static const QRegularExpression form(u"(?:ERROR|FATAL|PANIC):\\s*(.*)$"_s);
    QStringList errors;
    for (const QByteArray& line : standardError.split('\n')) {
        const QRegularExpressionMatch match = form.match(QString::fromUtf8(line));
        if (match.hasMatch()) {
            errors << match.captured(1).trimmed();
        }
    }
    return errors;
}

bool isAboutExtension(const QString& error)
{
    static const QRegularExpression form(u"^(?:could not open extension control file|extension \".*\" (?:is not available|does not exist)|can only create extension)"_s);
    return form.match(error).hasMatch();
}

QString randomDigits(int words)
{
    QString digits;
    for (int word = 0; word < words; ++word) {
        digits += u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    }
    return digits;
}

ScratchServer::ScratchServer(const DockerCli* docker, Clock* clock, ScratchOwner owner)
    : m_docker(docker)
    , m_clock(clock)
    , m_owner(std::move(owner))
    , m_name(ScratchName::make(m_owner.stack))
    , m_password(randomDigits(8))
{
}

QStringList ScratchServer::labels() const
{
    return {u"--label"_s, Label::project + u'=' + m_owner.project, u"--label"_s, Label::environment + u'=' + m_owner.environment,
        u"--label"_s, Label::oneOff + u'=' + m_name};
}

// PGPASSWORD is for the programs that are run in the container.
QByteArray ScratchServer::environment() const
{
    const QByteArray password = m_password.toLatin1();
    return QByteArray("POSTGRES_USER=") + administrator + "\nPOSTGRES_DB=postgres\nPOSTGRES_INITDB_ARGS=--no-sync\nPOSTGRES_PASSWORD=" + password
        + "\nPGPASSWORD=" + password + '\n';
}

QCoro::Task<Result<int>> ScratchServer::start(QString image, std::stop_token stop)
{
    const Result<SecretFile> file = SecretFile::create(environment());
    if (!file) {
        co_return forward(file);
    }
    QStringList network = QStringList {u"network"_s, u"create"_s, u"--internal"_s} + labels() + QStringList {m_name};
    const Result<QByteArray> connected = co_await m_docker->output(std::move(network));
    if (!connected) {
        co_return forward(connected);
    }
    QStringList words = QStringList {u"run"_s, u"--detach"_s, u"--name"_s, m_name, u"--network"_s, m_name, u"--network-alias"_s, QString::fromLatin1(host),
                            u"--cpu-shares"_s, QString::number(givingWayShares), u"--no-healthcheck"_s, u"--env-file"_s, file->path()}
        + labels() + QStringList {image, u"postgres"_s};
    // It is thrown away: nothing has to survive a power cut. Autovacuum's locks are nobody's business here.
    // Nor does its log, which may go anywhere, have a statement or a row.
    for (const QString& setting : {u"fsync=off"_s, u"synchronous_commit=off"_s, u"full_page_writes=off"_s, u"autovacuum=off"_s, u"listen_addresses=*"_s,
             u"log_min_messages=fatal"_s, u"log_min_error_statement=panic"_s}) {
        words << u"-c"_s << setting;
    }
    Command running = m_docker->command(std::move(words));
    running.timeLimit = longestFill; // an image that the project file names may have to be pulled
    const Result<ProcessOutput> started = co_await m_docker->run(std::move(running), stop);
    if (!started) {
        co_return forward(started);
    }
    if (!started->succeeded()) {
        co_return failure(ErrorCode::ProcessFailed, tr("A scratch database cannot be started from %1: %2").arg(image, started->lastErrorLine()),
            tr("Name an image by `migrations: {scratch: {image: …}}` in pilothouse.yaml."), QString::fromUtf8(started->err).trimmed());
    }
    const Result<int> version = co_await untilReady(stop);
    co_return version;
}

// Over TCP, where the official images do not listen before they are done with preparing.
QCoro::Task<Result<int>> ScratchServer::untilReady(std::stop_token stop)
{
    const std::chrono::nanoseconds begun = m_clock->monotonic();
    while (true) {
        const Result<ProcessOutput> asked = co_await psql(u"postgres"_s, "SHOW server_version_num;\n", stop);
        if (!asked) {
            co_return forward(asked);
        }
        if (asked->succeeded()) {
            co_return asked->out.trimmed().toInt();
        }
        const QString evidence = QString::fromUtf8(asked->err).trimmed();
        if (evidence.contains(u"is not running") || evidence.contains(u"No such container") || evidence.contains(u"executable file not found")) {
            const Error error = co_await startError(evidence);
            co_return tl::unexpected<Error>(error);
        }
        if (m_clock->monotonic() - begun > longestStart) {
            co_return failure(ErrorCode::TimedOut, tr("The scratch database did not answer within %1.").arg(spokenDuration(longestStart)), {}, evidence);
        }
        const Result<> slept = co_await m_clock->sleep(betweenLooks, stop);
        if (!slept) {
            co_return forward(slept);
        }
    }
}

QCoro::Task<Error> ScratchServer::startError(QString evidence)
{
    QStringList words {u"logs"_s, u"--tail"_s, u"20"_s, m_name};
    const Result<ProcessOutput> log = co_await m_docker->run(std::move(words));
    Error error {ErrorCode::ProcessFailed, tr("The scratch database does not start from this image."),
        tr("Name a PostgreSQL image that starts by POSTGRES_USER and POSTGRES_PASSWORD alone, by `migrations: {scratch: {image: …}}` in pilothouse.yaml."),
        log ? QString::fromUtf8(log->out + log->err).trimmed() : evidence};
    co_return error;
}

Command ScratchServer::psqlCommand(const QString& database, QByteArray input) const
{
    Command command = m_docker->command({u"exec"_s, u"--interactive"_s, m_name, u"psql"_s, u"--no-psqlrc"_s, u"--quiet"_s, u"--no-align"_s, u"--tuples-only"_s,
        u"--host"_s, u"127.0.0.1"_s, u"--username"_s, QString::fromLatin1(administrator), u"--dbname"_s, database});
    command.input = std::move(input);
    command.timeLimit = longestFill;
    return command;
}

QCoro::Task<Result<ProcessOutput>> ScratchServer::psql(QString database, QByteArray input, std::stop_token stop)
{
    Command command = psqlCommand(database, std::move(input));
    const Result<ProcessOutput> done = co_await m_docker->run(std::move(command), stop);
    co_return done;
}

QCoro::Task<Result<ProcessOutput>> ScratchServer::run(QString database, QStringList statements, QByteArray input, std::stop_token stop)
{
    Command command = psqlCommand(database, std::move(input));
    command.arguments << u"--set"_s << u"ON_ERROR_STOP=1"_s;
    for (const QString& statement : statements) {
        command.arguments << u"--command"_s << statement;
    }
    const Result<ProcessOutput> done = co_await m_docker->run(std::move(command), stop);
    co_return done;
}

QCoro::Task<Result<QStringList>> ScratchServer::fill(SchemaDump dump, QString user, std::stop_token stop)
{
    const QByteArray role = SqlText::identifier(user).toUtf8();
    // The roles of the image itself are there already: what fails here is seen, if it matters, when the schema is made.
    const QByteArray first = dump.roles + "\nCREATE ROLE " + role + ";\nALTER ROLE " + role + " LOGIN PASSWORD '" + m_password.toLatin1() + "';\n"
        + "CREATE DATABASE \"old\" TEMPLATE template0 OWNER " + SqlText::identifier(dump.owner).toUtf8() + ";\n" + settings(dump, "\"old\"");
    const Result<ProcessOutput> prepared = co_await psql(u"postgres"_s, first, stop);
    if (!prepared) {
        co_return forward(prepared);
    }
    const Result<ProcessOutput> made = co_await psql(u"old"_s, dump.schema + dump.rows, stop);
    if (!made) {
        co_return forward(made);
    }
    QStringList notes;
    const QStringList problems = psqlErrors(made->err);
    for (const QString& problem : problems) {
        notes << tr("The scratch database is without something that the target has: %1.").arg(problem);
    }
    const bool isWhole = made->succeeded() && std::all_of(problems.cbegin(), problems.cend(), isAboutExtension);
    if (!isWhole) {
        co_return failure(ErrorCode::Refused, tr("The schema cannot be made in a scratch database: %1").arg(problems.value(0, QString::fromUtf8(made->err).trimmed())),
            tr("Name an image with the target's version and extensions by `migrations: {scratch: {image: …}}` in pilothouse.yaml."), QString::fromUtf8(made->err).trimmed());
    }
    const Result<> copied = co_await copy(dump, u"old"_s, u"new"_s, stop);
    if (!copied) {
        co_return forward(copied);
    }
    co_return notes;
}

QCoro::Task<Result<>> ScratchServer::copy(SchemaDump dump, QString source, QString target, std::stop_token stop)
{
    const QByteArray name = SqlText::identifier(target).toUtf8();
    const QByteArray statements = "\\set ON_ERROR_STOP on\nDROP DATABASE IF EXISTS " + name + ";\nCREATE DATABASE " + name + " TEMPLATE "
        + SqlText::identifier(source).toUtf8() + " OWNER " + SqlText::identifier(dump.owner).toUtf8() + ";\n" + settings(dump, name);
    const Result<ProcessOutput> copied = co_await psql(u"postgres"_s, statements, stop);
    if (!copied) {
        co_return forward(copied);
    }
    if (!copied->succeeded()) {
        co_return failure(ErrorCode::ProcessFailed, tr("The scratch database cannot be copied: %1").arg(psqlErrors(copied->err).value(0)), {}, QString::fromUtf8(copied->err).trimmed());
    }
    co_return Result<>();
}

QCoro::Task<Result<QByteArray>> ScratchServer::schemaOf(QString database, std::stop_token stop)
{
    Command command = m_docker->command({u"exec"_s, m_name, u"pg_dump"_s, u"--schema-only"_s, u"--host"_s, u"127.0.0.1"_s, u"--username"_s,
        QString::fromLatin1(administrator), u"--dbname"_s, database});
    command.timeLimit = longestFill;
    const Result<ProcessOutput> done = co_await m_docker->run(std::move(command), stop);
    if (!done) {
        co_return forward(done);
    }
    if (!done->succeeded()) {
        co_return failure(ErrorCode::ProcessFailed, tr("The scratch database's schema cannot be read: %1").arg(QString::fromUtf8(done->err).trimmed()));
    }
    co_return SchemaSource::portable(done->out);
}

QCoro::Task<> ScratchServer::remove()
{
    for (int attempt = 0; attempt < removals; ++attempt) {
        QStringList container {u"rm"_s, u"--force"_s, u"--volumes"_s, m_name};
        const Result<ProcessOutput> removed = co_await m_docker->run(std::move(container));
        QStringList network {u"network"_s, u"rm"_s, m_name};
        const Result<ProcessOutput> disconnected = co_await m_docker->run(std::move(network));
        const bool isGone = removed && !saysNotFound(removed->err) && disconnected && disconnected->succeeded();
        if (isGone) {
            co_return;
        }
        co_await m_clock->sleep(betweenRemovals);
    }
}

QCoro::Task<> ScratchServer::removeAbandoned(const DockerCli* docker, QString stack)
{
    QStringList containers {u"ps"_s, u"--all"_s, u"--format"_s, u"{{.Names}}"_s};
    QStringList container {u"rm"_s, u"--force"_s, u"--volumes"_s};
    co_await removeListed(docker, stack, std::move(containers), std::move(container));
    QStringList networks {u"network"_s, u"ls"_s, u"--format"_s, u"{{.Name}}"_s};
    QStringList network {u"network"_s, u"rm"_s};
    co_await removeListed(docker, stack, std::move(networks), std::move(network));
}

} // namespace Pilothouse
