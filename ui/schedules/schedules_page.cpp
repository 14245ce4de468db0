#include "ui/schedules/schedules_page.h"

#include "collision_chip.h"
#include "schedule_deeds.h"
#include "schedule_delegate.h"
#include "schedule_editor.h"
#include "schedule_filter.h"
#include "schedule_table_model.h"
#include "week_pane.h"

#include "ui/schedules/schedule_text.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/page_header.h"
#include "ui/kit/search_field.h"
#include "ui/kit/segments.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text_label.h"
#include "ui/kit/token_field.h"
#include "ui/kit/week_calendar.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::px;

namespace {

constexpr int kListBesideWeek = 420;
constexpr int kLeastWeek = 560; ///< narrower, and the list gives way
constexpr qsizetype kMostCommands = 200;

} // namespace

SchedulesPage::SchedulesPage(Workspace &workspace)
    : Page(workspace)
    , m_model(new ScheduleTableModel(workspace, this))
    , m_filtered(new ScheduleFilter(this))
    , m_deeds(new ScheduleDeeds(workspace, this))
    , m_header(new kit::PageHeader(tr("Schedules")))
    , m_filter(new kit::TokenField)
    , m_collision(new CollisionChip)
    , m_weekTools(new QWidget)
    , m_range(new kit::TextLabel({}, kit::TextStyle::Strong))
    , m_segments(new kit::Segments(tr("View")))
    , m_table(new kit::TableView)
    , m_week(new WeekPane(workspace, *m_model))
    , m_empty(new kit::EmptyState)
    , m_body(new QStackedWidget)
    , m_new(kit::makeButton(tr("New schedule…"), u"plus"_s, kit::ButtonKind::Primary))
    , m_pauseAll(kit::makeButton(tr("Switch all off"), u"pause"_s, kit::ButtonKind::Ghost))
{
    setUpTable();
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_table);
    row->addWidget(m_week, 1);
    m_body->addWidget(both);
    m_body->addWidget(m_empty);
    m_header->addAction(m_pauseAll);
    m_header->addAction(m_new);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(makeTools());
    column->addWidget(m_body, 1);
    connectParts();
    setFocusProxy(m_table);
    showMode(Week);
    updateState();
}

void SchedulesPage::setUpTable()
{
    m_filtered->setSourceModel(m_model);
    m_table->setModel(m_filtered);
    m_table->setItemDelegate(new ScheduleDelegate(m_table));
    m_table->setAccessibleName(tr("Schedules"));
    m_table->setDensity(kit::Density::Roomy);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
}

QHBoxLayout *SchedulesPage::makeTools()
{
    m_filter->setPlaceholderText(tr("Filter schedules"));
    m_filter->setName(tr("Filter schedules"));
    m_filter->setKeys({{.key = u"server"_s, .values = [this] {
                            QStringList names;
                            for (const Server &server : workspace().servers().servers())
                                names.append(server.name);
                            return names;
                        }}});
    m_filter->setKeyHint(u"/"_s);
    m_filter->setMaximumWidth(px(430));
    auto *before = kit::makeIconButton(u"chevron-back"_s, tr("Week before"));
    auto *next = kit::makeIconButton(u"chevron-forward"_s, tr("Next week"));
    auto *today = kit::makeButton(tr("Today"));
    connect(before, &QPushButton::clicked, m_week, [this] { m_week->step(-1); });
    connect(next, &QPushButton::clicked, m_week, [this] { m_week->step(1); });
    connect(today, &QPushButton::clicked, m_week, &WeekPane::showToday);
    m_range->setAlignment(Qt::AlignCenter);
    m_range->setMinimumWidth(px(120));
    auto *week = new QHBoxLayout(m_weekTools);
    week->setContentsMargins(0, 0, 0, 0);
    week->addWidget(before);
    week->addWidget(m_range);
    week->addWidget(next);
    week->addWidget(today);
    m_segments->add(tr("Week"));
    m_segments->add(tr("List"));

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(px(kit::space::xl) - kit::kFocusMargin, px(6), px(kit::space::xl),
                              px(6));
    tools->addWidget(m_filter, 2);
    tools->addStretch(1);
    tools->addWidget(m_collision);
    tools->addWidget(m_weekTools);
    tools->addWidget(m_segments);
    return tools;
}

