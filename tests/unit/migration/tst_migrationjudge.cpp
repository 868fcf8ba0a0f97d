#include "services/migration/django/djangohistory.h"
#include "services/migration/django/migrationfile.h"
#include "services/migration/judge/catalogfile.h"
#include "services/migration/judge/judge.h"
#include "services/migration/sqlparser.h"
#include <QThreadPool>
#include <QtTest>
#include <QDirIterator>
#include <QElapsedTimer>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

/// One case of tests/corpus (its README says how it is written).
struct Case {
    QString title;
    QStringList expected; ///< class, old code, rules
    QStringList options;
    QByteArray sql;
};

QList<Case> casesOf(const QString& file)
{
    QFile text(file);
    QList<Case> cases;
    if (!text.open(QIODevice::ReadOnly)) {
        return cases;
    }
    const QList<QByteArray> lines = text.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("## ")) {
            cases.append({QFileInfo(file).baseName() + u": "_s + QString::fromUtf8(line.mid(3)), {}, {}, {}});
        } else if (line.startsWith("expect: ")) {
            cases.last().expected = QString::fromUtf8(line.mid(8)).split(u' ');
        } else if (line.startsWith("options: ")) {
            cases.last().options = QString::fromUtf8(line.mid(9)).split(u' ');
        } else if (!cases.isEmpty()) {
            cases.last().sql += line + '\n';
        }
    }
    return cases;
}

QList<Case> corpus()
{
    QList<Case> cases;
    QDirIterator files(QStringLiteral(CORPUS), {u"*.txt"_s});
    while (files.hasNext()) {
        cases += casesOf(files.next());
    }
    return cases;
}

Catalog shop()
{
    QFile file(QStringLiteral(CORPUS) + u"/shop.json"_s);
    const auto catalog = file.open(QIODevice::ReadOnly) ? readCatalog(file.readAll()) : Result<Catalog>(Catalog());
    return catalog.value_or(Catalog());
}

FileVerdict judged(const QByteArray& sql, const JudgeOptions& options = {})
{
    return judgeSql(u"x.sql"_s, sql, options);
}

/// A folder of Django's migrations, `# file: 0001_initial.py` above each but a lone one; the last is judged.
FileVerdict judgedFolder(const QByteArray& text, const JudgeOptions& options)
{
    DjangoHistory history(u"shop"_s);
    QString name = u"0002_x"_s;
    QString source;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(u"# file: ")) {
            if (!source.isEmpty()) {
                history.add(name, readPython(source));
            }
            name = line.mid(8).chopped(3);
            source.clear();
        } else {
            source += line + u'\n';
        }
    }
    history.add(name, readPython(source));
    return judgeDjangoFile(u"shop/migrations/"_s + name + u".py"_s, source, history.before(name), options);
}

/// "safe ok add-column-nullable …", as the corpus writes it.
QString wordsOf(const FileVerdict& verdict)
{
    QStringList rules;
    for (const StatementFinding& finding : verdict.findings) {
        if (finding.rule != u"missing-lock-timeout" && finding.rule != u"robust-rerun") {
            rules << finding.rule;
        }
    }
    return wordOf(verdict.safety) + u' ' + wordOf(verdict.oldCode) + u' ' + (rules.isEmpty() ? u"-"_s : rules.join(u' '));
}

} // namespace

class MigrationJudgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesTheCorpus_data();
    void judgesTheCorpus();
    void theCorpusHasEveryRule();
    void everyRuleHasItsPage();
    void namesLockTableAndPlace();
    void aSmallTableMakesDurationHarmlessButNotABreak();
    void notesAMissingLockTimeoutOnce();
    void aSuppressionNeedsAReason();
    void aSuppressionIsForItsStatementOnly();
    void hostileTextsAreUnknownAndNotACrash_data();
    void hostileTextsAreUnknownAndNotACrash();
    void aCatalogComesBackAsItWasWritten();
    void viewsOfTheCatalogStandInTheWay();
    void domainsTypesAndFunctionsOfTheCatalogAreKnown();
    void eachTextOfAPlanSeesWhatTheOnesBeforeMade();
    void ifNotExistsProvesNothingForADeployment();
    void tenMegabytesTakeSeconds();
};

