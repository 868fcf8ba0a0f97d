#pragma once
#include "models/deployment/runsummaryrow.h"
#include "services/journal/journal.h"
#include "services/journal/journalverify.h"
#include <QHash>
#include <QObject>
#include <QTimer>
#include <optional>

namespace Pilothouse {

class Clock;

enum class JournalState {
    Opening, ///< nothing was read yet
    Ok,
    ReadOnly, ///< a newer version's, or its files may not be written: problem() says which
    Locked, ///< another process holds it; tried again
    Corrupt, ///< damaged, or events were removed: what can be read is shown, nothing is written
    Unreadable, ///< the disk, or the folder
};

/// The journal for a window: all runs as rows, kept up to date, and what was just appended. Keeps no events;
/// the memory is one row a run and the fold of each run that goes on. GUI thread.
class JournalFeed final : public QObject {
    Q_OBJECT
public:
    /// `journal` and `clock` outlive the feed. `file` is verified when verify() is asked; empty: it cannot be.
    JournalFeed(Journal* journal, Clock* clock, QString file, QObject* parent = nullptr);
    ~JournalFeed() override;

    [[nodiscard]] const QList<RunSummaryRow>& runs() const { return m_rows; } ///< newest first
    [[nodiscard]] const RunSummaryRow* run(const QString& name) const; ///< null when there is none
    /// Null when none goes on.
    [[nodiscard]] const RunSummaryRow* unfinishedRun(const QString& project, const QString& environment) const;
    [[nodiscard]] JournalState state() const { return m_state; }
    /// Requests and new runs are possible.
    [[nodiscard]] bool isWritable() const { return m_state == JournalState::Ok; }
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] Journal* journal() const { return m_journal; }

    /// Reads and checks the whole chain on a thread of its own; `verified` tells.
    void verify();
    [[nodiscard]] bool isVerifying() const { return m_isVerifying; }
    [[nodiscard]] const std::optional<VerifyReport>& verification() const { return m_verification; }
    [[nodiscard]] const std::optional<Error>& verificationProblem() const { return m_verificationProblem; }
    [[nodiscard]] QDateTime verifiedAt() const { return m_verifiedAt; }

Q_SIGNALS:
    void runsChanged();
    void eventsArrived(const QList<Pilothouse::Event>& events); ///< appended since the feed opened, in order
    void stateChanged(Pilothouse::JournalState state);
    void verified();

private:
    QCoro::Task<> readOn();
    QCoro::Task<Result<bool>> readNext();
    QCoro::Task<Result<>> open();
    QCoro::Task<Result<>> readUnfinished();
    QCoro::Task<Result<bool>> readTail();
    QCoro::Task<> readTotals();
    QCoro::Task<> checkState();
    QCoro::Task<> verifyFile();
    void take(const QList<Event>& events);
    void update(const RunState& state);
    void setState(JournalState state, std::optional<Error> problem);
    void fail(const Error& error);
    void onNoAnswer();
    [[nodiscard]] int indexOf(const QString& run) const;

    Journal* m_journal;
    Clock* m_clock;
    QString m_file;
    QList<RunSummaryRow> m_rows;
    QHash<QString, RunState> m_unfinished;
    QTimer m_retry;
    QTimer m_patience; ///< no answer for so long: said before the journal gives up waiting for a lock
    JournalState m_state = JournalState::Opening;
    std::optional<Error> m_problem;
    std::optional<VerifyReport> m_verification;
    std::optional<Error> m_verificationProblem;
    QDateTime m_verifiedAt;
    qint64 m_lastSeq = 0;
    bool m_isOpen = false;
    bool m_isReading = false;
    bool m_isReadWanted = false;
    bool m_isVerifying = false;
    bool m_hasTotals = false;
};

} // namespace Pilothouse
