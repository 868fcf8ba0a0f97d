#pragma once
#include "services/runtime/compose/composeoverlay.h"
#include <QJsonArray>
#include <QSet>

namespace Pilothouse {

/// A JSON value as a YAML flow value on one line.
[[nodiscard]] QByteArray yamlFlow(const QJsonValue& value);
/// Compose interpolates the overlay too: what is meant literally is escaped.
[[nodiscard]] QString yamlLiteral(QString text);
[[nodiscard]] QJsonArray yamlLiterals(const QStringList& texts);
[[nodiscard]] QJsonObject yamlLiteralMap(const QMap<QString, QString>& map);

/// Writes the text of one overlay project, service by service. Lives as long as its input.
class OverlayWriter {
public:
    explicit OverlayWriter(const OverlayInput& input);

    /// The team's service as Compose resolves it; empty when there is none.
    [[nodiscard]] QJsonObject resolved(const QString& role) const { return m_resolved[role].toObject(); }
    /// A new service of ours that extends the team's service `role`.
    void begin(const QString& name, const QString& role);
    void put(const char* key, const QJsonValue& value, const char* tag = "");
    void reset(const char* key);
    /// Takes away what no container of ours may inherit from the service begun last: ports, names,
    /// dependencies, network aliases, and the build unless it is wanted.
    void separate(bool keepsBuild = false);
    /// Instead of the team's networks the service begun last gets only this one, an existing Docker network. Before
    /// separate().
    void confine(const QString& network);
    [[nodiscard]] OverlayText finish() const;

private:
    struct Service {
        QString name;
        QString role;
    };

    [[nodiscard]] QByteArray header() const;
    [[nodiscard]] QByteArray fragment(const QString& file) const;
    [[nodiscard]] QByteArray external(QLatin1StringView section, const QSet<QString>& used) const;
    [[nodiscard]] QByteArray asWritten(QLatin1StringView section, const QSet<QString>& used) const;
    [[nodiscard]] QSet<QString> usedNetworks() const;
    [[nodiscard]] QSet<QString> usedSources(QLatin1StringView key) const;
    [[nodiscard]] QByteArray networks() const;
    void absolutePaths(const QString& role, bool keepsBuild);

    const OverlayInput& m_input;
    QJsonObject m_resolved;
    QJsonObject m_written;
    QList<Service> m_services;
    QByteArray m_body;
    QString m_network; ///< the only one, when confined
    bool m_isSpread = false; ///< the team's files lie in different folders
};

} // namespace Pilothouse
