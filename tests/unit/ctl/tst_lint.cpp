#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Output {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QByteArray all() const { return out + err; }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

/// `pilothousectl lint` as it is typed.
class LintTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void findsNothingInSafeMigrations();
    void exitsByTheClassAskedFor_data();
    void exitsByTheClassAskedFor();
    void readsFoldersInOrder();
    void readsDjangosMigrationsWithoutRunningThem();
    void knowsAFieldByTheMigrationsBesideItsFile();
    void readsStandardInput();
    void jsonHasTheDocumentedShape();
    void sarifAndAnnotationsNameThePlace();
    void theCatalogChangesTheVerdict();
    void aTransactionCanBeSaid();
    void aStrategyIsAnswered_data();
    void aStrategyIsAnswered();
    void aSuppressionIsShownAndDoesNotCount();
    void aHundredMegabytesAreNotLookedAtAndUnknown();
    void badInputIsTwo_data();
    void badInputIsTwo();
    void loadsNoPlatformAndNoDatabasePlugin();

private:
    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder->filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return isWritten ? file.fileName() : QString();
    }
    Output lint(const QStringList& arguments, const QByteArray& input = {}, bool debugsPlugins = false) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

Output LintTest::lint(const QStringList& arguments, const QByteArray& input, bool debugsPlugins) const
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, m_folder->filePath(u"state"_s));
    if (debugsPlugins) {
        environment.insert(u"QT_DEBUG_PLUGINS"_s, u"1"_s);
        environment.remove(u"QT_LOGGING_RULES"_s);
    }
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(m_folder->path());
    program.start(QCoreApplication::applicationDirPath() + u"/pilothousectl"_s, QStringList {u"lint"_s} + arguments);
    program.write(input);
    program.closeWriteChannel();
    Output output;
    output.exitCode = program.waitForFinished(30000) && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    output.out = program.readAllStandardOutput();
    output.err = program.readAllStandardError();
    return output;
}

void LintTest::findsNothingInSafeMigrations()
{
    const Output output = lint({write(u"a.sql"_s, "ALTER TABLE t ADD COLUMN a int;")});
    QCOMPARE(output.exitCode, 0);
    QCOMPARE(output.out, QByteArray());
    QVERIFY2(output.err.contains("1 safe"), output.err);
    QCOMPARE(lint({write(u"empty.sql"_s, "")}).exitCode, 0);
}

void LintTest::exitsByTheClassAskedFor_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("failOn");
    QTest::addColumn<int>("expected");
    QTest::newRow("dangerous by default") << QByteArray("DROP TABLE t;") << u""_s << 4;
    QTest::newRow("unknown counts as dangerous") << QByteArray("ALTER TABEL t;") << u""_s << 4;
    QTest::newRow("risky is less") << QByteArray("CREATE INDEX i ON t (a);") << u""_s << 0;
    QTest::newRow("risky when asked") << QByteArray("CREATE INDEX i ON t (a);") << u"risky"_s << 4;
    QTest::newRow("safe when asked") << QByteArray("CREATE TABLE t (a int);") << u"safe"_s << 4;
    QTest::newRow("nothing at all") << QByteArray("-- nothing\n") << u"safe"_s << 0;
}

void LintTest::exitsByTheClassAskedFor()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, failOn);
    QFETCH(int, expected);
    const QStringList option = failOn.isEmpty() ? QStringList() : QStringList {u"--fail-on"_s, failOn};
    QCOMPARE(lint(QStringList {write(u"a.sql"_s, sql)} + option).exitCode, expected);
}

void LintTest::readsFoldersInOrder()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"m/b"_s));
    write(u"m/2.sql"_s, "SELECT 1;");
    write(u"m/1.sql"_s, "SELECT 1;");
    write(u"m/b/3.sql"_s, "SELECT 1;");
    write(u"m/readme.txt"_s, "no SQL");
    const QJsonArray files = lint({u"--format"_s, u"json"_s, u"m"_s}).json().value(u"files").toArray();
    QStringList paths;
    for (const QJsonValue& file : files) {
        paths << file.toObject().value(u"path").toString();
    }
    QCOMPARE(paths, QStringList({u"m/1.sql"_s, u"m/2.sql"_s, u"m/b/3.sql"_s}));
}

