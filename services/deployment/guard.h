#pragma once
#include "models/core/result.h"
#include "models/metric/judge.h"
#include <QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <functional>
#include <optional>
#include <stop_token>

namespace Pilothouse {

class DeploymentWorld;
class TrafficLedger;

/// Watches the new release from before the switch until the rollback window closes, and orders the
/// rollback. Nothing but `disarm` stops it: not a pause, a pending decision or a failing view.
class Guard final : public QObject {
    Q_OBJECT
public:
    /// Journals a fact; `kind` is one of EventKind.
    using Record = std::function<QCoro::Task<Result<>>(const char16_t* kind, QJsonObject payload)>;

    /// `target` names the watched slot in sentences.
    Guard(DeploymentWorld* world, TrafficLedger* traffic, QString target, Record record);
    ~Guard() override;

    /// Starts watching; `switchedAt` (µs UTC) is 0 before the switch. Repeated calls change nothing.
    void arm(qint64 switchedAt);
    void disarm();
    /// From now on requests to the new slot count and the thresholds' time runs.
    void noteSwitched(qint64 at);

    [[nodiscard]] bool isArmed() const { return m_stop.has_value(); }
    [[nodiscard]] const Judgement& judgement() const { return m_judgement; }
    /// The verdict when the window closes: without data it is inconclusive at once.
    [[nodiscard]] Judgement judgementAtWindowEnd() const;
    [[nodiscard]] int checksDone() const { return m_checks; }

Q_SIGNALS:
    /// The verdict is Fail; sent once.
    void failed(const Pilothouse::Judgement& judgement);

private:
    QCoro::Task<> watch(std::stop_token stop);
    QCoro::Task<> check();
    QCoro::Task<> askHealth();
    void judge();
    QCoro::Task<> note();
    [[nodiscard]] Milliseconds sinceSwitch() const;

    DeploymentWorld* m_world;
    TrafficLedger* m_traffic;
    QString m_target;
    Record m_record;
    std::optional<Judge> m_judge; ///< from the switch on
    std::chrono::nanoseconds m_switchedAt {0}; ///< monotonic
    Judgement m_judgement;
    int m_checks = 0;
    int m_notedChecks = 0;
    bool m_isChecking = false;
    bool m_hasFailed = false;
    std::optional<std::stop_source> m_stop;
};

} // namespace Pilothouse
