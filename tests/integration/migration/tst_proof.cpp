#include "models/migration/compatibilityjson.h"
#include "services/migration/proof/proofwords.h"
#include "tests/integration/migration/prooftest.h"
#include "tests/support/ctlrunner.h"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTimer>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

QByteArray ProofTest::text(const CompatibilityProof& proof)
{
    return describeProof(proof, {}, {}).join(u'\n').toUtf8() + '\n' + QJsonDocument(proofToJson(proof)).toJson();
}

void ProofTest::initTestCase()
{
    m_stack = std::make_unique<DemoStack>(u"members"_s);
    m_project = m_stack->project();
    m_environment = m_project.environments.front();
    m_secrets.values.insert(m_environment.database->password.name, m_stack->password());
    m_runtime = makeRuntime(m_project, m_environment, m_processes, m_clock);
}

void ProofTest::cleanupTestCase()
{
    // The scratch password has 64 digits of which nothing else here consists; images are named by theirs.
    static const QRegularExpression password(u"(?<!sha256:)\\b[0-9a-f]{64}\\b"_s);
    QVERIFY(m_processes.seen.size() > 100);
    QCOMPARE(m_processes.seen.filter(password), QStringList());
    m_runtime.reset();
    m_stack.reset();
}

void ProofTest::cleanup()
{
    QCOMPARE(leftovers(), QStringList());
    m_environment = m_project.environments.front();
    m_onProgress = {};
}

Result<CompatibilityProof> ProofTest::prove(const QString& newImage, const QList<ReplacedMigration>& replaced, const QString& oldImage, std::stop_token stop)
{
    ProofRequest request;
    request.newImageId = MigrationImage::idOf(newImage);
    request.oldImageId = oldImage.isEmpty() ? QString() : MigrationImage::idOf(oldImage);
    request.replaced = replaced;
    request.onProgress = m_onProgress;
    const ProverParts parts {m_runtime.get(), &m_secrets, &m_processes, &m_clock};
    CompatibilityProver prover(parts, m_project, m_environment);
    QElapsedTimer timer;
    timer.start();
    Result<CompatibilityProof> proof = await(prover.prove(request, stop));
    qInfo("%s: %lld ms", qPrintable(newImage), timer.elapsed());
    return proof;
}

QStringList ProofTest::leftovers() const
{
    const QString containers = TinyStack::docker({u"ps"_s, u"--all"_s, u"--format"_s, u"{{.Names}}"_s, u"--filter"_s, u"name=%1-proof-"_s.arg(m_stack->name())});
    const QString networks = TinyStack::docker({u"network"_s, u"ls"_s, u"--format"_s, u"{{.Name}}"_s, u"--filter"_s, u"name=%1-proof-"_s.arg(m_stack->name())});
    const QStringList files = QDir(m_stack->folder() + u"/.pilothouse/production"_s).entryList({u"*-proof-*"_s}, QDir::Files);
    return (containers + u'\n' + networks).split(u'\n', Qt::SkipEmptyParts) + files;
}

QByteArray ProofTest::dumpOfTheTarget() const
{
    return SchemaSource::portable(m_stack->compose({u"exec"_s, u"-T"_s, u"db"_s, u"pg_dump"_s, u"-U"_s, u"members"_s, u"members"_s}));
}

