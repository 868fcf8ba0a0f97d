#include "tests/integration/migration/expansionbox.h"
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

/// Every kind of expansion against a real PostgreSQL 15: taken back to the last byte, and to its end.
class ExpansionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_box = std::make_unique<ExpansionBox>(); }
    void cleanupTestCase() { m_box.reset(); }
    void init() { m_box->reset(); }

    void undoLeavesTheSchemaAsItWas_data();
    void undoLeavesTheSchemaAsItWas();
    void notNullFillsWhatEitherReleaseLeavesOut();
    void aDroppedColumnIsNotMissedByTheNewRelease();
    void aRenamedTableIsWrittenUnderBothNames();
    void aWidenedColumnTakesMoreUnderItsOldName();

private:
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
};

void ExpansionTest::undoLeavesTheSchemaAsItWas_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isCompleted");
    for (const ExpansionKind kind : {ExpansionKind::RenameColumn, ExpansionKind::WidenType, ExpansionKind::SetNotNull, ExpansionKind::DropColumn, ExpansionKind::RenameTable}) {
        QTest::addRow("%s, completed", qPrintable(expansionKindName(kind))) << int(kind) << true;
        QTest::addRow("%s, only begun", qPrintable(expansionKindName(kind))) << int(kind) << false;
    }
}

void ExpansionTest::undoLeavesTheSchemaAsItWas()
{
    QFETCH(int, kind);
    QFETCH(bool, isCompleted);
    Expansion expansion = ExpansionBox::expansion(ExpansionKind(kind), kind == int(ExpansionKind::SetNotNull) ? u"nick"_s : u"name"_s);
    expansion.newColumn = kind == int(ExpansionKind::RenameColumn) ? u"full_name"_s : QString();
    expansion.newTable = kind == int(ExpansionKind::RenameTable) ? u"human"_s : QString();
    expansion.column = kind == int(ExpansionKind::RenameTable) ? QString() : expansion.column;
    expansion.value = u"'none'"_s;
    if (kind == int(ExpansionKind::WidenType)) {
        m_box->server.sql(u"UPDATE person SET visits = id; ALTER TABLE person ALTER COLUMN visits SET NOT NULL, ADD CHECK (visits >= 0)"_s);
        expansion.column = u"visits"_s;
        expansion.type = u"bigint"_s;
    }
    const QString before = m_box->dump();
    const QString rows = one(u"SELECT count(*), sum(hashtext(name)), max(id) FROM person"_s);
    const WrittenExpansion written = write(expansion);
    QCOMPARE(m_box->make(written, false), QString());
    QVERIFY(m_box->dump() != before);
    if (isCompleted) {
        QVERIFY_RESULT(await(m_box->executor->complete(written, {}, {})));
        QVERIFY(*await(m_box->executor->isComplete(written)));
    }
    const Result<bool> undone = await(m_box->executor->undo(written, u"run-7"_s));
    QVERIFY_RESULT(undone);
    QVERIFY(*undone);
    QCOMPARE(m_box->dump(), before);
    QCOMPARE(one(u"SELECT count(*), sum(hashtext(name)), max(id) FROM person"_s), rows);
    QCOMPARE(*await(m_box->executor->undo(written, u"run-7"_s)), false);
    QCOMPARE(await(m_box->executor->open())->size(), 0);
}

void ExpansionTest::notNullFillsWhatEitherReleaseLeavesOut()
{
    Expansion expansion = ExpansionBox::expansion(ExpansionKind::SetNotNull, u"nick"_s);
    expansion.value = u"'none'"_s;
    const WrittenExpansion written = write(expansion);
    QCOMPARE(m_box->make(written), QString());
    QCOMPARE(one(u"SELECT attnotnull FROM pg_attribute WHERE attrelid = 'person'::regclass AND attname = 'nick'"_s), u"t"_s);
    QCOMPARE(one(u"SELECT count(*) FROM person WHERE nick = 'none'"_s), u"4000"_s);
    m_box->server.sql(u"INSERT INTO person (name) VALUES ('old'); UPDATE person SET nick = NULL WHERE id = 1; INSERT INTO person (name, nick) VALUES ('new', 'n')"_s);
    QCOMPARE(one(u"SELECT string_agg(nick, ' ' ORDER BY id) FROM person WHERE name IN ('old', 'p1', 'new')"_s), u"none none n"_s);
    QCOMPARE(one(u"SELECT count(*) FROM pg_constraint WHERE conname LIKE 'pilothouse%'"_s), u"0"_s);
    QCOMPARE(m_box->end(u"person"_s), QString());
    QVERIFY(!m_box->server.trySql(u"INSERT INTO person (name) VALUES ('late')"_s));
}

