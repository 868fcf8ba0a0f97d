#include "services/project/yamltree.h"
#include "tests/unit/project/projecttext.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Pilothouse;

namespace {

QJsonValue jsonOf(const YamlNode& node)
{
    QJsonObject object;
    for (const YamlEntry& entry : node.entries) {
        object.insert(entry.key, jsonOf(entry.value));
    }
    QJsonArray array;
    for (const YamlNode& item : node.items) {
        array << jsonOf(item);
    }
    switch (node.kind) {
    case YamlNode::Kind::Map: return object;
    case YamlNode::Kind::List: return array;
    case YamlNode::Kind::Null: return QJsonValue::Null;
    case YamlNode::Kind::Bool: return node.text == u"true";
    case YamlNode::Kind::Integer: return node.text.toInt();
    case YamlNode::Kind::Real: return node.text.toDouble();
    case YamlNode::Kind::Text: return node.text;
    }
    return {};
}

/// What a value is replaced by: every type, and the forms that values have.
const QJsonArray& replacements()
{
    static const QJsonArray values {QJsonValue::Null, true, -1, 0, 1, 42, 70000, 2000000, 1.5, QStringLiteral(""), QStringLiteral(" "),
        QStringLiteral("text"), QStringLiteral("two words"), QStringLiteral("two\nlines"), QStringLiteral("UPPER"), QStringLiteral("-x"),
        QStringLiteral("42"), QStringLiteral("20s"), QStringLiteral("20 s"), QStringLiteral("1.5m"), QStringLiteral("20sec"), QStringLiteral("-5s"),
        QStringLiteral("5%"), QStringLiteral("100%"), QStringLiteral("101%"), QStringLiteral("0.5 %"), QStringLiteral("/path"), QStringLiteral("/path/"),
        QStringLiteral("//path/"), QStringLiteral("/pa th/"), QStringLiteral("http://host/"), QStringLiteral("https://host:8443"),
        QStringLiteral("ftp://host/"), QStringLiteral("redis://host:6379/1"), QStringLiteral("unix:///run/a.sock"), QStringLiteral("ssh://user@host"),
        QStringLiteral("a:{release}"), QStringLiteral("a b:{release}"), QStringLiteral("none"), QStringLiteral("before"), QJsonArray {},
        QJsonArray {QStringLiteral("text")}, QJsonArray {1}, QJsonArray {QStringLiteral("/a")}, QJsonArray {QJsonObject {}}, QJsonObject {},
        QJsonObject {{QStringLiteral("x"), 1}}, QJsonObject {{QStringLiteral("secret"), QStringLiteral("a-b")}}};
    return values;
}

/// All documents that differ from `value` in one place.
QList<QJsonValue> mutations(const QJsonValue& value)
{
    QList<QJsonValue> all;
    for (const QJsonValue& other : replacements()) {
        all << other;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonObject without = object;
        without.remove(it.key());
        all << without;
        without.insert(it.key() + QLatin1Char('x'), it.value());
        all << without;
        for (const QJsonValue& changed : mutations(it.value())) {
            QJsonObject with = object;
            with.insert(it.key(), changed);
            all << with;
        }
    }
    if (value.isObject()) {
        QJsonObject more = object;
        more.insert(QStringLiteral("something-else"), 1);
        all << more;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        for (const QJsonValue& changed : mutations(array[i])) {
            QJsonArray with = array;
            with[i] = changed;
            all << with;
        }
    }
    return all;
}

QByteArrayList documents()
{
    QByteArrayList lines;
    for (const QString& name : {QStringLiteral("full.yaml"), QStringLiteral("loose.yaml")}) {
        QFile file(QStringLiteral(PILOTHOUSE_TEST_DATA "/") + name);
        const auto tree = readYaml(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), name);
        for (const QJsonValue& document : mutations(tree ? jsonOf(*tree) : QJsonValue())) {
            if (document.isObject()) {
                lines << QJsonDocument(document.toObject()).toJson(QJsonDocument::Compact);
            }
        }
    }
    return lines;
}

