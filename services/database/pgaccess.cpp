#include "services/database/pgaccess.h"

namespace Pilothouse {
namespace {

/// A field of a password file: libpq wants ':' and '\' escaped.
QByteArray escaped(QByteArray field)
{
    return field.replace('\\', "\\\\").replace(':', "\\:");
}

} // namespace

QCoro::Task<Result<Secret>> pgPassword(SecretReference reference, SecretStore* secrets)
{
    if (reference.name.isEmpty() && reference.file.isEmpty()) {
        co_return Secret();
    }
    co_return co_await secrets->read(reference);
}

QCoro::Task<Result<SecretFile>> pgPasswordFile(DatabaseConfig database, SecretStore* secrets)
{
    const Result<Secret> password = co_await pgPassword(database.password, secrets);
    if (!password) {
        co_return forward(password);
    }
    co_return SecretFile::create("*:*:*:*:" + escaped(password->reveal()) + '\n');
}

QMap<QString, QString> pgEnvironment(const DatabaseConfig& database, const QString& passwordFile, const QString& application)
{
    return {{QStringLiteral("PGHOST"), database.host}, {QStringLiteral("PGPORT"), QString::number(database.port)},
        {QStringLiteral("PGUSER"), database.user}, {QStringLiteral("PGDATABASE"), database.name},
        {QStringLiteral("PGPASSFILE"), passwordFile}, {QStringLiteral("PGPASSWORD"), QString()}, {QStringLiteral("PGOPTIONS"), QString()},
        {QStringLiteral("PGAPPNAME"), application}, {QStringLiteral("PGCONNECT_TIMEOUT"), QStringLiteral("5")}};
}

} // namespace Pilothouse
