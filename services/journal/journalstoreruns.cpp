#include "services/journal/journalrow.h"
#include "services/journal/journalstore.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QVariant>
#include <sys/statvfs.h>
#include <unistd.h>

// What lists of runs are made of.
namespace Pilothouse {
namespace {

constexpr qint64 leastSpace = 64 * 1024;

} // namespace

Result<QList<RunEnds>> JournalStore::runEnds()
{
    const Result<QList<Event>> created = runs();
    if (!created) {
        return forward(created);
    }
    // By the index from the run's end, where run.finished stands.
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1 FROM events WHERE run = ? AND kind = 'run.finished' ORDER BY seq DESC LIMIT 1").arg(QLatin1String(journalColumns)));
    QList<RunEnds> ends;
    for (const Event& each : *created) {
        query.bindValue(0, each.run);
        if (const Result<> executed = m_connection->run(query); !executed) {
            return forward(executed);
        }
        RunEnds run {each, std::nullopt};
        if (query.next()) {
            run.finished = journalRow(query).event;
        }
        ends.append(run);
    }
    return ends;
}

Result<QHash<QString, RunTotals>> JournalStore::totals(const QStringList& runs)
{
    if (const Result<> opened = openForReading(); !opened) {
        return forward(opened);
    }
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT payload FROM events WHERE run = ? AND kind = 'probe.sampled'"));
    QHash<QString, RunTotals> totals;
    for (const QString& run : runs) {
        query.bindValue(0, run);
        if (const Result<> executed = m_connection->run(query); !executed) {
            return forward(executed);
        }
        RunTotals& sum = totals[run];
        while (query.next()) {
            sum.add(QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object());
        }
    }
    return totals;
}

Result<> JournalStore::checkWritable()
{
    if (const Result<> opened = openForWriting(); !opened) {
        return opened;
    }
    // Appends are small, but a transaction takes some pages of the -wal file.
    struct statvfs disk {};
    const QByteArray folder = QFile::encodeName(QFileInfo(m_file).path());
    const bool isKnown = statvfs(folder.constData(), &disk) == 0 && disk.f_blocks > 0;
    const auto blocks = geteuid() == 0 ? disk.f_bfree : disk.f_bavail;
    if (isKnown && qint64(blocks) * qint64(disk.f_frsize) < leastSpace) {
        return tl::unexpected<Error>(m_connection->diskFull());
    }
    const Result<Event> last = lastEvent();
    return last ? checkHead(*last) : Result<>(forward(last));
}

} // namespace Pilothouse
