#include "services/migration/expand/conversioncheck.h"
#include "tests/integration/migration/expansionbox.h"
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

/// Columns that are exchanged for others by a project's expressions, against a real PostgreSQL 15.
class ConvertColumnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_box = std::make_unique<ExpansionBox>(); }
    void cleanupTestCase() { m_box.reset(); }
    void init();

    void eachWayOfWritingReachesBothForms_data();
    void eachWayOfWritingReachesBothForms();
    void undoLeavesTheSchemaAsItWas_data();
    void undoLeavesTheSchemaAsItWas();
    void severalColumnsBecomeOne();
    void theContractLeavesTheNewColumnsAlone();
    void whatAReleaseWroteIsNotMadeAnewFromTheOtherSide();
    void aRowThatDoesNotComeBackHoldsTheRun();
    void whatDoesNotComeBackIsRefusedBefore_data();
    void whatDoesNotComeBackIsRefusedBefore();
    void theSampleReachesOldRowsAndNewOnes();
    void whatWasCutAnywhereIsTakenUp();
    void bothReleasesWriteAtOnceAndNoUpdateIsLost();

private:
    static Expansion conversion(const QList<ConvertedColumn>& before, const QList<ConvertedColumn>& after)
    {
        Expansion made = ExpansionBox::expansion(ExpansionKind::ConvertColumns, QString());
        made.before = before;
        made.after = after;
        return made;
    }
    static Expansion split()
    {
        return conversion({{u"label"_s, QString(), u"rtrim(first || ' ' || last)"_s}},
            {{u"first"_s, u"varchar(60)"_s, u"split_part(label, ' ', 1)"_s, true}, {u"last"_s, u"varchar(60)"_s, u"substr(label, length(split_part(label, ' ', 1)) + 2)"_s, true}});
    }
    /// As a migration does that gives the field another name in the database and another type.
    static Expansion cents()
    {
        Expansion made = conversion({{u"price"_s, QString(), u"cents / 100.0"_s}}, {{u"cents"_s, u"int"_s, u"round(price * 100)"_s}});
        made.column = u"price"_s;
        made.newColumn = u"cents"_s;
        return made;
    }
    Result<WrittenExpansion> tried(const Expansion& expansion)
    {
        const Result<TableDetails> table = await(m_box->executor->details(expansion.table));
        const Result<WrittenExpansion> written = table ? writeExpansion(expansion, *table) : Result<WrittenExpansion>(forward(table));
        ConversionCheck check(m_box->session.get());
        return written ? await(check.tried(*written, *table)) : written;
    }
    WrittenExpansion write(const Expansion& expansion)
    {
        const Result<WrittenExpansion> written = tried(expansion);
        if (!written) {
            qWarning("%s %s", qPrintable(written.error().message), qPrintable(written.error().detail));
        }
        return written.value_or(WrittenExpansion());
    }
    QString one(const QString& query) const { return m_box->one(query); }

    std::unique_ptr<ExpansionBox> m_box;
    QString m_shared; ///< the function whose rows use the same tables
};

void ConvertColumnsTest::init()
{
    if (m_shared != QLatin1String(QTest::currentTestFunction())) {
        m_shared.clear();
        m_box->reset();
        m_box->server.sql(u"DELETE FROM person WHERE id > 6000; ALTER TABLE person ADD COLUMN label text, ADD COLUMN price numeric(8,2); UPDATE person SET label = 'f' || id || ' l' || id, price = CASE WHEN id % 5 > 0 THEN id / 100.0 END;"
                          "ALTER TABLE person ALTER COLUMN label SET NOT NULL; CREATE INDEX person_price ON person (price); ALTER TABLE person ADD CONSTRAINT person_price_check CHECK (price >= 0)"_s);
    }
}