void MigrationJudgeTest::judgesTheCorpus_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("expected");
    const QList<Case> cases = corpus();
    QVERIFY(cases.size() >= 150);
    for (const Case& each : cases) {
        QTest::newRow(qPrintable(each.title)) << each.sql << each.options << each.expected.join(u' ');
    }
}

void MigrationJudgeTest::judgesTheCorpus()
{
    QFETCH(QByteArray, sql);
    QFETCH(QStringList, options);
    QFETCH(QString, expected);
    JudgeOptions given;
    given.catalog = options.contains(u"catalog") ? shop() : Catalog();
    given.isInTransaction = options.contains(u"transaction");
    if (options.contains(u"plan")) {
        given.hasLockTimeout = given.isCautious = true;
        QCOMPARE(wordsOf(judgePlan({{u"x"_s, sql, true, {}}}, given).first()), expected);
        return;
    }
    const FileVerdict verdict = options.contains(u"python") ? judgedFolder(sql, given) : judged(sql, given);
    QCOMPARE(wordsOf(verdict), expected);
    for (const StatementFinding& finding : verdict.findings) {
        QVERIFY2(!finding.message.isEmpty() && !finding.message.contains(u'%'), qPrintable(finding.message));
        QVERIFY2(finding.safety == SafetyClass::Safe || !finding.recipe.isEmpty() || finding.safety == SafetyClass::Unknown, qPrintable(finding.rule));
    }
}

void MigrationJudgeTest::theCorpusHasEveryRule()
{
    QSet<QString> seen {u"missing-lock-timeout"_s, u"robust-rerun"_s}; // notes, tested below
    const QList<Case> cases = corpus();
    for (const Case& each : cases) {
        const QStringList rules = each.expected.mid(2);
        seen.unite(QSet<QString>(rules.cbegin(), rules.cend()));
    }
    for (const Rule* rule : allRules()) {
        QVERIFY2(seen.contains(QString::fromLatin1(rule->name)), rule->name);
    }
}

void MigrationJudgeTest::everyRuleHasItsPage()
{
    QSet<QString> names;
    for (const Rule* rule : allRules()) {
        names.insert(QString::fromLatin1(rule->name));
        QFile page(QStringLiteral(RULE_PAGES) + u'/' + QString::fromLatin1(rule->name) + u".md"_s);
        QVERIFY2(page.open(QIODevice::ReadOnly), rule->name);
        const QByteArray text = page.readAll();
        QVERIFY2(text.startsWith("# " + QByteArray(rule->name)), rule->name);
        for (const char* heading : {"## What", "## Why", "## Lock", "## Instead", "## Example"}) {
            QVERIFY2(text.contains(heading), rule->name);
        }
    }
    QDirIterator pages(QStringLiteral(RULE_PAGES), {u"*.md"_s});
    while (pages.hasNext()) {
        const QString name = QFileInfo(pages.next()).completeBaseName();
        QVERIFY2(name == u"README" || names.contains(name), qPrintable(name));
    }
}

void MigrationJudgeTest::namesLockTableAndPlace()
{
    const FileVerdict verdict = judged("SELECT 1;\n  ALTER TABLE orders ADD CONSTRAINT f FOREIGN KEY (c) REFERENCES customers (id);\n");
    const StatementFinding& finding = verdict.findings.at(1);
    QCOMPARE(finding.line, 2);
    QCOMPARE(finding.column, 3);
    QCOMPARE(finding.table, u"orders"_s);
    QCOMPARE(finding.locks.size(), 2);
    QCOMPARE(finding.locks.at(1).table, u"customers"_s);
    QCOMPARE(wordOf(finding.locks.at(1).mode), u"SHARE ROW EXCLUSIVE"_s);
    QVERIFY(finding.scans && !finding.rewrites);
}

