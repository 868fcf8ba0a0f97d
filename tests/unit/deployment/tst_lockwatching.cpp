#include "services/database/locks/postgreslocks.h"
#include "services/deployment/lockwatching.h"
#include "tests/support/postgrescontainer.h"
#include "tests/unit/deployment/stepstage.h"
#include <QTcpServer>

using namespace Pilothouse;

/// What a run says of the watch itself; what the watch sees, tst_locks asks PostgreSQL.
class LockWatchingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWatchThatSeesNothingIsToldOnce()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const DatabaseConfig database {QStringLiteral("127.0.0.1"), nobody.serverPort(), QStringLiteral("members"), QStringLiteral("members"), {}};
        nobody.close();
        FixedSecrets secrets;
        SystemClock clock;
        StepStage stage;
        stage.world.clock = &clock;
        stage.world.locks = std::make_unique<PostgresLocks>(database, secrets, &clock);
        stage.world.redact = [](QString text) { return text.replace(QStringLiteral("127.0.0.1"), QStringLiteral("…")); };
        QStringList told;
        stage.context.progress = [&told](const QString& text) { told << text; };
        PlanStep step;
        step.kind = QStringLiteral("migrate");
        const LockWatching watching(&stage.context, &step, QStringLiteral("pilothouse migrate run-1"));
        QTRY_VERIFY(watching.facts().value(u"missed").toInt() > 2);
        QCOMPARE(watching.facts().value(u"samples").toInt(), 0);
        QCOMPARE(stage.texts(EventKind::lockAlerted, "alert"), QStringList {QStringLiteral("not-watched")});
        QCOMPARE(stage.texts(EventKind::lockAlerted, "step"), QStringList {QStringLiteral("migrate")});
        QCOMPARE(told, stage.texts(EventKind::lockAlerted, "text"));
        QVERIFY2(told.constFirst().startsWith(QStringLiteral("Locks are not watched: ")) && told.constFirst().contains(QStringLiteral("…:%1").arg(database.port)), qPrintable(told.constFirst()));
    }
    void withoutADatabaseNothingIsWatched()
    {
        StepStage stage;
        PlanStep step;
        const LockWatching watching(&stage.context, &step, QStringLiteral("pilothouse migrate run-1"));
        QVERIFY(watching.watch() == nullptr);
        QVERIFY(watching.facts().isEmpty());
    }
};

QTEST_GUILESS_MAIN(LockWatchingTest)
#include "tst_lockwatching.moc"
