#include "ui/migration/migrationdetail.h"
#include "models/migration/migrationwords.h"
#include "ui/migration/expansionview.h"
#include "ui/migration/recipeview.h"
#include "ui/migration/reviewwords.h"
#include "ui/migration/sqlview.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/tabledelegate.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/tabstrip.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>

namespace Pilothouse {
namespace {

constexpr int longestStatement = 3; // lines of the table

class FindingDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    [[nodiscard]] TableCell cell(const QModelIndex& index) const override
    {
        TableCell cell = TableDelegate::cell(index);
        switch (index.column()) {
        case FindingTableModel::StatementColumn:
            cell.style = TextStyle::Mono;
            cell.lines = longestStatement;
            break;
        case FindingTableModel::VerdictColumn: cell.status = ReviewWords::statusOf(static_cast<SafetyClass>(index.data(FindingTableModel::SafetyRole).toInt())); break;
        case FindingTableModel::LineColumn:
        case FindingTableModel::WorkColumn: cell.role = Role::TextMuted; break;
        case FindingTableModel::RuleColumn: cell.style = TextStyle::Mono; break;
        default: break;
        }
        return cell;
    }
};

} // namespace

MigrationDetail::MigrationDetail(QWidget* parent)
    : Card(tr("Migration"), parent)
    , m_tabs(new TabStrip(tr("Views of the migration"), this))
    , m_views(new QStackedWidget(this))
    , m_nothing(new EmptyState(QStringLiteral("database"), {}, {}, this))
{
    m_tabs->add(tr("SQL"), tr("Shows what runs, and the verdict on it."));
    m_tabs->add(tr("Statements"), tr("Shows each statement with its lock and verdict."));
    m_tabs->add(tr("Recipe"), tr("Shows the page of the rule that decides: why, and what to do instead."));
    m_tabs->add(tr("Two halves"), tr("Shows how it would be expanded and contracted."));
    setTrailing(m_tabs);
    m_views->addWidget(makeSql());
    m_views->addWidget(makeStatements());
    m_recipe = new RecipeView(m_views);
    m_views->addWidget(m_recipe);
    m_views->addWidget(makeHalves());
    m_views->addWidget(m_nothing);
    content()->addWidget(m_views, 1);
    connect(m_tabs, &TabStrip::chosenChanged, m_views, &QStackedWidget::setCurrentIndex);
    show(nullptr);
}

QWidget* MigrationDetail::makeSql()
{
    const Theme* theme = Theme::of(this);
    auto* page = new QWidget(m_views);
    auto* layout = new QVBoxLayout(page);
    const int padding = theme->px(Metric::cardPadding);
    layout->setContentsMargins(padding, theme->px(12), padding, theme->px(12));
    layout->setSpacing(theme->px(12));
    m_sql = new SqlView(page);
    m_verdict = new RoleBox(Role::Ok, page);
    m_verdict->setTight();
    layout->addWidget(m_sql, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(makeFacts(page));
    return page;
}

QWidget* MigrationDetail::makeFacts(QWidget* parent)
{
    const Theme* theme = Theme::of(this);
    auto* facts = new QWidget(parent);
    auto* row = new QHBoxLayout(facts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme->px(12));
    const QList<QPair<QString, int>> names {{tr("Lock"), 7}, {tr("Held"), 4}, {tr("Rewrite, scan"), 5}, {tr("Table"), 7}, {tr("Way back"), 4}, {tr("Rule"), 6}};
    for (const auto& [name, stretch] : names) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(new Text(name, TextStyle::Small, Role::TextMuted, facts));
        auto* value = new ElidedLabel(TextStyle::Body, Role::Text, facts);
        column->addWidget(value);
        row->addLayout(column, stretch);
        m_facts << value;
    }
    return facts;
}

