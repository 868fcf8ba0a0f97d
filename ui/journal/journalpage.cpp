#include "ui/journal/journalpage.h"
#include "services/journal/journalexport.h"
#include "services/journal/journalfeed.h"
#include "services/project/projectwatch.h"
#include "ui/journal/chainwords.h"
#include "ui/journal/eventview.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/filterfield.h"
#include "ui/shell/widgets/pageheader.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/tabledelegate.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/tablewording.h"
#include "ui/shell/widgets/text.h"
#include "ui/shell/windowmemory.h"
#include "ui/shell/workspace.h"
#include <QCheckBox>
#include <QFileDialog>

namespace Pilothouse {
namespace {

const auto eventColumnsKey = QStringLiteral("journal/table");
constexpr int eventWidth = 360; // px; of the journal the sentences need the room
constexpr int rowHeight = 44; // px: two lines of a sentence

std::optional<Status> statusOf(const QString& kind)
{
    if (kind == QStringView(EventKind::stepFailed) || kind == QStringView(EventKind::undoFailed)) {
        return Status::Critical;
    }
    if (kind == QStringView(EventKind::runTurnedBack)) {
        return Status::RolledBack;
    }
    return std::nullopt;
}

class EventDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    [[nodiscard]] TableCell cell(const QModelIndex& index) const override
    {
        TableCell cell = TableDelegate::cell(index);
        switch (index.column()) {
        case EventTableModel::SeqColumn:
        case EventTableModel::ActorColumn: cell.role = Role::TextMuted; break;
        case EventTableModel::KindColumn: cell.style = TextStyle::Mono; break;
        case EventTableModel::WordsColumn:
            cell.status = statusOf(index.data(EventTableModel::KindRole).toString());
            cell.lines = 2;
            if (cell.text.isEmpty()) {
                cell.text = index.data(EventTableModel::KindRole).toString();
                cell.style = TextStyle::Mono;
            }
            break;
        default: break;
        }
        return cell;
    }
};

} // namespace

JournalPage::JournalPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
    makeParts();
    connectSignals();
    onProject();
}

JournalPage::~JournalPage() = default;

JournalFeed* JournalPage::feed() const
{
    return m_context.workspace->journal;
}

void JournalPage::makeParts()
{
    const Theme* theme = Theme::of(this);
    m_header = new PageHeader(title(), this);
    m_verify = new Button(ButtonKind::Normal, tr("Check again"), QStringLiteral("refresh"), this);
    m_verify->setDescription(tr("Recomputes every hash and compares the end with the head file. Changes nothing."));
    m_export = new Button(ButtonKind::Normal, tr("Export…"), QStringLiteral("export"), this);
    m_export->setDescription(tr("Writes all events as JSON lines: for an archive, or a witness elsewhere."));
    m_header->addButton(m_verify);
    m_header->addButton(m_export);
    m_problem = new RoleBox(Role::Critical, this);
    m_problem->hide();
    m_showEvent = new Button(ButtonKind::Normal, tr("Show the event"), QStringLiteral("arrow-right"), m_problem);
    m_showEvent->setSmall(true);
    m_problem->content()->addWidget(m_showEvent, 0, Qt::AlignLeft);
    // Made in reading order, which is the keyboard's order too.
    QWidget* search = makeSearch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme->px(Metric::cardGap));
    columns->addWidget(makeTable(), 1);
    m_event = new EventView(this);
    m_event->setFixedWidth(theme->px(eventWidth));
    columns->addWidget(m_event);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme->px(Metric::pageMargin), theme->px(Metric::pageTop), theme->px(Metric::pageMargin), theme->px(Metric::cardGap));
    layout->setSpacing(theme->px(12));
    layout->addWidget(m_header);
    layout->addWidget(m_problem);
    layout->addWidget(search);
    layout->addLayout(columns, 1);
}

QWidget* JournalPage::makeSearch()
{
    const Theme* theme = Theme::of(this);
    auto* bar = new QWidget(this);
    m_text = new FilterField(tr("Events"), bar);
    m_text->setPlaceholderText(tr("Search all events: a run, a person, a word, a hash"));
    m_text->setMinimumWidth(theme->px(360));
    m_samples = new QCheckBox(tr("Measurements and progress"), bar);
    m_samples->setAccessibleDescription(tr("Shows also what is written every second."));
    m_found = new Text(TextStyle::Small, bar, Role::TextMuted);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme->px(16));
    layout->addWidget(m_text);
    layout->addWidget(m_samples);
    layout->addStretch(1);
    layout->addWidget(m_found);
    return bar;
}

