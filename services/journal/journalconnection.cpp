#include "services/journal/journalconnection.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <atomic>

namespace Pilothouse {
namespace {

class JournalConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

// Primary result codes of SQLite (sqlite.org/rescode.html); the driver reports the extended ones.
enum SqliteCode { Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Damaged = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

QString nextConnectionName()
{
    static std::atomic<int> counter {0};
    return QStringLiteral("journal-%1").arg(++counter);
}

QString verifyRemedy()
{
    return JournalConnectionWords::tr("Run `pilothousectl journal verify`, and put the journal back from a copy or move its folder aside to begin a new one.");
}

} // namespace

JournalConnection::JournalConnection(QString file)
    : m_file(std::move(file))
    , m_name(nextConnectionName())
{
}

JournalConnection::~JournalConnection()
{
    close();
}

void JournalConnection::close()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<> JournalConnection::openReadOnly()
{
    const Result<> opened = open(Mode::Read);
    const bool hasPending = QFileInfo(m_file + QStringLiteral("-wal")).size() > 0;
    if (opened || opened.error().code != ErrorCode::PermissionDenied || hasPending) {
        return opened;
    }
    close();
    return open(Mode::Immutable);
}

Result<> JournalConnection::open(Mode mode)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    QString name = m_file;
    if (mode != Mode::Write) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    if (mode == Mode::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name = QString::fromLatin1(QUrl::fromLocalFile(m_file).toEncoded()) + QStringLiteral("?immutable=1");
    }
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(name);
    if (!m_database.open()) {
        return tl::unexpected<Error>(errorOf(m_database.lastError()));
    }
    // The first statement that reads the file: it finds what is no database, and what cannot be read.
    if (const Result<qint64> version = integer(QStringLiteral("SELECT count(*) FROM sqlite_master")); !version) {
        return forward(version);
    }
    return {};
}

QStringList journalTables()
{
    return {
        QStringLiteral("CREATE TABLE events(seq INTEGER PRIMARY KEY, run TEXT NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL, "
                       "kind TEXT NOT NULL, payload TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX events_of_run ON events(run, seq)"),
        QStringLiteral("CREATE INDEX runs ON events(seq) WHERE kind = 'run.created'"),
    };
}

Result<> JournalConnection::requireJournal()
{
    const Result<qint64> version = integer(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return forward(version);
    }
    QStringList kept;
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("SELECT type, name, sql FROM sqlite_master"))) {
        return tl::unexpected<Error>(errorOf(query.lastError()));
    }
    bool hasEvents = false;
    while (query.next()) {
        hasEvents = hasEvents || (query.value(0).toString() == u"table" && query.value(1).toString() == u"events");
        kept << query.value(2).toString();
    }
    kept.sort();
    QStringList own = journalTables();
    own.sort();
    const Result<qint64> computed = integer(QStringLiteral("SELECT count(*) FROM pragma_table_xinfo('events') WHERE hidden <> 0"));
    if (!computed) {
        return forward(computed);
    }
    const bool isOfThisFormat = *version == journalSchemaVersion && kept == own;
    const bool isNewer = *version > journalSchemaVersion && hasEvents && *computed == 0;
    if (!isOfThisFormat && !isNewer) {
        return failure(ErrorCode::Corrupt, JournalConnectionWords::tr("%1 is not a journal: its tables are not those of one.").arg(m_file), verifyRemedy());
    }
    return {};
}

Result<> JournalConnection::execute(const QString& statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement)) {
        return tl::unexpected<Error>(errorOf(query.lastError()));
    }
    return {};
}

Result<qint64> JournalConnection::integer(const QString& statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement)) {
        return tl::unexpected<Error>(errorOf(query.lastError()));
    }
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<> JournalConnection::run(QSqlQuery& query)
{
    if (!query.exec()) {
        return tl::unexpected<Error>(errorOf(query.lastError()));
    }
    return {};
}

Error JournalConnection::diskFull(const QString& evidence) const
{
    return {ErrorCode::Io, JournalConnectionWords::tr("The journal %1 cannot be written: the disk is full. Nothing of the event was kept.").arg(m_file),
        JournalConnectionWords::tr("Free space on that disk and try again."), evidence};
}

Error JournalConnection::errorOf(const QSqlError& error) const
{
    const QString evidence = error.text();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return {ErrorCode::Unavailable, JournalConnectionWords::tr("The journal %1 is locked: another process has held it for more than 10 seconds.").arg(m_file),
            JournalConnectionWords::tr("End the process that holds it, for example an open sqlite3 shell, and try again."), evidence};
    case Full: return diskFull(evidence);
    case IoError:
        return {ErrorCode::Io, JournalConnectionWords::tr("The journal %1 cannot be read or written: the disk reports an error.").arg(m_file),
            JournalConnectionWords::tr("See that the disk is there, healthy and not full, and try again."), evidence};
    case Permission:
    case ReadOnly:
    case CannotOpen:
        return {ErrorCode::PermissionDenied, JournalConnectionWords::tr("The journal %1 cannot be opened: your user may not write there, or its folder is missing.").arg(m_file),
            JournalConnectionWords::tr("Give the folder back to your user, or set XDG_DATA_HOME to one you own."), evidence};
    case Damaged: return {ErrorCode::Corrupt, JournalConnectionWords::tr("The journal %1 is damaged.").arg(m_file), verifyRemedy(), evidence};
    case NotADatabase: return {ErrorCode::Corrupt, JournalConnectionWords::tr("%1 is not a journal: it is no SQLite database.").arg(m_file), verifyRemedy(), evidence};
    default: return {ErrorCode::Internal, JournalConnectionWords::tr("The journal %1 refused a statement.").arg(m_file), verifyRemedy(), evidence};
    }
}

} // namespace Pilothouse