void MigrationJudgeTest::aSmallTableMakesDurationHarmlessButNotABreak()
{
    JudgeOptions options;
    options.catalog.tables[u"t"_s].rows = 100;
    QCOMPARE(judged("ALTER TABLE t ADD COLUMN a uuid DEFAULT gen_random_uuid()", options).safety, SafetyClass::Risky);
    QCOMPARE(judged("CREATE INDEX i ON t (a)", options).safety, SafetyClass::Safe);
    QCOMPARE(judged("ALTER TABLE t DROP COLUMN a", options).safety, SafetyClass::Dangerous);
    options.catalog.tables[u"t"_s].rows = 10000;
    QCOMPARE(judged("CREATE INDEX i ON t (a)", options).safety, SafetyClass::Risky);
}

void MigrationJudgeTest::notesAMissingLockTimeoutOnce()
{
    const auto notes = [](const FileVerdict& verdict, const QString& rule) {
        return std::count_if(verdict.findings.cbegin(), verdict.findings.cend(), [&](const StatementFinding& each) { return each.rule == rule; });
    };
    QCOMPARE(notes(judged("ALTER TABLE a ADD COLUMN x int; ALTER TABLE a ADD COLUMN y int;"), u"missing-lock-timeout"_s), 1);
    QCOMPARE(notes(judged("SET lock_timeout = '1s'; ALTER TABLE a ADD COLUMN x int;"), u"missing-lock-timeout"_s), 0);
    QCOMPARE(notes(judged("SET lock_timeout = 0; ALTER TABLE a ADD COLUMN x int;"), u"missing-lock-timeout"_s), 1);
    QCOMPARE(notes(judged("CREATE TABLE a (x int); ALTER TABLE a ADD COLUMN y int;"), u"missing-lock-timeout"_s), 0);
    QCOMPARE(notes(judged("DROP INDEX CONCURRENTLY a; DROP INDEX CONCURRENTLY b;"), u"robust-rerun"_s), 1);
}

void MigrationJudgeTest::aSuppressionNeedsAReason()
{
    const FileVerdict allowed = judged("-- pilothouse: allow drop-column: nothing has read it since 4.1\nALTER TABLE t DROP COLUMN a;");
    QCOMPARE(allowed.safety, SafetyClass::Safe);
    QCOMPARE(allowed.findings.first().safety, SafetyClass::Dangerous);
    QCOMPARE(allowed.findings.first().allowedBecause, u"nothing has read it since 4.1"_s);
    const FileVerdict bare = judged("-- pilothouse: allow drop-column\nALTER TABLE t DROP COLUMN a;");
    QCOMPARE(bare.safety, SafetyClass::Dangerous);
    QVERIFY(bare.findings.first().message.contains(u"no reason"));
}

void MigrationJudgeTest::aSuppressionIsForItsStatementOnly()
{
    QCOMPARE(judged("-- pilothouse: allow drop-column: old\nALTER TABLE t DROP COLUMN a;\nALTER TABLE t DROP COLUMN b;").safety, SafetyClass::Dangerous);
    QCOMPARE(judged("ALTER TABLE t DROP COLUMN a; -- pilothouse: allow drop-column: old\n").safety, SafetyClass::Safe);
    QCOMPARE(judged("-- pilothouse: allow drop-table: old\nALTER TABLE t DROP COLUMN a;").safety, SafetyClass::Dangerous);
}

