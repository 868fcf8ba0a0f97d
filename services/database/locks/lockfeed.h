#pragma once
#include "services/database/locks/lockreader.h"
#include "services/time/clock.h"
#include <QObject>
#include <memory>
#include <optional>
#include <stop_token>

namespace Pilothouse {

/// Pictures of the locks for somebody who looks on, at most four a second; nothing is read while nobody does.
class LockFeed final : public QObject {
    Q_OBJECT
public:
    /// `clock` outlives this and its tasks.
    LockFeed(std::unique_ptr<LockReader> reader, Clock* clock, QObject* parent = nullptr);
    ~LockFeed() override;

    void start(); ///< again after stop(); while it runs nothing happens
    void stop(); ///< no signal follows

    /// As of LockReader. `backend` is the session's in the picture that the person saw: a pid may be another's by now.
    QCoro::Task<Result<SessionEnd>> cancel(int pid, QString backend);
    QCoro::Task<Result<SessionEnd>> terminate(int pid, QString backend);

Q_SIGNALS:
    void pictured(const Pilothouse::LockPicture& picture);
    /// The database cannot be asked; it is asked again. Once for each reason, until a picture comes.
    void failed(const Pilothouse::Error& error);

private:
    QCoro::Task<> follow(std::stop_token stop);

    std::shared_ptr<LockReader> m_reader; ///< shared with the tasks
    Clock* m_clock;
    QString m_failure;
    std::optional<std::stop_source> m_stop;
};

} // namespace Pilothouse

Q_DECLARE_METATYPE(Pilothouse::LockPicture)
