#include "services/database/pgaccess.h"

namespace Pilothouse {
namespace {

/// A field of a password file: libpq wants ':' and '\' escaped.
QByteArray escaped(QByteArray field)
{
    return field.replace('\\', "\\\\").replace(':', "\\:");
}

} // namespace

QCoro::Task<Result<SecretFile>> pgPasswordFile(DatabaseConfig database, SecretStore* secrets)
{
    Secret password;
    const SecretReference reference = database.password;
    if (!reference.name.isEmpty() || !reference.file.isEmpty()) {
        const Result<Secret> read = co_await secrets->read(reference);
        if (!read) {
            co_return forward(read);
        }
        password = *read;
    }
    co_return SecretFile::create("*:*:*:*:" + escaped(password.reveal()) + '\n');
}

QMap<QString, QString> pgEnvironment(const DatabaseConfig& database, const QString& passwordFile, const QString& application)
{
    return {{QStringLiteral("PGHOST"), database.host}, {QStringLiteral("PGPORT"), QString::number(database.port)},
        {QStringLiteral("PGUSER"), database.user}, {QStringLiteral("PGDATABASE"), database.name},
        {QStringLiteral("PGPASSFILE"), passwordFile}, {QStringLiteral("PGPASSWORD"), QString()}, {QStringLiteral("PGOPTIONS"), QString()},
        {QStringLiteral("PGAPPNAME"), application}, {QStringLiteral("PGCONNECT_TIMEOUT"), QStringLiteral("5")}};
}

} // namespace Pilothouse
