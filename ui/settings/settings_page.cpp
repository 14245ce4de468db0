#include "ui/settings/settings_page.h"

#include "setting_catalog.h"
#include "setting_row.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/page_header.h"
#include "ui/kit/paint.h"
#include "ui/kit/search_field.h"
#include "ui/kit/status.h"
#include "ui/kit/time_text.h"

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtGui/QDesktopServices>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kCountRole = Qt::UserRole + 1;
constexpr int kGroupsWidth = 264;

/// A group's name and how many settings it has.
class GroupDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return QSize(px(100), px(32));
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect box = option.rect.adjusted(px(8), px(1), -px(8), -px(1));
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen || option.state & QStyle::State_MouseOver) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(kit::color(isChosen ? ColorRole::Selection : ColorRole::Hover));
            painter->drawRoundedRect(box, kit::radius::control, kit::radius::control);
            painter->restore();
        }
        const QRect words = box.adjusted(px(12), 0, -px(12), 0);
        kit::paintText(painter, words, index.data(kCountRole).toString(), kit::TextStyle::Caption,
                       ColorRole::Muted, Qt::AlignTrailing);
        kit::paintText(
            painter, QStyle::visualRect(option.direction, words, words.adjusted(0, 0, -px(24), 0)),
            index.data().toString(), kit::TextStyle::Strong,
            isChosen ? ColorRole::Text : ColorRole::Muted);
        if (option.state & QStyle::State_HasFocus &&
            option.state & QStyle::State_KeyboardFocusChange)
            kit::paintFocusRing(painter, QRectF(box), kit::radius::control);
    }
};

/// A line below (or beside) a part of the page.
class Ruled : public QWidget
{
public:
    explicit Ruled(Qt::Edge edge, ColorRole ground = ColorRole::Surface)
        : m_edge(edge)
        , m_ground(ground)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), kit::color(m_ground));
        if (m_edge == Qt::BottomEdge) {
            kit::paintHairline(&painter, QPointF(0, height() - 1), QPointF(width(), height() - 1),
                               ColorRole::Border);
            return;
        }
        const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
        kit::paintHairline(&painter, QPointF(x, 0), QPointF(x, height()), ColorRole::Border);
    }

private:
    const Qt::Edge m_edge;
    const ColorRole m_ground;
};

QWidget *makeHeading(const QString &text)
{
    auto *box = new Ruled(Qt::BottomEdge);
    box->setFixedHeight(px(36));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(px(kit::space::xl), 0, px(kit::space::xl), 0);
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(kit::font(kit::TextStyle::Heading));
    row->addWidget(label);
    return box;
}

bool fits(const SettingEntry &entry, const QStringList &words)
{
    const QString text = entry.title + u' ' + entry.help + u' ' + entry.key + u' ' + entry.group;
    return std::ranges::all_of(
        words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

SettingsPage::SettingsPage(Workspace &workspace)
    : Page(workspace)
    , m_catalog(SettingCatalog::of(workspace))
    , m_header(new kit::PageHeader(tr("Settings")))
    , m_changedOnly(kit::makeButton(tr("Changed only"), u"filter"_s, kit::ButtonKind::Ghost))
    , m_openFile(kit::makeButton(tr("Open the file"), u"external"_s, kit::ButtonKind::Ghost))
    , m_search(new QLineEdit)
{
    m_changedOnly->setCheckable(true);
    m_header->addAction(m_changedOnly);
    m_header->addAction(m_openFile);
    m_header->setFacts(
        tr("of the service on %1 and of this window").arg(workspace.connection().name()));
    m_restartBar = makeRestartBar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeTools());
    column->addWidget(m_restartBar);
    column->addWidget(makeBody(), 1);
    connect(m_changedOnly, &QPushButton::toggled, this, &SettingsPage::filter);
    connect(m_openFile, &QPushButton::clicked, this, &SettingsPage::openFile);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_groups->setCurrentRow(0); // what is searched may stand anywhere
        filter();
    });
    connect(m_groups, &QListWidget::currentRowChanged, this, [this] {
        filter();
        m_scroll->verticalScrollBar()->setValue(0);
    });
    auto *takeBack = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    takeBack->setContext(Qt::WidgetWithChildrenShortcut);
    connect(takeBack, &QShortcut::activated, this, &SettingsPage::undo);
    connect(&m_catalog, &SettingCatalog::changed, this, &SettingsPage::reload);
    connect(&workspace.connection(), &Connection::stateChanged, this, &SettingsPage::updateRows);
    setFocusProxy(m_search);
    reload();
}

