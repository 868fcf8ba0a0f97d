#include "services/deployment/deploymentworld.h"
#include "services/deployment/rowcheck.h"
#include "tests/integration/migration/expansionbox.h"
#include "tests/support/memoryjournal.h"
#include <QJsonArray>
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
    void whatTheOldShapeCannotHoldIsCounted_data();
    void whatTheOldShapeCannotHoldIsCounted();
    void rowsThatVanishBesideAMigrationAreTold();
    void aTableThatCannotBeCountedIsToldAsEstimated();

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
    /// What a migrate step of `tables` works with, against the same database.
    struct Counting {
        MemoryJournal journal;
        DeploymentWorld world;
        PlanStep step;
        StepContext context;

        Counting(ExpansionBox* box, const QStringList& tables)
        {
            world.clock = &box->clock;
            world.journal = &journal;
            world.schema = box->changer(Milliseconds(500));
            step.kind = u"migrate"_s;
            step.parameters = {{u"tables"_s, QJsonArray::fromStringList(tables)}};
            context.run = u"run-1"_s;
            context.world = &world;
            context.record = [this](const char16_t* kind, QJsonObject payload) { return append(kind, std::move(payload)); };
        }
        QCoro::Task<Result<>> append(const char16_t* kind, QJsonObject payload)
        {
            EventDraft draft {context.run, u"runner"_s, QString::fromUtf16(kind), std::move(payload)};
            const Result<Event> appended = co_await journal.append(draft);
            co_return appended ? Result<>() : Result<>(forward(appended));
        }
        QList<Event> events() { return *await(journal.read(0, context.run)); }
    };
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
    const qint64 lostBefore = *await(m_box->executor->lost(written));
    const Result<bool> undone = await(m_box->executor->undo(written, u"run-7"_s));
    QVERIFY_RESULT(undone);
    QVERIFY(lostBefore == 0 || !isCompleted);
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

void ExpansionTest::whatTheOldShapeCannotHoldIsCounted_data()
{
    QTest::addColumn<Expansion>("expansion");
    QTest::addColumn<QString>("written");
    Expansion wide = ExpansionBox::expansion(ExpansionKind::WidenType, u"visits"_s);
    wide.type = u"bigint"_s;
    QTest::newRow("a row without the dropped column") << ExpansionBox::expansion(ExpansionKind::DropColumn, u"name"_s) << u"INSERT INTO person (nick) VALUES ('from the new')"_s;
    QTest::newRow("a number that is too large") << wide << u"UPDATE person SET visits = 3000000000 WHERE id = 7"_s;
    QTest::newRow("a write past the trigger") << ExpansionBox::renameName() << u"SET session_replication_role = replica; UPDATE person SET full_name = 'x' WHERE id = 7"_s;
}

void ExpansionTest::whatTheOldShapeCannotHoldIsCounted()
{
    QFETCH(Expansion, expansion);
    QFETCH(QString, written);
    const WrittenExpansion made = write(expansion);
    QCOMPARE(m_box->make(made), QString());
    QCOMPARE(*await(m_box->executor->lost(made)), 0);
    m_box->server.sql(written);
    QCOMPARE(*await(m_box->executor->lost(made)), 1);
    const WrittenExpansion read {made.expansion, ExpansionSql::fromJson(made.sql.toJson())}; // as the journal gives it back
    QCOMPARE(*await(m_box->executor->lost(read)), 1);
}

void ExpansionTest::rowsThatVanishBesideAMigrationAreTold()
{
    Counting counting(m_box.get(), {u"person"_s, u"team"_s, u"not_there"_s});
    await(RowCheck::before(&counting.context, &counting.step));
    m_box->server.sql(u"DELETE FROM person WHERE id <= 600; ALTER TABLE team RENAME TO crew"_s);
    await(RowCheck::before(&counting.context, &counting.step)); // by a runner that took the run up
    QCOMPARE(counting.events().size(), 1);
    const QString told = await(RowCheck::after(&counting.context, &counting.step));
    QVERIFY2(told.contains(u"person 12,000 → 11,400"_s) && told.contains(u"team (now crew) 3"_s) && told.contains(u"fewer rows in person, and no statement"_s), qPrintable(told));
    QCOMPARE(counting.events().last().payload.value(u"fewer"_s).toArray(), QJsonArray {u"person"_s});
    counting.step.parameters.insert(u"deletesRows"_s, true);
    m_box->server.sql(u"DROP TABLE crew CASCADE"_s);
    const QString meant = await(RowCheck::after(&counting.context, &counting.step));
    QVERIFY2(meant.contains(u"team 3 → gone"_s) && !meant.contains(u"fewer"_s), qPrintable(meant));
}

void ExpansionTest::aTableThatCannotBeCountedIsToldAsEstimated()
{
    m_box->server.sql(u"ANALYZE person"_s);
    Counting counting(m_box.get(), {u"person"_s, u"team"_s});
    const std::unique_ptr<QProcess> holder = m_box->psql(u"BEGIN; LOCK TABLE person; SELECT pg_sleep(4)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(one(u"SELECT count(*) FROM pg_locks WHERE relation = 'person'::regclass AND mode = 'AccessExclusiveLock' AND granted"_s), u"1"_s, 10000);
    await(RowCheck::before(&counting.context, &counting.step));
    QCOMPARE(counting.events().first().payload.value(u"text"_s).toString(), u"person about 12,000 (estimated), team 3"_s);
    QVERIFY(ExpansionBox::hasEnded(holder.get()));
    m_box->server.sql(u"DELETE FROM person WHERE id <= 600"_s);
    const QString told = await(RowCheck::after(&counting.context, &counting.step));
    QVERIFY2(told.contains(u"about 12,000 (estimated) → 11,400"_s) && !told.contains(u"fewer"_s), qPrintable(told)); // an estimate proves nothing
}

QTEST_GUILESS_MAIN(ExpansionTest)
#include "tst_expansion.moc"
