#pragma once
#include "models/core/result.h"
#include "services/database/locks/lockjudge.h"
#include <QDateTime>
#include <QJsonObject>

namespace Pilothouse {

/// "71 (members, “psql” from 172.20.0.5)".
[[nodiscard]] QString sessionWords(const DatabaseSession& session);
/// What passed a limit, in one or two sentences; `now` is the server's.
[[nodiscard]] QString alertWords(const LockAlert& alert, const QDateTime& now);
/// That nobody watches the locks, and why, in two sentences.
[[nodiscard]] QString blindWords(const Error& error);
/// What cancelling its statement, or ending the session, takes back, in one or two sentences.
[[nodiscard]] QString endingWords(const DatabaseSession& session, bool isTermination, const QDateTime& now);
/// "CREATE INDEX on people_person: building index: scanning table, 45 %".
[[nodiscard]] QString progressWords(const CommandProgress& progress);
/// {pid, user, application, client, state, query, transactionMs?, statementMs?, waitingMs?, blockedBy, locks, wants?}
[[nodiscard]] QJsonObject sessionJson(const DatabaseSession& session, const QDateTime& now);
/// {at, connections, connectionLimit, sessions, tree: [{pid, depth}], progress}: `locks list --json`.
[[nodiscard]] QJsonObject lockPictureJson(const LockPicture& picture);

} // namespace Pilothouse
