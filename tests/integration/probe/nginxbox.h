#pragma once
#include <QTemporaryDir>
#include <QUrl>

namespace Pilothouse {

/// A real nginx, and behind it an application that can be killed, both in containers on the host's network and
/// gone with the object (and by themselves after two minutes). "/" is answered by nginx; "/app/…" by the
/// application: "/app/" whole and chunked, "/app/silent" never, "/app/half" begins an answer and stops there.
class NginxBox {
public:
    NginxBox();
    ~NginxBox();
    NginxBox(const NginxBox&) = delete;
    NginxBox& operator=(const NginxBox&) = delete;

    [[nodiscard]] QUrl url() const;
    void reload();
    void killRouter(); ///< SIGKILL to all of it
    void startRouter();
    void killApplication();
    /// Until the path answers with 200; fails the process after ten seconds.
    void waitFor(const QString& path) const;

private:
    void startApplication();
    [[nodiscard]] QStringList runArguments(const QString& name) const;

    QTemporaryDir m_folder;
    QString m_name;
    int m_port = 0;
    int m_applicationPort = 0;
};

} // namespace Pilothouse
