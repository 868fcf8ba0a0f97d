#include "ui/environment/checkpanel.h"
#include "ui/environment/checkdelegate.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/status.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>

namespace Pilothouse {

CheckPanel::CheckPanel(CheckTableModel* checks, QWidget* parent)
    : QWidget(parent)
    , m_checks(checks)
    , m_table(new TableView(tr("Checks"), this))
    , m_box(new RoleBox(Role::Ok, this))
    , m_evidence(new Text(TextStyle::Mono, m_box, Role::TextMuted))
{
    const Theme* theme = Theme::of(this);
    m_table->setItemDelegate(new CheckDelegate(m_table));
    m_table->setModel(checks);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(CheckTableModel::TitleColumn, theme->px(220));
    m_table->setStretchColumn(CheckTableModel::ResultColumn);
    // The remedy is shown whole below.
    m_table->setColumnHidden(CheckTableModel::RemedyColumn, true);
    m_evidence->setWordWrap(true);
    m_evidence->setSelectable();
    m_box->setTight();
    m_box->content()->addWidget(m_evidence);
    m_box->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(theme->px(12), theme->px(12), theme->px(12), theme->px(12));
    foot->addWidget(m_box);
    layout->addLayout(foot);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckPanel::showCheck);
    connect(checks, &QAbstractItemModel::rowsInserted, this, &CheckPanel::chooseFailure);
    connect(checks, &QAbstractItemModel::dataChanged, this, &CheckPanel::chooseFailure);
}

void CheckPanel::chooseFailure()
{
    const auto isFailed = [this](int row) { return !m_checks->isWaiting(row) && m_checks->row(row).status == CheckResult::Failed; };
    const QModelIndex current = m_table->currentIndex();
    showCheck(current);
    if (current.isValid() && isFailed(current.row())) {
        return;
    }
    for (int row = 0; row < m_checks->rowCount(); ++row) {
        if (isFailed(row)) {
            m_table->selectRow(row);
            return;
        }
    }
}

void CheckPanel::showCheck(const QModelIndex& index)
{
    const bool isAnswered = index.isValid() && !m_checks->isWaiting(index.row());
    m_box->setVisible(isAnswered);
    if (!isAnswered) {
        return;
    }
    const CheckResult& check = m_checks->row(index.row());
    const Status status = statusOf(check.status);
    m_box->setRole(roleOf(status));
    m_box->setTitle(check.title, iconOf(status));
    m_box->setText(check.message);
    m_box->setNote(check.remedy);
    m_evidence->setText(check.detail);
    m_evidence->setVisible(!check.detail.isEmpty());
}

} // namespace Pilothouse