QWidget* MigrationDetail::makeStatements()
{
    const Theme* theme = Theme::of(this);
    m_statements = new TableView(tr("Statements"), m_views);
    m_statements->setItemDelegate(new FindingDelegate(m_statements));
    m_statements->setModel(&m_findings);
    m_statements->setSelectionMode(QAbstractItemView::SingleSelection);
    const std::initializer_list<std::pair<int, int>> widths {{FindingTableModel::LineColumn, 56}, {FindingTableModel::VerdictColumn, 116}, {FindingTableModel::LockColumn, 144},
        {FindingTableModel::WorkColumn, 124}, {FindingTableModel::RuleColumn, 130}};
    for (const auto& [column, width] : widths) {
        m_statements->setColumnWidth(column, theme->px(width));
    }
    m_statements->setStretchColumn(FindingTableModel::StatementColumn);
    m_statements->setRowsFitText();
    connect(m_statements->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) { showRule(index.row()); });
    connect(m_statements, &TableView::rowActivated, this, [this](const QModelIndex& index) {
        showView(Sql);
        m_sql->showLine(index.data(FindingTableModel::LineRole).toInt());
    });
    return m_statements;
}

QWidget* MigrationDetail::makeHalves()
{
    auto* area = new QScrollArea(m_views);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto* inner = new QWidget(area);
    auto* layout = new QVBoxLayout(inner);
    const int padding = Theme::of(this)->px(Metric::cardPadding);
    layout->setContentsMargins(padding, Theme::of(this)->px(12), padding, Theme::of(this)->px(12));
    m_halves = new ExpansionView(inner);
    layout->addWidget(m_halves);
    area->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() fills it
    return area;
}

void MigrationDetail::showView(View view)
{
    m_tabs->choose(view);
    m_views->setCurrentIndex(view);
}

void MigrationDetail::show(const MigrationReview* migration)
{
    const bool isPending = migration != nullptr && migration->state == MigrationState::Pending;
    m_tabs->setVisible(isPending);
    setTitle(migration == nullptr ? tr("Migration") : migration->label());
    if (!isPending) {
        m_nothing->setSentence(migration == nullptr                        ? tr("Choose a migration at the left.")
                : migration->state == MigrationState::Applied ? tr("It is applied. SQL and verdicts are made of what is pending.")
                                                              : ReviewWords::why(*migration));
        m_views->setCurrentWidget(m_nothing);
        m_label.clear();
        return;
    }
    static const QRegularExpression emptyEnd(QStringLiteral("\\s+$"));
    m_sql->setSql(migration->sql.trimmed().isEmpty() ? tr("-- It changes nothing in the database.") : QString(migration->sql).remove(emptyEnd));
    m_findings.setVerdict(migration->verdict);
    m_verdict->setRole(roleOf(ReviewWords::statusOf(*migration)));
    m_verdict->setTitle(ReviewWords::verdict(*migration), iconOf(ReviewWords::statusOf(*migration)));
    m_verdict->setText(ReviewWords::why(*migration));
    showFacts(*migration);
    const StatementFinding* decides = decidingFinding(migration->verdict);
    m_recipe->showRule(decides == nullptr ? QString() : decides->rule, decides == nullptr ? tr("No rule has anything to say about it.") : decides->recipe);
    m_tabs->setShown(Halves, migration->expansion.has_value());
    if (migration->expansion) {
        m_halves->show(*migration->expansion);
    }
    // Another migration begins with its SQL; the same one, read again, stays as it was.
    const bool isOther = m_label != migration->label();
    m_label = migration->label();
    showView(isOther ? Sql : static_cast<View>(m_tabs->chosen()));
    if (isOther && decides != nullptr && decides->safety != SafetyClass::Safe) {
        m_sql->showLine(decides->line);
    }
}

void MigrationDetail::showFacts(const MigrationReview& migration)
{
    const TableLock lock = strongestLock(migration.verdict);
    const StatementFinding* decides = decidingFinding(migration.verdict);
    const QStringList values {lock.mode == LockMode::None ? tr("none") : wordOf(lock.mode), ReviewWords::held(migration), ReviewWords::work(migration), ReviewWords::table(migration),
        ReviewWords::reverse(migration), decides == nullptr ? tr("none") : decides->rule};
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_facts[i]->setText(values[i]);
    }
}

void MigrationDetail::showRule(int row)
{
    if (row >= 0) {
        const StatementFinding& finding = m_findings.finding(row);
        m_recipe->showRule(finding.rule, finding.recipe);
    }
}

} // namespace Pilothouse
