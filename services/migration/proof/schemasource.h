#pragma once
#include "models/environment/project.h"
#include "services/database/pgtools.h"
#include "services/secret/secretstore.h"
#include <QCoreApplication>
#include <QStringList>

namespace Pilothouse {

/// What a scratch copy of a database is made from. Nothing in it is a row of the application.
struct SchemaDump {
    int serverVersion = 0; ///< 150018
    QString owner; ///< of the database
    QStringList settings; ///< statements that set what is set for the database; {database} stands for its name
    QByteArray roles; ///< SQL; without passwords
    QByteArray schema; ///< SQL
    QByteArray rows; ///< SQL: applied migrations, content types, permissions, sites; empty when there are no such tables
};

/// Reads the target database by the host's pg_dump and pg_dumpall, which only read; passwords go to them by a file in
/// memory. They hold ACCESS SHARE on the tables for less than a second, and give up when they cannot have it.
class SchemaSource {
    Q_DECLARE_TR_FUNCTIONS(SchemaSource)
public:
    /// The services outlive the object and its tasks.
    SchemaSource(DatabaseConfig database, SecretStore* secrets, ProcessRunner* processes);

    /// Unavailable: the database does not answer. PermissionDenied: the role may not read the schema. TimedOut: a table
    /// was locked. NotFound, Refused: no pg_dump, or one too old.
    QCoro::Task<Result<SchemaDump>> read(std::stop_token stop = {});

    /// Without what an older psql or server of the same dump does not understand.
    [[nodiscard]] static QByteArray portable(const QByteArray& dump);
    /// The statements for what pg_db_role_setting says, as an array of {role, config: ["search_path=a, b"]}.
    [[nodiscard]] static QStringList settingsFrom(const QByteArray& json);

private:
    QCoro::Task<Result<>> readFacts(SchemaDump* dump);
    QCoro::Task<Result<>> readParts(SchemaDump* dump, QString program, QString passwordFile, std::stop_token stop);
    QCoro::Task<Result<QByteArray>> run(QString program, QStringList arguments, QString passwordFile, std::stop_token stop);
    [[nodiscard]] Error failed(const QString& program, const QString& evidence) const;

    DatabaseConfig m_database;
    SecretStore* m_secrets;
    ProcessRunner* m_processes;
};

} // namespace Pilothouse
