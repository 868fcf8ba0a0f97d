#include "models/environment/applicationconfig.h"
#include "models/environment/observed.h"
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr QLatin1String placeholder("{release}");

QString patternOf(const ApplicationService& service, const ApplicationService& web)
{
    return service.image.isEmpty() ? web.image : service.image;
}

} // namespace

QList<ApplicationService> Application::services() const
{
    QList<ApplicationService> all {web};
    std::copy(also.begin(), also.end(), std::back_inserter(all));
    return all;
}

const ApplicationService* Application::find(const QString& service) const
{
    if (web.service == service) {
        return &web;
    }
    const auto found = std::find_if(also.begin(), also.end(), [&service](const ApplicationService& other) { return other.service == service; });
    return found == also.end() ? nullptr : &*found;
}

QString imageOf(const ApplicationService& service, const ApplicationService& web, const QString& release)
{
    return patternOf(service, web).replace(placeholder, release);
}

QString releaseOf(const ApplicationService& service, const ApplicationService& web, const QString& imageName)
{
    const QString pattern = patternOf(service, web);
    const qsizetype at = pattern.indexOf(placeholder);
    if (at < 0) {
        return {};
    }
    const QString before = pattern.left(at);
    const QString after = pattern.mid(at + placeholder.size());
    const qsizetype length = imageName.size() - before.size() - after.size();
    const bool fits = length > 0 && imageName.startsWith(before) && imageName.endsWith(after);
    return fits ? imageName.mid(before.size(), length) : QString();
}

QString releaseOf(const ApplicationService& service, const ApplicationService& web, const ObservedContainer& container)
{
    const QString labelled = container.labels.value(QStringLiteral("pilothouse.release"));
    return labelled.isEmpty() ? releaseOf(service, web, container.imageName) : labelled;
}

} // namespace Pilothouse
