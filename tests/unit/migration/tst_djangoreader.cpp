#include "services/migration/djangocontainer.h"
#include "services/migration/djangoreader.h"
#include "tests/support/await.h"
#include "tests/support/unusedruntime.h"

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

ProcessOutput outputOf(const QByteArray& out, int exitCode = 0, const QByteArray& err = {})
{
    ProcessOutput output;
    output.out = out;
    output.exitCode = exitCode;
    output.err = err;
    return output;
}

QByteArray said(const QByteArray& json)
{
    return "\n\x1epilothouse " + json + "\n";
}

const QByteArray header = said(R"({"kind": "image", "django": "3.2.25", "vendor": "postgresql", "lockTimeout": 2000, "unknown": ["people.0009_gone"], "conflicts": {}})");
const QByteArray footer = said(R"({"kind": "end"})");

class RecordingRuntime final : public UnusedRuntime {
public:
    OneOff job;

    QCoro::Task<Result<QString>> stackName() override { co_return u"members"_s; }
    QCoro::Task<Result<ProcessOutput>> runOneOff(OneOff given, std::stop_token) override
    {
        job = std::move(given);
        co_return outputOf(header + footer);
    }
};

} // namespace

class DjangoReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsMigrationsBetweenWhatSettingsPrint();
    void anUnreadableMigrationKeepsItsReason();
    void aBrokenImageIsAnErrorWithItsLastLines();
    void outputThatEndsTooEarlyIsAnError();
    void anUnreachableDatabaseIsUnavailable();
    void conflictingMigrationsAreInvalid();
    void settingsThatDefeatLockTimeoutAreRefused();
    void anotherDatabaseIsInvalid();
    void theContainerGetsTheProgramOnStandardInputAndNoSecret();
};

void DjangoReaderTest::readsMigrationsBetweenWhatSettingsPrint()
{
    const auto reading = DjangoReader::parse(outputOf("Loading settings…" + header + "warning: x\n"
        + said(R"({"kind": "migration", "app": "people", "name": "0002_phone", "atomic": true, "opaque": [], "sql": "BEGIN;\nALTER TABLE \"größe\" ADD a int;\nCOMMIT;\n"})")
        + said(R"({"kind": "migration", "app": "people", "name": "0003_index", "atomic": false, "opaque": ["Raw Python operation"], "sql": ""})") + footer));
    QVERIFY_RESULT(reading);
    QCOMPARE(reading->djangoVersion, u"3.2.25"_s);
    QCOMPARE(reading->unknown, QStringList {u"people.0009_gone"_s});
    QCOMPARE(reading->pending.size(), 2);
    QCOMPARE(reading->pending[0].label(), u"people.0002_phone"_s);
    QCOMPARE(reading->pending[0].sql, u"BEGIN;\nALTER TABLE \"größe\" ADD a int;\nCOMMIT;\n"_s);
    QVERIFY(reading->pending[0].isAtomic);
    QVERIFY(!reading->pending[1].isAtomic);
    QCOMPARE(reading->pending[1].opaque, QStringList {u"Raw Python operation"_s});
}

void DjangoReaderTest::anUnreadableMigrationKeepsItsReason()
{
    const auto reading = DjangoReader::parse(outputOf(header
        + said(R"({"kind": "migration", "app": "people", "name": "0003_index", "atomic": true, "opaque": [], "error": "AddIndexConcurrently cannot be executed inside a transaction", "errorType": "NotSupportedError"})") + footer));
    QVERIFY_RESULT(reading);
    QVERIFY(reading->pending.first().error.has_value());
    QVERIFY(reading->pending.first().error->message.contains(u"NotSupportedError: AddIndexConcurrently"));
}

void DjangoReaderTest::aBrokenImageIsAnErrorWithItsLastLines()
{
    const auto reading = DjangoReader::parse(outputOf({}, 1, "Traceback (most recent call last):\nModuleNotFoundError: No module named 'people.modles'\n"));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::ProcessFailed);
    QVERIFY(reading.error().detail.endsWith(u"No module named 'people.modles'"));
}

void DjangoReaderTest::outputThatEndsTooEarlyIsAnError()
{
    QVERIFY(!DjangoReader::parse(outputOf(header)));
    QVERIFY(!DjangoReader::parse(outputOf(header + "\x1epilothouse {\"kind\": \"en")));
    QVERIFY(!DjangoReader::parse(outputOf({})));
}

void DjangoReaderTest::anUnreachableDatabaseIsUnavailable()
{
    const auto reading = DjangoReader::parse(outputOf(said(R"({"kind": "failed", "error": "could not connect\n\tto server", "errorType": "OperationalError"})"), 1));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::Unavailable);
    QVERIFY(reading.error().message.endsWith(u"could not connect to server"));
}

void DjangoReaderTest::conflictingMigrationsAreInvalid()
{
    const auto reading = DjangoReader::parse(outputOf(said(R"({"kind": "image", "vendor": "postgresql", "lockTimeout": 2000, "conflicts": {"people": ["0002_a", "0002_b"]}})") + footer));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::InvalidInput);
    QVERIFY(reading.error().message.contains(u"0002_a, 0002_b"));
}

void DjangoReaderTest::settingsThatDefeatLockTimeoutAreRefused()
{
    for (const char* timeout : {"0", "3600000", "-1"}) {
        const auto reading = DjangoReader::parse(outputOf(said(R"({"kind": "image", "vendor": "postgresql", "conflicts": {}, "lockTimeout": )" + QByteArray(timeout) + "}") + footer));
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::Refused);
    }
}

void DjangoReaderTest::anotherDatabaseIsInvalid()
{
    const auto reading = DjangoReader::parse(outputOf(said(R"({"kind": "image", "vendor": "sqlite", "conflicts": {}, "lockTimeout": -1})") + footer));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::InvalidInput);
    QVERIFY(reading.error().message.contains(u"sqlite"));
}

void DjangoReaderTest::theContainerGetsTheProgramOnStandardInputAndNoSecret()
{
    RecordingRuntime runtime;
    MigrationConfig config;
    config.command = {u"poetry"_s, u"run"_s, u"./manage.py"_s};
    config.lockTimeout = Milliseconds(1500);
    DjangoReader reader(&runtime, u"web"_s, config);
    QVERIFY_RESULT(await(reader.read(u"sha256:1"_s)));
    QCOMPARE(runtime.job.role, u"web"_s);
    QCOMPARE(runtime.job.command.mid(0, 5), (QStringList {u"poetry"_s, u"run"_s, u"./manage.py"_s, u"shell"_s, u"-c"_s}));
    QCOMPARE(runtime.job.environment.value(u"PGOPTIONS"_s), u"-c lock_timeout=1500"_s);
    QVERIFY(runtime.job.input.contains("default_transaction_read_only=on"));
    QVERIFY(runtime.job.name.startsWith(u"members-read-migrations-"));
}

QTEST_GUILESS_MAIN(DjangoReaderTest)
#include "tst_djangoreader.moc"
