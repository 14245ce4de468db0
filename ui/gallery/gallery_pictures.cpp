#include "ui/gallery/gallery_pictures.h"

#include "ui/kit/text_label.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtGui/QPixmap>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>

#include <array>

namespace holdfast::gallery {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::px;
using kit::SchemeChoice;

namespace {

/// Until skeletons have come and layouts are done.
constexpr auto kRest = 220ms;
constexpr std::array kSchemes{SchemeChoice::Light, SchemeChoice::Dark, SchemeChoice::HighContrast};

} // namespace

QString schemeName(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::Dark:
        return u"dark"_s;
    case SchemeChoice::HighContrast:
        return u"highContrast"_s;
    default:
        return u"light"_s;
    }
}

std::optional<SchemeChoice> schemeFromName(const QString &name)
{
    for (const SchemeChoice choice : kSchemes) {
        if (schemeName(choice) == name)
            return choice;
    }
    return std::nullopt;
}

QWidget *makeFramed(const Section &section)
{
    QBoxLayout *layout = nullptr;
    QWidget *page = column(layout, 12);
    page->setAutoFillBackground(true);
    layout->setContentsMargins(px(24), px(16), px(24), px(20));
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    layout->addWidget(
        new kit::TextLabel(section.title, kit::TextStyle::Caption, kit::ColorRole::AccentText));
    layout->addWidget(line);
    layout->addWidget(section.make());
    layout->addStretch(1);
    return page;
}

PictureWriter::PictureWriter(const Order &order, QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_sections(sections())
{}

void PictureWriter::makeNext()
{
    if (++m_scheme == m_order.schemes.size()) {
        emit finished(m_written, m_failed);
        return;
    }
    kit::Theme::instance().choose(m_order.schemes.at(m_scheme));
    for (const Section &section : m_sections) {
        QWidget *page = makeFramed(section);
        page->setAttribute(Qt::WA_DontShowOnScreen);
        page->resize(px(m_order.width), page->sizeHint().height());
        page->show();
        m_pages.append(page);
    }
    QTimer::singleShot(kRest, this, &PictureWriter::take);
}

void PictureWriter::take()
{
    const QString scheme = schemeName(m_order.schemes.at(m_scheme));
    for (qsizetype index = 0; index < m_pages.size(); ++index) {
        QWidget *page = m_pages.at(index);
        // Text that wraps is as high as its width says.
        const QLayout *layout = page->layout();
        page->resize(page->width(), layout->hasHeightForWidth()
                                        ? layout->heightForWidth(page->width())
                                        : layout->sizeHint().height());
        const QString file =
            QDir(m_order.folder).filePath(u"%1-%2.png"_s.arg(m_sections.at(index).name, scheme));
        if (page->grab().save(file))
            ++m_written;
        else
            m_failed.append(file);
    }
    qDeleteAll(std::exchange(m_pages, {}));
    makeNext();
}

} // namespace holdfast::gallery
