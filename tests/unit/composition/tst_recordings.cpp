#include "services/deployment/recording.h"
#include "services/deployment/runreplay.h"
#include "tests/support/fakeclock.h"
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Pilothouse;

namespace {

const char rolledBack[] = ":/recordings/members-rolled-back.jsonl";
const char succeeded[] = ":/recordings/members-succeeded.jsonl";

} // namespace

class RecordingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecordingShipsWithTheProgram_data();
    void everyRecordingShipsWithTheProgram();
    void theGuardsRollbackCanBeWatchedAgain();
    void theDeploymentThatWentWellCanBeWatchedAgain();
};

void RecordingsTest::everyRecordingShipsWithTheProgram_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("rolled back") << QString::fromLatin1(rolledBack) << QStringLiteral("rolled-back");
    QTest::newRow("succeeded") << QString::fromLatin1(succeeded) << QStringLiteral("succeeded");
}

void RecordingsTest::everyRecordingShipsWithTheProgram()
{
    QFETCH(QString, file);
    QFETCH(QString, outcome);
    const Result<QList<Event>> events = readRecordingFile(file);
    QVERIFY2(events.has_value(), events ? "" : qPrintable(events.error().message));
    const RunState state = foldRun(events->first().run, *events);
    QCOMPARE(state.outcome, outcome);
    QVERIFY(!state.plan.steps.isEmpty()); // also of a plan that an older version wrote
    QVERIFY(!state.plan.oldRelease.isEmpty() || state.plan.from == Slot::Plain);
    QVERIFY(!state.notes.isEmpty());

    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    static const QRegularExpression machinePath(QStringLiteral("/(home|root|tmp|work|Users)/"));
    const QRegularExpressionMatch match = machinePath.match(QString::fromUtf8(source.readAll()));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void RecordingsTest::theGuardsRollbackCanBeWatchedAgain()
{
    FakeClock clock;
    RunReplay replay(readRecordingFile(QString::fromLatin1(rolledBack)).value(), &clock);
    const RunFeed* feed = replay.feed();
    replay.toSwitch();
    QCOMPARE(feed->state().serving, std::optional<Slot>(Slot::Green));
    QVERIFY(!feed->state().turnedBack);
    replay.toFailure();
    QVERIFY(feed->state().error || feed->state().step(QStringLiteral("watch"))->error);
    replay.seek(replay.end());
    QCOMPARE(feed->state().serving, std::optional<Slot>(Slot::Blue));
    QCOMPARE(feed->state().phase, RunPhase::RolledBack);
    QVERIFY(feed->state().probeFailed > 0);
    const QList<RunMarker>& markers = feed->samples().markers();
    QVERIFY(std::any_of(markers.cbegin(), markers.cend(), [](const RunMarker& marker) { return marker.kind == RunMarker::SwitchedBack; }));
}

void RecordingsTest::theDeploymentThatWentWellCanBeWatchedAgain()
{
    FakeClock clock;
    RunReplay replay(readRecordingFile(QString::fromLatin1(succeeded)).value(), &clock);
    replay.setSpeed(60);
    replay.play();
    clock.advance(Milliseconds(10 * 60'000));
    QTRY_VERIFY(!replay.isPlaying());
    QCOMPARE(replay.feed()->state().probeFailed, 0);
    QVERIFY(replay.feed()->samples().samples().size() > 60); // a watch of a minute, a sample a second
    QVERIFY(!replay.hasFailure());
}

QTEST_GUILESS_MAIN(RecordingsTest)
#include "tst_recordings.moc"
