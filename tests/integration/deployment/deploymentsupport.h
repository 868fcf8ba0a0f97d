#pragma once
#include "tests/support/stackdriver.h"

namespace Pilothouse {

/// Watch windows of two seconds, so that a test of a whole deployment takes seconds, and a gentle probe beside the
/// load; false when the project file has another `rollback:` than the demonstrations'.
[[nodiscard]] bool shortenWatch(StackDriver& stack);

/// What is wrong with a load's report: nothing sent, requests that failed, static files that were missing.
/// Empty when nothing is.
[[nodiscard]] QString loadProblem(const QJsonObject& report);

/// Output and error output of a command, for a failing comparison.
[[nodiscard]] QString said(const CtlResult& result);

/// "db a1b2…" for each of the stack's services.
[[nodiscard]] QStringList containerIds(const StackDriver& stack, const QStringList& services);

/// When the container of a service started or ended last ("StartedAt", "FinishedAt"), by Docker.
[[nodiscard]] QDateTime momentOf(const StackDriver& stack, const QString& service, Slot slot, const QString& moment);

/// "people.0001_initial", … as django_migrations has them.
[[nodiscard]] QStringList appliedMigrations(const StackDriver& stack);

/// Bytes of a file of the stack.
[[nodiscard]] QByteArray fileOf(const StackDriver& stack, const QString& name);

/// Runs that the journal knows.
[[nodiscard]] QStringList runNames(StackDriver& stack);

} // namespace Pilothouse
