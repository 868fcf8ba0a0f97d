#include "ui/report/reportspage.h"
#include "models/deployment/runwords.h"
#include "services/journal/journalfeed.h"
#include "services/project/projectwatch.h"
#include "services/time/clock.h"
#include "ui/journal/chainwords.h"
#include "ui/report/exportcard.h"
#include "ui/report/reportlist.h"
#include "ui/report/reportview.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/pageheader.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/tablewording.h"
#include "ui/shell/widgets/text.h"
#include "ui/shell/workspace.h"
#include <QFileDialog>
#include <QListView>
#include <QStackedWidget>

namespace Pilothouse {

ReportsPage::ReportsPage(const PageContext& context, const QString& run, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_wanted(run)
{
    makeParts();
    connectSignals();
    onProject();
    sayFormat();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::makeParts()
{
    const Theme* theme = Theme::of(this);
    m_header = new PageHeader(title(), this);
    m_open = new Button(ButtonKind::Normal, tr("Open the run"), QStringLiteral("arrow-right"), this);
    m_export = new Button(ButtonKind::Primary, tr("Export…"), QStringLiteral("export"), this);
    m_header->addButton(m_open);
    m_header->addButton(m_export);
    m_nothing = new EmptyState(QStringLiteral("report"), tr("Every run has a report as soon as it begins. Nothing was deployed yet."), tr("Watch a recorded deployment"), this);
    m_body = new QStackedWidget(this);
    m_body->addWidget(makeBody());
    m_body->addWidget(m_nothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme->px(Metric::pageMargin), theme->px(Metric::pageTop), theme->px(Metric::pageMargin), theme->px(Metric::cardGap));
    layout->setSpacing(theme->px(Metric::cardGap));
    layout->addWidget(m_header);
    layout->addWidget(m_body, 1);
}

QWidget* ReportsPage::makeBody()
{
    const Theme* theme = Theme::of(this);
    auto* body = new QWidget(this);
    m_list = new ReportList(body);
    m_list->setFixedWidth(theme->px(216));
    auto* desk = new Card(body);
    m_view = new ReportView(desk);
    m_problem = new RoleBox(Role::Critical, desk);
    m_problem->hide();
    desk->content()->addWidget(m_problem);
    desk->content()->addWidget(m_view, 1);
    auto* layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme->px(Metric::cardGap));
    layout->addWidget(m_list);
    layout->addWidget(desk, 1);
    layout->addWidget(makeSide());
    return body;
}

QWidget* ReportsPage::makeSide()
{
    const Theme* theme = Theme::of(this);
    auto* side = new QWidget(this);
    side->setFixedWidth(theme->px(232));
    m_formats = new ExportCard(side);
    auto* chain = new Card(tr("Journal"), side);
    chain->setPadding(Metric::cardPadding);
    chain->content()->setSpacing(theme->px(8));
    m_chain = new StatusLabel(chain);
    m_chainWords = new Text(TextStyle::Small, chain, Role::TextMuted);
    m_chainWords->setWordWrap(true);
    auto* journal = new Button(ButtonKind::Normal, tr("Show the journal"), {}, chain);
    journal->setSmall(true);
    connect(journal, &Button::clicked, this, [this] { m_context.navigator->show(PageId::Journal); });
    chain->content()->addWidget(m_chain);
    chain->content()->addWidget(m_chainWords);
    chain->content()->addWidget(journal, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme->px(12));
    layout->addWidget(m_formats);
    layout->addWidget(chain);
    layout->addStretch(1);
    return side;
}

void ReportsPage::connectSignals()
{
    JournalFeed* journal = m_context.workspace->journal;
    connect(journal, &JournalFeed::runsChanged, this, &ReportsPage::takeRuns);
    connect(journal, &JournalFeed::stateChanged, this, &ReportsPage::takeRuns);
    connect(journal, &JournalFeed::verified, this, &ReportsPage::sayChain);
    connect(m_context.workspace->project, &ProjectWatch::changed, this, &ReportsPage::onProject);
    connect(m_list, &ReportList::chosen, this, &ReportsPage::read);
    connect(m_formats, &ExportCard::formatChanged, this, &ReportsPage::sayFormat);
    connect(m_nothing, &EmptyState::triggered, this, [this] { m_context.navigator->openRecording(); });
    connect(m_export, &Button::clicked, this, &ReportsPage::chooseFile);
    connect(m_open, &Button::clicked, this, [this] { m_context.navigator->openRun(m_report->report.state().run); });
}

QString ReportsPage::help() const
{
    return tr("The facts of a run as others read them later. What is exported here is byte for byte what “pilothousectl report” writes.");
}

QWidget* ReportsPage::firstFocus()
{
    return m_body->currentIndex() == 0 ? static_cast<QWidget*>(m_list->view()) : m_nothing->button();
}

void ReportsPage::enter()
{
    m_isSeen = true;
    JournalFeed* journal = m_context.workspace->journal;
    if (!journal->verification() && !journal->isVerifying()) {
        journal->verify();
    }
    takeRuns();
    sayChain();
}

void ReportsPage::leave()
{
    m_isSeen = false;
}

void ReportsPage::onProject()
{
    const std::optional<Project>& project = m_context.workspace->project->project();
    m_time = TimeFormat(project ? project->timezone : QStringLiteral("UTC"));
    m_list->setWording(wordingIn(m_time));
    takeRuns();
}

void ReportsPage::takeRuns()
{
    if (!m_isSeen) {
        return;
    }
    const JournalFeed* journal = m_context.workspace->journal;
    QList<RunSummaryRow> runs = journal->runs();
    const std::optional<Project>& project = m_context.workspace->project->project();
    if (project) {
        runs.removeIf([&project](const RunSummaryRow& run) { return run.project != project->name; });
    }
    m_list->setRuns(runs);
    const bool isEmpty = runs.isEmpty() && journal->state() == JournalState::Ok;
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    m_export->setVisible(!isEmpty);
    m_open->setVisible(!isEmpty);
    const RunSummaryRow* current = m_list->current();
    if (current == nullptr) {
        m_list->choose(m_wanted);
        m_export->setEnabled(m_report != nullptr);
        m_open->setEnabled(m_report != nullptr);
    } else if (m_report && current->isFinished() && !m_report->report.state().isFinished() && current->run == m_report->report.state().run) {
        read(current->run); // it has ended meanwhile
    }
}

void ReportsPage::reveal(const QString& run)
{
    m_wanted = run;
    m_list->choose(run);
}

void ReportsPage::read(const QString& run)
{
    const int job = ++m_job;
    m_wanted = run;
    m_problem->hide();
    const std::optional<Project>& project = m_context.workspace->project->project();
    const TimeWords times = project ? TimeWords::ofZone(project->timezone) : TimeWords();
    QCoro::connect(readReport(m_context.workspace->journal->journal(), run, now(), times), this, [this, job](const Result<std::shared_ptr<const ReadReport>>& report) {
        if (job == m_job) {
            report ? take(*report) : fail(report.error());
        }
    });
}

void ReportsPage::take(const std::shared_ptr<const ReadReport>& report)
{
    m_report = report;
    const RunState& state = report->report.state();
    m_view->setContent(report->content);
    m_view->show();
    m_formats->setPages(report->pages);
    m_header->setTitle(tr("Report of %1, %2", "release, date").arg(state.release, m_time.date(state.createdAt)));
    m_header->setStatus(statusOf(state.phase), phaseWords(state.phase));
    m_header->setSubtitle(state.isFinished() ? tr("%1 · %2 · ended %3").arg(state.run, state.environment, m_time.dateTime(state.finishedAt))
                                             : tr("%1 · %2 · goes on; this is how it stood at %3").arg(state.run, state.environment, m_time.time(now())));
    m_export->setEnabled(true);
    m_open->setEnabled(true);
    Q_EMIT reportShown();
}

void ReportsPage::fail(const Error& error)
{
    m_report.reset();
    m_view->hide();
    m_export->setEnabled(false);
    m_open->setEnabled(false);
    m_problem->setTitle(error.message, QStringLiteral("critical"));
    m_problem->setText(error.remedy);
    m_problem->show();
}

void ReportsPage::sayChain()
{
    const JournalFeed* journal = m_context.workspace->journal;
    const std::optional<VerifyReport>& report = journal->verification();
    if (journal->isVerifying()) {
        m_chain->setStatus(Status::Running, tr("checking"));
        m_chainWords->setText(tr("Whether the facts are as they were written."));
    } else if (!report) {
        m_chain->setStatus(Status::Unknown, tr("not checked"));
        m_chainWords->setText(journal->verificationProblem() ? journal->verificationProblem()->message : QString());
    } else if (report->isSound()) {
        m_chain->setStatus(Status::Ok, tr("sound"));
        m_chainWords->setText(tr("All facts of the report are as they were written."));
    } else {
        m_chain->setStatus(Status::Critical, tr("not as it was written"));
        m_chainWords->setText(problemTitle(*report->firstProblem) + u'.');
    }
}

void ReportsPage::sayFormat()
{
    m_export->setText(tr("Export %1…").arg(ExportCard::nameOf(m_formats->format())));
}

void ReportsPage::chooseFile()
{
    const QString format = m_formats->format();
    auto* dialog = new QFileDialog(this, tr("Export the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    dialog->setNameFilters({QStringLiteral("%1 (*.%2)").arg(ExportCard::nameOf(format), format), tr("All files (*)")});
    dialog->selectFile(QStringLiteral("%1.%2").arg(m_report->report.state().run, format));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPage::exportTo);
    dialog->open();
}

void ReportsPage::exportTo(const QString& file)
{
    m_export->setEnabled(false);
    QCoro::connect(exportReport(m_report, m_formats->format(), file), this, [this, file](const Result<>& written) {
        m_export->setEnabled(true);
        Notice notice;
        notice.status = Status::Ok;
        notice.title = tr("The report was exported");
        notice.text = file;
        m_context.navigator->notify(written ? notice : Notice::fromError(written.error()));
    });
}

qint64 ReportsPage::now() const
{
    return m_context.workspace->clock->nowMicroseconds();
}

} // namespace Pilothouse
