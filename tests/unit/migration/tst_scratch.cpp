#include "services/migration/proof/schemasource.h"
#include "services/migration/proof/scratchimage.h"
#include "services/migration/proof/scratchname.h"
#include "services/migration/proof/scratchserver.h"
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray stack = R"({"services": {
    "web": {"image": "members-web:v1", "ports": [{"published": "8080", "target": 80}]},
    "db": {"image": "postgres:15", "container_name": "members-db", "ports": [{"host_ip": "127.0.0.1", "published": "5433", "target": 5432}]},
    "cache": {"image": "redis:7", "ports": [{"published": "6380", "target": 6379}]}}})";

QString serviceFor(const QString& host, int port)
{
    DatabaseConfig database;
    database.host = host;
    database.port = port;
    return databaseService(QJsonDocument::fromJson(stack).object(), database);
}

} // namespace

class ScratchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDatabaseServiceIsFoundByNameOrPort();
    void onlyWhatADeadProcessOfThisMachineLeftIsAbandoned();
    void dumpsAreMadeFitForOlderServers();
    void settingsOfTheDatabaseBecomeStatements();
    void onlyMissingExtensionsAreForgiven();
};

void ScratchTest::theDatabaseServiceIsFoundByNameOrPort()
{
    QCOMPARE(serviceFor(u"127.0.0.1"_s, 5433), u"db"_s);
    QCOMPARE(serviceFor(u"localhost"_s, 5433), u"db"_s);
    QCOMPARE(serviceFor(u"db"_s, 5432), u"db"_s);
    QCOMPARE(serviceFor(u"members-db"_s, 5432), u"db"_s);
    QCOMPARE(serviceFor(u"docker.example.org"_s, 5433), u"db"_s); // the Docker host's own name
    QCOMPARE(serviceFor(u"127.0.0.1"_s, 5432), QString());
    QCOMPARE(serviceFor(u"db.example.org"_s, 6380), QString()); // that port is Redis' here
    QCOMPARE(serviceFor(u"db.example.org"_s, 5432), QString());
}

void ScratchTest::onlyWhatADeadProcessOfThisMachineLeftIsAbandoned()
{
    const QString mine = ScratchName::make(u"members"_s);
    QVERIFY(mine.startsWith(u"members-proof-"));
    QVERIFY(ScratchName::make(u"members"_s) != mine);
    QVERIFY(!ScratchName::isAbandoned(mine, u"members"_s));
    const QStringList parts = mine.split(u'.');
    const auto with = [&parts](const QString& process, const QString& begin) { return QStringList {parts.at(0), process, begin, parts.at(3)}.join(u'.'); };
    QProcess gone;
    gone.start(u"true"_s, QStringList());
    QVERIFY(gone.waitForStarted());
    const QString process = QString::number(gone.processId());
    QVERIFY(gone.waitForFinished());
    QVERIFY(ScratchName::isAbandoned(with(process, u"12345"_s), u"members"_s));
    QVERIFY(ScratchName::isAbandoned(with(process, u"12345"_s) + u"-old"_s, u"members"_s));
    QVERIFY(ScratchName::isAbandoned(with(parts.at(1), u"1"_s), u"members"_s)); // the number is used again
    QVERIFY(!ScratchName::isAbandoned(with(process, u"12345"_s), u"other"_s));
    QVERIFY(!ScratchName::isAbandoned(u"members-proof-00000000.%1.12345.1"_s.arg(process), u"members"_s)); // of another machine
    QVERIFY(!ScratchName::isAbandoned(u"members-proof-mine"_s, u"members"_s));
    QVERIFY(!ScratchName::isAbandoned(u"members-web-1"_s, u"members"_s));
}

void ScratchTest::dumpsAreMadeFitForOlderServers()
{
    QCOMPARE(SchemaSource::portable("\\restrict abc\nSET transaction_timeout = 0;\nSET lock_timeout = 0;\nCREATE TABLE a ();\n\\unrestrict abc\n"),
        QByteArray("SET lock_timeout = 0;\nCREATE TABLE a ();\n\n"));
}

void ScratchTest::settingsOfTheDatabaseBecomeStatements()
{
    const QStringList statements = SchemaSource::settingsFrom(R"([{"role": null, "config": ["search_path=app, public", "TimeZone=Asia/Manila"]}, {"role": "o\"x", "config": ["work_mem=it's"]}])");
    QCOMPARE(statements, (QStringList {u"ALTER DATABASE {database} SET \"search_path\" TO app, public"_s, u"ALTER DATABASE {database} SET \"TimeZone\" TO 'Asia/Manila'"_s,
                             u"ALTER ROLE \"o\"\"x\" IN DATABASE {database} SET \"work_mem\" TO 'it''s'"_s}));
    QVERIFY(SchemaSource::settingsFrom("[]").isEmpty());
}

void ScratchTest::onlyMissingExtensionsAreForgiven()
{
    const QStringList errors = psqlErrors("psql:<stdin>:12: ERROR:  could not open extension control file \"/usr/share/x.control\": No such file\n"
                                          "DETAIL:  x\nERROR:  extension \"pg_cron\" does not exist\nERROR:  type \"geometry\" does not exist\n");
    QCOMPARE(errors.size(), 3);
    QVERIFY(isAboutExtension(errors.at(0)));
    QVERIFY(isAboutExtension(errors.at(1)));
    QVERIFY(!isAboutExtension(errors.at(2)));
}

QTEST_GUILESS_MAIN(ScratchTest)
#include "tst_scratch.moc"
