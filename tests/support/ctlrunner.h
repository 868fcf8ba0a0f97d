#pragma once
#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Pilothouse {

/// What a finished pilothousectl left.
struct CtlOutput {
    int exitCode = -1; ///< -1: it did not end in time, or by a signal
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QByteArray all() const { return out + err; }
};

/// Runs pilothousectl as a user would, without a terminal, in XDG folders of its own. Blocking: tests only.
class CtlRunner {
public:
    CtlRunner(QString projectFile, QByteArray databasePassword, QString secretName = QStringLiteral("members-db"));

    [[nodiscard]] QString home() const { return m_home.path(); } ///< data/, state/, config/, cache/ of XDG
    [[nodiscard]] QString journalFile() const { return home() + QStringLiteral("/data/pilothouse/journal.db"); }
    /// `pilothousectl --project … ARGUMENTS`; an empty value in `environment` removes the variable.
    [[nodiscard]] CtlOutput run(const QStringList& arguments, const QMap<QString, QString>& environment = {}, int timeLimitMs = 60000) const;

private:
    QTemporaryDir m_home;
    QString m_projectFile;
    QByteArray m_password;
    QString m_variable;
};

} // namespace Pilothouse
