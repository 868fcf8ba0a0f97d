#include "services/migration/proof/schemasource.h"
#include "services/database/pgaccess.h"
#include "services/database/postgressession.h"
#include "services/migration/sqltext.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

constexpr Milliseconds longestDump {120000};
constexpr auto facts = R"(SELECT current_setting('server_version_num')::int, pg_get_userbyid(d.datdba),
    (SELECT coalesce(json_agg(json_build_object('role', r.rolname, 'config', s.setconfig)), '[]')::text
     FROM pg_db_role_setting s LEFT JOIN pg_roles r ON r.oid = s.setrole WHERE s.setdatabase = d.oid)
    FROM pg_database d WHERE d.datname = current_database())";

/// Settings that are lists of names, which are stored quoted already.
bool isList(const QString& name)
{
    static const QStringList lists {u"search_path"_s, u"temp_tablespaces"_s, u"local_preload_libraries"_s, u"session_preload_libraries"_s};
    return lists.contains(name);
}

QStringList tables()
{
    QStringList arguments;
    for (const char* table : {"django_migrations", "django_content_type", "auth_permission", "django_site"}) {
        arguments << u"--table=*."_s + QLatin1StringView(table);
    }
    return arguments;
}

} // namespace

SchemaSource::SchemaSource(DatabaseConfig database, SecretStore* secrets, ProcessRunner* processes)
    : m_database(std::move(database))
    , m_secrets(secrets)
    , m_processes(processes)
{
}

QCoro::Task<Result<SchemaDump>> SchemaSource::read(std::stop_token stop)
{
    SchemaDump dump;
    SchemaDump* const made = &dump;
    const Result<> known = co_await readFacts(made);
    if (!known) {
        co_return forward(known);
    }
    const Result<PgTools> tools = co_await findPgTools(m_processes, dump.serverVersion, pgToolFolders());
    if (!tools) {
        co_return forward(tools);
    }
    const Result<SecretFile> password = co_await pgPasswordFile(m_database, m_secrets);
    if (!password) {
        co_return forward(password);
    }
    const QString file = password->path();
    const Result<> parts = co_await readParts(made, tools->dump, file, stop);
    if (!parts) {
        co_return forward(parts);
    }
    co_return dump;
}

// One beside the other: each spends most of its time waiting for the server.
QCoro::Task<Result<>> SchemaSource::readParts(SchemaDump* dump, QString program, QString passwordFile, std::stop_token stop)
{
    const QString waiting = u"--lock-wait-timeout=10000"_s;
    QStringList ofRoles {u"--roles-only"_s, u"--no-role-passwords"_s, u"--no-password"_s, u"--database"_s, m_database.name};
    QStringList ofSchema {u"--schema-only"_s, u"--no-publications"_s, u"--no-subscriptions"_s, u"--no-security-labels"_s, u"--no-tablespaces"_s,
        u"--no-password"_s, waiting};
    QStringList ofRows = QStringList {u"--data-only"_s, u"--no-password"_s, waiting} + tables();
    QCoro::Task<Result<QByteArray>> readingRoles = run(QFileInfo(program).path() + u"/pg_dumpall"_s, std::move(ofRoles), passwordFile, stop);
    QCoro::Task<Result<QByteArray>> readingSchema = run(program, std::move(ofSchema), passwordFile, stop);
    QCoro::Task<Result<QByteArray>> readingRows = run(program, std::move(ofRows), passwordFile, stop);
    const Result<QByteArray> schema = co_await readingSchema;
    const Result<QByteArray> roles = co_await readingRoles;
    Result<QByteArray> rows = co_await readingRows;
    if (!rows && rows.error().detail.contains(u"no matching tables were found")) {
        rows = QByteArray(); // nothing was ever migrated there
    }
    for (const Result<QByteArray>* part : {&schema, &roles, static_cast<const Result<QByteArray>*>(&rows)}) {
        if (!*part) {
            co_return forward(*part);
        }
    }
    dump->schema = portable(*schema);
    dump->roles = portable(*roles);
    dump->rows = portable(*rows);
    co_return Result<>();
}

QCoro::Task<Result<>> SchemaSource::readFacts(SchemaDump* dump)
{
    const auto session = std::make_shared<PostgresSession>(m_database, *m_secrets);
    const QString question = QString::fromLatin1(facts);
    const Result<PostgresSession::Rows> rows = co_await PostgresSession::rows(session, question);
    if (!rows) {
        co_return forward(rows);
    }
    const QVariantList row = rows->value(0);
    dump->serverVersion = row.value(0).toInt();
    dump->owner = row.value(1).toString();
    dump->settings = settingsFrom(row.value(2).toByteArray());
    co_return Result<>();
}

QCoro::Task<Result<QByteArray>> SchemaSource::run(QString program, QStringList arguments, QString passwordFile, std::stop_token stop)
{
    Command command(program, std::move(arguments));
    command.environment = pgEnvironment(m_database, passwordFile, u"pilothouse-proof"_s);
    command.timeLimit = longestDump;
    const Result<ProcessOutput> output = co_await m_processes->run(command, stop);
    if (!output) {
        co_return forward(output);
    }
    if (!output->succeeded()) {
        co_return tl::unexpected<Error>(failed(QFileInfo(program).fileName(), QString::fromUtf8(output->err).trimmed()));
    }
    co_return QByteArray(output->out);
}

Error SchemaSource::failed(const QString& program, const QString& evidence) const
{
    const auto says = [&](const char16_t* words) { return evidence.contains(QStringView(words)); };
    if (says(u"statement timeout") || says(u"lock timeout")) {
        return {ErrorCode::TimedOut, tr("The schema could not be read within 10 s: somebody changes or migrates a table."),
            tr("Wait until that is done, and try again."), evidence};
    }
    if (says(u"permission denied")) {
        return {ErrorCode::PermissionDenied, tr("User %1 may not read the whole schema of %2.").arg(m_database.user, m_database.name),
            tr("Let database.user be the owner of the tables, or grant it pg_read_all_data."), evidence};
    }
    return {ErrorCode::ProcessFailed, tr("%1 failed: %2").arg(program, evidence.section(u'\n', 0, 0)), tr("The detail has what it said."), evidence};
}

QByteArray SchemaSource::portable(const QByteArray& dump)
{
    QByteArray kept;
    kept.reserve(dump.size());
    for (const QByteArray& line : dump.split('\n')) {
        // \restrict is unknown to a psql of before August 2025, the setting to a server before 17.
        if (!line.startsWith("\\restrict ") && !line.startsWith("\\unrestrict ") && line != "SET transaction_timeout = 0;") {
            kept += line + '\n';
        }
    }
    return kept;
}

QStringList SchemaSource::settingsFrom(const QByteArray& json)
{
    QStringList statements;
    for (const QJsonValue& entry : QJsonDocument::fromJson(json).array()) {
        const QString role = entry["role"_L1].toString();
        const QString whose = role.isEmpty() ? u"DATABASE {database}"_s : u"ROLE %1 IN DATABASE {database}"_s.arg(SqlText::identifier(role));
        for (const QJsonValue& setting : entry["config"_L1].toArray()) {
            const QString name = setting.toString().section(u'=', 0, 0);
            const QString value = setting.toString().section(u'=', 1);
            statements << u"ALTER %1 SET %2 TO %3"_s.arg(whose, SqlText::identifier(name), isList(name) ? value : SqlText::literal(value));
        }
    }
    return statements;
}

} // namespace Pilothouse
