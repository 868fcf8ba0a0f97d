#include "services/project/composefile.h"
#include "services/project/projectfilewords.h"
#include <QRegularExpression>

namespace Pilothouse {
namespace {

using Variables = QMap<QString, QString>;

bool mayBeSecret(const QString& name, const QString& value)
{
    static const QRegularExpression telling(QStringLiteral("pass|secret|token|key|credential|salt|dsn|private"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression urlWithUser(QStringLiteral("://[^/\\s]*@"));
    return telling.match(name).hasMatch() || urlWithUser.match(value).hasMatch();
}

/// ${NAME}, $NAME, ${NAME:-default} and the like; $$ is a dollar. What has no value becomes empty.
QString interpolated(const QString& text, const Variables& variables)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\$(?:(\$)|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?::?([-?+])([^{}]*))?\}))"));
    QString result;
    qsizetype end = 0;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString name = match.captured(2) + match.captured(3);
        const QString value = variables.value(name);
        const bool takesDefault = value.isEmpty() && match.captured(4) == u"-";
        result += !match.captured(1).isEmpty() ? QStringLiteral("$") : takesDefault ? match.captured(5) : value;
    }
    return result + text.mid(end);
}

QString scalar(const YamlNode* node, const Variables& variables)
{
    return node != nullptr && node->isScalar() ? interpolated(node->text, variables) : QString();
}

/// A list or a scalar as words; a map gives its keys.
QStringList words(const YamlNode* node, const Variables& variables)
{
    QStringList list;
    if (node == nullptr || node->kind == YamlNode::Kind::Null) {
        return list;
    }
    if (node->isScalar()) {
        list << interpolated(node->text, variables);
    }
    for (const YamlNode& item : node->items) {
        const YamlNode* path = item.find(u"path"); // the long form of env_file
        list << scalar(path != nullptr ? path : &item, variables);
    }
    for (const YamlEntry& entry : node->entries) {
        list << entry.key;
    }
    return list;
}

QList<ComposePort> portsOf(const YamlNode* node, const Variables& variables)
{
    QList<ComposePort> ports;
    if (node == nullptr) {
        return ports;
    }
    for (const YamlNode& item : node->items) {
        if (item.isMap()) {
            ports << ComposePort {scalar(item.find(u"published"), variables), scalar(item.find(u"target"), variables).toInt()};
            continue;
        }
        const QString text = scalar(&item, variables).section(QLatin1Char('/'), 0, 0); // without /tcp
        const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
        const QString published = colon < 0 ? QString() : text.left(colon).section(QLatin1Char(':'), -1);
        ports << ComposePort {published, text.mid(colon + 1).toInt()};
    }
    return ports;
}

QList<ComposeMount> mountsOf(const YamlNode* node, const Variables& variables)
{
    QList<ComposeMount> mounts;
    if (node == nullptr) {
        return mounts;
    }
    for (const YamlNode& item : node->items) {
        if (item.isMap()) {
            mounts << ComposeMount {scalar(item.find(u"source"), variables), scalar(item.find(u"target"), variables)};
        } else {
            const QStringList parts = scalar(&item, variables).split(QLatin1Char(':'));
            mounts << ComposeMount {parts.size() > 1 ? parts[0] : QString(), parts.size() > 1 ? parts[1] : parts[0]};
        }
    }
    return mounts;
}

Variables environmentOf(const YamlNode* node, const Variables& variables)
{
    Variables environment;
    const auto put = [&environment](const QString& name, const QString& value) {
        environment.insert(name, mayBeSecret(name, value) ? QString() : value);
    };
    if (node == nullptr) {
        return environment;
    }
    for (const YamlEntry& entry : node->entries) {
        put(entry.key, scalar(&entry.value, variables));
    }
    for (const YamlNode& item : node->items) {
        const QString line = scalar(&item, variables);
        put(line.section(QLatin1Char('='), 0, 0), line.section(QLatin1Char('='), 1));
    }
    return environment;
}

ComposeService serviceOf(const YamlEntry& entry, const Variables& variables)
{
    ComposeService service;
    const YamlNode& node = entry.value;
    service.name = entry.key;
    service.image = scalar(node.find(u"image"), variables);
    if (const YamlNode* build = node.find(u"build")) {
        service.isBuilt = true;
        service.buildContext = build->isMap() ? scalar(build->find(u"context"), variables) : scalar(build, variables);
    }
    service.hasEntrypoint = node.find(u"entrypoint") != nullptr;
    const QStringList program = words(node.find(u"entrypoint"), variables) + words(node.find(u"command"), variables);
    service.command = program.join(QLatin1Char(' '));
    service.ports = portsOf(node.find(u"ports"), variables);
    for (const QString& port : words(node.find(u"expose"), variables)) {
        service.exposed << port.section(QLatin1Char('/'), 0, 0).toInt();
    }
    service.environment = environmentOf(node.find(u"environment"), variables);
    service.mounts = mountsOf(node.find(u"volumes"), variables);
    if (const YamlNode* check = node.find(u"healthcheck")) {
        service.healthTest = words(check->find(u"test"), variables).join(QLatin1Char(' '));
    }
    service.dependsOn = words(node.find(u"depends_on"), variables);
    service.envFiles = words(node.find(u"env_file"), variables);
    return service;
}

} // namespace

QString ComposeService::imageBaseName() const
{
    return image.section(QLatin1Char('@'), 0, 0).section(QLatin1Char('/'), -1).section(QLatin1Char(':'), 0, 0);
}

const ComposeService* ComposeFile::find(const QString& service) const
{
    for (const ComposeService& candidate : services) {
        if (candidate.name == service) {
            return &candidate;
        }
    }
    return nullptr;
}

QMap<QString, QString> readEnvFile(const QByteArray& bytes)
{
    Variables variables;
    for (const QString& line : QString::fromUtf8(bytes).split(QLatin1Char('\n'))) {
        static const QRegularExpression form(
            QStringLiteral(R"re(\A\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|(.*?))\s*(?:\s#.*)?\z)re"));
        const QRegularExpressionMatch match = form.match(line.trimmed());
        const QString value = match.captured(2) + match.captured(3) + match.captured(4);
        if (match.hasMatch() && !mayBeSecret(match.captured(1), value)) {
            variables.insert(match.captured(1), value);
        }
    }
    return variables;
}

tl::expected<ComposeFile, QList<Diagnostic>> readComposeFile(
    const QByteArray& bytes, const QString& file, const QMap<QString, QString>& variables)
{
    const auto tree = readYaml(bytes, file);
    if (!tree) {
        return tl::unexpected(tree.error());
    }
    const YamlNode* services = tree->find(u"services");
    if (services == nullptr || services->entries.empty()) {
        const Position at = services != nullptr ? services->position : Position {};
        return tl::unexpected(QList<Diagnostic> {{file, at.line, at.column, Severity::Error,
            ProjectFileWords::tr("This is no compose file: it has no services."), {}}});
    }
    ComposeFile compose;
    compose.name = scalar(tree->find(u"name"), variables);
    for (const YamlEntry& entry : services->entries) {
        compose.services.push_back(serviceOf(entry, variables));
    }
    return compose;
}

} // namespace Pilothouse
