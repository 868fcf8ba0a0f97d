#pragma once
#include "services/secret/keychain.h"
#include "services/secret/secretstore.h"
#include <QCoreApplication>
#include <functional>

namespace Pilothouse {

/// Keychain, then variable, then file; the first that has the secret answers. Every value read is
/// announced to `onRead` before it is handed out, so that the log can keep it out.
class ChainedSecretStore final : public SecretStore {
    Q_DECLARE_TR_FUNCTIONS(ChainedSecretStore)
public:
    using OnRead = std::function<void(const QByteArray& value)>;

    /// `folder` holds one file a secret, named after it; it is used when a reference names no file.
    ChainedSecretStore(QString folder, Keychain keychain = Keychain(), OnRead onRead = {});

    QCoro::Task<Result<Secret>> read(SecretReference reference) override;
    QCoro::Task<Result<>> write(SecretReference reference, Secret value) override;

    /// "members-db" → "PILOTHOUSE_SECRET_MEMBERS_DB"
    [[nodiscard]] static QString variableName(const QString& name);
    /// $XDG_CONFIG_HOME/pilothouse/secrets
    [[nodiscard]] static QString defaultFolder();

private:
    [[nodiscard]] QString fileOf(const SecretReference& reference) const;
    [[nodiscard]] Result<Secret> announced(Secret value) const;

    QString m_folder;
    Keychain m_keychain;
    OnRead m_onRead;
};

} // namespace Pilothouse