void ConvertColumnsTest::eachWayOfWritingReachesBothForms_data()
{
    QTest::addColumn<QString>("statements");
    QTest::addColumn<QString>("both"); // "label|first|last|price|cents" of the row with team_id 2; empty: refused
    const QString none = u"DELETE FROM person;"_s;
    const QString one = none + u"INSERT INTO person (id, name, label, price, team_id) VALUES (1, 'n', 'A B', 1.5, 2);"_s;
    QTest::newRow("old only") << none + u"INSERT INTO person (name, label, price, team_id) VALUES ('n', 'A B', 1.5, 2);"_s << u"A B|A|B|1.50|150"_s;
    QTest::newRow("new only") << none + u"INSERT INTO person (name, first, last, cents, team_id) VALUES ('n', 'A', 'B', 150, 2);"_s << u"A B|A|B|1.50|150"_s;
    QTest::newRow("new, and NULL where it may be") << none + u"INSERT INTO person (name, first, last, team_id) VALUES ('n', 'A', '', 2);"_s << u"A|A|||"_s;
    QTest::newRow("both, fitting") << none + u"INSERT INTO person (name, label, first, last, team_id) VALUES ('n', 'A B', 'A', 'B', 2);"_s << u"A B|A|B||"_s;
    QTest::newRow("both, in a way of the new release") << none + u"INSERT INTO person (name, label, first, last, team_id) VALUES ('n', 'A B C', 'A B', 'C', 2);"_s << u"A B C|A B|C||"_s;
    QTest::newRow("both, different") << none + u"INSERT INTO person (name, label, first, last, team_id) VALUES ('n', 'A B', 'X', 'Y', 2);"_s << QString();
    QTest::newRow("neither where it is NOT NULL") << u"INSERT INTO person (name) VALUES ('n');"_s << QString();
    QTest::newRow("one of two that are NOT NULL") << u"INSERT INTO person (name, first) VALUES ('n', 'A');"_s << QString();
    QTest::newRow("old updated") << one + u"UPDATE person SET label = 'C D', price = 2;"_s << u"C D|C|D|2.00|200"_s;
    QTest::newRow("new updated") << one + u"UPDATE person SET last = 'D', cents = 7;"_s << u"A D|A|D|0.07|7"_s;
    QTest::newRow("NULL in the old form") << one + u"UPDATE person SET price = NULL;"_s << u"A B|A|B||"_s;
    QTest::newRow("NULL in the new form") << one + u"UPDATE person SET cents = NULL;"_s << u"A B|A|B||"_s;
    QTest::newRow("NULL where a new column is NOT NULL") << one + u"UPDATE person SET last = NULL;"_s << QString();
    QTest::newRow("too long for the new form") << one + u"UPDATE person SET label = repeat('x', 61);"_s << QString();
    QTest::newRow("too large for the old form") << one + u"UPDATE person SET cents = 2000000000;"_s << QString();
    QTest::newRow("both updated, fitting") << one + u"UPDATE person SET label = 'C D', first = 'C', last = 'D';"_s << u"C D|C|D|1.50|150"_s;
    QTest::newRow("both updated, different") << one + u"UPDATE person SET label = 'C D', first = 'E';"_s << QString();
    QTest::newRow("every column written, one changed") << one + u"UPDATE person SET label = 'A B', first = 'A', last = 'X', price = 1.5, cents = 150;"_s << u"A X|A|X|1.50|150"_s;
    QTest::newRow("an unrelated update") << one + u"UPDATE person SET visits = 5;"_s << u"A B|A|B|1.50|150"_s;
    QTest::newRow("ON CONFLICT from the old release") << one + u"INSERT INTO person (name, label, team_id) VALUES ('n', 'C D', 2) ON CONFLICT (name) DO UPDATE SET label = EXCLUDED.label;"_s << u"C D|C|D|1.50|150"_s;
    QTest::newRow("ON CONFLICT from the new release")
        << one + u"INSERT INTO person (name, first, last, team_id) VALUES ('n', 'C', 'D', 2) ON CONFLICT (name) DO UPDATE SET first = EXCLUDED.first;"_s << u"C B|C|B|1.50|150"_s;
    QTest::newRow("COPY from the old release") << none + u"CREATE TEMP TABLE t AS SELECT 'n' AS n, 'A B' AS l, 2 AS i; COPY t TO '/tmp/rows'; COPY person (name, label, team_id) FROM '/tmp/rows';"_s << u"A B|A|B||"_s;
    QTest::newRow("COPY from the new release") << none + u"CREATE TEMP TABLE t AS SELECT 'n' AS n, 'A' AS f, 'B' AS l, 150 AS c, 2 AS i; COPY t TO '/tmp/rows'; COPY person (name, first, last, cents, team_id) FROM '/tmp/rows';"_s
                                               << u"A B|A|B|1.50|150"_s;
    QTest::newRow("a bulk update from the new release") << u"DELETE FROM person WHERE team_id = 2 AND id > 1; UPDATE person SET first = 'x' || id, cents = id;"_s << u"x1 l1|x1|l1|0.01|1"_s;
    QTest::newRow("a bulk update from the old release") << u"DELETE FROM person WHERE team_id = 2 AND id > 1; UPDATE person SET label = 'x y' || id, price = 3;"_s << u"x y1|x|y1|3.00|300"_s;
}

