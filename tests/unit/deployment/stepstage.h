#pragma once
#include "services/deployment/guard.h"
#include "services/deployment/runhold.h"
#include "services/deployment/trafficledger.h"
#include "services/time/steadytime.h"
#include "tests/support/await.h"
#include "tests/support/fakedeployment.h"
#include "tests/support/sampleplan.h"

namespace Pilothouse {

/// What a step works with, made of fakes: blue serves, green is coming, and time passes by itself.
struct StepStage {
    FakeClock clock;
    MemoryJournal journal;
    DeploymentWorld world;
    FakeHealth* health = nullptr;
    QuietRouter* router = nullptr;
    TrafficLedger ledger;
    SteadyTime time {&clock};
    Plan plan = samplePlan();
    RunState state;
    QString run;
    std::unique_ptr<Guard> guard;
    std::unique_ptr<RunHold> hold;
    std::stop_source stop;
    StepContext context;

    StepStage()
    {
        clock.runFree();
        auto fakeHealth = std::make_unique<FakeHealth>();
        auto fakeRouter = std::make_unique<QuietRouter>();
        health = fakeHealth.get();
        health->clock = &clock;
        router = fakeRouter.get();
        world.clock = &clock;
        world.journal = &journal;
        world.health = std::move(fakeHealth);
        world.router = std::move(fakeRouter);
        world.environment.router.url = QStringLiteral("http://127.0.0.1:8080/");
        world.environment.application.web.service = QStringLiteral("web");
        world.environment.application.web.port = 8000;
        world.environment.application.web.health = QStringLiteral("/health/");
        EventDraft draft {{}, QStringLiteral("ana@laptop"), QString::fromUtf16(EventKind::runCreated), {{QStringLiteral("plan"), plan.toJson()}}};
        const Event created = *await(journal.createRun(draft));
        run = created.run;
        state = foldRun(run, {created});
        const Guard::Record record = [this](const char16_t* kind, QJsonObject payload) { return append(kind, std::move(payload)); };
        guard = std::make_unique<Guard>(&world, &ledger, QStringLiteral("green"), record);
        hold = std::make_unique<RunHold>(&world, &state, record);
        ledger.judgeServing({}, QStringLiteral("blue"));
        context.run = run;
        context.plan = &plan;
        context.state = &state;
        context.world = &world;
        context.traffic = &ledger;
        context.time = &time;
        context.guard = guard.get();
        context.hold = hold.get();
        context.stop = stop.get_token();
        context.progress = [](const QString&) {};
        context.record = record;
    }

    QCoro::Task<Result<>> append(const char16_t* kind, QJsonObject payload)
    {
        EventDraft draft {run, QStringLiteral("runner"), QString::fromUtf16(kind), payload};
        const Result<Event> event = co_await journal.append(draft);
        if (!event) {
            co_return forward(event);
        }
        fold(state, *event);
        co_return Result<>();
    }
    [[nodiscard]] qint64 now() const { return clock.nowMicroseconds(); }
    /// A request of a user, answered by `slot` just now.
    void request(const QString& slot, int status)
    {
        RoutedRequest routed;
        routed.at = time.of(now());
        routed.slot = slot;
        routed.status = status;
        ledger.routed(routed);
    }
    [[nodiscard]] QStringList texts(const char16_t* kind, const char* field) const
    {
        QStringList found;
        for (const Event& event : journal.events) {
            if (event.kind == QStringView(kind)) {
                found << event.payload.value(QLatin1String(field)).toString();
            }
        }
        return found;
    }
};

} // namespace Pilothouse
