#include "ui/migration/expansionview.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/text.h"
#include <QGridLayout>

namespace Pilothouse {
namespace {

/// What one expansion makes of its table, in three moments.
struct Moments {
    QStringList before;
    QStringList between;
    QStringList after;
};

QString columnOf(const QString& table, const QString& column, const QString& type = {})
{
    return QStringList {table + u'.' + column, type}.join(u' ').trimmed();
}

Moments momentsOfConversion(const Expansion& expansion)
{
    Moments moments;
    for (const ConvertedColumn& column : expansion.before) {
        moments.before << columnOf(expansion.table, column.name, column.type);
    }
    for (const ConvertedColumn& column : expansion.after) {
        moments.after << columnOf(expansion.table, column.name, column.type);
    }
    moments.between = moments.before + moments.after + QStringList {ExpansionView::tr("a trigger keeps the two in step")};
    return moments;
}

Moments momentsOf(const Expansion& expansion)
{
    const QString old = columnOf(expansion.table, expansion.column);
    const QString renewed = columnOf(expansion.table, expansion.newColumn.isEmpty() ? expansion.column : expansion.newColumn, expansion.type);
    switch (expansion.kind) {
    case ExpansionKind::RenameColumn:
    case ExpansionKind::WidenType:
        return {{old}, {old, renewed, ExpansionView::tr("a trigger keeps the two in step")}, {expansion.kind == ExpansionKind::WidenType ? columnOf(expansion.table, expansion.column, expansion.type) : renewed}};
    case ExpansionKind::SetNotNull:
        return {{ExpansionView::tr("%1, may be NULL").arg(old)}, {old, ExpansionView::tr("a trigger fills what the old release leaves NULL")}, {ExpansionView::tr("%1 NOT NULL").arg(old)}};
    case ExpansionKind::DropColumn:
        return {{old}, {ExpansionView::tr("%1, may be left out").arg(old)}, {ExpansionView::tr("gone: %1").arg(old)}};
    case ExpansionKind::RenameTable:
        return {{expansion.table}, {expansion.newTable, ExpansionView::tr("%1, a view of it that can be written").arg(expansion.table)}, {expansion.newTable}};
    case ExpansionKind::ConvertColumns:
        return momentsOfConversion(expansion);
    }
    Q_UNREACHABLE();
}

} // namespace

ExpansionView::ExpansionView(QWidget* parent)
    : QWidget(parent)
    , m_box(new RoleBox(Role::Ok, this))
    , m_area(new QWidget(this))
{
    const Theme* theme = Theme::of(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme->px(Metric::cardGapTight));
    m_box->setTight();
    layout->addWidget(m_box);
    layout->addWidget(m_area);
    layout->addStretch(1);
    auto* inner = new QVBoxLayout(m_area);
    inner->setContentsMargins(0, 0, 0, 0);
}

void ExpansionView::show(const ExpansionOffer& offer)
{
    const bool canBe = offer.refusal.isEmpty();
    m_box->setRole(canBe ? Role::Ok : Role::Warning);
    m_box->setTitle(canBe ? tr("It can be made in two halves") : tr("It cannot be made in two halves"), canBe ? QStringLiteral("split") : QStringLiteral("warning"));
    m_box->setText(canBe ? tr("First what the new release needs, with both releases working and going back free; later, as a run of its own, what only the old release needed is removed.") : offer.refusal);
    m_box->setNote(offer.plain.isEmpty() || !canBe ? QString() : tr("As they are: %1", "statements").arg(offer.plain.join(u' ')));
    delete m_schemas;
    m_schemas = nullptr;
    if (canBe) {
        showSchemas(offer);
    }
}

void ExpansionView::showSchemas(const ExpansionOffer& offer)
{
    Moments all;
    for (const Expansion& expansion : offer.expansions) {
        const Moments moments = momentsOf(expansion);
        all.before << moments.before;
        all.between << moments.between;
        all.after << moments.after;
    }
    m_schemas = new QWidget(m_area);
    auto* grid = new QGridLayout(m_schemas);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::of(this)->px(24));
    grid->setVerticalSpacing(Theme::of(this)->px(Metric::innerGap));
    addSchema(0, tr("Now"), all.before);
    addSchema(1, tr("Expanded: both releases work"), all.between);
    addSchema(2, tr("Contracted: no way back"), all.after);
    m_area->layout()->addWidget(m_schemas);
}

void ExpansionView::addSchema(int column, const QString& title, const QStringList& lines)
{
    auto* grid = qobject_cast<QGridLayout*>(m_schemas->layout());
    grid->addWidget(new Text(title, TextStyle::SmallStrong, Role::TextMuted, m_schemas), 0, column);
    auto* text = new Text(lines.join(u'\n'), TextStyle::Mono, Role::Text, m_schemas);
    text->setWordWrap(true);
    text->setSelectable();
    text->setAccessibleDescription(title);
    grid->addWidget(text, 1, column, Qt::AlignTop);
    grid->setColumnStretch(column, 1);
}

} // namespace Pilothouse
