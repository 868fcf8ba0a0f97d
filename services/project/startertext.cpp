#include "services/project/startertext.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace Pilothouse {
namespace {

/// The text as a YAML scalar, quoted where plain YAML would read it otherwise.
QString yamlScalar(QString text)
{
    static const QRegularExpression plain(QStringLiteral(R"(\A(?!(?:true|false|yes|no|on|off|null|y|n|~)\z)[A-Za-z_/.][A-Za-z0-9_./-]*\z)"),
        QRegularExpression::CaseInsensitiveOption);
    text = text.simplified(); // a line break would end the line here
    if (plain.match(text).hasMatch()) {
        return text;
    }
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString yamlList(const QStringList& items)
{
    QStringList scalars;
    for (const QString& item : items) {
        scalars << yamlScalar(item);
    }
    return QLatin1Char('[') + scalars.join(QStringLiteral(", ")) + QLatin1Char(']');
}

/// The variable that a secret is looked up in.
QString variableOf(const QString& secret)
{
    return QStringLiteral("PILOTHOUSE_SECRET_") + secret.toUpper().replace(QLatin1Char('-'), QLatin1Char('_'));
}

class Text {
    Q_DECLARE_TR_FUNCTIONS(Starter)

public:
    explicit Text(const StackGuess& guess)
        : m_guess(guess)
    {
    }

    QString make(const QString& composeFile)
    {
        writeTop(composeFile);
        writeWeb();
        writeWorkers();
        writeRouter();
        writeDatabase();
        writeCache();
        writeRest();
        return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

private:
    void line(int depth, const QString& text) { m_lines << QString(depth * 2, QLatin1Char(' ')) + text; }
    void comment(int depth, QString text) { line(depth, QStringLiteral("# ") + text.replace(QLatin1Char('\n'), QLatin1Char(' '))); }
    void value(int depth, const QString& key, const QString& text) { line(depth, key + QStringLiteral(": ") + yamlScalar(text)); }
    /// The value, or FILL-IN below the comment that says what belongs there.
    void valueOrAsk(int depth, const QString& key, const QString& text, const QString& question);
    void numberOrAsk(int depth, const QString& key, int number, const QString& question);

    void writeTop(const QString& composeFile);
    void writeWeb();
    void writeStart();
    void writeWorkers();
    void writeRouter();
    void writeDatabase();
    void writeCache();
    void writeRest();

    const StackGuess& m_guess;
    QStringList m_lines;
};

void Text::valueOrAsk(int depth, const QString& key, const QString& text, const QString& question)
{
    if (text.isEmpty()) {
        comment(depth, question);
    }
    value(depth, key, text.isEmpty() ? QStringLiteral("FILL-IN") : text);
}

void Text::numberOrAsk(int depth, const QString& key, int number, const QString& question)
{
    if (number <= 0) {
        comment(depth, question);
    }
    line(depth, key + QStringLiteral(": ") + (number > 0 ? QString::number(number) : QStringLiteral("FILL-IN")));
}

void Text::writeTop(const QString& composeFile)
{
    comment(0, tr("Written by `pilothousectl init` from %1. Check it with `pilothousectl validate`,").arg(composeFile));
    comment(0, tr("then ask `pilothousectl doctor` whether this machine and the stack are ready."));
    comment(0, tr("Paths are relative to this file; durations have a unit (ms, s, m, h, d)."));
    line(0, QStringLiteral("pilothouse: 1"));
    value(0, QStringLiteral("project"), m_guess.project);
    comment(0, tr("timezone: Asia/Manila        # of the team; UTC when left out"));
    line(0, QString());
    line(0, QStringLiteral("environments:"));
    line(1, QStringLiteral("production:"));
    line(2, QStringLiteral("kind: production             # ") + tr("or staging, development"));
    comment(2, tr("docker: { host: \"ssh://deploy@server\" }   # another machine's Docker; yours when left out"));
    line(2, QStringLiteral("compose: { files: %1 }").arg(yamlList({composeFile})));
    line(0, QString());
    line(2, QStringLiteral("application:"));
}

void Text::writeWeb()
{
    line(3, QStringLiteral("web:"));
    valueOrAsk(4, QStringLiteral("service"), m_guess.web, tr("FILL IN: the service that answers HTTP."));
    if (m_guess.isImageGuessed && !m_guess.image.isEmpty()) {
        comment(4, tr("The compose file builds this service without naming its image: tag each release so."));
    }
    valueOrAsk(4, QStringLiteral("image"), m_guess.image, tr("FILL IN: its image, with {release} where the release goes."));
    numberOrAsk(4, QStringLiteral("port"), m_guess.port, tr("FILL IN: the HTTP port inside the container."));
    valueOrAsk(4, QStringLiteral("health"), m_guess.health, tr("FILL IN: the path that answers 200 when the release is well, for example /health/."));
    comment(4, tr("details: /health/detailed/   # JSON with the state of database and cache"));
    line(4, QStringLiteral("smoke: [/]                   # ") + tr("pages that a healthy release answers; name the important ones"));
    if (!m_guess.host.isEmpty()) {
        comment(4, tr("The router sends this Host, so ALLOWED_HOSTS accepts it."));
        value(4, QStringLiteral("host"), m_guess.host);
    } else {
        comment(4, tr("host: www.example.org        # when ALLOWED_HOSTS refuses the host of router.url"));
    }
    comment(4, tr("static: /static/             # where hashed static files are served, when the application serves them"));
    writeStart();
    comment(4, tr("start-timeout: 60s           # how long a new container may take to become healthy"));
}

/// A slot must not migrate when it starts: it is done before, from the new image, once.
void Text::writeStart()
{
    if (!m_guess.command.isEmpty()) {
        comment(4, tr("The service's own command without its migrate, which Pilothouse runs before the start."));
        line(4, QStringLiteral("command: ") + yamlList(m_guess.command));
        if (m_guess.replacesEntrypoint) {
            line(4, QStringLiteral("entrypoint: []"));
        }
    }
    if (!m_guess.migrateVariable.isEmpty()) {
        comment(4, tr("What keeps the image from migrating when it starts; Pilothouse migrates before."));
        line(4, QStringLiteral("migrate-at-start: { variable: %1, value: %2 }").arg(yamlScalar(m_guess.migrateVariable), yamlScalar(m_guess.migrateValue)));
    } else if (m_guess.command.isEmpty()) {
        comment(4, tr("Does the image migrate when it starts? Then say how a slot is kept from it, by one of:"));
        comment(4, QStringLiteral("migrate-at-start: { variable: DJANGO_MIGRATE, value: \"off\" }"));
        comment(4, QStringLiteral("command: [gunicorn, mysite.wsgi, \"--bind=0.0.0.0:8000\"]"));
    }
}

void Text::writeWorkers()
{
    if (m_guess.workers.isEmpty()) {
        comment(3, tr("also: [ { service: worker } ]    # services of the same release, such as background workers"));
        return;
    }
    line(3, QStringLiteral("also:                          # ") + tr("they run the same image, so they move with the release"));
    for (const QString& worker : m_guess.workers) {
        line(4, QStringLiteral("- { service: %1 }").arg(yamlScalar(worker)));
    }
}

void Text::writeRouter()
{
    line(0, QString());
    line(2, QStringLiteral("router:"));
    valueOrAsk(3, QStringLiteral("kind"), m_guess.routerKind, tr("FILL IN: nginx, haproxy or traefik. No service of the compose file looks like a router."));
    valueOrAsk(3, QStringLiteral("service"), m_guess.router, tr("FILL IN: the router's service. Without one before it, a service cannot be replaced without a gap."));
    if (m_guess.isRouterConfigFile) {
        comment(3, tr("The router mounts this one file. Mount its folder instead: a mounted file never sees a replaced one."));
    }
    valueOrAsk(3, QStringLiteral("config"), m_guess.routerConfig, tr("FILL IN: the folder with its configuration that is mounted into its container."));
    valueOrAsk(3, QStringLiteral("url"), m_guess.url, tr("FILL IN: the public URL through the router, for example http://127.0.0.1:8080/."));
}

void Text::writeDatabase()
{
    const QString secret = m_guess.project + QStringLiteral("-db");
    line(0, QString());
    if (m_guess.database.isEmpty()) {
        comment(2, tr("No PostgreSQL is in the compose file. Is there none, or none that releases migrate: remove"));
        comment(2, tr("database and migrations."));
    }
    line(2, QStringLiteral("database:"));
    const bool isReachable = m_guess.databasePort > 0;
    valueOrAsk(3, QStringLiteral("host"), isReachable ? QStringLiteral("127.0.0.1") : QString(),
        m_guess.database.isEmpty() ? tr("FILL IN: where this machine reaches the database.")
                                   : tr("FILL IN: where this machine reaches it. The service %1 publishes no port; \"127.0.0.1:5432:5432\" would do.").arg(m_guess.database));
    line(3, isReachable ? QStringLiteral("port: %1").arg(m_guess.databasePort) : QStringLiteral("port: 5432"));
    valueOrAsk(3, QStringLiteral("name"), m_guess.databaseName, tr("FILL IN: the database's name."));
    valueOrAsk(3, QStringLiteral("user"), m_guess.databaseUser, tr("FILL IN: the role that owns its tables."));
    comment(3, tr("The password itself is never written here. Store it in the keychain (service pilothouse, entry %1),").arg(secret));
    comment(3, tr("or set the variable %1.").arg(variableOf(secret)));
    line(3, QStringLiteral("password: { secret: %1 }").arg(yamlScalar(secret)));
    line(2, QStringLiteral("migrations:"));
    if (!m_guess.usesDjango) {
        comment(3, tr("Nothing in the compose file names Django: write framework: none when there is no manage.py."));
    }
    line(3, QStringLiteral("framework: django"));
    line(3, QStringLiteral("command: [python3, manage.py]"));
    comment(3, tr("lock-timeout: 2s             # how long a statement may wait for a lock before it is tried again"));
    comment(3, tr("scratch: { rows: 1000 }      # also try migrations on copies of so many rows of each table"));
}

void Text::writeCache()
{
    if (m_guess.cache.isEmpty()) {
        return;
    }
    line(0, QString());
    if (m_guess.cachePort == 0) {
        comment(2, tr("The service %1 publishes no port; when this machine can reach it:").arg(m_guess.cache));
        comment(2, QStringLiteral("cache: { url: \"redis://127.0.0.1:6379/0\" }"));
        return;
    }
    line(2, QStringLiteral("cache:"));
    value(3, QStringLiteral("url"), QStringLiteral("redis://127.0.0.1:%1/0").arg(m_guess.cachePort));
    comment(3, tr("keep: [\"*session*\"]          # keys that clearing the cache leaves alone"));
}

void Text::writeRest()
{
    line(0, QString());
    comment(2, tr("When the guard goes back to the old release by itself, after the switch:"));
    line(2, QStringLiteral("rollback:"));
    line(3, QStringLiteral("window: 5m                   # ") + tr("how long it watches"));
    line(3, QStringLiteral("errors: 10                   # ") + tr("more failed requests than this: back"));
    line(3, QStringLiteral("failed-checks: 5             # ") + tr("so many failed health checks in a row: back"));
    line(3, QStringLiteral("keep-old: 30m                # ") + tr("how long the old release stays ready, stopped"));
    comment(2, tr("drain: 120s                  # how long the longest request takes"));
    comment(2, tr("environment-variables: { required: [SECRET_KEY] }   # without these no release is started"));
}

} // namespace

QString starterText(const StackGuess& guess, const QString& composeFile)
{
    return Text(guess).make(composeFile);
}

} // namespace Pilothouse
