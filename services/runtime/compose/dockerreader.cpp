#include "services/runtime/compose/dockerreader.h"
#include "services/runtime/compose/inspectparser.h"
#include <QJsonDocument>
#include <vector>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

constexpr QLatin1StringView projectLabel {"com.docker.compose.project"};
constexpr Milliseconds ordinaryLimit {30000};

class DockerReaderWords {
    Q_DECLARE_TR_FUNCTIONS(DockerReader)
};

// What the docker program could not say better.
bool isFinal(const Error& error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::TimedOut;
}

QByteArray encoded(const QString& name)
{
    return name.toUtf8().toPercentEncoding("/:@");
}

} // namespace

DockerReader::DockerReader(const DockerCli& docker)
    : m_docker(docker)
    , m_socket(docker)
{
}

QCoro::Task<Result<QJsonObject>> DockerReader::container(QString nameOrId, Milliseconds limit) const
{
    const QByteArray target = "/containers/" + nameOrId.toUtf8().toPercentEncoding() + "/json";
    const QStringList words {u"container"_s, u"inspect"_s, nameOrId};
    const Result<QJsonObject> found = co_await inspect(target, words, limit);
    co_return found;
}

QCoro::Task<Result<QJsonObject>> DockerReader::image(QString nameOrId) const
{
    const QByteArray target = "/images/" + encoded(nameOrId) + "/json";
    const QStringList words {u"image"_s, u"inspect"_s, nameOrId};
    const Result<QJsonObject> found = co_await inspect(target, words, ordinaryLimit);
    co_return found;
}

QCoro::Task<Result<QJsonObject>> DockerReader::inspect(QByteArray target, QStringList words, Milliseconds limit) const
{
    const Result<QByteArray> told = co_await m_socket.get(target, limit);
    if (!told && isFinal(told.error())) {
        co_return forward(told);
    }
    const QJsonObject object = told ? QJsonDocument::fromJson(*told).object() : QJsonObject();
    if (!object.isEmpty()) {
        co_return object;
    }
    const Result<QByteArray> json = co_await m_docker.output(words, limit);
    if (!json) {
        co_return forward(json);
    }
    const Result<QJsonArray> array = parseInspect(*json);
    if (!array) {
        co_return forward(array);
    }
    co_return array->first().toObject();
}

QCoro::Task<Result<QJsonObject>> DockerReader::info() const
{
    const Result<QByteArray> told = co_await m_socket.get("/info");
    if (told) {
        const QJsonObject object = QJsonDocument::fromJson(*told).object();
        if (!object.isEmpty()) {
            co_return object;
        }
    }
    const QStringList words {u"info"_s, u"--format"_s, u"{{json .}}"_s};
    const Result<QByteArray> json = co_await m_docker.output(words);
    if (!json) {
        co_return forward(json);
    }
    co_return QJsonDocument::fromJson(*json).object();
}

QCoro::Task<Result<QJsonArray>> DockerReader::containersOf(QStringList projects) const
{
    const Result<QJsonArray> told = co_await overSocket(projects);
    if (told || isFinal(told.error())) {
        co_return told;
    }
    const Result<QJsonArray> found = co_await byProgram(projects);
    co_return found;
}

// A container may go between the list and the look; the others are told all the same.
QCoro::Task<Result<QJsonArray>> DockerReader::overSocket(QStringList projects) const
{
    const QByteArray filters = QByteArray(R"({"label":["com.docker.compose.project"]})").toPercentEncoding();
    const QByteArray target = "/containers/json?all=true&filters=" + filters;
    const Result<QByteArray> listed = co_await m_socket.get(target);
    if (!listed) {
        co_return forward(listed);
    }
    const QJsonDocument document = QJsonDocument::fromJson(*listed);
    if (!document.isArray()) {
        co_return failure(ErrorCode::Unavailable, DockerReaderWords::tr("Docker's socket did not give a list of containers."));
    }
    std::vector<QCoro::Task<Result<QByteArray>>> asked;
    const QJsonArray entries = document.array();
    for (const QJsonValue& entry : entries) {
        if (projects.contains(entry["Labels"_L1][projectLabel].toString())) {
            asked.push_back(m_socket.get("/containers/" + entry["Id"_L1].toString().toLatin1() + "/json"));
        }
    }
    QJsonArray found;
    std::optional<Error> problem;
    for (QCoro::Task<Result<QByteArray>>& one : asked) {
        const Result<QByteArray> told = co_await one;
        const QJsonObject container = told ? QJsonDocument::fromJson(*told).object() : QJsonObject();
        if (!container.isEmpty()) {
            found.append(container);
        } else if (told || told.error().code != ErrorCode::NotFound) {
            problem = told ? Error {ErrorCode::Unavailable, DockerReaderWords::tr("Docker's socket did not tell of a container."), {}, {}} : told.error();
        }
    }
    if (problem) {
        co_return tl::unexpected<Error>(*problem);
    }
    co_return found;
}

QCoro::Task<Result<QJsonArray>> DockerReader::byProgram(QStringList projects) const
{
    QStringList words {u"ps"_s, u"--all"_s, u"--no-trunc"_s, u"--filter"_s, u"label=com.docker.compose.project"_s, u"--format"_s,
        u"{{.ID}} {{.Label \"com.docker.compose.project\"}}"_s};
    const Result<QByteArray> listed = co_await m_docker.output(std::move(words));
    if (!listed) {
        co_return forward(listed);
    }
    QStringList inspecting {u"container"_s, u"inspect"_s};
    for (const QString& line : QString::fromUtf8(*listed).split(u'\n', Qt::SkipEmptyParts)) {
        if (projects.contains(line.section(u' ', 1))) {
            inspecting << line.section(u' ', 0, 0);
        }
    }
    if (inspecting.size() == 2) {
        co_return QJsonArray();
    }
    const Result<ProcessOutput> done = co_await m_docker.run(std::move(inspecting));
    if (!done) {
        co_return forward(done);
    }
    if (!done->succeeded() && !saysNotFound(done->err)) {
        co_return failure(ErrorCode::ProcessFailed, DockerReaderWords::tr("`docker inspect` failed: %1").arg(done->lastErrorLine()), {}, QString::fromUtf8(done->err));
    }
    co_return parseInspect(done->out);
}

} // namespace Pilothouse
