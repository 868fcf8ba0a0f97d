#pragma once
#include "models/environment/project.h"
#include "models/migration/lockpicture.h"
#include <QList>
#include <QSet>
#include <optional>

namespace Pilothouse {

/// When a migration's locks are too much.
struct LockLimits {
    Milliseconds alert {500}; ///< a wait beyond it is told
    Milliseconds hold {2000}; ///< nobody waits longer than this behind the migration: it is cancelled
    int queue = 5; ///< no more than so many wait behind it: it is cancelled

    [[nodiscard]] static LockLimits of(const MigrationConfig& config) { return {config.lockAlert, config.lockTimeout, config.lockQueue}; }
};

/// A limit that was passed.
struct LockAlert {
    enum class Kind {
        Waits, ///< the migration waits for others
        HoldsUp, ///< others wait behind the migration
        Cancelled, ///< and its statement was ended for them
        NotCancelled, ///< it could not be ended
    };
    Kind kind = Kind::Waits;
    DatabaseSession migration;
    TableLock lock; ///< that is waited for
    Milliseconds lasted {0}; ///< the longest of these waits
    QList<DatabaseSession> others; ///< whom it waits for, or who waits behind it; the longest first
    QString problem; ///< of NotCancelled
};

/// What a watch has seen in all.
struct LockSummary {
    int samples = 0;
    bool hasSeenMigration = false;
    int alerts = 0;
    int cancelled = 0;
    int longestQueue = 0;
    Milliseconds longestWait {0}; ///< of the migration
    Milliseconds longestHoldUp {0}; ///< of somebody behind it
};

/// Judges pictures, taken one after the other, by what one application's sessions do in them. Pure.
class LockJudge {
public:
    LockJudge(LockLimits limits, QString application)
        : m_limits(limits)
        , m_application(std::move(application))
    {
    }

    /// What has passed a limit since the picture before; each wait is told once.
    [[nodiscard]] QList<LockAlert> judge(const LockPicture& picture);
    /// The session to cancel by the picture that was judged last.
    [[nodiscard]] const std::optional<LockAlert>& mustCancel() const { return m_mustCancel; }
    void noteCancelled() { ++m_summary.cancelled; }
    [[nodiscard]] const LockSummary& summary() const { return m_summary; }

private:
    void judgeWait(const LockPicture& picture, const DatabaseSession& migration, QList<LockAlert>& alerts);
    void judgeQueue(const LockPicture& picture, const DatabaseSession& migration, QList<LockAlert>& alerts);
    [[nodiscard]] bool isNews(LockAlert::Kind kind, const DatabaseSession& migration);

    LockLimits m_limits;
    QString m_application;
    LockSummary m_summary;
    std::optional<LockAlert> m_mustCancel;
    QSet<QString> m_told;
};

} // namespace Pilothouse
