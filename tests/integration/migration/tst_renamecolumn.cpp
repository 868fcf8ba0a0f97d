#include "tests/integration/migration/expansionbox.h"

using namespace Pilothouse;
using namespace Qt::StringLiterals;

/// A renamed column, against a real PostgreSQL 15: what each release may do, and what may happen to us meanwhile.
class RenameColumnTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_box = std::make_unique<ExpansionBox>(); }
    void cleanupTestCase() { m_box.reset(); }
    void init();

    void eachWayOfWritingReachesBothColumns_data();
    void eachWayOfWritingReachesBothColumns();
    void aRowThatTheBackfillHasNotReachedIsHealedByAnyUpdate();
    void foreignKeysUniqueAndCheckHoldOnTheNewColumn();
    void theBackfillCopiesEveryRowAndRests();
    void valuesThatAreEqualAndNotTheSameAreCopied();
    void contractLeavesWhatTheRenameWouldHave();
    void aLongReaderIsWaitedOutByTryingAgain();
    void anInvalidIndexIsDroppedAndBuiltAgain();
    void whatWasCutAnywhereIsTakenUp();
    void bothReleasesWriteAtOnceAndNoUpdateIsLost();
    void whatAViewReadsIsRefusedByItsName();
    void whatOneRunMadeAnotherDoesNotTakeAway();
private:
    /// Nothing is written when the test has failed already.
    WrittenExpansion write(const Expansion& expansion)
    {
        const Result<WrittenExpansion> written = m_box->write(expansion);
        if (!written) {
            qWarning("%s %s", qPrintable(written.error().message), qPrintable(written.error().detail));
        }
        return written.value_or(WrittenExpansion());
    }
    QString one(const QString& query) const { return m_box->one(query); }

    std::unique_ptr<ExpansionBox> m_box;
    bool m_isExpanded = false; ///< for the ways of writing, each of which is taken back
};

void RenameColumnTest::init()
{
    if (!m_isExpanded || qstrcmp(QTest::currentTestFunction(), "eachWayOfWritingReachesBothColumns") != 0) {
        m_box->reset();
    }
}

