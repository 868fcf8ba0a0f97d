#include "services/environment/imagepreparer.h"
#include "services/project/diagnostics.h"
#include <QRegularExpression>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

// What Docker takes as a tag; anything else could be read as another part of an image's name, or as an option.
bool isTag(const QString& release)
{
    static const QRegularExpression tag(uR"(^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$)"_s);
    return tag.match(release).hasMatch();
}

} // namespace

ImagePreparer::ImagePreparer(Runtime* runtime, Environment environment)
    : m_runtime(runtime)
    , m_environment(std::move(environment))
{
}

QCoro::Task<Result<QList<PreparedImage>>> ImagePreparer::prepare(QString release, std::function<void(QString)> onLine, std::stop_token stop)
{
    if (!isTag(release)) {
        co_return failure(ErrorCode::InvalidInput, tr("“%1” is not a release: a release is an image tag.").arg(release), tr("For example: --release v2"));
    }
    const Result<QMap<QString, QString>> wanted = co_await makers(release);
    if (!wanted) {
        co_return forward(wanted);
    }
    QList<PreparedImage> prepared;
    for (auto it = wanted->cbegin(); it != wanted->cend(); ++it) {
        const QString name = it.key();
        const QString role = it.value();
        const Result<ObservedImage> present = co_await m_runtime->image(name);
        if (!present && present.error().code != ErrorCode::NotFound) {
            co_return forward(present);
        }
        if (present) {
            prepared << PreparedImage {name, present->id, present->commit, true};
            continue;
        }
        const Result<ObservedImage> made = co_await m_runtime->makeImage(role, name, onLine, stop);
        if (!made) {
            const Error failed = made.error();
            const Error told = co_await withReleases(failed, release);
            co_return tl::unexpected<Error>(told);
        }
        prepared << PreparedImage {name, made->id, made->commit, false};
    }
    co_return prepared;
}

// Image name → the service that makes it: of those that share an image, one with a build section.
QCoro::Task<Result<QMap<QString, QString>>> ImagePreparer::makers(QString release)
{
    const Result<QJsonObject> stack = co_await m_runtime->resolvedStack();
    if (!stack) {
        co_return forward(stack);
    }
    const QJsonObject services = (*stack)["services"_L1].toObject();
    const ApplicationService& web = m_environment.application.web;
    QMap<QString, QString> makers;
    for (const ApplicationService& service : m_environment.application.services()) {
        const QString image = imageOf(service, web, release);
        const bool canBuild = services[service.service]["build"_L1].isObject();
        const bool isFirst = !makers.contains(image);
        if (isFirst || (canBuild && !services[makers.value(image)]["build"_L1].isObject())) {
            makers.insert(image, service.service);
        }
    }
    co_return makers;
}

QCoro::Task<Result<QStringList>> ImagePreparer::localReleases()
{
    const ApplicationService web = m_environment.application.web;
    const QString repository = web.image.section(u':', 0, -2);
    const Result<QList<ObservedImage>> images = co_await m_runtime->images(repository);
    if (!images) {
        co_return forward(images);
    }
    QStringList releases;
    for (const ObservedImage& image : *images) {
        for (const QString& tag : image.tags) {
            const QString release = releaseOf(web, web, tag);
            if (!release.isEmpty()) {
                releases << release;
            }
        }
    }
    co_return releases;
}

QCoro::Task<Error> ImagePreparer::withReleases(Error error, QString release)
{
    const bool isUnknown = error.code == ErrorCode::NotFound || error.code == ErrorCode::Unavailable;
    const Result<QStringList> releases = co_await localReleases();
    if (!isUnknown || !releases || releases->isEmpty()) {
        co_return error;
    }
    const QString near = nearest(release, *releases);
    const QString meant = near.isEmpty() ? QString() : tr("Did you mean “%1”?").arg(near) + u' ';
    error.remedy = meant + tr("Releases on the Docker host: %1.").arg(releases->join(u", "_s)) + u' ' + error.remedy;
    co_return error;
}

} // namespace Pilothouse
