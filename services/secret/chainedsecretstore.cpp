#include "services/secret/chainedsecretstore.h"
#include "services/secret/privatefile.h"
#include <QDir>
#include <QRegularExpression>

namespace Pilothouse {
namespace {

bool isUsableName(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\z"));
    return pattern.match(name).hasMatch();
}

} // namespace

ChainedSecretStore::ChainedSecretStore(QString folder, Keychain keychain, OnRead onRead)
    : m_folder(std::move(folder))
    , m_keychain(keychain)
    , m_onRead(std::move(onRead))
{
}

QCoro::Task<Result<Secret>> ChainedSecretStore::read(SecretReference reference)
{
    if (!isUsableName(reference.name)) {
        co_return failure(ErrorCode::InvalidInput, tr("“%1” cannot name a secret.").arg(reference.name),
            tr("Use letters, digits, “.”, “_” and “-”, for example members-db."));
    }
    const QString key = reference.name;
    Result<Secret> kept = co_await m_keychain.read(key);
    if (kept) {
        co_return announced(std::move(*kept));
    }
    const QString variable = variableName(reference.name);
    const QByteArray set = qgetenv(variable.toLatin1().constData());
    if (!set.isEmpty()) {
        co_return announced(Secret(set));
    }
    const QString file = fileOf(reference);
    Result<QByteArray> content = readPrivateFile(file);
    if (content) {
        co_return announced(Secret(std::move(*content)));
    }
    if (content.error().code != ErrorCode::NotFound) {
        co_return forward(content);
    }
    co_return failure(ErrorCode::NotFound,
        tr("The secret “%1” is in none of its three places: the keychain (service pilothouse, entry %1), "
           "the variable %2, the file %3.").arg(reference.name, variable, file),
        tr("Set the variable %1, or write the value into %2 and run chmod 600 %2.").arg(variable, file),
        kept.error().code == ErrorCode::NotFound ? QString() : kept.error().message);
}

QCoro::Task<Result<>> ChainedSecretStore::write(SecretReference reference, Secret value)
{
    if (!isUsableName(reference.name)) {
        co_return failure(ErrorCode::InvalidInput, tr("“%1” cannot name a secret.").arg(reference.name),
            tr("Use letters, digits, “.”, “_” and “-”, for example members-db."));
    }
    if (m_onRead) {
        m_onRead(value.reveal());
    }
    const QString key = reference.name;
    const Result<> written = co_await m_keychain.write(key, value);
    co_return written;
}

QString ChainedSecretStore::variableName(const QString& name)
{
    QString variable = QStringLiteral("PILOTHOUSE_SECRET_") + name.toUpper();
    for (QChar& character : variable) {
        const bool isPlain = (character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9');
        if (!isPlain) {
            character = u'_';
        }
    }
    return variable;
}

QString ChainedSecretStore::defaultFolder()
{
    const QString set = qEnvironmentVariable("XDG_CONFIG_HOME");
    const QString base = QDir::isAbsolutePath(set) ? set : QDir::homePath() + QStringLiteral("/.config");
    return QDir::cleanPath(base + QStringLiteral("/pilothouse/secrets"));
}

QString ChainedSecretStore::fileOf(const SecretReference& reference) const
{
    return reference.file.isEmpty() ? m_folder + QLatin1Char('/') + reference.name : reference.file;
}

Result<Secret> ChainedSecretStore::announced(Secret value) const
{
    if (m_onRead) {
        m_onRead(value.reveal());
    }
    return value;
}

} // namespace Pilothouse
