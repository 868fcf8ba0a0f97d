#include "services/project/projectedit.h"
#include "services/project/projecteditor.h"
#include "tests/support/await.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pilothouse;

namespace {

const QByteArray sample = "# The team's file.\n"
                          "project: members   # short\n"
                          "environments:\n"
                          "  production:\n"
                          "    # Who may see it.\n"
                          "    kind: production\n"
                          "    url: \"http://127.0.0.1/\" # quoted\n"
                          "    drain: 2m\n"
                          "    rollback: { window: 20s, errors: 10 } # short\n"
                          "    smoke: [/, /people/]\n"
                          "    note: |\n"
                          "      two\n"
                          "      lines\n"
                          "    Größe: 'it''s' # ä\n"
                          "    shared: &limits { errors: 3 }\n"
                          "    again: *limits\n";

QStringList in(const QString& path)
{
    return (QStringLiteral("environments/production/") + path).split(u'/');
}

} // namespace

class ProjectEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheValueChangesInTheText_data();
    void onlyTheValueChangesInTheText();
    void whatAFormCannotWriteIsLeftToAPerson_data();
    void whatAFormCannotWriteIsLeftToAPerson();
    void severalEditsAreMadeTogether();
    void valuesAreReadAsWritten();
    void aFileThatSomebodyChangedIsNotOverwritten();
};

void ProjectEditTest::onlyTheValueChangesInTheText_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("before a comment") << QStringList {QStringLiteral("project")} << QStringLiteral("club") << QByteArray("members   # short") << QByteArray("club   # short");
    QTest::newRow("in a block") << in(QStringLiteral("drain")) << QStringLiteral("90s") << QByteArray("drain: 2m") << QByteArray("drain: 90s");
    QTest::newRow("in a flow map") << in(QStringLiteral("rollback/window")) << QStringLiteral("5m") << QByteArray("window: 20s") << QByteArray("window: 5m");
    QTest::newRow("quotes stay") << in(QStringLiteral("url")) << QStringLiteral("https://x/") << QByteArray("\"http://127.0.0.1/\"") << QByteArray("\"https://x/\"");
    QTest::newRow("quotes are added") << in(QStringLiteral("drain")) << QStringLiteral("a: b # c") << QByteArray("drain: 2m") << QByteArray("drain: \"a: b # c\"");
    QTest::newRow("a quoted quote") << in(QStringLiteral("Größe")) << QStringLiteral("say \"x\" \\ y") << QByteArray("'it''s'") << QByteArray("\"say \\\"x\\\" \\\\ y\"");
    QTest::newRow("a comma in a flow map") << in(QStringLiteral("rollback/errors")) << QStringLiteral("1, 2") << QByteArray("errors: 10") << QByteArray("errors: \"1, 2\"");
    QTest::newRow("a key that is missing in a flow map") << in(QStringLiteral("rollback/keep-old")) << QStringLiteral("1h") << QByteArray("{ window") << QByteArray("{ keep-old: 1h, window");
    QTest::newRow("a key that is missing in a block") << in(QStringLiteral("owner")) << QStringLiteral("ana") << QByteArray("    kind: production\n") << QByteArray("    owner: ana\n    kind: production\n");
    QTest::newRow("a map that is missing") << in(QStringLiteral("probe/rate")) << QStringLiteral("30") << QByteArray("    kind: production\n")
                                           << QByteArray("    probe: { rate: 30 }\n    kind: production\n");
}

void ProjectEditTest::onlyTheValueChangesInTheText()
{
    QFETCH(QStringList, path);
    QFETCH(QString, value);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QCOMPARE(sample.count(from), 1);
    const Result<QByteArray> edited = editYaml(sample, {{path, value}});
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().message));
    QCOMPARE(QString::fromUtf8(*edited), QString::fromUtf8(QByteArray(sample).replace(from, to)));
    QCOMPARE(yamlValues(*edited, {path}).first().value_or(QString()), value);
}

void ProjectEditTest::whatAFormCannotWriteIsLeftToAPerson_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::newRow("several lines") << in(QStringLiteral("note"));
    QTest::newRow("a list") << in(QStringLiteral("smoke"));
    QTest::newRow("a map") << in(QStringLiteral("rollback"));
    QTest::newRow("a key below a value") << in(QStringLiteral("drain/deeper"));
    QTest::newRow("an anchor's value, that an alias shares") << in(QStringLiteral("shared/errors"));
    QTest::newRow("an alias") << in(QStringLiteral("again/errors"));
}

void ProjectEditTest::whatAFormCannotWriteIsLeftToAPerson()
{
    QFETCH(QStringList, path);
    const Result<QByteArray> edited = editYaml(sample, {{path, QStringLiteral("7")}});
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, ErrorCode::Refused);
    QVERIFY(!edited.error().remedy.isEmpty());
}

void ProjectEditTest::severalEditsAreMadeTogether()
{
    const Result<QByteArray> edited = editYaml(sample, {{in(QStringLiteral("rollback/window")), QStringLiteral("1m")}, {in(QStringLiteral("rollback/errors")), QStringLiteral("3")}, {in(QStringLiteral("drain")), QStringLiteral("1h")}});
    QVERIFY(edited);
    QVERIFY(edited->contains("rollback: { window: 1m, errors: 3 } # short"));
    QVERIFY(edited->contains("drain: 1h\n"));
    const Result<QByteArray> none = editYaml("project: [", {{{QStringLiteral("project")}, QStringLiteral("x")}});
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::InvalidInput);
}

void ProjectEditTest::valuesAreReadAsWritten()
{
    const QList<std::optional<QString>> values = yamlValues(sample, {in(QStringLiteral("url")), in(QStringLiteral("smoke")), in(QStringLiteral("nothing")), in(QStringLiteral("Größe"))});
    QCOMPARE(values, (QList<std::optional<QString>> {QStringLiteral("http://127.0.0.1/"), std::nullopt, std::nullopt, QStringLiteral("it's")}));
}

void ProjectEditTest::aFileThatSomebodyChangedIsNotOverwritten()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pilothouse.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sample);
    file.close();
    QVERIFY(await(ProjectEditor::write(file.fileName(), sample, "project: x\n")));
    const Result<> again = await(ProjectEditor::write(file.fileName(), sample, "project: y\n"));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("project: x\n"));
}

QTEST_GUILESS_MAIN(ProjectEditTest)
#include "tst_projectedit.moc"
