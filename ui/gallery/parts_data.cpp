// Tables, trees, charts, steps, progress.
#include "ui/gallery/gallery_parts.h"

#include "ui/kit/bar_chart.h"
#include "ui/kit/progress_row.h"
#include "ui/kit/step_row.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text_label.h"
#include "ui/kit/time_text.h"
#include "ui/kit/timeline.h"
#include "ui/kit/tree_view.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

namespace holdfast::gallery {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::ColorRole;
using kit::px;
using kit::Status;
using kit::TextLabel;
using kit::TextStyle;

namespace {

QStandardItem *cell(const QString &text, const QHash<int, QVariant> &roles = {})
{
    auto *item = new QStandardItem(text);
    for (auto role = roles.cbegin(); role != roles.cend(); ++role)
        item->setData(role.value(), role.key());
    return item;
}

QStandardItemModel *tableModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    const QVariant right = int(Qt::AlignTrailing | Qt::AlignVCenter);
    const auto add = [&](Status status, const QString &name, const QString &when,
                         const QString &size, double share, const kit::Proof &proof,
                         const QStringList &tags) {
        model->appendRow({cell(name, {{kit::StatusRole, int(status)}}),
                          cell(when, {{kit::ToneRole, int(ColorRole::Muted)}}),
                          cell(size, {{kit::BarRole, share}, {Qt::TextAlignmentRole, right}}),
                          cell({}, {{kit::ProofRole, QVariant::fromValue(proof)}}),
                          cell({}, {{kit::TagsRole, tags}})});
    };
    add(Status::Safe, u"Survival"_s, u"Fri 22:00"_s, u"31.4 GB"_s, 0.46, {.rungs = 4}, {});
    add(Status::Safe, u"Creative"_s, u"Fri 21:00"_s, u"11.2 GB"_s, 0.16, {.rungs = 3},
        {u"before-update"_s});
    add(Status::Attention, u"Hardcore"_s, u"Fri 17:00"_s, u"7.8 GB"_s, 0.11, {.rungs = 2}, {});
    add(Status::Danger, u"Skyblock"_s, u"Fri 12:00"_s, u"stopped"_s, 0,
        {.rungs = 0, .hasFailed = true}, {});
    model->item(3, 2)->setData(int(ColorRole::DangerText), kit::ToneRole);
    add(Status::Running, u"Modded East"_s, u"Today 03:11"_s, u"68.9 GB"_s, 1,
        {.rungs = 1, .isRunning = true}, {u"build"_s, u"weekly"_s});
    model->appendRow(
        {cell({}, {{kit::PlaceholderRole, true}}), cell({}, {{kit::PlaceholderRole, true}}),
         cell({}, {{kit::PlaceholderRole, true}}), cell({}, {{kit::PlaceholderRole, true}}),
         cell({}, {{kit::PlaceholderRole, true}})});
    model->setHorizontalHeaderLabels({u"Server"_s, u"When"_s, u"Size"_s, u"Proof"_s, u"Tags"_s});
    model->setHeaderData(2, Qt::Horizontal, right, Qt::TextAlignmentRole);
    return model;
}

kit::TableView *table(kit::Density density, int height)
{
    auto *view = new kit::TableView;
    auto *model = tableModel(view);
    view->setModel(model);
    view->setAccessibleName(u"Backups"_s);
    view->setDensity(density);
    const std::pair<int, int> widths[] = {{1, 120}, {2, 140}, {3, 60}, {4, 180}};
    for (const auto &[column, width] : widths)
        view->setColumnWidth(column, px(width));
    view->setFlexibleColumn(0);
    view->setFixedHeight(px(height));
    view->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    view->horizontalHeader()->setSortIndicatorShown(true);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setCurrentIndex(model->index(2, 0));
    return view;
}

} // namespace

QWidget *makeTable()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = column(layout, 16);
    layout->addWidget(table(kit::Density::Compact, 28 + 6 * 28));
    layout->addWidget(table(kit::Density::Normal, 28 + 3 * 34));
    kit::TableView *roomy = table(kit::Density::Roomy, 28 + 3 * 44);
    auto *model = static_cast<QStandardItemModel *>(roomy->model());
    const QString second[] = {u"Paper 1.21.4"_s, u"Paper 1.20.6"_s, u"Fabric 1.21.1"_s};
    for (int line = 0; line < 3; ++line)
        model->item(line, 0)->setData(second[line], kit::SecondLineRole);
    layout->addWidget(roomy);
    return widget;
}

QWidget *makeTree()
{
    auto *view = new kit::TreeView;
    auto *model = new QStandardItemModel(view);
    const auto node = [](const QString &name, const QString &icon) {
        return cell(name, {{kit::IconRole, icon}});
    };
    const auto fact = [](const QString &text) {
        return cell(text, {{kit::ToneRole, int(ColorRole::Muted)},
                           {Qt::TextAlignmentRole, int(Qt::AlignTrailing | Qt::AlignVCenter)}});
    };
    auto *world = node(u"world"_s, u"folder"_s);
    auto *region = node(u"region"_s, u"folder"_s);
    region->appendRow({node(u"r.0.-1.mca"_s, u"map"_s), fact(u"13.9 MB"_s)});
    region->appendRow({node(u"r.0.0.mca"_s, u"map"_s), fact(u"16.4 MB"_s)});
    world->appendRow({region, fact(u"30.3 MB"_s)});
    world->appendRow({node(u"level.dat"_s, u"file"_s), fact(u"3.1 kB"_s)});
    auto *plugins = node(u"plugins"_s, u"folder"_s);
    plugins->appendRow({node(u"config.yml"_s, u"file"_s), fact(u"4.4 kB"_s)});
    model->appendRow({world, fact(u"48.2 GB"_s)});
    model->appendRow({plugins, fact(u"12 MB"_s)});
    model->appendRow({node(u"server.properties"_s, u"file"_s), fact(u"1.4 kB"_s)});
    model->setHorizontalHeaderLabels({u"Name"_s, u"Size"_s});
    model->setHeaderData(1, Qt::Horizontal, int(Qt::AlignTrailing | Qt::AlignVCenter),
                         Qt::TextAlignmentRole);
    view->setModel(model);
    view->setAccessibleName(u"Files"_s);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->setColumnWidth(1, px(100));
    view->expand(world->index());
    view->expand(region->index());
    view->setCurrentIndex(region->index());
    view->setFixedHeight(px(28 + 7 * 28));
    return view;
}

