#include "services/migration/expand/definitiontext.h"
#include "services/migration/expand/expansionoffer.h"
#include "services/migration/expand/expansiontext.h"
#include "services/migration/expand/expansionwriter.h"
#include "services/migration/expand/strictsql.h"
#include "services/migration/sqltext.h"
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

PendingMigration migration(const QString& sql)
{
    PendingMigration made;
    made.app = u"people"_s;
    made.name = u"0002_change"_s;
    made.sql = sql;
    return made;
}

ColumnDetails column(const QString& name, const QString& type, bool isNotNull)
{
    ColumnDetails made;
    made.name = name;
    made.type = type;
    made.isNotNull = isNotNull;
    return made;
}

TableDetails people()
{
    TableDetails table;
    table.schema = u"public"_s;
    table.name = u"people_person"_s;
    table.kind = u"r"_s;
    table.isOwner = true;
    table.key = {u"id"_s};
    table.columns = {column(u"id"_s, u"bigint"_s, true), column(u"name"_s, u"character varying(120)"_s, true), column(u"email"_s, u"text"_s, false), column(u"visits"_s, u"integer"_s, true)};
    return table;
}

Expansion rename()
{
    Expansion expansion;
    expansion.migration = u"people.0002_change"_s;
    expansion.table = u"people_person"_s;
    expansion.column = u"name"_s;
    expansion.newColumn = u"full_name"_s;
    return expansion;
}

QStringList allTexts(const ExpansionSql& sql)
{
    QStringList texts = sql.expand + sql.indexes + sql.seal + sql.undo + sql.contract;
    texts << sql.backfill << sql.drift << sql.first << sql.next;
    texts.replaceInStrings(u":descriptor"_s, u"'{}'"_s);
    texts.replaceInStrings(u":from"_s, u"'1'::bigint"_s);
    texts.replaceInStrings(u":to"_s, u"'2'::bigint"_s);
    return texts;
}

} // namespace

/// What is read out of a migration, and what is written for it; whether it does what it says, tst_expansion asks PostgreSQL.
class ExpansionWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesThatCanBeMadeInTwoHalvesAreOffered_data();
    void changesThatCanBeMadeInTwoHalvesAreOffered();
    void everythingElseRefusesNamingTheLine_data();
    void everythingElseRefusesNamingTheLine();
    void pythonCodeRefuses();
    void definitionsAreWrittenForAnotherColumn_data();
    void definitionsAreWrittenForAnotherColumn();
    void whatIsWrittenIsSqlWhateverTheNames();
    void aNullableColumnHasNoDefaultAndNotNullOneOnlyForAMoment();
    void whatStandsInTheWayIsNamed_data();
    void whatStandsInTheWayIsNamed();
    void valuesThatAreOnlyEqualAreComparedAsTexts();
    void namesAreTheSameForTheSameAndShortEnough();
    void descriptorsAreReadBack();
    void theMarkSaysWhoMadeIt();
    void aBackfillOfAllRowsDiffersOnlyInItsRange();
    void expansionsSurviveThePlan();
    void aContractNeedsACounterpartOfEveryIndex();
};

