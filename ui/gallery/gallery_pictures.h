// ui/gallery/gallery_pictures.h: writes the gallery as PNGs, one a section and theme.
#pragma once

#include "ui/gallery/gallery_parts.h"

#include <QtCore/QObject>

#include <optional>

namespace holdfast::gallery {

/// A section as it is shown: its title, a line, its part, on the page's ground.
QWidget *makeFramed(const Section &section);

/// Goes through the themes by itself after start(): `FOLDER/buttons-light.png` …
/// Emits finished() with what could not be written.
class PictureWriter : public QObject
{
    Q_OBJECT
public:
    struct Order
    {
        QString folder = {};
        QList<kit::SchemeChoice> schemes = {};
        int width = 960; ///< logical pixels
    };

    explicit PictureWriter(const Order &order, QObject *parent = nullptr);
    void start() { makeNext(); }

signals:
    void finished(int written, const QStringList &failed);

private:
    void makeNext();
    void take();

    const Order m_order;
    const QList<Section> m_sections;
    QList<QWidget *> m_pages; ///< of the theme that is under way
    qsizetype m_scheme = -1;
    int m_written = 0;
    QStringList m_failed;

    Q_DISABLE_COPY_MOVE(PictureWriter)
};

/// "light", "dark", "highContrast".
QString schemeName(kit::SchemeChoice choice);
std::optional<kit::SchemeChoice> schemeFromName(const QString &name);

} // namespace holdfast::gallery
