#include "ui/deployment/run/plandialog.h"
#include "ui/deployment/wizard/compatibilitytable.h"
#include "ui/deployment/wizard/migrationcard.h"
#include "ui/deployment/wizard/plansteplist.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/text.h"
#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

namespace Pilothouse {

PlanDialog::PlanDialog(const QString& run, const Plan& plan, QWidget* parent)
    : QDialog(parent)
{
    const Theme* theme = Theme::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Plan of %1").arg(run));
    auto* layout = new QVBoxLayout(this);
    const int margin = theme->px(Metric::pageMargin);
    layout->setContentsMargins(margin, margin, margin, theme->px(16));
    layout->setSpacing(theme->px(Metric::cardGapTight));
    layout->addWidget(makeHead(plan));
    if (!plan.notes.isEmpty()) {
        auto* notes = new RoleBox(Role::Warning, this);
        notes->setTight();
        notes->setTitle(tr("Known before"), QStringLiteral("warning"));
        notes->setText(plan.notes.join(u'\n'));
        layout->addWidget(notes);
    }
    layout->addWidget(makeBody(plan), 1);
    layout->addWidget(makeFoot(plan));
    resize(theme->px(1040), theme->px(640));
}

QWidget* PlanDialog::makeHead(const Plan& plan)
{
    auto* head = new QWidget(this);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::of(this)->px(Metric::innerGap));
    rows->addWidget(new Text(windowTitle(), TextStyle::Title, Role::Text, head));
    auto* digest = new Text(plan.digest(), TextStyle::Mono, Role::TextMuted, head);
    digest->setSelectable();
    digest->setAccessibleName(tr("Digest of the plan"));
    digest->setToolTip(tr("Everything that is done, and to what, by its SHA-256."));
    rows->addWidget(digest);
    return head;
}

QWidget* PlanDialog::makeBody(const Plan& plan)
{
    const int gap = Theme::of(this)->px(Metric::cardGapTight);
    auto* body = new QWidget(this);
    auto* steps = new PlanStepList(body);
    auto* side = new QVBoxLayout;
    side->setSpacing(gap);
    auto* pairings = new CompatibilityTable(body);
    auto* migrations = new MigrationCard(tr("Migrations"), body);
    side->addWidget(pairings);
    side->addWidget(migrations);
    side->addStretch(1);
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(gap);
    columns->addWidget(steps, 4);
    columns->addLayout(side, 3);
    steps->show(plan);
    pairings->show(plan);
    migrations->show(plan, false);
    return body;
}

QWidget* PlanDialog::makeFoot(const Plan& plan)
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto* copy = new Button(ButtonKind::Normal, tr("Copy the digest"), QStringLiteral("copy"), foot);
    auto* close = new Button(tr("Close"), foot);
    row->addStretch(1);
    row->addWidget(copy);
    row->addWidget(close);
    connect(copy, &Button::clicked, this, [digest = plan.digest()] { QApplication::clipboard()->setText(digest); });
    connect(close, &Button::clicked, this, &QDialog::accept);
    close->setFocus();
    return foot;
}

} // namespace Pilothouse