QWidget *SettingsPage::makeTools()
{
    kit::makeSearchField(m_search, tr("Search settings"));
    m_search->setMaximumWidth(px(520));
    auto *hint = new QLabel(tr("Ctrl+Z takes changes back."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *tools = new Ruled(Qt::BottomEdge);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(px(kit::space::xl) - kit::kFocusMargin, px(5), px(kit::space::xl),
                            px(6));
    // The field first: its placeholder says what is searched.
    row->addWidget(m_search, 1);
    row->addStretch(0);
    row->addWidget(hint);
    return tools;
}

QWidget *SettingsPage::makeRestartBar()
{
    auto *bar = new Ruled(Qt::BottomEdge, ColorRole::AccentTint);
    m_restartWords = new QLabel;
    m_restartWords->setTextFormat(Qt::PlainText);
    auto *restart = kit::makeButton(tr("Restart the service…"), u"restart"_s);
    connect(restart, &QPushButton::clicked, this, [this] { workspace().restartService(); });
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(kit::space::xl), px(5), px(kit::space::xl), px(6));
    row->addWidget(new kit::StatusGlyph(kit::Status::Waiting));
    row->addWidget(m_restartWords, 1);
    row->addWidget(restart);
    bar->hide();
    return bar;
}

QWidget *SettingsPage::makeBody()
{
    m_groups = new QListWidget;
    m_groups->setItemDelegate(new GroupDelegate(m_groups));
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setAccessibleName(tr("Groups of settings"));
    m_groups->setMouseTracking(true);
    m_groups->viewport()->setAutoFillBackground(false);
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new Ruled(Qt::RightEdge);
    side->setFixedWidth(px(kGroupsWidth));
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, px(kit::space::m), 1, 0);
    sideColumn->addWidget(m_groups);

    auto *rows = new QWidget;
    m_column = new QVBoxLayout(rows);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_empty = new kit::EmptyState;
    m_empty->hide();
    connect(m_empty, &kit::EmptyState::actionWanted, this, [this] {
        m_search->clear();
        m_changedOnly->setChecked(false);
        m_groups->setCurrentRow(0);
    });
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(rows);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // QScrollArea follows the focus only from one of its own to the next.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(m_scroll, 1);
    return body;
}

void SettingsPage::open(const Address &address)
{
    if (!address.query.isEmpty())
        m_search->setText(address.query);
    const QString key = address.path.value(0);
    if (key.isEmpty())
        return;
    m_search->clear();
    m_changedOnly->setChecked(false);
    m_groups->setCurrentRow(0);
    SettingRow *row = rowOf(key);
    m_wanted = row ? QString() : key;
    if (!row)
        return; // those of the service may still come
    // The rows get their places first; a page that is just opened has none yet.
    QMetaObject::invokeMethod(
        row,
        [this, row] {
            m_scroll->ensureWidgetVisible(row, 0, m_scroll->viewport()->height() / 3);
            row->edit();
        },
        Qt::QueuedConnection);
}

QList<Command> SettingsPage::commands()
{
    return {{.id = u"settings.openFile"_s,
             .title = tr("Open the file of the settings"),
             .icon = u"external"_s,
             .run = [this] { openFile(); }},
            {.id = u"settings.changed"_s,
             .title = tr("Show changed settings only"),
             .icon = u"filter"_s,
             .run = [this] { m_changedOnly->toggle(); }},
            {.id = u"settings.undo"_s,
             .title = tr("Take the last change back"),
             .icon = u"undo"_s,
             .shortcut = QKeySequence::Undo,
             .run = [this] { undo(); }}};
}

