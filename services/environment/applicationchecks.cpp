#include "services/environment/applicationchecks.h"
#include <QJsonArray>
#include <algorithm>
#include <vector>

namespace Pilothouse {
namespace {

// SHA-256 of nothing: a variable that is set and empty.
constexpr QLatin1String emptyHash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

QJsonObject serviceOf(const QJsonObject& stack, const QString& service)
{
    return stack.value(QLatin1String("services")).toObject().value(service).toObject();
}

// Every name by which containers of the stack can reach the service.
QStringList namesOf(const QJsonObject& stack, const QString& service)
{
    const QJsonObject resolved = serviceOf(stack, service);
    QStringList names {service};
    for (const char* key : {"container_name", "hostname"}) {
        names << resolved.value(QLatin1String(key)).toString();
    }
    const QJsonObject networks = resolved.value(QLatin1String("networks")).toObject();
    for (const QJsonValue& network : networks) {
        const QJsonArray aliases = network.toObject().value(QLatin1String("aliases")).toArray();
        for (const QJsonValue& alias : aliases) {
            names << alias.toString();
        }
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

bool isFixedPort(const QString& published)
{
    return !published.isEmpty() && published != u"0" && !published.contains(QLatin1Char('-'));
}

} // namespace

CheckResult ApplicationChecks::judgeHealth(const CheckResult& check, const QUrl& url, const PageAnswer& answer)
{
    const QString said = tr("%1 answers %2").arg(url.toString()).arg(answer.status);
    if (answer.status >= 200 && answer.status < 300) {
        return check.ok(said + tr(" after %1.").arg(spokenDuration(answer.elapsed)));
    }
    const bool isRedirect = answer.status >= 300 && answer.status < 400;
    if (isRedirect && url.scheme() == u"http" && answer.location.startsWith(QLatin1String("https:"))) {
        return check.failed(ErrorCode::Refused, said + tr(", a redirect to https."),
            tr("Check it as the proxy in front does: `headers: {X-Forwarded-Proto: https}` under web, or an https URL in `router: url:`."));
    }
    if (isRedirect) {
        return check.failed(ErrorCode::Refused, said + tr(", a redirect to %1.").arg(answer.location),
            tr("Name a path that answers by itself in `health:`; a trailing slash may be missing."));
    }
    switch (answer.status) {
    case 400:
        return check.failed(ErrorCode::Refused, said + tr(": the application refuses the request, often because of ALLOWED_HOSTS."),
            tr("Set `host:` under web to a name that the application accepts."));
    case 401:
    case 403:
        return check.failed(ErrorCode::Refused, said + tr(": it wants a login."), tr("Name a health path that needs none, or set `headers:` under web."));
    case 404:
        return check.failed(ErrorCode::Refused, said + tr(": there is no such page."),
            tr("Look for the health view in the application's urls.py and correct `health:` under web."));
    default:
        return check.failed(ErrorCode::Unavailable, said + tr(": the running release is not healthy."),
            tr("Repair it first, or see its log: `docker compose logs`. A deployment starts from a healthy release."));
    }
}

QCoro::Task<CheckResult> ApplicationChecks::health(CheckResult check, SharedCheckWorld world)
{
    const QUrl url = QUrl(world->environment.router.url).resolved(QUrl(world->environment.application.web.health));
    const PageTrial trial = co_await tryPage(world, url);
    if (!trial.answer) {
        CheckResult result = check.failed(ErrorCode::Unavailable, tr("%1 does not answer, however often it is asked.").arg(url.toString()),
            tr("See that the router and the application run."));
        result.detail = trial.answer.error().message;
        co_return result;
    }
    if (trial.isInconclusive()) {
        co_return inconclusive(check, {trial});
    }
    co_return judgeHealth(check, url, *trial.answer);
}

QCoro::Task<CheckResult> ApplicationChecks::smoke(CheckResult check, SharedCheckWorld world)
{
    std::vector<QCoro::Task<PageTrial>> asked;
    for (const QString& path : world->environment.application.web.smoke) {
        asked.push_back(tryPage(world, QUrl(world->environment.router.url).resolved(QUrl(path))));
    }
    QStringList wrong;
    QList<PageTrial> momentary;
    for (QCoro::Task<PageTrial>& page : asked) {
        const PageTrial trial = co_await page;
        if (!trial.answer) {
            wrong << trial.url.toString() + QStringLiteral(": ") + trial.answer.error().message;
        } else if (trial.answer->status < 200 || trial.answer->status >= 400) {
            wrong << QStringLiteral("%1: %2").arg(trial.url.toString()).arg(trial.answer->status);
        } else if (trial.isInconclusive()) {
            momentary << trial;
        }
    }
    if (!wrong.isEmpty()) {
        CheckResult result = check.failed(ErrorCode::Unavailable,
            tr("%n page(s) of the running release fail already.", nullptr, int(wrong.size())),
            tr("Repair them first, or correct `smoke:` under web."));
        result.detail = wrong.join(QLatin1Char('\n'));
        co_return result;
    }
    if (!momentary.isEmpty()) {
        co_return inconclusive(check, momentary);
    }
    co_return check.ok(tr("%n page(s) answer.", nullptr, int(world->environment.application.web.smoke.size())));
}

CheckResult ApplicationChecks::inconclusive(const CheckResult& check, const QList<PageTrial>& trials)
{
    QStringList lines;
    for (const PageTrial& trial : trials) {
        lines << tr("%1: %2, then %3").arg(trial.url.toString(), trial.momentary).arg(trial.answer->status);
    }
    CheckResult result = check.warning(tr("Inconclusive: %n page(s) answered only when asked again.", nullptr, int(trials.size())),
        tr("See whether the router or the application is overloaded."));
    result.detail = lines.join(QLatin1Char('\n'));
    return result;
}

QCoro::Task<CheckResult> ApplicationChecks::variables(CheckResult check, SharedCheckWorld world)
{
    const Result<QJsonObject> stack = co_await world->runtime->resolvedStack();
    if (!stack) {
        co_return check.failed(stack.error());
    }
    const QString service = world->environment.application.web.service;
    const QJsonObject set = serviceOf(*stack, service).value(QLatin1String("environment")).toObject();
    QStringList missing;
    for (const QString& name : world->environment.requiredVariables) {
        const QString hash = set.value(name).toString();
        if (hash.isEmpty() || hash.endsWith(emptyHash)) {
            missing << name;
        }
    }
    if (!missing.isEmpty()) {
        co_return check.failed(ErrorCode::Refused, tr("“%1” lacks required variables: %2.").arg(service, missing.join(QStringLiteral(", "))),
            tr("Set them in the service's env_file or environment."));
    }
    co_return check.ok(tr("All %n required variable(s) are set.", nullptr, int(world->environment.requiredVariables.size())));
}

QCoro::Task<CheckResult> ApplicationChecks::ports(CheckResult check, SharedCheckWorld world, Plan plan)
{
    const Result<QJsonObject> stack = co_await world->runtime->resolvedStack();
    if (!stack) {
        co_return check.failed(stack.error());
    }
    QStringList fixed;
    for (const PlannedService& service : plan.services) {
        const QJsonArray ports = serviceOf(*stack, service.role).value(QLatin1String("ports")).toArray();
        for (const QJsonValue& port : ports) {
            const QString published = port.toObject().value(QLatin1String("published")).toVariant().toString();
            if (isFixedPort(published)) {
                fixed << tr("%1 publishes port %2").arg(service.role, published);
            }
        }
    }
    if (!fixed.isEmpty()) {
        co_return check.failed(ErrorCode::Refused,
            tr("Two slots cannot share a host port, and whoever uses it goes past the router: %1.").arg(fixed.join(QStringLiteral("; "))),
            tr("Remove `ports:` from the service (`expose:` is enough for the router) and use the router's port."));
    }
    co_return check.ok(tr("No service of the release publishes a fixed port."));
}

QCoro::Task<CheckResult> ApplicationChecks::bypass(CheckResult check, SharedCheckWorld world, Slot from)
{
    const Result<QJsonObject> stack = co_await world->runtime->resolvedStack();
    if (!stack) {
        co_return check.failed(stack.error());
    }
    const QString service = world->environment.application.web.service;
    QStringList calls;
    QStringList words;
    for (const QString& name : namesOf(*stack, service)) {
        const Result<QList<HostMention>> mentions = co_await world->runtime->servicesMentioning(name);
        if (!mentions) {
            co_return check.failed(mentions.error());
        }
        for (const HostMention& mention : *mentions) {
            if (mention.service != service && mention.service != world->environment.router.service) {
                (mention.isAddress ? calls : words) << tr("%1 (%2)").arg(mention.service, mention.where);
            }
        }
    }
    const QString remedy = tr("Let them call %1 or the router's service name instead of “%2”.").arg(world->environment.router.url, service);
    if (!calls.isEmpty()) {
        const QString what = tr("These call “%1” by its name, past the router, and lose it when its plain container stops: %2.")
                                 .arg(service, calls.join(QStringLiteral(", ")));
        co_return from == Slot::Plain ? check.failed(ErrorCode::Refused, what, remedy) : check.warning(what, remedy);
    }
    if (!words.isEmpty()) {
        co_return check.warning(tr("These mention “%1”; see that they do not call it past the router: %2.").arg(service, words.join(QStringLiteral(", "))), remedy);
    }
    co_return check.ok(tr("No other service calls “%1” past the router.").arg(service));
}

} // namespace Pilothouse