void LintTest::readsDjangosMigrationsWithoutRunningThem()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"people/migrations"_s));
    write(u"people/models.py"_s, "raise SystemExit");
    write(u"people/migrations/__init__.py"_s, "");
    write(u"people/migrations/0002_rename.py"_s, "raise SystemExit\nclass Migration(migrations.Migration):\n    operations = [migrations.RenameField(\"person\", \"name\", \"full_name\")]\n");
    const Output output = lint({u"people"_s});
    QCOMPARE(output.exitCode, 4);
    QVERIFY2(output.out.startsWith("people/migrations/0002_rename.py:3:19: dangerous: rename-column: "), output.out);
    QVERIFY2(output.out.contains("people_person") && output.err.contains("1 file"), output.all());
}

void LintTest::knowsAFieldByTheMigrationsBesideItsFile()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"people/migrations"_s));
    const QByteArray head = "class Migration(migrations.Migration):\n    ";
    write(u"people/migrations/0001_initial.py"_s, head + "operations = [migrations.CreateModel(\"Person\", [(\"name\", models.CharField(max_length=50))], {\"db_table\": \"folk\"})]\n");
    const QString shorter = write(u"people/migrations/0002_shorter.py"_s,
        head + "dependencies = [(\"people\", \"0001_initial\")]\n    operations = [migrations.AlterField(\"person\", \"name\", models.CharField(max_length=20))]\n");
    QVERIFY2(lint({shorter}).out.contains(":3:19: dangerous: alter-type-narrow: the whole of folk "), lint({shorter}).all());
    QFile::rename(m_folder->filePath(u"people/migrations/0001_initial.py"_s), m_folder->filePath(u"initial.py"_s));
    QVERIFY2(lint({shorter}).out.contains(":3:19: risky: alter-field-static: "), lint({shorter}).all());
}

void LintTest::readsStandardInput()
{
    const Output output = lint({u"-"_s}, "BEGIN;\n--\n-- Rename field a on T to b\n--\nALTER TABLE \"t\" RENAME COLUMN \"a\" TO \"b\";\nCOMMIT;\n");
    QCOMPARE(output.exitCode, 4);
    QVERIFY2(output.out.startsWith("-:5:1: dangerous: rename-column: "), output.out);
}

void LintTest::jsonHasTheDocumentedShape()
{
    const QJsonObject object = lint({u"--format"_s, u"json"_s, write(u"a.sql"_s, "\n ALTER TABLE t RENAME COLUMN a TO b; SELECT 1;")}).json();
    const QJsonObject file = object.value(u"files").toArray().first().toObject();
    QCOMPARE(file.value(u"class").toString(), u"dangerous"_s);
    QCOMPARE(file.value(u"old_code").toString(), u"breaks"_s);
    const QJsonObject finding = file.value(u"findings").toArray().first().toObject();
    QCOMPARE(finding.value(u"line").toInt(), 2);
    QCOMPARE(finding.value(u"column").toInt(), 2);
    QCOMPARE(finding.value(u"rule").toString(), u"rename-column"_s);
    QCOMPARE(finding.value(u"table").toString(), u"t"_s);
    QCOMPARE(finding.value(u"lock").toString(), u"ACCESS EXCLUSIVE"_s);
    QVERIFY(finding.value(u"rewrite").isBool() && finding.value(u"scan").isBool());
    QVERIFY(finding.contains(u"message") && finding.contains(u"recipe") && finding.contains(u"statement"));
    QCOMPARE(object.value(u"summary").toObject().value(u"dangerous").toInt(), 1);
    QCOMPARE(lint({u"--json"_s, u"a.sql"_s}).json(), object.isEmpty() ? QJsonObject() : lint({u"--format"_s, u"json"_s, u"a.sql"_s}).json());
}

void LintTest::sarifAndAnnotationsNameThePlace()
{
    write(u"a.sql"_s, "DROP TABLE t;");
    const QJsonObject run = lint({u"--format"_s, u"sarif"_s, u"a.sql"_s}).json().value(u"runs").toArray().first().toObject();
    const QJsonObject result = run.value(u"results").toArray().first().toObject();
    QCOMPARE(result.value(u"ruleId").toString(), u"drop-table"_s);
    QCOMPARE(result.value(u"level").toString(), u"error"_s);
    const QByteArray annotations = lint({u"--format"_s, u"github"_s, u"a.sql"_s}).out;
    QVERIFY2(annotations.startsWith("::error file=a.sql,line=1,col=1,title=drop-table::"), annotations);
}

void LintTest::theCatalogChangesTheVerdict()
{
    const QString sql = write(u"a.sql"_s, "ALTER TABLE t ALTER COLUMN v TYPE varchar(50);");
    const QString catalog = write(u"c.json"_s, R"json({"postgres":15,"tables":{"t":{"rows":5000000,"columns":{"v":{"type":"varchar(20)","not_null":false}}}}})json");
    QCOMPARE(lint({sql}).exitCode, 4);
    QCOMPARE(lint({sql, u"--catalog"_s, catalog}).exitCode, 0);
}

