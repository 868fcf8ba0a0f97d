#pragma once
#include "models/core/result.h"
#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>
#include <functional>
#include <memory>

namespace Pilothouse {

/// Gives the same answer to all who ask the same question while it is under way; nothing is remembered afterwards.
/// For what no effect of ours changes: whoever joins gets what was asked a moment before. One thread; outlives its tasks.
template <class T>
class OneAnswer {
public:
    /// Calls `ask` unless the question `key` is under way.
    QCoro::Task<Result<T>> get(QString key, std::function<QCoro::Task<Result<T>>()> ask)
    {
        if (m_promise && m_key == key) {
            const QFuture<Result<T>> future = m_promise->future();
            const Result<T> joined = co_await future;
            co_return joined;
        }
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_promise = promise;
        m_key = key;
        const Result<T> answer = co_await ask();
        if (m_promise == promise) {
            m_promise.reset();
        }
        promise->addResult(answer);
        promise->finish();
        co_return answer;
    }

private:
    QString m_key;
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

} // namespace Pilothouse
