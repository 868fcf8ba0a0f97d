#include "services/deployment/keepold.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryjournal.h"
#include <QTest>

using namespace Pilothouse;
using namespace std::chrono_literals;

namespace {

/// One run that has left a slot, kept for half an hour.
struct Kept {
    FakeClock clock;
    MemoryJournal journal;

    explicit Kept(const char* from = "blue") { leaves(QStringLiteral("run-1"), QStringLiteral("production"), QLatin1String(from)); }

    void leaves(const QString& run, const QString& environment, const QString& from)
    {
        Plan plan;
        plan.strategy = QStringLiteral("blue-green");
        plan.from = slotFromName(from);
        write(run, EventKind::runCreated, {{QStringLiteral("project"), QStringLiteral("members")}, {QStringLiteral("environment"), environment}, {QStringLiteral("plan"), plan.toJson()}});
        write(run, EventKind::keepOld, {{QStringLiteral("slot"), from}, {QStringLiteral("until"), clock.nowMicroseconds() + 1'800'000'000}});
    }
    void write(const QString& run, const char16_t* kind, const QJsonObject& payload) { journal.write({run, QStringLiteral("runner"), QString::fromUtf16(kind), payload}); }
    void givenBack(const QString& environment)
    {
        write(QString(), EventKind::adoptionUndone, {{QStringLiteral("project"), QStringLiteral("members")}, {QStringLiteral("environment"), environment}});
    }
    Result<bool> waited() { return await(awaitKeptSlot(&journal, &clock, QStringLiteral("run-1"))); }
};

} // namespace

class KeptSlotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWaitEndsWhenTheTimeIsOver()
    {
        Kept kept;
        kept.clock.runFree();
        const qint64 before = kept.clock.nowMicroseconds();
        QCOMPARE(kept.waited().value(), true);
        const qint64 waitedSeconds = (kept.clock.nowMicroseconds() - before) / 1'000'000;
        QCOMPARE(waitedSeconds, 1800);
    }
    void theTeamsOwnContainerIsNotWaitedFor()
    {
        Kept kept("plain");
        QCOMPARE(kept.waited().value(), false);
    }
    void aStackThatWasGivenBackEndsIt()
    {
        Kept kept;
        kept.givenBack(QStringLiteral("staging"));
        auto waiting = awaitKeptSlot(&kept.journal, &kept.clock, QStringLiteral("run-1"));
        QTRY_COMPARE(kept.clock.sleepers(), 1); // that was another environment
        kept.givenBack(QStringLiteral("production"));
        kept.clock.advance(3s);
        QCOMPARE(await(std::move(waiting)).value(), false);
    }
    void aLaterRunThatLeftASlotTakesTheWaitOver()
    {
        Kept kept;
        kept.leaves(QStringLiteral("run-2"), QStringLiteral("staging"), QStringLiteral("green"));
        auto waiting = awaitKeptSlot(&kept.journal, &kept.clock, QStringLiteral("run-1"));
        QTRY_COMPARE(kept.clock.sleepers(), 1);
        kept.leaves(QStringLiteral("run-3"), QStringLiteral("production"), QStringLiteral("green"));
        kept.clock.advance(3s);
        QCOMPARE(await(std::move(waiting)).value(), false);
    }
    void aSlotThatIsGoneEndsIt()
    {
        Kept kept;
        kept.write(QStringLiteral("run-1"), EventKind::keepOldExpired, {{QStringLiteral("slot"), QStringLiteral("blue")}});
        QCOMPARE(kept.waited().value(), false);
    }
};

QTEST_GUILESS_MAIN(KeptSlotTest)
#include "tst_keptslot.moc"
