#include "services/router/nginx/nginxconfig.h"
#include "services/router/nginx/nginxsites.h"
#include "tests/support/await.h"

using namespace Pilothouse;

class NginxConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWordsAsNginxDoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QByteArray>>("arguments");
        QTest::newRow("plain") << QByteArray("a b c;") << QList<QByteArray> {"b", "c"};
        QTest::newRow("quotes") << QByteArray("a \"b c\" 'd;{}';") << QList<QByteArray> {"b c", "d;{}"};
        QTest::newRow("escapes in quotes") << QByteArray("a \"x\\\"y\" '\\\\' \"\\d\";") << QList<QByteArray> {"x\"y", "\\", "\\d"};
        QTest::newRow("quote inside a word is a letter") << QByteArray("a b'c;") << QList<QByteArray> {"b'c"};
        QTest::newRow("variable in braces") << QByteArray("a http://${x}y:1;") << QList<QByteArray> {"http://${x}y:1"};
        QTest::newRow("hash inside a word") << QByteArray("a b#c;") << QList<QByteArray> {"b#c"};
        QTest::newRow("comment between words") << QByteArray("a b # c;\n d;") << QList<QByteArray> {"b", "d"};
        QTest::newRow("over lines, CRLF") << QByteArray("a\r\n  b\r\n;") << QList<QByteArray> {"b"};
        QTest::newRow("parenthesis behind a quote") << QByteArray("a (-f \"/x\") ;") << QList<QByteArray> {"(-f", "/x", ")"};
    }
    void readsWordsAsNginxDoes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<QByteArray>, arguments);
        const auto statements = parseNginxFile({"/f", text});
        QVERIFY_RESULT(statements);
        QCOMPARE(statements->size(), size_t(1));
        QCOMPARE(statements->front().name, QByteArray("a"));
        QCOMPARE(statements->front().arguments, arguments);
        QCOMPARE(statements->front().end, text.size());
    }
    void namesThePlaceOfAMistake_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("start");
        QTest::newRow("unclosed block") << QByteArray("a {\nb c;\n") << QStringLiteral("/f:3:");
        QTest::newRow("unclosed directive") << QByteArray("a;\nb c") << QStringLiteral("/f:2:");
        QTest::newRow("unclosed quote") << QByteArray("a 'b;") << QStringLiteral("/f:1:");
        QTest::newRow("stray brace") << QByteArray("a;\n}\n") << QStringLiteral("/f:2:");
        QTest::newRow("brace inside a directive") << QByteArray("a b }") << QStringLiteral("/f:1:");
        QTest::newRow("nothing before a semicolon") << QByteArray(" ;") << QStringLiteral("/f:1:");
        QTest::newRow("text behind a quote") << QByteArray("a 'b'c;") << QStringLiteral("/f:1:");
        QTest::newRow("too deep") << QByteArray("a {").repeated(100) << QStringLiteral("/f:1:");
    }
    void namesThePlaceOfAMistake()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, start);
        const auto statements = parseNginxFile({"/f", text});
        QVERIFY(!statements);
        QCOMPARE(statements.error().code, ErrorCode::InvalidInput);
        QVERIFY2(statements.error().message.startsWith(start), qPrintable(statements.error().message));
    }
    void statementsKnowTheirRange()
    {
        const QByteArray text = "a;\nserver { # c\n  b c;\n}\n";
        const auto statements = parseNginxFile({"/f", text});
        QVERIFY_RESULT(statements);
        const NginxStatement& server = statements->at(1);
        QCOMPARE(server.line, 2);
        QCOMPARE(text.mid(server.begin, server.end - server.begin), QByteArray("server { # c\n  b c;\n}"));
        QCOMPARE(text.mid(server.bodyBegin, 4), QByteArray(" # c"));
    }
    void expandsIncludesInPlaceAndInherits()
    {
        const auto config = NginxConfig::parse({
            {"/etc/nginx/nginx.conf", "http { proxy_set_header A a; include conf.d/*.conf; }"},
            {"/etc/nginx/conf.d/b.conf", "server { proxy_set_header B b; location / { include ../params; proxy_pass http://web; } location /c { proxy_set_header C c; proxy_pass http://web; } }"},
            {"/etc/nginx/conf.d/.hidden.conf", "server { location / { proxy_pass http://web; } }"},
        });
        QVERIFY_RESULT(config);
        const NginxSites sites = findNginxSites(*config, {QStringLiteral("web")});
        QCOMPARE(sites.passes.size(), 2);
        QCOMPARE(sites.passes.at(0).location->effective("proxy_set_header").first()->argument(0), QByteArray("B"));
        QCOMPARE(sites.passes.at(1).location->effective("proxy_set_header").first()->argument(0), QByteArray("C"));
        QVERIFY(config->isIncluded("/etc/nginx/conf.d/00-new.conf", true));
        QVERIFY(!config->isIncluded("/etc/nginx/conf.d/new", false));
    }
    void aFileThatIncludesItselfIsRefused()
    {
        const auto config = NginxConfig::parse({{"/n.conf", "include /n.conf; include /n.conf;"}});
        QVERIFY(!config);
        QCOMPARE(config.error().code, ErrorCode::InvalidInput);
    }
    void readsTheDumpOfNginx()
    {
        const QList<NginxSource> files = readNginxDump("# configuration file /etc/nginx/nginx.conf:\nhttp {\n}\n\n# configuration file /etc/nginx/a.conf:\na;\n\n");
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.at(0).path, QByteArray("/etc/nginx/nginx.conf"));
        QCOMPARE(files.at(0).text, QByteArray("http {\n}\n"));
        QCOMPARE(files.at(1).path, QByteArray("/etc/nginx/a.conf"));
        QVERIFY(readNginxDump("garbage").isEmpty());
    }
    void choosesTheLocationThatNginxWould_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("chosen");
        QTest::newRow("longest prefix") << QStringLiteral("/static/x") << QByteArray("/static/");
        QTest::newRow("regex wins over prefix") << QStringLiteral("/static/x.CSS") << QByteArray("~*");
        QTest::newRow("unless ^~") << QStringLiteral("/media/x.css") << QByteArray("^~");
        QTest::newRow("exact") << QStringLiteral("/x") << QByteArray("=");
        QTest::newRow("nested") << QStringLiteral("/a/b/c") << QByteArray("/a/b/");
        QTest::newRow("the rest") << QStringLiteral("/y") << QByteArray("/");
    }
    void choosesTheLocationThatNginxWould()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, chosen);
        const auto config = NginxConfig::parse({{"/n", "http { server { location / {} location /static/ {} location ~* \\.css$ {} location ^~ /media/ {} location = /x {} location @n {} location /a { location /a/b/ {} } } }"}});
        QVERIFY_RESULT(config);
        const NginxNode* server = config->root().all("http").first()->all("server").first();
        QCOMPARE(nginxLocationFor(*server, path)->argument(0), chosen);
    }
};

QTEST_GUILESS_MAIN(NginxConfigTest)
#include "tst_nginxconfig.moc"
