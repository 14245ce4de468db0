// Banners, undo bar, errors, empty states, dialogs, loading.
#include "ui/gallery/gallery_parts.h"

#include "ui/kit/banner.h"
#include "ui/kit/confirm_dialog.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_error.h"
#include "ui/kit/skeleton.h"
#include "ui/kit/undo_bar.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QPushButton>

namespace holdfast::gallery {

using namespace Qt::StringLiterals;
using kit::px;

namespace {

Error diskError()
{
    return Error("file.failed"_L1,
                 {{"path"_L1, u"world/region/r.-3.1.mca"_s},
                  {"call"_L1, u"read"_s},
                  {"reason"_L1, u"Input/output error"_s}},
                 u"read world/region/r.-3.1.mca at 4,198,400\nInput/output error (EIO), 3 tries in "
                 "6 s\njob 01JB4Z…C2  order 88214  node borealis"_s);
}

/// A dialog as a part of the page, to be looked at.
QWidget *laidOpen(kit::Dialog *dialog)
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    dialog->setWindowFlags(Qt::Widget);
    layout->addWidget(dialog);
    QBoxLayout *line = nullptr;
    QWidget *widget = row(line);
    line->addWidget(frame, 0, Qt::AlignTop);
    line->addStretch(1);
    return widget;
}

} // namespace

QWidget *makeBanners()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = column(layout, 8);
    auto *offline = new kit::Banner(kit::BannerTone::Attention);
    offline->setIcon(u"wifi-off"_s);
    offline->setText(u"No connection to atlas since 03:14:20."_s,
                     u"You see the state of that moment. Servers and schedules go on without this "
                     "window; what you change now waits."_s);
    offline->setFacts(u"next try in 8 s"_s);
    offline->setAction(u"Try now"_s, u"restart"_s);
    auto *danger = new kit::Banner(kit::BannerTone::Danger);
    danger->setText(u"Hardcore has no good backup."_s,
                    u"Nothing has been deleted. The other 11 servers are within their goals."_s);
    danger->setAction(u"Back up now"_s);
    auto *info = new kit::Banner(kit::BannerTone::Info);
    info->setText(u"The clocks go back at 03:00."_s, u"02:30 comes twice and runs once."_s);
    info->setClosable(true);
    for (kit::Banner *banner : {offline, danger, info})
        layout->addWidget(banner);
    return widget;
}

QWidget *makeMessages()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = column(layout, 12);
    auto *host = new QWidget;
    host->setFixedHeight(px(76));
    auto *bar = new kit::UndoBar(host);
    bar->offer(u"trash"_s, u"3 backups moved to the bin."_s, [] {});
    layout->addWidget(host);
    auto *folded = new kit::InlineError;
    folded->show(u"Old World was not backed up"_s, diskError());
    folded->setAction(u"Try again"_s, u"restart"_s);
    layout->addWidget(folded);
    auto *open = new kit::InlineError;
    open->show(u"Old World was not backed up"_s, diskError());
    for (QPushButton *button : open->findChildren<QPushButton *>()) {
        if (button->text() == kit::InlineError::tr("Details"))
            button->click();
    }
    layout->addWidget(open);
    return widget;
}

QWidget *makeEmptyStates()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = row(layout, 16);
    const auto add = [&](const QString &icon, const QString &title, const QString &text,
                         const QString &action, bool primary) {
        auto *frame = new QFrame;
        frame->setFrameShape(QFrame::StyledPanel);
        auto *inside = new QHBoxLayout(frame);
        auto *state = new kit::EmptyState;
        state->set(icon, title, text, action);
        state->setActionPrimary(primary);
        inside->addWidget(state);
        frame->setMinimumHeight(px(170));
        layout->addWidget(frame);
    };
    add(u"backups"_s, u"No backup of Events yet"_s,
        u"Its schedule begins on Friday at 08:00. You need not wait."_s, u"Back up now"_s, true);
    add(u"search"_s, u"Nothing is larger than 500 GB"_s, u"128 backups match the other filters."_s,
        u"Remove “larger:500GB”"_s, false);
    return widget;
}

QWidget *makeConfirmation()
{
    return laidOpen(new kit::ConfirmDialog(
        {.title = u"Delete Hardcore and its backups?"_s,
         .text = u"This removes, for good:"_s,
         .losses = {{u"142 backups"_s, u"1.04 TB, the oldest of 12 April 2025"_s},
                    {u"Every copy of them"_s, u"Local disk, NAS, Google Drive"_s},
                    {u"The world"_s, u"12.1 GB, last played 4 min ago"_s}},
         .option = u"Keep the newest verified backup (7.8 GB)"_s,
         .facts = u"1 player is on it"_s,
         .deed = u"Delete for good"_s,
         .nameToType = u"Hardcore"_s}));
}

QWidget *makeErrorDialog()
{
    auto *dialog = new kit::ErrorDialog(u"Old World could not be backed up"_s, diskError());
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == kit::ErrorDialog::tr("Details"))
            button->click();
    }
    return laidOpen(dialog);
}

QWidget *makeLoading()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = column(layout, 12);
    for (const auto &[shape, height] :
         {std::pair(kit::Skeleton::Shape::Rows, 34 * 3), std::pair(kit::Skeleton::Shape::Cards, 96),
          std::pair(kit::Skeleton::Shape::Text, 60)}) {
        auto *skeleton = new kit::Skeleton(shape);
        skeleton->setFixedHeight(px(height));
        layout->addWidget(skeleton);
    }
    return widget;
}

} // namespace holdfast::gallery