void ExpansionTest::aDroppedColumnIsNotMissedByTheNewRelease()
{
    const WrittenExpansion written = write(ExpansionBox::expansion(ExpansionKind::DropColumn, u"name"_s));
    QCOMPARE(m_box->make(written), QString());
    m_box->server.sql(u"INSERT INTO person (nick) VALUES ('from the new'); INSERT INTO person (name) VALUES ('from the old')"_s);
    QCOMPARE(m_box->end(u"person"_s), QString());
    QCOMPARE(one(u"SELECT count(*) FROM pg_attribute WHERE attrelid = 'person'::regclass AND attname = 'name'"_s), u"0"_s);
}

void ExpansionTest::aRenamedTableIsWrittenUnderBothNames()
{
    Expansion expansion = ExpansionBox::expansion(ExpansionKind::RenameTable, QString());
    expansion.newTable = u"human"_s;
    const WrittenExpansion written = write(expansion);
    QCOMPARE(m_box->make(written), QString());
    QCOMPARE(one(u"INSERT INTO person (name, visits) VALUES ('by the old name', 1) RETURNING id"_s), u"12001"_s);
    m_box->server.sql(u"INSERT INTO human (name, visits) VALUES ('by the new name', 1); UPDATE person SET visits = 2 WHERE name = 'by the new name'; DELETE FROM person WHERE id = 5;"
                  "INSERT INTO person (name, visits) VALUES ('p7', 9) ON CONFLICT (name) DO UPDATE SET visits = EXCLUDED.visits; SELECT id FROM person WHERE id = 1 FOR UPDATE"_s);
    QCOMPARE(one(u"SELECT string_agg(visits::text, ' ' ORDER BY id) FROM human WHERE id IN (5, 7, 12001, 12002)"_s), u"9 1 2"_s);
    QCOMPARE(m_box->end(u"human"_s), QString());
    QVERIFY(!m_box->server.trySql(u"SELECT 1 FROM person"_s) && m_box->server.trySql(u"SELECT 1 FROM human"_s));
}

// The session that writes was there before the column changed its type.
void ExpansionTest::aWidenedColumnTakesMoreUnderItsOldName()
{
    Expansion expansion = ExpansionBox::expansion(ExpansionKind::WidenType, u"visits"_s);
    expansion.type = u"bigint"_s;
    const WrittenExpansion written = write(expansion);
    QCOMPARE(m_box->make(written, false), QString());
    const std::unique_ptr<QProcess> writer = m_box->psql(u"DO $$ BEGIN FOR i IN 1..1500 LOOP UPDATE person SET visits = visits + 1 WHERE id = 1 + i % 7; COMMIT; PERFORM pg_sleep(0.002); END LOOP; END $$"_s);
    QVERIFY_RESULT(await(m_box->executor->complete(written, {}, {})));
    QVERIFY(ExpansionBox::hasEnded(writer.get()));
    const QByteArray said = writer->readAllStandardError();
    QVERIFY2(writer->exitCode() == 0, said.constData());
    QCOMPARE(one(u"SELECT sum(visits), pg_typeof(min(visits)) FROM person"_s), u"1500|bigint"_s);
    m_box->server.sql(u"UPDATE person SET visits = 3000000000 WHERE id = 9; INSERT INTO person (name, visits) VALUES ('new', 3000000001)"_s);
    QCOMPARE(one(u"SELECT string_agg(visits::text, ' ' ORDER BY id) FROM person WHERE id IN (9, 12001)"_s), u"3000000000 3000000001"_s);
    QCOMPARE(m_box->end(u"person"_s), QString());
    QCOMPARE(one(u"SELECT indexdef FROM pg_indexes WHERE indexname = 'person_visits'"_s), u"CREATE INDEX person_visits ON public.person USING btree (visits)"_s);
    QCOMPARE(one(u"SELECT count(*) FROM pg_attribute WHERE attrelid = 'person'::regclass AND attnum > 0 AND NOT attisdropped"_s), u"5"_s);
}

QTEST_GUILESS_MAIN(ExpansionTest)
#include "tst_expansion.moc"
