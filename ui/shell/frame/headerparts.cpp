#include "ui/shell/frame/headerparts.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/plate.h"
#include "ui/shell/widgets/slotlabel.h"
#include <QPainter>
#include <QStyleOption>

namespace Pilothouse {
namespace {

int keyCapWidth(const QString& key)
{
    const Theme* theme = Theme::of();
    return QFontMetrics(theme->font(TextStyle::Small)).horizontalAdvance(key) + theme->px(12) + 2;
}

void paintHover(const QToolButton* button, QPainter* painter)
{
    if (button->underMouse() || button->isDown()) {
        const Theme* theme = Theme::of(button);
        QColor ground = theme->color(Role::Accent);
        ground.setAlpha(button->isDown() ? 36 : 20);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(button->rect(), theme->px(Metric::radiusSmall), theme->px(Metric::radiusSmall));
    }
}

} // namespace

int paintKeyCap(QPainter* painter, const QString& key, int right, int middle)
{
    const Theme* theme = Theme::of();
    const int width = keyCapWidth(key);
    const int height = theme->px(18);
    const QRect cap(right - width, middle - height / 2, width, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme->color(Role::LineStrong), 1));
    painter->setBrush(theme->color(Role::SurfaceRaised));
    painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), theme->px(3), theme->px(3));
    painter->setFont(theme->font(TextStyle::Small));
    painter->setPen(theme->color(Role::TextMuted));
    painter->drawText(cap, Qt::AlignCenter, key);
    painter->restore();
    return width;
}

EnvironmentButton::EnvironmentButton(QWidget* parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setAttribute(Qt::WA_Hover);
}

void EnvironmentButton::setEnvironment(const QString& name, EnvironmentKind kind)
{
    m_name = name;
    m_kind = kind;
    setAccessibleName(tr("Environment: %1, %2").arg(name, Plate::wordOf(kind)));
    setAccessibleDescription(tr("Chooses the environment that the window speaks of."));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QString EnvironmentButton::shownName() const
{
    static const QList<std::pair<EnvironmentKind, QString>> words {{EnvironmentKind::Production, QStringLiteral("production")},
        {EnvironmentKind::Staging, QStringLiteral("staging")}, {EnvironmentKind::Development, QStringLiteral("development")}};
    return words.contains(std::pair(m_kind, m_name)) ? QString() : m_name;
}

QSize EnvironmentButton::sizeHint() const
{
    const Theme* theme = Theme::of(this);
    const QString name = shownName();
    const int words = name.isEmpty() ? 0 : theme->px(8) + QFontMetrics(theme->font(TextStyle::BodyStrong)).horizontalAdvance(name);
    return QSize(Plate::sizeOf(m_kind).width() + words + theme->px(8 + Metric::icon + 8 + 4), theme->px(Metric::control));
}

void EnvironmentButton::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    paintHover(this, &painter);
    int left = theme->px(4);
    Plate::paint(&painter, QRect(left, 0, width(), height()), m_kind);
    left += Plate::sizeOf(m_kind).width();
    const QString name = shownName();
    if (!name.isEmpty()) {
        painter.setFont(theme->font(TextStyle::BodyStrong));
        painter.setPen(theme->color(Role::Text));
        const int advance = painter.fontMetrics().horizontalAdvance(name);
        painter.drawText(QRect(left + theme->px(8), 0, advance + 2, height()), Qt::AlignVCenter, name);
        left += theme->px(8) + advance;
    }
    const int side = theme->px(Metric::icon);
    Icons::paint(&painter, QRect(left + theme->px(8), (height() - side) / 2, side, side), QStringLiteral("chevron-down"), theme->color(Role::Text));
}

SearchButton::SearchButton(QWidget* parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setText(tr("Find or do"));
    setAccessibleName(text());
    setAccessibleDescription(tr("Finds pages, environments, runs and actions. Ctrl+K."));
}

QSize SearchButton::sizeHint() const
{
    const Theme* theme = Theme::of(this);
    const int words = fontMetrics().horizontalAdvance(text()) + keyCapWidth(tr("Ctrl K")) + theme->px(76);
    return QSize(std::max(theme->px(200), words), theme->px(28));
}

