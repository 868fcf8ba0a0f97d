#include "services/migration/expand/conversionexpression.h"
#include "services/migration/expand/conversionsql.h"
#include "services/migration/expand/expansionoffer.h"
#include "services/migration/expand/expansionwriter.h"
#include "services/migration/expand/strictsql.h"
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

PendingMigration migration(const QString& sql)
{
    PendingMigration made;
    made.app = u"people"_s;
    made.name = u"0003_split"_s;
    made.sql = sql;
    return made;
}

ColumnConversion splitName()
{
    return {u"people.0003_split"_s, u"person"_s, {{u"first"_s, u"split_part(name, ' ', 1)"_s}, {u"last"_s, u"split_part(name, ' ', 2)"_s}},
        {{u"name"_s, u"first || ' ' || last"_s}}, false};
}

ColumnConversion cents()
{
    return {u"people.0003_split"_s, u"person"_s, {{u"cents"_s, u"round(price * 100)"_s}}, {{u"price"_s, u"cents / 100.0"_s}}, false};
}

const char splitSql[] = "BEGIN; ALTER TABLE person ADD COLUMN first varchar(60) DEFAULT '' NOT NULL; ALTER TABLE person ALTER COLUMN first DROP DEFAULT;"
                        " ALTER TABLE person ADD COLUMN last varchar(60) NULL; UPDATE person SET first = upper(name), last = 'x' WHERE id > 0;"
                        " ALTER TABLE person DROP COLUMN name CASCADE; COMMIT;";

ColumnDetails column(const QString& name, const QString& type, bool isNotNull)
{
    ColumnDetails made;
    made.name = name;
    made.type = type;
    made.isNotNull = isNotNull;
    return made;
}

TableDetails person()
{
    TableDetails table;
    table.schema = u"public"_s;
    table.name = u"person"_s;
    table.kind = u"r"_s;
    table.isOwner = true;
    table.key = {u"id"_s};
    table.columns = {column(u"id"_s, u"bigint"_s, true), column(u"name"_s, u"character varying(120)"_s, true), column(u"price"_s, u"numeric(8,2)"_s, false)};
    table.indexes = {{u"by_name"_s, u"CREATE INDEX by_name ON public.person USING btree (name)"_s, {}, true}, {u"by_price"_s, u"CREATE INDEX by_price ON public.person USING btree (price)"_s, {}, true}};
    return table;
}

Expansion offered(const QString& sql, const ColumnConversion& conversion)
{
    const ExpansionOffer offer = offerExpansion(migration(sql), {conversion});
    return offer.expansions.value(0);
}

} // namespace

/// Expressions of the project that stand for a change of columns; whether they do what they say, tst_convertcolumns asks PostgreSQL.
class ConversionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anExpressionReadsColumnsOfItsRow();
    void whatIsNoExpressionOfARowIsRefused_data();
    void whatIsNoExpressionOfARowIsRefused();
    void aMigrationOfItsColumnsIsCovered_data();
    void aMigrationOfItsColumnsIsCovered();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void codeIsPassedOverOnlyWhenTheProjectSaysSo();
    void eachTextIsSqlWhateverTheNames();
    void whatStoodOnARenamedColumnStandsOnTheNewOne();
    void whatStandsInTheWayIsNamed_data();
    void whatStandsInTheWayIsNamed();
    void itSurvivesThePlanAndTheMark();
};

