#include "ui/migration/expansionbox.h"
#include "services/deployment/expansionwords.h"
#include "ui/shell/widgets/button.h"
#include <QBoxLayout>
#include <algorithm>

namespace Pilothouse {
namespace {

bool endsBy(const QList<ExpansionStatus>& expansions, ExpansionEnd end)
{
    return std::any_of(expansions.cbegin(), expansions.cend(), [end](const ExpansionStatus& each) { return each.end == end; });
}

} // namespace

ExpansionBox::ExpansionBox(QWidget* parent)
    : RoleBox(Role::Unknown, parent)
    , m_takeBack(new Button(ButtonKind::Normal, tr("Take back…"), QStringLiteral("rollback"), this))
    , m_contract(new Button(ButtonKind::Normal, tr("Contract…"), QStringLiteral("database"), this))
{
    setTight();
    m_takeBack->setDescription(tr("Plans how what was expanded goes again; you see the plan before anything runs."));
    m_contract->setDescription(tr("Plans how the old shape goes, for good; you see the plan before anything runs."));
    auto* row = new QHBoxLayout;
    for (Button* button : {m_takeBack, m_contract}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    content()->addSpacing(Theme::of(this)->px(Metric::innerGap));
    content()->addLayout(row);
    connect(m_takeBack, &Button::clicked, this, [this] { Q_EMIT endWanted(ExpansionEnd::TakeBack); });
    connect(m_contract, &Button::clicked, this, [this] { Q_EMIT endWanted(ExpansionEnd::Contract); });
    hide();
}

QString ExpansionBox::endWords(const QList<ExpansionStatus>& expansions)
{
    if (endsBy(expansions, ExpansionEnd::Run)) {
        return tr("A run goes on with it.");
    }
    QStringList words;
    if (endsBy(expansions, ExpansionEnd::TakeBack)) {
        words << tr("The release that serves does not need it.");
    }
    if (endsBy(expansions, ExpansionEnd::Contract)) {
        words << tr("The release that serves needs it; both releases work until the contract.");
    }
    return words.isEmpty() ? tr("Whether the release that serves needs it is not known.") : words.join(u' ');
}

void ExpansionBox::show(const QString& environment, const QList<ExpansionStatus>& expansions)
{
    setVisible(!expansions.isEmpty());
    QStringList changes;
    for (const ExpansionStatus& each : expansions) {
        changes << tr("%1, by %2 for %3.", "change of the schema, run, release").arg(Expansions::words(each.open.expansion), each.open.run, each.open.release);
    }
    setTitle(tr("The schema of %1 is expanded").arg(environment), QStringLiteral("database"));
    setText(changes.join(u' '));
    setNote(endWords(expansions));
    m_takeBack->setVisible(endsBy(expansions, ExpansionEnd::TakeBack));
    m_contract->setVisible(endsBy(expansions, ExpansionEnd::Contract));
}

} // namespace Pilothouse