void ConvertColumnsTest::eachWayOfWritingReachesBothForms()
{
    QFETCH(QString, statements);
    QFETCH(QString, both);
    if (m_shared.isEmpty()) {
        QCOMPARE(m_box->make(write(split())), QString());
        QCOMPARE(m_box->make(write(cents())), QString());
        m_shared = u"eachWayOfWritingReachesBothForms"_s; // each is taken back
    }
    const QString look = u" SELECT count(*) FROM person WHERE label IS DISTINCT FROM rtrim(first || ' ' || last) OR price IS DISTINCT FROM cents / 100.0;"
                         " SELECT label, first, last, price, cents FROM person WHERE team_id = 2 ORDER BY id LIMIT 1; ROLLBACK"_s;
    const std::optional<QByteArray> said = m_box->server.trySql(u"BEGIN; "_s + statements + look);
    QCOMPARE(said.has_value(), !both.isEmpty());
    if (said) {
        QCOMPARE(QString::fromUtf8(*said).trimmed(), u"0\n"_s + both);
    }
}

void ConvertColumnsTest::undoLeavesTheSchemaAsItWas_data()
{
    QTest::addColumn<Expansion>("expansion");
    QTest::addColumn<bool>("isCompleted");
    QTest::newRow("a split, completed") << split() << true;
    QTest::newRow("a split, only begun") << split() << false;
    QTest::newRow("a type, completed") << cents() << true;
}

void ConvertColumnsTest::undoLeavesTheSchemaAsItWas()
{
    QFETCH(Expansion, expansion);
    QFETCH(bool, isCompleted);
    const QString before = m_box->dump();
    const QString rows = one(u"SELECT count(*), sum(hashtext(label)), sum(price) FROM person"_s);
    const WrittenExpansion written = write(expansion);
    QCOMPARE(m_box->make(written, isCompleted), QString());
    QVERIFY(m_box->dump() != before);
    QCOMPARE(*await(m_box->executor->lost(written)), 0);
    QVERIFY(*await(m_box->executor->undo(written, u"run-7"_s)));
    QCOMPARE(m_box->dump(), before);
    QCOMPARE(one(u"SELECT count(*), sum(hashtext(label)), sum(price) FROM person"_s), rows);
    QCOMPARE(await(m_box->executor->open())->size(), 0);
}

