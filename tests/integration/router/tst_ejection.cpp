#include "services/metric/httphealthcheck.h"
#include "services/router/ejection.h"
#include "tests/integration/router/adoptedstack.h"
#include "tests/integration/router/keepaliveload.h"
#include "tests/support/await.h"
#include "tests/support/memoryjournal.h"
#include <QDir>

using namespace Pilothouse;

namespace {

const QByteArray team = "server {\n    listen 80;\n    location / {\n        proxy_pass http://web:8000;\n    }\n}\n";

} // namespace

class EjectionTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<AdoptedStack> served(Slot slot)
    {
        auto stack = std::make_unique<AdoptedStack>(QMap<QString, QByteArray> {{QStringLiteral("conf.d/site.conf"), team}});
        const auto plan = await(stack->adoption->plan());
        if (!plan || !await(stack->adoption->apply(*plan)) || !await(stack->router->switchTo(slot))) {
            return nullptr;
        }
        return stack;
    }
    Ejection ejection(AdoptedStack& stack)
    {
        Environment environment = stack.stack.environment();
        environment.application.web.health = QStringLiteral("/echo");
        environment.application.web.startTimeout = Milliseconds(10000);
        return Ejection(QStringLiteral("tiny"), environment, {&stack.runtime, stack.router.get(), stack.adoption.get(), &m_health, &m_clock, m_journal.get()});
    }
    const std::function<void(QString)> m_quiet = [](const QString&) {};