void ProofTest::aRenameFailsForTheOldCodeWithItsStatement()
{
    const auto proof = prove(u"members-web:rename"_s);
    QVERIFY_RESULT(proof);
    QVERIFY2(proof->oldCodeOldSchema.fit == Fit::Works, text(*proof).constData());
    QCOMPARE(proof->oldCodeOldSchema.tried, 6); // check, two pages, three queries
    QVERIFY2(proof->oldCodeNewSchema.fit == Fit::Fails, text(*proof).constData());
    QCOMPARE(proof->oldCodeNewSchema.failedAt, u"GET /"_s);
    QCOMPARE(proof->oldCodeNewSchema.error, u"column people_person.name does not exist"_s);
    QVERIFY2(proof->oldCodeNewSchema.statement.startsWith(u"SELECT \"people_person\".\"id\", \"people_person\".\"name\""), text(*proof).constData());
    QCOMPARE(proof->newCodeOldSchema.fit, Fit::Fails);
    QVERIFY2(proof->newCodeOldSchema.error.contains(u"people_person.full_name does not exist"), text(*proof).constData());
    QVERIFY2(proof->newCodeNewSchema.fit == Fit::Works, text(*proof).constData());
    QCOMPARE(proof->rehearsal.size(), 3);
    for (const RehearsedMigration& migration : proof->rehearsal) {
        QCOMPARE(migration.label, u"people.0002_rename_name"_s);
        QCOMPARE(migration.locks, (QList<TableLock> {{u"people_person"_s, LockMode::AccessExclusive}}));
        QVERIFY(migration.error.isEmpty());
    }
    QVERIFY(proof->isReversible);
    QVERIFY(!proof->isSound() && proof->isConclusive());
}

void ProofTest::anAdditiveReleaseWorksForTheOldCode()
{
    const auto proof = prove(u"members-web:v2"_s);
    QVERIFY_RESULT(proof);
    QVERIFY2(proof->isSound() && proof->isConclusive(), text(*proof).constData());
    QCOMPARE(proof->oldCodeNewSchema.fit, Fit::Works);
    QCOMPARE(proof->newCodeOldSchema.fit, Fit::Fails);
    QVERIFY(proof->isReversible);
}

void ProofTest::severalMigrationsAreRehearsedOneByOne()
{
    const auto proof = prove(u"members-web:v3"_s);
    QVERIFY_RESULT(proof);
    QVERIFY2(proof->isSound(), text(*proof).constData());
    QStringList order;
    for (const RehearsedMigration& migration : proof->rehearsal) {
        order << (migration.isForward ? u"+"_s : u"-"_s) + migration.label.section(u'.', 1).left(4);
    }
    QCOMPARE(order, (QStringList {u"+0002"_s, u"+0003"_s, u"-0003"_s, u"-0002"_s, u"+0002"_s, u"+0003"_s}));
    QVERIFY(proof->isReversible);
}

void ProofTest::aMigrationThatFailsHalfWayIsNamed()
{
    const auto proof = prove(u"members-web:half-migration"_s);
    QVERIFY_RESULT(proof);
    QCOMPARE(proof->rehearsal.size(), 2);
    QVERIFY(proof->rehearsal.first().error.isEmpty());
    QCOMPARE(proof->rehearsal.last().error, u"relation \"notes_note\" already exists"_s);
    QVERIFY2(proof->rehearsal.last().statement.startsWith(u"CREATE TABLE notes_note"), text(*proof).constData());
    QCOMPARE(proof->newCodeNewSchema.reason, u"people.0003_letters fails"_s);
    QCOMPARE(proof->oldCodeNewSchema.fit, Fit::NotTried);
    QVERIFY2(proof->notes.join(u'\n').contains(u"The running release works on what the failed migrations leave."), text(*proof).constData());
    QVERIFY(!proof->isSound() && !proof->isReversible);
}

void ProofTest::anExpandedRenameWorksForBoth()
{
    ReplacedMigration expanded;
    expanded.label = u"people.0002_rename_name"_s;
    expanded.forward = {u"ALTER TABLE people_person ADD COLUMN full_name varchar(120) NOT NULL DEFAULT '';"
                        "ALTER TABLE people_person ALTER COLUMN full_name DROP DEFAULT"_s,
        u"CREATE FUNCTION both_names() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " IF TG_OP = 'INSERT' THEN NEW.name := coalesce(NEW.name, NEW.full_name); NEW.full_name := coalesce(NEW.full_name, NEW.name); END IF;"
        " RETURN NEW; END $$; CREATE TRIGGER both_names BEFORE INSERT OR UPDATE ON people_person FOR EACH ROW EXECUTE FUNCTION both_names()"_s,
        u"CREATE INDEX CONCURRENTLY person_full_name ON people_person (full_name)"_s};
    expanded.backward = {u"DROP TRIGGER both_names ON people_person; DROP FUNCTION both_names(); ALTER TABLE people_person DROP COLUMN full_name"_s};
    const auto proof = prove(u"members-web:rename"_s, {expanded});
    QVERIFY_RESULT(proof);
    QVERIFY2(proof->isSound() && proof->isConclusive(), text(*proof).constData());
    QCOMPARE(proof->oldCodeNewSchema.fit, Fit::Works);
    QCOMPARE(proof->newCodeNewSchema.fit, Fit::Works);
    QVERIFY2(proof->isReversible, text(*proof).constData());
}