// Also where columns are called as variables are in the trigger's language.
void ConvertColumnsTest::severalColumnsBecomeOne()
{
    m_box->server.sql(u"ALTER TABLE person ADD COLUMN found text, ADD COLUMN \"new\" text; UPDATE person SET found = 'f' || id, \"new\" = 'n' || id WHERE id % 2 = 0"_s);
    const WrittenExpansion written = write(conversion({{u"found"_s, QString(), u"split_part(both_of, '/', 1)"_s}, {u"new"_s, QString(), u"split_part(both_of, '/', 2)"_s}},
        {{u"both_of"_s, u"text"_s, u"found || '/' || \"new\""_s}}));
    QCOMPARE(m_box->make(written), QString());
    m_box->server.sql(u"UPDATE person SET both_of = 'x/y' WHERE id = 1; UPDATE person SET found = 'z' WHERE id = 2; INSERT INTO person (name, label, both_of) VALUES ('late', 'a b', 'p/q')"_s);
    QCOMPARE(one(u"SELECT string_agg(concat_ws(' ', found, \"new\", both_of), ', ' ORDER BY id) FROM person WHERE id IN (1, 2, 3, 4) OR name = 'late'"_s), u"x y x/y, z n2 z/n2, , f4 n4 f4/n4, p q p/q"_s);
    QCOMPARE(m_box->end(u"person"_s), QString());
    QCOMPARE(one(u"SELECT both_of FROM person WHERE name = 'late'"_s), u"p/q"_s);
}

void ConvertColumnsTest::theContractLeavesTheNewColumnsAlone()
{
    QCOMPARE(m_box->make(write(cents())), QString());
    QVERIFY(!m_box->server.trySql(u"UPDATE person SET cents = -1 WHERE id = 1"_s)); // the check's counterpart
    QCOMPARE(m_box->end(u"person"_s), QString());
    QCOMPARE(m_box->make(write(split())), QString());
    QCOMPARE(m_box->end(u"person"_s), QString());
    QCOMPARE(one(u"SELECT string_agg(attname || ' ' || format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' not null' ELSE '' END, ', ' ORDER BY attnum) FROM pg_attribute "
                 "WHERE attrelid = 'person'::regclass AND attnum > 5 AND NOT attisdropped"_s),
        u"cents integer, first character varying(60) not null, last character varying(60) not null"_s);
    QCOMPARE(one(u"SELECT indexdef FROM pg_indexes WHERE indexname = 'person_price'"_s), u"CREATE INDEX person_price ON public.person USING btree (cents)"_s);
    QCOMPARE(one(u"SELECT sum(cents), min(first || last) FROM person WHERE id <= 7"_s), u"23|f1l1"_s);
    QCOMPARE(one(u"SELECT count(*) FROM pg_proc WHERE proname LIKE 'pilothouse%'"_s), u"0"_s);
    QCOMPARE(one(u"SELECT count(*) FROM pg_constraint WHERE conname LIKE 'pilothouse%'"_s), u"0"_s);
}

void ConvertColumnsTest::whatAReleaseWroteIsNotMadeAnewFromTheOtherSide()
{
    const WrittenExpansion written = write(split());
    QCOMPARE(m_box->make(written), QString());
    m_box->server.sql(u"UPDATE person SET first = 'Anna Maria', last = 'Lee' WHERE id = 1; UPDATE person SET visits = 1 WHERE id = 1"_s);
    QCOMPARE(one(u"SELECT label, first, last FROM person WHERE id = 1"_s), u"Anna Maria Lee|Anna Maria|Lee"_s);
    QCOMPARE(*await(m_box->executor->drift(written)), 0);
    QCOMPARE(*await(m_box->executor->lost(written)), 1); // where the name was split
    QCOMPARE(m_box->end(u"person"_s), QString());
    QCOMPARE(one(u"SELECT first, last FROM person WHERE id = 1"_s), u"Anna Maria|Lee"_s);
}