void ExpansionWriterTest::changesThatCanBeMadeInTwoHalvesAreOffered_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("rename column") << u"BEGIN;\nALTER TABLE \"people_person\" RENAME COLUMN \"name\" TO \"full_name\";\nCOMMIT;"_s << QStringList {u"rename-column people_person.name full_name"_s};
    QTest::newRow("two renames") << u"ALTER TABLE a RENAME COLUMN x TO y; ALTER TABLE a RENAME COLUMN v TO w;"_s << QStringList {u"rename-column a.x y"_s, u"rename-column a.v w"_s};
    QTest::newRow("drop column") << u"ALTER TABLE \"people_person\" DROP COLUMN \"email\" CASCADE;"_s << QStringList {u"drop-column people_person.email "_s};
    QTest::newRow("rename table") << u"ALTER TABLE \"people_person\" RENAME TO \"people_human\";"_s << QStringList {u"rename-table people_person. people_human"_s};
    QTest::newRow("not null as Django writes it") << u"ALTER TABLE p ALTER COLUMN c SET DEFAULT 'x'; UPDATE p SET c = 'x' WHERE c IS NULL; SET CONSTRAINTS ALL IMMEDIATE;"
                                                     " ALTER TABLE p ALTER COLUMN c SET NOT NULL; ALTER TABLE p ALTER COLUMN c DROP DEFAULT;"_s
                                                  << QStringList {u"set-not-null p.c 'x'"_s};
    QTest::newRow("wider type as Django writes it") << u"ALTER TABLE \"p\" ALTER COLUMN \"c\" TYPE bigint USING \"c\"::bigint;"_s << QStringList {u"widen-type p.c "_s};
    QTest::newRow("with a schema and a timeout") << u"SET lock_timeout = '2s'; ALTER TABLE archive.p RENAME COLUMN a TO b;"_s << QStringList {u"rename-column archive.p.a b"_s};
}

void ExpansionWriterTest::changesThatCanBeMadeInTwoHalvesAreOffered()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, offered);
    const ExpansionOffer offer = offerExpansion(migration(sql), {});
    QVERIFY2(offer.refusal.isEmpty(), qPrintable(offer.refusal));
    QStringList found;
    for (const Expansion& expansion : offer.expansions) {
        found << expansionKindName(expansion.kind) + u' ' + expansion.table + u'.' + expansion.column + u' ' + expansion.newColumn + expansion.newTable + expansion.value;
        QCOMPARE(expansion.migration, u"people.0002_change"_s);
    }
    QCOMPARE(found, offered);
}

void ExpansionWriterTest::everythingElseRefusesNamingTheLine_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("words");
    QTest::newRow("a column beside the rename") << u"ALTER TABLE a RENAME COLUMN x TO y;\nALTER TABLE a ADD COLUMN z int;"_s << u"Line 2"_s;
    QTest::newRow("a type by an expression") << u"ALTER TABLE a ALTER COLUMN x TYPE bigint USING x + 1;"_s << u"Line 1"_s;
    QTest::newRow("a backfill of its own") << u"ALTER TABLE a RENAME COLUMN x TO y;\n\nUPDATE a SET y = 1;"_s << u"Line 3"_s;
    QTest::newRow("filled, and not made NOT NULL") << u"ALTER TABLE a RENAME COLUMN x TO y;\nUPDATE a SET v = 1 WHERE v IS NULL;"_s << u"Line 2"_s;
    QTest::newRow("a default that stays") << u"ALTER TABLE a RENAME COLUMN x TO y;\nALTER TABLE a ALTER COLUMN v SET DEFAULT 1;"_s << u"Line 2"_s;
    QTest::newRow("a value that is computed") << u"UPDATE a SET v = now() WHERE v IS NULL;\nALTER TABLE a ALTER COLUMN v SET NOT NULL;"_s << u"Line 1"_s;
    QTest::newRow("a chain of names") << u"ALTER TABLE a RENAME COLUMN x TO y;\nALTER TABLE a RENAME COLUMN y TO z;"_s << u"Line 2"_s;
    QTest::newRow("a column of a renamed table") << u"ALTER TABLE a RENAME TO b;\nALTER TABLE b RENAME COLUMN y TO z;"_s << u"Line 2"_s;
    QTest::newRow("a renamed index") << u"ALTER INDEX i RENAME TO j;"_s << u"Line 1"_s;
    QTest::newRow("a view") << u"ALTER VIEW v RENAME COLUMN a TO b;"_s << u"Line 1"_s;
    QTest::newRow("not SQL") << u"ALTER TABLE a RENAME\nCOLUM x TO y z"_s << u"cannot be read"_s;
    QTest::newRow("nothing to do") << u"BEGIN; COMMIT;"_s << u"nothing"_s;
}

