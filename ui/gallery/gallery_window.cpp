#include "ui/gallery/gallery_window.h"

#include "ui/gallery/gallery_pictures.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/segments.h"
#include "ui/kit/text_label.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <array>

namespace holdfast::gallery {

using namespace Qt::StringLiterals;
using kit::px;
using kit::SchemeChoice;
using kit::Theme;

namespace {

constexpr std::array kPercents{100, 125, 150, 200};

} // namespace

GalleryWindow::GalleryWindow(QWidget *parent)
    : QWidget(parent)
    , m_sections(sections())
    , m_names(new QListWidget)
    , m_scroll(new QScrollArea)
{
    setWindowTitle(u"Holdfast: gallery"_s);
    setWindowIcon(kit::applicationIcon());
    m_names->setFixedWidth(px(kit::size::rail));
    m_names->setAccessibleName(u"Parts"_s);
    for (const Section &section : m_sections)
        m_names->addItem(section.name);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_names);
    body->addWidget(m_scroll, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeSwitches());
    all->addLayout(body, 1);
    connect(m_names, &QListWidget::currentRowChanged, this, &GalleryWindow::goTo);
    build();
}

QWidget *GalleryWindow::makeSwitches()
{
    QBoxLayout *line = nullptr;
    QWidget *switches = row(line, 16);
    line->setContentsMargins(px(16), px(6), px(16), px(6));
    auto *schemes = new kit::Segments(u"Theme"_s);
    for (const QString &name : {u"Light"_s, u"Dark"_s, u"High contrast"_s})
        schemes->add(name);
    const QList<SchemeChoice> choices{SchemeChoice::Light, SchemeChoice::Dark,
                                      SchemeChoice::HighContrast};
    schemes->setCurrentIndex(
        int(std::max<qsizetype>(0, choices.indexOf(Theme::instance().choice()))));
    connect(schemes, &kit::Segments::chosen, this,
            [choices](int index) { Theme::instance().choose(choices.at(index)); });
    auto *scales = new kit::Segments(u"Size"_s);
    for (const int percent : kPercents)
        scales->add(u"%1 %"_s.arg(percent));
    connect(scales, &kit::Segments::chosen, this, [this](int index) {
        Theme::instance().setTextSize(kPercents[size_t(index)]);
        build(); // sizes are taken when a part is made
    });
    auto *mirrored = new QCheckBox(u"Right to left"_s);
    kit::showAsSwitch(mirrored);
    connect(mirrored, &QCheckBox::toggled, this, [](bool on) {
        QApplication::setLayoutDirection(on ? Qt::RightToLeft : Qt::LeftToRight);
    });
    auto *motion = new QCheckBox(u"No motion"_s);
    kit::showAsSwitch(motion);
    connect(motion, &QCheckBox::toggled, this,
            [](bool on) { Theme::instance().setMotionReduced(on); });
    auto *disabled = new QCheckBox(u"Disabled"_s);
    kit::showAsSwitch(disabled);
    connect(disabled, &QCheckBox::toggled, this, [this](bool on) {
        if (m_scroll->widget())
            m_scroll->widget()->setEnabled(!on);
    });
    for (QWidget *choice : {static_cast<QWidget *>(schemes), static_cast<QWidget *>(scales),
                            static_cast<QWidget *>(mirrored), static_cast<QWidget *>(motion),
                            static_cast<QWidget *>(disabled)})
        line->addWidget(choice);
    line->addStretch(1);
    return switches;
}

void GalleryWindow::build()
{
    const int place = m_scroll->verticalScrollBar()->value();
    QBoxLayout *layout = nullptr;
    QWidget *content = column(layout, 8);
    m_pages.clear();
    for (const Section &section : m_sections) {
        QWidget *page = makeFramed(section);
        layout->addWidget(page);
        m_pages.append(page);
    }
    layout->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->verticalScrollBar()->setValue(place);
}

void GalleryWindow::goTo(int section)
{
    if (section >= 0)
        m_scroll->verticalScrollBar()->setValue(m_pages.at(section)->y());
}

} // namespace holdfast::gallery
