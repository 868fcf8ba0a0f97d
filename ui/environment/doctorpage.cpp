#include "ui/environment/doctorpage.h"
#include "ui/environment/checkdelegate.h"
#include "models/core/unifieddiff.h"
#include "services/deployment/deploymentdesk.h"
#include "services/project/projectwatch.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/confirmdialog.h"
#include "ui/shell/widgets/pageheader.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/text.h"
#include "ui/shell/workspace.h"
#include <QPointer>
#include <QVBoxLayout>

namespace Pilothouse {

DoctorPage::DoctorPage(const PageContext& context, const QString& environment, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_environment(environment)
{
    makeParts();
    connect(m_again, &Button::clicked, this, &DoctorPage::look);
    connect(m_fix, &Button::clicked, this, &DoctorPage::askToFix);
    connect(m_undo, &Button::clicked, this, &DoctorPage::askToUndo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DoctorPage::showCheck);
}

DoctorPage::~DoctorPage()
{
    m_stop.request_stop();
}

void DoctorPage::makeParts()
{
    const Theme* theme = Theme::of(this);
    m_header = new PageHeader(title(), this);
    m_again = new Button(ButtonKind::Normal, tr("Check again"), QStringLiteral("refresh"), this);
    m_fix = new Button(ButtonKind::Primary, tr("Put the router right…"), {}, this);
    m_fix->setDescription(tr("Shows what would be changed in the router's configuration, and asks."));
    m_fix->hide();
    m_undo = new Button(ButtonKind::Normal, tr("Give the router back…"), QStringLiteral("rollback"), this);
    m_undo->setDescription(tr("Takes Pilothouse's part out of the router's configuration again, and asks first."));
    m_undo->hide();
    m_header->addButton(m_undo);
    m_header->addButton(m_again);
    m_header->addButton(m_fix);
    auto* card = new Card(this);
    m_table = new TableView(tr("Checks"), card);
    m_table->setItemDelegate(new CheckDelegate(m_table));
    m_table->setModel(&m_checks);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(CheckTableModel::TitleColumn, theme->px(220));
    m_table->setColumnWidth(CheckTableModel::RemedyColumn, theme->px(360));
    m_table->setStretchColumn(CheckTableModel::ResultColumn);
    card->content()->addWidget(m_table);
    m_box = new RoleBox(Role::Ok, this);
    m_box->hide();
    m_evidence = new Text(TextStyle::Mono, m_box, Role::TextMuted);
    m_evidence->setWordWrap(true);
    m_evidence->setSelectable();
    m_box->content()->addWidget(m_evidence);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme->px(Metric::pageMargin), theme->px(Metric::pageTop), theme->px(Metric::pageMargin), theme->px(16));
    layout->setSpacing(theme->px(16));
    layout->addWidget(m_header);
    layout->addWidget(card, 1);
    layout->addWidget(m_box);
}

QString DoctorPage::title() const
{
    return m_environment.isEmpty() ? tr("Doctor") : tr("Doctor of %1").arg(m_environment);
}

QString DoctorPage::help() const
{
    return tr("Looks at tools, Docker, database, router, application and folders, and changes nothing. Each line says what is so and what to do.");
}

QWidget* DoctorPage::firstFocus()
{
    return m_table;
}

void DoctorPage::enter()
{
    if (m_checks.rowCount() == 0) {
        look();
    }
}

void DoctorPage::look()
{
    if (m_isLooking) {
        return;
    }
    m_isLooking = true;
    m_again->setEnabled(false);
    m_checks.clear();
    m_box->hide();
    say();
    const QPointer<DoctorPage> self(this);
    const auto onChecked = [self](const CheckResult& result) {
        if (self) {
            self->add(result);
        }
    };
    QCoro::connect(m_context.workspace->desk->doctor(m_environment, onChecked, m_stop.get_token()), this, [this](const QList<CheckResult>& results) {
        m_isLooking = false;
        m_again->setEnabled(true);
        for (const CheckResult& result : results) {
            add(result);
        }
        say();
    });
}

void DoctorPage::add(const CheckResult& result)
{
    m_checks.add(result);
    if (result.id == m_wanted) {
        reveal(m_wanted);
    }
    say();
}

void DoctorPage::say()
{
    const int failed = m_checks.count(CheckResult::Failed);
    const int warned = m_checks.count(CheckResult::Warning);
    const int all = m_checks.rowCount();
    const Status status = m_isLooking ? Status::Running : failed > 0 ? Status::Critical : warned > 0 ? Status::Warning : Status::Ok;
    m_header->setStatus(status, m_isLooking ? tr("looking") : failed > 0 ? tr("%n problem(s)", nullptr, failed) : warned > 0 ? tr("%n warning(s)", nullptr, warned) : tr("all is well"));
    m_header->setSubtitle(m_isLooking ? tr("%n check(s) done so far.", nullptr, all) : tr("%n check(s). Choose one to read what it found and what to do.", nullptr, all));
    const QList<CheckResult>& rows = m_checks.rows();
    const int adopted = m_checks.rowOf(QStringLiteral("router.adopted"));
    m_undo->setVisible(!m_isLooking && adopted >= 0 && rows[adopted].status == CheckResult::Ok);
    m_fix->setVisible(!m_isLooking && std::any_of(rows.cbegin(), rows.cend(), [](const CheckResult& row) { return row.canFix && row.status != CheckResult::Ok; }));
}

void DoctorPage::reveal(const QString& check)
{
    m_wanted = check;
    const int row = m_checks.rowOf(check);
    if (row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_checks.index(row, 0));
    }
}

