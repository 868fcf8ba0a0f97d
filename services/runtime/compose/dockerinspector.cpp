#include "services/runtime/compose/dockerinspector.h"
#include "services/runtime/compose/inspectparser.h"

namespace Pilothouse {
using namespace Qt::StringLiterals;

DockerInspector::DockerInspector(const DockerCli& docker)
    : m_docker(docker)
    , m_reader(docker)
{
}

// Versions, sizes and folders of the host: nothing that a run does changes them, so that whoever asks meanwhile gets
// the same answer.
QCoro::Task<Result<RuntimeFacts>> DockerInspector::facts() const
{
    const QString noKey;
    const std::function<QCoro::Task<Result<RuntimeFacts>>()> ask = [this] { return readFacts(); };
    const Result<RuntimeFacts> facts = co_await m_facts.get(noKey, ask);
    co_return facts;
}

QCoro::Task<Result<RuntimeFacts>> DockerInspector::readFacts() const
{
    const QStringList versionWords {u"compose"_s, u"version"_s, u"--short"_s};
    QCoro::Task<Result<QByteArray>> asked = m_docker.output(versionWords);
    const Result<QJsonObject> info = co_await m_reader.info();
    const Result<QByteArray> version = co_await asked;
    if (!info || !version) {
        co_return info ? forward(version) : forward(info);
    }
    const Result<QString> endpoint = co_await m_docker.endpoint();
    if (!endpoint) {
        co_return forward(endpoint);
    }
    RuntimeFacts facts;
    facts.endpoint = *endpoint;
    facts.serverVersion = (*info)["ServerVersion"_L1].toString();
    facts.composeVersion = QString::fromUtf8(*version).trimmed();
    facts.rootFolder = (*info)["DockerRootDir"_L1].toString();
    facts.memoryTotal = (*info)["MemTotal"_L1].toInteger();
    facts.processors = (*info)["NCPU"_L1].toInt();
    if (!isComposeNewEnough(facts.composeVersion)) {
        co_return failure(ErrorCode::Refused, tr("Docker Compose is %1; Pilothouse needs 2.24 or newer.").arg(facts.composeVersion),
            tr("Update the package docker-compose-plugin."));
    }
    co_return facts;
}

QCoro::Task<Result<QList<ObservedContainer>>> DockerInspector::containers(QStringList projects) const
{
    const Result<QJsonArray> inspected = co_await m_reader.containersOf(std::move(projects));
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
    const Result<QJsonObject> found = co_await m_reader.container(container);
    if (!found && found.error().code == ErrorCode::NotFound) {
        co_return failure(ErrorCode::NotFound, tr("There is no container %1.").arg(container.left(40)), {}, found.error().detail);
    }
    if (!found) {
        co_return forward(found);
    }
    co_return containerFromInspect(*found);
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
    const Result<QJsonObject> found = co_await m_reader.image(nameOrId);
    if (!found && found.error().code == ErrorCode::NotFound) {
        co_return failure(ErrorCode::NotFound, tr("The image %1 is not on the Docker host.").arg(nameOrId),
            tr("Build or pull it: `pilothousectl prepare`."), found.error().detail);
    }
    if (!found) {
        co_return forward(found);
    }
    co_return imageFromInspect(*found);
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
