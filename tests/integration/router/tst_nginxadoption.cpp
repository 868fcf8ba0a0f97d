#include "tests/integration/router/adoptedstack.h"
#include "tests/integration/router/keepaliveload.h"
#include "tests/support/await.h"
#include <QDir>

using namespace Pilothouse;

namespace {

const QString demo = QStringLiteral(PILOTHOUSE_SOURCE_FOLDER "/demo/");

QByteArray demoFile(const QString& path)
{
    QFile file(demo + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A Django-like team: headers inherited from the server, a rewriting location, an upstream, a regular expression.
const QByteArray mixedConfig = R"(upstream app {
    server web:8000;
    keepalive 8;
}
proxy_set_header X-Real-IP $remote_addr;
server { listen 80; server_name _;
    location / { proxy_pass http://app; }
    location /api/ { rewrite ^/api/(.*)$ /$1 break; proxy_pass http://web:8000; }
    location /v1/ {
        proxy_pass http://web:8000/new/;
    }
    location ~ \.php$ { proxy_pass http://web:8000; }
    location = /own { return 200 own; }
}
)";

} // namespace

class NginxAdoptionTest : public QObject {
    Q_OBJECT
private:
    void adoptUnderLoad(AdoptedStack& adopted)
    {
        KeepAliveLoad load(adopted.stack.port(), 24, 150);
        QTest::qWait(300);
        const auto plan = await(adopted.adoption->plan());
        QVERIFY_RESULT(plan);
        QVERIFY2(plan->manualEdit.isEmpty(), qPrintable(plan->reason));
        QVERIFY(!plan->isAdopted && !plan->changes.isEmpty() && !plan->announcements.isEmpty());
        const auto closed = await(adopted.adoption->apply(*plan));
        QVERIFY_RESULT(closed);
        QTest::qWait(300);
        const KeepAliveLoad::Counts counts = load.stop();
        qInfo("adoption under load: %d requests, %d failed, %d on keep-alive connections closed at that moment, %d client connections closed by the reload, %d reopened",
            counts.sent, counts.failed - counts.raced, counts.raced, *closed, counts.reopened);
        QVERIFY2(counts.failed == counts.raced, counts.firstFailure.constData());
        QVERIFY(*closed > 0 && counts.raced + counts.reopened <= *closed);
        const auto again = await(adopted.adoption->plan());
        QVERIFY_RESULT(again);
        QVERIFY(again->isAdopted);
        const auto state = await(adopted.adoption->adoptionState());
        QVERIFY_RESULT(state);
        QVERIFY(state->isAdopted);
        QCOMPARE(state->problems, QStringList());
        QCOMPARE(state->digest.size(), 16);
    }

private Q_SLOTS:
    void membersIsAdoptedSwitchedAndGivenBack()
    {
        const QByteArray team = demoFile(QStringLiteral("members/router/conf.d/members.conf"));
        QVERIFY(!team.isEmpty());
        AdoptedStack members({{QStringLiteral("conf.d/members.conf"), team}}, QStringLiteral("web"), 8000, [](Environment& environment) {
            environment.application.web.staticFiles = StaticFiles {QStringLiteral("/static/"), {}};
        });
        const QByteArray before = members.stack.get(QStringLiteral("/echo"));
        // A flag that came with the folder from elsewhere keeps nobody out.
        QVERIFY(QDir(members.stack.config()).mkpath(QStringLiteral("pilothouse/state")));
        members.stack.write(QStringLiteral("conf.d/pilothouse/state/maintenance"), {});
        adoptUnderLoad(members);
        QCOMPARE(members.stack.get(QStringLiteral("/echo")), before);
        QVERIFY_RESULT(await(members.router->switchTo(Slot::Green)));
        QCOMPARE(members.slotOf(QStringLiteral("/echo")), QByteArray("green"));

        // Assets of both releases, both ways; the application's own 404 otherwise.
        int status = 0;
        members.stack.get(QStringLiteral("/static/plain.css"), &status);
        QCOMPARE(status, 404);
        QVERIFY_RESULT(await(members.router->setStaticFallback(Slot::Plain)));
        QCOMPARE(members.slotOf(QStringLiteral("/static/plain.css")), QByteArray("plain"));
        members.stack.get(QStringLiteral("/static/plain.css"), &status);
        QCOMPARE(status, 200);
        QCOMPARE(members.slotOf(QStringLiteral("/static/green.css")), QByteArray("green"));
        QVERIFY(members.stack.get(QStringLiteral("/static/none.css"), &status).contains("Host: example.test"));
        QCOMPARE(status, 404);
        QVERIFY_RESULT(await(members.router->switchTo(Slot::Plain)));
        QVERIFY_RESULT(await(members.router->setStaticFallback(Slot::Green)));
        QCOMPARE(members.slotOf(QStringLiteral("/static/green.css")), QByteArray("green"));
        QVERIFY(members.stack.get(QStringLiteral("/static/green.css")).contains("X-Forwarded-Proto: http"));
        QVERIFY_RESULT(await(members.router->setStaticFallback(std::nullopt)));

        // The team's own log is still written, beside ours.
        const QByteArray log = NginxStack::docker({QStringLiteral("logs"), members.stack.router()});
        QVERIFY(log.contains("\"GET /echo HTTP/1.1\" 200"));

        QVERIFY_RESULT(await(members.router->switchTo(Slot::Blue)));
        const auto refused = await(members.adoption->undo());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY_RESULT(await(members.router->switchTo(Slot::Plain)));
        QVERIFY_RESULT(await(members.router->setMaintenance(true)));
        const auto held = await(members.adoption->undo());
        QVERIFY(!held);
        QVERIFY2(held.error().remedy.contains(QStringLiteral("maintenance off --env production")), qPrintable(held.error().remedy));
        QVERIFY(await(members.router->readSplit())->isMaintenance);
        QVERIFY_RESULT(await(members.router->setMaintenance(false)));
        KeepAliveLoad load(members.stack.port(), 24, 150);
        QVERIFY_RESULT(await(members.adoption->undo()));
        const KeepAliveLoad::Counts counts = load.stop();
        QVERIFY2(counts.failed == counts.raced, counts.firstFailure.constData());
        QCOMPARE(members.stack.read(QStringLiteral("conf.d/members.conf")), team);
        QCOMPARE(QDir(members.stack.config()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList {QStringLiteral("members.conf")});
        const auto unadopted = await(members.router->readSplit());
        QVERIFY(!unadopted);
        QCOMPARE(unadopted.error().code, ErrorCode::Refused);
        QCOMPARE(members.stack.get(QStringLiteral("/echo")), before);
    }
    void guildKeepsItsHostItsHeadersAndItsLog()
    {
        const QByteArray team = demoFile(QStringLiteral("guild/proxy/conf.d/default.conf"));
        QVERIFY(!team.isEmpty());
        AdoptedStack guild({{QStringLiteral("conf.d/default.conf"), team}}, QStringLiteral("api"), 9000);
        QByteArray headBefore;
        const QByteArray before = guild.stack.get(QStringLiteral("/entries/"), nullptr, &headBefore);
        QByteArray redirectBefore;
        guild.stack.get(QStringLiteral("/redirect"), nullptr, &redirectBefore);
        QVERIFY(before.contains("Host: api:9000"));
        adoptUnderLoad(guild);
        QVERIFY_RESULT(await(guild.router->switchTo(Slot::Blue)));
        QByteArray head;
        const QByteArray after = guild.stack.get(QStringLiteral("/entries/"), nullptr, &head);
        QCOMPARE(QByteArray(after).replace("blue", "plain"), before);
        QVERIFY(head.contains("Strict-Transport-Security: max-age=31536000") && head.contains("X-Frame-Options: DENY"));
        QByteArray redirect;
        guild.stack.get(QStringLiteral("/redirect"), nullptr, &redirect);
        QCOMPARE(redirect.mid(redirect.indexOf("Location")), redirectBefore.mid(redirectBefore.indexOf("Location")));
        QVERIFY(redirect.contains("Location: http://example.test/there") || redirect.contains("Location: /there"));
        const QByteArray log = NginxStack::docker({QStringLiteral("logs"), guild.stack.router()});
        QVERIFY(log.contains("\"GET /entries/ HTTP/1.1\"\n"));
        QVERIFY(log.contains("\"pilothouse\":1") && log.contains("\"slot\":\"blue\""));
        QVERIFY_RESULT(await(guild.router->switchTo(Slot::Plain)));
        QVERIFY_RESULT(await(guild.adoption->undo()));
        QCOMPARE(guild.stack.read(QStringLiteral("conf.d/default.conf")), team);
    }
    void rewritingUpstreamsAndUrisPassTheSameRequestsOn()
    {
        AdoptedStack mixed({{QStringLiteral("conf.d/site.conf"), mixedConfig}});
        const QStringList paths {QStringLiteral("/a%2Fb?c=1"), QStringLiteral("/api/x%20y?q=%41"), QStringLiteral("/v1/a%2Fb//c?d=e"), QStringLiteral("/v1/"), QStringLiteral("/x.php?y")};
        QMap<QString, QByteArray> before;
        for (const QString& path : paths) {
            before[path] = mixed.stack.get(path);
        }
        QVERIFY(before.value(QStringLiteral("/v1/")).startsWith("plain\n/new/\n"));
        adoptUnderLoad(mixed);
        for (const QString& path : paths) {
            QCOMPARE(mixed.stack.get(path), before.value(path));
        }
        QVERIFY_RESULT(await(mixed.router->switchTo(Slot::Green)));
        for (const QString& path : paths) {
            QCOMPARE(mixed.stack.get(path).replace("green\n", "plain\n"), before.value(path));
        }
        // The team's service may be gone by now: neither a restart nor a reload of nginx may need it.
        NginxStack::docker({QStringLiteral("stop"), QStringLiteral("--time"), QStringLiteral("2"), mixed.stack.backend(Slot::Plain)});
        NginxStack::docker({QStringLiteral("restart"), QStringLiteral("--time"), QStringLiteral("2"), mixed.stack.router()});
        mixed.stack.waitUntilServing();
        QCOMPARE(mixed.slotOf(QStringLiteral("/")), QByteArray("green"));
    }
    void editedFilesAreNamedAndLeftAlone()
    {
        const QByteArray team = demoFile(QStringLiteral("members/router/conf.d/members.conf"));
        AdoptedStack members({{QStringLiteral("conf.d/members.conf"), team}});
        const auto plan = await(members.adoption->plan());
        QVERIFY_RESULT(plan);

        // Changed between showing and applying.
        members.stack.write(QStringLiteral("conf.d/members.conf"), team + "# late\n");
        const auto late = await(members.adoption->apply(*plan));
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        members.stack.write(QStringLiteral("conf.d/members.conf"), team);
        QVERIFY_RESULT(await(members.adoption->apply(*plan)));

        // A new location that goes past us is drift; a broken file is refused and nginx goes on.
        const QByteArray adopted = members.stack.read(QStringLiteral("conf.d/members.conf"));
        members.stack.write(QStringLiteral("conf.d/members.conf"), adopted + "server { listen 81; location / { proxy_pass http://web:8000; } }\n");
        const auto past = await(members.adoption->adoptionState());
        QVERIFY_RESULT(past);
        QVERIFY(!past->isAdopted && !past->problems.isEmpty());
        const auto undone = await(members.adoption->undo());
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QVERIFY(undone.error().message.contains(QStringLiteral("members.conf")));
        members.stack.write(QStringLiteral("conf.d/members.conf"), adopted + "nonsense");
        const auto broken = await(members.adoption->plan());
        QVERIFY_RESULT(broken);
        QVERIFY(!broken->isAdopted && !broken->manualEdit.isEmpty());
        QCOMPARE(members.slotOf(QStringLiteral("/")), QByteArray("plain"));

        // Our own file edited by hand.
        members.stack.write(QStringLiteral("conf.d/members.conf"), adopted);
        members.stack.write(QStringLiteral("conf.d/pilothouse/slot.inc"),
            members.stack.read(QStringLiteral("conf.d/pilothouse/slot.inc")) + "set $pilothouse_slot blue;\n");
        const auto drifted = await(members.adoption->adoptionState());
        QVERIFY_RESULT(drifted);
        QVERIFY(!drifted->isAdopted && drifted->problems.join(QString()).contains(QStringLiteral("slot.inc")));
        const auto repair = await(members.adoption->plan());
        QVERIFY_RESULT(repair);
        QVERIFY_RESULT(await(members.adoption->apply(*repair)));
        QVERIFY_RESULT(await(members.adoption->undo()));
        QCOMPARE(members.stack.read(QStringLiteral("conf.d/members.conf")), team);
    }
    void aConfigurationThatNginxRefusesIsPutBack()
    {
        // The team's own log format of our name: nginx -t finds it only with our file beside it.
        const QByteArray team = "log_format pilothouse '$status';\nserver { listen 80; location / { proxy_pass http://web:8000; } }\n";
        AdoptedStack stack({{QStringLiteral("conf.d/site.conf"), team}});
        const auto plan = await(stack.adoption->plan());
        QVERIFY_RESULT(plan);
        const auto applied = await(stack.adoption->apply(*plan));
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::Refused);
        QVERIFY(applied.error().detail.contains(QStringLiteral("pilothouse")));
        QCOMPARE(stack.stack.read(QStringLiteral("conf.d/site.conf")), team);
        QCOMPARE(QDir(stack.stack.config()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList {QStringLiteral("site.conf")});
        QCOMPARE(stack.slotOf(QStringLiteral("/")), QByteArray("plain"));
        QVERIFY(!QDir(stack.project.path() + QStringLiteral("/.pilothouse/adoption/production")).exists());
    }
    void workersThatCannotSeeTheFlagsAreFoundOutAndEverythingIsPutBack()
    {
        const QByteArray team = "server { listen 80; location / { proxy_pass http://web:8000; } }\n";
        AdoptedStack stack({{QStringLiteral("conf.d/site.conf"), team}});
        QFile::setPermissions(stack.stack.config(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const auto plan = await(stack.adoption->plan());
        QVERIFY_RESULT(plan);
        const auto applied = await(stack.adoption->apply(*plan));
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::Refused);
        QCOMPARE(stack.stack.read(QStringLiteral("conf.d/site.conf")), team);
        QCOMPARE(stack.slotOf(QStringLiteral("/")), QByteArray("plain"));
    }
    void aSingleFileMountIsRefusedWithTheExactEdit()
    {
        const QByteArray team = "server { listen 80; location / { proxy_pass http://web:8000; } }\n";
        AdoptedStack stack({{QStringLiteral("site.conf"), team}}, QStringLiteral("web"), 8000,
            [](Environment& environment) { environment.router.config.replace(QStringLiteral("/conf.d"), QStringLiteral("/site.conf")); },
            {QStringLiteral("site.conf:/etc/nginx/conf.d/default.conf:ro")});
        const auto plan = await(stack.adoption->plan());
        QVERIFY_RESULT(plan);
        QVERIFY(plan->manualEdit.contains(stack.stack.folder() + QStringLiteral("/site.conf:/etc/nginx/conf.d/default.conf")));
        QVERIFY(plan->manualEdit.contains(stack.stack.folder() + QStringLiteral(":/etc/nginx/conf.d”")));
        const auto split = await(stack.router->readSplit());
        QVERIFY(!split);
        QCOMPARE(split.error().code, ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(NginxAdoptionTest)
#include "tst_nginxadoption.moc"