QWidget *SettingsPage::searchField()
{
    return m_search;
}

void SettingsPage::refresh()
{
    m_catalog.reload();
}

QVariantMap SettingsPage::draft()
{
    QVariantMap draft = Page::draft();
    QVariantMap typed = m_typed;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (const auto text = row.value()->typed())
            typed.insert(row.key(), *text);
    }
    draft.insert(u"typed"_s, typed);
    return draft;
}

void SettingsPage::takeDraft(const QVariantMap &draft)
{
    Page::takeDraft(draft);
    m_typed = draft.value(u"typed"_s).toMap();
    applyDraft();
}

void SettingsPage::applyDraft()
{
    m_typed.removeIf([this](const QVariantMap::iterator typed) {
        SettingRow *row = rowOf(typed.key());
        if (row)
            row->type(typed.value().toString());
        return row != nullptr;
    });
}

void SettingsPage::reload()
{
    QStringList keys;
    for (const SettingEntry &entry : m_catalog.entries())
        keys.append(entry.key);
    if (keys != m_order)
        rebuildRows();
    updateRows();
    updateGroups();
    updateRestartBar();
    filter();
    applyDraft();
    if (!m_wanted.isEmpty() && rowOf(m_wanted))
        open({.page = u"settings"_s, .path = {m_wanted}});
}

void SettingsPage::rebuildRows()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget() && item->widget() != m_empty)
            delete item->widget();
        delete item;
    }
    m_rows.clear();
    m_headings.clear();
    m_order.clear();
    for (const SettingEntry &entry : m_catalog.entries()) {
        if (!m_headings.contains(entry.group)) {
            QWidget *heading = makeHeading(entry.group);
            m_headings.insert(entry.group, heading);
            m_column->addWidget(heading);
        }
        auto *row = new SettingRow(entry);
        m_column->addWidget(row);
        m_rows.insert(entry.key, row);
        m_order.append(entry.key);
        connect(row, &SettingRow::changeWanted, this,
                [this, key = entry.key](const QJsonValue &value) { change(key, value); });
        connect(row, &SettingRow::resetWanted, this,
                [this, key = entry.key] { change(key, QJsonValue::Null); });
    }
    m_column->addWidget(m_empty, 1);
    m_column->addStretch(1);
}

void SettingsPage::updateRows()
{
    const bool online = workspace().connection().isOnline();
    for (const SettingEntry &entry : m_catalog.entries()) {
        SettingRow *row = rowOf(entry.key);
        row->setEntry(entry);
        row->setBlocked(online || entry.isWindow()
                            ? QString()
                            : tr("The service is not reachable now. What you typed stays."));
    }
    m_openFile->setEnabled(!m_catalog.path().isEmpty());
    m_openFile->setToolTip(m_catalog.path());
}

void SettingsPage::updateGroups()
{
    QStringList names{tr("All settings")};
    QHash<QString, int> counts;
    for (const SettingEntry &entry : m_catalog.entries()) {
        if (!names.contains(entry.group))
            names.append(entry.group);
        ++counts[entry.group];
    }
    const QSignalBlocker quiet(m_groups);
    const int row = std::max(0, m_groups->currentRow());
    m_groups->clear();
    for (const QString &name : std::as_const(names)) {
        auto *item = new QListWidgetItem(name, m_groups);
        const int count =
            m_groups->count() == 1 ? int(m_catalog.entries().size()) : counts.value(name);
        item->setData(kCountRole, kit::countText(count));
    }
    m_groups->setCurrentRow(std::min(row, m_groups->count() - 1));
    m_search->setPlaceholderText(tr("Search %n setting(s), also by their name in the file", nullptr,
                                    int(m_catalog.entries().size())));
}

