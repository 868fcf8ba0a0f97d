#include "services/runtime/compose/dockerinspector.h"
#include "services/runtime/compose/inspectparser.h"
#include <QJsonDocument>

namespace Pilothouse {
using namespace Qt::StringLiterals;

DockerInspector::DockerInspector(const DockerCli& docker)
    : m_docker(docker)
{
}

QCoro::Task<Result<RuntimeFacts>> DockerInspector::facts() const
{
    QStringList infoWords {u"info"_s, u"--format"_s, u"{{json .}}"_s};
    const Result<QByteArray> info = co_await m_docker.output(std::move(infoWords));
    if (!info) {
        co_return forward(info);
    }
    QStringList versionWords {u"compose"_s, u"version"_s, u"--short"_s};
    const Result<QByteArray> version = co_await m_docker.output(std::move(versionWords));
    if (!version) {
        co_return forward(version);
    }
    const Result<QString> endpoint = co_await m_docker.endpoint();
    if (!endpoint) {
        co_return forward(endpoint);
    }
    const QJsonObject host = QJsonDocument::fromJson(*info).object();
    RuntimeFacts facts;
    facts.endpoint = *endpoint;
    facts.serverVersion = host["ServerVersion"_L1].toString();
    facts.composeVersion = QString::fromUtf8(*version).trimmed();
    facts.rootFolder = host["DockerRootDir"_L1].toString();
    facts.memoryTotal = host["MemTotal"_L1].toInteger();
    facts.processors = host["NCPU"_L1].toInt();
    if (!isComposeNewEnough(facts.composeVersion)) {
        co_return failure(ErrorCode::Refused, tr("Docker Compose is %1; Pilothouse needs 2.24 or newer.").arg(facts.composeVersion),
            tr("Update the package docker-compose-plugin."));
    }
    co_return facts;
}

QCoro::Task<Result<QJsonArray>> DockerInspector::inspectAll(QStringList ids) const
{
    if (ids.isEmpty()) {
        co_return QJsonArray();
    }
    QStringList words = QStringList {u"container"_s, u"inspect"_s} + ids;
    const Result<ProcessOutput> done = co_await m_docker.run(std::move(words));
    if (!done) {
        co_return forward(done);
    }
    // A container may go between the list and the look: the others are printed all the same.
    if (!done->succeeded() && !saysNotFound(done->err)) {
        co_return failure(ErrorCode::ProcessFailed, tr("`docker inspect` failed: %1").arg(QString::fromUtf8(done->err).trimmed().section(u'\n', -1)), {}, QString::fromUtf8(done->err));
    }
    co_return parseInspect(done->out);
}

QCoro::Task<Result<QList<ObservedContainer>>> DockerInspector::containers(QStringList projects) const
{
    QStringList words {u"ps"_s, u"--all"_s, u"--no-trunc"_s, u"--filter"_s, u"label=com.docker.compose.project"_s, u"--format"_s,
        u"{{.ID}} {{.Label \"com.docker.compose.project\"}}"_s};
    const Result<QByteArray> listed = co_await m_docker.output(std::move(words));
    if (!listed) {
        co_return forward(listed);
    }
    QStringList ids;
    for (const QString& line : QString::fromUtf8(*listed).split(u'\n', Qt::SkipEmptyParts)) {
        const QString project = line.section(u' ', 1);
        if (projects.contains(project)) {
            ids << line.section(u' ', 0, 0);
        }
    }
    const Result<QJsonArray> inspected = co_await inspectAll(std::move(ids));
    if (!inspected) {
        co_return forward(inspected);
    }
    QList<ObservedContainer> result;
    for (const QJsonValue& value : *inspected) {
        if (isServing(value.toObject())) {
            result << containerFromInspect(value.toObject());
        }
    }
    co_return result;
}

QCoro::Task<Result<ObservedContainer>> DockerInspector::container(QString container) const
{
    QStringList words {u"container"_s, u"inspect"_s, container};
    const Result<QByteArray> json = co_await m_docker.output(std::move(words));
    if (!json && json.error().code == ErrorCode::NotFound) {
        co_return failure(ErrorCode::NotFound, tr("There is no container %1.").arg(container.left(40)), {}, json.error().detail);
    }
    if (!json) {
        co_return forward(json);
    }
    const Result<QJsonArray> array = parseInspect(*json);
    if (!array) {
        co_return forward(array);
    }
    co_return containerFromInspect(array->first().toObject());
}

QCoro::Task<Result<QList<ObservedImage>>> DockerInspector::images(QString repository) const
{
    QStringList listWords {u"image"_s, u"ls"_s, u"--no-trunc"_s, u"--quiet"_s, repository};
    const Result<QByteArray> listed = co_await m_docker.output(std::move(listWords));
    if (!listed) {
        co_return forward(listed);
    }
    QStringList ids = QString::fromUtf8(*listed).split(u'\n', Qt::SkipEmptyParts);
    ids.removeDuplicates();
    QList<ObservedImage> result;
    if (ids.isEmpty()) {
        co_return result;
    }
    QStringList words = QStringList {u"image"_s, u"inspect"_s} + ids;
    const Result<QByteArray> json = co_await m_docker.output(std::move(words));
    if (!json) {
        co_return forward(json);
    }
    const Result<QJsonArray> array = parseInspect(*json);
    if (!array) {
        co_return forward(array);
    }
    for (const QJsonValue& value : *array) {
        result << imageFromInspect(value.toObject());
    }
    std::sort(result.begin(), result.end(), [](const ObservedImage& a, const ObservedImage& b) { return std::tie(b.created, b.id) < std::tie(a.created, a.id); });
    co_return result;
}

QCoro::Task<Result<ObservedImage>> DockerInspector::image(QString nameOrId) const
{
    QStringList words {u"image"_s, u"inspect"_s, nameOrId};
    const Result<QByteArray> json = co_await m_docker.output(std::move(words));
    if (!json && json.error().code == ErrorCode::NotFound) {
        co_return failure(ErrorCode::NotFound, tr("The image %1 is not on the Docker host.").arg(nameOrId),
            tr("Build or pull it: `pilothousectl prepare`."), json.error().detail);
    }
    if (!json) {
        co_return forward(json);
    }
    const Result<QJsonArray> array = parseInspect(*json);
    if (!array) {
        co_return forward(array);
    }
    co_return imageFromInspect(array->first().toObject());
}

QCoro::Task<Result<QString>> DockerInspector::anyImage() const
{
    QStringList words {u"image"_s, u"ls"_s, u"--no-trunc"_s, u"--quiet"_s};
    const Result<QByteArray> listed = co_await m_docker.output(std::move(words));
    if (!listed) {
        co_return forward(listed);
    }
    const QString first = QString::fromUtf8(*listed).section(u'\n', 0, 0);
    if (first.isEmpty()) {
        co_return failure(ErrorCode::NotFound, tr("The Docker host has no image at all, and the deployment lease needs one."),
            tr("Bring the stack up first: `docker compose up -d`."));
    }
    co_return first;
}

} // namespace Pilothouse
