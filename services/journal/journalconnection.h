#pragma once
#include "models/core/result.h"
#include "models/journal/event.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

namespace Pilothouse {

/// One SQLite connection to a journal, closed when destroyed. Made, used and destroyed on one thread.
class JournalConnection {
public:
    enum class Mode {
        Write, ///< the file must be writable
        Read,
        Immutable, ///< reads a database whose folder cannot be written; only without a pending -wal file
    };

    explicit JournalConnection(QString file);
    ~JournalConnection();
    JournalConnection(const JournalConnection&) = delete;
    JournalConnection& operator=(const JournalConnection&) = delete;

    /// Errors: PermissionDenied, Unavailable (locked for 10 s), Io (disk full), Corrupt (not a database).
    [[nodiscard]] Result<> open(Mode mode);
    /// Read, or Immutable where that is what it takes.
    [[nodiscard]] Result<> openReadOnly();
    [[nodiscard]] Result<> execute(const QString& statement);
    [[nodiscard]] Result<qint64> integer(const QString& statement); ///< first column of the first row, 0 when there is none
    [[nodiscard]] Result<> run(QSqlQuery& query); ///< executes a prepared query
    /// Corrupt when this is no journal: views, triggers or computed columns would run somebody else's program at each
    /// reading or writing. A newer format may have other tables, but its events are a plain table too.
    [[nodiscard]] Result<> requireJournal();
    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    [[nodiscard]] Error errorOf(const QSqlError& error) const;
    [[nodiscard]] Error diskFull(const QString& evidence = {}) const;

private:
    void close();

    QString m_file;
    QString m_name;
    QSqlDatabase m_database;
};

/// The statements that make the tables of a journal, as SQLite keeps them.
[[nodiscard]] QStringList journalTables();

/// The version that `PRAGMA user_version` of a journal says.
inline constexpr int journalSchemaVersion = 1;

} // namespace Pilothouse