void ProofTest::aDroppedDefaultIsFoundByAnInsert()
{
    const MigrationImage image({{u"people/migrations/0002_points.py"_s, MigrationImage::migration("0001_initial", "migrations.AddField('person', 'points', models.IntegerField(default=3))")}});
    const auto proof = prove(image.id());
    QVERIFY_RESULT(proof);
    QVERIFY2(proof->oldCodeNewSchema.fit == Fit::Fails, text(*proof).constData());
    QCOMPARE(proof->oldCodeNewSchema.failedAt, u"people.Person: INSERT"_s);
    QVERIFY2(proof->oldCodeNewSchema.error.contains(u"null value in column \"points\""), text(*proof).constData());
    QVERIFY(proof->oldCodeNewSchema.statement.startsWith(u"INSERT INTO \"people_person\""));
}

void ProofTest::whatHasNoWayBackIsNamed()
{
    const MigrationImage image({{u"people/migrations/0002_change.py"_s, MigrationImage::migration("0001_initial", "migrations.RunPython(change)")}});
    const auto proof = prove(image.id());
    QVERIFY_RESULT(proof);
    QVERIFY2(proof->isSound(), text(*proof).constData());
    QVERIFY(!proof->isReversible);
    QVERIFY2(proof->notes.join(u'\n').contains(u"There is no way back from people.0002_change: Raw Python operation."), text(*proof).constData());
}

void ProofTest::anIndexOutsideOfATransactionShowsItsLock()
{
    const MigrationImage image({{u"people/migrations/0002_index.py"_s,
        MigrationImage::migration("0001_initial", "AddIndexConcurrently('person', models.Index(fields=['name'], name='name_b'))", "atomic = False")}});
    const auto proof = prove(image.id());
    QVERIFY_RESULT(proof);
    QVERIFY2(proof->isSound(), text(*proof).constData());
    for (const RehearsedMigration& migration : proof->rehearsal) {
        for (const TableLock& lock : migration.locks) {
            QVERIFY2(lock.mode <= LockMode::ShareUpdateExclusive, text(*proof).constData());
        }
    }
}

