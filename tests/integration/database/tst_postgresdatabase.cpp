#include "services/database/postgresdatabase.h"
#include "tests/support/await.h"
#include "tests/support/postgrescontainer.h"
#include <QElapsedTimer>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

/// Against one real PostgreSQL 15.
class PostgresDatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<PostgresContainer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void tellsFactsOfTheServer();
    void migrationsAreEmptyWithoutTheirTable();
    void migrationsComeInOrderOfTheirIds();
    void theSessionCannotWriteAndHasAName();
    void wrongPasswordIsPermissionDeniedWithARemedy();
    void unknownDatabaseIsNotFound();
    void aServerOlderThanTwelveIsRefused();
    void aSecretThatIsMissingIsSaid();
    void nobodyListeningIsUnavailableAtOnce();
    void noConnectionLeftIsSaid();
    void passwordIsInNoError();
    void answersAgainAfterTheServerWasRestarted();
    void sessionsThatTheServerEndsAreReplaced();
    void manyQuestionsAtOnceAreAnsweredInTurn();
    void theEventLoopGoesOnWhileTheServerThinks();
    void aSilentServerIsGivenUp();
    void destructionEndsTheQuestionInFlight();

private:
    std::unique_ptr<PostgresContainer> m_server;
    FixedSecrets m_secrets;
};

void PostgresDatabaseTest::tellsFactsOfTheServer()
{
    PostgresDatabase session(m_server->config(), m_secrets);
    const auto facts = await(session.facts());
    QVERIFY_RESULT(facts);
    QVERIFY2(facts->serverVersion >= 150000 && facts->serverVersion < 160000, qPrintable(QString::number(facts->serverVersion)));
    QCOMPARE(facts->connectionLimit, 17); // 20 less the superuser's 3
    QVERIFY(facts->connections >= 1);
    QVERIFY(facts->sizeBytes > 5'000'000);
    QCOMPARE(facts->connectionsFrom.size(), 1);
    QCOMPARE(facts->connectionsFrom.first(), 1);
}

void PostgresDatabaseTest::migrationsAreEmptyWithoutTheirTable()
{
    PostgresDatabase session(m_server->config(), m_secrets);
    const auto migrations = await(session.appliedMigrations());
    QVERIFY_RESULT(migrations);
    QVERIFY(migrations->isEmpty());
}

void PostgresDatabaseTest::migrationsComeInOrderOfTheirIds()
{
    m_server->sql(u"CREATE TABLE django_migrations (id bigserial PRIMARY KEY, app text, name text, applied timestamptz);"
                  "INSERT INTO django_migrations (id, app, name, applied) VALUES (2, 'people', '0002_größe', '2024-05-01 12:00:00.5+02'), (1, 'people', '0001_initial', '2024-05-01 10:00:00+00');"_s);
    PostgresDatabase session(m_server->config(), m_secrets);
    const auto migrations = await(session.appliedMigrations());
    m_server->sql(u"DROP TABLE django_migrations"_s);
    QVERIFY_RESULT(migrations);
    QCOMPARE(migrations->size(), 2);
    QCOMPARE(migrations->at(0).name, u"0001_initial"_s);
    QCOMPARE(migrations->at(1).name, u"0002_größe"_s);
    QCOMPARE(migrations->at(1).applied, QDateTime(QDate(2024, 5, 1), QTime(10, 0, 0, 500), Qt::UTC));
}

void PostgresDatabaseTest::theSessionCannotWriteAndHasAName()
{
    PostgresDatabase session(m_server->config(), m_secrets);
    QVERIFY_RESULT(await(session.facts()));
    QCOMPARE(m_server->sql(u"SELECT count(*) FROM pg_stat_activity WHERE application_name = 'pilothouse'"_s).trimmed(), QByteArray("1"));
    // A view that counts its readers would write.
    m_server->sql(u"CREATE SEQUENCE hits; CREATE VIEW django_migrations AS SELECT nextval('hits') AS id, 'a' AS app, 'b' AS name, now() AS applied"_s);
    const auto migrations = await(session.appliedMigrations());
    m_server->sql(u"DROP VIEW django_migrations; DROP SEQUENCE hits"_s);
    QVERIFY(!migrations);
    QVERIFY2(migrations.error().detail.contains(u"read-only transaction"), qPrintable(migrations.error().detail));
}

void PostgresDatabaseTest::wrongPasswordIsPermissionDeniedWithARemedy()
{
    m_secrets.values.insert(u"wrong"_s, "hunter2-leaked");
    DatabaseConfig config = m_server->config();
    config.password.name = u"wrong"_s;
    PostgresDatabase session(config, m_secrets);
    const auto facts = await(session.facts());
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::PermissionDenied);
    QVERIFY(facts.error().remedy.contains(u"the secret wrong"));
}

void PostgresDatabaseTest::unknownDatabaseIsNotFound()
{
    DatabaseConfig config = m_server->config();
    config.name = u"shopp"_s;
    PostgresDatabase session(config, m_secrets);
    const auto facts = await(session.facts());
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::NotFound);
    QVERIFY(facts.error().message.contains(u"shopp"));
}

void PostgresDatabaseTest::aServerOlderThanTwelveIsRefused()
{
    // No such server is at hand: a function of the same name before PostgreSQL's own tells its version.
    m_server->sql(u"CREATE FUNCTION public.current_setting(text) RETURNS text STABLE LANGUAGE sql AS "
                  "$$ SELECT CASE $1 WHEN 'server_version_num' THEN '110022' WHEN 'server_version' THEN '11.22' ELSE pg_catalog.current_setting($1) END $$;"
                  "ALTER ROLE %1 SET search_path = public, pg_catalog"_s.arg(m_server->config().user));
    PostgresDatabase session(m_server->config(), m_secrets);
    const auto facts = await(session.facts());
    m_server->sql(u"ALTER ROLE %1 RESET search_path; DROP FUNCTION public.current_setting(text)"_s.arg(m_server->config().user));
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::Refused);
    QVERIFY2(facts.error().message.contains(u"PostgreSQL 11.22; Pilothouse needs 12 or newer"), qPrintable(facts.error().message));
}

