#pragma once
#include "models/core/result.h"
#include "models/migration/review.h"
#include "services/time/clock.h"
#include <QCoroTask>
#include <QObject>
#include <functional>
#include <optional>
#include <stop_token>

namespace Pilothouse {

/// Whom a ReviewFeed asks. All outlive it and its tasks.
struct ReviewFeedParts {
    /// Reads and judges the release's migrations against the environment's database as it is now.
    std::function<QCoro::Task<Result<SchemaReview>>(QString release, std::stop_token stop)> review;
    /// Proves on a scratch copy which code works on which schema, saying at which stage it is; empty: this installation
    /// cannot.
    std::function<QCoro::Task<Result<CompatibilityProof>>(QString release, std::function<void(QString)> onProgress, std::stop_token stop)> prove;
    Clock* clock = nullptr;
};

/// What a picked release means for the database of one environment, read when a person asks. Nothing is read by
/// itself: each look starts a throw-away container. GUI thread.
class ReviewFeed final : public QObject {
    Q_OBJECT
public:
    enum class Work { None, Reading, Proving };
    Q_ENUM(Work)

    explicit ReviewFeed(ReviewFeedParts parts, QObject* parent = nullptr);
    ~ReviewFeed() override;

    /// Reads this release; the one that is there already is not read again. An empty name forgets what was picked.
    void pick(const QString& release);
    /// Reads the picked release in the world as it is now; what is known is shown meanwhile.
    void readAgain();
    [[nodiscard]] bool canProve() const { return bool(m_parts.prove); }
    /// Makes the proof for the review that is there.
    void prove();
    /// Ends what goes on; what was known before stays.
    void cancel();

    [[nodiscard]] const QString& release() const { return m_release; } ///< empty: none was picked
    [[nodiscard]] const std::optional<SchemaReview>& review() const { return m_review; } ///< of release()
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; } ///< of the last work; Cancelled is none
    [[nodiscard]] Work work() const { return m_work; }
    [[nodiscard]] const QString& progress() const { return m_progress; } ///< what it is at, in a sentence; may be empty
    [[nodiscard]] Milliseconds workingFor() const; ///< 0 while nothing goes on
    [[nodiscard]] QDateTime readAt() const { return m_readAt; } ///< UTC; invalid without a review

Q_SIGNALS:
    void changed();

private:
    std::stop_token begin(Work work);
    void end();
    void takeReview(int asking, const Result<SchemaReview>& review);
    void takeProof(int asking, const Result<CompatibilityProof>& proof);

    ReviewFeedParts m_parts;
    QString m_release;
    QString m_progress;
    std::optional<SchemaReview> m_review;
    std::optional<Error> m_problem;
    QDateTime m_readAt;
    Work m_work = Work::None;
    std::chrono::nanoseconds m_since {0};
    std::stop_source m_stop;
    int m_asking = 0; ///< answers to an older question are dropped
};

} // namespace Pilothouse
