#include "ui/shell/widgets/filterfield.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/theme/style.h"
#include "ui/shell/theme/theme.h"
#include <QAction>
#include <QKeyEvent>

namespace Pilothouse {

FilterField::FilterField(const QString& what, QWidget* parent)
    : QLineEdit(parent)
{
    setProperty(StyleProperty::isSmall, true);
    setPlaceholderText(tr("Filter"));
    setAccessibleName(tr("Filter: %1").arg(what));
    setAccessibleDescription(
        tr("Shows only what contains these words. Escape shows everything again."));
    addAction(Icons::icon(QStringLiteral("filter"), Role::TextMuted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(false);
    m_rest.setSingleShot(true);
    m_rest.setInterval(150);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(text()); });
    connect(this, &QLineEdit::textChanged, this, [this] { m_rest.start(); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_rest.stop();
        Q_EMIT filterChanged(text());
    });
}

QSize FilterField::sizeHint() const
{
    return QSize(Theme::of(this)->px(136), QLineEdit::sizeHint().height());
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace Pilothouse
