#include "services/runtime/compose/overlaywriter.h"
#include <QFileInfo>
#include <QJsonDocument>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

const QString onlyNetwork = u"only"_s;

QJsonObject extends(const QString& file, const QString& role)
{
    return {{u"file"_s, yamlLiteral(file)}, {u"service"_s, yamlLiteral(role)}};
}

} // namespace

QByteArray yamlFlow(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QString yamlLiteral(QString text)
{
    return text.replace(u'$', u"$$"_s);
}

QJsonArray yamlLiterals(const QStringList& texts)
{
    QJsonArray array;
    for (const QString& text : texts) {
        array.append(yamlLiteral(text));
    }
    return array;
}

QJsonObject yamlLiteralMap(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        object.insert(it.key(), yamlLiteral(it.value()));
    }
    return object;
}

OverlayWriter::OverlayWriter(const OverlayInput& input)
    : m_input(input)
    , m_resolved(input.model.resolved["services"_L1].toObject())
    , m_written(input.model.written["services"_L1].toObject())
{
    for (const QString& file : input.files) {
        m_isSpread = m_isSpread || QFileInfo(file).absolutePath() != QFileInfo(input.files.first()).absolutePath();
    }
}

void OverlayWriter::begin(const QString& name, const QString& role)
{
    m_services.append({name, role});
    m_body += "  " + yamlFlow(name) + ":\n";
    if (m_input.files.size() == 1) {
        put("extends", extends(m_input.files.first(), role));
    }
}

void OverlayWriter::put(const char* key, const QJsonValue& value, const char* tag)
{
    m_body += "    " + QByteArray(key) + ": " + tag + yamlFlow(value) + '\n';
}

void OverlayWriter::reset(const char* key)
{
    m_body += "    " + QByteArray(key) + ": !reset null\n";
}

void OverlayWriter::separate(bool keepsBuild)
{
    const QString role = m_services.last().role;
    const QJsonObject service = resolved(role);
    for (const char* key : {"container_name", "ports", "depends_on", "links"}) {
        reset(key);
    }
    if (!keepsBuild) {
        reset("build");
    }
    if (service["deploy"_L1]["restart_policy"_L1].isObject()) {
        m_body += "    deploy: {restart_policy: !reset null}\n";
    }
    if (m_isSpread) {
        absolutePaths(role, keepsBuild);
    }
    if (m_network.isEmpty() && service.contains("networks"_L1)) {
        QJsonObject networks;
        for (const QString& network : service["networks"_L1].toObject().keys()) {
            networks.insert(network, QJsonValue::Null);
        }
        put("networks", networks, "!override ");
    }
}

void OverlayWriter::confine(const QString& network)
{
    m_network = network;
    put("networks", QJsonObject {{onlyNetwork, QJsonValue::Null}}, "!override ");
    // Docker's resolver passes on what it does not know, and on such a network waits ten seconds for an answer.
    put("dns_opt", QJsonArray {u"timeout:1"_s, u"attempts:1"_s}, "!override ");
    if (resolved(m_services.last().role).contains("network_mode"_L1)) {
        reset("network_mode");
    }
}

// `extends` reads paths against the extended file's folder, `-f` against that of the first file.
void OverlayWriter::absolutePaths(const QString& role, bool keepsBuild)
{
    const QJsonObject service = m_written[role].toObject();
    for (const char* key : {"env_file", "volumes"}) {
        if (service.contains(QLatin1StringView(key))) {
            put(key, service[QLatin1StringView(key)], "!override ");
        }
    }
    if (keepsBuild && service.contains("build"_L1)) {
        put("build", service["build"_L1], "!override ");
    }
}

OverlayText OverlayWriter::finish() const
{
    OverlayText text;
    text.project = overlayProjectName(m_input.model.stack);
    // Several files are extended one by one and merged by Compose, as it merges the team's own.
    for (qsizetype i = 0; m_input.files.size() > 1 && i < m_input.files.size(); ++i) {
        const QByteArray body = fragment(m_input.files.at(i));
        if (!body.isEmpty()) {
            text.files.append({u"extends-%1.yaml"_s.arg(i + 1), body});
        }
    }
    const QByteArray body = header() + "services:\n" + m_body + networks()
        + external("volumes"_L1, usedSources("volumes"_L1)) + asWritten("secrets"_L1, usedSources("secrets"_L1))
        + asWritten("configs"_L1, usedSources("configs"_L1));
    text.files.append({u"compose.yaml"_s, body});
    return text;
}

QByteArray OverlayWriter::header() const
{
    return "# Written by Pilothouse before each use; do not edit. It refers to the files of the stack\n"
           "# and holds no value of its environment.\nname: "
        + yamlFlow(overlayProjectName(m_input.model.stack)) + '\n';
}

QByteArray OverlayWriter::fragment(const QString& file) const
{
    QByteArray services;
    for (const Service& service : m_services) {
        if (m_input.model.servicesOf.value(file).contains(service.role)) {
            const QJsonObject extending {{u"extends"_s, extends(file, service.role)}};
            services += "  " + yamlFlow(service.name) + ": " + yamlFlow(extending) + '\n';
        }
    }
    return services.isEmpty() ? QByteArray() : header() + "services:\n" + services;
}

QByteArray OverlayWriter::networks() const
{
    if (m_network.isEmpty()) {
        return external("networks"_L1, usedNetworks());
    }
    const QJsonObject only {{u"external"_s, true}, {u"name"_s, yamlLiteral(m_network)}};
    return "networks: " + yamlFlow(QJsonObject {{onlyNetwork, only}}) + '\n';
}

QByteArray OverlayWriter::external(QLatin1StringView section, const QSet<QString>& used) const
{
    QJsonObject entries;
    const QJsonObject known = m_input.model.resolved[section].toObject();
    for (auto it = known.begin(); it != known.end(); ++it) {
        if (used.contains(it.key())) {
            entries.insert(it.key(), QJsonObject {{u"external"_s, true}, {u"name"_s, yamlLiteral(it.value()["name"_L1].toString())}});
        }
    }
    return entries.isEmpty() ? QByteArray() : QByteArray(section.latin1()) + ": " + yamlFlow(entries) + '\n';
}

// As the team wrote it, so that ${VARIABLES} stay references.
QByteArray OverlayWriter::asWritten(QLatin1StringView section, const QSet<QString>& used) const
{
    QJsonObject entries;
    const QJsonObject known = m_input.model.written[section].toObject();
    for (auto it = known.begin(); it != known.end(); ++it) {
        QJsonObject entry = it.value().toObject();
        if (!entry.value("external"_L1).toBool()) {
            entry.remove("name"_L1); // derived from the project's name, and ours has another
        }
        if (used.contains(it.key())) {
            entries.insert(it.key(), entry);
        }
    }
    return entries.isEmpty() ? QByteArray() : QByteArray(section.latin1()) + ": " + yamlFlow(entries) + '\n';
}

QSet<QString> OverlayWriter::usedNetworks() const
{
    QSet<QString> used;
    for (const Service& service : m_services) {
        const QStringList networks = resolved(service.role)["networks"_L1].toObject().keys();
        used.unite(QSet<QString>(networks.begin(), networks.end()));
    }
    return used;
}

QSet<QString> OverlayWriter::usedSources(QLatin1StringView key) const
{
    QSet<QString> used;
    for (const Service& service : m_services) {
        for (const QJsonValue& entry : resolved(service.role)[key].toArray()) {
            used.insert(entry["source"_L1].toString());
        }
    }
    return used;
}

} // namespace Pilothouse
