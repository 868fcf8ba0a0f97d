#pragma once
#include "services/database/locks/lockjudge.h"
#include "services/database/locks/lockreader.h"
#include "services/time/clock.h"
#include <QCoroTask>
#include <QObject>
#include <QSet>
#include <optional>
#include <stop_token>

namespace Pilothouse {

/// Looks at the locks of one application's sessions, ten times a second: tells waits that pass their limit, and
/// cancels the statement that holds others up too long. Only that application's; never a user's.
class LockWatch final : public QObject {
    Q_OBJECT
public:
    /// `application`: the application_name by which the watched sessions are known. Reader and clock outlive this
    /// and its tasks.
    LockWatch(LockReader* reader, Clock* clock, LockLimits limits, QString application);
    ~LockWatch() override;

    void start(); ///< once
    void stop(); ///< no signal follows

    [[nodiscard]] const LockSummary& summary() const { return m_judge.summary(); }
    /// How often a statement of the migration was cancelled.
    [[nodiscard]] int cancelled() const { return summary().cancelled; }
    /// Looks at which nothing could be seen.
    [[nodiscard]] int missed() const { return m_missed; }

Q_SIGNALS:
    void alerted(const Pilothouse::LockAlert& alert);
    /// How far a long command of the watched sessions is, when that changed, at most every two seconds.
    void progressed(const Pilothouse::CommandProgress& progress);
    /// Nothing can be seen; the database is asked again. Once for each reason.
    void failed(const Pilothouse::Error& error);

private:
    QCoro::Task<> watch(std::stop_token stop);
    QCoro::Task<> look(std::stop_token stop);
    QCoro::Task<> cancel(LockAlert alert);
    void tellFailure(const Error& error);
    void tellProgress(const LockPicture& picture);

    LockReader* m_reader;
    Clock* m_clock;
    LockJudge m_judge;
    QString m_application;
    int m_missed = 0;
    QSet<QString> m_toldFailures;
    bool m_hasToldProblem = false; ///< that a statement could not be cancelled
    QString m_toldProgress;
    std::chrono::nanoseconds m_toldProgressAt {0};
    std::optional<std::stop_source> m_stop;
};

} // namespace Pilothouse

Q_DECLARE_METATYPE(Pilothouse::LockAlert)
Q_DECLARE_METATYPE(Pilothouse::CommandProgress)
