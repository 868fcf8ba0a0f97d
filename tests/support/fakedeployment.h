#pragma once
#include "services/deployment/deploymentworld.h"
#include "services/deployment/stepregistry.h"
#include "services/environment/preflight.h"
#include "services/metric/healthcheck.h"
#include "services/migration/djangoreader.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/unusedruntime.h"

namespace Pilothouse {

/// A runtime that only knows the lease.
class LeaseRuntime final : public UnusedRuntime {
public:
    QCoro::Task<Result<QList<ObservedContainer>>> containers() override { co_return QList<ObservedContainer>(); }
    QCoro::Task<Result<LeaseHolder>> acquireLease(LeaseRequest request) override
    {
        ++acquired;
        if (holder && holder->identity != request.identity) {
            co_return failure(ErrorCode::Conflict, QStringLiteral("%1 holds this environment").arg(holder->who));
        }
        holder.emplace();
        holder->who = request.who;
        holder->run = request.run;
        holder->identity = request.identity;
        co_return LeaseHolder(*holder);
    }
    QCoro::Task<Result<>> releaseLease(QString) override
    {
        ++released;
        holder.reset();
        co_return Result<>();
    }
    QCoro::Task<Result<std::optional<LeaseHolder>>> leaseHolder(Milliseconds) override
    {
        if (problem) {
            co_return tl::unexpected<Error>(*problem);
        }
        co_return std::optional<LeaseHolder>(holder);
    }
    std::optional<LeaseHolder> holder;
    std::optional<Error> problem; ///< instead of the holder
    int acquired = 0;
    int released = 0;
};

/// A router without traffic.
class QuietRouter final : public Router {
public:
    QCoro::Task<Result<TrafficSplit>> readSplit() override { co_return TrafficSplit(split); }
    QCoro::Task<Result<>> switchTo(Slot slot) override
    {
        split.weights = {{slot, 100.0}};
        co_return Result<>();
    }
    QCoro::Task<Result<>> setMaintenance(bool isOn) override
    {
        split.isMaintenance = isOn;
        co_return Result<>();
    }
    QCoro::Task<Result<>> setStaticFallback(std::optional<Slot>) override { co_return Result<>(); }
    QCoro::Task<Result<int>> inFlight(ObservedContainer, int) override { co_return 0; }
    QCoro::Task<Result<>> followLog(qint64, std::function<void(RoutedRequest)>, std::stop_token stop) override
    {
        auto stopped = std::make_shared<QPromise<void>>();
        stopped->start();
        std::stop_callback onStop(stop, [stopped] { stopped->finish(); });
        const QFuture<void> future = stopped->future();
        co_await future;
        co_return Result<>();
    }
    TrafficSplit split {{{Slot::Blue, 100.0}}};
};

/// Health answers by a function of the path; asked as often as one likes.
class FakeHealth final : public HealthCheck {
public:
    QCoro::Task<Result<HealthAnswer>> once(QUrl, QString path, QString, QMap<QString, QString>, Milliseconds timeLimit, std::stop_token stop) override
    {
        asked << path;
        if (hangs && clock != nullptr) {
            const Result<> slept = co_await clock->sleep(timeLimit, stop);
            co_return failure(slept ? ErrorCode::TimedOut : ErrorCode::Cancelled, QStringLiteral("no answer"));
        }
        co_return answer(path);
    }
    static HealthAnswer status(int code)
    {
        HealthAnswer made;
        made.status = code;
        made.isHealthy = code >= 200 && code < 300;
        made.summary = QString::number(code);
        return made;
    }
    std::function<Result<HealthAnswer>(const QString& path)> answer = [](const QString&) { return Result<HealthAnswer>(status(200)); };
    Clock* clock = nullptr;
    bool hangs = false; ///< for the whole time limit, on `clock`
    QStringList asked;
};

/// What a fake step does, kept outside of the runner like the real world is.
struct FakeEffect {
    bool isInWorld = false;
    int applied = 0;
    int undone = 0;
    std::optional<Error> applyError;
    std::optional<Error> undoError;
    bool hangs = false; ///< until the step is ended
    std::function<void()> onApply;
    std::function<bool()> mayEnd; ///< asked each millisecond: until then the step goes on, whatever is ordered
    std::optional<Error> gateError;
    int gated = 0;
    std::function<void()> onGate;
    Milliseconds gateTakes {0};
};

/// A step whose effect is a flag.
class FakeStep final : public StepExecutor {
public:
    FakeStep(FakeEffect* effect, Clock* clock)
        : m_effect(effect)
        , m_clock(clock)
    {
    }
    QCoro::Task<Result<Observation>> observe(StepContext*, const PlanStep*) override
    {
        co_return m_effect->isInWorld ? Observation::done(QStringLiteral("there")) : Observation::notYet();
    }
    QCoro::Task<Result<>> gate(StepContext*, const PlanStep*) override
    {
        ++m_effect->gated;
        if (m_effect->onGate) {
            m_effect->onGate();
        }
        if (m_effect->gateTakes.count() > 0) {
            co_await m_clock->sleep(m_effect->gateTakes);
        }
        if (m_effect->gateError) {
            co_return tl::unexpected<Error>(*m_effect->gateError);
        }
        co_return Result<>();
    }
    QCoro::Task<Result<Observation>> apply(StepContext* context, const PlanStep*) override
    {
        ++m_effect->applied;
        if (m_effect->hangs) {
            const Milliseconds forever = std::chrono::hours(1);
            const Result<> slept = co_await m_clock->sleep(forever, context->stop);
            if (!slept) {
                co_return forward(slept);
            }
        }
        if (m_effect->onApply) {
            m_effect->onApply();
        }
        const std::chrono::milliseconds turn(1);
        for (int turns = 0; turns < mostTurns && m_effect->mayEnd && !m_effect->mayEnd(); ++turns) {
            co_await QCoro::sleepFor(turn);
        }
        if (m_effect->applyError) {
            co_return tl::unexpected<Error>(*m_effect->applyError);
        }
        m_effect->isInWorld = true;
        co_return Observation::done(QStringLiteral("made"));
    }
    QCoro::Task<Result<Undone>> undo(StepContext*, const PlanStep*) override
    {
        ++m_effect->undone;
        if (m_effect->undoError) {
            co_return tl::unexpected<Error>(*m_effect->undoError);
        }
        m_effect->isInWorld = false;
        co_return Undone(QStringLiteral("unmade"), QStringLiteral(""));
    }

private:
    static constexpr int mostTurns = 5000;

    FakeEffect* m_effect;
    Clock* m_clock;
};

} // namespace Pilothouse