void ExpansionWriterTest::everythingElseRefusesNamingTheLine()
{
    QFETCH(QString, sql);
    QFETCH(QString, words);
    const ExpansionOffer offer = offerExpansion(migration(sql), {});
    QVERIFY2(offer.refusal.contains(words), qPrintable(offer.refusal));
    QVERIFY(offer.expansions.isEmpty());
}

void ExpansionWriterTest::pythonCodeRefuses()
{
    PendingMigration opaque = migration(u"ALTER TABLE a RENAME COLUMN x TO y;"_s);
    opaque.opaque = {u"Raw Python operation"_s};
    QVERIFY(offerExpansion(opaque, {}).refusal.contains(u"Raw Python operation"_s));
}

void ExpansionWriterTest::definitionsAreWrittenForAnotherColumn_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("expected"); // empty: it cannot be proven
    const QString made = u"CREATE %1INDEX CONCURRENTLY IF NOT EXISTS \"new_ix\" ON public.p USING %2"_s;
    QTest::newRow("plain") << u"CREATE INDEX ix ON public.p USING btree (name)"_s << made.arg(QString(), u"btree (\"full name\")"_s);
    QTest::newRow("unique, others beside it") << u"CREATE UNIQUE INDEX ix ON public.p USING btree (a, name DESC NULLS LAST) INCLUDE (b)"_s
                                              << made.arg(u"UNIQUE "_s, u"btree (a, \"full name\" DESC NULLS LAST) INCLUDE (b)"_s);
    QTest::newRow("operator class") << u"CREATE INDEX name ON public.p USING btree (name varchar_pattern_ops)"_s << made.arg(QString(), u"btree (\"full name\" varchar_pattern_ops)"_s);
    QTest::newRow("expression and condition") << u"CREATE INDEX ix ON public.p USING btree (upper((name)::text)) WHERE ((name)::text <> 'name'::text)"_s
                                              << made.arg(QString(), u"btree (upper((\"full name\")::text)) WHERE ((\"full name\")::text <> 'name'::text)"_s);
    QTest::newRow("included") << u"CREATE INDEX ix ON public.p USING gin (a) INCLUDE (name)"_s << made.arg(QString(), u"gin (a) INCLUDE (\"full name\")"_s);
    QTest::newRow("a function of that name") << u"CREATE INDEX ix ON public.p USING btree (name(name))"_s << made.arg(QString(), u"btree (name(\"full name\"))"_s);
    QTest::newRow("an operator class of that name") << u"CREATE INDEX ix ON public.p USING btree (name name)"_s << QString();
    QTest::newRow("not an index") << u"SELECT 1"_s << QString();
}

void ExpansionWriterTest::definitionsAreWrittenForAnotherColumn()
{
    QFETCH(QString, definition);
    QFETCH(QString, expected);
    QCOMPARE(DefinitionText::indexOn(definition, u"name"_s, u"full name"_s, u"new_ix"_s).value_or(QString()), expected);
    QVERIFY(DefinitionText::indexUses(definition, u"name"_s));
    QCOMPARE(DefinitionText::constraintOn(u"CHECK (((name)::text <> 'name'::text))"_s, u"name"_s, u"n"_s).value_or(QString()), u"CHECK (((\"n\")::text <> 'name'::text))"_s);
    QCOMPARE(DefinitionText::constraintOn(u"FOREIGN KEY (name) REFERENCES other(name) DEFERRABLE INITIALLY DEFERRED"_s, u"name"_s, u"n"_s).value_or(QString()),
        u"FOREIGN KEY (\"n\") REFERENCES other(name) DEFERRABLE INITIALLY DEFERRED"_s);
}

