#pragma once
#include <QCoroTask>
#include <QTest>

namespace Pilothouse {

/// Runs the event loop until the task is done. Tests only.
template <class T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace Pilothouse

/// Fails the test with the error's own words.
#define QVERIFY_RESULT(result) \
    do { \
        const auto& checked = (result); \
        if (!checked.has_value()) { \
            QFAIL(qPrintable(checked.error().message + QLatin1Char('\n') + checked.error().detail)); \
        } \
    } while (false)