void SchedulesPage::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, &SchedulesPage::makeNew);
    connect(m_pauseAll, &QPushButton::clicked, this, &SchedulesPage::toggleAll);
    connect(m_filter, &kit::TokenField::textChanged, this, &SchedulesPage::applyFilter);
    connect(m_segments, &kit::Segments::chosen, this, [this](int index) { showMode(Mode(index)); });
    connect(m_collision, &QAbstractButton::clicked, m_week, &WeekPane::goToCollision);
    connect(m_week, &WeekPane::rangeChanged, this, &SchedulesPage::updateWeek);
    connect(m_week, &WeekPane::collisionsChanged, this, &SchedulesPage::updateWeek);
    connect(m_week, &WeekPane::editWanted, this, &SchedulesPage::edit);
    connect(m_week, &WeekPane::menuWanted, this, [this](const QUuid &id, const QPoint &place) {
        select(id);
        showMenu(place);
    });
    connect(m_week, &WeekPane::moveAccepted, m_deeds, &ScheduleDeeds::change);
    connect(m_table, &kit::TableView::opened, this, [this] {
        if (const auto schedule = current())
            edit(schedule->id);
    });
    connect(m_table, &kit::TableView::contextMenuWanted, this,
            [this](const QModelIndex &, const QPoint &place) { showMenu(place); });
    connect(m_model, &ScheduleTableModel::loaded, this, [this] {
        applyFilter();
        openWanted();
    });
    connect(m_model, &ScheduleTableModel::switchWanted, this,
            [this](const Schedule &schedule, bool on) { m_deeds->setEnabled({schedule}, on); });
    connect(m_empty, &kit::EmptyState::actionWanted, this, [this] {
        if (!m_filter->text().isEmpty())
            m_filter->clear();
        else if (workspace().servers().servers().isEmpty())
            workspace().open(Address::of(u"servers"_s));
        else
            makeNew();
    });
    connect(&workspace().servers(), &ServerDirectory::changed, this, [this] {
        applyFilter();
        openWanted();
    });
    connect(&workspace().connection(), &Connection::stateChanged, this,
            &SchedulesPage::updateState);
}

void SchedulesPage::open(const Address &address)
{
    const QString place = address.path.value(0);
    if (place == "list"_L1 || place == "week"_L1)
        showMode(place == "list"_L1 ? List : Week);
    m_wantsNew = place == "new"_L1;
    m_newFor = m_wantsNew ? QUuid::fromString(address.tab()) : QUuid();
    m_wanted = address.id();
    if (!address.query.isEmpty())
        m_filter->setText(address.query);
    openWanted();
}

/// What the address asked for, once the schedules are known.
void SchedulesPage::openWanted()
{
    if (!m_model->isLoaded() || !workspace().servers().isLoaded())
        return;
    if (std::exchange(m_wantsNew, false))
        makeNew();
    m_newFor = {};
    const QUuid wanted = std::exchange(m_wanted, {});
    if (wanted.isNull())
        return;
    if (m_model->find(wanted)) {
        edit(wanted);
        return;
    }
    const Notice notice{.status = kit::Status::Attention,
                        .text = tr("The schedule of that link is not there any more")};
    workspace().notify(notice);
}

QList<Command> SchedulesPage::commands()
{
    QList<Command> commands{{.id = u"schedule.new"_s,
                             .title = tr("New schedule…"),
                             .group = tr("Schedules"),
                             .icon = u"plus"_s,
                             .keywords = {u"cron"_s, tr("every day")},
                             .shortcut = QKeySequence(Qt::Key_N),
                             .run = [this] { makeNew(); }}};
    for (const Schedule &schedule : m_model->schedules()) {
        if (commands.size() > kMostCommands)
            break;
        commands.append({.id = u"schedule.run."_s + idText(schedule.id),
                         .title = tr("Run schedule of %1 now").arg(m_model->serverName(schedule)),
                         .hint = scheduleSentence(schedule),
                         .group = tr("Schedules"),
                         .icon = u"play"_s,
                         .run = [this, schedule] { m_deeds->runNow(schedule); }});
    }
    return commands;
}

QWidget *SchedulesPage::searchField()
{
    return m_filter;
}

void SchedulesPage::refresh()
{
    m_model->reload();
    m_week->reload();
}

bool SchedulesPage::hasUnsavedChanges() const
{
    return m_editor && m_editor->hasUnsavedChanges();
}

