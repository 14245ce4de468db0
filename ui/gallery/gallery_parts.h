// ui/gallery/gallery_parts.h: the sections of the gallery; each shows one part in all its states.
#pragma once

#include "ui/kit/theme.h"

#include <QtCore/QList>
#include <QtCore/QString>

class QBoxLayout;
class QWidget;

namespace holdfast::gallery {

struct Section
{
    QString name = {};  ///< of its pictures: "buttons"
    QString title = {}; ///< above it
    QWidget *(*make)() = nullptr;
};

/// In the order in which they are shown. A new part: one function and one line here.
QList<Section> sections();

QWidget *makeColors();
QWidget *makeType();
QWidget *makeStates();
QWidget *makeIcons();
QWidget *makeButtons();
QWidget *makeFields();
QWidget *makeChoices();
QWidget *makeMenus();
QWidget *makeForms();
QWidget *makeFilter();
QWidget *makeTable();
QWidget *makeTree();
QWidget *makeCharts();
QWidget *makeTimeline();
QWidget *makeProgress();
QWidget *makeTexts();
QWidget *makeCode();
QWidget *makeDifference();
QWidget *makeBanners();
QWidget *makeMessages();
QWidget *makeEmptyStates();
QWidget *makeConfirmation();
QWidget *makeErrorDialog();
QWidget *makeLoading();
QWidget *makeSteps();
QWidget *makeCards();
QWidget *makeHeatMap();
QWidget *makeLineCharts();
QWidget *makeRegionMap();
QWidget *makeWeek();
QWidget *makeActionBar();
QWidget *makeNotices();

/// An empty widget with a layout and no margins, for the makers above.
QWidget *column(QBoxLayout *&layout, int spacing = 8);
QWidget *row(QBoxLayout *&layout, int spacing = 8);
/// `content` with a quiet word before it, such as the name of its state.
QWidget *named(const QString &name, QWidget *content, int nameWidth = 72);

} // namespace holdfast::gallery