void RenameColumnTest::eachWayOfWritingReachesBothColumns_data()
{
    QTest::addColumn<QString>("statements");
    QTest::addColumn<QString>("both"); // "name|full_name|nick|handle" of the row with team_id 2; empty: refused
    const QString one = u"DELETE FROM person; INSERT INTO person (id, name, nick, team_id) VALUES (1, 'A', 'a', 2);"_s;
    QTest::newRow("old only") << u"DELETE FROM person; INSERT INTO person (name, nick, team_id) VALUES ('A', 'a', 2);"_s << u"A|A|a|a"_s;
    QTest::newRow("new only") << u"DELETE FROM person; INSERT INTO person (full_name, handle, team_id) VALUES ('A', 'a', 2);"_s << u"A|A|a|a"_s;
    QTest::newRow("both equal") << u"DELETE FROM person; INSERT INTO person (name, full_name, nick, handle, team_id) VALUES ('A', 'A', 'a', 'a', 2);"_s << u"A|A|a|a"_s;
    QTest::newRow("both, different") << u"INSERT INTO person (name, full_name) VALUES ('A', 'B');"_s << QString();
    QTest::newRow("neither where it is NOT NULL") << u"INSERT INTO person (nick) VALUES ('a');"_s << QString();
    QTest::newRow("neither where it may be NULL") << u"DELETE FROM person; INSERT INTO person (name, team_id) VALUES ('A', 2);"_s << u"A|A||"_s;
    QTest::newRow("NULL by name") << one + u"UPDATE person SET nick = NULL;"_s << u"A|A||"_s;
    QTest::newRow("NULL by the new name") << one + u"UPDATE person SET handle = NULL;"_s << u"A|A||"_s;
    QTest::newRow("old updated") << one + u"UPDATE person SET name = 'B', nick = 'b';"_s << u"B|B|b|b"_s;
    QTest::newRow("new updated") << one + u"UPDATE person SET full_name = 'B', handle = 'b';"_s << u"B|B|b|b"_s;
    QTest::newRow("both updated to the same") << one + u"UPDATE person SET name = 'B', full_name = 'B';"_s << u"B|B|a|a"_s;
    QTest::newRow("both updated, different") << one + u"UPDATE person SET name = 'B', full_name = 'C';"_s << QString();
    QTest::newRow("every column written, one changed") << one + u"UPDATE person SET name = 'A', full_name = 'B', nick = 'b', handle = 'a';"_s << u"B|B|b|b"_s;
    QTest::newRow("an unrelated update") << one + u"UPDATE person SET visits = 5;"_s << u"A|A|a|a"_s;
    QTest::newRow("ON CONFLICT from the old release") << one + u"INSERT INTO person (name, nick, team_id) VALUES ('A', 'z', 2) ON CONFLICT (name) DO UPDATE SET nick = EXCLUDED.nick;"_s << u"A|A|z|z"_s;
    QTest::newRow("ON CONFLICT from the new release")
        << one + u"INSERT INTO person (full_name, handle, team_id) VALUES ('A', 'z', 2) ON CONFLICT (full_name) DO UPDATE SET handle = EXCLUDED.handle;"_s << u"A|A|z|z"_s;
    QTest::newRow("ON CONFLICT by the key writes the column itself")
        << one + u"INSERT INTO person (id, name, team_id) VALUES (1, 'B', 2) ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name;"_s << u"B|B|a|a"_s;
    QTest::newRow("ON CONFLICT DO NOTHING") << one + u"INSERT INTO person (full_name, team_id) VALUES ('A', 2) ON CONFLICT DO NOTHING;"_s << u"A|A|a|a"_s;
    QTest::newRow("COPY from the old release") << u"DELETE FROM person; CREATE TEMP TABLE t AS SELECT 'A' AS n, 'a' AS k, 2 AS i; COPY t TO '/tmp/rows'; COPY person (name, nick, team_id) FROM '/tmp/rows';"_s << u"A|A|a|a"_s;
    QTest::newRow("COPY from the new release") << u"DELETE FROM person; CREATE TEMP TABLE t AS SELECT 'A' AS n, 'a' AS k, 2 AS i; COPY t TO '/tmp/rows'; COPY person (full_name, handle, team_id) FROM '/tmp/rows';"_s << u"A|A|a|a"_s;
    QTest::newRow("RETURNING sees both") << u"DELETE FROM person; WITH made AS (INSERT INTO person (full_name, team_id) VALUES ('A', 2) RETURNING name) UPDATE team SET slug = made.name FROM made WHERE team.id = 3;"_s << u"A|A||"_s;
    QTest::newRow("a bulk update") << u"DELETE FROM person WHERE team_id = 2 AND id > 1; UPDATE person SET full_name = 'x' || id, handle = NULL;"_s << u"x1|x1||"_s;
}

void RenameColumnTest::eachWayOfWritingReachesBothColumns()
{
    QFETCH(QString, statements);
    QFETCH(QString, both);
    if (!m_isExpanded) {
        m_box->server.sql(u"DROP INDEX person_two;"_s); // it stands on both
        for (const Expansion& expansion : {ExpansionBox::renameName(), ExpansionBox::expansion(ExpansionKind::RenameColumn, u"nick"_s, u"handle"_s)}) {
            QCOMPARE(m_box->make(write(expansion)), QString());
        }
        m_isExpanded = true;
    }
    const QString look = u" SELECT count(*) FROM person WHERE name IS DISTINCT FROM full_name OR nick IS DISTINCT FROM handle;"
                         " SELECT name, full_name, nick, handle FROM person WHERE team_id = 2 ORDER BY id LIMIT 1; ROLLBACK"_s;
    const std::optional<QByteArray> said = m_box->server.trySql(u"BEGIN; "_s + statements + look);
    QCOMPARE(said.has_value(), !both.isEmpty());
    if (said) {
        QCOMPARE(QString::fromUtf8(*said).trimmed(), u"0\n"_s + both);
    }
}

