#include "ui/deployment/wizard/overridebox.h"
#include "ui/deployment/wizard/wizardsession.h"
#include "ui/deployment/wizard/wizardwords.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace Pilothouse {

OverrideBox::OverrideBox(WizardSession* session, QWidget* parent)
    : RoleBox(Role::Critical, parent)
    , m_session(session)
    , m_statements(new Text(TextStyle::Mono, this))
    , m_label(new Text(TextStyle::Small, this))
    , m_typed(new QLineEdit(this))
    , m_accept(new Button(ButtonKind::Danger, tr("Accept the risk and plan"), {}, this))
{
    const Theme* theme = Theme::of(this);
    m_statements->setWordWrap(true);
    m_statements->setSelectable();
    m_statements->setContentsMargins(theme->px(12), theme->px(8), theme->px(12), theme->px(8));
    m_statements->setAccessibleDescription(tr("The refused statements with their lines."));
    content()->addSpacing(theme->px(8));
    content()->addWidget(m_statements);
    content()->addSpacing(theme->px(8));
    content()->addWidget(m_label);
    content()->addSpacing(theme->px(Metric::innerGap));
    makeTyping();
    connect(session, &WizardSession::changed, this, &OverrideBox::onSession);
    onSession();
}

void OverrideBox::makeTyping()
{
    const Theme* theme = Theme::of(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme->px(8));
    m_typed->setMaximumWidth(theme->px(220));
    row->addWidget(m_typed);
    row->addWidget(m_accept);
    row->addStretch(1);
    content()->addLayout(row);
    m_label->setBuddy(m_typed);
    m_accept->setEnabled(false);
    m_accept->setDescription(tr("Plans with the refused migrations; nothing is started yet."));
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString& typed) { m_accept->setEnabled(typed.trimmed() == m_session->release()); });
    connect(m_accept, &Button::clicked, this, [this] { m_session->accept(m_typed->text().trimmed()); });
}

void OverrideBox::onSession()
{
    const bool isRefused = m_session->gateRefusal() && m_session->outline();
    if (!isRefused) {
        m_typed->clear();
    } else {
        sayRefusal();
    }
    setVisible(isRefused);
}

void OverrideBox::sayRefusal()
{
    const Plan& outline = *m_session->outline();
    QStringList refused;
    for (const PlannedMigration& migration : outline.migrations) {
        if (migration.verdict != u"safe") {
            refused << migration.label();
        }
    }
    setTitle(tr("The gate refuses %1", "migrations").arg(refused.join(QStringLiteral(", "))), QStringLiteral("critical"));
    setText(tr("Requests of %1 can fail from the migration until the switch, and after going back, or nobody can judge the statement.").arg(WizardWords::oldRelease(outline)));
    m_statements->setText(m_session->gateRefusal()->detail);
    m_label->setText(tr("Make it additive in the application, build again and plan again. Or type “%1” to accept the risk:").arg(outline.release));
    m_label->setWordWrap(true);
    m_typed->setAccessibleName(tr("Release to accept: type %1").arg(outline.release));
    m_typed->setAccessibleDescription(m_label->text());
}

void OverrideBox::paintEvent(QPaintEvent* event)
{
    RoleBox::paintEvent(event);
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme->color(Role::SurfaceSunken));
    painter.drawRoundedRect(m_statements->geometry(), theme->px(Metric::radiusPlate), theme->px(Metric::radiusPlate));
}

} // namespace Pilothouse
