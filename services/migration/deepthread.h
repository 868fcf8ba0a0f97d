#pragma once
#include "services/migration/sqlparser.h"
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace Pilothouse {

/// A thread of its own whose stack holds the trees of hostile SQL. Joins it when destroyed.
class DeepThread {
public:
    DeepThread() { m_pool.setStackSize(lenientStack); }

    template <class Value>
    [[nodiscard]] QFuture<Value> run(std::function<Value()> work)
    {
        const auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        const QFuture<Value> future = promise->future();
        m_pool.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

private:
    QThreadPool m_pool;
};

} // namespace Pilothouse
