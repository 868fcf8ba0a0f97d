#include "ui/deployment/wizard/schemacard.h"
#include "models/core/jsonstrings.h"
#include "services/deployment/expansionwords.h"
#include "ui/migration/sqlview.h"
#include "ui/shell/widgets/text.h"
#include <QVBoxLayout>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int mostSqlLines = 12; // of the SQL; the rest is scrolled to

bool isContract(const Plan& plan)
{
    return plan.strategy == u"contract";
}

const PlanStep* schemaStep(const Plan& plan)
{
    return plan.keepsRelease() ? plan.step(plan.strategy) : nullptr;
}

QList<WrittenExpansion> expansionsOf(const Plan& plan)
{
    return Expansions::ofStep(schemaStep(plan)).value_or(QList<WrittenExpansion>());
}

QString schemaSqlOf(const Plan& plan)
{
    QStringList statements;
    for (const WrittenExpansion& written : expansionsOf(plan)) {
        statements += isContract(plan) ? written.sql.contract : written.sql.undo;
    }
    return statements.join(QLatin1Char('\n')).trimmed();
}

} // namespace

SchemaCard::SchemaCard(QWidget* parent)
    : Card(tr("What goes, what stays"), parent)
    , m_area(new QWidget(this))
    , m_rows(new QVBoxLayout(m_area))
{
    const Theme* theme = Theme::of(this);
    setPadding(12);
    m_rows->setContentsMargins(theme->px(Metric::innerGap), 0, theme->px(Metric::innerGap), 0);
    m_rows->setSpacing(0);
    m_changes = new Text(TextStyle::Mono, m_area);
    m_changes->setWordWrap(true);
    m_changes->setSelectable();
    m_rows->addWidget(m_changes);
    m_rows->addSpacing(theme->px(8));
    m_goes = addRow(tr("Goes"));
    m_stays = addRow(tr("Stays"));
    m_sql = new SqlView(m_area);
    m_rows->addWidget(m_sql);
    content()->addWidget(m_area);
}

Text* SchemaCard::addRow(const QString& name)
{
    m_rows->addWidget(new Text(name, TextStyle::Small, Role::TextMuted, m_area));
    auto* value = new Text(TextStyle::Body, m_area);
    value->setWordWrap(true);
    value->setSelectable();
    value->setAccessibleName(name);
    m_rows->addWidget(value);
    m_rows->addSpacing(Theme::of(this)->px(8));
    return value;
}

QString SchemaCard::changesOf(const Plan& plan)
{
    const QList<WrittenExpansion> expansions = expansionsOf(plan);
    return expansions.isEmpty() ? QString() : Expansions::words(expansions);
}

QString SchemaCard::goes(const Plan& plan)
{
    if (isContract(plan)) {
        return tr("The old shape, for good: what older releases read and write, and the trigger that kept both in step.");
    }
    const QStringList faked = stringsIn(schemaStep(plan)->parameters.value(QStringLiteral("faked")));
    return tr("What was added for the release that does not serve, and the trigger.") + (faked.isEmpty() ? QString() : u' ' + tr("Not recorded as applied any more: %1.").arg(faked.join(QStringLiteral(", "))));
}

QString SchemaCard::stays(const Plan& plan)
{
    return isContract(plan) ? tr("Every row, in the shape that %1 uses. Only the backup has the old one.").arg(plan.release)
                            : tr("Every row, also what the other release wrote: the shape that %1 uses has it too. The schema is then as it was before.").arg(plan.release);
}

void SchemaCard::show(const Plan& plan)
{
    m_changes->setText(changesOf(plan));
    m_goes->setText(goes(plan));
    m_stays->setText(stays(plan));
    const QString sql = schemaSqlOf(plan);
    m_sql->setSql(sql);
    m_sql->setVisible(!sql.isEmpty());
    const int lines = std::min(mostSqlLines, int(sql.count(QLatin1Char('\n'))) + 1);
    m_sql->setFixedHeight((lines + 1) * QFontMetrics(Theme::of(this)->font(TextStyle::Mono)).lineSpacing() + Theme::of(this)->px(8));
}

} // namespace Pilothouse