void RenameColumnTest::aRowThatTheBackfillHasNotReachedIsHealedByAnyUpdate()
{
    const WrittenExpansion written = write(ExpansionBox::renameName());
    QCOMPARE(m_box->make(written, false), QString());
    QCOMPARE(one(u"SELECT full_name = '' FROM person WHERE id = 9"_s), u"t"_s);
    m_box->server.sql(u"UPDATE person SET visits = 1 WHERE id = 9; UPDATE person SET name = 'Z' WHERE id = 10;"_s);
    QCOMPARE(one(u"SELECT string_agg(full_name, ' ' ORDER BY id) FROM person WHERE id IN (9, 10)"_s), u"p9 Z"_s);
    QCOMPARE(*await(m_box->executor->drift(written)), 11998);
}

void RenameColumnTest::foreignKeysUniqueAndCheckHoldOnTheNewColumn()
{
    const WrittenExpansion named = write(ExpansionBox::renameName());
    QCOMPARE(m_box->make(named), QString());
    const WrittenExpansion team = write(ExpansionBox::expansion(ExpansionKind::RenameColumn, u"team_id"_s, u"group_id"_s));
    QCOMPARE(m_box->make(team), QString());
    for (const QString& bad : {u"UPDATE person SET full_name = 'p2' WHERE id = 1"_s, u"UPDATE person SET full_name = '' WHERE id = 1"_s, u"UPDATE person SET group_id = 99 WHERE id = 1"_s}) {
        QVERIFY2(!m_box->server.trySql(bad), qPrintable(bad));
    }
    m_box->server.sql(u"UPDATE person SET group_id = 3 WHERE id = 1; DELETE FROM team WHERE id = 3;"_s);
    QCOMPARE(one(u"SELECT count(*) FROM person WHERE group_id IS DISTINCT FROM team_id"_s), u"0"_s);
    QCOMPARE(one(u"SELECT group_id IS NULL FROM person WHERE id = 1"_s), u"t"_s);
    QVERIFY(one(u"EXPLAIN SELECT * FROM person WHERE full_name = 'p77'"_s).contains(u"Index Scan"_s));
}

void RenameColumnTest::theBackfillCopiesEveryRowAndRests()
{
    const WrittenExpansion written = write(ExpansionBox::renameName());
    QCOMPARE(m_box->make(written, false), QString());
    QList<qint64> told;
    qint64 of = 0;
    const ExpansionExecutor::OnCopied onCopied = [&](qint64 done, qint64 total) {
        told << done;
        of = total;
    };
    const Result<qint64> copied = await(m_box->executor->complete(written, onCopied, {}));
    QVERIFY_RESULT(copied);
    QCOMPARE(*copied, 12000);
    QCOMPARE(of, 12000);
    QVERIFY(!told.isEmpty() && told.last() == 12000);
    QCOMPARE(*await(m_box->executor->complete(written, {}, {})), 0); // once more is nothing
}

void RenameColumnTest::valuesThatAreEqualAndNotTheSameAreCopied()
{
    m_box->server.sql(u"ALTER TABLE person ADD COLUMN price numeric; ALTER TABLE person ADD COLUMN extra jsonb; UPDATE person SET price = 1.0, extra = '{\"a\": 1.0}';"_s);
    for (const Expansion& expansion : {ExpansionBox::expansion(ExpansionKind::RenameColumn, u"price"_s, u"cost"_s), ExpansionBox::expansion(ExpansionKind::RenameColumn, u"extra"_s, u"more"_s)}) {
        const WrittenExpansion written = write(expansion);
        QCOMPARE(m_box->make(written), QString());
    }
    m_box->server.sql(u"UPDATE person SET cost = 1.00, extra = '{\"a\": 1.00}' WHERE id = 1"_s);
    QCOMPARE(one(u"SELECT price, cost, more FROM person WHERE id = 1"_s), u"1.00|1.00|{\"a\": 1.00}"_s);
}

