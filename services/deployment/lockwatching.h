#pragma once
#include "services/database/locks/lockwatch.h"
#include "services/deployment/stepexecutor.h"
#include <QJsonObject>
#include <memory>

namespace Pilothouse {

/// Watches the locks of a step's own database sessions for as long as it lives: what passes a limit is journalled
/// (lock.alerted) and told as progress, also that nothing can be seen, and a statement that holds others up too long is cancelled. Does nothing where
/// the environment has no database. A step that works on sessions of its own wraps its work in one:
///
///     const LockWatching watching(context, step, applicationName);
///     … the work, on sessions with that application_name …
///     facts.insert(u"locks", watching.facts());
class LockWatching {
public:
    /// `application`: the application_name of the sessions, at most 63 bytes. The context outlives this.
    LockWatching(StepContext* context, const PlanStep* step, const QString& application);
    ~LockWatching();
    LockWatching(const LockWatching&) = delete;
    LockWatching& operator=(const LockWatching&) = delete;

    /// Null where nothing is watched.
    [[nodiscard]] LockWatch* watch() const { return m_watch.get(); }
    /// {alerts, cancelled, longestWaitMs, longestHoldUpMs, longestQueue, samples, missed}; empty where nothing is watched.
    [[nodiscard]] QJsonObject facts() const;

private:
    static void note(StepContext* context, const QString& step, const LockAlert& alert);
    static void noteFailure(StepContext* context, const QString& step, const Error& error);

    std::unique_ptr<LockWatch> m_watch;
};

} // namespace Pilothouse