void ConversionTest::anExpressionReadsColumnsOfItsRow()
{
    const auto read = readConversionExpression(u"CASE WHEN \"Big\" IS NULL THEN NULL ELSE coalesce(trim(both ' ' from lower(b)), 'x')::varchar(10) || date_trunc('day', c AT TIME ZONE 'UTC')::text END"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    QCOMPARE(read->columns, (QStringList {u"Big"_s, u"b"_s, u"c"_s}));
    QVERIFY(read->functions.contains(u"lower"_s) && read->functions.contains(u"btrim"_s) && read->functions.contains(u"timezone"_s));
}

void ConversionTest::whatIsNoExpressionOfARowIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << u" "_s << u"not one SQL expression"_s;
    QTest::newRow("two") << u"a, b"_s << u"not one SQL expression"_s;
    QTest::newRow("an alias") << u"a b"_s << u"not one SQL expression"_s;
    QTest::newRow("another statement") << u"a; DROP TABLE person"_s << u"not one SQL expression"_s;
    QTest::newRow("from a table") << u"a FROM person"_s << u"not one SQL expression"_s;
    QTest::newRow("out of its parentheses") << u"a) + (b"_s << u"not one SQL expression"_s;
    QTest::newRow("a comment over what follows") << u"a -- b"_s << u"“--”"_s;
    QTest::newRow("a comment that stays open") << u"a /* b"_s << u"not one SQL expression"_s;
    QTest::newRow("the end of a function") << u"'$pilothouse$'"_s << u"“$pilothouse$”"_s;
    QTest::newRow("a place of a batch") << u"a || '(:from)'"_s << u"“(:from)”"_s;
    QTest::newRow("subquery") << u"(SELECT max(b) FROM other)"_s << u"a subquery"_s;
    QTest::newRow("subquery in depth") << u"coalesce(a, CASE WHEN EXISTS (SELECT 1) THEN 1 END)"_s << u"a subquery"_s;
    QTest::newRow("the moment") << u"coalesce(a, CURRENT_DATE)"_s << u"changes with the moment"_s;
    QTest::newRow("the moment as a function") << u"coalesce(a, now())"_s << u"now() is given nothing of the row"_s;
    QTest::newRow("chance") << u"a * random()"_s << u"random() is given nothing"_s;
    QTest::newRow("window") << u"row_number() OVER (ORDER BY a)"_s << u"for several rows"_s;
    QTest::newRow("aggregate") << u"count(DISTINCT a)"_s << u"for several rows"_s;
    QTest::newRow("parameter") << u"a + $1"_s << u"a parameter"_s;
    QTest::newRow("with its table") << u"person.a"_s << u"write the column alone"_s;
    QTest::newRow("the row") << u"(person).*"_s << u"A_Star"_s;
    QTest::newRow("too long") << QString(5000, u'a') << u"longer than 4096"_s;
}

void ConversionTest::whatIsNoExpressionOfARowIsRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, words);
    const auto read = readConversionExpression(sql);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(words), qPrintable(read.error()));
}

void ConversionTest::aMigrationOfItsColumnsIsCovered_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ColumnConversion>("conversion");
    QTest::addColumn<QString>("offered"); // "old>new type [not null]…"
    QTest::newRow("a split as Django writes it") << QString::fromLatin1(splitSql) << splitName() << u"name>first varchar(60) not null, last varchar(60)|"_s;
    const ColumnConversion joined {u"people.0003_split"_s, u"public.person"_s, {{u"name"_s, u"first || ' ' || last"_s}}, splitName().forward, false};
    QTest::newRow("several into one") << u"ALTER TABLE public.person ADD COLUMN name text, DROP COLUMN first, DROP COLUMN last;"_s << joined << u"first, last>name text|"_s;
    QTest::newRow("a type under a new name") << u"ALTER TABLE person RENAME COLUMN price TO cents; ALTER TABLE person ALTER COLUMN cents TYPE integer USING cents::integer; ALTER TABLE person ALTER COLUMN cents SET NOT NULL;"_s
                                             << cents() << u"price>cents int not null|price cents"_s;
    QTest::newRow("a name alone") << u"ALTER TABLE person RENAME COLUMN price TO cents;"_s << cents() << u"price>cents |price cents"_s;
}

void ConversionTest::aMigrationOfItsColumnsIsCovered()
{
    QFETCH(QString, sql);
    QFETCH(ColumnConversion, conversion);
    QFETCH(QString, offered);
    const ColumnConversion other {u"people.0001_initial"_s, u"person"_s, {{u"x"_s, u"y"_s}}, {{u"y"_s, u"x"_s}}, false};
    const ExpansionOffer offer = offerExpansion(migration(sql), {other, conversion});
    QVERIFY2(offer.refusal.isEmpty(), qPrintable(offer.refusal));
    QCOMPARE(offer.expansions.size(), 1);
    const Expansion& found = offer.expansions.first();
    QStringList after;
    for (const ConvertedColumn& made : found.after) {
        after << made.name + u' ' + made.type + (made.isNotNull ? u" not null"_s : QString());
        QCOMPARE(made.expression, conversion.forward.value(made.name));
    }
    const QString renamed = found.column + (found.column.isEmpty() ? QString() : u" "_s) + found.newColumn;
    QCOMPARE(found.oldColumns().join(u", "_s) + u'>' + after.join(u", "_s) + u'|' + renamed, offered);
    QCOMPARE(found.migration + found.table, u"people.0003_splitperson"_s);
}