// Written by the old release after the plan looked: before the switch the run ends there, after it the contract waits.
void ConvertColumnsTest::aRowThatDoesNotComeBackHoldsTheRun()
{
    const WrittenExpansion written = write(split());
    QCOMPARE(m_box->make(written, false), QString());
    m_box->server.sql(u"UPDATE person SET label = 'trailing  ' WHERE id = 77"_s);
    const Result<qint64> completed = await(m_box->executor->complete(written, {}, {}));
    QVERIFY(!completed);
    QVERIFY2(completed.error().message.contains(u"Not every row of person comes back"_s) && !completed.error().detail.isEmpty(), qPrintable(completed.error().message));
    QCOMPARE(one(u"SELECT length(label) FROM person WHERE id = 77"_s), u"10"_s);
    QCOMPARE(*await(m_box->executor->drift(written)), 1);
    m_box->server.sql(u"UPDATE person SET label = 'Trailing X' WHERE id = 77"_s);
    QVERIFY_RESULT(await(m_box->executor->complete(written, {}, {})));
}

void ConvertColumnsTest::whatDoesNotComeBackIsRefusedBefore_data()
{
    QTest::addColumn<QString>("before"); // statements
    QTest::addColumn<Expansion>("expansion");
    QTest::addColumn<QString>("words");
    const auto ofLabel = [](const QString& forward, const QString& backward, const QString& type, bool isNotNull) {
        return conversion({{u"label"_s, QString(), backward}}, {{u"x"_s, type, forward, isNotNull}});
    };
    QTest::newRow("lossy") << QString() << ofLabel(u"upper(label)"_s, u"lower(x)"_s, u"varchar(5)"_s, true) << u"do not come back as they were"_s;
    QTest::newRow("one row") << u"UPDATE person SET label = 'Hunter' WHERE id = 5999"_s << split() << QString();
    QTest::newRow("one row, with its key") << u"UPDATE person SET label = 'hunter  2 ' WHERE id = 5999"_s << split() << u"the first has the key 5999"_s;
    QTest::newRow("a value that no number is") << u"UPDATE person SET label = id::text; UPDATE person SET label = 'hunter2' WHERE id = 6000"_s << ofLabel(u"label::integer"_s, u"x::text"_s, u"int"_s, true) << u"SQLSTATE 22P02"_s;
    QTest::newRow("volatile") << u"CREATE FUNCTION salted(text) RETURNS text LANGUAGE sql AS 'SELECT $1'"_s << ofLabel(u"salted(label)"_s, u"x"_s, u"text"_s, true) << u"salted, which is volatile"_s;
    QTest::newRow("rows") << QString() << ofLabel(u"unnest(string_to_array(label, ' '))"_s, u"x"_s, u"text"_s, true) << u"unnest, which returns rows"_s;
    QTest::newRow("aggregate") << QString() << ofLabel(u"max(label)"_s, u"x"_s, u"text"_s, true) << u"max, which is for several rows"_s;
    QTest::newRow("no such function") << QString() << ofLabel(u"frobnicate(label)"_s, u"x"_s, u"text"_s, true) << u"frobnicate"_s;
    QTest::newRow("NULL by way of the old form") << u"ALTER TABLE person ALTER COLUMN label DROP NOT NULL"_s << ofLabel(u"coalesce(label, 'none')"_s, u"nullif(x, 'none')"_s, u"text"_s, false)
                                                 << u"could not be told from a row that is not filled yet"_s;
    QTest::newRow("NULL where none is allowed") << u"ALTER TABLE person ALTER COLUMN label DROP NOT NULL; UPDATE person SET label = NULL WHERE id = 6000"_s << ofLabel(u"label"_s, u"x"_s, u"text"_s, true) << u"1 of "_s;
}

void ConvertColumnsTest::whatDoesNotComeBackIsRefusedBefore()
{
    QFETCH(QString, before);
    QFETCH(Expansion, expansion);
    QFETCH(QString, words);
    m_shared = u"whatDoesNotComeBackIsRefusedBefore"_s;
    m_box->server.sql(before.isEmpty() ? u"SELECT 1"_s : before);
    const Result<WrittenExpansion> written = tried(expansion);
    QCOMPARE(written.has_value(), words.isEmpty());
    if (!written) {
        const QString said = written.error().message + written.error().remedy + written.error().detail;
        QCOMPARE(written.error().code, ErrorCode::Refused);
        QVERIFY2(written.error().message.contains(words), qPrintable(said));
        QVERIFY2(!said.contains(u"hunter"_s, Qt::CaseInsensitive), qPrintable(said)); // whatever it was, it is not ours to tell
    }
    if (!written && written.error().message.contains(u"the query below finds them"_s)) {
        QVERIFY(one(written.error().detail).startsWith(words.contains(u"5999"_s) ? u"5999"_s : QString()));
    }
}

