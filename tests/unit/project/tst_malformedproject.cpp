#include "tests/unit/project/projecttext.h"
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Pilothouse;

namespace {

QByteArray many(int count, const std::function<QByteArray(int)>& line)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        text += line(i);
    }
    return text;
}

/// Sizes that are better made than kept.
QMap<QString, QByteArray> madeFiles()
{
    return {
        {QStringLiteral("two megabytes"), QByteArray(2 * 1024 * 1024, 'a')},
        {QStringLiteral("one megabyte of opening brackets"), QByteArray(1024 * 1024, '[')},
        {QStringLiteral("one megabyte of opening braces"), QByteArray(1024 * 1024, '{')},
        {QStringLiteral("one megabyte of dashes"), QByteArray("- ").repeated(512 * 1024)},
        {QStringLiteral("one megabyte of question marks"), QByteArray("? ").repeated(512 * 1024)},
        {QStringLiteral("one megabyte of colons"), QByteArray(1024 * 1024, ':')},
        {QStringLiteral("one megabyte of quotes"), QByteArray(1024 * 1024, '"')},
        {QStringLiteral("one megabyte of line ends"), QByteArray(1024 * 1024, '\n')},
        {QStringLiteral("one megabyte of tabs"), QByteArray(1024 * 1024, '\t')},
        {QStringLiteral("one megabyte of anchors"), QByteArray("&a ").repeated(349525)},
        {QStringLiteral("700 levels"), many(700, [](int i) { return QByteArray(i, ' ') + "a:\n"; })},
        {QStringLiteral("12,000 keys"), many(12000, [](int i) { return "k" + QByteArray::number(i) + ": v\n"; })},
        {QStringLiteral("9,000 unknown keys"), many(9000, [](int i) { return "projec" + QByteArray::number(i) + ": v\n"; })},
        {QStringLiteral("one line of a million characters"), "a: [" + QByteArray("x, ").repeated(300000) + "x]\n"},
        {QStringLiteral("a key of a million characters"), QByteArray(1000000, 'k') + ": v\n"},
    };
}

} // namespace

/// Whatever stands in the file: an answer with places, quickly, and never a crash.
class MalformedProjectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fileIsAnsweredQuickly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QFileInfoList corpus = QDir(QStringLiteral(PILOTHOUSE_SOURCE "/tests/fuzz/project")).entryInfoList(QDir::Files);
        QVERIFY(corpus.size() > 25);
        for (const QFileInfo& entry : corpus) {
            QFile file(entry.absoluteFilePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(entry.fileName())) << file.readAll();
        }
        const auto made = madeFiles();
        for (auto it = made.cbegin(); it != made.cend(); ++it) {
            QTest::newRow(qPrintable(it.key())) << it.value();
        }
    }
    void fileIsAnsweredQuickly()
    {
        QFETCH(QByteArray, bytes);
        ProjectFiles files;
        files.exists = [](const QString&) { return true; };
        files.read = [&bytes](const QString&) { return std::optional(bytes); };
        QElapsedTimer timer;
        timer.start();
        const ProjectReading reading = ProjectLoader(files).read(bytes, QStringLiteral("/srv/pilothouse.yaml"));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QStringLiteral("%1 ms").arg(timer.elapsed())));
        QVERIFY(reading.project || !reading.diagnostics.isEmpty());
        for (const Diagnostic& each : reading.diagnostics) {
            QVERIFY(each.line >= 1 && each.column >= 1 && !each.message.isEmpty());
        }
    }
    void refusalSaysWhatIsTooMuch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("size") << QByteArray(2 * 1024 * 1024, 'a') << QStringLiteral("1:1: The file is too large: 2097152 bytes, and at most 1048576 are read.");
        QTest::newRow("depth") << QByteArray("a: ") + QByteArray(70, '[') + QByteArray(70, ']') << QStringLiteral("1:67: Values are nested too deeply here: at most 64 levels are read.");
        QTest::newRow("values") << many(12000, [](int i) { return "k" + QByteArray::number(i) + ": v\n"; })
                                << QStringLiteral("10001:1: The file has too many values: at most 20000 are read, aliases counted as often as they are used.");
        QTest::newRow("alias of itself") << QByteArray("a: &a [*a]\n") << QStringLiteral("1:8: This alias stands inside the value that it names, which would never end.");
        QTest::newRow("NUL") << QByteArray("pilothouse: 1\nproject: a\0b\n", 27) << QStringLiteral("2:11: This is not text in UTF-8: byte 0x00. Save the file as UTF-8.");
        QTest::newRow("Latin-1") << QByteArray("project: caf\xe9\n") << QStringLiteral("1:13: This is not text in UTF-8: byte 0xe9. Save the file as UTF-8.");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("1:1: The file is empty. `pilothousectl init compose.yaml` writes one to start from.");
        QTest::newRow("only comments") << QByteArray("# a\n# b\n") << QStringLiteral("1:1: The file is empty. `pilothousectl init compose.yaml` writes one to start from.");
        QTest::newRow("a word") << QByteArray("members\n")
                                << QStringLiteral("1:1: The project file must be a map. Write its settings as “key: value”, one a line and indented below it.");
    }
    void refusalSaysWhatIsTooMuch()
    {
        QFETCH(QByteArray, bytes);
        const ProjectReading reading = ProjectLoader().read(bytes, QStringLiteral("/srv/pilothouse.yaml"));
        QVERIFY(!reading.project);
        QTEST(told(reading.diagnostics), "expected");
    }
    void aliasBombIsRefusedBeforeItGrows()
    {
        QFile file(QStringLiteral(PILOTHOUSE_SOURCE "/tests/fuzz/project/alias-bomb.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ProjectReading reading = ProjectLoader().read(file.readAll(), QStringLiteral("/srv/pilothouse.yaml"));
        QVERIFY(told(reading.diagnostics).contains(QStringLiteral("too many values")));
    }
    void byteOrderMarkAndCarriageReturnsAreNoMistake()
    {
        const QByteArray text = fullProject();
        for (const QByteArray& variant : {"\xef\xbb\xbf" + text, QByteArray(text).replace("\n", "\r\n")}) {
            QCOMPARE(told(ProjectLoader().read(variant, QStringLiteral("/srv/pilothouse.yaml")).diagnostics), QString());
        }
    }
    void placesAreRightBehindAByteOrderMark()
    {
        const ProjectReading reading = ProjectLoader().read("\xef\xbb\xbfpilothouse: 2\r\n", QStringLiteral("/srv/pilothouse.yaml"));
        QVERIFY2(told(reading.diagnostics).contains(QStringLiteral("1:13: This version")), qPrintable(told(reading.diagnostics)));
    }
};

QTEST_GUILESS_MAIN(MalformedProjectTest)
#include "tst_malformedproject.moc"