void ExpansionWriterTest::whatIsWrittenIsSqlWhateverTheNames()
{
    const QString evil = u"na\"me'; DROP TABLE x; --\\"_s;
    TableDetails table = people();
    table.schema = u"My Schema"_s;
    table.columns[1].name = evil;
    table.columns[1].comment = u"it's"_s;
    table.indexes = {{u"Ix"_s, u"CREATE INDEX \"Ix\" ON \"My Schema\".people_person USING btree (\"na\"\"me'; DROP TABLE x; --\\\")"_s, {}, true}};
    table.constraints = {{u"ck"_s, u"c"_s, u"CHECK ((\"na\"\"me'; DROP TABLE x; --\\\" <> 'a'))"_s, {evil}, true}};
    Expansion expansion = rename();
    expansion.column = evil;
    expansion.newColumn = u"%1 \"full\""_s;
    Result<WrittenExpansion> written = writeExpansion(expansion, table);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    Expansion notNull = rename();
    notNull.kind = ExpansionKind::SetNotNull;
    notNull.column = u"email"_s;
    notNull.value = u"'x'"_s;
    Expansion dropped = rename();
    dropped.kind = ExpansionKind::DropColumn;
    dropped.column = evil;
    Expansion moved = rename();
    moved.kind = ExpansionKind::RenameTable;
    moved.newTable = evil;
    Expansion wider = rename();
    wider.kind = ExpansionKind::WidenType;
    wider.column = u"visits"_s;
    wider.type = u"bigint"_s;
    QStringList texts = allTexts(written->sql);
    for (const Expansion& other : {notNull, dropped, moved, wider}) {
        const Result<WrittenExpansion> also = writeExpansion(other, table);
        QVERIFY2(also, qPrintable(also ? QString() : also.error().message));
        texts += allTexts(also->sql);
    }
    for (const QString& text : texts) {
        const auto parsed = parseStrictly(text);
        QVERIFY2(parsed, qPrintable(text + (parsed ? QString() : parsed.error().message)));
        for (const SqlStatement& statement : *parsed) {
            QVERIFY2(statement.kind != u"DropStmt" || !statement.text.contains(u"DROP TABLE x"_s) || statement.text.startsWith(u"DROP FUNCTION"_s) || statement.text.startsWith(u"DROP TRIGGER"_s)
                    || statement.text.startsWith(u"DROP VIEW"_s), qPrintable(text));
        }
    }
}

void ExpansionWriterTest::aNullableColumnHasNoDefaultAndNotNullOneOnlyForAMoment()
{
    const Result<WrittenExpansion> strict = writeExpansion(rename(), people());
    QVERIFY(strict);
    QVERIFY(strict->sql.expand.first().contains(u"ADD COLUMN \"full_name\" character varying(120) DEFAULT '' NOT NULL;\nALTER TABLE \"public\".\"people_person\" ALTER COLUMN \"full_name\" DROP DEFAULT;"_s));
    Expansion nullable = rename();
    nullable.column = u"email"_s;
    const Result<WrittenExpansion> loose = writeExpansion(nullable, people());
    QVERIFY(loose);
    QVERIFY(loose->sql.expand.first().contains(u"ADD COLUMN \"full_name\" text;"_s));
    QVERIFY(!loose->sql.expand.first().contains(u"DEFAULT"_s));
}

void ExpansionWriterTest::whatStandsInTheWayIsNamed_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    QTest::newRow("partitioned") << u"partitioned"_s << u"not an ordinary table"_s;
    QTest::newRow("view on it") << u"view"_s << u"view adults"_s;
    QTest::newRow("another owner") << u"owner"_s << u"does not own"_s;
    QTest::newRow("no key") << u"no key"_s << u"no primary key"_s;
    QTest::newRow("the key") << u"key"_s << u"part of the primary key"_s;
    QTest::newRow("a default") << u"default"_s << u"gives it a value by itself"_s;
    QTest::newRow("taken") << u"taken"_s << u"already"_s;
    QTest::newRow("unknown type") << u"type"_s << u"no constant of its type mood"_s;
    QTest::newRow("invalid index") << u"invalid"_s << u"INVALID"_s;
    QTest::newRow("exclusion") << u"exclusion"_s << u"cannot be made twice"_s;
    QTest::newRow("no widening") << u"narrow"_s << u"none of the widenings"_s;
    QTest::newRow("no such column") << u"gone"_s << u"no such column"_s;
}

