#pragma once
#include "models/metric/samples.h"
#include "services/deployment/guard.h"
#include "services/deployment/trafficledger.h"
#include "services/time/steadytime.h"
#include <QCoroTask>
#include <QObject>
#include <stop_token>

namespace Pilothouse {

class DeploymentWorld;

/// Runs the probe and follows the router's log for as long as a run lives, feeds the ledger, and
/// journals a sample a second. A router that goes away is followed again when it is back.
class TrafficWatch final : public QObject {
    Q_OBJECT
public:
    /// All outlive this object; the ledger gets its times in `time`.
    TrafficWatch(DeploymentWorld* world, TrafficLedger* ledger, SteadyTime* time, Guard::Record record);
    ~TrafficWatch() override;

    /// `since`: where the log is read from, µs UTC.
    void start(qint64 since);
    /// Ends the probe and the log; the last sample is journalled before it returns.
    QCoro::Task<Result<>> stop();

private:
    QCoro::Task<> follow(qint64 since, std::stop_token stop);
    void count(const RoutedRequest& request);
    void onSample(ProbeSample sample);
    void onSecond(const ProbeSummary& second);
    QCoro::Task<> journalSample(QJsonObject sample);

    DeploymentWorld* m_world;
    TrafficLedger* m_ledger;
    SteadyTime* m_time;
    Guard::Record m_record;
    qint64 m_countFrom = 0; ///< log lines before this are known already; of m_time
    qint64 m_lastLogged = 0; ///< wall time of the newest line
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace Pilothouse
