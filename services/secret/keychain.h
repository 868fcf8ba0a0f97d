#pragma once
#include "models/core/quantity.h"
#include "models/core/result.h"
#include "services/secret/secretstore.h"
#include <QCoreApplication>
#include <QCoroTask>

namespace Pilothouse {

/// The desktop's keychain (Secret Service or KWallet) under the service name "pilothouse".
/// Each call ends exactly once, with a result or ErrorCode::TimedOut after `deadline`; a locked
/// keychain asks its user meanwhile. Without a session bus it answers Unavailable at once.
/// Needs a thread with an event loop.
class Keychain {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
public:
    explicit Keychain(Milliseconds deadline = Milliseconds(20000));

    /// NotFound: no such entry. PermissionDenied: the user or the system refused. Unavailable: no keychain.
    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString key);
    [[nodiscard]] QCoro::Task<Result<>> write(QString key, Secret value);

private:
    Milliseconds m_deadline;
};

} // namespace Pilothouse