void DoctorPage::showCheck(const QModelIndex& index)
{
    m_box->setVisible(index.isValid());
    if (!index.isValid()) {
        return;
    }
    const CheckResult& check = m_checks.row(index.row());
    m_box->setRole(roleOf(statusOf(check.status)));
    m_box->setTitle(check.title, iconOf(statusOf(check.status)));
    m_box->setText(check.message);
    m_box->setNote(check.remedy);
    m_evidence->setText(check.detail);
    m_evidence->setVisible(!check.detail.isEmpty());
}

void DoctorPage::askToFix()
{
    m_fix->setEnabled(false);
    QCoro::connect(m_context.workspace->desk->routerFix(m_environment), this, [this](const Result<AdoptionPlan>& plan) {
        m_fix->setEnabled(true);
        if (!plan) {
            m_context.navigator->notify(Notice::fromError(plan.error()));
        } else if (!plan->manualEdit.isEmpty()) {
            m_box->setRole(Role::Warning);
            m_box->setTitle(tr("The router needs an edit by hand"), QStringLiteral("warning"));
            m_box->setText(plan->reason);
            m_box->setNote({});
            m_evidence->setText(plan->manualEdit);
            m_evidence->show();
            m_box->show();
        } else {
            confirmFix(*plan);
        }
    });
}

void DoctorPage::confirmFix(const AdoptionPlan& plan)
{
    QString difference;
    for (const FileChange& change : plan.changes) {
        difference += unifiedDiff(change.path, change.before, change.after);
    }
    Confirmation question;
    question.title = tr("Put the router right?");
    question.effect = tr("%n file(s) will be written as shown, tested by the router, and loaded.", nullptr, static_cast<int>(plan.changes.size()));
    question.note = plan.announcements.join(u' ');
    question.difference = difference;
    question.action = tr("Write and reload");
    question.environment = m_environment;
    question.kind = kind();
    question.isDangerous = false;
    auto* dialog = new ConfirmDialog(question, this);
    connect(dialog, &QDialog::accepted, this, [this, plan] { fix(plan); });
    dialog->open();
}

EnvironmentKind DoctorPage::kind() const
{
    const std::optional<Project>& project = m_context.workspace->project->project();
    const Environment* environment = project ? project->find(m_environment) : nullptr;
    return environment == nullptr ? EnvironmentKind::Development : environment->kind;
}

void DoctorPage::askToUndo()
{
    Confirmation question;
    question.title = tr("Give the router back?");
    question.effect = tr("The router's files are put back as they were before Pilothouse, and it is reloaded once.");
    question.note = tr("Idle client connections are closed; requests are not lost. Without our part nothing can be deployed here. Doctor can put it in again.");
    question.action = tr("Put back and reload");
    question.environment = m_environment;
    question.kind = kind();
    auto* dialog = new ConfirmDialog(question, this);
    connect(dialog, &QDialog::accepted, this, &DoctorPage::undo);
    dialog->open();
}

void DoctorPage::undo()
{
    m_undo->setEnabled(false);
    QCoro::connect(m_context.workspace->desk->undoRouter(m_environment), this, [this](const Result<QStringList>& files) {
        m_undo->setEnabled(true);
        if (!files) {
            m_context.navigator->notify(Notice::fromError(files.error()));
            return;
        }
        Notice notice;
        notice.status = Status::Ok;
        notice.title = files->isEmpty() ? tr("The router has nothing of Pilothouse's") : tr("The router is as it was before Pilothouse");
        notice.text = files->join(u'\n');
        m_context.navigator->notify(notice);
        look();
    });
}

void DoctorPage::fix(const AdoptionPlan& plan)
{
    m_fix->setEnabled(false);
    QCoro::connect(m_context.workspace->desk->fixRouter(m_environment, plan), this, [this](const Result<int>& closed) {
        m_fix->setEnabled(true);
        if (!closed) {
            m_context.navigator->notify(Notice::fromError(closed.error()));
            return;
        }
        Notice notice;
        notice.status = Status::Ok;
        notice.title = tr("The router is set up for switching");
        notice.text = tr("%n idle connection(s) were closed by the reload.", nullptr, *closed);
        m_context.navigator->notify(notice);
        look();
    });
}

} // namespace Pilothouse
