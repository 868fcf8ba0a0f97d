#include "services/logging/logfile.h"
#include "services/logging/loggedprocessrunner.h"
#include "services/process/qprocessrunner.h"
#include "tests/support/await.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

using namespace Pilothouse;

class LogFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_redactor = std::make_shared<Redactor>();
    }
    void messagesArriveWithTimeProcessAndLevelReadableByTheOwnerOnly()
    {
        {
            const auto log = open();
            qWarning("disk is nearly full");
        }
        const QByteArray text = content();
        const QString pattern = QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z %1 warning +default: disk is nearly full\n\\z")
                                    .arg(QCoreApplication::applicationPid());
        QVERIFY2(QRegularExpression(pattern).match(QString::fromUtf8(text)).hasMatch(), text.constData());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    }
    void secretsAreReplacedBeforeTheyReachTheFile()
    {
        const auto log = open();
        m_redactor->add("hunter2");
        qWarning("value hunter2, url postgres://u:other@db/x");
        QVERIFY(content().contains("value •••, url postgres://u:•••@db/x"));
    }
    void levelDecidesWhatIsKept_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<int>("lines");
        QTest::newRow("debug") << "debug" << 2;
        QTest::newRow("default is info") << "" << 1;
        QTest::newRow("unknown word is info") << "loud" << 1;
        QTest::newRow("error") << "error" << 0;
        QTest::newRow("off") << "off" << 0;
    }
    void levelDecidesWhatIsKept()
    {
        QFETCH(QString, level);
        const auto log = open(level);
        qDebug("detail");
        qInfo("fact");
        QTEST(int(content().count('\n')), "lines");
    }
    void fiveFilesOfFiveMegabytesAreKept()
    {
        const auto log = open();
        const QByteArray line(100'000, 'x');
        for (int i = 0; i < 320; ++i) {
            qInfo("%s", line.constData());
        }
        const QStringList files = QDir(m_folder->path()).entryList({QStringLiteral("pilothouse*.log")}, QDir::Files);
        QCOMPARE(files.size(), 5);
        for (const QString& file : files) {
            const QFileInfo facts(m_folder->filePath(file));
            QVERIFY(facts.size() <= 5'000'000);
            QVERIFY(!facts.permission(QFile::ReadGroup) && !facts.permission(QFile::ReadOther));
        }
    }
    void threadsMayLogAtOnce()
    {
        const auto log = open();
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([] {
                for (int n = 0; n < 500; ++n) {
                    qInfo("line");
                }
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads) {
            thread->wait();
        }
        QCOMPARE(content().count("default: line\n"), 2000);
    }
    void aFolderThatCannotBeWrittenIsAnErrorNotACrash()
    {
        const auto log = LogFile::open(QStringLiteral("/proc/nowhere"), m_redactor);
        QVERIFY(!log);
        QCOMPARE(log.error().code, ErrorCode::Io);
    }
    void commandsAreLoggedRedactedWithHowTheyEnded()
    {
        const auto log = open(QStringLiteral("debug"));
        LoggedProcessRunner runner(std::make_unique<QProcessRunner>());
        Command command(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("exit 3"), QStringLiteral("--password=hunter2")});
        command.input = "standard input";
        QVERIFY_RESULT(await(runner.run(command)));
        QVERIFY_RESULT(await(runner.run(Command(QStringLiteral("true"), {}))));
        QVERIFY(!await(runner.run(Command(QStringLiteral("/no/such/program"), {}))).has_value());
        const QByteArray text = content();
        QVERIFY(text.contains("sh -c 'exit 3' --password=••• → exit code 3 after"));
        QVERIFY(text.contains("debug    pilothouse.process: true → exit code 0 after"));
        QVERIFY(text.contains("info     pilothouse.process: /no/such/program →"));
        QVERIFY(!text.contains("standard input"));
    }

private:
    std::unique_ptr<LogFile> open(const QString& level = {})
    {
        auto log = LogFile::open(m_folder->path(), m_redactor, level);
        if (!log) {
            qFatal("%s", qPrintable(log.error().message));
        }
        return std::move(*log);
    }
    QString path() const { return m_folder->filePath(QStringLiteral("pilothouse.log")); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Redactor> m_redactor;
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
