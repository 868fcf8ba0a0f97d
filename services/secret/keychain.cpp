#include "services/secret/keychain.h"
#include <QCoroFuture>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace Pilothouse {
namespace {

QString serviceName()
{
    return QStringLiteral("pilothouse");
}

/// One keychain job from start to its single end. A job that outlives the deadline is left to end by
/// itself: QtKeychain offers no way to stop it, and a job deletes itself when it is done.
class JobEnd final : public QObject {
public:
    JobEnd(QKeychain::Job* job, Milliseconds deadline)
    {
        m_promise.start();
        connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job* done) {
            end(Result<Secret>(secretOf(done)), done->error(), done->errorString());
        });
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this, deadline] {
            finish(failure(ErrorCode::TimedOut,
                Keychain::tr("The keychain did not answer within %1.").arg(spokenDuration(deadline)),
                Keychain::tr("Unlock it, then try again.")));
        });
        m_timer.start(deadline);
        job->start();
    }

    [[nodiscard]] QFuture<Result<Secret>> future() const { return m_promise.future(); }

private:
    static Secret secretOf(QKeychain::Job* job)
    {
        const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(job);
        return read != nullptr ? Secret(read->textData().toUtf8()) : Secret();
    }

    void end(Result<Secret> value, QKeychain::Error code, const QString& reason)
    {
        switch (code) {
        case QKeychain::NoError:
            return finish(std::move(value));
        case QKeychain::EntryNotFound:
            return finish(failure(ErrorCode::NotFound, Keychain::tr("The keychain has no such entry.")));
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
            return finish(failure(ErrorCode::PermissionDenied,
                Keychain::tr("The keychain refused access: %1").arg(reason),
                Keychain::tr("Unlock the keychain and allow the access.")));
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::OtherError:
            break;
        }
        finish(failure(ErrorCode::Unavailable, Keychain::tr("No keychain answers: %1").arg(reason)));
    }

    void finish(Result<Secret> result)
    {
        if (!m_promise.future().isFinished()) {
            m_timer.stop();
            m_promise.addResult(std::move(result));
            m_promise.finish();
        }
    }

    QPromise<Result<Secret>> m_promise;
    QTimer m_timer;
};

} // namespace

Keychain::Keychain(Milliseconds deadline)
    : m_deadline(deadline)
{
}

QCoro::Task<Result<Secret>> Keychain::read(QString key)
{
    auto* job = new QKeychain::ReadPasswordJob(serviceName());
    job->setKey(key);
    const JobEnd end(job, m_deadline);
    const QFuture<Result<Secret>> future = end.future();
    Result<Secret> result = co_await future;
    co_return result;
}

QCoro::Task<Result<>> Keychain::write(QString key, Secret value)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName());
    job->setKey(key);
    job->setTextData(QString::fromUtf8(value.reveal()));
    const JobEnd end(job, m_deadline);
    const QFuture<Result<Secret>> future = end.future();
    const Result<Secret> result = co_await future;
    if (!result) {
        co_return forward(result);
    }
    co_return Result<>();
}

} // namespace Pilothouse
