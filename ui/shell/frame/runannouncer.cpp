#include "ui/shell/frame/runannouncer.h"
#include "models/deployment/runwords.h"
#include "services/journal/journalfeed.h"
#include "ui/shell/navigator.h"
#include <QLocale>
#include <optional>

namespace Pilothouse {
namespace {

struct News {
    Status status;
    bool isUrgent;
};

/// Nothing for states that only pass.
std::optional<News> newsOf(RunPhase phase)
{
    switch (phase) {
    case RunPhase::Succeeded: return News {Status::Ok, false};
    case RunPhase::Aborted: return News {Status::Aborted, false};
    case RunPhase::Watching: return News {Status::Watching, false};
    case RunPhase::Paused: return News {Status::Paused, false};
    case RunPhase::RollingBack:
    case RunPhase::RolledBack: return News {Status::RolledBack, true};
    case RunPhase::Inconclusive: return News {Status::Warning, true};
    case RunPhase::Failed:
    case RunPhase::NeedsPerson: return News {Status::Critical, true};
    case RunPhase::Created:
    case RunPhase::Running:
    case RunPhase::Undoing: break;
    }
    return std::nullopt;
}

} // namespace

RunAnnouncer::RunAnnouncer(JournalFeed* journal, Navigator* navigator, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_navigator(navigator)
{
    connect(journal, &JournalFeed::runsChanged, this, &RunAnnouncer::compare);
    compare();
}

void RunAnnouncer::compare()
{
    QHash<QString, RunPhase> phases;
    for (const RunSummaryRow& row : m_journal->runs()) {
        phases.insert(row.run, row.phase);
        const auto before = m_phases.constFind(row.run);
        const std::optional<News> news = newsOf(row.phase);
        if (m_isFirst || !news || (before != m_phases.cend() && *before == row.phase)) {
            continue;
        }
        Notice notice;
        notice.status = news->status;
        notice.isUrgent = news->isUrgent;
        notice.title = tr("%1 → %2: %3", "release, environment, state").arg(row.release, row.environment, QLocale().toLower(phaseWords(row.phase)));
        notice.text = row.words;
        notice.action = tr("Open the run");
        notice.onAction = [navigator = m_navigator, run = row.run] { navigator->openRun(run); };
        m_navigator->notify(notice);
    }
    m_phases = phases;
    m_isFirst = m_journal->state() == JournalState::Opening;
}

} // namespace Pilothouse
