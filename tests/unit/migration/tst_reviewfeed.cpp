#include "services/migration/reviewfeed.h"
#include "tests/support/fakeclock.h"
#include "tests/support/samplereview.h"
#include <QSignalSpy>
#include <QTest>

using namespace Pilothouse;

namespace {

const auto release = QStringLiteral("r43");

} // namespace

/// A feed whose review takes ten seconds of a clock that stands still.
class ReviewFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsReadBeforeAReleaseIsPicked();
    void aPickedReleaseIsReadOnce();
    void anotherReleaseTakesTheFirstOnesPlace();
    void cancellingForgetsAReleaseOfWhichNothingIsKnown();
    void aProblemIsToldAndTheNextReadingTakesItAway();
    void whatIsKnownStaysWhileItIsReadAgain();
    void aProofIsKeptForTheSameMigrationsOnly();
    void aFeedThatIsGoneWhileItReadsDoesNoHarm();

private:
    QCoro::Task<Result<SchemaReview>> read(QString picked, std::stop_token stop);
    QCoro::Task<Result<CompatibilityProof>> prove(std::function<void(QString)> onProgress, std::stop_token stop);
    void pass() { m_clock->advance(Milliseconds(10000)); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ReviewFeed> m_feed;
    Result<SchemaReview> m_answer;
    QStringList m_read;
};

QCoro::Task<Result<SchemaReview>> ReviewFeedTest::read(QString picked, std::stop_token stop)
{
    m_read << picked;
    const Result<> waited = co_await m_clock->sleep(Milliseconds(10000), stop);
    if (!waited) {
        co_return forward(waited);
    }
    Result<SchemaReview> answer = m_answer;
    if (answer) {
        answer->release = picked;
    }
    co_return answer;
}

QCoro::Task<Result<CompatibilityProof>> ReviewFeedTest::prove(std::function<void(QString)> onProgress, std::stop_token stop)
{
    onProgress(QStringLiteral("The scratch database starts."));
    const Result<> waited = co_await m_clock->sleep(Milliseconds(10000), stop);
    if (!waited) {
        co_return forward(waited);
    }
    co_return sampleProof();
}

void ReviewFeedTest::init()
{
    m_feed.reset();
    m_clock = std::make_unique<FakeClock>();
    m_answer = sampleReview();
    m_read.clear();
    ReviewFeedParts parts;
    parts.clock = m_clock.get();
    parts.review = [this](const QString& picked, std::stop_token stop) { return read(picked, std::move(stop)); };
    parts.prove = [this](const QString&, std::function<void(QString)> onProgress, std::stop_token stop) { return prove(std::move(onProgress), std::move(stop)); };
    m_feed = std::make_unique<ReviewFeed>(parts);
}

void ReviewFeedTest::nothingIsReadBeforeAReleaseIsPicked()
{
    m_feed->readAgain();
    m_feed->prove();
    m_feed->cancel();
    QCOMPARE(m_feed->work(), ReviewFeed::Work::None);
    QVERIFY(m_read.isEmpty());
}

void ReviewFeedTest::aPickedReleaseIsReadOnce()
{
    const QSignalSpy changed(m_feed.get(), &ReviewFeed::changed);
    m_feed->pick(release);
    QCOMPARE(m_feed->work(), ReviewFeed::Work::Reading);
    m_clock->advance(Milliseconds(4000));
    QCOMPARE(m_feed->workingFor(), Milliseconds(4000));
    m_feed->pick(release);
    m_clock->advance(Milliseconds(6000));
    QTRY_VERIFY(m_feed->review().has_value());
    QCOMPARE(m_feed->work(), ReviewFeed::Work::None);
    QCOMPARE(m_feed->readAt(), m_clock->now());
    QCOMPARE(m_read, QStringList {release});
    m_feed->pick(release);
    QCOMPARE(m_read.size(), 1);
    QCOMPARE(changed.size(), 2);
}

void ReviewFeedTest::anotherReleaseTakesTheFirstOnesPlace()
{
    m_feed->pick(release);
    m_feed->pick(QStringLiteral("r44"));
    pass();
    QTRY_VERIFY(m_feed->review().has_value());
    QCOMPARE(m_feed->review()->release, QStringLiteral("r44"));
    m_feed->pick({});
    QVERIFY(!m_feed->review().has_value());
    QVERIFY(m_feed->release().isEmpty());
}

void ReviewFeedTest::cancellingForgetsAReleaseOfWhichNothingIsKnown()
{
    m_feed->pick(release);
    m_feed->cancel();
    QCOMPARE(m_feed->work(), ReviewFeed::Work::None);
    QVERIFY(m_feed->release().isEmpty());
    QVERIFY(!m_feed->problem().has_value());
    pass();
    QTest::qWait(20);
    QVERIFY(!m_feed->review().has_value());
}

void ReviewFeedTest::aProblemIsToldAndTheNextReadingTakesItAway()
{
    m_answer = failure(ErrorCode::NotFound, QStringLiteral("The image is not here."), QStringLiteral("Prepare it."));
    m_feed->pick(release);
    pass();
    QTRY_VERIFY(m_feed->problem().has_value());
    QCOMPARE(m_feed->problem()->message, QStringLiteral("The image is not here."));
    QCOMPARE(m_feed->release(), release);
    m_answer = sampleReview();
    m_feed->readAgain();
    QVERIFY(!m_feed->problem().has_value());
    pass();
    QTRY_VERIFY(m_feed->review().has_value());
}

void ReviewFeedTest::whatIsKnownStaysWhileItIsReadAgain()
{
    m_feed->pick(release);
    pass();
    QTRY_VERIFY(m_feed->review().has_value());
    m_feed->readAgain();
    QVERIFY(m_feed->review().has_value());
    m_feed->cancel();
    QVERIFY(m_feed->review().has_value());
    QCOMPARE(m_feed->release(), release);
}

void ReviewFeedTest::aProofIsKeptForTheSameMigrationsOnly()
{
    m_feed->pick(release);
    pass();
    QTRY_VERIFY(m_feed->review().has_value());
    m_feed->prove();
    QCOMPARE(m_feed->work(), ReviewFeed::Work::Proving);
    QCOMPARE(m_feed->progress(), QStringLiteral("The scratch database starts."));
    pass();
    QTRY_VERIFY(m_feed->review()->proof.has_value());
    m_feed->readAgain();
    pass();
    QTRY_COMPARE(m_feed->work(), ReviewFeed::Work::None);
    QVERIFY(m_feed->review()->proof.has_value());
    m_answer->migrations[3].state = MigrationState::Applied;
    m_feed->readAgain();
    pass();
    QTRY_COMPARE(m_feed->work(), ReviewFeed::Work::None);
    QVERIFY(!m_feed->review()->proof.has_value());
}

void ReviewFeedTest::aFeedThatIsGoneWhileItReadsDoesNoHarm()
{
    m_feed->pick(release);
    m_feed.reset();
    pass();
    QTest::qWait(20);
}

QTEST_GUILESS_MAIN(ReviewFeedTest)
#include "tst_reviewfeed.moc"
