#pragma once
#include "models/environment/status.h"
#include "services/deployment/deploymentdesk.h"
#include "services/journal/journalfeed.h"
#include "services/project/projectwatch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryjournal.h"
#include "ui/deployment/run/runview.h"
#include "ui/shell/navigator.h"
#include "ui/shell/workspace.h"

namespace Pilothouse {

/// Remembers what a page asked of its window.
class RememberingNavigator final : public Navigator {
public:
    void show(PageId) override { }
    void selectEnvironment(const QString&) override { }
    [[nodiscard]] QString environment() const override { return {}; }
    void openRun(const QString& run, bool asReplay) override
    {
        asked << QStringLiteral("run %1%2")
                     .arg(run, asReplay ? QStringLiteral(" replay") : QString());
    }
    void openWizard(const QString&) override { }
    void openSchemaWizard(const QString& environment, ExpansionEnd end) override
    {
        asked << QStringLiteral("%1 %2").arg(end == ExpansionEnd::Contract ? QStringLiteral("contract") : QStringLiteral("take back"), environment);
    }
    void openDoctor(const QString& environment, const QString&) override
    {
        asked << QStringLiteral("doctor %1").arg(environment);
    }
    void openReport(const QString& run) override { asked << QStringLiteral("report %1").arg(run); }
    void openRecording() override { asked << QStringLiteral("recording"); }
    void setBadge(PageId, int, const QString&) override { }
    void goBack() override { }
    void notify(const Notice& notice) override
    {
        asked << QStringLiteral("notice %1").arg(notice.title);
    }

    QStringList asked;
};

/// A run view on a journal that has these events and ends there: a run at one moment of its life.
class RunStage {
public:
    explicit RunStage(const QList<Event>& events, bool isAlive = true)
        : clock(QDateTime::fromMSecsSinceEpoch(events.last().at / 1000, Qt::UTC))
        , journalFeed(&journal, &clock, {})
        , desk(tools(), &project, &journalFeed, &clock)
        , m_isAlive(isAlive)
    {
        journal.events = events;
        workspace.clock = &clock;
        workspace.project = &project;
        workspace.journal = &journalFeed;
        workspace.desk = &desk;
        auto feed = std::make_unique<RunFeed>(
            events.first().run, &journal, &clock, [this](const QString&) { return m_isAlive; });
        this->feed = feed.get();
        view = std::make_unique<RunView>(page(), std::move(feed));
    }

    /// The requests that the window wrote, "pause" or "note: text".
    [[nodiscard]] QStringList requests(qsizetype after) const
    {
        QStringList verbs;
        for (const Event& event : journal.events.mid(after)) {
            const QString text = event.payload.value(QStringLiteral("text")).toString();
            verbs << event.payload.value(QStringLiteral("verb")).toString()
                    + (text.isEmpty() ? QString() : QStringLiteral(": ") + text);
        }
        return verbs;
    }

    [[nodiscard]] PageContext page() { return {&workspace, &navigator, nullptr, nullptr}; }

    FakeClock clock;
    MemoryJournal journal;
    ProjectWatch project;
    JournalFeed journalFeed;
    QStringList supervised;
    DeploymentDesk desk;
    Workspace workspace;
    RememberingNavigator navigator;
    RunFeed* feed = nullptr;
    std::unique_ptr<RunView> view;

private:
    DeskTools tools()
    {
        DeskTools tools;
        tools.actor = QStringLiteral("ana@deck");
        tools.isAlive = [this](const QString&) { return m_isAlive; };
        tools.supervise = [this](const QString& run) {
            supervised << run;
            return Result<>();
        };
        return tools;
    }

    bool m_isAlive;
};

} // namespace Pilothouse