void ExpansionWriterTest::whatStandsInTheWayIsNamed()
{
    QFETCH(QString, what);
    QFETCH(QString, words);
    TableDetails table = people();
    Expansion expansion = rename();
    table.kind = what == u"partitioned" ? u"p"_s : u"r"_s;
    table.isOwner = what != u"owner";
    if (what == u"view") {
        table.dependents = {{u"name"_s, u"rule _RETURN on view adults"_s}};
    } else if (what == u"no key") {
        table.key.clear();
    } else if (what == u"key") {
        table.key = {u"name"_s};
    } else if (what == u"taken") {
        expansion.newColumn = u"email"_s;
    } else if (what == u"type") {
        table.columns[1].type = u"mood"_s;
    } else if (what == u"invalid") {
        table.indexes = {{u"ix"_s, u"CREATE INDEX ix ON public.people_person USING btree (name)"_s, {}, false}};
    } else if (what == u"exclusion") {
        table.constraints = {{u"ex"_s, u"x"_s, u"EXCLUDE USING gist (name WITH =)"_s, {u"name"_s}, true}};
    } else if (what == u"narrow") {
        expansion.kind = ExpansionKind::WidenType;
        expansion.type = u"varchar(20)"_s;
    } else if (what == u"gone") {
        expansion.column = u"nickname"_s;
    }
    table.columns[1].hasDefault = what == u"default";
    const Result<WrittenExpansion> written = writeExpansion(expansion, table);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Refused);
    QVERIFY2(written.error().message.contains(words), qPrintable(written.error().message));
}

void ExpansionWriterTest::valuesThatAreOnlyEqualAreComparedAsTexts()
{
    TableDetails table = people();
    QVERIFY(writeExpansion(rename(), table)->sql.drift.endsWith(u"WHERE \"name\" IS DISTINCT FROM \"full_name\""_s));
    for (const QString& type : {u"numeric"_s, u"citext"_s, u"jsonb"_s, u"json"_s, u"double precision"_s, u"interval"_s, u"text[]"_s}) {
        table.columns[1].type = type;
        const Result<WrittenExpansion> written = writeExpansion(rename(), table);
        QVERIFY2(written && written->sql.drift.endsWith(u"WHERE \"name\"::text IS DISTINCT FROM \"full_name\"::text"_s), qPrintable(type));
    }
    table.columns[1].type = u"text"_s;
    table.columns[1].isDeterministic = false;
    QVERIFY(writeExpansion(rename(), table)->sql.drift.contains(u"::text"_s));
}

void ExpansionWriterTest::namesAreTheSameForTheSameAndShortEnough()
{
    const QString a = SqlText::derivedName(u"expansion"_s, {QString(300, u'x'), u"y"_s});
    QCOMPARE(a, SqlText::derivedName(u"expansion"_s, {QString(300, u'x'), u"y"_s}));
    QVERIFY(a != SqlText::derivedName(u"expansion"_s, {QString(299, u'x'), u"xy"_s}));
    QVERIFY((u"zz_"_s + a).toUtf8().size() < 64);
}

