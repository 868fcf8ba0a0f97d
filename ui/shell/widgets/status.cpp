#include "ui/shell/widgets/status.h"
#include "ui/shell/theme/icons.h"
#include <QPainter>

namespace Pilothouse {

Role roleOf(Status status)
{
    switch (status) {
    case Status::Ok:
    case Status::Watching:
        return Role::Ok;
    case Status::Warning:
    case Status::Paused:
        return Role::Warning;
    case Status::Critical:
    case Status::RolledBack:
        return Role::Critical;
    case Status::Running:
        return Role::Accent;
    case Status::Unknown:
    case Status::Pending:
    case Status::Aborted:
    case Status::Skipped:
        return Role::Unknown;
    }
    return Role::Unknown;
}

QString iconOf(Status status)
{
    switch (status) {
    case Status::Ok:
        return QStringLiteral("ok");
    case Status::Warning:
        return QStringLiteral("warning");
    case Status::Critical:
        return QStringLiteral("critical");
    case Status::Unknown:
        return QStringLiteral("unknown");
    case Status::Running:
    case Status::Watching:
        return QStringLiteral("running");
    case Status::Pending:
        return QStringLiteral("pending");
    case Status::Paused:
        return QStringLiteral("hold");
    case Status::Aborted:
        return QStringLiteral("aborted");
    case Status::RolledBack:
        return QStringLiteral("rollback");
    case Status::Skipped:
        return QStringLiteral("skipped");
    }
    return QStringLiteral("unknown");
}

StatusLabel::StatusLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(Theme::of(this), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

StatusLabel::StatusLabel(Status status, const QString& word, QWidget* parent)
    : StatusLabel(parent)
{
    setStatus(status, word);
}

void StatusLabel::setStatus(Status status, const QString& word)
{
    if (m_status != status || m_word != word) {
        m_status = status;
        m_word = word;
        setAccessibleName(word);
        updateGeometry();
        update();
    }
}

void StatusLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    updateGeometry();
}

QSize StatusLabel::sizeHint() const
{
    return sizeOf(m_word, m_style);
}

QSize StatusLabel::sizeOf(const QString& word, TextStyle style)
{
    const Theme* theme = Theme::of();
    const int text = word.isEmpty()
        ? 0
        : theme->px(6) + QFontMetrics(theme->font(style)).horizontalAdvance(word) + 1;
    return QSize(theme->px(Metric::icon) + text, theme->lineHeight(style));
}

void StatusLabel::paint(
    QPainter* painter, const QRect& rect, Status status, const QString& word, TextStyle style)
{
    const Theme* theme = Theme::of();
    const QColor color = theme->color(roleOf(status));
    const int side = theme->px(Metric::icon);
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    const int left = isMirrored ? rect.right() - side + 1 : rect.left();
    Icons::paint(painter, QRectF(left, rect.center().y() - side / 2.0 + 0.5, side, side),
        iconOf(status), color);
    if (word.isEmpty()) {
        return;
    }
    const int taken = side + theme->px(6);
    const QRect words = isMirrored ? rect.adjusted(0, 0, -taken, 0) : rect.adjusted(taken, 0, 0, 0);
    painter->setFont(theme->font(style));
    painter->setPen(color);
    const QString shown = painter->fontMetrics().elidedText(word, Qt::ElideRight, words.width());
    painter->drawText(
        words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), shown);
}

void StatusLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(&painter, rect(), m_status, m_word, m_style);
}

} // namespace Pilothouse
