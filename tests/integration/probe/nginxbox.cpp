#include "tests/integration/probe/nginxbox.h"
#include "services/metric/httphealthcheck.h"
#include "services/time/clock.h"
#include "tests/support/await.h"
#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>

namespace Pilothouse {
namespace {

const char* const configuration = R"(
worker_processes 2;
pid /tmp/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
    access_log off;
    keepalive_timeout 65;
    server {
        listen 127.0.0.1:@ROUTER@;
        location / { return 200 "fine\n"; }
        location /app/ {
            proxy_pass http://127.0.0.1:@APPLICATION@;
            proxy_http_version 1.1;
            proxy_buffering off;
        }
    }
}
)";

const char* const application = R"(
import socketserver, time
class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        path = self.rfile.readline().split()[1]
        while self.rfile.readline().strip(): pass
        if path == b'/app/silent': time.sleep(100)
        self.wfile.write(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n')
        if path == b'/app/half': time.sleep(100)
        self.wfile.write(b'0\r\n\r\n')
class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True
    request_queue_size = 128
Server(('127.0.0.1', @APPLICATION@), Handler).serve_forever()
)";

/// Two different ones, free a moment ago.
QPair<int, int> freePorts()
{
    QTcpServer first;
    QTcpServer second;
    if (!first.listen(QHostAddress::LocalHost) || !second.listen(QHostAddress::LocalHost)) {
        qFatal("no free ports");
    }
    return {first.serverPort(), second.serverPort()};
}

QByteArray docker(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("docker"), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qFatal("docker %s: %s", qPrintable(arguments.join(u' ')), process.readAll().constData());
    }
    return process.readAll();
}

} // namespace

NginxBox::NginxBox()
    : m_name(QStringLiteral("probebox%1").arg(QCoreApplication::applicationPid()))
{
    const auto [router, behind] = freePorts();
    m_port = router;
    m_applicationPort = behind;
    for (const auto& [name, text] : {std::pair("nginx.conf", configuration), std::pair("application.py", application)}) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QByteArray content(text);
        content.replace("@ROUTER@", QByteArray::number(m_port)).replace("@APPLICATION@", QByteArray::number(m_applicationPort));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", name);
        }
    }
    startApplication();
    startRouter();
    waitFor(QStringLiteral("/"));
    waitFor(QStringLiteral("/app/"));
}

NginxBox::~NginxBox()
{
    QProcess::execute(QStringLiteral("docker"), {QStringLiteral("rm"), QStringLiteral("-f"), m_name + QStringLiteral("-router"), m_name + QStringLiteral("-app")});
}

QUrl NginxBox::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port));
}

QStringList NginxBox::runArguments(const QString& name) const
{
    return {QStringLiteral("run"), QStringLiteral("-d"), QStringLiteral("--rm"), QStringLiteral("--network"), QStringLiteral("host"),
        QStringLiteral("--name"), name, QStringLiteral("-v"), m_folder.path() + QStringLiteral(":/box:ro"),
        QStringLiteral("pilothouse-base:local"), QStringLiteral("timeout"), QStringLiteral("120")};
}

void NginxBox::startRouter()
{
    docker(runArguments(m_name + QStringLiteral("-router"))
        + QStringList {QStringLiteral("nginx"), QStringLiteral("-c"), QStringLiteral("/box/nginx.conf"), QStringLiteral("-g"), QStringLiteral("daemon off;")});
}

void NginxBox::startApplication()
{
    docker(runArguments(m_name + QStringLiteral("-app")) + QStringList {QStringLiteral("python3"), QStringLiteral("/box/application.py")});
}

void NginxBox::reload()
{
    docker({QStringLiteral("exec"), m_name + QStringLiteral("-router"), QStringLiteral("nginx"), QStringLiteral("-c"),
        QStringLiteral("/box/nginx.conf"), QStringLiteral("-s"), QStringLiteral("reload")});
}

void NginxBox::killRouter()
{
    docker({QStringLiteral("kill"), m_name + QStringLiteral("-router")});
}

void NginxBox::killApplication()
{
    docker({QStringLiteral("kill"), m_name + QStringLiteral("-app")});
}

void NginxBox::waitFor(const QString& path) const
{
    static const SystemClock clock;
    HttpHealthCheck check(clock);
    for (int i = 0; i < 100; ++i) {
        const auto answer = await(check.once(url(), path, {}, {}, Milliseconds(1000)));
        if (answer && answer->status == 200) {
            return;
        }
        QTest::qWait(100);
    }
    qFatal("%s%s does not answer", qPrintable(url().toString()), qPrintable(path));
}

} // namespace Pilothouse
