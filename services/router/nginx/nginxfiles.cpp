#include "services/router/nginx/nginxfiles.h"
#include <QCryptographicHash>
#include <QRegularExpression>

namespace Pilothouse {
namespace {

const QByteArray sealStart = "# Written by Pilothouse; do not edit (doctor --undo takes it back). sha256:";

QByteArray hashOf(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray NginxFiles::sealed(const QByteArray& body)
{
    return sealStart + hashOf(body) + '\n' + body;
}

bool NginxFiles::isSealed(const QByteArray& file)
{
    const qsizetype end = file.indexOf('\n');
    return end > 0 && file.startsWith(sealStart) && file.mid(sealStart.size(), end - sealStart.size()) == hashOf(file.mid(end + 1));
}

QByteArray NginxFiles::slotVariables(const QString& own)
{
    const QString text = QStringLiteral(
        "# Which slot serves: the highest flag file that exists, tested on each request; no reload.\n"
        "set $pilothouse_slot plain;\n"
        "set $pilothouse_suffix \"\";\n"
        "if (-f \"%1/state/blue\") {\n    set $pilothouse_slot blue;\n    set $pilothouse_suffix -blue;\n}\n"
        "if (-f \"%1/state/green\") {\n    set $pilothouse_slot green;\n    set $pilothouse_suffix -green;\n}\n"
        "# Which slot is asked for a static file that the serving one does not have.\n"
        "set $pilothouse_other $pilothouse_suffix;\n"
        "if (-f \"%1/state/other-plain\") {\n    set $pilothouse_other \"\";\n}\n"
        "if (-f \"%1/state/other-blue\") {\n    set $pilothouse_other -blue;\n}\n"
        "if (-f \"%1/state/other-green\") {\n    set $pilothouse_other -green;\n}\n");
    return sealed(text.arg(own).toUtf8());
}

QByteArray NginxFiles::maintenance(const QString& own)
{
    const QString text = QStringLiteral(
        "# While the flag file is there, everybody gets the maintenance page; tested on each request; no reload.\n"
        "# An error page passes by here once more, and is left as it is.\n"
        "if (-f \"%1/state/maintenance\") {\n    set $pilothouse_slot maintenance;\n    rewrite ^(?!/pilothouse-page$) /pilothouse-maintenance last;\n}\n"
        "location = /pilothouse-maintenance {\n"
        "    internal;\n"
        "    default_type \"text/html; charset=utf-8\";\n"
        "    add_header Retry-After 120 always;\n"
        "    add_header X-Pilothouse maintenance always;\n"
        "    add_header Cache-Control no-store always;\n"
        "    # The project's own page, where it has one; a POST gets it too.\n"
        "    error_page 503 /pilothouse-page;\n"
        "    if (-f \"%1/state/maintenance.html\") {\n        return 503;\n    }\n"
        "    return 503 \"%2\";\n"
        "}\n"
        "location = /pilothouse-page {\n"
        "    internal;\n"
        "    alias \"%1/state/maintenance.html\";\n"
        "    types {\n    }\n"
        "    default_type \"text/html; charset=utf-8\";\n"
        "    add_header Retry-After 120 always;\n"
        "    add_header X-Pilothouse maintenance always;\n"
        "    add_header Cache-Control no-store always;\n"
        "}\n");
    static const QString page = QStringLiteral(
        "<!doctype html><html lang='en'><head><meta charset='utf-8'><meta name='viewport' content='width=device-width'>"
        "<meta http-equiv='refresh' content='30'><title>Maintenance</title>"
        "<style>body{font:18px/1.5 sans-serif;margin:15vh auto;max-width:34em;padding:0 1em;color:#222;background:#fff}</style></head>"
        "<body><h1>Back in a few minutes</h1><p>This site is being updated. Nothing you entered before is lost. "
        "The page tries again by itself.</p></body></html>\n");
    return sealed(text.arg(own, page).toUtf8());
}

QByteArray NginxFiles::accessLog()
{
    return sealed("# Users' requests by slot; only where Pilothouse's variables are set.\n"
                  "access_log /dev/stdout pilothouse if=$pilothouse_slot;\n");
}

QByteArray NginxFiles::http(const Http& parameters)
{
    QString text = QStringLiteral(
        "# pilothouse generation=%1 port=%2\n"
        "# Empty outside the adopted servers, so that nothing is logged for those.\n"
        "map \"\" $pilothouse_slot {\n    default \"\";\n}\n"
        "log_format pilothouse escape=json '{\"pilothouse\":1,\"at\":\"$msec\",\"slot\":\"$pilothouse_slot\",'\n"
        "    '\"status\":\"$status\",\"upstream\":\"$upstream_addr\",\"tries\":\"$upstream_status\",'\n"
        "    '\"seconds\":\"$request_time\",\"method\":\"$request_method\",\"uri\":\"$uri\",'\n"
        "    '\"probe\":\"$http_x_pilothouse_probe\"}';\n")
                       .arg(parameters.generation)
                       .arg(parameters.port);
    if (!parameters.defaultLog.isEmpty()) {
        text += QStringLiteral("# nginx's built-in default, which the next line would replace otherwise.\n"
                               "access_log %1 combined;\n")
                    .arg(parameters.defaultLog);
    }
    if (parameters.logsHere) {
        text += QStringLiteral("include \"%1/log.inc\";\n").arg(parameters.own);
    }
    text += QStringLiteral(
        "# The router's own word: asked from inside its container only.\n"
        "server {\n"
        "    listen 127.0.0.1:%1;\n"
        "    server_name pilothouse;\n"
        "    access_log off;\n"
        "    open_file_cache off;\n"
        "    default_type text/plain;\n"
        "    include \"%2/slot.inc\";\n"
        "    set $pilothouse_sight blind;\n"
        "    if (-f \"%2/state/.gitignore\") {\n        set $pilothouse_sight seeing;\n    }\n"
        "    set $pilothouse_page open;\n"
        "    if (-f \"%2/state/maintenance\") {\n        set $pilothouse_page maintenance;\n    }\n"
        "    return 200 \"pilothouse %3 $pilothouse_slot $pilothouse_sight $pilothouse_page\\n\";\n"
        "}\n")
                .arg(parameters.port)
                .arg(parameters.own, parameters.generation);
    return sealed(text.toUtf8());
}

std::optional<NginxFiles::Mark> NginxFiles::mark(const QByteArray& httpFile)
{
    static const QRegularExpression pattern(QStringLiteral("^# pilothouse generation=([0-9a-f]{16}) port=(\\d{1,5})$"),
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(httpFile.left(4096)));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Mark {match.captured(1), match.captured(2).toInt()};
}

QString NginxFiles::generation(const QList<QByteArray>& texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& text : texts) {
        hash.addData(QByteArray::number(text.size()) + '\n' + text);
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

} // namespace Pilothouse
