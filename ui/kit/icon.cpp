#include "ui/kit/icon.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

QByteArray sourceOf(const QString &name)
{
    QFile file(u":/holdfast/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws an SVG whose strokes are `currentColor` in the colour of a role, crisp at each size and
/// device pixel ratio.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, ColorRole role)
        : m_name(std::move(name))
        , m_role(role)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, tinted(rect.size(), ratio, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(size, 1, mode);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt gives the size in device pixels here.
        QPixmap pixmap = tinted(size, 1, mode);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_role); }
    bool isNull() override { return !QFile::exists(u":/holdfast/icons/"_s + m_name + u".svg"_s); }

private:
    QPixmap tinted(const QSize &size, qreal ratio, QIcon::Mode mode) const
    {
        const QColor color = kit::color(mode == QIcon::Disabled ? ColorRole::Disabled : m_role);
        const QString key = u"holdfast-icon/%1/%2/%3x%4@%5"_s.arg(m_name, color.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ratio);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QByteArray source = sourceOf(m_name);
        source.replace("currentColor", color.name().toLatin1());
        pixmap = QPixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        if (QSvgRenderer renderer(source); renderer.isValid()) {
            QPainter painter(&pixmap);
            renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        }
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    const QString m_name;
    const ColorRole m_role;
};

} // namespace

QIcon icon(const QString &name, ColorRole role)
{
    return QIcon(new TintedIconEngine(name, role));
}

QIcon applicationIcon()
{
    // Drawn here: Qt's own reading of SVG icons is a plugin that not every system installs with it.
    QIcon icon;
    constexpr int kLargestSmall = 32; // drawn with fewer, thicker lines
    for (const int size : {16, 20, 24, 32, 48, 64, 128, 256}) {
        QSvgRenderer drawing(size <= kLargestSmall ? u":/holdfast/icons/app/holdfast-small.svg"_s
                                                   : u":/holdfast/icons/app/holdfast.svg"_s);
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace holdfast::kit
