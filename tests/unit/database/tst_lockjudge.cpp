#include "services/database/locks/lockjudge.h"
#include "services/database/locks/lockquery.h"
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

const QString ours = u"pilothouse migrate run-7"_s;

DatabaseSession session(int pid, Milliseconds waiting = Milliseconds(0), QList<int> blockedBy = {}, const QString& application = {})
{
    DatabaseSession made;
    made.pid = pid;
    made.application = application;
    made.waiting = waiting;
    made.blockedBy = std::move(blockedBy);
    if (waiting.count() > 0) {
        made.wanted = TableLock {u"orders"_s, LockMode::AccessExclusive};
    }
    return made;
}

LockPicture pictureOf(const QList<DatabaseSession>& sessions)
{
    LockPicture picture;
    picture.sessions = sessions;
    return picture;
}

const LockLimits limits {Milliseconds(500), Milliseconds(2000), 2};

} // namespace

class LockJudgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWaitIsToldOnceItPassesTheLimit();
    void whoWaitsBehindOthersIsInTheQueueToo();
    void theMigrationIsCancelledForALongQueueOrALongWait_data();
    void theMigrationIsCancelledForALongQueueOrALongWait();
    void whoHoldsUpOthersButIsNotOursIsLeftAlone();
    void aCircleOfWaitsHasAnEnd();
    void aPictureIsReadFromTheServersAnswer();
};

void LockJudgeTest::aWaitIsToldOnceItPassesTheLimit()
{
    LockJudge judge(limits, ours);
    const auto at = [](int ms) { return pictureOf({session(1), session(2, Milliseconds(ms), {1}, ours)}); };
    QVERIFY(judge.judge(at(500)).isEmpty());
    const QList<LockAlert> told = judge.judge(at(501));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().kind, LockAlert::Kind::Waits);
    QCOMPARE(told.first().others.first().pid, 1);
    QCOMPARE(told.first().lock.table, u"orders"_s);
    QVERIFY(judge.judge(at(900)).isEmpty());
    QVERIFY(!judge.mustCancel());
    QCOMPARE(judge.summary().longestWait, Milliseconds(900));
    QCOMPARE(judge.summary().samples, 3);
    QCOMPARE(judge.summary().alerts, 1);
}

void LockJudgeTest::whoWaitsBehindOthersIsInTheQueueToo()
{
    const LockPicture picture = pictureOf({session(1), session(2, Milliseconds(900), {1}, ours), session(3, Milliseconds(100), {2}), session(4, Milliseconds(50), {3})});
    QCOMPARE(queueBehind(picture, 2), (QList<int> {3, 4}));
    QCOMPARE(queueBehind(picture, 1), (QList<int> {2, 3, 4}));
    QCOMPARE(queueBehind(picture, 4), QList<int>());
}

void LockJudgeTest::theMigrationIsCancelledForALongQueueOrALongWait_data()
{
    QTest::addColumn<int>("queue");
    QTest::addColumn<int>("longest");
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("nobody") << 0 << 0 << false;
    QTest::newRow("as many as allowed") << 2 << 100 << false;
    QTest::newRow("one more") << 3 << 100 << true;
    QTest::newRow("as long as allowed") << 1 << 2000 << false;
    QTest::newRow("longer") << 1 << 2001 << true;
}

void LockJudgeTest::theMigrationIsCancelledForALongQueueOrALongWait()
{
    QFETCH(int, queue);
    QFETCH(int, longest);
    QFETCH(bool, isCancelled);
    QList<DatabaseSession> sessions {session(2, Milliseconds(0), {}, ours)};
    for (int i = 0; i < queue; ++i) {
        sessions << session(10 + i, Milliseconds(i == 0 ? longest : 1), {2});
    }
    LockJudge judge(limits, ours);
    static_cast<void>(judge.judge(pictureOf(sessions)));
    QCOMPARE(judge.mustCancel().has_value(), isCancelled);
    if (isCancelled) {
        QCOMPARE(judge.mustCancel()->migration.pid, 2);
        QCOMPARE(judge.mustCancel()->others.size(), queue);
    }
}

void LockJudgeTest::whoHoldsUpOthersButIsNotOursIsLeftAlone()
{
    LockJudge judge(limits, ours);
    const QList<DatabaseSession> sessions {session(1), session(2, Milliseconds(5000), {1}), session(3, Milliseconds(5000), {1}), session(4, Milliseconds(5000), {1})};
    QVERIFY(judge.judge(pictureOf(sessions)).isEmpty());
    QVERIFY(!judge.mustCancel());
    QVERIFY(!judge.summary().hasSeenMigration);
}

void LockJudgeTest::aCircleOfWaitsHasAnEnd()
{
    const LockPicture picture = pictureOf({session(1, Milliseconds(10), {2}), session(2, Milliseconds(20), {1}, ours)});
    QCOMPARE(queueBehind(picture, 2), QList<int> {1});
    const QList<LockBranch> tree = blockingTree(picture);
    QCOMPARE(tree.size(), 2);
    QCOMPARE(tree[0].depth, 0);
    QCOMPARE(tree[1].depth, 1);
}

void LockJudgeTest::aPictureIsReadFromTheServersAnswer()
{
    const LockPicture picture = parseLockPicture(R"({"at": 1800000000000.5, "limit": 97, "connections": 5, "progress": [{"pid": 8, "command": "CREATE INDEX", "table": "orders", "phase": "building index", "done": 5, "total": 10}],
        "sessions": [{"pid": 9, "backend": "b", "user": "shop", "application": "psql", "client": null, "state": "active", "query": "SELECT\n  1", "transaction": 1799999999000, "statement": 1799999999500, "waits": true, "waiting": 750.2, "blockers": [8, 8, 0]},
                     {"pid": 7, "user": null, "state": null, "query": null, "waits": false, "waiting": null, "blockers": null},
                     {"pid": 8, "user": "shop", "state": "idle in transaction", "waits": false}],
        "locks": [{"pid": 8, "table": "orders", "mode": "AccessShareLock", "kind": "relation", "granted": true}, {"pid": 8, "table": "orders", "mode": "AccessExclusiveLock", "kind": "relation", "granted": true},
                  {"pid": 9, "table": "orders", "mode": "ExclusiveLock", "kind": "tuple", "granted": true}, {"pid": 9, "table": "", "mode": "ShareLock", "kind": "transactionid", "granted": false},
                  {"pid": 99, "table": "gone", "mode": "ShareLock", "kind": "relation", "granted": true}]})");
    QCOMPARE(picture.sessions.size(), 3);
    QCOMPARE(picture.sessions[0].pid, 8);
    QCOMPARE(picture.sessions[1].pid, 9);
    QCOMPARE(picture.sessions[2].pid, 7);
    QCOMPARE(picture.sessions[0].locks.size(), 1);
    QCOMPARE(picture.sessions[0].locks.first().mode, LockMode::AccessExclusive);
    QCOMPARE(picture.sessions[1].query, u"SELECT 1"_s);
    QCOMPARE(picture.sessions[1].waiting, Milliseconds(750));
    QCOMPARE(picture.sessions[1].blockedBy, QList<int> {8});
    QCOMPARE(picture.sessions[1].wanted->table, u"orders"_s);
    QCOMPARE(picture.sessions[1].wanted->mode, LockMode::None);
    QCOMPARE(picture.progress.first().done, 5);
    QCOMPARE(picture.connectionLimit, 97);
    QVERIFY(parseLockPicture("nonsense").sessions.isEmpty());
}

QTEST_APPLESS_MAIN(LockJudgeTest)
#include "tst_lockjudge.moc"