void SettingsPage::updateRestartBar()
{
    const auto pending = std::ranges::count_if(m_catalog.entries(), &SettingEntry::isPending);
    m_restartBar->setVisible(pending > 0);
    m_restartWords->setText(
        tr("%n change(s) count after a restart of the service.", nullptr, int(pending)));
}

void SettingsPage::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    const QString group = m_groups->currentRow() > 0 ? m_groups->currentItem()->text() : QString();
    QSet<QString> shownGroups;
    for (const SettingEntry &entry : m_catalog.entries()) {
        const bool isShown = fits(entry, words) &&
                             (!m_changedOnly->isChecked() || entry.isChanged()) &&
                             (group.isEmpty() || entry.group == group);
        rowOf(entry.key)->setVisible(isShown);
        if (isShown)
            shownGroups.insert(entry.group);
    }
    for (auto heading = m_headings.cbegin(); heading != m_headings.cend(); ++heading)
        heading.value()->setVisible(shownGroups.contains(heading.key()));
    // While those of the service are not here, nobody knows what fits.
    m_empty->setVisible(shownGroups.isEmpty() && m_catalog.isLoaded());
    if (m_empty->isHidden())
        return;
    if (words.isEmpty())
        m_empty->set(u"settings"_s, tr("Nothing is changed here"),
                     tr("Every setting has its default."), tr("Show all settings"));
    else
        m_empty->set(u"search"_s, tr("No setting fits “%1”").arg(m_search->text()),
                     tr("Titles, explanations and the names in the file were searched."),
                     tr("Remove the filter"));
}

void SettingsPage::change(const QString &key, const QJsonValue &value)
{
    const SettingEntry *entry = m_catalog.find(key);
    if (!entry)
        return;
    const Change taken{.key = key,
                       .before = entry->isChanged() ? entry->value : QJsonValue(QJsonValue::Null)};
    m_catalog.set(key, value, this,
                  [this, taken](const Result<void> &answer) { told(taken, answer); });
}

void SettingsPage::told(const Change &change, const Result<void> &answer)
{
    SettingRow *row = rowOf(change.key);
    if (!answer) {
        if (row)
            row->setProblem(answer.error().message());
        return;
    }
    m_undo.append(change);
    const SettingEntry *entry = m_catalog.find(change.key);
    workspace().notify({.text = tr("%1: %2").arg(entry->title, entry->text(entry->value)),
                        .actionText = tr("Undo"),
                        .action = [this, guard = QPointer(this)] {
                            if (guard)
                                undo();
                        }});
}

void SettingsPage::undo()
{
    if (m_undo.isEmpty())
        return;
    const Change last = m_undo.takeLast();
    m_catalog.set(last.key, last.before, this, [this, last](const Result<void> &answer) {
        if (!answer)
            workspace().showError(tr("The change was not taken back"), answer.error());
        else if (const SettingEntry *entry = m_catalog.find(last.key))
            workspace().notify(
                {.text = tr("%1: %2 again").arg(entry->title, entry->text(entry->value))});
    });
}

void SettingsPage::openFile()
{
    const QString path = m_catalog.path();
    if (path.isEmpty())
        return;
    if (QFile::exists(path) && QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    workspace().notify({.status = kit::Status::Attention,
                        .text = tr("It lies in %1; the first change makes it.").arg(path)});
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash)
        m_search->setFocus(Qt::ShortcutFocusReason);
    else
        Page::keyPressEvent(event);
}

QList<Command> settingCommands(Workspace &workspace)
{
    QList<Command> commands;
    for (const SettingEntry &entry : SettingCatalog::of(workspace).entries()) {
        const QString value = entry.text(entry.value);
        commands.append(
            {.id = "setting."_L1 + entry.key,
             .title = entry.title,
             .hint = entry.isChanged() ? value : SettingsPage::tr("%1, the default").arg(value),
             .icon = u"settings"_s,
             .keywords = {entry.key, entry.help, entry.group},
             .address = Address{.page = u"settings"_s, .path = {entry.key}}});
    }
    return commands;
}

} // namespace holdfast::ui
