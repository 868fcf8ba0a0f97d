#include "services/database/locks/lockwatch.h"
#include <QPointer>
#include <algorithm>
#include <utility>

namespace Pilothouse {
namespace {

constexpr Milliseconds every {100};
constexpr std::chrono::seconds betweenProgress {2};

} // namespace

LockWatch::LockWatch(LockReader* reader, Clock* clock, LockLimits limits, QString application)
    : m_reader(reader)
    , m_clock(clock)
    , m_judge(limits, application)
    , m_application(std::move(application))
{
}

LockWatch::~LockWatch()
{
    stop();
}

void LockWatch::start()
{
    if (!m_stop) {
        m_stop.emplace();
        watch(m_stop->get_token());
    }
}

void LockWatch::stop()
{
    if (m_stop) {
        m_stop->request_stop();
    }
}

QCoro::Task<> LockWatch::watch(std::stop_token stop)
{
    const QPointer<LockWatch> self(this);
    Clock* const clock = m_clock;
    while (!stop.stop_requested()) {
        const std::chrono::nanoseconds begun = clock->monotonic();
        co_await look(stop);
        if (!self || stop.stop_requested()) {
            co_return;
        }
        const auto took = std::chrono::duration_cast<Milliseconds>(clock->monotonic() - begun);
        const Milliseconds rest = std::max(Milliseconds(1), every - took);
        const Result<> slept = co_await clock->sleep(rest, stop);
        if (!self || !slept) {
            co_return;
        }
    }
}

QCoro::Task<> LockWatch::look(std::stop_token stop)
{
    const QPointer<LockWatch> self(this);
    const Result<LockPicture> picture = co_await m_reader->read();
    if (!self || stop.stop_requested()) {
        co_return;
    }
    if (!picture) {
        tellFailure(picture.error());
        co_return; // asked again in a moment: the reader connects anew
    }
    const QList<LockAlert> alerts = m_judge.judge(*picture);
    for (const LockAlert& alert : alerts) {
        Q_EMIT alerted(alert);
    }
    tellProgress(*picture);
    if (const std::optional<LockAlert> worst = m_judge.mustCancel()) {
        const LockAlert victim = *worst;
        co_await cancel(victim);
    }
}

QCoro::Task<> LockWatch::cancel(LockAlert alert)
{
    const QPointer<LockWatch> self(this);
    const int pid = alert.migration.pid;
    const QString backend = alert.migration.backend;
    const Result<SessionEnd> ended = co_await m_reader->cancel(pid, backend);
    if (!self) {
        co_return;
    }
    // It may have ended by itself in the moment between looking and telling: then nothing was cancelled.
    const bool isOver = !ended && (ended.error().code == ErrorCode::NotFound || ended.error().code == ErrorCode::Refused);
    if (isOver) {
        co_return;
    }
    if (ended) {
        m_judge.noteCancelled();
    }
    if (!ended && std::exchange(m_hasToldProblem, true)) {
        co_return;
    }
    alert.kind = ended ? LockAlert::Kind::Cancelled : LockAlert::Kind::NotCancelled;
    alert.problem = ended ? QString() : ended.error().message;
    Q_EMIT alerted(alert);
}

void LockWatch::tellFailure(const Error& error)
{
    ++m_missed;
    if (!m_toldFailures.contains(error.message)) {
        m_toldFailures.insert(error.message);
        Q_EMIT failed(error);
    }
}

void LockWatch::tellProgress(const LockPicture& picture)
{
    for (const CommandProgress& progress : picture.progress) {
        const DatabaseSession* session = picture.find(progress.pid);
        const QString said = QStringLiteral("%1 %2 %3").arg(progress.phase).arg(progress.done).arg(progress.total);
        const bool isDue = m_toldProgress.isEmpty() || m_clock->monotonic() - m_toldProgressAt >= betweenProgress;
        if (session != nullptr && session->application == m_application && said != m_toldProgress && isDue) {
            m_toldProgress = said;
            m_toldProgressAt = m_clock->monotonic();
            Q_EMIT progressed(progress);
        }
    }
}

} // namespace Pilothouse