/// What no schema can say: rules between values, lists kept elsewhere, and what looks like a secret.
bool isBeyondSchema(const Diagnostic& mistake)
{
    static const QStringList rules {QStringLiteral("part of the release"), QStringLiteral("warns above the limit"), QStringLiteral("There is no time zone"),
        QStringLiteral("in clear text"), QStringLiteral("longer than nothing"), QStringLiteral("is no valid URL"), QStringLiteral("cannot be used")};
    return mistake.severity == Severity::Warning
        || std::any_of(rules.cbegin(), rules.cend(), [&mistake](const QString& rule) { return mistake.message.contains(rule); });
}

} // namespace

/// The JSON Schema that editors use and the parser accept and reject the same documents.
class ProjectSchemaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void schemaAndParserAgreeOnEveryMutation()
    {
        const QByteArrayList lines = documents();
        QVERIFY2(lines.size() > 4000, qPrintable(QString::number(lines.size())));
        const QStringList verdicts = schemaVerdicts(lines);
        QCOMPARE(verdicts.size(), lines.size());
        int rejected = 0;
        QStringList differences;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const ProjectReading reading = ProjectLoader().read(lines[i], QStringLiteral("/srv/pilothouse.yaml"));
            const bool hasSchemasMistake = !std::all_of(reading.diagnostics.cbegin(), reading.diagnostics.cend(), isBeyondSchema);
            const bool isAcceptedBySchema = verdicts[i] == u"yes";
            const bool agrees = isAcceptedBySchema ? !hasSchemasMistake : !reading.project;
            rejected += isAcceptedBySchema ? 0 : 1;
            if (!agrees && differences.size() < 20) {
                differences << verdicts[i] + QLatin1Char('\n') + told(reading.diagnostics);
            }
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QStringLiteral("\n\n"))));
        QVERIFY(rejected > 3000 && rejected < lines.size());
    }
    void schemaDescribesEveryKey()
    {
        QFile file(QStringLiteral(PILOTHOUSE_SOURCE "/resources/pilothouse.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        QStringList bare;
        collectUndescribed(schema, schema, {}, bare);
        QCOMPARE(bare.join(QLatin1Char(' ')), QString());
    }

private:
    static void collectUndescribed(const QJsonValue& node, const QJsonObject& root, const QString& path, QStringList& bare)
    {
        const QJsonObject object = node.toObject();
        const QJsonObject properties = object.value(QLatin1String("properties")).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QJsonObject property = it.value().toObject();
            const QString target = property.value(QLatin1String("$ref")).toString().section(QLatin1Char('/'), -1);
            const QJsonObject referred = root.value(QLatin1String("$defs")).toObject().value(target).toObject();
            const bool isCondition = path.contains(QLatin1String("/if"));
            if (!isCondition && !property.contains(QLatin1String("description")) && !referred.contains(QLatin1String("description"))) {
                bare << path + QLatin1Char('/') + it.key();
            }
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            collectUndescribed(it.value(), root, path + QLatin1Char('/') + it.key(), bare);
        }
    }
    static QStringList schemaVerdicts(const QByteArrayList& lines)
    {
        QProcess python; // the distribution's own, which has python3-jsonschema
        python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(PILOTHOUSE_SOURCE "/tests/unit/project/schemaverdicts.py"),
            QStringLiteral(PILOTHOUSE_SOURCE "/resources/pilothouse.schema.json")});
        if (!python.waitForStarted()) {
            return {};
        }
        python.write(lines.join('\n') + '\n');
        python.closeWriteChannel();
        if (!python.waitForFinished(240000) || python.exitCode() != 0) {
            qWarning("%s", python.readAllStandardError().constData());
            return {};
        }
        return QString::fromUtf8(python.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
};

QTEST_GUILESS_MAIN(ProjectSchemaTest)
#include "tst_projectschema.moc"
