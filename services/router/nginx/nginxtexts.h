#pragma once
#include "services/router/nginx/nginxsites.h"

namespace Pilothouse {

/// The text that takes the place of one `proxy_pass`, and what the server block needs for it.
struct NginxLocationText {
    QByteArray location;
    QByteArray server; ///< a named location for the static fallback; empty: none
    QStringList announcements;
    QList<NginxProblem> problems;
};

/// Writes the directives that stand in for a team's `proxy_pass`, so that nothing changes but the slot: the
/// Host that the application gets, the URI, rewritten redirects and inherited directives stay what they were.
class NginxTextWriter {
    Q_DECLARE_TR_FUNCTIONS(NginxTextWriter)
public:
    struct Options {
        QString own; ///< our folder inside the container
        QByteArray staticPrefix; ///< "/static/": fall back to the other slot on 404; empty: no fallback here
        QByteArray fallback; ///< name of the fallback location, "@pilothouse_other_1"
    };

    NginxTextWriter(const NginxPass& pass, const QList<NginxSource>& sources, Options options);
    [[nodiscard]] NginxLocationText write();

private:
    [[nodiscard]] QByteArray passLines(const QByteArray& variable, bool isFallback);
    [[nodiscard]] QByteArray resolverLine();
    [[nodiscard]] QByteArray hostLines(bool ownLevelsCopied);
    [[nodiscard]] QByteArray redirectLine();
    [[nodiscard]] QByteArray rewriteLine() const;
    [[nodiscard]] QByteArray logLines();
    void checkUri();
    [[nodiscard]] QByteArray errorPages(bool isOwnLocation) const;
    [[nodiscard]] QByteArray copiedDirectives() const;
    void addFallback(NginxLocationText& text);
    [[nodiscard]] QByteArray raw(const NginxNode& node) const; ///< as it stands in its file
    void problem(const NginxNode& node, const QString& why, const QString& edit);

    const NginxPass& m_pass;
    const QList<NginxSource>& m_sources;
    Options m_options;
    NginxLocationText m_text;
};

} // namespace Pilothouse