void PostgresDatabaseTest::aSecretThatIsMissingIsSaid()
{
    DatabaseConfig config = m_server->config();
    config.password.name = u"nowhere"_s;
    PostgresDatabase session(config, m_secrets);
    const auto facts = await(session.facts());
    QVERIFY(!facts);
    QCOMPARE(facts.error().message, u"No secret nowhere."_s);
}

void PostgresDatabaseTest::nobodyListeningIsUnavailableAtOnce()
{
    DatabaseConfig config = m_server->config();
    config.port = 1;
    PostgresDatabase session(config, m_secrets);
    QElapsedTimer timer;
    timer.start();
    const auto facts = await(session.facts());
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::Unavailable);
    QVERIFY(facts.error().message.contains(u"127.0.0.1:1 does not answer"));
    QVERIFY(timer.elapsed() < 5000);
}

void PostgresDatabaseTest::noConnectionLeftIsSaid()
{
    m_server->sql(u"CREATE ROLE guest LOGIN PASSWORD 'guest' CONNECTION LIMIT 0"_s);
    m_secrets.values.insert(u"guest"_s, "guest");
    DatabaseConfig config = m_server->config();
    config.user = config.password.name = u"guest"_s;
    PostgresDatabase session(config, m_secrets);
    const auto facts = await(session.facts());
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::Unavailable);
    QVERIFY2(facts.error().message.contains(u"no connection left"), qPrintable(facts.error().detail));
}

void PostgresDatabaseTest::passwordIsInNoError()
{
    m_secrets.values.insert(u"wrong"_s, "hunter2-leaked");
    for (const char16_t* host : {u"127.0.0.1", u"no such host"}) {
        DatabaseConfig config = m_server->config();
        config.host = QString::fromUtf16(host);
        config.password.name = u"wrong"_s;
        PostgresDatabase session(config, m_secrets);
        const auto facts = await(session.facts());
        QVERIFY(!facts);
        const QString everything = facts.error().message + facts.error().remedy + facts.error().detail;
        QVERIFY2(!everything.contains(u"hunter2"), qPrintable(everything));
    }
}

void PostgresDatabaseTest::answersAgainAfterTheServerWasRestarted()
{
    PostgresDatabase session(m_server->config(), m_secrets);
    QVERIFY_RESULT(await(session.facts()));
    m_server->restart();
    const auto facts = await(session.facts());
    QVERIFY_RESULT(facts);
}

void PostgresDatabaseTest::sessionsThatTheServerEndsAreReplaced()
{
    PostgresDatabase session(m_server->config(), m_secrets);
    QVERIFY_RESULT(await(session.facts()));
    const int reads = m_secrets.reads;
    m_server->sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'pilothouse'"_s);
    QVERIFY_RESULT(await(session.facts()));
    QCOMPARE(m_secrets.reads, reads + 1);
    QVERIFY_RESULT(await(session.facts()));
    QCOMPARE(m_secrets.reads, reads + 1);
}

void PostgresDatabaseTest::manyQuestionsAtOnceAreAnsweredInTurn()
{
    PostgresDatabase session(m_server->config(), m_secrets);
    std::vector<QCoro::Task<Result<DatabaseFacts>>> tasks;
    for (int count = 0; count < 20; ++count) {
        tasks.push_back(session.facts());
    }
    for (auto& task : tasks) {
        const auto facts = await(std::move(task));
        QVERIFY_RESULT(facts);
        QCOMPARE(facts->connectionsFrom.first(), 1);
    }
}

void PostgresDatabaseTest::theEventLoopGoesOnWhileTheServerThinks()
{
    PostgresDatabase session(m_server->config(), m_secrets);
    QVERIFY_RESULT(await(session.facts()));
    m_server->pause();
    int ticks = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&ticks] { ++ticks; });
    ticker.start(20);
    QTimer::singleShot(1000, this, [this] { m_server->unpause(); });
    QVERIFY_RESULT(await(session.facts()));
    QVERIFY2(ticks > 20, qPrintable(QString::number(ticks)));
}

void PostgresDatabaseTest::aSilentServerIsGivenUp()
{
    PostgresDatabase session(m_server->config(), m_secrets);
    QVERIFY_RESULT(await(session.facts()));
    m_server->pause();
    QElapsedTimer timer;
    timer.start();
    const auto facts = await(session.facts());
    const qint64 elapsed = timer.elapsed();
    m_server->unpause();
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::Unavailable);
    QVERIFY2(elapsed < 20000, qPrintable(QString::number(elapsed)));
    QVERIFY_RESULT(await(session.facts()));
}

void PostgresDatabaseTest::destructionEndsTheQuestionInFlight()
{
    auto session = std::make_unique<PostgresDatabase>(m_server->config(), m_secrets);
    QVERIFY_RESULT(await(session->facts()));
    m_server->pause();
    auto first = session->facts();
    auto second = session->appliedMigrations();
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    session.reset();
    const qint64 elapsed = timer.elapsed();
    m_server->unpause();
    QVERIFY2(elapsed < 1000, qPrintable(QString::number(elapsed)));
    QVERIFY(!await(std::move(first)));
    QVERIFY(!await(std::move(second)));
}

QTEST_GUILESS_MAIN(PostgresDatabaseTest)
#include "tst_postgresdatabase.moc"
