#include "ui/kit/icon.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

#include <algorithm>
#include <array>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

/// Icons that mean a direction of reading, and how they are drawn from left to right.
struct DirectedIcon
{
    QLatin1StringView name;
    QLatin1StringView file;
};
constexpr std::array kDirected{DirectedIcon{"chevron-back"_L1, "chevron-left"_L1},
                               DirectedIcon{"chevron-forward"_L1, "chevron-right"_L1},
                               DirectedIcon{"arrow-forward"_L1, "arrow-right"_L1},
                               DirectedIcon{"undo"_L1, "undo"_L1},
                               DirectedIcon{"external"_L1, "external"_L1}};

QString fileOf(const QString &name)
{
    const auto *const directed = std::ranges::find(kDirected, name, &DirectedIcon::name);
    return u":/holdfast/icons/"_s + (directed == kDirected.end() ? name : QString(directed->file)) +
           u".svg"_s;
}

QByteArray sourceOf(const QString &name)
{
    QFile file(fileOf(name));
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
        painter->drawPixmap(rect, tinted(rect.size(), ratio, mode, painter->layoutDirection()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(size, 1, mode, QGuiApplication::layoutDirection());
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt gives the size in device pixels here.
        QPixmap pixmap = tinted(size, 1, mode, QGuiApplication::layoutDirection());
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_role); }
    bool isNull() override { return !QFile::exists(fileOf(m_name)); }

private:
    QPixmap tinted(const QSize &size, qreal ratio, QIcon::Mode mode,
                   Qt::LayoutDirection direction) const
    {
        const QColor color = kit::color(mode == QIcon::Disabled ? ColorRole::Disabled : m_role);
        const bool isMirrored =
            direction == Qt::RightToLeft &&
            std::ranges::find(kDirected, m_name, &DirectedIcon::name) != kDirected.end();
        const QString key = u"holdfast-icon/%1/%2/%3x%4@%5/%6"_s.arg(m_name, color.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ratio)
                                .arg(isMirrored);
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
        if (isMirrored) {
            QImage image = pixmap.toImage().mirrored(true, false);
            image.setDevicePixelRatio(ratio);
            pixmap = QPixmap::fromImage(image);
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
