#pragma once
#include "ui/deployment/wizard/wizardsession.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace Pilothouse {

class ActionBar;
class Button;
class MigrationsView;
class PageHeader;
class PlanView;
class PreflightView;
class ReleaseView;
class StartView;
class WizardSteps;

/// The deployment wizard of one environment: Release, Migrations, Preflight, Plan, Start. Every step can be gone to at any time
/// while checks run; what was prepared is kept as a draft until it is started. For a contract or a take-back, which
/// deploy nothing: Preflight, Plan, Start.
class WizardPage : public Page {
    Q_OBJECT
public:
    /// `way`: one that keeps the release, or how the draft has it.
    WizardPage(const PageContext& context, const QString& environment, WizardWay way = WizardWay::BlueGreen, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void enter() override;
    [[nodiscard]] QWidget* firstFocus() override;

    [[nodiscard]] WizardSession& session() { return m_session; }
    [[nodiscard]] WizardStep step() const { return m_step; }
    void goTo(WizardStep step);

private:
    void makeParts();
    void makeBar();
    void makeLayout();
    void connectSignals();
    void say();
    void sayNext();
    void goOn();
    [[nodiscard]] WizardStep firstStep() const;

    PageContext m_context;
    WizardSession m_session;
    PageHeader* m_header = nullptr;
    WizardSteps* m_steps = nullptr;
    QStackedWidget* m_views = nullptr;
    ReleaseView* m_release = nullptr;
    MigrationsView* m_migrations = nullptr;
    PreflightView* m_preflight = nullptr;
    PlanView* m_plan = nullptr;
    StartView* m_start = nullptr;
    ActionBar* m_bar = nullptr;
    Button* m_back = nullptr;
    Button* m_planAgain = nullptr;
    Button* m_next = nullptr;
    WizardStep m_step = WizardStep::Release;
};

} // namespace Pilothouse