void ConversionTest::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("words");
    const QString split = QString::fromLatin1(splitSql);
    QTest::newRow("the old column stays") << QString(split).remove(u"ALTER TABLE person DROP COLUMN name CASCADE;"_s) << u"old column person.name, which the migration does not take away"_s;
    QTest::newRow("a new one is not made") << QString(split).replace(u"COLUMN last"_s, u"COLUMN surname"_s) << u"Line 1"_s;
    QTest::newRow("a default that stays") << QString(split).remove(u"ALTER TABLE person ALTER COLUMN first DROP DEFAULT;"_s) << u"person.first keeps a default"_s;
    QTest::newRow("unique") << QString(split).replace(u"varchar(60) NULL"_s, u"varchar(60) UNIQUE"_s) << u"Line 1"_s;
    QTest::newRow("an index on a new one") << split + u"\nCREATE INDEX ix ON person (first);"_s << u"Line 2"_s;
    QTest::newRow("writes something else") << QString(split).replace(u"last = 'x'"_s, u"price = 1"_s) << u"Line 1"_s;
    QTest::newRow("another change of the table's name") << split + u"\nALTER TABLE person RENAME TO human;"_s << u"changed in another way too"_s;
    QTest::newRow("half of a statement") << QString(split).replace(u"DROP COLUMN name CASCADE"_s, u"DROP COLUMN name, ADD COLUMN more int"_s) << u"Line 1"_s;
    QTest::newRow("of another table") << QString(split).replace(u"TABLE person"_s, u"TABLE human"_s) << u"Line 1"_s;
}

void ConversionTest::whatDoesNotFitIsRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, words);
    const ExpansionOffer offer = offerExpansion(migration(sql), {splitName()});
    QVERIFY2(offer.refusal.contains(words), qPrintable(offer.refusal));
    QVERIFY(offer.expansions.isEmpty());
}

void ConversionTest::codeIsPassedOverOnlyWhenTheProjectSaysSo()
{
    PendingMigration opaque = migration(QString::fromLatin1(splitSql));
    opaque.opaque = {u"Raw Python operation"_s};
    ColumnConversion conversion = splitName();
    QVERIFY(offerExpansion(opaque, {}).refusal.contains(u"let expressions in pilothouse.yaml stand for it"_s));
    QVERIFY(offerExpansion(opaque, {conversion}).refusal.contains(u"replaces-code: true"_s));
    conversion.replacesCode = true;
    QCOMPARE(offerExpansion(opaque, {conversion}).refusal, QString());
    QCOMPARE(offerExpansion(opaque, {conversion}).expansions.size(), 1);
}

void ConversionTest::eachTextIsSqlWhateverTheNames()
{
    Expansion expansion = offered(QString::fromLatin1(splitSql), splitName());
    TableDetails table = person();
    const QString evil = u"na\"me'; DROP TABLE x; --\\%1"_s;
    table.columns[1].name = evil;
    table.indexes.clear();
    expansion.before[0].name = evil;
    expansion.after[0].name = u"%2 first"_s;
    expansion.after[0].expression = u"lower('%1 %2 it''s') || '%3'"_s;
    const Result<WrittenExpansion> written = writeExpansion(expansion, table);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QStringList texts = expandTexts(*written, u"run-7"_s, u"v3"_s, QString()) + written->sql.seal + written->sql.undo + written->sql.contract;
    texts << written->sql.backfill << written->sql.drift << written->sql.lost << written->sql.first << written->sql.next << ConversionSql::sampleQuery(written->expansion, table)
          << ConversionSql::lossyRowsQuery(written->expansion, table) << ConversionSql::emptyQuery(written->expansion) << ConversionSql::functionsQuery({u"lower"_s, u"o'dd"_s});
    texts.replaceInStrings(u":from"_s, u"'1'::bigint"_s);
    texts.replaceInStrings(u":to"_s, u"'2'::bigint"_s);
    for (const QString& text : std::as_const(texts)) {
        const auto parsed = parseStrictly(text);
        QVERIFY2(parsed, qPrintable(text + (parsed ? QString() : parsed.error().message)));
        QVERIFY2(!text.contains(u"lower("_s) || text.contains(u"lower('%1 %2 it''s') || '%3'"_s) || text.contains(u"o''dd"_s), qPrintable(text));
    }
    // Too long a value has to fail where it is written, and not to be cut.
    QVERIFY2(written->sql.expand.first().contains(u"(split_part(name, ' ', 2))::varchar INTO NEW."_s), qPrintable(written->sql.expand.first()));
    QVERIFY(written->sql.parts.contains(u"not-null %2 first"_s));
}