void SchedulesPage::showMode(Mode mode)
{
    m_mode = mode;
    m_segments->setCurrentIndex(mode);
    const bool isWeek = mode == Week;
    m_week->setVisible(isWeek);
    m_weekTools->setVisible(isWeek);
    m_table->horizontalHeader()->setVisible(!isWeek);
    const int detail[] = {ScheduleTableModel::WhereColumn, ScheduleTableModel::KeepsColumn,
                          ScheduleTableModel::LastColumn};
    m_table->setDispensableColumns(isWeek ? QList<int>{}
                                          : QList<int>{std::begin(detail), std::end(detail)});
    for (const int column : detail)
        m_table->setColumnHidden(column, isWeek);
    const std::pair<int, int> widths[] = {{ScheduleTableModel::OnColumn, isWeek ? 68 : 76},
                                          {ScheduleTableModel::NextColumn, isWeek ? 148 : 152},
                                          {ScheduleTableModel::LastColumn, 132},
                                          {ScheduleTableModel::KeepsColumn, 272},
                                          {ScheduleTableModel::WhereColumn, 152}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, px(width));
    m_table->setMinimumWidth(isWeek ? px(kListBesideWeek) : 0);
    m_table->setMaximumWidth(isWeek ? px(kListBesideWeek) : QWIDGETSIZE_MAX);
    m_table->setFlexibleColumn(ScheduleTableModel::ServerColumn);
    m_table->setVisible(!isWeek || width() >= px(kListBesideWeek + kLeastWeek));
    setFocusProxy(m_table->isHidden() ? static_cast<QWidget *>(&m_week->calendar()) : m_table);
    updateWeek();
}

void SchedulesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showMode(m_mode);
}

void SchedulesPage::applyFilter()
{
    m_filtered->setText(m_filter->text());
    if (m_filtered->isEmpty()) {
        m_week->setShown(std::nullopt);
    } else {
        QSet<QUuid> shown;
        for (int row = 0; row < m_filtered->rowCount(); ++row)
            shown.insert(
                m_model->scheduleAt(m_filtered->mapToSource(m_filtered->index(row, 0)).row()).id);
        m_week->setShown(shown);
    }
    updateState();
}

void SchedulesPage::updateState()
{
    const int all = m_model->rowCount();
    const int off = int(allThatAre(false).size());
    m_header->setFacts(!m_model->isLoaded() ? QString()
                       : off == 0           ? tr("%n schedule(s)", nullptr, all)
                                  : tr("%n schedule(s), %1 switched off", nullptr, all).arg(off));
    const bool online = workspace().connection().isOnline();
    const QString why = tr("The service is not reachable now.");
    for (QPushButton *button : {m_new, m_pauseAll}) {
        button->setEnabled(online);
        button->setToolTip(online ? QString() : why);
    }
    if (online)
        m_new->setToolTip(tr("N"));
    m_pauseAll->setVisible(all > 1);
    m_pauseAll->setText(off == all ? tr("Switch all on") : tr("Switch all off"));
    const bool isEmpty = m_model->isLoaded() && m_filtered->rowCount() == 0;
    const bool hasServers = !workspace().servers().servers().isEmpty();
    if (isEmpty && !m_filter->text().isEmpty())
        m_empty->set(u"search"_s, tr("No schedule fits the filter"),
                     tr("“%1” leaves none of %n schedule(s).", nullptr, all).arg(m_filter->text()),
                     tr("Remove the filter"));
    else if (isEmpty && hasServers)
        m_empty->set(u"schedules"_s, tr("No schedule yet"),
                     tr("With a schedule a server is backed up by itself, and old backups go by "
                        "rules that you see before they apply."),
                     tr("New schedule…"));
    else if (isEmpty)
        m_empty->set(u"servers"_s, tr("No server yet"),
                     tr("A schedule backs a server up. Tell Holdfast first where yours lives."),
                     tr("Go to Servers"));
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
}

void SchedulesPage::updateWeek()
{
    m_range->setText(m_week->rangeText());
    m_collision->setSentence(m_mode == Week ? m_week->collisionText() : QString());
}

std::optional<Schedule> SchedulesPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return m_model->scheduleAt(m_filtered->mapToSource(index).row());
}

