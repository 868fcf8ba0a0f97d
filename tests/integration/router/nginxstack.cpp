#include "tests/integration/router/nginxstack.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace Pilothouse {
namespace {

const QByteArray backendProgram = R"(
import http.server, os, sys, time
name, port = sys.argv[1], int(sys.argv[2])
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        if self.path.startswith("/slow"):
            time.sleep(1.5)
        missing = self.path.startswith("/static/") and self.path != f"/static/{name}.css"
        body = f"{name}\n{self.path}\n{self.headers}".encode()
        if self.path.startswith("/big"):
            body = name.encode() + b"x" * 3000000
        self.send_response(404 if missing else 200)
        self.send_header("Content-Length", str(len(body)))
        if self.path.startswith("/redirect"):
            self.send_header("Location", f"http://{self.headers['Host']}/there")
        self.end_headers()
        self.wfile.write(body)
    do_POST = do_GET
    def log_message(self, *a): pass
class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 256
Server(("", port), Handler).serve_forever()
)";

const QString webImage = QStringLiteral("pilothouse-base:local");
const QString routerImage = QStringLiteral("demo-nginx:1");
int made = 0;

} // namespace

QByteArray NginxStack::docker(const QStringList& arguments, bool mayFail)
{
    QProcess process;
    process.start(QStringLiteral("docker"), arguments);
    process.waitForFinished(60000);
    if (process.exitCode() != 0 && !mayFail) {
        qFatal("docker %s: %s", qPrintable(arguments.join(QLatin1Char(' '))), process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput() + process.readAllStandardError();
}

NginxStack::NginxStack(QMap<QString, QByteArray> files, QString service, int port, QStringList mounts)
    : m_name(QStringLiteral("phtest-nginx-%1-%2").arg(QCoreApplication::applicationPid()).arg(++made))
    , m_service(std::move(service))
    , m_servicePort(port)
    , m_mounts(std::move(mounts))
{
    // The workers run as another user: the folder above the configuration must let them pass inside the mount.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    QDir(m_folder.path()).mkpath(QStringLiteral("conf.d"));
    write(QStringLiteral("backend.py"), backendProgram);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        write(it.key(), it.value());
    }
    // Chosen once: one that Docker chose would be another after each restart.
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_publicPort = server.serverPort();
    server.close();
    docker({QStringLiteral("network"), QStringLiteral("create"), m_name});
    for (const Slot slot : {Slot::Plain, Slot::Blue, Slot::Green}) {
        startBackend(slot);
    }
    startRouter();
}

NginxStack::~NginxStack()
{
    docker({QStringLiteral("rm"), QStringLiteral("--force"), router(), backend(Slot::Plain), backend(Slot::Blue), backend(Slot::Green)}, true);
    docker({QStringLiteral("network"), QStringLiteral("rm"), m_name}, true);
}

QString NginxStack::backend(Slot slot) const
{
    return m_name + QLatin1Char('-') + slotName(slot);
}

void NginxStack::startBackend(Slot slot)
{
    const QString alias = slot == Slot::Plain ? m_service : m_service + QLatin1Char('-') + slotName(slot);
    docker({QStringLiteral("run"), QStringLiteral("--detach"), QStringLiteral("--init"), QStringLiteral("--name"), backend(slot),
        QStringLiteral("--network"), m_name, QStringLiteral("--network-alias"), alias, QStringLiteral("--volume"),
        folder() + QStringLiteral("/backend.py:/backend.py:ro"), webImage, QStringLiteral("python3"), QStringLiteral("/backend.py"),
        slotName(slot), QString::number(m_servicePort)});
}

void NginxStack::startRouter()
{
    QStringList arguments {QStringLiteral("run"), QStringLiteral("--detach"), QStringLiteral("--name"), router(),
        QStringLiteral("--network"), m_name, QStringLiteral("--publish"), QStringLiteral("127.0.0.1:%1:80").arg(m_publicPort)};
    for (const QString& mount : m_mounts) {
        arguments << QStringLiteral("--volume") << folder() + QLatin1Char('/') + mount;
    }
    docker(arguments + QStringList {routerImage});
    waitUntilServing();
}

void NginxStack::recreateRouter()
{
    docker({QStringLiteral("rm"), QStringLiteral("--force"), router()});
    startRouter();
}

void NginxStack::waitUntilServing()
{
    QElapsedTimer elapsed;
    elapsed.start();
    int status = 0;
    do {
        get(QStringLiteral("/"), &status);
        QTest::qSleep(status == 200 ? 0 : 50);
    } while (status != 200 && elapsed.elapsed() < 20000);
}

QByteArray NginxStack::read(const QString& name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void NginxStack::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

Environment NginxStack::environment() const
{
    Environment environment;
    environment.name = QStringLiteral("production");
    environment.application.web.service = m_service;
    environment.application.web.port = m_servicePort;
    environment.router.service = QStringLiteral("router");
    environment.router.config = config();
    environment.router.url = QStringLiteral("http://127.0.0.1:%1/").arg(m_publicPort);
    environment.drainLimit = Milliseconds(5000);
    return environment;
}

QByteArray NginxStack::get(const QString& path, int* status, QByteArray* head, const QByteArray& method) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_publicPort));
    QByteArray answer;
    if (socket.waitForConnected(2000)) {
        socket.write(method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: example.test\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        while (socket.waitForReadyRead(10000)) {
            answer += socket.readAll();
        }
        answer += socket.readAll();
    }
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (status != nullptr) {
        *status = answer.mid(9, 3).toInt();
    }
    if (head != nullptr) {
        *head = answer.left(end);
    }
    return answer.mid(end + 4);
}