void ConversionTest::whatStoodOnARenamedColumnStandsOnTheNewOne()
{
    const Expansion renamed = offered(u"ALTER TABLE person RENAME COLUMN price TO cents; ALTER TABLE person ALTER COLUMN cents TYPE integer;"_s, cents());
    const Result<WrittenExpansion> written = writeExpansion(renamed, person());
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QCOMPARE(written->sql.indexes.size(), 1);
    QVERIFY(written->sql.indexes.first().contains(u"(\"cents\")"_s));
    QVERIFY(written->sql.contract.first().contains(u"RENAME TO \"by_price\""_s));
    const Result<WrittenExpansion> split = writeExpansion(offered(QString::fromLatin1(splitSql), splitName()), person());
    QVERIFY(split && split->sql.indexes.isEmpty());
    QVERIFY2(split->sql.notes.join(u' ').contains(u"goes with them in the contract: by_name"_s), qPrintable(split->sql.notes.join(u' ')));
}

void ConversionTest::whatStandsInTheWayIsNamed_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    QTest::newRow("a view") << u"view"_s << u"view adults depends on it"_s;
    QTest::newRow("the key") << u"key"_s << u"part of the primary key"_s;
    QTest::newRow("a default") << u"default"_s << u"gives name a value by itself"_s;
    QTest::newRow("taken") << u"taken"_s << u"a column last already"_s;
    QTest::newRow("not there") << u"gone"_s << u"no such column"_s;
    QTest::newRow("no key") << u"no key"_s << u"no primary key"_s;
}

void ConversionTest::whatStandsInTheWayIsNamed()
{
    QFETCH(QString, what);
    QFETCH(QString, words);
    TableDetails table = person();
    table.columns[1].hasDefault = what == u"default";
    table.columns[1].name = what == u"gone" ? u"nickname"_s : u"name"_s;
    table.key = what == u"key" ? QStringList {u"name"_s} : what == u"no key" ? QStringList() : QStringList {u"id"_s};
    table.columns << (what == u"taken" ? QList<ColumnDetails> {column(u"last"_s, u"text"_s, false)} : QList<ColumnDetails>());
    table.dependents = what == u"view" ? QList<Dependent> {{u"name"_s, u"view adults"_s}} : QList<Dependent>();
    const Result<WrittenExpansion> written = writeExpansion(offered(QString::fromLatin1(splitSql), splitName()), table);
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(words) && written.error().message.startsWith(u"person.name cannot be expanded"_s), qPrintable(written.error().message));
}

void ConversionTest::itSurvivesThePlanAndTheMark()
{
    const Result<WrittenExpansion> written = writeExpansion(offered(QString::fromLatin1(splitSql), splitName()), person());
    QVERIFY(written);
    QCOMPARE(written->expansion.before.first().type, u"character varying(120)"_s);
    QCOMPARE(Expansion::fromJson(written->expansion.toJson()), std::optional(written->expansion));
    const std::optional<OpenExpansion> open = readDescriptor(written->sql.mark, expansionDescriptor(written->expansion, u"run-7"_s, u"v3"_s, QString()));
    QVERIFY(open);
    TableDetails table = person();
    const Result<WrittenExpansion> early = writeContract(*open, table);
    QVERIFY(!early && early.error().message.contains(u"no column first"_s));
    table.columns << column(u"first"_s, u"character varying(60)"_s, true) << column(u"last"_s, u"character varying(60)"_s, false);
    const Result<WrittenExpansion> end = writeContract(*open, table);
    QVERIFY2(end, qPrintable(end ? QString() : end.error().message));
    QCOMPARE(end->sql.contract, written->sql.contract);
    QCOMPARE(end->sql.drift, written->sql.drift);
}

QTEST_GUILESS_MAIN(ConversionTest)
#include "tst_conversion.moc"
