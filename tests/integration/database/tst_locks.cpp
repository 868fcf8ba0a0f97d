#include "models/migration/migrationwords.h"
#include "services/database/locks/lockfeed.h"
#include "services/database/locks/lockwatch.h"
#include "services/database/locks/lockwords.h"
#include "services/database/locks/postgreslocks.h"
#include "tests/support/await.h"
#include "tests/support/postgrescontainer.h"
#include "tests/support/psqlsession.h"
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

/// Who waits for whom, in a real PostgreSQL 15 with real sessions.
class LocksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void aPictureTellsWhoWaitsForWhomAndForHowLong();
    void aRowThatIsWaitedForNamesItsTable();
    void sessionsOfOtherDatabasesAreNeitherSeenNorTouched();
    void cancellingIsReadBackAndLeavesTheSession();
    void anIdleSessionHasNothingToCancel();
    void terminatingIsReadBackAndTakesTheTransactionBack();
    void aPidThatBelongsToAnotherSessionByNowIsLeftAlone();
    void anotherUsersSessionIsNotSignalled();
    void aWaitPastItsLimitIsToldWithin250Milliseconds();
    void theMigrationIsCancelledAndNeverAUser();
    void aQueueBeyondItsLimitCancelsTheMigration();
    void theProgressOfAnIndexBuildIsTold();
    void theWatchGoesOnAfterTheServerWasRestarted();
    void aFeedGivesFourPicturesASecondAtMost();

private:
    [[nodiscard]] std::unique_ptr<PsqlSession> session(const QString& application = u"psql"_s)
    {
        return std::make_unique<PsqlSession>(m_server->config(), PostgresContainer::password, application);
    }
    [[nodiscard]] LockPicture picture()
    {
        const Result<LockPicture> read = await(m_locks->read());
        if (!read) {
            qFatal("%s %s", qPrintable(read.error().message), qPrintable(read.error().detail));
        }
        return *read;
    }
    /// Until the session waits for a lock.
    [[nodiscard]] bool waits(int pid)
    {
        return QTest::qWaitFor([&] {
            const LockPicture now = picture();
            const DatabaseSession* session = now.find(pid);
            return session != nullptr && !session->blockedBy.isEmpty();
        }, 5000);
    }

    std::unique_ptr<PostgresContainer> m_server;
    FixedSecrets m_secrets;
    SystemClock m_clock;
    std::unique_ptr<PostgresLocks> m_locks;
};

namespace {

const QString ours = u"pilothouse migrate run-7"_s;

} // namespace

void LocksTest::initTestCase()
{
    m_server = std::make_unique<PostgresContainer>();
}

void LocksTest::cleanupTestCase()
{
    m_locks.reset();
    m_server.reset();
}

void LocksTest::init()
{
    m_server->sql(u"DROP TABLE IF EXISTS orders; CREATE TABLE orders (id int PRIMARY KEY, total int); INSERT INTO orders SELECT g, g FROM generate_series(1, 100) g"_s);
    m_locks = std::make_unique<PostgresLocks>(m_server->config(), m_secrets, &m_clock);
}

void LocksTest::cleanup()
{
    m_locks.reset();
}

void LocksTest::aPictureTellsWhoWaitsForWhomAndForHowLong()
{
    const auto reader = session(u"report"_s);
    reader->run(u"BEGIN; SELECT count(*) FROM orders;"_s);
    const auto migration = session(ours);
    migration->send(u"ALTER TABLE orders ADD COLUMN note text;"_s);
    QVERIFY(waits(migration->pid()));
    const auto user = session();
    user->send(u"SELECT total FROM orders WHERE id = 1;"_s);
    QVERIFY(waits(user->pid()));
    QTest::qWait(300);

    const LockPicture now = picture();
    const QList<LockBranch> tree = blockingTree(now);
    QCOMPARE(tree.size(), 3);
    QCOMPARE(tree[0].pid, reader->pid());
    QCOMPARE(tree[1].pid, migration->pid());
    QCOMPARE(tree[2].pid, user->pid());
    QCOMPARE(tree[2].depth, 2);
    QCOMPARE(now.sessions.first().pid, reader->pid());
    QCOMPARE(now.find(reader->pid())->state, u"idle in transaction"_s);
    QCOMPARE(now.find(reader->pid())->application, u"report"_s);
    QVERIFY(now.find(reader->pid())->transactionSince.isValid());
    QCOMPARE(now.find(reader->pid())->locks.first().mode, LockMode::AccessShare);
    const DatabaseSession waiting = *now.find(migration->pid());
    QCOMPARE(waiting.wanted->table, u"orders"_s);
    QCOMPARE(waiting.wanted->mode, LockMode::AccessExclusive);
    QCOMPARE(waiting.query, u"ALTER TABLE orders ADD COLUMN note text;"_s);
    QVERIFY2(waiting.waiting >= Milliseconds(300) && waiting.waiting < Milliseconds(5000), qPrintable(QString::number(waiting.waiting.count())));
    QCOMPARE(queueBehind(now, reader->pid()), (QList<int> {migration->pid(), user->pid()}));
    QVERIFY(now.connections >= 4);
    QVERIFY(now.connectionLimit >= now.connections);
    reader->run(u"COMMIT;"_s);
    QVERIFY(user->finish().contains(u"1"));
    QVERIFY(blockingTree(picture()).isEmpty());
}

