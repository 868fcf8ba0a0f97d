#include "services/journal/journalfeed.h"
#include "services/journal/writerlock.h"
#include "services/time/clock.h"
#include <QPointer>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int feedPageSize = 500; // folded within a frame
constexpr int totalsAtOnce = 20; // so that the live tail waits for a few runs only
constexpr int retryInterval = 3000; // milliseconds
constexpr int longestSilence = 1500; // milliseconds

JournalState stateOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Corrupt: return JournalState::Corrupt;
    case ErrorCode::Unavailable: return JournalState::Locked;
    case ErrorCode::Refused:
    case ErrorCode::PermissionDenied: return JournalState::ReadOnly;
    default: return JournalState::Unreadable;
    }
}

} // namespace

JournalFeed::JournalFeed(Journal* journal, Clock* clock, QString file, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_file(std::move(file))
{
    m_retry.setInterval(retryInterval);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestSilence);
    connect(&m_patience, &QTimer::timeout, this, &JournalFeed::onNoAnswer);
    connect(&m_retry, &QTimer::timeout, this, [this] { readOn(); });
    connect(m_journal, &Journal::appended, this, [this] { readOn(); });
    readOn();
}

JournalFeed::~JournalFeed() = default;

int JournalFeed::indexOf(const QString& name) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const RunSummaryRow& row) { return row.run == name; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

const RunSummaryRow* JournalFeed::run(const QString& name) const
{
    const int index = indexOf(name);
    return index < 0 ? nullptr : &m_rows[index];
}

const RunSummaryRow* JournalFeed::unfinishedRun(const QString& project, const QString& environment) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [&](const RunSummaryRow& row) { return !row.isFinished() && row.project == project && row.environment == environment; });
    return found == m_rows.cend() ? nullptr : &*found;
}

QCoro::Task<> JournalFeed::readOn()
{
    m_isReadWanted = true;
    if (m_isReading) {
        co_return;
    }
    m_isReading = true;
    m_patience.start();
    const QPointer<JournalFeed> self(this);
    while (m_isReadWanted) {
        m_isReadWanted = false;
        const Result<bool> isMore = co_await readNext();
        if (!self) {
            co_return;
        }
        m_patience.stop();
        if (!isMore) {
            fail(isMore.error());
            break;
        }
        m_isReadWanted = m_isReadWanted || *isMore;
    }
    m_isReading = false;
}

// The first page opens the feed. True when there may be more.
QCoro::Task<Result<bool>> JournalFeed::readNext()
{
    const QPointer<JournalFeed> self(this);
    if (!m_isOpen) {
        const Result<> opened = co_await open();
        if (!opened || !self) {
            co_return opened ? Result<bool>(false) : Result<bool>(forward(opened));
        }
        m_isOpen = true;
    }
    const Result<bool> isMore = co_await readTail();
    co_return isMore;
}

void JournalFeed::onNoAnswer()
{
    if (m_state == JournalState::Opening || m_state == JournalState::Ok) {
        const Error silent {ErrorCode::Unavailable, tr("The journal %1 does not answer: another process may hold it.").arg(m_file),
            tr("It is asked on. End the process that holds it, for example an open sqlite3 shell."), {}};
        setState(JournalState::Locked, silent);
    }
}

QCoro::Task<Result<>> JournalFeed::open()
{
    const QPointer<JournalFeed> self(this);
    const Result<QList<RunEnds>> ends = co_await m_journal->runEnds();
    if (!ends || !self) {
        co_return ends ? Result<>() : Result<>(forward(ends));
    }
    m_rows.clear();
    m_unfinished.clear();
    for (const RunEnds& each : *ends) {
        m_rows.prepend(RunSummaryRow::of(each.created, each.finished));
        m_lastSeq = std::max({m_lastSeq, each.created.seq, each.finished ? each.finished->seq : 0});
        if (!each.finished) {
            m_unfinished[each.created.run].run = each.created.run;
        }
    }
    Q_EMIT runsChanged();
    const Result<> read = co_await readUnfinished();
    if (!read || !self) {
        co_return read;
    }
    co_await checkState();
    if (self && !m_hasTotals) {
        readTotals();
    }
    co_return Result<>();
}

QCoro::Task<Result<>> JournalFeed::readUnfinished()
{
    const QPointer<JournalFeed> self(this);
    const QStringList runs = m_unfinished.keys();
    for (const QString& name : runs) {
        for (bool isMore = true; isMore;) {
            const qint64 after = m_unfinished.value(name).lastSeq;
            const Result<QList<Event>> events = co_await m_journal->read(after, name, feedPageSize);
            if (!self) {
                co_return Result<>();
            }
            if (!events) {
                co_return forward(events);
            }
            RunState& state = m_unfinished[name];
            for (const Event& event : *events) {
                fold(state, event);
            }
            m_lastSeq = std::max(m_lastSeq, state.lastSeq);
            update(state);
            isMore = events->size() >= feedPageSize;
        }
    }
    Q_EMIT runsChanged();
    co_return Result<>();
}