// The page writes wherever it can, and fails when it gets anywhere but to its database.
void ProofTest::triedCodeReachesNothingOfProduction()
{
    const QByteArray views = R"(
import json, os, socket
from django.core.cache import cache
from django.core.mail import send_mail
from django.http import HttpResponse
from people.models import Person

def reached(host, port):
    try:
        socket.create_connection((host, port), timeout=1).close()
        return True
    except OSError:
        return False

def home(request):
    everywhere = [("db", 5432), ("redis", 6379), ("router", 80), ("192.0.2.1", 80), (os.environ["PROOF_HOST"], int(os.environ["PROOF_PORT"]))]
    found = [place for place in everywhere if reached(*place)]
    if found:
        raise RuntimeError("reached %s" % found)
    Person.objects.create(name="proof")
    request.session["proof"] = 1
    cache.set("proof", 1)
    send_mail("proof", "proof", "a@example.org", ["b@example.org"])
    return HttpResponse(str(Person.objects.filter(name="proof").count()))

people = person = home
)";
    const QString gateway = TinyStack::docker({u"network"_s, u"inspect"_s, u"--format"_s, u"{{(index .IPAM.Config 0).Gateway}}"_s, m_stack->name() + u"_default"_s});
    QByteArray pages = views;
    pages.replace("os.environ[\"PROOF_HOST\"]", '"' + gateway.toUtf8() + '"');
    pages.replace("int(os.environ[\"PROOF_PORT\"])", QByteArray::number(m_stack->httpPort()));
    const QByteArray migration = MigrationImage::migration("0001_initial", "migrations.AddField('person', 'phone', models.CharField(max_length=40, null=True))");
    const MigrationImage old({{u"people/views.py"_s, pages}});
    const MigrationImage image({{u"people/views.py"_s, pages}, {u"people/migrations/0002_phone.py"_s, migration}});
    const QByteArray before = dumpOfTheTarget();
    QElapsedTimer timer;
    timer.start();
    const auto proof = prove(image.id(), {}, old.id());
    QVERIFY_RESULT(proof);
    QVERIFY2(timer.elapsed() < 90000, qPrintable(QString::number(timer.elapsed()))); // nobody waits for names that are not there
    QVERIFY2(proof->oldCodeOldSchema.fit == Fit::Works, text(*proof).constData());
    QVERIFY2(proof->oldCodeNewSchema.fit == Fit::Works, text(*proof).constData());
    QVERIFY2(proof->newCodeNewSchema.fit == Fit::Works, text(*proof).constData());
    QCOMPARE(dumpOfTheTarget(), before);
    QCOMPARE(m_stack->compose({u"exec"_s, u"-T"_s, u"redis"_s, u"redis-cli"_s, u"keys"_s, u"*proof*"_s}).trimmed(), QByteArray());
}

void ProofTest::theTargetIsOnlyRead()
{
    m_stack->sql(u"INSERT INTO people_person (name, joined) VALUES ('ana', now())"_s);
    const QByteArray before = dumpOfTheTarget();
    const QByteArray sequence = m_stack->sql(u"SELECT last_value FROM people_person_id_seq"_s);
    QVERIFY_RESULT(prove(u"members-web:v3"_s));
    QCOMPARE(dumpOfTheTarget(), before);
    QCOMPARE(m_stack->sql(u"SELECT last_value FROM people_person_id_seq"_s), sequence);
}

void ProofTest::anImageWithoutDjangoIsAnError()
{
    const auto proof = prove(u"demo-postgres:15"_s);
    QVERIFY(!proof);
    QCOMPARE(proof.error().code, ErrorCode::ProcessFailed);
    QVERIFY2(proof.error().message.contains(u"Django does not start in the image"), qPrintable(proof.error().message));
    QVERIFY2(!proof.error().detail.isEmpty(), qPrintable(proof.error().message));
}

