#include "services/migration/reviewfeed.h"
#include <QPointer>

namespace Pilothouse {
namespace {

QStringList pendingOf(const SchemaReview& review)
{
    QStringList pending {review.imageId};
    for (const MigrationReview& migration : review.migrations) {
        if (migration.state == MigrationState::Pending) {
            pending << migration.label() << migration.sql;
        }
    }
    return pending;
}

} // namespace

ReviewFeed::ReviewFeed(ReviewFeedParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

ReviewFeed::~ReviewFeed()
{
    m_stop.request_stop();
}

void ReviewFeed::pick(const QString& release)
{
    if (release == m_release && (release.isEmpty() || m_review || m_work == Work::Reading)) {
        return;
    }
    m_stop.request_stop();
    ++m_asking;
    m_work = Work::None;
    m_release = release;
    m_review.reset();
    m_problem.reset();
    m_readAt = {};
    if (release.isEmpty()) {
        Q_EMIT changed();
    } else {
        readAgain();
    }
}

std::stop_token ReviewFeed::begin(Work work)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_asking;
    m_work = work;
    m_progress.clear();
    m_since = m_parts.clock->monotonic();
    m_problem.reset();
    return m_stop.get_token();
}

void ReviewFeed::end()
{
    m_work = Work::None;
    Q_EMIT changed();
}

void ReviewFeed::readAgain()
{
    if (m_release.isEmpty()) {
        return;
    }
    const std::stop_token stop = begin(Work::Reading);
    const int asking = m_asking;
    Q_EMIT changed();
    QCoro::connect(m_parts.review(m_release, stop), this, [this, asking](const Result<SchemaReview>& review) { takeReview(asking, review); });
}

void ReviewFeed::prove()
{
    if (!m_review || !canProve() || m_work != Work::None) {
        return;
    }
    const std::stop_token stop = begin(Work::Proving);
    const int asking = m_asking;
    Q_EMIT changed();
    const QPointer<ReviewFeed> self(this);
    const auto onProgress = [self, asking](const QString& stage) {
        if (self && self->m_asking == asking) {
            self->m_progress = stage;
            Q_EMIT self->changed();
        }
    };
    QCoro::connect(m_parts.prove(m_release, onProgress, stop), this, [this, asking](const Result<CompatibilityProof>& proof) { takeProof(asking, proof); });
}

void ReviewFeed::cancel()
{
    if (m_work == Work::None) {
        return;
    }
    m_stop.request_stop();
    ++m_asking;
    // Without a review there is nothing to show for the release that was picked.
    if (!m_review) {
        m_release.clear();
    }
    end();
}

void ReviewFeed::takeReview(int asking, const Result<SchemaReview>& review)
{
    if (asking != m_asking) {
        return;
    }
    if (review) {
        // A proof is of an image and its pending migrations; it does not age by reading the same ones again.
        const bool isSame = m_review && pendingOf(*m_review) == pendingOf(*review);
        const std::optional<CompatibilityProof> proof = isSame ? m_review->proof : std::nullopt;
        m_review = *review;
        m_review->proof = m_review->proof ? m_review->proof : proof;
        m_readAt = m_parts.clock->now();
    } else {
        m_problem = review.error();
    }
    end();
}

void ReviewFeed::takeProof(int asking, const Result<CompatibilityProof>& proof)
{
    if (asking != m_asking) {
        return;
    }
    if (proof) {
        m_review->proof = *proof;
    } else {
        m_problem = proof.error();
    }
    end();
}

Milliseconds ReviewFeed::workingFor() const
{
    return m_work == Work::None ? Milliseconds(0) : std::chrono::duration_cast<Milliseconds>(m_parts.clock->monotonic() - m_since);
}

} // namespace Pilothouse