void LocksTest::aRowThatIsWaitedForNamesItsTable()
{
    const auto first = session();
    first->run(u"BEGIN; UPDATE orders SET total = 0 WHERE id = 5;"_s);
    const auto second = session();
    second->send(u"UPDATE orders SET total = 1 WHERE id = 5;"_s);
    QVERIFY(waits(second->pid()));
    const LockPicture now = picture();
    QCOMPARE(now.find(second->pid())->blockedBy, QList<int> {first->pid()});
    QCOMPARE(lockWords(*now.find(second->pid())->wanted), u"a row of orders"_s);
}

void LocksTest::sessionsOfOtherDatabasesAreNeitherSeenNorTouched()
{
    m_server->sql(u"CREATE DATABASE neighbour"_s);
    {
        DatabaseConfig config = m_server->config();
        config.name = u"neighbour"_s;
        PsqlSession other(config, PostgresContainer::password);
        QVERIFY(picture().find(other.pid()) == nullptr);
        const auto terminated = await(m_locks->terminate(other.pid()));
        QVERIFY(!terminated);
        QCOMPARE(terminated.error().code, ErrorCode::NotFound);
        QCOMPARE(other.run(u"SELECT 42;"_s).trimmed(), u"42"_s);
    }
    m_server->sql(u"DROP DATABASE neighbour WITH (FORCE)"_s);
}

void LocksTest::cancellingIsReadBackAndLeavesTheSession()
{
    const auto sleeper = session();
    sleeper->send(u"SELECT pg_sleep(60);"_s);
    QTRY_COMPARE_WITH_TIMEOUT(picture().find(sleeper->pid())->state, u"active"_s, 5000);
    const auto ended = await(m_locks->cancel(sleeper->pid()));
    QVERIFY_RESULT(ended);
    QVERIFY(!ended->isGone);
    QCOMPARE(ended->what, u"SELECT pg_sleep(60);"_s);
    QVERIFY(sleeper->finish().contains(u"canceling statement due to user request"));
    QCOMPARE(sleeper->run(u"SELECT 42;"_s).trimmed(), u"42"_s);
}

void LocksTest::anIdleSessionHasNothingToCancel()
{
    const auto open = session();
    open->run(u"BEGIN; UPDATE orders SET total = 0;"_s);
    const auto ended = await(m_locks->cancel(open->pid()));
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Refused);
    QVERIFY2(ended.error().message.contains(u"idle in transaction") && ended.error().remedy.contains(u"locks terminate"), qPrintable(ended.error().message));
}

void LocksTest::terminatingIsReadBackAndTakesTheTransactionBack()
{
    const auto open = session();
    open->run(u"BEGIN; UPDATE orders SET total = -1;"_s);
    const LockPicture before = picture();
    const QString words = endingWords(*before.find(open->pid()), true, before.at);
    QVERIFY2(words.contains(u"orders is taken back"), qPrintable(words));
    const auto ended = await(m_locks->terminate(open->pid(), before.find(open->pid())->backend));
    QVERIFY_RESULT(ended);
    QVERIFY(ended->isGone);
    QVERIFY(picture().find(open->pid()) == nullptr);
    QCOMPARE(m_server->sql(u"SELECT count(*) FROM orders WHERE total = -1"_s).trimmed(), QByteArray("0"));
}

void LocksTest::aPidThatBelongsToAnotherSessionByNowIsLeftAlone()
{
    const auto somebody = session();
    const auto ended = await(m_locks->terminate(somebody->pid(), u"2020-01-01T00:00:00+00:00"_s));
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::NotFound);
    QCOMPARE(somebody->run(u"SELECT 42;"_s).trimmed(), u"42"_s);
}

