#pragma once
#include "services/runtime/runtime.h"

namespace Pilothouse {

/// A Runtime whose every answer is an error: tests override what they need.
class UnusedRuntime : public Runtime {
public:
    QCoro::Task<Result<RuntimeFacts>> facts() override { co_return unused(); }
    QCoro::Task<Result<QString>> stackName() override { co_return unused(); }
    QCoro::Task<Result<QJsonObject>> resolvedStack() override { co_return unused(); }
    QCoro::Task<Result<QList<HostMention>>> servicesMentioning(QString) override { co_return unused(); }
    QCoro::Task<Result<QList<ObservedContainer>>> containers() override { co_return unused(); }
    QCoro::Task<Result<ObservedContainer>> inspect(QString) override { co_return unused(); }
    QCoro::Task<Result<QList<ObservedImage>>> images(QString) override { co_return unused(); }
    QCoro::Task<Result<ObservedImage>> image(QString) override { co_return unused(); }
    QCoro::Task<Result<ObservedImage>> makeImage(QString, QString, std::function<void(QString)>, std::stop_token) override { co_return unused(); }
    QCoro::Task<Result<ObservedContainer>> startSlot(SlotSpec) override { co_return unused(); }
    QCoro::Task<Result<>> start(QString) override { co_return unused(); }
    QCoro::Task<Result<>> stop(QString, Milliseconds, std::stop_token) override { co_return unused(); }
    QCoro::Task<Result<>> remove(QString) override { co_return unused(); }
    QCoro::Task<Result<ProcessOutput>> runOneOff(OneOff, std::stop_token) override { co_return unused(); }
    QCoro::Task<Result<std::optional<OneOffLeftover>>> oneOffLeftover(QString) override { co_return unused(); }
    QCoro::Task<Result<ProcessOutput>> awaitOneOff(QString, Milliseconds, std::stop_token) override { co_return unused(); }
    QCoro::Task<Result<ProcessOutput>> exec(QString, QStringList, Milliseconds) override { co_return unused(); }
    QCoro::Task<Result<QString>> logTail(QString, int) override { co_return unused(); }
    QCoro::Task<Result<qint64>> memoryUse(QString) override { co_return unused(); }
    QCoro::Task<Result<LeaseHolder>> acquireLease(LeaseRequest) override { co_return unused(); }
    QCoro::Task<Result<>> releaseLease(QString) override { co_return unused(); }
    QCoro::Task<Result<std::optional<LeaseHolder>>> leaseHolder(Milliseconds) override { co_return unused(); }

private:
    static tl::unexpected<Error> unused() { return failure(ErrorCode::Internal, QStringLiteral("Not used in this test.")); }
};

} // namespace Pilothouse
