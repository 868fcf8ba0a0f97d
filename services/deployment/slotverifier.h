#pragma once
#include "services/deployment/stepexecutor.h"
#include "services/metric/healthcheck.h"
#include <QCoreApplication>
#include <QSet>
#include <QUrl>

namespace Pilothouse {

/// What it took a slot to pass its verification.
struct Verification {
    int checks = 0; ///< paths asked in a round
    int passes = 0; ///< rounds passed in a row
    int failedRounds = 0; ///< before them
    QString lastFailure; ///< of those; empty when there was none
};

/// Asks a new slot directly, behind the router's back: health, details and smoke paths. One healthy answer is one
/// worker's: each round asks every path at once, on connections of their own, and only rounds in a row count.
class SlotVerifier {
    Q_DECLARE_TR_FUNCTIONS(SlotVerifier)
public:
    /// The context outlives this and its tasks.
    explicit SlotVerifier(StepContext* context);

    /// Asks until `passes` rounds in a row were passed. A slot that is only partly ready gets its start timeout; a
    /// path that is wrong (404), or was never right for five seconds, is an error at once.
    QCoro::Task<Result<Verification>> verify(int passes);

private:
    struct Path {
        QString path;
        bool isPage = false; ///< a redirect of a page is fine
    };
    /// What a path answered, when it was not what it should be.
    struct Fault {
        QString path;
        Error error;
        bool isFinal = false; ///< waiting does not change it
    };

    QCoro::Task<Result<QUrl>> target();
    QCoro::Task<QList<Fault>> askOnce(QUrl target);
    [[nodiscard]] std::optional<Fault> faultOf(const Path& path, const Result<HealthAnswer>& answer) const;
    [[nodiscard]] const Fault* hopeless(const QList<Fault>& faults, bool isLate) const;
    [[nodiscard]] QString remedy() const;

    StepContext* m_context;
    QString m_slot;
    QList<Path> m_paths;
    QSet<QString> m_everRight;
};

} // namespace Pilothouse
