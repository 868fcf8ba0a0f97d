#pragma once
#include "services/deployment/runfeed.h"
#include "services/deployment/runreplay.h"
#include "ui/deployment/run/runpresentation.h"
#include "ui/shell/pagefactories.h"
#include <QPointer>
#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace Pilothouse {

class ActionBar;
class Button;
class Card;
class DidList;
class EnvironmentFeed;
class GuardCells;
class PageHeader;
class ReplayBar;
class RoleBox;
class RunCharts;
class RunLogView;
class StepList;
class TrafficPanel;

/// A run in one glance: where it is, whether it is healthy, who must act, whether one can still go
/// back. Shows what its feed says and writes requests through the desk; it has no powers of its
/// own, so closing it changes nothing. With a replay it shows the run as it was at a moment, and
/// nothing can be asked of it.
class RunView : public Page {
    Q_OBJECT
public:
    RunView(const PageContext& page, std::unique_ptr<RunFeed> feed, QWidget* parent = nullptr);
    /// `isRecording`: of a run that did not happen here; marked so.
    RunView(const PageContext& page, std::unique_ptr<RunReplay> replay, bool isRecording,
        QWidget* parent = nullptr);
    ~RunView() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] const QString& run() const { return m_feed->run(); }
    [[nodiscard]] bool isReplay() const { return m_replay != nullptr; }
    /// As small as it gets when it arranges itself for a small window, also while it stands in a large one.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The status of the run is another one: for whoever says it to people that do not look.
    void statusChanged(Pilothouse::Status status, const QString& word);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    RunView(const PageContext& page, RunFeed* feed, RunReplay* replay, bool isRecording,
        QWidget* parent);

    // runview.cpp: making and showing
    void makeContent();
    QWidget* makeSteps();
    void makeButtons();
    void connectFeed();
    void takeWording();
    void refresh();
    void refreshCharts();
    void present(const RunPresentation& shown);
    void presentButtons(const QList<RunButton>& buttons);
    void arrange();
    [[nodiscard]] bool isOpened() const; ///< a step shows why it failed
    void scale();
    [[nodiscard]] RunContext context() const;
    [[nodiscard]] const Environment* environment() const;
    void followEnvironment();
    [[nodiscard]] std::optional<ExpansionEnd> expansion() const;

    // runviewactions.cpp: what a person asks
    void ask(RunVerb verb);
    void carryOut(RunVerb verb);
    void askForNote();
    void showPlan();
    void request(const QString& verb, const QString& text);
    void rollBack();
    void recover();
    void say(const Error& error);

    PageContext m_page;
    std::unique_ptr<RunFeed> m_ownFeed;
    std::unique_ptr<RunReplay> m_replay;
    RunFeed* m_feed;
    QPointer<EnvironmentFeed> m_watched; ///< says what ends what the run expanded
    bool m_isRecording = false;
    RunPresentation m_shown;

    PageHeader* m_header;
    Button* m_showPlan;
    Button* m_playAgain;
    RoleBox* m_problem;
    QWidget* m_content;
    QVBoxLayout* m_column;
    StepList* m_steps;
    QStackedWidget* m_below; ///< the guard's cells, or what was done about a failure
    GuardCells* m_guard;
    DidList* m_did;
    TrafficPanel* m_traffic;
    RunCharts* m_charts;
    RunLogView* m_log;
    ReplayBar* m_replayBar; ///< null without a replay
    ActionBar* m_actions;
    QMap<RunVerb, Button*> m_buttons;
};

} // namespace Pilothouse