// But for the order of the columns, which only a rewrite of the table would change.
void RenameColumnTest::contractLeavesWhatTheRenameWouldHave()
{
    const auto shape = [this] {
        return one(u"SELECT string_agg(d, E'\\n' ORDER BY d) FROM (SELECT attname || ' ' || format_type(atttypid, atttypmod) || attnotnull || coalesce(col_description(attrelid, attnum), '') AS d FROM pg_attribute "
                   "WHERE attrelid = 'person'::regclass AND attnum > 0 AND NOT attisdropped UNION ALL SELECT indexdef FROM pg_indexes WHERE tablename = 'person' "
                   "UNION ALL SELECT conname || pg_get_constraintdef(oid) || convalidated FROM pg_constraint WHERE conrelid = 'person'::regclass "
                   "UNION ALL SELECT tgname FROM pg_trigger WHERE tgrelid = 'person'::regclass AND NOT tgisinternal UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace) s"_s);
    };
    m_box->server.sql(u"ALTER TABLE person RENAME COLUMN name TO full_name"_s);
    const QString naive = shape();
    m_box->reset();
    const QString rows = one(u"SELECT sum(hashtext(name)) FROM person"_s);
    const WrittenExpansion written = write(ExpansionBox::renameName());
    QCOMPARE(m_box->make(written), QString());
    QCOMPARE(await(m_box->executor->open())->first().run, u"run-7"_s);
    QCOMPARE(m_box->end(u"person"_s), QString());
    QCOMPARE(shape(), naive);
    QCOMPARE(one(u"SELECT sum(hashtext(full_name)) FROM person"_s), rows);
    QCOMPARE(await(m_box->executor->open())->size(), 0);
}