QWidget* JournalPage::makeTable()
{
    auto* card = new Card(this);
    m_table = new TableView(tr("Events"), card);
    m_table->setItemDelegate(new EventDelegate(m_table));
    m_table->setRowHeight(rowHeight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_nothing = new EmptyState(QStringLiteral("journal"), QString(), {}, card);
    m_nothing->hide();
    card->content()->addWidget(m_table, 1);
    card->content()->addWidget(m_nothing, 1);
    return card;
}

void JournalPage::connectSignals()
{
    connect(feed(), &JournalFeed::stateChanged, this, &JournalPage::say);
    connect(feed(), &JournalFeed::verified, this, &JournalPage::say);
    connect(m_context.workspace->project, &ProjectWatch::changed, this, &JournalPage::onProject);
    connect(m_verify, &Button::clicked, this, [this] {
        feed()->verify();
        say();
    });
    connect(m_export, &Button::clicked, this, &JournalPage::chooseFile);
    connect(m_showEvent, &Button::clicked, this, [this] { reveal(QString::number(feed()->verification()->firstProblem->seq)); });
    connect(m_text, &FilterField::filterChanged, this, &JournalPage::search);
    connect(m_samples, &QCheckBox::toggled, this, &JournalPage::search);
    connect(m_event, &EventView::runWanted, this, [this](const QString& run) { m_context.navigator->openRun(run); });
}

QString JournalPage::help() const
{
    return tr("Everything that Pilothouse did and was asked for, in one chain of hashes: what was changed or removed afterwards shows. The search looks through all of it, "
              "payloads included.");
}

QWidget* JournalPage::firstFocus()
{
    return m_text;
}

void JournalPage::enter()
{
    if (!m_pages) {
        open();
        feed()->verify();
    }
    say();
}

void JournalPage::open()
{
    const Theme* theme = Theme::of(this);
    m_pages = std::make_unique<JournalPages>(feed());
    EventFilter filter;
    filter.hasSamples = m_samples->isChecked();
    m_pages->setFilter(filter);
    EventTableModel* model = m_pages->model();
    model->setWording(wordingWithSeconds(m_time));
    m_table->setModel(model);
    const std::initializer_list<std::pair<int, int>> widths {{EventTableModel::SeqColumn, 60}, {EventTableModel::TimeColumn, 144}, {EventTableModel::RunColumn, 64},
        {EventTableModel::ActorColumn, 88}, {EventTableModel::KindColumn, 132}};
    for (const auto& [column, width] : widths) {
        m_table->setColumnWidth(column, theme->px(width));
    }
    m_table->setStretchColumn(EventTableModel::WordsColumn);
    // The sentence says it; the chosen event's kind stands beside the table.
    m_table->setColumnHidden(EventTableModel::KindColumn, true);
    m_table->setColumns(m_context.memory->value(eventColumnsKey).toByteArray());
    connect(m_table, &TableView::columnsChanged, this, [this] { m_context.memory->setValue(eventColumnsKey, m_table->columns()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPage::onRow);
    connect(model, &QAbstractItemModel::rowsInserted, this, &JournalPage::sayFound);
    connect(m_pages.get(), &JournalPages::readingChanged, this, &JournalPage::sayFound);
    connect(m_pages.get(), &JournalPages::problemChanged, this, &JournalPage::say);
}

void JournalPage::onProject()
{
    const std::optional<Project>& project = m_context.workspace->project->project();
    m_time = TimeFormat(project ? project->timezone : QStringLiteral("UTC"));
    m_event->setTime(m_time);
    if (m_pages) {
        m_pages->model()->setWording(wordingWithSeconds(m_time));
    }
}

void JournalPage::search()
{
    if (!m_pages) {
        return;
    }
    EventFilter filter;
    filter.text = m_text->text();
    filter.hasSamples = m_samples->isChecked();
    if (filter == m_pages->filter()) {
        return;
    }
    m_event->showNothing();
    m_pages->setFilter(filter);
    sayFound();
}

void JournalPage::say()
{
    sayState();
    sayChain();
    sayFound();
}

void JournalPage::sayState()
{
    m_verify->setEnabled(!feed()->isVerifying());
    if (feed()->isVerifying()) {
        m_header->setStatus(Status::Running, tr("checking"));
        m_header->setSubtitle(tr("Every hash is computed again."));
        return;
    }
    const std::optional<VerifyReport>& report = feed()->verification();
    if (!report) {
        m_header->clearStatus();
        m_header->setSubtitle(feed()->file());
        return;
    }
    const qint64 at = feed()->verifiedAt().toMSecsSinceEpoch() * 1000;
    if (report->isSound()) {
        m_header->setStatus(Status::Ok, tr("sound"));
        m_header->setSubtitle(tr("%1 event(s) are as they were written, none is missing. Checked at %2.", nullptr, int(report->events)).arg(Numbers::count(report->events), m_time.time(at)));
    } else {
        m_header->setStatus(Status::Critical, tr("not as it was written"));
        m_header->setSubtitle(tr("The first problem is told below; there may be more. Checked at %1.").arg(m_time.time(at)));
    }
}

void JournalPage::sayChain()
{
    const std::optional<VerifyReport>& report = feed()->verification();
    const bool hasProblem = report && !report->isSound();
    const std::optional<Error>& unread = m_pages ? m_pages->problem() : feed()->problem();
    m_problem->setVisible(hasProblem || feed()->verificationProblem() || feed()->problem() || unread);
    m_showEvent->setVisible(hasProblem && report->firstProblem->seq > 0 && report->firstProblem->kind != JournalProblem::Truncated);
    if (hasProblem) {
        showProblem(problemTitle(*report->firstProblem), report->firstProblem->explanation + u' ' + problemMeaning(*report->firstProblem), problemRemedy(*report, feed()->file()));
    } else if (feed()->problem()) {
        showProblem(feed()->problem()->message, feed()->problem()->detail, feed()->problem()->remedy);
    } else if (feed()->verificationProblem()) {
        showProblem(feed()->verificationProblem()->message, feed()->verificationProblem()->detail, feed()->verificationProblem()->remedy);
    } else if (unread) {
        showProblem(unread->message, unread->detail, QString(unread->remedy + u' ' + tr("It is tried again by itself.")).trimmed());
    }
    const bool isMild = !hasProblem && (feed()->state() == JournalState::Locked || feed()->state() == JournalState::ReadOnly);
    m_problem->setRole(isMild ? Role::Warning : Role::Critical);
}

void JournalPage::showProblem(const QString& title, const QString& text, const QString& note)
{
    m_problem->setTitle(title, QStringLiteral("warning"));
    m_problem->setText(text);
    m_problem->setNote(note);
}

void JournalPage::sayFound()
{
    const int rows = m_pages ? m_pages->model()->rowCount() : 0;
    const bool isReading = m_pages && m_pages->isReading();
    const bool isSearch = m_pages && !m_pages->filter().text.isEmpty();
    const bool isWhole = m_pages && m_pages->readFrom() == 1;
    QString found = isWhole ? tr("%n event(s)", nullptr, rows) : tr("the newest %n event(s)", nullptr, rows);
    if (isReading) {
        found = tr("reading…");
    }
    m_found->setText(found);
    m_nothing->setSentence(isReading ? tr("Looking through the journal.") : isSearch ? tr("No event contains these words.") : tr("Nothing was written yet."));
    m_nothing->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    const int wanted = m_wanted > 0 && m_pages ? m_pages->model()->rowOf(m_wanted) : -1;
    if (wanted >= 0) {
        m_wanted = 0;
        m_table->selectRow(wanted);
        m_table->scrollTo(m_pages->model()->index(wanted, 0), QAbstractItemView::PositionAtCenter);
    } else if (m_wanted > 0 && m_pages && !isReading) {
        m_wanted = isWhole ? 0 : m_wanted; // it is not in the journal any more
        m_pages->readOlder();
    }
}

void JournalPage::onRow(const QModelIndex& index)
{
    if (index.isValid()) {
        m_event->showRow(m_pages->model()->row(index.row()));
    } else {
        m_event->showNothing();
    }
}

void JournalPage::reveal(const QString& event)
{
    m_wanted = event.toLongLong();
    const QSignalBlocker blocker(m_samples);
    m_text->clear();
    m_samples->setChecked(true);
    search();
    sayFound();
}

void JournalPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Export the journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    dialog->setNameFilters({tr("JSON lines (*.jsonl)"), tr("All files (*)")});
    dialog->selectFile(QStringLiteral("journal.jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this, &JournalPage::exportTo);
    dialog->open();
}

void JournalPage::exportTo(const QString& file)
{
    m_export->setEnabled(false);
    QCoro::connect(exportJournal(feed()->journal(), file), this, [this, file](const Result<qint64>& count) {
        m_export->setEnabled(true);
        if (!count) {
            m_context.navigator->notify(Notice::fromError(count.error()));
            return;
        }
        Notice notice;
        notice.status = Status::Ok;
        notice.title = tr("The journal was exported");
        notice.text = tr("%1 event(s) are in %2.", nullptr, int(*count)).arg(Numbers::count(*count), file);
        m_context.navigator->notify(notice);
    });
}

} // namespace Pilothouse
