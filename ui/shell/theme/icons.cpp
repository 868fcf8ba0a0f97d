#include "ui/shell/theme/icons.h"
#include "ui/shell/theme/theme.h"
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

QString fileOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap rendered(const QString& name, int devicePixels, const QColor& color)
{
    const QString key =
        QStringLiteral("icon/%1/%2/%3").arg(name, QString::number(devicePixels), color.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(fileOf(name));
    pixmap = QPixmap(devicePixels, devicePixels);
    pixmap.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SymbolEngine final : public QIconEngine {
public:
    SymbolEngine(QString name, Role role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        Icons::paint(painter, rect, m_name,
            Theme::of()->color(mode == QIcon::Disabled ? Role::TextMuted : m_role));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const Role role = mode == QIcon::Disabled ? Role::TextMuted : m_role;
        return rendered(m_name, std::min(size.width(), size.height()), Theme::of()->color(role));
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("pilothouse-symbol"); }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return new SymbolEngine(*this); }

private:
    QString m_name;
    Role m_role;
};

} // namespace

QIcon Icons::icon(const QString& name, Role role)
{
    return QIcon(new SymbolEngine(name, role));
}

void Icons::paint(QPainter* painter, const QRectF& rect, const QString& name, const QColor& color)
{
    const qreal side = std::min(rect.width(), rect.height());
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = rendered(name, static_cast<int>(std::lround(side * ratio)), color);
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels, or the lines are blurred.
    const QPointF at(std::round((rect.center().x() - side / 2) * ratio) / ratio,
        std::round((rect.center().y() - side / 2) * ratio) / ratio);
    painter->drawPixmap(at, pixmap);
}

bool Icons::exists(const QString& name)
{
    return QFile::exists(fileOf(name));
}

} // namespace Pilothouse
