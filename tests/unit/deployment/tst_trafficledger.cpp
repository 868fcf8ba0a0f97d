#include "services/deployment/trafficledger.h"
#include <QJsonObject>
#include <QTest>

using namespace Pilothouse;

namespace {

constexpr qint64 second = 1'000'000;

RoutedRequest request(const QString& slot, qint64 at, int status = 200, const QString& probeId = {})
{
    RoutedRequest routed;
    routed.at = at;
    routed.slot = slot;
    routed.status = status;
    routed.method = QStringLiteral("GET");
    routed.path = QStringLiteral("/");
    routed.probeId = probeId;
    return routed;
}

ProbeSample dropped(qint64 sentAt)
{
    ProbeSample sample;
    sample.sentAt = sentAt;
    sample.failure = QStringLiteral("reset after the request was sent");
    return sample;
}

} // namespace

class TrafficLedgerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usersAndProbeAreCountedApart()
    {
        TrafficLedger ledger;
        ledger.routed(request(QStringLiteral("blue"), second));
        ledger.routed(request(QStringLiteral("blue"), second, 500));
        ledger.routed(request(QStringLiteral("blue"), second, 500, QStringLiteral("p1")));
        QCOMPARE(ledger.users(QStringLiteral("blue")).requests, 2);
        QCOMPARE(ledger.users(QStringLiteral("blue")).errors, 1);
        QCOMPARE(ledger.probe(QStringLiteral("blue")).errors, 1);
    }
    void whoGetsTheMaintenancePageCountsForNoSlotAndFailsNowhere()
    {
        TrafficLedger ledger;
        ledger.judgeServing({}, QStringLiteral("blue"));
        ledger.routed(request(QStringLiteral("maintenance"), second, 503));
        ledger.routed(request(QStringLiteral("maintenance"), second, 503, QStringLiteral("p1")));
        QCOMPARE(ledger.users(QStringLiteral("maintenance")).requests, 0);
        QVERIFY(ledger.firstFailure().isEmpty());
        ProbeSummary passed;
        passed.sent = 1;
        passed.turnedAway = 1;
        passed.downtime = 900;
        const QJsonObject sample = ledger.takeSample(passed);
        QCOMPARE(sample.value(QStringLiteral("failed")).toInt(), 0);
        QCOMPARE(sample.value(QStringLiteral("maintenance")).toObject(), (QJsonObject {{QStringLiteral("probe"), 1}, {QStringLiteral("users"), 1}, {QStringLiteral("downMs"), 900.0}}));
        QVERIFY(!ledger.takeSample(ProbeSummary()).contains(QStringLiteral("maintenance")));
    }
    void clientsThatGoAwayAreNotOurErrors()
    {
        TrafficLedger ledger;
        ledger.routed(request(QStringLiteral("blue"), second, 499));
        QCOMPARE(ledger.users(QStringLiteral("blue")).errors, 0);
    }
    void onlyTheNewSlotsFailuresSinceTheSwitchCount()
    {
        TrafficLedger ledger;
        ledger.routed(request(QStringLiteral("blue"), second, 500));
        ledger.probed(dropped(second));
        ledger.switching(2 * second, QStringLiteral("blue"), QStringLiteral("green"));
        QCOMPARE(ledger.newSlot().errors, 0);
        ledger.routed(request(QStringLiteral("blue"), 3 * second, 500));
        ledger.routed(request(QStringLiteral("green"), 3 * second, 502));
        ledger.probed(dropped(3 * second));
        ledger.probed(dropped(second)); // sent before the switch
        QCOMPARE(ledger.newSlot().errors, 2);
        QCOMPARE(ledger.newSlot().requests, 2);
    }
    void aFailedProbeRequestIsCountedOnceAlthoughTheLogHasItToo()
    {
        TrafficLedger ledger;
        ledger.switching(second, QStringLiteral("blue"), QStringLiteral("green"));
        ledger.routed(request(QStringLiteral("green"), 2 * second, 500, QStringLiteral("p1")));
        ProbeSample sample = dropped(2 * second);
        sample.failure = QStringLiteral("HTTP 500");
        ledger.probed(sample);
        QCOMPARE(ledger.newSlot().errors, 1);
    }
    void switchTimeIsTheLastStartOnTheOldSlot()
    {
        TrafficLedger ledger;
        QVERIFY(!ledger.switchMilliseconds());
        ledger.switching(10 * second, QStringLiteral("blue"), QStringLiteral("green"));
        RoutedRequest slow = request(QStringLiteral("blue"), 15 * second);
        slow.seconds = 6; // started before the switch
        ledger.routed(slow);
        QCOMPARE(*ledger.switchMilliseconds(), 0.0);
        RoutedRequest late = request(QStringLiteral("blue"), 10 * second + 30000);
        late.seconds = 0.018;
        ledger.routed(late);
        QCOMPARE(*ledger.switchMilliseconds(), 12.0);
    }
    void whatACrashedRunnerHasSampledCountsButIsNotSampledAgain()
    {
        TrafficLedger ledger;
        ledger.skipUntil(5 * second);
        ledger.routed(request(QStringLiteral("blue"), 4 * second));
        ledger.routed(request(QStringLiteral("blue"), 6 * second));
        QCOMPARE(ledger.users(QStringLiteral("blue")).requests, 2);
        const QJsonObject users = ledger.takeSample(ProbeSummary()).value(QStringLiteral("users")).toObject();
        QCOMPARE(users.value(QStringLiteral("blue")).toObject().value(QStringLiteral("requests")).toInt(), 1);
    }
    void samplesCarryOnlyWhatIsNew()
    {
        TrafficLedger ledger;
        ledger.routed(request(QStringLiteral("blue"), second));
        ProbeSummary summary;
        summary.sent = 1;
        const QJsonObject first = ledger.takeSample(summary);
        QCOMPARE(first.value(QStringLiteral("users")).toObject().value(QStringLiteral("blue")).toObject().value(QStringLiteral("requests")).toInt(), 1);
        QVERIFY(ledger.takeSample(summary).value(QStringLiteral("users")).toObject().isEmpty());
        QVERIFY(ledger.takeSample(ProbeSummary()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TrafficLedgerTest)
#include "tst_trafficledger.moc"
