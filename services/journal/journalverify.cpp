#include "services/journal/journalverify.h"
#include "models/core/canonicaljson.h"
#include "services/journal/journalconnection.h"
#include "services/journal/journalhead.h"
#include "services/journal/journalrow.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>
#include <QPromise>
#include <QThread>
#include <QVariant>
#include <algorithm>

namespace Pilothouse {
namespace {

class JournalVerifyWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

// How far from its place an event is looked for, when somebody renumbered.
constexpr qint64 searchRange = 64;
constexpr qint64 searchBytes = 32 << 20; // what is hashed for it at most: a payload may be of any size

class Verifier {
public:
    explicit Verifier(const QString& file)
        : m_file(file)
        , m_headFile(QFileInfo(file).path() + QStringLiteral("/journal.head"))
        , m_connection(file)
    {
    }
    Result<VerifyReport> verify();

private:
    using Problem = std::optional<JournalProblem>;
    [[nodiscard]] Result<> scan();
    [[nodiscard]] Problem problemOf(const JournalRow& row) const;
    [[nodiscard]] Problem problemOfContent(const JournalRow& row) const;
    [[nodiscard]] Problem problemOfEnd(const std::optional<JournalHead>& before);
    [[nodiscard]] bool hasHash(const QString& hash) const;
    [[nodiscard]] std::optional<JournalHead> head();