void RenameColumnTest::aLongReaderIsWaitedOutByTryingAgain()
{
    m_box->connect(Milliseconds(200));
    const WrittenExpansion written = write(ExpansionBox::renameName());
    const std::unique_ptr<QProcess> reader = m_box->psql(u"BEGIN; SELECT count(*) FROM person; SELECT pg_sleep(2); COMMIT"_s);
    QTRY_COMPARE(one(u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(2)%' AND pid <> pg_backend_pid()"_s), u"1"_s);
    QTest::qWait(100);
    QCOMPARE(m_box->make(written, false), QString());
    QVERIFY(ExpansionBox::hasEnded(reader.get()));
}

void RenameColumnTest::anInvalidIndexIsDroppedAndBuiltAgain()
{
    const WrittenExpansion written = write(ExpansionBox::renameName());
    QCOMPARE(m_box->make(written, false), QString());
    int failed = 0; // every row has the same constant: a unique one cannot be built, and stays INVALID
    for (const QString& index : written.sql.indexes) {
        failed += m_box->server.trySql(index) ? 0 : 1;
    }
    QCOMPARE(failed, 1);
    QVERIFY(one(u"SELECT count(*) FROM pg_index WHERE NOT indisvalid"_s).toInt() > 0);
    QVERIFY(!*await(m_box->executor->isComplete(written)));
    QVERIFY_RESULT(await(m_box->executor->complete(written, {}, {})));
    QVERIFY(*await(m_box->executor->isComplete(written)));
    QCOMPARE(one(u"SELECT count(*) FROM pg_index WHERE NOT indisvalid"_s), u"0"_s);
}

void RenameColumnTest::whatWasCutAnywhereIsTakenUp()
{
    const QString before = m_box->dump();
    const WrittenExpansion written = write(ExpansionBox::renameName());
    const int cuts = m_box->makeDespiteCuts(written, u"UPDATE person SET visits = visits + 1, name = reverse(name) WHERE id % 500 = 0"_s);
    QVERIFY2(cuts > 2, qPrintable(QString::number(cuts)));
    QVERIFY(*await(m_box->executor->isComplete(written)));
    QCOMPARE(await(m_box->executor->open())->size(), 1);
    QVERIFY(*await(m_box->executor->undo(written, u"run-7"_s)));
    QCOMPARE(m_box->dump(), before);
}

void RenameColumnTest::bothReleasesWriteAtOnceAndNoUpdateIsLost()
{
    m_box->server.sql(u"ALTER TABLE person ADD COLUMN points int; UPDATE person SET points = 0; CREATE TABLE done (who text, times int)"_s);
    const QString writer = u"DO $$ DECLARE i int := 0; k int; BEGIN WHILE i < %3 LOOP k := 1 + floor(random() * 30); UPDATE person SET %1 = %1 + 1 WHERE id = k; "
                           "INSERT INTO person (name, %1) VALUES ('%2' || i, 0); i := i + 1; COMMIT; END LOOP; INSERT INTO done VALUES ('%2', i); END $$"_s;
    const WrittenExpansion written = write(ExpansionBox::expansion(ExpansionKind::RenameColumn, u"points"_s, u"score"_s));
    const std::unique_ptr<QProcess> early = m_box->psql(writer.arg(u"points"_s, u"early"_s).arg(3000)); // while it is expanded and backfilled
    QCOMPARE(m_box->make(written), QString());
    const std::unique_ptr<QProcess> oldCode = m_box->psql(writer.arg(u"points"_s, u"old"_s).arg(3000));
    const std::unique_ptr<QProcess> newCode = m_box->psql(writer.arg(u"score"_s, u"new"_s).arg(3000));
    for (const auto& process : {early.get(), oldCode.get(), newCode.get()}) {
        QVERIFY(ExpansionBox::hasEnded(process));
        const QByteArray said = process->readAllStandardError();
        QVERIFY2(process->exitCode() == 0, said.constData());
    }
    QCOMPARE(one(u"SELECT sum(times) FROM done"_s), u"9000"_s);
    QCOMPARE(one(u"SELECT sum(points), sum(score), count(*) FROM person"_s), u"9000|9000|21000"_s);
    QCOMPARE(*await(m_box->executor->drift(written)), 0);
}

void RenameColumnTest::whatAViewReadsIsRefusedByItsName()
{
    m_box->server.sql(u"CREATE VIEW adults AS SELECT name FROM person; CREATE TABLE badge (person text REFERENCES person(name))"_s);
    const Result<TableDetails> table = await(m_box->executor->details(u"person"_s));
    QVERIFY_RESULT(table);
    const Result<WrittenExpansion> written = writeExpansion(ExpansionBox::renameName(), *table);
    QVERIFY(!written && written.error().message.contains(u"depends on it"_s));
    m_box->server.sql(u"DROP VIEW adults"_s);
    const Result<WrittenExpansion> referenced = writeExpansion(ExpansionBox::renameName(), *await(m_box->executor->details(u"person"_s)));
    QVERIFY2(!referenced && referenced.error().message.contains(u"badge"_s), qPrintable(referenced ? QString() : referenced.error().message));
}

void RenameColumnTest::whatOneRunMadeAnotherDoesNotTakeAway()
{
    const WrittenExpansion written = write(ExpansionBox::renameName());
    QCOMPARE(m_box->make(written, false), QString());
    const Result<> other = await(m_box->executor->expand(written, u"run-8"_s, u"v3"_s, {}));
    QVERIFY(!other && other.error().code == ErrorCode::Conflict);
    QCOMPARE(*await(m_box->executor->undo(written, u"run-8"_s)), false);
    QCOMPARE(await(m_box->executor->open())->size(), 1);
}

QTEST_GUILESS_MAIN(RenameColumnTest)
#include "tst_renamecolumn.moc"
