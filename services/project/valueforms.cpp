#include "services/project/cleartext.h"
#include "services/project/values.h"
#include "services/project/valuewords.h"
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace Pilothouse::Values {
namespace {

using Detail::ValueWords;

/// Text of a form; nothing, reported with `advice`, when it is not.
Read<QString> formed(const YamlNode& node, const QString& key, const QRegularExpression& form, const QString& what,
    const QString& advice, Diagnostics& diagnostics)
{
    const Read<QString> value = text(node, key, diagnostics);
    if (!value) {
        return {};
    }
    if (hasPassword(*value)) {
        return {}; // reported with every other secret in clear text (cleartext.h)
    }
    if (!form.match(*value).hasMatch()) {
        diagnostics.error(node.position, ValueWords::tr("“%1” must be %2; this is %3.").arg(key, what, ValueWords::found(node)), advice);
        return {};
    }
    return value;
}

} // namespace

Read<QString> variableName(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z_][A-Za-z0-9_]*\z)"));
    return formed(node, key, form, ValueWords::tr("the name of an environment variable"),
        ValueWords::tr("Write letters, digits and _, for example DJANGO_MIGRATE."), diagnostics);
}

Read<QString> serviceName(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z0-9][A-Za-z0-9._-]*\z)"));
    return formed(node, key, form, ValueWords::tr("the name of a service of the compose files"), {}, diagnostics);
}

Read<QString> migrationLabel(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z_][A-Za-z0-9_]*\.[A-Za-z0-9_]+\z)"));
    return formed(node, key, form, ValueWords::tr("a migration"), ValueWords::tr("Write the application and the migration's name, for example people.0002_rename_name."), diagnostics);
}

Read<QString> name(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[a-z0-9][a-z0-9_-]{0,62}\z)"));
    return formed(node, key, form, ValueWords::tr("a name in lower case"),
        ValueWords::tr("Use at most 63 letters a-z, digits, - and _, beginning with a letter or digit."), diagnostics);
}

Read<QString> urlPath(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    static const QRegularExpression form(QStringLiteral(R"(\A/(?!/)[^\s#]*\z)"));
    return formed(node, key, form, ValueWords::tr("the path of a URL"),
        ValueWords::tr("Begin it with one /, without scheme and host, for example /health/."), diagnostics);
}

Read<QString> folderPath(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    static const QRegularExpression form(QStringLiteral(R"(\A/([^\s/?#"'{};$\\]+/)+\z)"));
    return formed(node, key, form, ValueWords::tr("the path below which static files are served"),
        ValueWords::tr("Begin and end it with /, for example /static/."), diagnostics);
}

Read<QString> publicUrl(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    static const QRegularExpression form(QStringLiteral(R"(\Ahttps?://[A-Za-z0-9.\[\]:_-]+(/[^\s?#]*)?\z)"));
    const Read<QString> value = formed(node, key, form, ValueWords::tr("the public URL of the router"),
        ValueWords::tr("Write http:// or https://, the host and perhaps a port, for example http://127.0.0.1:8080/."), diagnostics);
    if (value && !QUrl(*value, QUrl::StrictMode).isValid()) {
        diagnostics.error(node.position, ValueWords::tr("“%1” is no valid URL: %2.").arg(key, ValueWords::found(node)));
        return {};
    }
    return value;
}

Read<QString> cacheUrl(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A(?:rediss?://[A-Za-z0-9.\[\]:_-]+(?:/[0-9]*)?|unix:///[^\s]+)\z)"));
    return formed(node, key, form, ValueWords::tr("the URL of a Redis server"),
        ValueWords::tr("Write redis://host:port/database, rediss:// for TLS, or unix:///path."), diagnostics);
}

Read<QString> dockerHost(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    static const QRegularExpression form(QStringLiteral(R"(\A(?:unix:///[^\s]+|ssh://[^\s/]+(?:/[^\s]*)?)\z)"));
    return formed(node, key, form, ValueWords::tr("the address of a Docker daemon"),
        ValueWords::tr("Write unix:///path/to/docker.sock or ssh://user@host."), diagnostics);
}

Read<QString> hostName(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z0-9.\[\]_-]+(?::[0-9]{1,5}|:[0-9a-fA-F:.\]]+(?::[0-9]{1,5})?)?\z)"));
    return formed(node, key, form, ValueWords::tr("a host name, perhaps with a port"),
        ValueWords::tr("Leave scheme and path out, for example members.example.org."), diagnostics);
}