void ProofTest::aRoleWithoutRightsIsDenied()
{
    m_stack->sql(u"DO $$ BEGIN CREATE ROLE weak LOGIN PASSWORD 'weak'; EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s);
    m_environment.database->user = u"weak"_s;
    m_environment.database->password.name = u"weak-db"_s;
    m_secrets.values.insert(u"weak-db"_s, "weak");
    const auto proof = prove(u"members-web:v2"_s);
    m_stack->sql(u"DROP ROLE weak"_s);
    QVERIFY(!proof);
    QVERIFY2(proof.error().code == ErrorCode::PermissionDenied, qPrintable(proof.error().message + proof.error().detail));
    QVERIFY(proof.error().message.contains(u"User weak may not read the whole schema"));
}

void ProofTest::aDeadDatabaseIsUnavailable()
{
    m_stack->compose({u"stop"_s, u"db"_s});
    const auto proof = prove(u"members-web:v2"_s);
    m_stack->compose({u"up"_s, u"--detach"_s, u"--wait"_s, u"db"_s});
    QVERIFY(!proof);
    QVERIFY2(proof.error().code == ErrorCode::Unavailable, qPrintable(proof.error().message));
}

void ProofTest::withoutAnImageItSaysWhatToConfigure()
{
    m_environment.database->host = u"db.example.org"_s;
    m_environment.database->port = 5432;
    const auto proof = prove(u"members-web:v2"_s);
    QVERIFY(!proof);
    QCOMPARE(proof.error().code, ErrorCode::Refused);
    QVERIFY2(proof.error().remedy.contains(u"migrations: {scratch: {image: …}}"), qPrintable(proof.error().remedy));
}

void ProofTest::anImageThatIsNoServerIsAnError()
{
    m_environment.migrations.scratchImage = u"members-web:v1"_s;
    const auto proof = prove(u"members-web:v2"_s);
    QVERIFY(!proof);
    QVERIFY2(proof.error().remedy.contains(u"migrations: {scratch: {image: …}}"), qPrintable(proof.error().message + proof.error().remedy));
}

void ProofTest::stoppingTakesEverythingAway()
{
    for (const int after : {300, 1500, 3000}) {
        std::stop_source stop;
        QTimer::singleShot(after, this, [&stop] { stop.request_stop(); });
        const auto proof = prove(u"members-web:v3"_s, {}, u"members-web:v1"_s, stop.get_token());
        QVERIFY(!proof);
        QVERIFY2(proof.error().code == ErrorCode::Cancelled, qPrintable(proof.error().message));
        QCOMPARE(leftovers(), QStringList());
    }
}

void ProofTest::whatAKilledProcessLeftIsTakenAway()
{
    CtlRunner home(m_stack->folder() + u"/pilothouse.yaml"_s, m_stack->password());
    QProcess killed;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PILOTHOUSE_SECRET_MEMBERS_DB"_s, QString::fromUtf8(m_stack->password()));
    for (const char* folder : {"DATA", "STATE", "CONFIG", "CACHE"}) {
        environment.insert(u"XDG_%1_HOME"_s.arg(QLatin1StringView(folder)), home.home() + u"/killed"_s);
    }
    killed.setProcessEnvironment(environment);
    killed.start(QCoreApplication::applicationDirPath() + u"/pilothousectl"_s, {u"--project"_s, m_stack->folder() + u"/pilothouse.yaml"_s, u"migrations"_s, u"validate"_s, u"--release"_s, u"v3"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!leftovers().isEmpty(), 30000);
    QTest::qWait(1500);
    killed.kill();
    QVERIFY(killed.waitForFinished(10000));
    QVERIFY(!leftovers().isEmpty());
    QVERIFY_RESULT(prove(u"members-web:v2"_s));
}

void ProofTest::theCommandEndsAsItsPageSays()
{
    const CtlRunner ctl(m_stack->folder() + u"/pilothouse.yaml"_s, m_stack->password());
    const auto validate = [&ctl](const QStringList& options) { return ctl.run(QStringList {u"migrations"_s, u"validate"_s} + options, {}, 120000); };
    const CtlOutput renamed = validate({u"--release"_s, u"rename"_s});
    QVERIFY2(renamed.exitCode == 4, renamed.all().constData());
    QVERIFY2(renamed.out.contains("old code (v1)                works (6 tried)      fails\n"), renamed.out.constData());
    QVERIFY2(renamed.out.contains("The release that serves fails on the new schema: GET /: column people_person.name does not exist"), renamed.out.constData());
    QVERIFY2(renamed.err.contains("Making a scratch database with the schema of members"), renamed.err.constData());
    const CtlOutput additive = validate({u"--release"_s, u"v2"_s, u"--json"_s});
    QVERIFY2(additive.exitCode == 0, additive.all().constData());
    const QJsonObject json = QJsonDocument::fromJson(additive.out).object();
    QCOMPARE(json[u"verdict"_s].toString(), u"valid"_s);
    QCOMPARE(json[u"oldRelease"_s].toString(), u"v1"_s);
    QCOMPARE(json[u"proof"_s][u"oldCodeNewSchema"_s][u"fit"_s].toString(), u"works"_s);
    const CtlOutput none = validate({u"--release"_s, u"v1"_s});
    QVERIFY2(none.exitCode == 0 && none.out.contains("no pending migration"), none.all().constData());
    QCOMPARE(validate({u"--release"_s, u"nowhere"_s}).exitCode, 2);
    QCOMPARE(validate({}).exitCode, 2);
}

QTEST_GUILESS_MAIN(ProofTest)
