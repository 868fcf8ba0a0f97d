#pragma once
#include "models/deployment/runstate.h"
#include "ui/shell/notice.h"
#include <QHash>
#include <QObject>

namespace Pilothouse {

class JournalFeed;
class Navigator;

/// Tells a person when a run reaches a state that they want to know of: it ended, it waits for them, it goes back.
class RunAnnouncer : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    RunAnnouncer(JournalFeed* journal, Navigator* navigator, QObject* parent = nullptr);

private:
    void compare();

    JournalFeed* m_journal;
    Navigator* m_navigator;
    QHash<QString, RunPhase> m_phases;
    bool m_isFirst = true; ///< what was there before the window opened is no news
};

} // namespace Pilothouse
