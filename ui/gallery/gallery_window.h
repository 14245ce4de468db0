// ui/gallery/gallery_window.h: the gallery to look through, with switches for theme, size,
// direction.
#pragma once

#include "ui/gallery/gallery_parts.h"

#include <QtWidgets/QWidget>

class QListWidget;
class QScrollArea;

namespace holdfast::gallery {

class GalleryWindow : public QWidget
{
    Q_OBJECT
public:
    explicit GalleryWindow(QWidget *parent = nullptr);

private:
    QWidget *makeSwitches();
    void build();
    void goTo(int section);

    const QList<Section> m_sections;
    QListWidget *m_names;
    QScrollArea *m_scroll;
    QList<QWidget *> m_pages;

    Q_DISABLE_COPY_MOVE(GalleryWindow)
};

} // namespace holdfast::gallery
