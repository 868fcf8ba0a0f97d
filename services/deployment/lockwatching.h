#pragma once
#include "services/database/locks/lockwatch.h"
#include "services/deployment/stepexecutor.h"
#include <QCoreApplication>
#include <memory>

namespace Pilothouse {

/// Watches the locks of a step's own database sessions for as long as it lives: what passes a limit is journalled
/// (lock.alerted) and told as progress, and a statement that holds others up too long is cancelled. Does nothing where
/// the environment has no database. A step that works on sessions of its own wraps its work in one:
///
///     const LockWatching watching(context, step, applicationName);
///     … the work, on sessions with that application_name; watching.cancelled() tells whether an error is ours …
///     facts.insert(u"locks", watching.facts());
class LockWatching {
    Q_DECLARE_TR_FUNCTIONS(LockWatching)
public:
    /// `application`: the application_name of the sessions, at most 63 bytes. The context outlives this.
    LockWatching(StepContext* context, const PlanStep* step, const QString& application);
    ~LockWatching();
    LockWatching(const LockWatching&) = delete;
    LockWatching& operator=(const LockWatching&) = delete;

    /// Null where nothing is watched.
    [[nodiscard]] LockWatch* watch() const { return m_watch.get(); }
    /// How often a statement of these sessions was cancelled for those behind it.
    [[nodiscard]] int cancelled() const { return m_watch ? m_watch->cancelled() : 0; }
    /// {alerts, cancelled, longestWaitMs, longestHoldUpMs, longestQueue, samples}; empty where nothing is watched.
    [[nodiscard]] QJsonObject facts() const;

private:
    static void note(StepContext* context, const QString& step, const LockAlert& alert);

    std::unique_ptr<LockWatch> m_watch;
};

} // namespace Pilothouse
