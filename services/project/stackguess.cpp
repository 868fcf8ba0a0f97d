#include "services/project/stackguess.h"
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace Pilothouse {
namespace {

bool matches(const QString& text, const char* pattern)
{
    return QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption).match(text).hasMatch();
}

QString routerKindOf(const ComposeService& service)
{
    for (const QString& kind : {QStringLiteral("nginx"), QStringLiteral("haproxy"), QStringLiteral("traefik")}) {
        if (service.imageBaseName().contains(kind) && !service.imageBaseName().contains(QLatin1String("exporter"))) {
            return kind;
        }
    }
    for (const ComposeMount& mount : service.mounts) {
        if (mount.target.startsWith(QLatin1String("/etc/nginx"))) {
            return QStringLiteral("nginx");
        }
        if (mount.target.startsWith(QLatin1String("/usr/local/etc/haproxy"))) {
            return QStringLiteral("haproxy");
        }
    }
    return {};
}

bool isStore(const ComposeService& service)
{
    return matches(service.imageBaseName(), "postg|timescale|pgvector|redis|valkey|keydb|rabbitmq|memcached|mysql|mariadb|elastic|opensearch|minio|mailhog|mailpit|prometheus|grafana|exporter");
}

int firstPublished(const ComposeService& service, int container)
{
    for (const ComposePort& port : service.ports) {
        if (port.container == container) {
            return port.published.toInt();
        }
    }
    return 0;
}

/// Works on one stack; the parts build on what the earlier ones found.
class Guess {
public:
    Guess(const ComposeFile& compose, QString folder, const ProjectFiles& files)
        : m_compose(compose)
        , m_folder(std::move(folder))
        , m_files(files)
    {
    }

    StackGuess make()
    {
        guessProject();
        guessRouter();
        readRouterConfig();
        guessWeb();
        guessStores();
        return std::move(m_guess);
    }

private:
    void guessProject();
    void guessRouter();
    void guessRouterMount(const ComposeService& router);
    void guessUrl(const ComposeService& router);
    void readRouterConfig();
    void guessWeb();
    [[nodiscard]] int likenessToWeb(const ComposeService& service) const;
    void guessImage(const ComposeService& web);
    void guessHealth(const ComposeService& web);
    void guessPort(const ComposeService& web);
    void guessMigration(const ComposeService& web);
    void guessWorkers(const ComposeService& web);
    void guessStores();
    void guessDatabase(const ComposeService& service);
    [[nodiscard]] QString databaseSetting(const ComposeService& service, const QString& name) const;

    const ComposeFile& m_compose;
    QString m_folder;
    const ProjectFiles& m_files;
    StackGuess m_guess;
    QString m_proxied; ///< the host that the router's configuration passes to
    int m_proxiedPort = 0;
    bool m_setsHost = true;
};

void Guess::guessProject()
{
    QString name = (m_compose.name.isEmpty() ? QDir(m_folder).dirName() : m_compose.name).toLower();
    name.replace(QRegularExpression(QStringLiteral("[^a-z0-9_-]+")), QStringLiteral("-"));
    name.remove(QRegularExpression(QStringLiteral("^[-_]+")));
    m_guess.project = name.isEmpty() ? QStringLiteral("project") : name.left(63);
}

void Guess::guessRouter()
{
    const ComposeService* router = nullptr;
    for (const ComposeService& service : m_compose.services) {
        const bool isBetter = router == nullptr || (router->ports.isEmpty() && !service.ports.isEmpty());
        if (!routerKindOf(service).isEmpty() && isBetter) {
            router = &service;
        }
    }
    if (router == nullptr) {
        return;
    }
    m_guess.router = router->name;
    m_guess.routerKind = routerKindOf(*router);
    guessRouterMount(*router);
    guessUrl(*router);
}

void Guess::guessRouterMount(const ComposeService& router)
{
    int best = 0;
    for (const ComposeMount& mount : router.mounts) {
        const bool isPath = mount.source.startsWith(QLatin1Char('.')) || mount.source.startsWith(QLatin1Char('/'));
        const bool isFile = matches(mount.target, "\\.(conf|cfg|ya?ml|toml|template)$");
        const bool isConfig = matches(mount.target, "^/(etc/(nginx|haproxy|traefik)|usr/local/etc/haproxy)")
            && !matches(mount.target, "ssl|certs?$|\\.pem$|html|static|acme|letsencrypt");
        const int rank = isFile ? (matches(mount.target, "conf\\.d/|dynamic") ? 2 : 1) : 3;
        if (isPath && isConfig && rank > best) {
            best = rank;
            m_guess.routerConfig = mount.source;
            m_guess.isRouterConfigFile = isFile;
        }
    }
}

void Guess::guessUrl(const ComposeService& router)
{
    for (const ComposePort& port : router.ports) {
        const bool isSecure = port.container == 443 || port.container == 8443;
        const bool isPage = matches(QString::number(port.container), "^(80|8080|8000|443|8443)$");
        if (isPage && port.published.toInt() > 0 && (m_guess.url.isEmpty() || !isSecure)) {
            const bool isUsual = port.published == (isSecure ? u"443" : u"80");
            m_guess.url = (isSecure ? QStringLiteral("https://127.0.0.1") : QStringLiteral("http://127.0.0.1"))
                + (isUsual ? QString() : QLatin1Char(':') + port.published) + QLatin1Char('/');
        }
    }
}

void Guess::readRouterConfig()
{
    if (m_guess.routerConfig.isEmpty() || !m_files.read || !m_files.list) {
        return;
    }
    const QString path = QDir::cleanPath(QDir(m_folder).absoluteFilePath(m_guess.routerConfig));
    QString text;
    for (const QString& file : m_guess.isRouterConfigFile ? QStringList {path} : m_files.list(path)) {
        text += QString::fromUtf8(m_files.read(file).value_or(QByteArray()));
    }
    static const QRegularExpression target(
        QStringLiteral(R"((?:proxy_pass\s+https?://|^\s*server\s+(?:[A-Za-z0-9_-]+\s+)?)([A-Za-z0-9_.-]+)(?::(\d+))?)"),
        QRegularExpression::MultilineOption);
    for (auto found = target.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (m_compose.find(match.captured(1)) != nullptr) {
            m_proxied = match.captured(1);
            m_proxiedPort = match.captured(2).toInt();
            break;
        }
    }
    m_setsHost = m_guess.routerKind != u"nginx" || text.contains(QRegularExpression(QStringLiteral("proxy_set_header\\s+Host\\s")));
}

int Guess::likenessToWeb(const ComposeService& service) const
{
    if (service.name == m_guess.router || isStore(service) || !routerKindOf(service).isEmpty()) {
        return -100;
    }
    int likeness = service.name == m_proxied ? 20 : 0;
    likeness += matches(service.command, "gunicorn|uvicorn|daphne|hypercorn|uwsgi|granian|runserver|wsgi|asgi") ? 6 : 0;
    likeness += matches(service.name, "^(web|app|api|django|backend|server|site)\\d*$") ? 3 : 0;
    likeness += matches(service.healthTest, "https?://") ? 3 : 0;
    likeness += !service.ports.isEmpty() || !service.exposed.isEmpty() ? 2 : 0;
    likeness += service.isBuilt ? 1 : 0;
    likeness -= matches(service.name + QLatin1Char(' ') + service.command, "worker|celery|beat|cron|schedul|rqworker|flower|\\bqcluster|frontend|\\bnode\\b") ? 6 : 0;
    likeness -= matches(service.command, "manage\\.py\\s+(?!runserver)\\w+\\s*$") ? 4 : 0;
    const ComposeService* router = m_compose.find(m_guess.router);
    likeness += router != nullptr && router->dependsOn.contains(service.name) ? 4 : 0;
    return likeness;
}

void Guess::guessWeb()
{
    const ComposeService* web = nullptr;
    int best = 1; // below it nothing speaks for the service
    for (const ComposeService& service : m_compose.services) {
        if (const int likeness = likenessToWeb(service); likeness > best) {
            best = likeness;
            web = &service;
        }
    }
    if (web == nullptr) {
        return;
    }
    m_guess.web = web->name;
    guessImage(*web);
    guessHealth(*web);
    guessPort(*web);
    guessMigration(*web);
    guessWorkers(*web);
    m_guess.host = !m_setsHost && m_proxied == web->name ? m_proxied : QString();
}

void Guess::guessImage(const ComposeService& web)
{
    m_guess.isImageGuessed = web.image.isEmpty();
    QString repository = m_guess.isImageGuessed ? m_guess.project + QLatin1Char('-') + web.name : web.image.section(QLatin1Char('@'), 0, 0);
    const qsizetype tag = repository.indexOf(QLatin1Char(':'), repository.lastIndexOf(QLatin1Char('/')) + 1);
    repository = tag < 0 ? repository : repository.left(tag);
    m_guess.image = repository + QStringLiteral(":{release}");
}

void Guess::guessHealth(const ComposeService& web)
{
    static const QRegularExpression url(QStringLiteral(R"(https?://[A-Za-z0-9.\[\]:_-]*?(?::(\d+))?(/[A-Za-z0-9._~/-]*))"));
    const QRegularExpressionMatch match = url.match(web.healthTest);
    if (match.hasMatch()) {
        m_guess.port = match.captured(1).toInt();
        m_guess.health = match.captured(2);
    }
}

void Guess::guessPort(const ComposeService& web)
{
    static const QRegularExpression bind(QStringLiteral(R"((?:0\.0\.0\.0|\[::\]|\s|=):(\d{2,5})\b|--port[= ](\d{2,5})\b|-p (\d{2,5})\b)"));
    const QRegularExpressionMatch match = bind.match(web.command);
    const int bound = (match.captured(1) + match.captured(2) + match.captured(3)).toInt();
    const int published = web.ports.isEmpty() ? 0 : web.ports.first().container;
    const int exposed = web.exposed.isEmpty() ? 0 : web.exposed.first();
    for (const int candidate : {m_proxied == web.name ? m_proxiedPort : 0, bound, exposed, published}) {
        m_guess.port = m_guess.port != 0 ? m_guess.port : candidate;
    }
}

/// A `migrate` in the command line is taken out; a variable that another service switches migrating off
/// with is used for the slots as well.
void Guess::guessMigration(const ComposeService& web)
{
    m_guess.usesDjango = matches(web.command, "manage\\.py|gunicorn|daphne|uvicorn|django|wsgi|asgi");
    for (const ComposeService& service : m_compose.services) {
        m_guess.usesDjango = m_guess.usesDjango || matches(service.command, "manage\\.py");
        for (auto it = service.environment.cbegin(); it != service.environment.cend(); ++it) {
            m_guess.usesDjango = m_guess.usesDjango || it.key().startsWith(QLatin1String("DJANGO_"));
            if (matches(it.key(), "MIGRAT") && matches(it.value(), "^(off|no|false|0|skip)$")) {
                m_guess.migrateVariable = it.key();
                m_guess.migrateValue = it.value();
            }
        }
    }
    if (matches(web.command, "\\bmigrate\\b")) {
        static const QRegularExpression shell(QStringLiteral(R"(^\s*(?:(?:/bin/)?(?:ba)?sh -l?c )?["']?)"));
        QStringList kept;
        for (const QString& part : QString(web.command).remove(shell).split(QRegularExpression(QStringLiteral("&&|;")))) {
            if (!matches(part, "\\bmigrate\\b")) {
                kept << part.simplified().remove(QRegularExpression(QStringLiteral("[\"']$")));
            }
        }
        m_guess.replacesEntrypoint = web.hasEntrypoint;
        m_guess.command = {QStringLiteral("sh"), QStringLiteral("-c"), kept.join(QStringLiteral(" && "))};
    }
}

void Guess::guessWorkers(const ComposeService& web)
{
    for (const ComposeService& service : m_compose.services) {
        const bool isSameImage = web.image.isEmpty() ? service.isBuilt && service.image.isEmpty() && service.buildContext == web.buildContext
                                                     : service.image == web.image;
        const bool isOneShot = matches(service.command, "\\b(migrate|collectstatic|createsuperuser|loaddata|pytest|test|shell)\\b");
        if (service.name != web.name && service.name != m_guess.router && isSameImage && !isOneShot) {
            m_guess.workers << service.name;
        }
    }
}

void Guess::guessStores()
{
    for (const ComposeService& service : m_compose.services) {
        const QString image = service.imageBaseName() + QLatin1Char(' ') + service.name;
        const bool isHelper = matches(image, "exporter|backup|pgadmin|bouncer");
        if (m_guess.database.isEmpty() && !isHelper && matches(service.imageBaseName(), "postg|timescale|pgvector")) {
            guessDatabase(service);
        } else if (m_guess.cache.isEmpty() && !isHelper && matches(service.imageBaseName(), "redis|valkey|keydb")) {
            m_guess.cache = service.name;
            m_guess.cachePort = firstPublished(service, 6379);
        }
    }
}

QString Guess::databaseSetting(const ComposeService& service, const QString& name) const
{
    QString value = service.environment.value(name);
    for (const QString& file : service.envFiles) {
        if (value.isEmpty() && m_files.read) {
            const QString path = QDir::cleanPath(QDir(m_folder).absoluteFilePath(file));
            value = readEnvFile(m_files.read(path).value_or(QByteArray())).value(name);
        }
    }
    return value;
}

void Guess::guessDatabase(const ComposeService& service)
{
    m_guess.database = service.name;
    m_guess.databasePort = firstPublished(service, 5432);
    const QString user = databaseSetting(service, QStringLiteral("POSTGRES_USER"));
    m_guess.databaseUser = user.isEmpty() ? QStringLiteral("postgres") : user; // the image's own defaults
    const QString name = databaseSetting(service, QStringLiteral("POSTGRES_DB"));
    m_guess.databaseName = name.isEmpty() ? m_guess.databaseUser : name;
}

} // namespace

StackGuess guessStack(const ComposeFile& compose, const QString& folder, const ProjectFiles& files)
{
    return Guess(compose, folder, files).make();
}

} // namespace Pilothouse
