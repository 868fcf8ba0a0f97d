#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace Pilothouse {

/// Texts of the files that adoption puts beside a team's nginx configuration.
/// Each is sealed: its first line carries the SHA-256 of the rest, so that a hand edit is seen.
struct NginxFiles {
    /// What the http-level file is made from.
    struct Http {
        QString own; ///< our folder inside the container
        int port = 0; ///< 127.0.0.1 port inside the container on which the router tells its own word
        QString generation; ///< digest of all the other files; 16 hexadecimal digits
        bool logsHere = false; ///< our access_log belongs to the http level
        QString defaultLog; ///< not empty: the path of nginx's built-in access log, which ours must not replace
    };

    /// What the router tells of itself, read from the http-level file on disk.
    struct Mark {
        QString generation;
        int port = 0;
    };

    [[nodiscard]] static QByteArray sealed(const QByteArray& body);
    [[nodiscard]] static bool isSealed(const QByteArray& file); ///< written by us and unchanged

    /// `$pilothouse_slot`, `$pilothouse_suffix` and `$pilothouse_other`, for the start of a server block.
    [[nodiscard]] static QByteArray slotVariables(const QString& own);
    /// The page that everybody gets while its flag is there, for a server block behind slotVariables().
    [[nodiscard]] static QByteArray maintenance(const QString& own);
    [[nodiscard]] static QByteArray http(const Http& parameters);
    [[nodiscard]] static QByteArray accessLog();
    [[nodiscard]] static std::optional<Mark> mark(const QByteArray& httpFile);
    /// Digest over the given texts, in order.
    [[nodiscard]] static QString generation(const QList<QByteArray>& texts);
};

} // namespace Pilothouse
