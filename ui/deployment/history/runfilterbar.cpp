#include "ui/deployment/history/runfilterbar.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/filterfield.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/widgets/text.h"
#include <QComboBox>
#include <QSet>

namespace Pilothouse {

RunFilterBar::RunFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_environment(makeChoice(tr("Environment"), tr("All environments")))
    , m_outcome(makeChoice(tr("Result"), tr("All results")))
    , m_release(makeChoice(tr("Release"), tr("All releases")))
    , m_text(new FilterField(tr("Runs"), this))
    , m_count(new Text(TextStyle::Small, this, Role::TextMuted))
    , m_showAll(new Button(ButtonKind::Flat, tr("Show all"), {}, this))
{
    using Outcome = RunFilterModel::Outcome;
    const std::initializer_list<std::pair<Outcome, QString>> outcomes {{Outcome::GoesOn, tr("Goes on")}, {Outcome::Succeeded, tr("Succeeded")},
        {Outcome::RolledBack, tr("Rolled back")}, {Outcome::Aborted, tr("Aborted")}, {Outcome::Failed, tr("Failed")}, {Outcome::NeedsPerson, tr("Needs a person")}};
    for (const auto& [outcome, words] : outcomes) {
        m_outcome->addItem(words, int(outcome));
    }
    m_showAll->setSmall(true);
    m_showAll->setDescription(tr("Takes every filter away."));
    m_showAll->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::of(this)->px(8));
    for (QWidget* widget : std::initializer_list<QWidget*> {m_environment, m_outcome, m_release, m_text}) {
        layout->addWidget(widget);
    }
    layout->addWidget(m_showAll);
    layout->addStretch(1);
    layout->addWidget(m_count);
    connect(m_text, &FilterField::filterChanged, this, &RunFilterBar::onChanged);
    connect(m_showAll, &Button::clicked, this, &RunFilterBar::showAll);
}

QComboBox* RunFilterBar::makeChoice(const QString& name, const QString& every)
{
    auto* box = new QComboBox(this);
    box->setProperty(StyleProperty::isSmall, true);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaxVisibleItems(16);
    box->addItem(every);
    box->setAccessibleName(name);
    box->setAccessibleDescription(tr("Shows only the runs of this choice."));
    connect(box, &QComboBox::currentIndexChanged, this, &RunFilterBar::onChanged);
    return box;
}

void RunFilterBar::onChanged()
{
    m_showAll->setVisible(!(filter() == RunFilterModel::Filter()));
    Q_EMIT filterChanged();
}

void RunFilterBar::setRuns(const QList<RunSummaryRow>& runs)
{
    QStringList environments;
    QStringList releases;
    QSet<QString> seen;
    for (const RunSummaryRow& run : runs) {
        if (!environments.contains(run.environment)) {
            environments << run.environment;
        }
        if (!seen.contains(run.release)) {
            seen.insert(run.release);
            releases << run.release;
        }
    }
    environments.sort();
    offer(m_environment, environments);
    offer(m_release, releases);
}

void RunFilterBar::offer(QComboBox* box, const QStringList& choices)
{
    QStringList offered;
    for (int i = 1; i < box->count(); ++i) {
        offered << box->itemText(i);
    }
    QStringList wanted = choices;
    if (box->currentIndex() > 0 && !wanted.contains(box->currentText())) {
        wanted << box->currentText();
    }
    if (offered == wanted) {
        return;
    }
    const QSignalBlocker blocker(box);
    const QString current = box->currentIndex() > 0 ? box->currentText() : QString();
    while (box->count() > 1) {
        box->removeItem(1);
    }
    box->addItems(wanted);
    box->setCurrentIndex(current.isEmpty() ? 0 : int(wanted.indexOf(current)) + 1);
}

void RunFilterBar::setCount(qsizetype shown, qsizetype all)
{
    m_count->setText(shown == all ? tr("%n run(s)", nullptr, int(all)) : tr("%1 of %2").arg(Numbers::count(shown), Numbers::count(all)));
}

RunFilterModel::Filter RunFilterBar::filter() const
{
    RunFilterModel::Filter filter;
    filter.environment = m_environment->currentIndex() > 0 ? m_environment->currentText() : QString();
    filter.release = m_release->currentIndex() > 0 ? m_release->currentText() : QString();
    filter.outcome = RunFilterModel::Outcome(m_outcome->currentData().toInt());
    filter.text = m_text->text();
    return filter;
}

void RunFilterBar::showAll()
{
    for (QComboBox* box : {m_environment, m_outcome, m_release}) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(0);
    }
    const QSignalBlocker blocker(m_text);
    m_text->clear();
    onChanged();
}

} // namespace Pilothouse