void ExpansionWriterTest::descriptorsAreReadBack()
{
    Expansion expansion = rename();
    expansion.value = u"'it''s'"_s;
    const std::optional<OpenExpansion> open = readDescriptor(u"mark"_s, expansionDescriptor(expansion, u"run-7"_s, u"v3"_s, u"2026-01-01T00:00:00Z"_s));
    QVERIFY(open);
    QCOMPARE(open->expansion, expansion);
    QCOMPARE(open->run + open->release + open->mark, u"run-7v3mark"_s);
    for (const QString& other : {u"Adds two numbers"_s, u"{}"_s, u"{\"pilothouse\":\"expansion\"}"_s, u"{\"pilothouse\":\"expansion\",\"kind\":\"split\",\"table\":\"a\",\"schema\":\"b\"}"_s}) {
        QVERIFY2(!readDescriptor(u"mark"_s, other), qPrintable(other));
    }
}

void ExpansionWriterTest::theMarkSaysWhoMadeIt()
{
    const Result<WrittenExpansion> written = writeExpansion(rename(), people());
    QVERIFY(written);
    const QString texts = expandTexts(*written, u"run-7"_s, u"v3's"_s, u"2026-01-01T00:00:00Z"_s).join(u'\n');
    QVERIFY(!texts.contains(u":descriptor"_s));
    QVERIFY2(texts.contains(SqlText::literal(expansionDescriptor(written->expansion, u"run-7"_s, u"v3's"_s, u"2026-01-01T00:00:00Z"_s))), qPrintable(texts));
    QVERIFY(parseStrictly(texts));
}

void ExpansionWriterTest::aBackfillOfAllRowsDiffersOnlyInItsRange()
{
    const Result<WrittenExpansion> written = writeExpansion(rename(), people());
    QVERIFY(written);
    const QString whole = ExpansionText::wholeBackfill(written->sql.backfill);
    QVERIFY2(parseStrictly(whole), qPrintable(whole));
    QString range = written->sql.backfill;
    QCOMPARE(range.remove(u"(\"id\") >= (:from) AND (\"id\") <= (:to) AND "_s), whole);
}

void ExpansionWriterTest::expansionsSurviveThePlan()
{
    const Result<WrittenExpansion> written = writeExpansion(rename(), people());
    QVERIFY(written);
    QCOMPARE(Expansion::fromJson(written->expansion.toJson()), std::optional(written->expansion));
    QCOMPARE(ExpansionSql::fromJson(written->sql.toJson()), written->sql);
    const QString script = expansionScript({*written}, u"v3"_s);
    QVERIFY(script.contains(u"CREATE TRIGGER"_s) && script.contains(u"-- ALTER TABLE \"public\".\"people_person\" DROP COLUMN \"name\";"_s));
    QVERIFY2(parseStrictly(script), qPrintable(script));
}

void ExpansionWriterTest::aContractNeedsACounterpartOfEveryIndex()
{
    TableDetails table = people();
    table.indexes = {{u"ix"_s, u"CREATE INDEX ix ON public.people_person USING btree (name)"_s, {}, true}};
    const Result<WrittenExpansion> written = writeExpansion(rename(), table);
    QVERIFY(written);
    OpenExpansion open;
    open.expansion = written->expansion;
    open.mark = written->sql.mark;
    table.columns << column(u"full_name"_s, u"character varying(120)"_s, true);
    const Result<WrittenExpansion> lacking = writeContract(open, table);
    QVERIFY(!lacking && lacking.error().message.contains(u"ix has no counterpart on full_name"_s));
    const QString counterpart = written->sql.parts.first().section(u' ', 1);
    table.indexes << IndexDetails {counterpart, u"CREATE INDEX x ON public.people_person USING btree (full_name)"_s, {}, true};
    const Result<WrittenExpansion> whole = writeContract(open, table);
    QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().message));
    QCOMPARE(whole->sql.contract.size(), 1);
    QVERIFY(whole->sql.contract.first().contains(u"DROP COLUMN \"name\";\nALTER INDEX \"public\".\"%1\" RENAME TO \"ix\";"_s.arg(counterpart)));
    QCOMPARE(whole->sql.contract, written->sql.contract);
}

QTEST_GUILESS_MAIN(ExpansionWriterTest)
#include "tst_expansionwriter.moc"
