#include "services/environment/checkrunner.h"
#include <QCoroFuture>
#include <QLoggingCategory>
#include <QPromise>
#include <vector>

namespace Pilothouse {
namespace {

Q_LOGGING_CATEGORY(lcChecks, "pilothouse.checks", QtInfoMsg)

/// The one answer of a check: whoever comes first gives it, the check itself or its time limit.
struct Answer {
    Answer() { promise.start(); }

    /// Nobody has answered yet: who waits is there, and its clock.
    [[nodiscard]] bool isOpen() const { return !promise.future().isFinished(); }

    void give(CheckResult result, const CheckRunner::OnChecked& onChecked)
    {
        if (!isOpen()) {
            return;
        }
        if (onChecked) {
            onChecked(result);
        }
        promise.addResult(std::move(result));
        promise.finish();
        timer.request_stop();
    }

    QPromise<CheckResult> promise;
    std::stop_source timer;
};

using SharedAnswer = std::shared_ptr<Answer>;

QCoro::Task<> work(const Clock* clock, Check check, SharedAnswer answer, CheckRunner::OnChecked onChecked)
{
    const CheckResult blank = check.blank;
    const auto began = clock->monotonic();
    CheckResult result = co_await check.body(blank);
    if (answer->isOpen()) {
        const auto took = std::chrono::duration_cast<Milliseconds>(clock->monotonic() - began);
        qCDebug(lcChecks).noquote() << blank.id << "after" << qint64(took.count()) << "ms";
    }
    answer->give(std::move(result), onChecked);
}

QCoro::Task<> limit(Clock* clock, Milliseconds time, CheckResult late, SharedAnswer answer, CheckRunner::OnChecked onChecked)
{
    const std::stop_token answered = answer->timer.get_token();
    const Result<> slept = co_await clock->sleep(time, answered);
    if (slept) {
        answer->give(std::move(late), onChecked);
    }
}

} // namespace

QCoro::Task<QList<CheckResult>> CheckRunner::run(QList<Check> checks, OnChecked onChecked, std::stop_token stop) const
{
    std::vector<SharedAnswer> answers;
    for (const Check& check : checks) {
        auto answer = std::make_shared<Answer>();
        answers.push_back(answer);
        const CheckResult late = check.blank.failed(ErrorCode::TimedOut,
            tr("There was no answer within %1.").arg(spokenDuration(check.timeLimit)),
            tr("See whether what is checked hangs or is overloaded, then try again."));
        limit(m_clock, check.timeLimit, late, answer, onChecked);
        work(m_clock, check, answer, onChecked);
    }
    std::stop_callback onStop(stop, [&] {
        for (size_t i = 0; i < answers.size(); ++i) {
            answers[i]->give(checks[qsizetype(i)].blank.failed(ErrorCode::Cancelled, tr("Cancelled."), {}), onChecked);
        }
    });
    QList<CheckResult> results;
    for (const SharedAnswer& answer : answers) {
        const QFuture<CheckResult> future = answer->promise.future();
        const CheckResult result = co_await future;
        results << result;
    }
    co_return results;
}

} // namespace Pilothouse