void LocksTest::anotherUsersSessionIsNotSignalled()
{
    m_server->sql(u"CREATE ROLE clerk LOGIN PASSWORD 'paper'; GRANT SELECT ON orders TO clerk"_s);
    {
        const auto root = session();
        root->send(u"SELECT pg_sleep(30);"_s);
        DatabaseConfig config = m_server->config();
        config.user = u"clerk"_s;
        config.password.name = u"clerk"_s;
        m_secrets.values.insert(u"clerk"_s, "paper");
        PostgresLocks locks(config, m_secrets, &m_clock);
        const auto seen = await(locks.read());
        QVERIFY_RESULT(seen);
        QVERIFY(seen->find(root->pid()) != nullptr);
        const auto ended = await(locks.terminate(root->pid()));
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::PermissionDenied);
        QVERIFY2(ended.error().message.contains(u"another user's"), qPrintable(ended.error().message));
    }
    m_server->sql(u"REVOKE ALL ON orders FROM clerk; DROP ROLE clerk"_s);
}

void LocksTest::aWaitPastItsLimitIsToldWithin250Milliseconds()
{
    LockWatch watch(m_locks.get(), &m_clock, {Milliseconds(500), Milliseconds(60000), 50}, ours);
    QList<std::pair<qint64, LockAlert>> alerts;
    QElapsedTimer sinceWait;
    connect(&watch, &LockWatch::alerted, this, [&](const LockAlert& alert) { alerts.append({sinceWait.elapsed(), alert}); });
    const auto holder = session(u"report"_s);
    const auto migration = session(ours);
    watch.start();
    qint64 worst = 0;
    for (int round = 0; round < 8; ++round) {
        alerts.clear();
        holder->run(u"BEGIN; SELECT count(*) FROM orders;"_s);
        sinceWait.start();
        migration->send(u"ALTER TABLE orders ADD COLUMN note_%1 text;"_s.arg(round));
        QTRY_VERIFY_WITH_TIMEOUT(!alerts.isEmpty(), 5000);
        worst = std::max(worst, alerts.first().first - 500);
        const LockAlert alert = alerts.first().second;
        QCOMPARE(alert.kind, LockAlert::Kind::Waits);
        QCOMPARE(alert.lock.table, u"orders"_s);
        QCOMPARE(alert.others.first().pid, holder->pid());
        const QString words = alertWords(alert, m_clock.now());
        QVERIFY2(words.contains(u"ACCESS EXCLUSIVE on orders") && words.contains(u"“report”") && words.contains(u"ALTER TABLE orders"), qPrintable(words));
        holder->run(u"COMMIT;"_s);
        migration->finish();
        QCOMPARE(alerts.size(), 1);
    }
    qInfo("told at most %lld ms after the limit", worst);
    QVERIFY2(worst >= 0 && worst < 250, qPrintable(QString::number(worst)));
    QVERIFY(watch.summary().hasSeenMigration);
    QCOMPARE(watch.cancelled(), 0);
}

void LocksTest::theMigrationIsCancelledAndNeverAUser()
{
    LockWatch watch(m_locks.get(), &m_clock, {Milliseconds(300), Milliseconds(1000), 50}, ours);
    QList<LockAlert> alerts;
    connect(&watch, &LockWatch::alerted, this, [&](const LockAlert& alert) { alerts.append(alert); });
    watch.start();
    const auto migration = session(ours);
    migration->send(u"BEGIN; LOCK TABLE orders; SELECT pg_sleep(60); COMMIT;"_s);
    QTRY_VERIFY_WITH_TIMEOUT(watch.summary().hasSeenMigration, 5000);
    const auto user = session();
    QElapsedTimer waited;
    waited.start();
    user->send(u"SELECT total FROM orders WHERE id = 7;"_s);
    QTRY_COMPARE_WITH_TIMEOUT(watch.cancelled(), 1, 10000);
    QCOMPARE(user->finish().trimmed(), u"7"_s);
    QVERIFY2(waited.elapsed() < 2000, qPrintable(QString::number(waited.elapsed())));
    QVERIFY(migration->finish().contains(u"canceling statement due to user request"));
    QCOMPARE(alerts.size(), 2);
    QCOMPARE(alerts[0].kind, LockAlert::Kind::HoldsUp);
    QCOMPARE(alerts[0].others.first().pid, user->pid());
    QCOMPARE(alerts[1].kind, LockAlert::Kind::Cancelled);
    QVERIFY(watch.summary().longestHoldUp >= Milliseconds(1000));
}

