#include "services/project/projectwatch.h"
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pilothouse;

namespace {

const QByteArray compose = "services:\n  web: { image: demo:1 }\n  router: { image: nginx }\n";

QByteArray projectText(const QByteArray& name)
{
    return "pilothouse: 1\nproject: " + name
        + "\nenvironments:\n  production:\n    kind: production\n    compose: { files: [compose.yaml] }\n    application:\n"
          "      web: { service: web, image: \"demo:{release}\", port: 8000, health: /health/ }\n"
          "    router: { kind: nginx, service: router, config: conf.d, url: \"http://127.0.0.1:8080/\" }\n";
}

} // namespace

class ProjectWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFileIsOpened();
    void aFileThatIsNotThereIsAProblem();
    void aWrittenFileIsReadAgain();
    void aFileReplacedByAnEditorIsReadAgain();
    void aBrokenFileKeepsTheLastGoodState();
    void aFileThatGoesAndComesBackIsFollowed();
    void theStacksFilesAreWatched();
    void anotherProjectTakesTheFirstOnesPlace();
    void aWatchThatIsGoneWhileItReadsDoesNoHarm();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("pilothouse.yaml")); }
    bool write(const QString& name, const QByteArray& bytes);
    bool open(ProjectWatch& watch);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProjectWatchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("conf.d")));
    QVERIFY(write(QStringLiteral("compose.yaml"), compose));
    QVERIFY(write(QStringLiteral("pilothouse.yaml"), projectText("members")));
}

bool ProjectWatchTest::write(const QString& name, const QByteArray& bytes)
{
    QFile target(m_folder->filePath(name));
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
}

bool ProjectWatchTest::open(ProjectWatch& watch)
{
    QSignalSpy opened(&watch, &ProjectWatch::opened);
    watch.open(file());
    return !opened.isEmpty() || opened.wait();
}

void ProjectWatchTest::aFileIsOpened()
{
    ProjectWatch watch;
    QVERIFY(open(watch));
    QVERIFY2(watch.project().has_value(), watch.problem() ? qPrintable(watch.problem()->message) : "");
    QCOMPARE(watch.project()->name, QStringLiteral("members"));
    QCOMPARE(watch.bytes(), projectText("members"));
    QVERIFY(!watch.problem().has_value());
    QCOMPARE(watch.file(), QFileInfo(file()).absoluteFilePath());
}

void ProjectWatchTest::aFileThatIsNotThereIsAProblem()
{
    QVERIFY(QFile::remove(file()));
    ProjectWatch watch;
    QVERIFY(open(watch));
    QVERIFY(!watch.project().has_value());
    QCOMPARE(watch.problem()->code, ErrorCode::NotFound);
}

void ProjectWatchTest::aWrittenFileIsReadAgain()
{
    ProjectWatch watch;
    QVERIFY(open(watch));
    QSignalSpy changed(&watch, &ProjectWatch::changed);
    QVERIFY(write(QStringLiteral("pilothouse.yaml"), projectText("fleet")));
    QTRY_COMPARE(watch.project()->name, QStringLiteral("fleet"));
    QCOMPARE(changed.size(), 1);
}

void ProjectWatchTest::aFileReplacedByAnEditorIsReadAgain()
{
    ProjectWatch watch;
    QVERIFY(open(watch));
    for (const QByteArray& name : {QByteArray("one"), QByteArray("two"), QByteArray("three")}) {
        QVERIFY(write(QStringLiteral(".pilothouse.yaml.swp"), projectText(name)));
        QVERIFY(QFile::remove(file()));
        QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral(".pilothouse.yaml.swp")), file()));
        QTRY_COMPARE(watch.project()->name, QString::fromLatin1(name));
    }
}

void ProjectWatchTest::aBrokenFileKeepsTheLastGoodState()
{
    ProjectWatch watch;
    QVERIFY(open(watch));
    QSignalSpy changed(&watch, &ProjectWatch::changed);
    QSignalSpy told(&watch, &ProjectWatch::diagnosticsChanged);
    QByteArray broken = projectText("members");
    broken.replace("kind: production", "kind: productoin");
    QVERIFY(write(QStringLiteral("pilothouse.yaml"), broken));
    QTRY_VERIFY(watch.problem().has_value());
    QCOMPARE(watch.diagnostics().first().line, 5);
    QVERIFY(watch.problem()->message.contains(QStringLiteral(":5:")));
    QVERIFY(!watch.problem()->remedy.isEmpty());
    QCOMPARE(watch.project()->name, QStringLiteral("members"));
    QCOMPARE(watch.bytes(), projectText("members"));
    QCOMPARE(changed.size(), 0);
    QVERIFY(write(QStringLiteral("pilothouse.yaml"), projectText("members")));
    QTRY_VERIFY(!watch.problem().has_value());
    QVERIFY(watch.diagnostics().isEmpty());
    QCOMPARE(changed.size(), 0); // it is what it was
    QCOMPARE(told.size(), 2);
}

void ProjectWatchTest::aFileThatGoesAndComesBackIsFollowed()
{
    ProjectWatch watch;
    QVERIFY(open(watch));
    QVERIFY(QFile::remove(file()));
    QTRY_VERIFY(watch.problem().has_value());
    QCOMPARE(watch.problem()->code, ErrorCode::NotFound);
    QVERIFY(watch.project().has_value());
    QVERIFY(write(QStringLiteral("pilothouse.yaml"), projectText("back")));
    QTRY_COMPARE(watch.project()->name, QStringLiteral("back"));
    QVERIFY(!watch.problem().has_value());
}

void ProjectWatchTest::theStacksFilesAreWatched()
{
    ProjectWatch watch;
    QVERIFY(open(watch));
    QSignalSpy stack(&watch, &ProjectWatch::stackFilesChanged);
    QVERIFY(write(QStringLiteral("compose.yaml"), compose + "# edited\n"));
    QTRY_VERIFY(!stack.isEmpty());
}

void ProjectWatchTest::anotherProjectTakesTheFirstOnesPlace()
{
    ProjectWatch watch;
    QVERIFY(open(watch));
    QTemporaryDir other;
    QVERIFY(QFile::copy(m_folder->filePath(QStringLiteral("compose.yaml")), other.filePath(QStringLiteral("compose.yaml"))));
    QVERIFY(QDir(other.path()).mkdir(QStringLiteral("conf.d")));
    QFile target(other.filePath(QStringLiteral("pilothouse.yaml")));
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(projectText("second"));
    target.close();
    QSignalSpy opened(&watch, &ProjectWatch::opened);
    watch.open(target.fileName());
    QVERIFY(!watch.project() || watch.project()->name == QStringLiteral("second")); // never the first under the second's name
    QVERIFY(!opened.isEmpty() || opened.wait());
    QCOMPARE(watch.project()->name, QStringLiteral("second"));
    QVERIFY(write(QStringLiteral("pilothouse.yaml"), projectText("first again")));
    QTest::qWait(400);
    QCOMPARE(watch.project()->name, QStringLiteral("second"));
    watch.close();
    QVERIFY(watch.file().isEmpty());
    QVERIFY(!watch.project().has_value());
}

void ProjectWatchTest::aWatchThatIsGoneWhileItReadsDoesNoHarm()
{
    auto watch = std::make_unique<ProjectWatch>();
    watch->open(file());
    watch.reset();
    QTest::qWait(100);
}

QTEST_GUILESS_MAIN(ProjectWatchTest)
#include "tst_projectwatch.moc"