void MigrationJudgeTest::hostileTextsAreUnknownAndNotACrash_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("NUL") << QByteArray("SELECT 1;\0DROP TABLE a;", 23);
    QTest::newRow("open string") << QByteArray("SELECT 'a; DROP TABLE b;");
    QTest::newRow("deep brackets") << QByteArray("SELECT ") + QByteArray(20000, '(') + "1" + QByteArray(20000, ')');
    QTest::newRow("open bracket") << QByteArray("SELECT ((((");
    QTest::newRow("open brackets") << QByteArray("SELECT ") + QByteArray(100000, '(');
    QTest::newRow("statement behind an open bracket") << QByteArray("SELECT (1; DROP TABLE a; SELECT 2;");
    QTest::newRow("long chain") << QByteArray("SELECT 1") + QByteArray("+1").repeated(20000);
    QTest::newRow("bytes that are no text") << QByteArray("ALTER \xff\xfe TABLE");
    QTest::newRow("open comment") << QByteArray("/* DROP TABLE a;");
}

void MigrationJudgeTest::hostileTextsAreUnknownAndNotACrash()
{
    QFETCH(QByteArray, sql);
    FileVerdict verdict;
    QThreadPool pool; // as lint runs it: with a stack that deep trees fit in
    pool.setStackSize(lenientStack);
    pool.start([&] { verdict = judged(sql); });
    pool.waitForDone();
    QCOMPARE(verdict.safety, SafetyClass::Unknown);
    QCOMPARE(verdict.findings.first().rule, u"unparseable"_s);
}

void MigrationJudgeTest::aCatalogComesBackAsItWasWritten()
{
    Catalog catalog = shop();
    QVERIFY(catalog.tables.size() >= 4);
    catalog.takenAt = QDateTime(QDate(2024, 5, 1), QTime(10, 0), Qt::UTC);
    catalog.longestTransaction = Milliseconds(1500);
    catalog.domains = {{u"email"_s, true}, {u"word"_s, false}};
    catalog.types = {u"mood"_s};
    catalog.functions = {u"make_code"_s};
    CatalogTable& orders = catalog.tables[u"orders"_s];
    orders.bytes = 7'000'000'000;
    orders.partitionOf = u"all_orders"_s;
    orders.views = {{u"archive.v"_s, {u"id"_s, u"code"_s}}};
    orders.triggers = {u"keep"_s};
    orders.publications = {u"everything"_s};
    orders.replicaIdentity = u"full"_s;
    orders.columns[u"id"_s].defaultValue = u"nextval('s'::regclass)"_s;
    const QByteArray text = QJsonDocument(catalogJson(catalog)).toJson();
    const auto read = readCatalog(text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, catalog);
    QCOMPARE(QJsonDocument(catalogJson(*read)).toJson(), text);
}

void MigrationJudgeTest::viewsOfTheCatalogStandInTheWay()
{
    JudgeOptions options;
    options.catalog.tables[u"t"_s].columns = {{u"a"_s, {u"varchar(10)"_s, false, {}}}, {u"b"_s, {u"varchar(10)"_s, false, {}}}};
    options.catalog.tables[u"t"_s].views = {{u"v"_s, {u"a"_s}}};
    const auto ruleOf = [&](const QByteArray& sql) { return judged(sql, options).findings.last().rule; };
    QCOMPARE(ruleOf("SET lock_timeout = 1; ALTER TABLE t ALTER a TYPE varchar(20);"), u"alter-type-view-dep"_s);
    QCOMPARE(ruleOf("SET lock_timeout = 1; ALTER TABLE t ALTER b TYPE varchar(20);"), u"alter-type-widen"_s);
    QCOMPARE(ruleOf("SET lock_timeout = 1; DROP VIEW v; ALTER TABLE t ALTER a TYPE varchar(20);"), u"alter-type-widen"_s);
    QCOMPARE(ruleOf("SET lock_timeout = 1; ALTER TABLE t DROP COLUMN a;"), u"drop-column-view-dep"_s);
}

