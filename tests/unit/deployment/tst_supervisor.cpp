#include "services/deployment/supervisor.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"

using namespace Pilothouse;

namespace {

/// Runners that end at once, each with the next of these words on standard error.
class DyingRunners final : public ProcessRunner {
public:
    QList<QByteArray> words;
    int started = 0;

    QCoro::Task<Result<ProcessOutput>> run(Command, std::stop_token) override
    {
        ProcessOutput output;
        output.exitCode = 1;
        output.err = words.value(std::min<qsizetype>(started, words.size() - 1));
        ++started;
        co_return output;
    }
};

} // namespace

class SupervisorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_runners = std::make_unique<DyingRunners>();
        m_clock = std::make_unique<FakeClock>();
        m_clock->runFree();
        m_told.clear();
    }
    void itGivesUpAfterTwentyQuickDeathsAndSaysWhyOnce()
    {
        m_runners->words = {"no socket", "no socket", "no plan"};
        const Result<int> ended = supervise([]() -> QCoro::Task<Result<bool>> { co_return false; });
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::Unavailable);
        QCOMPARE(m_runners->started, 20);
        QCOMPARE(m_told, (QList<QByteArray> {"no socket", "no plan"}));
    }
    void aFullDiskIsOutlivedHoweverLongItLasts()
    {
        m_runners->words = {"full"};
        DyingRunners* runners = m_runners.get();
        const Result<int> ended = supervise([runners] { return finishedAfter(runners, 200); });
        QVERIFY_RESULT(ended);
        QCOMPARE(*ended, 1);
        QCOMPARE(m_runners->started, 200);
        QVERIFY(m_clock->monotonic() < std::chrono::seconds(200 * 6)); // and looked at every few seconds
    }
    void aRunThatEndedIsLeftAlone()
    {
        m_runners->words = {QByteArray()};
        const Result<int> ended = supervise([]() -> QCoro::Task<Result<bool>> { co_return true; });
        QVERIFY_RESULT(ended);
        QCOMPARE(m_runners->started, 1);
        QCOMPARE(m_told, QList<QByteArray>());
    }

private:
    static QCoro::Task<Result<bool>> finishedAfter(DyingRunners* runners, int deaths)
    {
        if (runners->started < deaths) {
            co_return failure(ErrorCode::Io, QStringLiteral("the disk is full"));
        }
        co_return true;
    }
    Result<int> supervise(const Supervisor::IsFinished& isFinished)
    {
        const Supervisor::Tell tell = [this](QByteArray words) { return note(std::move(words)); };
        Supervisor supervisor(*m_runners, *m_clock, isFinished, tell);
        const Command runner(QStringLiteral("runner"), {});
        return await(supervisor.supervise(runner));
    }
    QCoro::Task<> note(QByteArray words)
    {
        m_told << words;
        co_return;
    }

    std::unique_ptr<DyingRunners> m_runners;
    std::unique_ptr<FakeClock> m_clock;
    QList<QByteArray> m_told;
};

QTEST_GUILESS_MAIN(SupervisorTest)
#include "tst_supervisor.moc"
