#include "services/process/qprocessrunner.h"
#include "services/process/secretfile.h"
#include "tests/support/await.h"

using namespace Pilothouse;

class SecretFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void childReadsItAndSeesAnOrdinaryPrivateFile()
    {
        const auto file = SecretFile::create("localhost:5432:*:members:s3\n");
        QVERIFY_RESULT(file);
        QProcessRunner runner;
        const Command command(QStringLiteral("sh"),
            {QStringLiteral("-c"), QStringLiteral("stat -L -c '%F %a' \"$1\"; cat \"$1\""), QStringLiteral("sh"), file->path()});
        const auto output = await(runner.run(command));
        QVERIFY_RESULT(output);
        QCOMPARE(output->out, QByteArray("regular file 600\nlocalhost:5432:*:members:s3\n"));
    }
    void itIsGoneWithTheObject()
    {
        QString path;
        {
            const auto file = SecretFile::create("s3");
            QVERIFY_RESULT(file);
            path = file->path();
            QVERIFY(QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
    }
    void movingKeepsOneOwner()
    {
        auto first = SecretFile::create("s3");
        QVERIFY_RESULT(first);
        const QString path = first->path();
        const SecretFile second = std::move(*first);
        QCOMPARE(second.path(), path);
        QVERIFY(QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(SecretFileTest)
#include "tst_secretfile.moc"