QWidget *makeCharts()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(24));
    auto *plain = new kit::BarChart;
    plain->setAccessibleName(u"Backups a month"_s);
    QList<kit::ChartBar> bars;
    for (const double value : {16, 20, 26, 24, 32, 28, 38, 34, 44, 40, 46, 52})
        bars.append(kit::ChartBar{.value = value});
    plain->setBars(bars);
    auto *axis = new kit::BarChart;
    axis->setAccessibleName(u"New data a day"_s);
    axis->setAxisShown(true);
    axis->setValueText([](double value) { return kit::sizeText(qint64(value)); });
    QList<kit::ChartBar> days;
    const QString names[] = {u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    const double sizes[] = {3.2e9, 2.9e9, 4.1e9, 0, 3.8e9, 7.2e9, 6.4e9};
    for (size_t day = 0; day < 7; ++day)
        days.append(kit::ChartBar{.value = sizes[day], .label = names[day]});
    axis->setBars(days);
    auto *empty = new kit::BarChart;
    empty->setAccessibleName(u"Nothing yet"_s);
    grid->addWidget(new TextLabel(u"bars"_s, TextStyle::Caption, ColorRole::Muted), 0, 0);
    grid->addWidget(
        new TextLabel(u"bars with axis and names"_s, TextStyle::Caption, ColorRole::Muted), 0, 1);
    grid->addWidget(plain, 1, 0, Qt::AlignBottom);
    grid->addWidget(axis, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    return widget;
}

QWidget *makeTimeline()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(32));
    auto *done = new kit::Timeline;
    done->setSteps({{.when = u"22:00:00"_s,
                     .status = Status::Safe,
                     .text = u"Saving was on, now switched off"_s,
                     .detail = u"save-off \u2192 Automatic saving is now disabled"_s},
                    {.when = u"22:00:02"_s,
                     .status = Status::Safe,
                     .text = u"Everything written"_s,
                     .detail = u"save-all flush \u2192 Saved the game"_s,
                     .duration = u"2.5 s"_s},
                    {.when = u"22:06:16"_s,
                     .status = Status::Attention,
                     .text = u"Copied 48.2 GB, one file changed meanwhile"_s,
                     .duration = u"6 min"_s},
                    {.when = u"22:14:40"_s,
                     .status = Status::Safe,
                     .text = u"Read back, every checksum equal"_s,
                     .duration = u"8 min"_s}});
    auto *running = new kit::Timeline;
    running->setSteps(
        {{.when = u"22:00:00"_s, .status = Status::Safe, .text = u"Saving switched off"_s},
         {.when = u"now"_s, .status = Status::Running, .text = u"Copying, 31 %"_s},
         {.status = Status::Waiting, .text = u"Switch saving on again, whatever happens"_s},
         {.status = Status::Waiting, .text = u"Read it back"_s}});
    auto *failed = new kit::Timeline;
    failed->setSteps({{.when = u"12:00:00"_s, .status = Status::Safe, .text = u"Started"_s},
                      {.when = u"12:00:41"_s,
                       .status = Status::Danger,
                       .text = u"The disk gave an input error"_s,
                       .detail = u"read world/region/r.-3.1.mca: EIO"_s}});
    grid->addWidget(done, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(running, 0, 1, Qt::AlignTop);
    grid->addWidget(failed, 1, 1, Qt::AlignTop);
    return widget;
}

QWidget *makeProgress()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(32));
    grid->setVerticalSpacing(px(12));
    const auto add = [&](int line, int column, const kit::Progress &progress, bool cancellable) {
        auto *work = new kit::ProgressRow;
        work->set(progress);
        work->setCancellable(cancellable);
        grid->addWidget(work, line, column);
    };
    add(0, 0,
        {.title = u"Modded East \u2192 Google Drive"_s,
         .share = 0.64,
         .doneBytes = 44'100'000'000,
         .totalBytes = 68'900'000'000,
         .bytesPerSecond = 18.4e6,
         .timeLeft = 22min},
        true);
    add(0, 1,
        {.status = Status::Paused,
         .title = u"Old World \u2192 Google Drive"_s,
         .share = 0.32,
         .note = u"paused by Mara at 02:50"_s},
        true);
    add(1, 0, {.title = u"Economy, looking at files"_s, .doneBytes = 1'200'000}, false);
    add(1, 1,
        {.status = Status::Danger,
         .title = u"Skyblock, every 6 h"_s,
         .share = 0.41,
         .note = u"The disk gave an input error."_s},
        false);
    return widget;
}

QWidget *makeSteps()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = column(layout, 16);
    const QStringList names{u"What"_s, u"Where to"_s, u"Preview"_s, u"Restore"_s};
    for (const int current : {0, 2, 4}) {
        auto *steps = new kit::StepRow(names);
        steps->setCurrent(current);
        layout->addWidget(steps);
    }
    auto *narrow = new kit::StepRow(names);
    narrow->setCurrent(1);
    narrow->setMaximumWidth(px(280));
    layout->addWidget(narrow);
    return widget;
}

} // namespace holdfast::gallery
