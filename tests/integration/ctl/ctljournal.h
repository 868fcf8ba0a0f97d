#pragma once
#include "services/journal/sqlitejournal.h"
#include "services/time/clock.h"
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace Pilothouse {

/// The real pilothousectl in private XDG folders and a zone of its own, over a journal in which the test plays the
/// runner. Blocking: tests only.
class CtlJournal {
public:
    struct Ended {
        int code = -1; ///< -1: it did not end in time
        QString out;
        QString err;
    };

    void open();
    void close();
    void closeJournal() { m_journal.reset(); }
    [[nodiscard]] SqliteJournal& journal() { return *m_journal; }
    [[nodiscard]] Clock& clock() { return m_clock; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString lockFile(const QString& run) const { return path(QStringLiteral("state/pilothouse/locks/%1.lock").arg(run)); }
    [[nodiscard]] QProcessEnvironment environment() const;

    std::unique_ptr<QProcess> start(const QStringList& arguments);
    Ended finished(QProcess& process, int limit = 20000);
    Ended run(const QStringList& arguments);
    /// Writes the events under a fresh run name, which it returns.
    QString replay(const QList<Event>& events);
    void append(const QString& run, const char16_t* kind, const QJsonObject& payload);
    [[nodiscard]] qsizetype eventCount();
    /// A project file with one environment, "production", of that kind, whose zone is Manila's; its path.
    QString writeProject(const QString& kind, const QString& folder = QStringLiteral("project")) const;

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteJournal> m_journal;
};

} // namespace Pilothouse