void SearchButton::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme->color(underMouse() ? Role::Text : Role::LineStrong), 1));
    painter.setBrush(theme->color(Role::SurfaceRaised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme->px(Metric::radius), theme->px(Metric::radius));
    const int side = theme->px(Metric::icon);
    Icons::paint(&painter, QRect(theme->px(10), (height() - side) / 2, side, side), QStringLiteral("search"), theme->color(Role::TextMuted));
    painter.setPen(theme->color(Role::TextMuted));
    painter.setFont(theme->font(TextStyle::Body));
    painter.drawText(rect().adjusted(theme->px(10) + side + theme->px(7), 0, 0, 0), Qt::AlignVCenter, text());
    paintKeyCap(&painter, tr("Ctrl K"), width() - theme->px(5), height() / 2);
}

ReleaseLabel::ReleaseLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(Theme::of(this), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ReleaseLabel::setRelease(const QString& release, std::optional<Slot> slot, const QString& previous)
{
    m_release = release;
    m_slot = slot;
    m_previous = previous;
    m_why.clear();
    const QString where = slot ? tr("release %1, slot %2").arg(release, SlotPaint::word(*slot)) : tr("release %1").arg(release);
    setAccessibleName(previous.isEmpty() ? where : tr("%1, was %2").arg(where, previous));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void ReleaseLabel::setUnknown(const QString& why)
{
    setRelease({}, std::nullopt, {});
    m_why = why;
    setAccessibleName(why);
    setToolTip(why);
    updateGeometry();
}

QSize ReleaseLabel::sizeHint() const
{
    const Theme* theme = Theme::of(this);
    const QFontMetrics body(theme->font(TextStyle::Body));
    const QFontMetrics strong(theme->font(TextStyle::BodyStrong));
    int width = body.horizontalAdvance(m_release.isEmpty() ? m_why : tr("release"));
    width += m_release.isEmpty() ? 0 : theme->px(8) + strong.horizontalAdvance(m_release);
    width += m_slot ? theme->px(8 + 12 + 6) + strong.horizontalAdvance(SlotPaint::word(*m_slot)) : 0;
    width += m_previous.isEmpty() ? 0 : theme->px(8) + body.horizontalAdvance(tr("was %1").arg(m_previous));
    return QSize(width + 8, theme->lineHeight(TextStyle::Body));
}

void ReleaseLabel::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    int left = 0;
    const auto write = [&](const QString& text, TextStyle style, Role role, int room) {
        painter.setFont(theme->font(style));
        painter.setPen(theme->color(role));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, room);
        painter.drawText(QRect(left, 0, room + 2, height()), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), shown);
        left += painter.fontMetrics().horizontalAdvance(shown) + theme->px(8);
    };
    if (m_release.isEmpty()) {
        write(m_why, TextStyle::Body, Role::TextMuted, width());
        return;
    }
    // Where there is no room for all of it the release's name is cut: which slot serves is always said.
    const int excess = std::max(0, sizeHint().width() - width());
    const int name = QFontMetrics(theme->font(TextStyle::BodyStrong)).horizontalAdvance(m_release);
    write(tr("release"), TextStyle::Body, Role::Text, width());
    write(m_release, TextStyle::BodyStrong, Role::Text, std::max(theme->px(40), name - excess));
    if (m_slot) {
        SlotPaint::glyph(&painter, QRectF(left, 0, theme->px(12), height()), *m_slot);
        left += theme->px(18);
        write(SlotPaint::word(*m_slot), TextStyle::BodyStrong, *m_slot == Slot::Plain ? Role::Text : SlotPaint::role(*m_slot), width() - left);
    }
    if (!m_previous.isEmpty()) {
        write(tr("was %1").arg(m_previous), TextStyle::Body, Role::TextMuted, width() - left);
    }
}

PersonMark::PersonMark(const QString& person, QWidget* parent)
    : QWidget(parent)
    , m_person(person)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("You work as %1").arg(person));
    setToolTip(accessibleName());
}

QSize PersonMark::sizeHint() const
{
    return QSize(Theme::of(this)->px(24), Theme::of(this)->px(24));
}

void PersonMark::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme->color(Role::LineStrong), 1));
    painter.setBrush(theme->tint(Role::Accent));
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(theme->font(TextStyle::SmallStrong));
    painter.setPen(theme->color(Role::Text));
    painter.drawText(rect(), Qt::AlignCenter, m_person.left(1).toUpper());
}

} // namespace Pilothouse