void LintTest::aTransactionCanBeSaid()
{
    const QString sql = write(u"a.sql"_s, "CREATE INDEX CONCURRENTLY i ON t (a);");
    QCOMPARE(lint({sql}).exitCode, 0);
    QCOMPARE(lint({sql, u"--transaction"_s, u"on"_s}).exitCode, 4);
}

void LintTest::aStrategyIsAnswered_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("answers"); ///< hot, rolling, canary, blue-green, maintenance
    QTest::newRow("safe") << QByteArray("CREATE TABLE t (a int);") << u"yes yes yes yes yes"_s;
    QTest::newRow("safe, old code maybe") << QByteArray("ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID;") << u"ask ask ask yes yes"_s;
    QTest::newRow("writes wait") << QByteArray("CREATE INDEX i ON t (a);") << u"no no no no yes"_s;
    QTest::newRow("behaviour") << QByteArray("DO $$ BEGIN END $$;") << u"ask ask ask ask yes"_s;
    QTest::newRow("unknown") << QByteArray("ALTER TABEL t;") << u"no no no override override"_s;
    QTest::newRow("dangerous") << QByteArray("ALTER TABLE t RENAME COLUMN a TO b;") << u"no no no no yes"_s;
    QTest::newRow("certain to fail") << QByteArray("BEGIN; CREATE INDEX CONCURRENTLY i ON t (a); COMMIT;") << u"no no no no no"_s;
}

void LintTest::aStrategyIsAnswered()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, answers);
    const QString file = write(u"a.sql"_s, sql);
    QStringList found;
    for (const QString& strategy : {u"hot"_s, u"rolling"_s, u"canary"_s, u"blue-green"_s, u"maintenance"_s}) {
        const Output output = lint({file, u"--strategy"_s, strategy, u"--format"_s, u"json"_s});
        const QString answer = output.json().value(u"strategy").toObject().value(u"answer").toString();
        QCOMPARE(output.exitCode, answer == u"no" || answer == u"override" ? 4 : 0);
        found << answer;
    }
    QCOMPARE(found.join(u' '), answers);
}

void LintTest::aSuppressionIsShownAndDoesNotCount()
{
    const Output output = lint({write(u"a.sql"_s, "-- pilothouse: allow drop-table: nothing reads it since 4.1\nDROP TABLE t;")});
    QCOMPARE(output.exitCode, 0);
    QVERIFY2(output.out.contains("nothing reads it since 4.1"), output.out);
}

void LintTest::aHundredMegabytesAreNotLookedAtAndUnknown()
{
    QFile file(write(u"big.sql"_s, "SELECT 1;"));
    QVERIFY(file.resize(100 * 1024 * 1024)); // sparse: it takes no room
    const Output output = lint({file.fileName()});
    QCOMPARE(output.exitCode, 4);
    QVERIFY2(output.out.contains("unknown") && output.out.contains("larger than 64 MiB"), output.out);
}

void LintTest::badInputIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no path") << QStringList();
    QTest::newRow("a path that is not there") << QStringList {u"nowhere.sql"_s};
    QTest::newRow("a format that is none") << QStringList {u"a.sql"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("a class that is none") << QStringList {u"a.sql"_s, u"--fail-on"_s, u"bad"_s};
    QTest::newRow("a strategy that is none") << QStringList {u"a.sql"_s, u"--strategy"_s, u"yolo"_s};
    QTest::newRow("a switch that is none") << QStringList {u"a.sql"_s, u"--transaction"_s, u"maybe"_s};
    QTest::newRow("a catalog that is not there") << QStringList {u"a.sql"_s, u"--catalog"_s, u"none.json"_s};
    QTest::newRow("a catalog that is no JSON") << QStringList {u"a.sql"_s, u"--catalog"_s, u"a.sql"_s};
}

void LintTest::badInputIsTwo()
{
    QFETCH(QStringList, arguments);
    write(u"a.sql"_s, "SELECT 1;");
    const Output output = lint(arguments);
    QCOMPARE(output.exitCode, 2);
    QCOMPARE(output.out, QByteArray());
    QVERIFY(!output.err.isEmpty());
}

void LintTest::loadsNoPlatformAndNoDatabasePlugin()
{
    const Output output = lint({u"-"_s}, "SELECT 1;", true);
    QCOMPARE(output.exitCode, 0);
    QVERIFY2(!output.err.contains("/platforms") && !output.err.contains("/sqldrivers"), output.err);
}

QTEST_GUILESS_MAIN(LintTest)
#include "tst_lint.moc"