QCoro::Task<Result<QList<ObservedContainer>>> StackRuntime::containers()
{
    QList<ObservedContainer> found;
    const QMap<QString, Slot> names {{m_stack->router(), Slot::Plain}, {m_stack->backend(Slot::Plain), Slot::Plain},
        {m_stack->backend(Slot::Blue), Slot::Blue}, {m_stack->backend(Slot::Green), Slot::Green}};
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const QByteArray text = NginxStack::docker({QStringLiteral("inspect"), it.key()}, true);
        const QJsonObject object = QJsonDocument::fromJson(text).array().first().toObject();
        if (object.isEmpty()) {
            continue;
        }
        ObservedContainer container;
        container.id = object.value(u"Id").toString();
        container.name = it.key();
        container.slot = it.value();
        container.role = it.key() == m_stack->router() ? QStringLiteral("router") : m_stack->environment().application.web.service;
        container.service = container.slot == Slot::Plain ? container.role : container.role + QLatin1Char('-') + slotName(container.slot);
        container.status = object.value(u"State").toObject().value(u"Status").toString();
        for (const QJsonValue& network : object.value(u"NetworkSettings").toObject().value(u"Networks").toObject()) {
            container.addresses << network.toObject().value(u"IPAddress").toString();
        }
        container.imageName = QStringLiteral("image-of-") + slotName(it.value());
        container.imageId = imageIds.value(it.value(), QStringLiteral("sha256:one"));
        found << container;
    }
    co_return found;
}

QCoro::Task<Result<ObservedContainer>> StackRuntime::inspect(QString container)
{
    const auto all = co_await containers();
    for (const ObservedContainer& candidate : *all) {
        if (candidate.id == container) {
            co_return candidate;
        }
    }
    co_return failure(ErrorCode::NotFound, container);
}

QCoro::Task<Result<LeaseHolder>> StackRuntime::acquireLease(LeaseRequest request)
{
    if (!leasedTo.isEmpty()) {
        co_return failure(ErrorCode::Conflict, leasedTo);
    }
    leasedTo = request.identity;
    co_return LeaseHolder();
}

QCoro::Task<Result<>> StackRuntime::releaseLease(QString identity)
{
    leasedTo = leasedTo == identity ? QString() : leasedTo;
    co_return Result<>();
}

QCoro::Task<Result<>> StackRuntime::start(QString container)
{
    NginxStack::docker({QStringLiteral("start"), container});
    co_return Result<>();
}

QCoro::Task<Result<>> StackRuntime::stop(QString container, Milliseconds, std::stop_token)
{
    NginxStack::docker({QStringLiteral("stop"), QStringLiteral("--time"), QStringLiteral("5"), container});
    co_return Result<>();
}

QCoro::Task<Result<>> StackRuntime::remove(QString container)
{
    NginxStack::docker({QStringLiteral("rm"), container});
    co_return Result<>();
}

} // namespace Pilothouse