QCoro::Task<Result<bool>> JournalFeed::readTail()
{
    const QPointer<JournalFeed> self(this);
    const qint64 after = m_lastSeq;
    const QString ofAllRuns;
    const Result<QList<Event>> events = co_await m_journal->read(after, ofAllRuns, feedPageSize);
    if (!events) {
        co_return forward(events);
    }
    if (self) {
        take(*events);
        if (m_problem && (m_state == JournalState::Locked || m_state == JournalState::Unreadable)) {
            checkState();
        }
    }
    co_return events->size() >= feedPageSize;
}

void JournalFeed::take(const QList<Event>& events)
{
    if (events.isEmpty()) {
        return;
    }
    QStringList touched;
    for (const Event& event : events) {
        m_lastSeq = std::max(m_lastSeq, event.seq);
        if (event.kind == QStringView(EventKind::runCreated) && indexOf(event.run) < 0) {
            m_unfinished[event.run].run = event.run;
            m_rows.prepend(RunSummaryRow::of(event, std::nullopt));
        }
        const auto state = m_unfinished.find(event.run);
        if (state != m_unfinished.end()) {
            fold(*state, event);
            touched << event.run;
        }
    }
    touched.removeDuplicates();
    for (const QString& name : std::as_const(touched)) {
        const RunState state = m_unfinished.value(name);
        update(state);
        if (state.isFinished()) {
            m_unfinished.remove(name);
        }
    }
    if (!touched.isEmpty()) {
        Q_EMIT runsChanged();
    }
    Q_EMIT eventsArrived(events);
}

void JournalFeed::update(const RunState& state)
{
    const int index = indexOf(state.run);
    if (index >= 0) {
        m_rows[index] = RunSummaryRow::of(state);
    }
}

// Newest first, a few runs at a time: the history's numbers arrive behind everything that is live.
QCoro::Task<> JournalFeed::readTotals()
{
    m_hasTotals = true;
    const QPointer<JournalFeed> self(this);
    while (true) {
        QStringList wanted;
        for (const RunSummaryRow& row : std::as_const(m_rows)) {
            if (!row.totals && wanted.size() < totalsAtOnce) {
                wanted << row.run;
            }
        }
        if (wanted.isEmpty()) {
            co_return;
        }
        const Result<QHash<QString, RunTotals>> totals = co_await m_journal->totals(wanted);
        if (!self || !totals) {
            co_return;
        }
        for (RunSummaryRow& row : m_rows) {
            if (wanted.contains(row.run) && !row.totals) {
                row.totals = totals->value(row.run);
            }
        }
        Q_EMIT runsChanged();
    }
}

QCoro::Task<> JournalFeed::checkState()
{
    const QPointer<JournalFeed> self(this);
    const Result<> writable = co_await m_journal->checkWritable();
    if (!self) {
        co_return;
    }
    if (writable) {
        setState(JournalState::Ok, std::nullopt);
    } else {
        fail(writable.error());
    }
}

void JournalFeed::fail(const Error& error)
{
    setState(stateOf(error), error);
}

void JournalFeed::setState(JournalState state, std::optional<Error> problem)
{
    const bool isTriedAgain = state == JournalState::Locked || state == JournalState::Unreadable;
    if (isTriedAgain && !m_retry.isActive()) {
        m_retry.start();
    } else if (!isTriedAgain) {
        m_retry.stop();
    }
    if (state != m_state || problem != m_problem) {
        m_state = state;
        m_problem = std::move(problem);
        Q_EMIT stateChanged(state);
    }
}

void JournalFeed::verify()
{
    if (!m_isVerifying && !m_file.isEmpty()) {
        verifyFile();
    }
}

QCoro::Task<> JournalFeed::verifyFile()
{
    m_isVerifying = true;
    const QPointer<JournalFeed> self(this);
    const QString file = m_file;
    const Result<VerifyReport> report = co_await verifyJournal(file);
    if (!self) {
        co_return;
    }
    m_isVerifying = false;
    m_verifiedAt = m_clock->now();
    m_verification = report ? std::optional<VerifyReport>(*report) : std::nullopt;
    m_verificationProblem = report ? std::nullopt : std::optional<Error>(report.error());
    if (report && report->firstProblem) {
        const Error broken {ErrorCode::Corrupt, report->firstProblem->explanation, tamperRemedy(), {}};
        setState(JournalState::Corrupt, broken);
    }
    Q_EMIT verified();
}

} // namespace Pilothouse