void LocksTest::aQueueBeyondItsLimitCancelsTheMigration()
{
    LockWatch watch(m_locks.get(), &m_clock, {Milliseconds(60000), Milliseconds(60000), 2}, ours);
    watch.start();
    const auto holder = session();
    holder->run(u"BEGIN; SELECT count(*) FROM orders;"_s);
    const auto migration = session(ours);
    migration->send(u"ALTER TABLE orders ADD COLUMN queue text;"_s);
    QVERIFY(waits(migration->pid()));
    std::vector<std::unique_ptr<PsqlSession>> users;
    for (int i = 0; i < 2; ++i) {
        users.push_back(session());
        users.back()->send(u"SELECT total FROM orders WHERE id = 7;"_s);
    }
    QTest::qWait(500);
    QCOMPARE(watch.cancelled(), 0);
    users.push_back(session());
    users.back()->send(u"SELECT total FROM orders WHERE id = 7;"_s);
    QTRY_COMPARE_WITH_TIMEOUT(watch.cancelled(), 1, 5000);
    for (const auto& user : users) {
        QCOMPARE(user->finish().trimmed(), u"7"_s);
    }
    QCOMPARE(watch.summary().longestQueue, 3);
}

void LocksTest::theProgressOfAnIndexBuildIsTold()
{
    m_server->sql(u"DROP TABLE IF EXISTS big; CREATE TABLE big AS SELECT g AS id, md5(g::text) AS name FROM generate_series(1, 1500000) g"_s);
    LockWatch watch(m_locks.get(), &m_clock, {}, ours);
    QStringList told;
    connect(&watch, &LockWatch::progressed, this, [&](const CommandProgress& progress) { told << progressWords(progress); });
    watch.start();
    const auto migration = session(ours);
    migration->send(u"CREATE INDEX CONCURRENTLY big_name ON big (name);"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 20000);
    migration->finish(60);
    QVERIFY2(told.first().startsWith(u"CREATE INDEX CONCURRENTLY on big: "), qPrintable(told.first()));
    m_server->sql(u"DROP TABLE big"_s);
}

void LocksTest::theWatchGoesOnAfterTheServerWasRestarted()
{
    LockWatch watch(m_locks.get(), &m_clock, {Milliseconds(300), Milliseconds(60000), 50}, ours);
    QSignalSpy alerted(&watch, &LockWatch::alerted);
    watch.start();
    QTRY_VERIFY_WITH_TIMEOUT(watch.summary().samples > 3, 5000);
    m_server->restart();
    const auto holder = session();
    holder->run(u"BEGIN; SELECT count(*) FROM orders;"_s);
    const auto migration = session(ours);
    migration->send(u"ALTER TABLE orders ADD COLUMN later text;"_s);
    QTRY_COMPARE_WITH_TIMEOUT(alerted.size(), 1, 15000);
    const int missed = watch.missed();
    const int samples = watch.summary().samples;
    QTRY_VERIFY_WITH_TIMEOUT(watch.summary().samples > samples + 3, 5000);
    QCOMPARE(watch.missed(), missed);
}

void LocksTest::aFeedGivesFourPicturesASecondAtMost()
{
    LockFeed feed(std::make_unique<PostgresLocks>(m_server->config(), m_secrets, &m_clock), &m_clock);
    int pictures = 0;
    connect(&feed, &LockFeed::pictured, this, [&](const LockPicture&) { ++pictures; });
    feed.start();
    QTest::qWait(2000);
    QVERIFY2(pictures >= 4 && pictures <= 9, qPrintable(QString::number(pictures)));
    feed.stop();
    const int before = pictures;
    QTest::qWait(600);
    QCOMPARE(pictures, before);
    const auto sleeper = session();
    sleeper->send(u"SELECT pg_sleep(60);"_s);
    QTRY_COMPARE_WITH_TIMEOUT(picture().find(sleeper->pid())->state, u"active"_s, 5000);
    const QString backend = picture().find(sleeper->pid())->backend;
    QVERIFY_RESULT(await(feed.cancel(sleeper->pid(), backend)));
}

QTEST_GUILESS_MAIN(LocksTest)
#include "tst_locks.moc"
