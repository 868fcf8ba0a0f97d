#include "services/journal/journalstore.h"
#include "services/process/privatefolder.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

// Opening and making a journal's files.
namespace Pilothouse {
namespace {

class JournalOpenWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

bool isWritable(const QString& path)
{
    return QFileInfo(path).isWritable();
}

QString synchronous()
{
    return QStringLiteral("PRAGMA synchronous = FULL");
}

QStringList schema()
{
    const QStringList before {QStringLiteral("PRAGMA journal_mode = WAL"), synchronous(), QStringLiteral("BEGIN IMMEDIATE")};
    const QStringList after {QStringLiteral("PRAGMA user_version = %1").arg(journalSchemaVersion), QStringLiteral("COMMIT")};
    return before + journalTables() + after;
}

} // namespace

Result<> JournalStore::openForReading()
{
    if (m_connection) {
        return {};
    }
    const Result<> connected = connect();
    if (!connected) {
        m_connection.reset();
    }
    return connected;
}

Result<> JournalStore::openForWriting()
{
    if (const Result<> opened = openForReading(); !opened) {
        return opened;
    }
    if (!m_isWritable) {
        return failure(ErrorCode::PermissionDenied, JournalOpenWords::tr("The journal %1 can be read but not written by your user.").arg(m_file),
            JournalOpenWords::tr("Give the file and its folder back to your user, or set XDG_DATA_HOME to a folder you own."));
    }
    if (m_version > journalSchemaVersion) {
        return failure(ErrorCode::Refused,
            JournalOpenWords::tr("The journal %1 was written by a newer Pilothouse (format %2; this one writes format %3).").arg(m_file).arg(m_version).arg(journalSchemaVersion),
            JournalOpenWords::tr("Use that version, or set XDG_DATA_HOME to another folder."));
    }
    return {};
}

Result<> JournalStore::connect()
{
    const Result<> prepared = prepareFiles();
    if (!prepared && !QFileInfo::exists(m_file)) {
        return prepared;
    }
    m_isWritable = prepared && isWritable(m_file) && isWritable(QFileInfo(m_file).path());
    m_connection = std::make_unique<JournalConnection>(m_file);
    const Result<> opened = m_isWritable ? m_connection->open(JournalConnection::Mode::Write) : m_connection->openReadOnly();
    if (!opened) {
        return opened;
    }
    const Result<qint64> version = m_connection->integer(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return forward(version);
    }
    m_version = *version;
    if (m_version == 0) {
        return createSchema();
    }
    if (const Result<> known = m_connection->requireJournal(); !known) {
        return known;
    }
    return m_isWritable ? m_connection->execute(synchronous()) : Result<>();
}

// SQLite gives the -wal and -shm files the mode of the database, so that one is made here.
Result<> JournalStore::prepareFiles()
{
    if (QFileInfo::exists(m_file)) {
        return {};
    }
    const int withoutFolder = makePrivateFolder(QFileInfo(m_file).path());
    const int descriptor = withoutFolder == 0 ? ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600) : -1;
    const int reason = withoutFolder == 0 ? errno : withoutFolder;
    if (descriptor >= 0) {
        close(descriptor);
    }
    if (descriptor >= 0 || reason == EEXIST) {
        return {};
    }
    return failure(reason == ENOSPC ? ErrorCode::Io : ErrorCode::PermissionDenied,
        JournalOpenWords::tr("The journal %1 cannot be made: %2.").arg(m_file, QString::fromLocal8Bit(std::strerror(reason))),
        JournalOpenWords::tr("See that its folder is writable for you and its disk not full, or set XDG_DATA_HOME to another folder."));
}

Result<> JournalStore::createSchema()
{
    const Result<qint64> tables = m_connection->integer(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables) {
        return forward(tables);
    }
    if (*tables > 0 || !m_isWritable) {
        return failure(ErrorCode::Corrupt, JournalOpenWords::tr("%1 is not a journal: it is another program's database, or empty.").arg(m_file), tamperRemedy());
    }
    if (const Result<> locked = m_lock.acquire(); !locked) {
        return locked;
    }
    const Result<qint64> version = m_connection->integer(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return forward(version);
    }
    m_version = *version;
    if (m_version != 0) {
        return m_connection->execute(synchronous()); // another process made it while this one waited
    }
    if (const Result<> head = createHead(); !head) {
        return head;
    }
    for (const QString& statement : schema()) {
        if (const Result<> executed = m_connection->execute(statement); !executed) {
            return executed;
        }
    }
    m_version = journalSchemaVersion;
    return {};
}

Result<> JournalStore::createHead()
{
    const Result<std::optional<JournalHead>> head = m_head.read();
    if (!head) {
        return forward(head);
    }
    if (head->has_value() && head->value().seq > 0) {
        return failure(ErrorCode::Corrupt,
            JournalOpenWords::tr("The journal %1 is missing or empty, but its head says that %2 events were written.").arg(m_file).arg(head->value().seq), tamperRemedy());
    }
    return m_head.create();
}

} // namespace Pilothouse