void ConvertColumnsTest::theSampleReachesOldRowsAndNewOnes()
{
    m_box->server.sql(u"INSERT INTO person (name, label) SELECT 'q' || g, 'a b' FROM generate_series(1, 6000) g"_s);
    m_box->server.sql(u"ANALYZE person"_s);
    const QString schema = m_box->dump();
    const WrittenExpansion written = write(split());
    const QString note = written.sql.notes.value(0);
    const qint64 rows = note.section(u' ', 1, 1).remove(u',').toLongLong();
    QVERIFY2(rows > 6000 && rows <= 12000, qPrintable(note)); // of 12,000
    QCOMPARE(m_box->dump(), schema);
    m_box->server.sql(u"DELETE FROM person"_s);
    QVERIFY(write(split()).sql.notes.value(0).contains(u" 0 rows were tried"_s));
}

void ConvertColumnsTest::whatWasCutAnywhereIsTakenUp()
{
    const QString before = m_box->dump();
    const WrittenExpansion written = write(split());
    const int cuts = m_box->makeDespiteCuts(written, u"UPDATE person SET visits = visits + 1, label = reverse(split_part(label, ' ', 1)) || ' x' WHERE id % 500 = 0"_s);
    QVERIFY2(cuts > 2, qPrintable(QString::number(cuts)));
    QVERIFY(*await(m_box->executor->isComplete(written)));
    QCOMPARE(await(m_box->executor->open())->size(), 1);
    QVERIFY(*await(m_box->executor->undo(written, u"run-7"_s)));
    QCOMPARE(m_box->dump(), before);
}

void ConvertColumnsTest::bothReleasesWriteAtOnceAndNoUpdateIsLost()
{
    m_box->server.sql(u"UPDATE person SET price = 0; CREATE TABLE done (who text, times int)"_s);
    const QString writer = u"DO $$ DECLARE i int := 0; k int; BEGIN WHILE i < 1500 LOOP k := 1 + floor(random() * 30); UPDATE person SET %1 = %1 + %2 WHERE id = k; "
                           "INSERT INTO person (name, label, %1) VALUES ('%3' || i, 'a b', 0); i := i + 1; COMMIT; END LOOP; INSERT INTO done VALUES ('%3', i); END $$"_s;
    const WrittenExpansion written = write(cents());
    const std::unique_ptr<QProcess> early = m_box->psql(writer.arg(u"price"_s, u"0.01"_s, u"early"_s)); // while it is expanded and backfilled
    QCOMPARE(m_box->make(written), QString());
    const std::unique_ptr<QProcess> oldCode = m_box->psql(writer.arg(u"price"_s, u"0.01"_s, u"old"_s));
    const std::unique_ptr<QProcess> newCode = m_box->psql(writer.arg(u"cents"_s, u"1"_s, u"new"_s));
    for (const auto& process : {early.get(), oldCode.get(), newCode.get()}) {
        QVERIFY(ExpansionBox::hasEnded(process));
        const QByteArray said = process->readAllStandardError();
        QVERIFY2(process->exitCode() == 0, said.constData());
    }
    QCOMPARE(one(u"SELECT sum(times) FROM done"_s), u"4500"_s);
    QCOMPARE(one(u"SELECT sum(price), sum(cents), count(*) FROM person"_s), u"45.00|4500|10500"_s);
    QCOMPARE(*await(m_box->executor->drift(written)), 0);
}

QTEST_GUILESS_MAIN(ConvertColumnsTest)
#include "tst_convertcolumns.moc"
