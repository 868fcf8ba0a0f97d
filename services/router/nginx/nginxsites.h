#pragma once
#include "services/router/nginx/nginxconfig.h"
#include <QStringList>

namespace Pilothouse {

/// Something in a configuration that adoption does not understand or must not touch.
struct NginxProblem {
    QString reason; ///< with file:line
    QString edit; ///< exactly what to edit by hand
};

/// One `proxy_pass` to a service of the release.
struct NginxPass {
    const NginxNode* directive = nullptr;
    const NginxNode* location = nullptr;
    const NginxNode* server = nullptr;
    const NginxNode* upstream = nullptr; ///< the named upstream it goes through; null: direct
    QByteArray service;
    QByteArray port; ///< as written, may be empty
    QByteArray uri; ///< as written, may be empty
    QByteArray hostHeader; ///< nginx's own $proxy_host for it: the Host that the application got so far

    /// "http://web:8000" as the team wrote it, without the URI.
    [[nodiscard]] QByteArray address() const;
    [[nodiscard]] bool hasVariableUri() const { return uri.contains('$'); }
    [[nodiscard]] bool isRegexLocation() const;
    [[nodiscard]] bool isNamedLocation() const { return location->argument(0).startsWith('@'); }
    [[nodiscard]] QByteArray prefix() const; ///< of a prefix or exact location; empty: regex or named
};

/// Where a configuration passes requests to the services of a release.
struct NginxSites {
    QList<NginxPass> passes;
    QList<const NginxNode*> upstreams; ///< named upstreams of the services; each is used only by `passes`
    QList<NginxProblem> problems;
};

[[nodiscard]] NginxSites findNginxSites(const NginxConfig& config, const QStringList& services);

/// The location of `server` that nginx would choose for `path`; null: none.
[[nodiscard]] const NginxNode* nginxLocationFor(const NginxNode& server, const QString& path);

} // namespace Pilothouse
