#include "ui/deployment/wizard/migrationcard.h"
#include "ui/shell/widgets/status.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>

namespace Pilothouse {

MigrationCard::MigrationCard(const QString& title, QWidget* parent)
    : Card(title, parent)
{
    setPadding(12);
}

void MigrationCard::addText(QLayout* rows, const QString& words, TextStyle style)
{
    auto* text = new Text(words, style, Role::TextMuted, m_rows);
    text->setWordWrap(true);
    text->setSelectable();
    rows->addWidget(text);
}

StatusLabel* MigrationCard::verdictOf(const PlannedMigration& migration, bool isRefused)
{
    if (migration.verdict == u"safe") {
        return new StatusLabel(Status::Ok, tr("safe"), m_rows);
    }
    if (migration.verdict == u"expanded") {
        return new StatusLabel(Status::Ok, tr("expanded"), m_rows);
    }
    if (migration.verdict == u"behind-page") {
        return new StatusLabel(Status::Warning, tr("behind the page"), m_rows);
    }
    return new StatusLabel(Status::Critical, isRefused ? tr("refused") : tr("accepted by name"), m_rows);
}

void MigrationCard::show(const Plan& plan, bool isRefused)
{
    if (m_rows != nullptr && m_release == plan.release && m_shown == plan.migrations && m_wasRefused == isRefused) {
        return; // the session tells of each check that ends
    }
    m_release = plan.release;
    m_shown = plan.migrations;
    m_wasRefused = isRefused;
    const Theme* theme = Theme::of(this);
    delete m_rows;
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(theme->px(Metric::innerGap), 0, theme->px(Metric::innerGap), 0);
    rows->setSpacing(0);
    setSubtitle(plan.migrations.isEmpty() ? QString() : tr("by the gate's word"));
    if (plan.migrations.isEmpty()) {
        addText(rows, tr("None: %1 needs the schema as it is.").arg(plan.release), TextStyle::Body);
    }
    for (const PlannedMigration& migration : plan.migrations) {
        auto* row = new QHBoxLayout;
        row->setSpacing(theme->px(8));
        auto* name = new Text(migration.label(), TextStyle::Mono, Role::Text, m_rows);
        name->setSelectable();
        row->addWidget(name, 1);
        row->addWidget(verdictOf(migration, isRefused));
        rows->addLayout(row);
        if (migration.verdict == u"expanded") {
            addText(rows, tr("Recorded as applied; the expansion stands for it, and both releases work."), TextStyle::Small);
        } else if (!migration.reason.isEmpty()) {
            addText(rows, migration.reason, TextStyle::Small);
        }
    }
    content()->addWidget(m_rows);
}

} // namespace Pilothouse