void SchedulesPage::select(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index =
        m_filtered->mapFromSource(m_model->index(row, ScheduleTableModel::ServerColumn));
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

void SchedulesPage::makeNew()
{
    const QList<Server> servers = workspace().servers().servers();
    if (!workspace().servers().isLoaded()) {
        m_wantsNew = true; // as soon as it is known for which servers it can be
        return;
    }
    if (servers.isEmpty()) {
        workspace().open(Address::of(u"servers"_s));
        return;
    }
    QList<QUuid> chosen;
    for (const Server &server : servers) {
        if (servers.size() == 1 || server.id == m_newFor ||
            server.name.compare(m_filtered->server(), Qt::CaseInsensitive) == 0)
            chosen.append(server.id);
    }
    show(ScheduleEditor::makeNew(workspace(), chosen, ScheduleEditor::defaults(), this));
}

void SchedulesPage::duplicate()
{
    if (const auto schedule = current())
        show(ScheduleEditor::makeNew(workspace(), {schedule->serverId}, *schedule, this));
}

void SchedulesPage::edit(const QUuid &id)
{
    const Schedule *schedule = m_model->find(id);
    if (!schedule)
        return;
    select(id);
    show(ScheduleEditor::makeFor(workspace(), *schedule, this));
}

void SchedulesPage::show(ScheduleEditor *editor)
{
    m_editor = editor;
    connect(editor, &ScheduleEditor::made, m_deeds, &ScheduleDeeds::tellMade);
    connect(editor, &ScheduleEditor::changed, m_deeds, &ScheduleDeeds::tellChanged);
    connect(editor, &ScheduleEditor::runWanted, m_deeds, &ScheduleDeeds::runNow);
    editor->open();
}

void SchedulesPage::runCurrent()
{
    if (const auto schedule = current())
        m_deeds->runNow(*schedule);
}

void SchedulesPage::removeCurrent()
{
    if (const auto schedule = current())
        m_deeds->remove(*schedule);
}

void SchedulesPage::toggleCurrent()
{
    if (const auto schedule = current())
        m_deeds->setEnabled({*schedule}, !schedule->enabled);
}

QList<Schedule> SchedulesPage::allThatAre(bool enabled) const
{
    QList<Schedule> found;
    std::ranges::copy_if(m_model->schedules(), std::back_inserter(found),
                         [enabled](const Schedule &one) { return one.enabled == enabled; });
    return found;
}

void SchedulesPage::toggleAll()
{
    const QList<Schedule> on = allThatAre(true);
    m_deeds->setEnabled(on.isEmpty() ? allThatAre(false) : on, on.isEmpty());
}

void SchedulesPage::showMenu(const QPoint &globalPosition)
{
    const auto schedule = current();
    if (!schedule)
        return;
    const bool online = workspace().connection().isOnline();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &iconName, const QString &text, auto slot) {
        menu->addAction(kit::icon(iconName), text, this, slot)->setEnabled(online);
    };
    add(u"edit"_s, tr("Edit…"), [this, id = schedule->id] { edit(id); });
    add(u"play"_s, tr("Run now"), [this] { runCurrent(); });
    add(schedule->enabled ? u"pause"_s : u"play"_s,
        schedule->enabled ? tr("Switch off") : tr("Switch on"), [this] { toggleCurrent(); });
    add(u"copy"_s, tr("Duplicate…"), [this] { duplicate(); });
    menu->addSeparator();
    const QString server = m_model->serverName(*schedule);
    menu->addAction(kit::icon(u"backups"_s), tr("Show its backups"), this, [this, server] {
        workspace().open(
            {.page = u"backups"_s, .path = {}, .query = u"server:\"%1\""_s.arg(server)});
    });
    menu->addAction(kit::icon(u"link"_s), tr("Copy a link to it"), this, [id = schedule->id] {
        QGuiApplication::clipboard()->setText(Address::of(u"schedule"_s, id).link());
    });
    menu->addAction(kit::icon(u"copy"_s), tr("Copy its id"), this,
                    [id = schedule->id] { QGuiApplication::clipboard()->setText(idText(id)); });
    menu->addSeparator();
    add(u"trash"_s, tr("Remove"), [this] { removeCurrent(); });
    menu->popup(globalPosition);
}

void SchedulesPage::keyPressEvent(QKeyEvent *event)
{
    const bool online = workspace().connection().isOnline();
    switch (event->key()) {
    case Qt::Key_N:
        if (online)
            makeNew();
        return;
    case Qt::Key_B:
        if (online)
            runCurrent();
        return;
    case Qt::Key_D:
        if (online)
            duplicate();
        return;
    case Qt::Key_Delete:
        if (online)
            removeCurrent();
        return;
    case Qt::Key_Slash:
        m_filter->setFocus(Qt::ShortcutFocusReason);
        return;
    default:
        Page::keyPressEvent(event);
    }
}

} // namespace holdfast::ui