    QString m_file;
    JournalHeadFile m_headFile;
    JournalConnection m_connection;
    VerifyReport m_report;
    QString m_previous = genesisHash();
    std::optional<JournalHead> m_headBefore;
    QString m_hashAtHead = genesisHash(); ///< of the event that the head names
    bool m_isHeadDamaged = false;
};

bool isSelfConsistent(const JournalRow& row)
{
    return row.isReadable && canonicalJson(row.event.payload) == row.payload && eventHash(row.event) == row.event.hash;
}

// The number under which an event was written, when it was renumbered since; 0 when its content was changed.
qint64 originalSeq(const JournalRow& row)
{
    Event event = row.event;
    const qint64 range = std::clamp<qint64>(searchBytes / (2 * (row.payload.size() + 1)), 1, searchRange);
    for (qint64 distance = 1; distance <= range; ++distance) {
        for (const qint64 candidate : {row.event.seq + distance, row.event.seq - distance}) {
            event.seq = candidate;
            if (candidate > 0 && eventHash(event) == event.hash) {
                return candidate;
            }
        }
    }
    return 0;
}

Result<VerifyReport> Verifier::verify()
{
    // Read before the events: others may append meanwhile, so the head may only be older than what is read.
    m_headBefore = head();
    if (!QFileInfo::exists(m_file)) {
        if (!m_headBefore || m_headBefore->seq == 0) {
            return failure(ErrorCode::NotFound, JournalVerifyWords::tr("There is no journal at %1.").arg(m_file), JournalVerifyWords::tr("The first run makes one."));
        }
        m_report.firstProblem = problemOfEnd(m_headBefore);
        return m_report;
    }
    if (const Result<> opened = m_connection.openReadOnly(); !opened) {
        return forward(opened);
    }
    if (const Result<> known = m_connection.requireJournal(); !known) {
        return forward(known);
    }
    if (const Result<> scanned = scan(); !scanned) {
        return forward(scanned);
    }
    if (m_report.isSound()) {
        m_report.firstProblem = problemOfEnd(m_headBefore);
    }
    m_report.lastHash = m_previous;
    return m_report;
}

Result<> Verifier::scan()
{
    QSqlQuery query(m_connection.database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT %1 FROM events ORDER BY seq").arg(QLatin1String(journalColumns)))) {
        return tl::unexpected<Error>(m_connection.errorOf(query.lastError()));
    }
    while (query.next()) {
        const JournalRow row = journalRow(query);
        m_report.firstProblem = problemOf(row);
        if (!m_report.isSound()) {
            return {};
        }
        ++m_report.events;
        m_previous = row.event.hash;
        if (m_headBefore && m_headBefore->seq == row.event.seq) {
            m_hashAtHead = row.event.hash;
        }
    }
    if (query.lastError().isValid()) {
        return tl::unexpected<Error>(m_connection.errorOf(query.lastError()));
    }
    return {};
}

Verifier::Problem Verifier::problemOf(const JournalRow& row) const
{
    const qint64 expected = m_report.events + 1;
    if (row.event.seq > expected) {
        const QString words = row.event.seq == expected + 1 ? JournalVerifyWords::tr("Event %1 is missing.").arg(expected)
                                                            : JournalVerifyWords::tr("Events %1 to %2 are missing.").arg(expected).arg(row.event.seq - 1);
        return JournalProblem {JournalProblem::Missing, expected, words};
    }
    if (row.event.seq < expected) {
        return JournalProblem {JournalProblem::Changed, row.event.seq, JournalVerifyWords::tr("There is an event with the number %1, which no event can have.").arg(row.event.seq)};
    }
    return problemOfContent(row);
}

Verifier::Problem Verifier::problemOfContent(const JournalRow& row) const
{
    const qint64 seq = row.event.seq;
    if (!isSelfConsistent(row)) {
        const qint64 original = originalSeq(row);
        if (original == 0) {
            return JournalProblem {JournalProblem::Changed, seq, JournalVerifyWords::tr("Event %1 was changed: its content does not fit its hash.").arg(seq)};
        }
        if (hasHash(row.event.previous) || row.event.previous == genesisHash()) {
            return JournalProblem {JournalProblem::Reordered, seq, JournalVerifyWords::tr("At place %1 stands the event that was written as number %2.").arg(seq).arg(original)};
        }
        return JournalProblem {JournalProblem::Missing, seq, JournalVerifyWords::tr("Before event %1, which was written as number %2, events were removed and the rest renumbered.").arg(seq).arg(original)};
    }
    if (row.event.previous == m_previous) {
        return {};
    }
    if (seq == 1) {
        return JournalProblem {JournalProblem::Missing, seq, JournalVerifyWords::tr("The first event does not begin a journal: what was before it is missing.")};
    }
    if (hasHash(row.event.previous)) {
        return JournalProblem {JournalProblem::Reordered, seq, JournalVerifyWords::tr("Event %1 follows another event than the one before it.").arg(seq)};
    }
    return JournalProblem {JournalProblem::Changed, seq - 1, JournalVerifyWords::tr("Event %1 was replaced: event %2 was written after a different one.").arg(seq - 1).arg(seq)};
}

Verifier::Problem Verifier::problemOfEnd(const std::optional<JournalHead>& before)
{
    const qint64 last = m_report.events;
    if (m_isHeadDamaged) {
        return JournalProblem {JournalProblem::ForgedHead, last, JournalVerifyWords::tr("The head %1 is damaged, so nobody can tell whether the journal's end is whole.").arg(m_headFile.file())};
    }
    if (!before) {
        return JournalProblem {JournalProblem::ForgedHead, last, JournalVerifyWords::tr("The head %1 is missing, so nobody can tell whether the journal's end is whole.").arg(m_headFile.file())};
    }
    if (before->seq > last) {
        return JournalProblem {JournalProblem::Truncated, last + 1,
            JournalVerifyWords::tr("The journal ends at event %1, but event %2 was written: the end was cut off.").arg(last).arg(before->seq)};
    }
    if (before->hash != m_hashAtHead) {
        return JournalProblem {JournalProblem::ForgedHead, before->seq, JournalVerifyWords::tr("The head names another event %1 than the journal has.").arg(before->seq)};
    }
    // After a crash between the event and its head, the head is one event behind; more is no crash.
    const std::optional<JournalHead> after = head();
    if (after && after->seq < last - 1) {
        return JournalProblem {JournalProblem::ForgedHead, after->seq, JournalVerifyWords::tr("The head is older (event %1) than the journal's end (event %2).").arg(after->seq).arg(last)};
    }
    return {};
}

bool Verifier::hasHash(const QString& hash) const
{
    QSqlQuery query(m_connection.database());
    query.prepare(QStringLiteral("SELECT 1 FROM events WHERE hash = ?"));
    query.addBindValue(hash);
    return query.exec() && query.next();
}

std::optional<JournalHead> Verifier::head()
{
    const Result<std::optional<JournalHead>> read = m_headFile.read();
    m_isHeadDamaged = !read;
    return read.value_or(std::nullopt);
}

} // namespace

QString problemName(JournalProblem::Kind kind)
{
    switch (kind) {
    case JournalProblem::Changed: return QStringLiteral("changed");
    case JournalProblem::Missing: return QStringLiteral("missing");
    case JournalProblem::Reordered: return QStringLiteral("reordered");
    case JournalProblem::Truncated: return QStringLiteral("truncated");
    case JournalProblem::ForgedHead: return QStringLiteral("forged-head");
    }
    Q_UNREACHABLE();
}

Result<VerifyReport> verifyJournalHere(const QString& file)
{
    return Verifier(file).verify();
}

QCoro::Task<Result<VerifyReport>> verifyJournal(QString file)
{
    auto promise = std::make_shared<QPromise<Result<VerifyReport>>>();
    promise->start();
    const QFuture<Result<VerifyReport>> future = promise->future();
    // Ends by itself: a read of a local file, at most ten seconds behind a lock.
    QThread* thread = QThread::create([promise, file] {
        promise->addResult(verifyJournalHere(file));
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    Result<VerifyReport> report = co_await future;
    co_return report;
}

} // namespace Pilothouse