private Q_SLOTS:
    void init() { m_journal = std::make_unique<MemoryJournal>(); }
    void goesBackToTheTeamsServiceWithoutALostRequest()
    {
        const auto stack = served(Slot::Green);
        QVERIFY(stack != nullptr);
        NginxStack::docker({QStringLiteral("stop"), QStringLiteral("--time"), QStringLiteral("2"), stack->stack.backend(Slot::Plain)});
        Ejection eject = ejection(*stack);
        KeepAliveLoad load(stack->stack.port(), 16, 120);
        QTest::qWait(300);
        const auto plan = await(eject.plan());
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->serving, Slot::Green);
        QCOMPARE(plan->releaseChange, QString());
        QCOMPARE(plan->slotContainers.size(), 2);
        QStringList heard;
        const std::function<void(QString)> onStep = [&](const QString& step) { heard << step; };
        QVERIFY_RESULT(await(eject.run(*plan, QStringLiteral("ana@here"), false, onStep)));
        QTest::qWait(300);
        const KeepAliveLoad::Counts counts = load.stop();
        qInfo("ejection under load: %d requests, %d failed, %d on keep-alive connections closed at that moment, %d reopened", counts.sent, counts.failed - counts.raced, counts.raced, counts.reopened);
        QVERIFY2(counts.failed == counts.raced, counts.firstFailure.constData());
        QVERIFY(counts.bySlot.value("green") > 0 && counts.bySlot.value("plain") > 0);
        QVERIFY(heard.size() >= 4);
        QCOMPARE(stack->stack.read(QStringLiteral("conf.d/site.conf")), team);
        QCOMPARE(QDir(stack->stack.config()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList {QStringLiteral("site.conf")});
        QCOMPARE(await(stack->runtime.containers())->size(), 2);
        QVERIFY(stack->runtime.leasedTo.isEmpty());
        const auto again = await(eject.plan());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotFound);

        const QList<Event> events = await(m_journal->read(0)).value_or(QList<Event>());
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().kind, QString::fromUtf16(EventKind::adoptionUndone));
        QCOMPARE(events.first().actor, QStringLiteral("ana@here"));
        QCOMPARE(events.first().payload.value(u"project").toString(), QStringLiteral("tiny"));
        QVERIFY(!events.first().payload.value(u"files").toArray().isEmpty());
    }
    void anInterruptedEjectionIsFinishedByTheNext()
    {
        const auto stack = served(Slot::Plain);
        QVERIFY(stack != nullptr);
        QVERIFY_RESULT(await(stack->adoption->undo())); // it died here: the slots are still there
        Ejection eject = ejection(*stack);
        const auto plan = await(eject.plan());
        QVERIFY_RESULT(plan);
        QVERIFY(!plan->isAdopted && plan->serving == Slot::Plain);
        QCOMPARE(plan->steps.size(), 1);
        QVERIFY_RESULT(await(eject.run(*plan, QStringLiteral("ana@here"), false, m_quiet)));
        QVERIFY(!await(eject.plan()));
    }
    void thePageHoldsItBeforeAndInTheMiddle()
    {
        const auto stack = served(Slot::Green);
        QVERIFY(stack != nullptr);
        Ejection eject = ejection(*stack);
        const auto plan = await(eject.plan());
        QVERIFY_RESULT(plan);
        QVERIFY_RESULT(await(stack->router->setMaintenance(true)));
        const auto refused = await(eject.plan());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);

        // Put on while it runs: users stay behind the page, and the next one goes on from there.
        const auto held = await(eject.run(*plan, QStringLiteral("ana@here"), false, m_quiet));
        QVERIFY(!held);
        QVERIFY2(held.error().remedy.contains(QStringLiteral("maintenance off")), qPrintable(held.error().remedy));
        QVERIFY(await(stack->router->readSplit())->isMaintenance);
        QVERIFY(stack->runtime.leasedTo.isEmpty());
        QVERIFY_RESULT(await(stack->router->setMaintenance(false)));
        const auto again = await(eject.plan());
        QVERIFY_RESULT(again);
        QVERIFY_RESULT(await(eject.run(*again, QStringLiteral("ana@here"), false, m_quiet)));
        QCOMPARE(stack->slotOf(QStringLiteral("/")), QByteArray("plain"));
    }
    void anotherReleaseIsRefusedUnlessAllowed()
    {
        const auto stack = served(Slot::Blue);
        QVERIFY(stack != nullptr);
        stack->runtime.imageIds[Slot::Blue] = QStringLiteral("sha256:two");
        Ejection eject = ejection(*stack);
        const auto plan = await(eject.plan());
        QVERIFY_RESULT(plan);
        QVERIFY(plan->releaseChange.contains(QStringLiteral("image-of-blue")) && plan->releaseChange.contains(QStringLiteral("image-of-plain")));
        const auto refused = await(eject.run(*plan, QStringLiteral("ana@here"), false, m_quiet));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(await(stack->router->readSplit())->active(), Slot::Blue);
        QVERIFY_RESULT(await(eject.run(*plan, QStringLiteral("ana@here"), true, m_quiet)));
        QCOMPARE(stack->slotOf(QStringLiteral("/")), QByteArray("plain"));
    }
    void nothingIsTouchedWhereItCannotBeFinished()
    {
        const auto stack = served(Slot::Green);
        QVERIFY(stack != nullptr);
        Ejection eject = ejection(*stack);
        const auto plan = await(eject.plan());
        QVERIFY_RESULT(plan);

        // A deployment is under way.
        stack->runtime.leasedTo = QStringLiteral("r7");
        const auto busy = await(eject.run(*plan, QStringLiteral("ana@here"), false, m_quiet));
        QVERIFY(!busy);
        QCOMPARE(busy.error().code, ErrorCode::Conflict);
        stack->runtime.leasedTo.clear();

        // The router's file was edited, so it could not be put back.
        const QByteArray adopted = stack->stack.read(QStringLiteral("conf.d/site.conf"));
        stack->stack.write(QStringLiteral("conf.d/site.conf"), adopted + "# by hand\n");
        const auto edited = await(eject.plan());
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ErrorCode::Conflict);
        QVERIFY(edited.error().message.contains(QStringLiteral("site.conf")));
        stack->stack.write(QStringLiteral("conf.d/site.conf"), adopted);

        // The team's own container was removed.
        NginxStack::docker({QStringLiteral("rm"), QStringLiteral("--force"), stack->stack.backend(Slot::Plain)});
        const auto gone = await(eject.plan());
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        QCOMPARE(stack->slotOf(QStringLiteral("/")), QByteArray("green"));
        QVERIFY(stack->runtime.leasedTo.isEmpty());
    }

private:
    SystemClock m_clock;
    HttpHealthCheck m_health {m_clock};
    std::unique_ptr<MemoryJournal> m_journal;
};

QTEST_GUILESS_MAIN(EjectionTest)
#include "tst_ejection.moc"
