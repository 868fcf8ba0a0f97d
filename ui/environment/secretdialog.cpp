#include "ui/environment/secretdialog.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/scrim.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace Pilothouse {

SecretDialog::SecretDialog(const QString& name, const QString& what, QWidget* parent)
    : QDialog(parent)
    , m_value(new QLineEdit(this))
    , m_store(new Button(ButtonKind::Primary, tr("Store"), {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Store “%1”").arg(name));
    const Theme* theme = Theme::of(this);
    const int margin = theme->px(24);
    auto* layout = new QVBoxLayout(this);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new Button(tr("Cancel"), this);
    auto* words = new Text(tr("%1 It goes into the keychain of this desktop, never into the project file, and is not shown again.").arg(what), TextStyle::Body, Role::TextMuted, this);
    words->setWordWrap(true);
    layout->setContentsMargins(margin, margin, margin, theme->px(16));
    layout->setSpacing(theme->px(12));
    layout->addWidget(new Text(windowTitle(), TextStyle::Title, Role::Text, this));
    layout->addWidget(words);
    layout->addWidget(m_value);
    layout->addLayout(buttons);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_store);
    m_value->setEchoMode(QLineEdit::Password);
    m_value->setAccessibleName(name);
    m_value->setAccessibleDescription(words->text());
    m_store->setEnabled(false);
    setMinimumWidth(theme->px(460));
    connect(m_value, &QLineEdit::textChanged, this, [this](const QString& text) { m_store->setEnabled(!text.isEmpty()); });
    connect(m_value, &QLineEdit::returnPressed, this, &SecretDialog::finish);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_store, &Button::clicked, this, &SecretDialog::finish);
}

void SecretDialog::finish()
{
    if (m_store->isEnabled()) {
        QByteArray value = m_value->text().toUtf8();
        m_value->clear();
        Q_EMIT entered(value);
        value.fill('\0');
        accept();
    }
}

void SecretDialog::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(this)->color(Role::SurfaceRaised));
}

void SecretDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    Scrim::below(this);
    m_value->setFocus();
}

} // namespace Pilothouse
