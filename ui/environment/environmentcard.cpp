#include "ui/environment/environmentcard.h"
#include "ui/environment/fact.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/plate.h"
#include "ui/shell/widgets/slotlabel.h"
#include "ui/shell/widgets/status.h"
#include "ui/shell/widgets/tablewording.h"
#include <QBoxLayout>
#include <QPainter>
#include <algorithm>

namespace Pilothouse {
EnvironmentCard::EnvironmentCard(QWidget* parent)
    : Card(parent)
    , m_body(new QWidget(this))
    , m_foot(new QWidget(this))
{
    auto* rows = new QVBoxLayout(m_body);
    content()->addWidget(m_body, 1);
    content()->addWidget(m_foot);
    makeHead();
    makeFigure();
    makeFacts();
    rows->addStretch(1);
    makeFoot();
    connect(m_action, &Button::clicked, this, [this] { Q_EMIT nextWanted(m_row.name, m_next); });
    connect(Theme::of(this), &Theme::changed, this, &EnvironmentCard::scale);
    scale();
}

void EnvironmentCard::makeHead()
{
    auto* head = new QHBoxLayout;
    m_plate = new Plate(EnvironmentKind::Development, m_body);
    m_name = new ElidedLabel(TextStyle::Body, Role::TextMuted, m_body);
    m_health = new StatusLabel(m_body);
    head->addWidget(m_plate);
    head->addWidget(m_name, 1);
    head->addWidget(m_health);
    static_cast<QBoxLayout*>(m_body->layout())->addLayout(head);
}

void EnvironmentCard::makeFigure()
{
    auto* figure = new QHBoxLayout;
    auto* times = new QVBoxLayout;
    m_release = new ElidedLabel(TextStyle::Figure, Role::Text, m_body);
    m_slot = new SlotLabel(Slot::Plain, m_body);
    m_since = new ElidedLabel(TextStyle::Small, Role::TextMuted, m_body);
    m_age = new ElidedLabel(TextStyle::Small, Role::TextMuted, m_body);
    // A long release is cut before the times are.
    for (ElidedLabel* time : {m_since, m_age}) {
        time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        time->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
    times->setSpacing(0);
    times->addWidget(m_since);
    times->addWidget(m_age);
    figure->addWidget(m_release);
    figure->addWidget(m_slot);
    figure->addStretch(1);
    figure->addLayout(times);
    static_cast<QBoxLayout*>(m_body->layout())->addLayout(figure);
}

void EnvironmentCard::makeFacts()
{
    m_commit = new Fact(tr("Commit"), m_body);
    m_commit->setValueStyle(TextStyle::Mono);
    m_schema = new Fact(tr("Migrations"), m_body);
    m_containers = new Fact(tr("Services"), m_body);
    m_drift = new Fact(tr("Drift"), m_body);
    m_difference = new Fact({}, m_body);
    m_lease = new Fact(tr("Lease"), m_body);
    m_kept = new Fact(tr("Old slot"), m_body);
    for (Fact* fact : {m_commit, m_schema, m_containers, m_drift, m_difference, m_lease, m_kept}) {
        m_body->layout()->addWidget(fact);
    }
}

void EnvironmentCard::makeFoot()
{
    auto* layout = new QHBoxLayout(m_foot);
    m_sentence = new ElidedLabel(TextStyle::Body, Role::TextMuted, m_foot);
    m_action = new Button(ButtonKind::Flat, {}, QStringLiteral("chevron-right"), m_foot);
    m_action->setLayoutDirection(Qt::RightToLeft);
    m_action->setSmall(true);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
}

void EnvironmentCard::scale()
{
    const Theme* theme = Theme::of(this);
    const int padding = theme->px(Metric::cardPadding);
    m_body->layout()->setContentsMargins(padding, theme->px(12), padding, theme->px(8));
    m_body->layout()->setSpacing(0);
    m_foot->layout()->setContentsMargins(padding, 0, theme->px(8), 0);
    m_foot->setMinimumHeight(theme->px(Metric::cardHead));
    for (QObject* child : m_body->layout()->children()) {
        static_cast<QBoxLayout*>(child)->setSpacing(theme->px(child->children().isEmpty() ? 8 : 12));
    }
    m_release->setMinimumHeight(theme->px(48));
}

void EnvironmentCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter(this).fillRect(QRect(1, m_foot->y(), width() - 2, 1), Theme::of(this)->color(Role::Line));
}

void EnvironmentCard::present(const EnvironmentRow& row, const TimeFormat& time, qint64 now, bool canDeploy)
{
    if (row.kind != m_row.kind || m_row.name.isEmpty()) {
        setRim(row.kind == EnvironmentKind::Production ? Role::Production : Role::Line);
        m_plate->setKind(row.kind);
    }
    m_row = row;
    setAccessibleName(tr("%1, %2", "environment, how it does").arg(row.name, row.healthWords));
    showHead();
    showFigure(time, now);
    m_commit->setValue(row.commit.left(9));
    m_commit->setDetail(row.commit);
    m_commit->setVisible(!row.commit.isEmpty());
    const bool hasPending = row.pendingMigrations && !row.pendingMigrations->isEmpty();
    const Role muted = row.pendingMigrations ? Role::Text : Role::TextMuted;
    m_schema->setValue(row.isObserved ? row.migrationWords() : tr("–"), hasPending ? std::optional(Status::Warning) : std::nullopt, muted);
    const bool isCounted = row.isObserved && (row.running > 0 || row.failures.isEmpty());
    m_containers->setValue(isCounted ? tr("%1 of %2 run").arg(row.running).arg(row.wanted) : row.isObserved ? tr("not known") : tr("–"),
        isCounted && row.running < row.wanted ? std::optional(Status::Critical) : std::nullopt, isCounted ? Role::Text : Role::TextMuted);
    showDrift();
    showLease(time, now);
    showFoot(time, now, canDeploy);
}

void EnvironmentCard::showHead()
{
    const bool isSaidByPlate = Plate::wordOf(m_row.kind).compare(m_row.name, Qt::CaseInsensitive) == 0;
    m_name->setText(isSaidByPlate ? QString() : m_row.name);
    const bool isFailing = m_row.health == EnvironmentHealth::Failing && !m_row.failures.isEmpty();
    m_health->setStatus(statusOf(m_row.health, !m_row.unfinishedRun.isEmpty()), !m_row.isObserved ? tr("looking…") : isFailing ? tr("%1 does not answer").arg(m_row.failures.first().part) : m_row.healthWords);
    m_health->setToolTip(m_row.failures.isEmpty() ? QString() : m_row.healthWords);
}

void EnvironmentCard::showFigure(const TimeFormat& time, qint64 now)
{
    const bool isKnown = !m_row.release.isEmpty();
    m_release->setText(isKnown ? m_row.release : tr("–"));
    m_release->setRole(isKnown ? Role::Text : Role::TextMuted);
    m_slot->setVisible(m_row.slot.has_value());
    m_slot->setSlot(m_row.slot.value_or(Slot::Plain));
    const bool isSince = m_row.servingSince > 0;
    m_since->setText(isSince ? tr("since %1").arg(time.date(m_row.servingSince)) : QString());
    m_age->setText(isSince ? time.relative(m_row.servingSince, now) : QString());
    m_since->setToolTip(time.exact(m_row.servingSince));
    m_age->setToolTip(time.exact(m_row.servingSince));
}

void EnvironmentCard::showDrift()
{
    const auto harmful = std::find_if(m_row.drift.cbegin(), m_row.drift.cend(), [](const DriftItem& item) { return !item.isHarmless; });
    const bool hasHarm = harmful != m_row.drift.cend();
    const bool isCompared = m_row.isObserved && m_row.failures.isEmpty();
    m_drift->setValue(m_row.drift.isEmpty() && !isCompared ? tr("not compared") : m_row.driftWords(), hasHarm ? std::optional(Status::Warning) : std::nullopt,
        isCompared ? Role::Text : Role::TextMuted);
    m_difference->setVisible(!m_row.drift.isEmpty());
    if (!m_row.drift.isEmpty()) {
        const DriftItem& item = hasHarm ? *harmful : m_row.drift.first();
        m_difference->setValue(tr("%1 expected, %2 found").arg(item.expected, item.observed), {}, Role::TextMuted);
        m_difference->setDetail(item.remedy);
    }
}

void EnvironmentCard::showLease(const TimeFormat& time, qint64 now)
{
    if (!m_row.leaseHolder.isEmpty()) {
        m_lease->setValue(m_row.leaseReason.isEmpty() ? m_row.leaseHolder : tr("%1: %2", "who, why").arg(m_row.leaseHolder, m_row.leaseReason));
    } else {
        const bool isKnown = m_row.isObserved && m_row.failures.isEmpty();
        m_lease->setValue(isKnown ? tr("free") : tr("not known"), {}, isKnown ? Role::Text : Role::TextMuted);
    }
    const bool isKept = m_row.keptUntil > now;
    m_kept->setVisible(isKept);
    if (isKept) {
        m_kept->setValue(tr("kept for %1").arg(Numbers::duration(Milliseconds((m_row.keptUntil - now) / 1000))));
        m_kept->setDetail(tr("Until %1. Going back to it is quick until then.").arg(time.exact(m_row.keptUntil)));
    }
}

void EnvironmentCard::showFoot(const TimeFormat& time, qint64 now, bool canDeploy)
{
    if (!m_row.isObserved) {
        setFoot(tr("Nothing is known of it yet."), Next::None, {});
    } else if (!m_row.unfinishedRun.isEmpty() && !m_row.isRunnerAlive) {
        setFoot(tr("Nobody works on %1.").arg(m_row.unfinishedRun), Next::Recover, tr("Recover…"));
    } else if (!m_row.unfinishedRun.isEmpty()) {
        setFoot(tr("%1 goes on.").arg(m_row.unfinishedRun), Next::OpenRun, tr("Watch"));
    } else if (!m_row.failures.isEmpty()) {
        setFoot(m_row.failures.first().error.message, Next::Doctor, tr("Doctor"));
    } else if (!m_row.isAdopted) {
        setFoot(tr("The router is not set up for switching."), Next::Doctor, tr("Set up…"));
    } else if (!m_row.drift.isEmpty()) {
        setFoot(tr("%n thing(s) run otherwise.", nullptr, int(m_row.drift.size())), Next::Drift, tr("Show drift"));
    } else if (m_row.health == EnvironmentHealth::Failing) {
        setFoot(m_row.healthWords, Next::Doctor, tr("Doctor"));
    } else if (!m_row.lastRun.isEmpty()) {
        setFoot(tr("%1 %2, %3", "run, outcome, when").arg(m_row.lastRun, m_row.lastOutcome, time.relative(m_row.lastRunAt, now)), Next::OpenLastRun, tr("Open run"));
    } else {
        setFoot(tr("No run yet."), canDeploy ? Next::Deploy : Next::None, tr("Deploy…"));
    }
}

void EnvironmentCard::setFoot(const QString& sentence, Next next, const QString& action)
{
    m_next = next;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setAccessibleName(action.isEmpty() ? QString() : tr("%1: %2", "environment, action").arg(m_row.name, action));
    m_action->setVisible(next != Next::None);
}

} // namespace Pilothouse
