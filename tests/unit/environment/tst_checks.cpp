#include "services/environment/applicationchecks.h"
#include "services/environment/databasechecks.h"
#include "services/environment/dockerchecks.h"
#include "services/environment/storagechecks.h"
#include "tests/support/await.h"
#include "tests/unit/environment/fakeworld.h"
#include <QStorageInfo>
#include <QTemporaryDir>

using namespace Pilothouse;

class ChecksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWrongHealthUrlIsToldApartFromASickApplication_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("location");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("fine") << 200 << QString() << int(CheckResult::Ok) << QStringLiteral("answers 200");
        QTest::newRow("no content") << 204 << QString() << int(CheckResult::Ok) << QStringLiteral("answers 204");
        QTest::newRow("https") << 301 << QStringLiteral("https://members.example/health/") << int(CheckResult::Failed) << QStringLiteral("X-Forwarded-Proto");
        QTest::newRow("login page") << 302 << QStringLiteral("/login/") << int(CheckResult::Failed) << QStringLiteral("a redirect to /login/");
        QTest::newRow("allowed hosts") << 400 << QString() << int(CheckResult::Failed) << QStringLiteral("`host:`");
        QTest::newRow("login") << 403 << QString() << int(CheckResult::Failed) << QStringLiteral("login");
        QTest::newRow("not there") << 404 << QString() << int(CheckResult::Failed) << QStringLiteral("urls.py");
        QTest::newRow("sick") << 503 << QString() << int(CheckResult::Failed) << QStringLiteral("not healthy");
        QTest::newRow("nobody behind the router") << 502 << QString() << int(CheckResult::Failed) << QStringLiteral("not healthy");
    }
    void aWrongHealthUrlIsToldApartFromASickApplication()
    {
        QFETCH(int, answer);
        QFETCH(QString, location);
        QFETCH(QString, says);
        const CheckResult result = ApplicationChecks::judgeHealth(CheckResult(QStringLiteral("health"), QStringLiteral("Health")),
            QUrl(QStringLiteral("http://127.0.0.1:8080/health/")), PageAnswer {answer, location, Milliseconds(3)});
        QTEST(int(result.status), "status");
        QVERIFY2((result.message + result.remedy).contains(says), qPrintable(result.message + result.remedy));
    }
    void versionsOfTheClientsAreRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("major");
        QTest::newRow("debian") << QByteArray("pg_dump (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n") << 15;
        QTest::newRow("beta") << QByteArray("pg_restore (PostgreSQL) 18beta1\n") << 18;
        QTest::newRow("other") << QByteArray("pg_dump: error\n") << 0;
    }
    void versionsOfTheClientsAreRead()
    {
        QFETCH(QByteArray, line);
        QTEST(DatabaseChecks::majorVersion(line), "major");
    }
    void availableMemoryIsRead()
    {
        QCOMPARE(DockerChecks::availableMemory("MemTotal:  100 kB\nMemFree: 5 kB\nMemAvailable:   2048 kB\nBuffers: 1 kB\n"), 2048 * 1024);
        QCOMPARE(DockerChecks::availableMemory("nothing"), 0);
    }
    void oldComposeIsRefusedAndAMissingOneNamed()
    {
        FakeWorld fake;
        const CheckResult blank(QStringLiteral("docker.compose"), QStringLiteral("Compose"));
        QCOMPARE(await(DockerChecks::compose(blank, fake.shared())).status, CheckResult::Ok);
        fake.processes.answer(QStringLiteral("docker compose version"), "2.23.3\n");
        QCOMPARE(await(DockerChecks::compose(blank, fake.shared())).code, ErrorCode::Refused);
        fake.processes.answer(QStringLiteral("docker compose version"), {}, 1, "docker: 'compose' is not a docker command.");
        QCOMPARE(await(DockerChecks::compose(blank, fake.shared())).code, ErrorCode::Unavailable);
        fake.processes.answers.clear();
        QCOMPARE(await(DockerChecks::program(blank, fake.shared())).code, ErrorCode::ProcessFailedToStart);
    }
    void spaceIsJudgedByTheNearestFolderThatExists()
    {
        const QTemporaryDir folder;
        const CheckResult blank(QStringLiteral("disk"), QStringLiteral("Disk"));
        const QString missing = folder.filePath(QStringLiteral("a/b/c"));
        QCOMPARE(StorageChecks::judgeSpace(blank, missing, Q_INT64_C(1) << 50, QStringLiteral("free some")).status, CheckResult::Failed);
        QVERIFY(StorageChecks::judgeSpace(blank, missing, 1, QStringLiteral("free some")).status != CheckResult::Failed);
        QVERIFY(StorageChecks::isWritable(missing));
        QFile inTheWay(folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!StorageChecks::isWritable(folder.filePath(QStringLiteral("file/b"))));
    }
    void requestsCarryTheHostAndHeadersOfTheProject()
    {
        FakeWorld fake;
        fake.world.environment.application.web.hostHeader = QStringLiteral("members.example");
        fake.world.environment.application.web.headers = {{QStringLiteral("X-Forwarded-Proto"), QStringLiteral("https")}};
        QStringList seen;
        fake.world.fetch = [&seen](const QUrl& url, const QString& host, const QMap<QString, QString>& headers) {
            seen << url.toString() << host << headers.value(QStringLiteral("X-Forwarded-Proto"));
            return fine();
        };
        QCOMPARE(await(ApplicationChecks::health(CheckResult(QStringLiteral("health"), QStringLiteral("Health")), fake.shared())).status, CheckResult::Ok);
        QCOMPARE(seen, (QStringList {QStringLiteral("http://127.0.0.1:8080/health/"), QStringLiteral("members.example"), QStringLiteral("https")}));
    }

private:
    static QCoro::Task<Result<PageAnswer>> fine() { co_return PageAnswer {200, {}, Milliseconds(1)}; }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
