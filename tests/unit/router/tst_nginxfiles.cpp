#include "services/router/nginx/adoptionstore.h"
#include "services/router/nginx/filechanges.h"
#include "services/router/nginx/nginxfiles.h"
#include "services/router/nginx/nginxflags.h"
#include "services/router/nginx/nginxfolder.h"
#include "services/router/nginx/nginxhost.h"
#include "services/router/nginx/nginxlog.h"
#include "tests/support/await.h"
#include <QDir>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

using namespace Pilothouse;

class NginxFilesTest : public QObject {
    Q_OBJECT
private:
    static QJsonObject mount(const QString& source, const QString& destination)
    {
        return {{QStringLiteral("Source"), source}, {QStringLiteral("Destination"), destination}};
    }

private Q_SLOTS:
    void everySwitchEndsWithExactlyTheFlagsOfItsSlot()
    {
        QTemporaryDir folder;
        const NginxFlags flags(folder.path());
        const QList<Slot> all {Slot::Plain, Slot::Blue, Slot::Green};
        for (const Slot from : all) {
            for (const Slot to : all) {
                QVERIFY_RESULT(flags.serve(from));
                QVERIFY_RESULT(flags.serve(to));
                QCOMPARE(flags.serving(), to);
                const QStringList expected = to == Slot::Plain ? QStringList() : QStringList {slotName(to)};
                QCOMPARE(QDir(folder.path()).entryList(QDir::Files), expected);
            }
        }
    }
    void bothFlagsLeftByACrashAreSettled()
    {
        for (const Slot to : {Slot::Plain, Slot::Blue, Slot::Green}) {
            QTemporaryDir folder;
            const NginxFlags flags(folder.path());
            QVERIFY_RESULT(FileChanges::write(folder.filePath(QStringLiteral("blue")), ""));
            QVERIFY_RESULT(FileChanges::write(folder.filePath(QStringLiteral("green")), ""));
            QCOMPARE(flags.serving(), Slot::Green);
            QVERIFY_RESULT(flags.serve(to));
            QCOMPARE(flags.serving(), to);
        }
    }
    void atMostOneFallbackIsSet()
    {
        QTemporaryDir folder;
        const NginxFlags flags(folder.path());
        for (const std::optional<Slot> slot : {std::optional(Slot::Plain), std::optional(Slot::Green), std::optional(Slot::Blue), std::optional<Slot>()}) {
            QVERIFY_RESULT(flags.setFallback(slot));
            QCOMPARE(flags.fallback(), slot);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), slot ? 1 : 0);
        }
    }
    void aFolderThatIsNotThereIsAnError()
    {
        const NginxFlags flags(QStringLiteral("/no/such/folder"));
        const auto served = flags.serve(Slot::Green);
        QVERIFY(!served);
        QVERIFY(served.error().message.contains(QStringLiteral("/no/such/folder/green")));
    }
    void logLinesOfOthersAreIgnored()
    {
        const auto own = parseNginxLogLine(R"({"pilothouse":1,"at":"1795233755.979","slot":"green","status":"200","upstream":"172.28.16.4:8000 : 172.28.16.2:8000","tries":"404 : 200","seconds":"0.015","method":"GET","uri":"/static/\u0022x.css","probe":"7"})");
        QVERIFY(own);
        QCOMPARE(own->at, 1795233755979000);
        QCOMPARE(own->slot, QStringLiteral("green"));
        QCOMPARE(own->status, 200);
        QCOMPARE(own->tries, 1);
        QCOMPARE(own->seconds, 0.015);
        QCOMPARE(own->path, QStringLiteral("/static/\"x.css"));
        QCOMPARE(own->probeId, QStringLiteral("7"));
        const auto retried = parseNginxLogLine(R"({"pilothouse":1,"at":"1.0","slot":"blue","status":"502","upstream":"a, b","tries":"502, 502"})");
        QCOMPARE(retried->tries, 2);
        const auto unresolved = parseNginxLogLine(R"({"pilothouse":1,"at":"1.0","slot":"blue","status":"502","upstream":"","tries":""})");
        QCOMPARE(unresolved->slot, QStringLiteral("blue")); // its name could not be resolved
        const auto limited = parseNginxLogLine(R"({"pilothouse":1,"at":"1.0","slot":"blue","status":"503","upstream":"","tries":""})");
        QVERIFY(limited->slot.isEmpty()); // the router's own doing
        QVERIFY(!parseNginxLogLine("127.0.0.1 - - \"GET / HTTP/1.1\" 200"));
        QVERIFY(!parseNginxLogLine(R"({"pilothouse":1,"at":)"));
        QVERIFY(!parseNginxLogLine(R"({"other":1})"));
        QVERIFY(!parseNginxLogLine({}));
    }
    void countsConnectionsByTheKernelsTable()
    {
        const QByteArray table = "  sl  local_address rem_address   st tx_queue\n"
                                 "   0: 00000000:1F40 00000000:0000 0A 0\n"
                                 "   1: 020011AC:1F40 030011AC:C001 01 0\n"
                                 "   2: 0100007F:1F40 0100007F:C002 01 0\n"
                                 "   3: 020011AC:1F40 030011AC:C003 06 0\n"
                                 "   4: 020011AC:C004 030011AC:1F40 01 0\n"
                                 "   5: 0000000000000000FFFF0000020011AC:1F40 0000000000000000FFFF0000030011AC:C005 01 0\n"
                                 "garbage\n 6: x\n";
        QCOMPARE(establishedConnections(table, 8000), 2);
        QCOMPARE(listeningPorts(table), QSet<int> {8000});
        QCOMPARE(clientConnections(table).size(), 2);
        QCOMPARE(establishedConnections({}, 8000), 0);
    }
    void findsTheMountedFolder()
    {
        QTemporaryDir host;
        QDir(host.path()).mkpath(QStringLiteral("nginx/conf.d"));
        const QString conf = host.filePath(QStringLiteral("nginx/conf.d"));
        const QJsonArray mounts {mount(host.filePath(QStringLiteral("nginx")), QStringLiteral("/etc/nginx"))};
        const auto folder = nginxFolder(mounts, conf);
        QVERIFY_RESULT(folder);
        QCOMPARE(folder->container, QStringLiteral("/etc/nginx/conf.d"));
        QCOMPARE(folder->host, QFileInfo(conf).canonicalFilePath());
        QCOMPARE(hostPathOf(mounts, QStringLiteral("/etc/nginx/conf.d/a.conf")), folder->host + QStringLiteral("/a.conf"));
        QVERIFY(hostPathOf(mounts, QStringLiteral("/usr/share/x")).isEmpty());
        const auto missing = nginxFolder({}, conf);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::Refused);
        QCOMPARE(nginxFolder(mounts, QStringLiteral("/no/such")).error().code, ErrorCode::InvalidInput);
    }
    void readsNginxsOwnOptions()
    {
        QCOMPARE(nginxOptions(QStringLiteral("nginx"), {QStringLiteral("-g"), QStringLiteral("daemon off;")}), (QStringList {QStringLiteral("-g"), QStringLiteral("daemon off;")}));
        QCOMPARE(nginxOptions(QStringLiteral("/docker-entrypoint.sh"), {QStringLiteral("nginx"), QStringLiteral("-c"), QStringLiteral("/x.conf"), QStringLiteral("-q")}),
            (QStringList {QStringLiteral("-c"), QStringLiteral("/x.conf")}));
        QVERIFY(nginxOptions(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("nginx -g x")}).isEmpty());
    }
    void aSealBreaksWithAnyEdit()
    {
        const QByteArray file = NginxFiles::slotVariables(QStringLiteral("/etc/nginx/conf.d/pilothouse"));
        QVERIFY(NginxFiles::isSealed(file));
        QVERIFY(!NginxFiles::isSealed(file + '\n'));
        QVERIFY(!NginxFiles::isSealed(QByteArray(file).replace("blue", "green")));
        const auto mark = NginxFiles::mark(NginxFiles::http({QStringLiteral("/x"), 8500, QString(16, QLatin1Char('c')), true, {}}));
        QVERIFY(mark && mark->port == 8500 && mark->generation == QString(16, QLatin1Char('c')));
        QVERIFY(!NginxFiles::mark("http {}"));
    }
    void whatWasKeptBringsEveryFileBackAndRefusesAnEditedOne()
    {
        QTemporaryDir project;
        const QString edited = project.filePath(QStringLiteral("site.conf"));
        const QString added = project.filePath(QStringLiteral("own.inc"));
        QVERIFY_RESULT(FileChanges::write(edited, "after"));
        QVERIFY_RESULT(FileChanges::write(added, "own"));
        const AdoptionStore store(project.path(), QStringLiteral("production"));
        QVERIFY_RESULT(store.write({{edited, {"before", AdoptionStore::hashOf("after")}}, {added, {QByteArray(), AdoptionStore::hashOf("own")}}}));
        QCOMPARE(QFileInfo(store.folder()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        auto changes = store.undoing();
        QVERIFY_RESULT(changes);
        QVERIFY_RESULT(FileChanges::make(*changes));
        QCOMPARE(FileChanges::content(edited), QByteArray("before"));
        QVERIFY(!QFile::exists(added));
        QVERIFY(store.undoing()->isEmpty());
        QVERIFY_RESULT(FileChanges::write(edited, "by hand"));
        const auto refused = store.undoing();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().message.contains(edited));
    }
    void aFailedChangeIsTakenBackWhole()
    {
        QTemporaryDir folder;
        const QString first = folder.filePath(QStringLiteral("first"));
        QVERIFY_RESULT(FileChanges::write(first, "1"));
        const auto made = FileChanges::make({{first, "1", "2"}, {QStringLiteral("/proc/no/such/file"), QByteArray(), "x"}});
        QVERIFY(!made);
        QCOMPARE(FileChanges::content(first), QByteArray("1"));
    }
};

QTEST_GUILESS_MAIN(NginxFilesTest)
#include "tst_nginxfiles.moc"