Read<QString> imageTemplate(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[^\s]*\{release\}[^\s]*\z)"));
    const QString repository = node.isScalar() ? node.text.section(QLatin1Char('@'), 0, 0) : QString();
    const qsizetype tag = repository.indexOf(QLatin1Char(':'), repository.lastIndexOf(QLatin1Char('/')) + 1);
    const QString example = (tag >= 0 ? repository.left(tag) : repository) + QStringLiteral(":{release}");
    return formed(node, key, form, ValueWords::tr("an image with {release} where the release goes"),
        ValueWords::tr("Write %1: \"%2\".").arg(key, example.startsWith(QLatin1Char(':')) ? QStringLiteral("members-web:{release}") : example),
        diagnostics);
}

Read<QString> timezone(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    const Read<QString> value = text(node, key, diagnostics);
    if (!value || *value == u"UTC" || QTimeZone::isTimeZoneIdAvailable(value->toUtf8())) {
        return value;
    }
    QStringList zones;
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds()) {
        zones << QString::fromUtf8(zone);
    }
    const QString near = nearest(*value, zones);
    diagnostics.error(node.position, ValueWords::tr("There is no time zone %1.").arg(ValueWords::found(node)),
        near.isEmpty() ? ValueWords::tr("Write its IANA name, for example Asia/Manila or UTC.") : suggestionFor(*value, zones));
    return {};
}

Read<QMap<QString, QString>> headers(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    static const QRegularExpression token(QStringLiteral(R"(\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\z)"));
    if (!node.isMap()) {
        diagnostics.error(node.position, ValueWords::tr("“%1” must be a map of header names and values.").arg(key),
            ValueWords::tr("Write %1: {X-Forwarded-Proto: https}.").arg(key));
        return {};
    }
    QMap<QString, QString> values;
    for (const YamlEntry& entry : node.entries) {
        if (!token.match(entry.key).hasMatch()) {
            diagnostics.error(entry.position, ValueWords::tr("“%1” is no name of a header.").arg(entry.key));
        } else if (const Read<QString> value = text(entry.value, entry.key, diagnostics)) {
            values.insert(entry.key, *value);
        }
    }
    return values.size() == qsizetype(node.entries.size()) ? Read<QMap<QString, QString>>(values) : std::nullopt;
}

Read<SecretReference> secret(const YamlNode& node, const QString& key, Diagnostics& diagnostics)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z0-9][A-Za-z0-9._-]{0,62}\z)"));
    const bool isLiteral = node.isScalar() && node.kind != YamlNode::Kind::Null && node.kind != YamlNode::Kind::Bool;
    if (isLiteral) {
        return {}; // reported with every other secret in clear text (cleartext.h)
    }
    if (!node.isMap() || node.find(u"secret") == nullptr) {
        diagnostics.error(node.position, ValueWords::tr("“%1” must name a secret; this is %2.").arg(key, ValueWords::found(node)),
            ValueWords::tr("Write %1: {secret: name}.").arg(key));
        return {};
    }
    SecretReference reference;
    bool isRight = true;
    for (const YamlEntry& entry : node.entries) {
        if (entry.key == u"secret") {
            const Read<QString> named = formed(entry.value, entry.key, form, ValueWords::tr("the name of a secret"),
                ValueWords::tr("Use letters, digits, - and _, for example members-db; the secret itself is stored elsewhere."), diagnostics);
            reference.name = named.value_or(QString());
            isRight = isRight && named;
        } else if (entry.key == u"file") {
            const Read<QString> file = text(entry.value, entry.key, diagnostics);
            reference.file = file.value_or(QString());
            isRight = isRight && file;
        } else {
            diagnostics.error(entry.position, ValueWords::tr("A secret has no setting “%1”.").arg(entry.key),
                suggestionFor(entry.key, {QStringLiteral("secret"), QStringLiteral("file")}));
            isRight = false;
        }
    }
    return isRight ? Read<SecretReference>(reference) : std::nullopt;
}

} // namespace Pilothouse::Values
