#include "services/router/nginx/nginxfiles.h"
#include "services/router/nginx/nginxplanner.h"
#include "tests/support/await.h"
#include <QDirIterator>
#include <QRandomGenerator>

using namespace Pilothouse;

namespace {

const QByteArray folder = "/etc/nginx/conf.d";
const QByteArray site = folder + "/site.conf";

NginxPlanInput inputOf(const QByteArray& text, const QByteArray& http = "access_log /var/log/access.log main;")
{
    NginxPlanInput input;
    input.files = {{"/etc/nginx/nginx.conf", "events {}\nhttp {\n" + http + "\ninclude /etc/nginx/conf.d/*.conf;\n}\n"}, {site, text}};
    input.folder = folder;
    input.isMounted = [](const QByteArray& path) { return path.startsWith(folder); };
    input.services = {QStringLiteral("web"), QStringLiteral("chat")};
    input.defaultLog = "/var/log/nginx/access.log";
    input.port = 8497;
    return input;
}

QByteArray server(const QByteArray& body)
{
    return "server {\n    listen 80;\n" + body + "\n}\n";
}

QByteArray own(const NginxPlanOutput& output, const char* name)
{
    return output.files.value(folder + "/pilothouse/" + name);
}

} // namespace

class NginxPlannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("inLocation");
        QTest::addColumn<QByteArrayList>("notInLocation");
        const QByteArray pass = "proxy_pass \"http://web${pilothouse_suffix}:8000\";";
        QTest::newRow("direct, Host by the team") << server("location / { proxy_set_header Host $host; proxy_pass http://web:8000; }")
            << QByteArrayList {pass, "resolver 127.0.0.11 valid=1s ipv6=off;", "proxy_redirect \"http://web:8000/\" /;"} << QByteArrayList {"proxy_set_header"};
        QTest::newRow("no Host: the old one is kept") << server("location / { proxy_pass http://web:8000; }")
            << QByteArrayList {"proxy_set_header Host \"web:8000\";"} << QByteArrayList {"add_header"};
        QTest::newRow("port 80 is not part of the old Host") << server("location / { proxy_pass http://web:80; }")
            << QByteArrayList {"proxy_set_header Host \"web\";", "http://web${pilothouse_suffix}:80\""} << QByteArrayList {};
        QTest::newRow("inherited headers are repeated with the Host") << server("proxy_set_header X-A a; proxy_set_header X-B \"b c\";\nlocation / { proxy_pass http://web:8000; }")
            << QByteArrayList {"proxy_set_header X-A a;", "proxy_set_header X-B \"b c\";", "proxy_set_header Host \"web:8000\";"} << QByteArrayList {};
        QTest::newRow("inherited Host needs nothing") << server("proxy_set_header Host $http_host;\nlocation / { proxy_pass http://web:8000; }")
            << QByteArrayList {pass} << QByteArrayList {"proxy_set_header"};
        QTest::newRow("own headers without Host") << server("location / { proxy_set_header X a; proxy_pass http://web:8000; }")
            << QByteArrayList {"proxy_set_header Host \"web:8000\";"} << QByteArrayList {"X a"};
        QTest::newRow("redirects by the team") << server("proxy_redirect off; location / { proxy_pass http://web:8000; }")
            << QByteArrayList {pass} << QByteArrayList {"proxy_redirect"};
        QTest::newRow("named upstream") << "upstream app {\n    server web:8000 max_fails=2;\n}\n" + server("location / { proxy_pass http://app; }")
            << QByteArrayList {pass, "proxy_set_header Host \"app\";", "proxy_redirect \"http://app/\" /;"} << QByteArrayList {};
        QTest::newRow("URI / on /") << server("location / { proxy_pass http://web:8000/; }")
            << QByteArrayList {"rewrite ^ $uri break;", pass} << QByteArrayList {};
        QTest::newRow("URI on a prefix") << server("location /api/ { proxy_pass http://web:8000/v1/; }")
            << QByteArrayList {"rewrite \"(?s)^/api/(.*)$\" \"/v1/$1\" break;", "proxy_redirect \"http://web:8000/v1/\" \"/api/\";"} << QByteArrayList {};
        QTest::newRow("URI of variables") << server("location / { proxy_pass http://web:8000$request_uri; }")
            << QByteArrayList {"proxy_pass \"http://web${pilothouse_suffix}:8000$request_uri\";"} << QByteArrayList {"proxy_redirect"};
        QTest::newRow("regex, nested, named") << server("location ~ x { location ~ y { proxy_pass http://web:8000; } } location @a { proxy_pass http://web:8000; }")
            << QByteArrayList {pass} << QByteArrayList {};
        QTest::newRow("own resolver of Docker") << server("location / { resolver 127.0.0.11; proxy_pass http://web:8000; }")
            << QByteArrayList {pass} << QByteArrayList {"resolver"};
        QTest::newRow("log of the location") << server("location / { access_log /a main; proxy_pass http://web:8000; }")
            << QByteArrayList {"include \"/etc/nginx/conf.d/pilothouse/log.inc\";"} << QByteArrayList {};
        QTest::newRow("log off in the server") << server("access_log off; location / { proxy_pass http://web:8000; }")
            << QByteArrayList {"include \"/etc/nginx/conf.d/pilothouse/log.inc\";"} << QByteArrayList {};
        QTest::newRow("log off in the location") << server("location / { access_log off; proxy_pass http://web:8000; }")
            << QByteArrayList {pass} << QByteArrayList {"log.inc"};
    }
    void recognises()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, inLocation);
        QFETCH(QByteArrayList, notInLocation);
        const auto output = NginxPlanner(inputOf(text)).plan();
        QVERIFY_RESULT(output);
        QVERIFY2(output->problems.isEmpty(), qPrintable(output->problems.value(0).reason));
        const QByteArray location = own(*output, "location-1.inc").split('\n').mid(2).join('\n');
        for (const QByteArray& wanted : inLocation) {
            QVERIFY2(location.contains(wanted), (wanted + " is not in\n" + location).constData());
        }
        for (const QByteArray& unwanted : notInLocation) {
            QVERIFY2(!location.contains(unwanted), location.constData());
        }
        const QByteArray adopted = output->files.value(site);
        QVERIFY(!adopted.isEmpty());
        QCOMPARE(NginxEdits::original(adopted), text);
        QVERIFY(!adopted.contains("\n    proxy_pass") || adopted.contains("pilothouse was"));
        NginxPlanInput again = inputOf(adopted);
        const auto same = NginxPlanner(again).plan();
        QVERIFY_RESULT(same);
        QCOMPARE(same->files, output->files);
        for (auto it = output->files.cbegin(); it != output->files.cend(); ++it) {
            QVERIFY2(it.key() == site || it.key().endsWith(".gitignore") || NginxFiles::isSealed(it.value()), it.key().constData());
        }
    }
    void refusesWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const QString at = QStringLiteral("/etc/nginx/conf.d/site.conf:3: ");
        QTest::newRow("nothing passes") << server("location / { return 200; }") << QStringLiteral("No location");
        QTest::newRow("other service only") << server("location / { proxy_pass http://webmail:80; }") << QStringLiteral("No location");
        QTest::newRow("variable for the address") << server("set $up http://web:8000; location / { proxy_pass $up; }") << at;
        QTest::newRow("unknown variable") << server("location ~ /(\\w+) { proxy_pass http://$1:80; }") << at;
        QTest::newRow("upstream of two") << "\n\nupstream app { server web:8000; server old:80; }\n" + server("location / { proxy_pass http://app; }") << at;
        QTest::newRow("fastcgi") << server("location / { fastcgi_pass web:9000; }") << at;
        QTest::newRow("if") << server("location / { if ($a) { proxy_pass http://web:8000; } }") << at;
        QTest::newRow("https") << server("location / { proxy_pass https://web:8443; }") << at;
        QTest::newRow("name of proxy_pass in a header") << server("location / { proxy_set_header Host $proxy_host; proxy_pass http://web:8000; }") << at;
        QTest::newRow("redirect default") << server("location / { proxy_pass http://web:8000; proxy_redirect default; }") << at;
        QTest::newRow("other resolver") << server("location / { resolver 8.8.8.8; proxy_pass http://web:8000; }") << at;
        QTest::newRow("URI with rewrite") << server("location /a/ { rewrite ^/a/b /c; proxy_pass http://web:8000/x/; }") << at;
        QTest::newRow("file cache in the server") << server("open_file_cache max=9; location / { proxy_pass http://web:8000; }") << at;
    }
    void refusesWithThePlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const auto output = NginxPlanner(inputOf(text)).plan();
        QVERIFY_RESULT(output);
        QVERIFY(!output->problems.isEmpty());
        QVERIFY2(output->problems.first().reason.startsWith(reason), qPrintable(output->problems.first().reason));
        QVERIFY(!output->problems.first().edit.isEmpty());
    }
    void variablesThatCannotNameTheServiceAreLeftAlone()
    {
        const auto output = NginxPlanner(inputOf(server("set $other http://mail:80; location /m { proxy_pass $other; } location / { proxy_pass http://web:8000; }"))).plan();
        QVERIFY_RESULT(output);
        QVERIFY(output->problems.isEmpty());
    }
    void everyServerAndServiceIsAdopted()
    {
        const QByteArray text = server("location / { proxy_pass http://web:8000; } location /ws { proxy_pass http://chat:9000; }")
            + "server { listen 443 ssl; location / { proxy_pass http://web:8000; } }\nserver { listen 81; return 301 /; }\n";
        const auto output = NginxPlanner(inputOf(text)).plan();
        QVERIFY_RESULT(output);
        const QByteArray adopted = output->files.value(site);
        QCOMPARE(adopted.count("server-1.inc"), 2);
        QCOMPARE(adopted.count("location-1.inc"), 2);
        QCOMPARE(adopted.count("location-2.inc"), 1);
        QVERIFY(own(*output, "location-2.inc").contains("http://chat${pilothouse_suffix}:9000"));
        QCOMPARE(NginxEdits::original(adopted), text);
    }
    void theTeamsLogIsKeptWhereverItIsDefined()
    {
        const QByteArray plain = "location / { proxy_pass http://web:8000; }";
        const auto inherited = NginxPlanner(inputOf(server(plain))).plan();
        QVERIFY(own(*inherited, "http.inc").contains("include \"/etc/nginx/conf.d/pilothouse/log.inc\";"));
        QVERIFY(!own(*inherited, "http.inc").contains("combined"));
        const auto nowhere = NginxPlanner(inputOf(server(plain), "")).plan();
        QVERIFY(own(*nowhere, "http.inc").contains("access_log /var/log/nginx/access.log combined;"));
        const auto inServer = NginxPlanner(inputOf(server("access_log /a main;" + plain))).plan();
        QVERIFY(own(*inServer, "server-1.inc").contains("log.inc") && !own(*inServer, "http.inc").contains("log.inc"));
    }
    void aFileCacheOfTheHttpLevelIsSwitchedOffWhereTheFlagsAreTested()
    {
        const auto output = NginxPlanner(inputOf(server("location / { proxy_pass http://web:8000; }"), "open_file_cache max=1000;")).plan();
        QVERIFY_RESULT(output);
        QVERIFY(own(*output, "server-1.inc").contains("open_file_cache off;"));
        QVERIFY(output->announcements.join(QString()).contains(QStringLiteral("open_file_cache")));
    }
    void staticFilesFallBackToTheOtherSlot()
    {
        NginxPlanInput input = inputOf(server("auth_basic x;\nlocation / { auth_basic off; add_header X y; expires 1h; limit_req zone=z; proxy_set_header Host a; error_page 502 /down; proxy_pass http://web:8000; }\n"
                                              "location /other/ { proxy_pass http://web:8000; }"));
        input.staticPrefix = "/static/";
        const auto output = NginxPlanner(input).plan();
        QVERIFY_RESULT(output);
        QVERIFY2(output->problems.isEmpty(), qPrintable(output->problems.value(0).reason));
        const QByteArray location = own(*output, "location-1.inc");
        QVERIFY(location.contains("location ^~ \"/static/\" {\n") && location.contains("error_page 404 = @pilothouse_other_1;") && location.contains("error_page 502 /down;"));
        const QByteArray fallback = own(*output, "server-1.inc");
        for (const char* kept : {"location @pilothouse_other_1 {", "auth_basic off;", "add_header X y;", "expires 1h;", "proxy_set_header Host a;", "http://web${pilothouse_other}:8000"}) {
            QVERIFY2(fallback.contains(kept), fallback.constData());
        }
        QVERIFY(!fallback.contains("limit_req"));
        QVERIFY(!own(*output, "location-2.inc").contains("@pilothouse_other"));
    }
    void aLocationOfItsOwnForStaticFilesIsUsed()
    {
        NginxPlanInput input = inputOf(server("location /static/ { proxy_pass http://web:8000; }\nlocation / { rewrite ^/a /b; proxy_pass http://web:8000; }"));
        input.staticPrefix = "/static/";
        const auto output = NginxPlanner(input).plan();
        QVERIFY_RESULT(output);
        QVERIFY2(output->problems.isEmpty(), qPrintable(output->problems.value(0).reason));
        QVERIFY(own(*output, "location-1.inc").contains("proxy_intercept_errors on;") && !own(*output, "location-1.inc").contains("location ^~"));
        input.files[1].text = server("location / { rewrite ^/a /b; proxy_pass http://web:8000; }");
        const auto rewriting = NginxPlanner(input).plan();
        QVERIFY(!rewriting->problems.isEmpty() && rewriting->problems.first().edit.contains(QStringLiteral("location /static/")));
    }
    void aServerInTheImageOrAnOpenIncludeIsRefused()
    {
        NginxPlanInput input = inputOf("");
        input.files[0].text = "http {\nserver { location / { proxy_pass http://web:8000; } }\ninclude /etc/nginx/conf.d/*.conf;\n}\n";
        const auto inImage = NginxPlanner(input).plan();
        QVERIFY(!inImage->problems.isEmpty());
        QVERIFY(inImage->problems.first().reason.contains(QStringLiteral("nginx.conf:2")));
        NginxPlanInput open = inputOf(server("location / { proxy_pass http://web:8000; }"));
        open.files[0].text = "http { include /etc/nginx/conf.d/*; }";
        QVERIFY(NginxPlanner(open).plan()->problems.first().reason.contains(QStringLiteral("include pattern")));
    }
    void aMountedMainFileGetsTheHttpLevelInclude()
    {
        NginxPlanInput input = inputOf({});
        const QByteArray text = "http {\n    server { location / { proxy_pass http://web:8000; } }\n}\n";
        input.files = {{folder + "/nginx.conf", text}};
        const auto output = NginxPlanner(input).plan();
        QVERIFY_RESULT(output);
        const QByteArray adopted = output->files.value(folder + "/nginx.conf");
        QVERIFY(adopted.startsWith("http {\n    include \"/etc/nginx/conf.d/pilothouse/http.inc\"; # pilothouse added\n"));
        QCOMPARE(NginxEdits::original(adopted), text);
    }
    void oneLineConfigurationsAndLineEndsAreEditedExactly()
    {
        for (const QByteArray& text : {QByteArray("upstream a { server web:80; }\nserver { location / { proxy_pass http://a; } } # end"),
                 QByteArray("server {\r\n  location / {\r\n    proxy_pass\r\n      http://web:8000;\r\n  }\r\n}\r\n"),
                 QByteArray("server{location /{proxy_pass http://web:8000;}}")}) {
            const auto output = NginxPlanner(inputOf(text)).plan();
            QVERIFY_RESULT(output);
            QVERIFY2(output->problems.isEmpty(), qPrintable(output->problems.value(0).reason));
            const QByteArray adopted = output->files.value(site);
            QVERIFY(parseNginxFile({site, adopted}).has_value());
            QCOMPARE(NginxEdits::original(adopted), text);
            QCOMPARE(NginxPlanner(inputOf(adopted)).plan()->files, output->files);
        }
    }
    void whateverIsInTheFileThePlanCanBeTakenBack()
    {
        QRandomGenerator random(7);
        QDirIterator corpus(QStringLiteral(NGINX_CORPUS), QDir::Files);
        int seeds = 0;
        while (corpus.hasNext()) {
            QFile file(corpus.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray seed = file.readAll();
            ++seeds;
            for (int i = 0; i < 300; ++i) {
                QByteArray text = seed;
                for (int change = 0; change < i % 5 && !text.isEmpty(); ++change) {
                    const qsizetype at = random.bounded(int(text.size()));
                    const char letters[] = ";{}\"'\\#\n $a";
                    text.replace(at, random.bounded(3), QByteArray(1, letters[random.bounded(11)]));
                }
                const auto output = NginxPlanner(inputOf(text)).plan();
                if (output && output->problems.isEmpty() && output->files.contains(site)) {
                    QCOMPARE(NginxEdits::original(output->files.value(site)), text);
                }
            }
        }
        QVERIFY(seeds >= 4);
    }
};

QTEST_GUILESS_MAIN(NginxPlannerTest)
#include "tst_nginxplanner.moc"
