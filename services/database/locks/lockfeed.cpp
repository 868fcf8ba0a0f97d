#include "services/database/locks/lockfeed.h"
#include <QPointer>

namespace Pilothouse {
namespace {

constexpr Milliseconds pictureEvery {250};

} // namespace

LockFeed::LockFeed(std::unique_ptr<LockReader> reader, Clock* clock, QObject* parent)
    : QObject(parent)
    , m_reader(std::move(reader))
    , m_clock(clock)
{
}

LockFeed::~LockFeed()
{
    stop();
}

void LockFeed::start()
{
    if (!m_stop) {
        m_stop.emplace();
        follow(m_stop->get_token());
    }
}

void LockFeed::stop()
{
    if (m_stop) {
        m_stop->request_stop();
        m_stop.reset();
    }
}

QCoro::Task<> LockFeed::follow(std::stop_token stop)
{
    const QPointer<LockFeed> self(this);
    const std::shared_ptr<LockReader> reader = m_reader;
    Clock* const clock = m_clock;
    while (true) {
        const Result<LockPicture> picture = co_await reader->read();
        if (!self || stop.stop_requested()) {
            co_return;
        }
        if (picture) {
            m_failure.clear();
            Q_EMIT pictured(*picture);
        } else if (m_failure != picture.error().message) {
            m_failure = picture.error().message;
            Q_EMIT failed(picture.error());
        }
        const Result<> slept = co_await clock->sleep(pictureEvery, stop);
        if (!self || !slept) {
            co_return;
        }
    }
}

QCoro::Task<Result<SessionEnd>> LockFeed::cancel(int pid, QString backend)
{
    const std::shared_ptr<LockReader> reader = m_reader;
    const Result<SessionEnd> ended = co_await reader->cancel(pid, backend);
    co_return ended;
}

QCoro::Task<Result<SessionEnd>> LockFeed::terminate(int pid, QString backend)
{
    const std::shared_ptr<LockReader> reader = m_reader;
    const Result<SessionEnd> ended = co_await reader->terminate(pid, backend);
    co_return ended;
}

} // namespace Pilothouse