void MigrationJudgeTest::domainsTypesAndFunctionsOfTheCatalogAreKnown()
{
    JudgeOptions options;
    options.catalog.domains = {{u"email"_s, true}, {u"word"_s, false}};
    options.catalog.types = {u"mood"_s};
    options.catalog.functions = {u"make_code"_s};
    const auto ruleOf = [&](const QByteArray& column) { return judged("SET lock_timeout = 1; ALTER TABLE t ADD COLUMN x " + column, options).findings.last().rule; };
    QCOMPARE(ruleOf("email"), u"add-column-constrained-domain"_s);
    QCOMPARE(ruleOf("word"), u"add-column-nullable"_s);
    QCOMPARE(ruleOf("mood"), u"add-column-nullable"_s);
    QCOMPARE(ruleOf("other"), u"add-column-unknown-type"_s);
    QCOMPARE(ruleOf("text DEFAULT make_code()"), u"add-column-stable-default"_s);
    QCOMPARE(ruleOf("text DEFAULT other()"), u"add-column-volatile-default"_s);
}

void MigrationJudgeTest::eachTextOfAPlanSeesWhatTheOnesBeforeMade()
{
    const auto wordsAfter = [](const QByteArray& first, const QByteArray& second) {
        JudgeOptions options;
        options.hasLockTimeout = options.isCautious = true;
        return wordsOf(judgePlan({{u"1"_s, first, true, {}}, {u"2"_s, second, true, {}}}, options).last());
    };
    QCOMPARE(wordsAfter("CREATE TABLE t (a int);", "CREATE INDEX i ON t (a);"), u"safe ok same-txn-new-table"_s);
    QCOMPARE(wordsAfter("ALTER TABLE t ADD COLUMN a int DEFAULT 3 NOT NULL;", "ALTER TABLE t ALTER a DROP DEFAULT;"), u"dangerous breaks django-add-not-null-default-dropped"_s);
    QCOMPARE(wordsAfter("ALTER TABLE t ADD COLUMN a int;", "ALTER TABLE t ALTER a SET NOT NULL;"), u"dangerous breaks require-new-column"_s);
    QCOMPARE(wordsAfter("ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID;", "ALTER TABLE t VALIDATE CONSTRAINT c;"), u"safe ok validate-constraint"_s);
    QCOMPARE(wordsAfter("ALTER TABLE t ADD CONSTRAINT c CHECK (a IS NOT NULL);", "ALTER TABLE t ALTER a SET NOT NULL;"), u"safe ok set-not-null-after-check"_s);
    QCOMPARE(wordsAfter("ALTER TABLE t ADD COLUMN a int;", "CREATE INDEX i ON t (a);"), u"risky ok create-index-blocking"_s);
    const QList<FileVerdict> opaque = judgePlan({{u"1"_s, {}, true, {u"Raw Python operation"_s}}}, {});
    QCOMPARE(wordsOf(opaque.first()), u"risky maybe opaque-python"_s);
}

void MigrationJudgeTest::ifNotExistsProvesNothingForADeployment()
{
    const QByteArray sql = "CREATE TABLE IF NOT EXISTS t (a int); CREATE INDEX i ON t (a);";
    JudgeOptions options;
    QCOMPARE(judged(sql, options).safety, SafetyClass::Safe);
    options.isCautious = true;
    QCOMPARE(judged(sql, options).safety, SafetyClass::Risky);
    options.isCatalogWhole = true;
    QCOMPARE(judged(sql, options).safety, SafetyClass::Safe);
    options.catalog.tables[u"t"_s].rows = 1000000;
    QCOMPARE(judged(sql, options).safety, SafetyClass::Risky);
}

void MigrationJudgeTest::tenMegabytesTakeSeconds()
{
    const QByteArray statement = "INSERT INTO customers (id, name, note) VALUES (1, 'a name of some length', 'and some more text');\n";
    const QByteArray sql = statement.repeated(10 * 1024 * 1024 / statement.size());
    QElapsedTimer timer;
    timer.start();
    const FileVerdict verdict = judged(sql);
    QCOMPARE(verdict.safety, SafetyClass::Safe);
    qInfo("10 MB in %lld ms, %lld findings", timer.elapsed(), qint64(verdict.findings.size()));
    QVERIFY(timer.elapsed() < 30000);
}

QTEST_GUILESS_MAIN(MigrationJudgeTest)
#include "tst_migrationjudge.moc"
