// Times, ids, keys, code, difference.
#include "ui/gallery/gallery_parts.h"

#include "ui/kit/code_view.h"
#include "ui/kit/copyable_text.h"
#include "ui/kit/diff_view.h"
#include "ui/kit/key_cap.h"
#include "ui/kit/relative_time_label.h"
#include "ui/kit/time_text.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

namespace holdfast::gallery {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;
using kit::TextLabel;
using kit::TextStyle;

QWidget *makeTexts()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(32));
    grid->setVerticalSpacing(px(4));
    const auto time = [](kit::RelativeTimeLabel::Form form, qint64 seconds) {
        auto *label = new kit::RelativeTimeLabel(form);
        label->setTime(QDateTime::currentDateTimeUtc().addSecs(seconds));
        return label;
    };
    using Form = kit::RelativeTimeLabel::Form;
    grid->addWidget(named(u"relative"_s, time(Form::Relative, -5 * 3600 - 12 * 60)), 0, 0);
    grid->addWidget(named(u"to come"_s, time(Form::Relative, 48 * 60)), 1, 0);
    grid->addWidget(named(u"short"_s, time(Form::Short, -3 * 86'400)), 2, 0);
    grid->addWidget(named(u"both"_s, time(Form::Both, -86'400)), 3, 0);
    grid->addWidget(named(u"never"_s, new kit::RelativeTimeLabel), 4, 0);
    QStringList sizes;
    for (const qint64 bytes : {512LL, 14'000LL, 3'100'000LL, 31'400'000'000LL, 1'040'000'000'000LL})
        sizes.append(kit::sizeText(bytes));
    grid->addWidget(named(u"sizes"_s, new TextLabel(sizes.join(u"   "_s))), 0, 1);
    grid->addWidget(named(u"speed"_s, new TextLabel(kit::speedText(18.4e6))), 1, 1);
    QBoxLayout *ids = nullptr;
    QWidget *idRow = row(ids, 8);
    ids->addWidget(new kit::CopyableText(u"Backup id"_s, u"01JB4Z7C2"_s));
    auto *sum = new kit::CopyableText(
        u"SHA-256"_s, u"9f2c41d07be8a5f31c06ae7742b1e09d55c1f7a8e3b6d2904f1ee1a47c027c02"_s);
    sum->setMaximumWidth(px(180));
    ids->addWidget(sum);
    ids->addStretch(1);
    grid->addWidget(named(u"ids"_s, idRow), 2, 1);
    QBoxLayout *keys = nullptr;
    QWidget *keyRow = row(keys, 6);
    for (const QString &key : {u"Ctrl K"_s, u"F1"_s, u"/"_s, u"↵"_s})
        keys->addWidget(new kit::KeyCap(key));
    keys->addStretch(1);
    grid->addWidget(named(u"keys"_s, keyRow), 3, 1);
    return widget;
}

QWidget *makeCode()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = row(layout, 16);
    auto *log = new kit::CodeView;
    log->setAccessibleName(u"Log"_s);
    log->setTone(kit::logTone);
    log->setText(u"[22:00:00] [Server thread/INFO]: Automatic saving is now disabled\n"
                 "[22:00:02] [Server thread/INFO]: Saved the game\n"
                 "[22:00:03] [Worker-Main-2/WARN]: Can't keep up! Is the server overloaded?\n"
                 "[22:00:04] [Server thread/DEBUG]: Unloading 12 chunks\n"
                 "[22:00:09] [IO-Worker-3/ERROR]: Failed to read chunk [-91, 38]\n"
                 "[22:00:10] [Server thread/INFO]: Mara joined the game\n"_s);
    log->search(u"saved"_s);
    log->setFixedHeight(px(130));
    auto *code = new kit::CodeView;
    code->setAccessibleName(u"server.properties"_s);
    code->setNumbersShown(true);
    code->setText(u"#Minecraft server properties\nserver-port=25565\nlevel-name=world\n"
                  "motd=The harbour\nview-distance=12\nwhite-list=true\n"_s);
    code->setFixedHeight(px(130));
    layout->addWidget(log, 3);
    layout->addWidget(code, 2);
    return widget;
}

QWidget *makeDifference()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = row(layout, 16);
    auto *text = new kit::DiffView;
    FileDifference difference;
    difference.kind = FileDifferenceKind::Text;
    const auto line = [](const QString &sign, const QString &words) {
        return DiffLine{.sign = sign, .text = words};
    };
    difference.hunks = {
        {.oldLine = 8,
         .newLine = 8,
         .lines = {line(u" "_s, u"level-name=world"_s), line(u"-"_s, u"view-distance=10"_s),
                   line(u"+"_s, u"view-distance=12"_s), line(u" "_s, u"white-list=true"_s)}},
        {.oldLine = 31,
         .newLine = 31,
         .lines = {line(u" "_s, u"spawn-protection=16"_s), line(u"+"_s, u"pvp=false"_s)}}};
    text->setDifference(difference);
    text->setFixedHeight(px(150));
    auto *nbt = new kit::DiffView;
    FileDifference values;
    values.kind = FileDifferenceKind::Nbt;
    values.nbtChanges = {
        {.kind = ChangeKind::Changed,
         .path = {u"Data"_s, u"Time"_s},
         .oldValue = u"1902844"_s,
         .newValue = u"1931020"_s},
        {.kind = ChangeKind::Removed, .path = {u"Items"_s, u"0"_s}, .oldValue = u"27 stacks"_s},
        {.kind = ChangeKind::Added,
         .path = {u"GameRules"_s, u"keepInventory"_s},
         .newValue = u"true"_s}};
    nbt->setDifference(values);
    nbt->setFixedHeight(px(150));
    layout->addWidget(text);
    layout->addWidget(nbt);
    return widget;
}

} // namespace holdfast::gallery
