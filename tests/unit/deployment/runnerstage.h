#pragma once
#include "services/deployment/runner.h"
#include "tests/support/await.h"
#include "tests/support/fakedeployment.h"

namespace Pilothouse {

inline const QStringList stepKinds {QStringLiteral("lease"), QStringLiteral("start-slot"), QStringLiteral("switch"), QStringLiteral("watch"), QStringLiteral("stop-old")};

/// The world that stays when a runner dies: journal, effects, clock.
struct RunnerStage {
    FakeClock clock;
    MemoryJournal journal;
    DeploymentWorld world;
    StepRegistry registry;
    std::map<QString, FakeEffect> effects;
    LeaseRuntime* lease = nullptr;
    QString run;

    RunnerStage()
    {
        clock.runFree();
        auto runtime = std::make_unique<LeaseRuntime>();
        world.clock = &clock;
        world.journal = &journal;
        lease = runtime.get();
        world.runtime = std::move(runtime);
        world.router = std::make_unique<QuietRouter>();
        world.environment.probe.enabled = false;
        Plan plan;
        plan.strategy = QStringLiteral("blue-green");
        plan.from = Slot::Blue;
        plan.to = Slot::Green;
        plan.services = {{QStringLiteral("web"), QStringLiteral("w:2"), QStringLiteral("sha256:2"), QStringLiteral("w:1"), QStringLiteral("sha256:1")}};
        for (const QString& kind : stepKinds) {
            PlanStep step;
            step.kind = kind;
            step.title = kind;
            plan.steps.append(step);
            registry.add(kind, std::make_unique<FakeStep>(&effects[kind], &clock));
        }
        EventDraft draft {{}, QStringLiteral("ana@laptop"), QString::fromUtf16(EventKind::runCreated), {{QStringLiteral("plan"), plan.toJson()}, {QStringLiteral("digest"), plan.digest()}}};
        const Event created = *await(journal.createRun(draft));
        run = created.run;
        lease->holder.emplace();
        lease->holder->identity = created.hash; // the fake step takes no real one
    }
    void loseLease()
    {
        lease->holder.emplace();
        lease->holder->who = QStringLiteral("cara@tower");
        lease->holder->identity = QStringLiteral("another run");
    }
    [[nodiscard]] bool hasLogged(const QString& words) const
    {
        return std::any_of(journal.events.cbegin(), journal.events.cend(), [&words](const Event& event) { return event.kind == QStringView(EventKind::logged) && event.payload.value(QStringLiteral("text")).toString().contains(words); });
    }

    Result<int> go(BoundaryHook hook = {})
    {
        Runner runner(&world, &registry, run, std::move(hook));
        return await(runner.run());
    }
    void ask(const QString& verb)
    {
        EventDraft draft {run, QStringLiteral("ben@desk"), QString::fromUtf16(EventKind::requested), {{QStringLiteral("verb"), verb}}};
        journal.write(draft);
    }
    [[nodiscard]] RunState state() const { return foldRun(run, journal.events); }
    [[nodiscard]] qsizetype at(const QString& line) const { return journal.story().indexOf(line); }
};

} // namespace Pilothouse
