#include "ui/compare/compare_page.h"

#include "file_difference_pane.h"

#include "ui/compare/tree_change_model.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/segments.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text_label.h"
#include "ui/kit/time_text.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::px;

namespace {

constexpr int kMostChoices = 500; ///< as many as the service lists at once
constexpr std::array<std::optional<ChangeKind>, 4> kKinds{std::nullopt, ChangeKind::Added,
                                                          ChangeKind::Changed, ChangeKind::Removed};

QString choiceText(const Backup &backup)
{
    return ComparePage::tr("%1, %2", "time and name of a backup")
        .arg(kit::shortTimeText(backup.startedAt, QDateTime::currentDateTimeUtc()), backup.name);
}

} // namespace

ComparePage::ComparePage(Workspace &workspace)
    : Page(workspace)
    , m_header(new kit::PageHeader(tr("Compare")))
    , m_swap(kit::makeButton(tr("Swap sides"), u"compare"_s))
    , m_restore(kit::makeButton(tr("Restore the older state…"), u"restore"_s))
    , m_olderChoice(new QComboBox)
    , m_newerChoice(new QComboBox)
    , m_kinds(new kit::Segments(tr("Kind of change")))
    , m_facts(new QLabel)
    , m_body(new QStackedWidget)
    , m_table(new kit::TableView)
    , m_empty(new kit::EmptyState)
    , m_model(new TreeChangeModel(this))
    , m_difference(new FileDifferencePane(workspace))
{
    m_header->setCrumb(tr("Backups"));
    m_header->addAction(m_swap);
    m_header->addAction(m_restore);
    m_olderChoice->setAccessibleName(tr("Older state"));
    m_newerChoice->setAccessibleName(tr("Newer state"));
    auto *arrow = new kit::IconLabel(u"arrow-forward"_s, kit::ColorRole::Muted, kit::size::icon);
    auto *sides = new QHBoxLayout;
    const int edge = px(kit::space::xl) - kit::kFocusMargin;
    sides->setContentsMargins(edge, px(12), edge, px(8));
    sides->setSpacing(px(kit::space::m));
    for (QComboBox *choice : {m_olderChoice, m_newerChoice}) {
        kit::setControlSize(choice, kit::ControlSize::Large);
        choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    sides->addWidget(m_olderChoice, 1);
    sides->addWidget(arrow);
    sides->addWidget(m_newerChoice, 1);
    for (const QString &text : {tr("All"), tr("Added"), tr("Changed"), tr("Deleted")})
        m_kinds->add(text);
    m_facts->setTextFormat(Qt::PlainText);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(edge, 0, px(kit::space::xl), px(8));
    tools->addWidget(m_kinds);
    tools->addStretch(1);
    tools->addWidget(m_facts);

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Files that differ"));
    m_table->setDensity(kit::Density::Normal);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    showChangeMarks(m_table);
    const std::pair<int, int> widths[] = {{TreeChangeModel::KindColumn, 52},
                                          {TreeChangeModel::OlderColumn, 88},
                                          {TreeChangeModel::NewerColumn, 88},
                                          {TreeChangeModel::WhatColumn, 136}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, px(width));
    m_table->setFlexibleColumn(TreeChangeModel::FileColumn);
    m_table->setDispensableColumns({TreeChangeModel::WhatColumn, TreeChangeModel::OlderColumn});
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_body, 1);
    row->addWidget(m_difference);
    m_difference->setFixedWidth(px(kit::size::detailPane));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(sides);
    column->addLayout(tools);
    column->addLayout(row, 1);
    setFocusProxy(m_table);

    connect(m_header, &kit::PageHeader::crumbClicked, this,
            [this] { this->workspace().open(Address::of(u"backup"_s, m_older)); });
    connect(m_swap, &QPushButton::clicked, this, &ComparePage::swapSides);
    connect(m_restore, &QPushButton::clicked, this,
            [this] { this->workspace().open(Address::of(u"restore"_s, m_older)); });
    connect(m_olderChoice, &QComboBox::activated, this,
            [this] { go(m_olderChoice->currentData().toUuid(), m_newer); });
    connect(m_newerChoice, &QComboBox::activated, this, [this] {
        const QUuid id = m_newerChoice->currentData().toUuid();
        go(m_older, id.isNull() ? std::nullopt : std::optional(id));
    });
    connect(m_kinds, &kit::Segments::chosen, m_model,
            [this](int index) { m_model->setKind(kKinds.at(std::size_t(index))); });
    connect(m_model, &TreeChangeModel::loaded, this, &ComparePage::updateState);
    connect(m_model, &TreeChangeModel::failed, this, &ComparePage::showFailure);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_difference->show(m_older, m_newer, m_model->changeAt(current.row()));
            });
    connect(m_empty, &kit::EmptyState::actionWanted, this, &ComparePage::refresh);
    connect(&workspace.connection(), &Connection::stateChanged, this, &ComparePage::updateState);
}

void ComparePage::open(const Address &address)
{
    const QUuid newer = QUuid::fromString(address.tab());
    const QUuid older = address.id();
    m_newer = newer.isNull() ? std::nullopt : std::optional(newer);
    if (older == m_older && m_backup.id == older) {
        fillChoices();
        compare();
        return;
    }
    m_older = older;
    const BackupIdParams params{.backupId = older};
    workspace().connection().read<BackupDetails>(
        "backups.get"_L1, params, this, [this, older](const Result<BackupDetails> &details) {
            if (older != m_older)
                return;
            if (!details) {
                showFailure(details.error());
                return;
            }
            const bool isOtherServer = details->backup.serverId != m_backup.serverId;
            m_backup = details->backup;
            m_header->setFacts(m_backup.serverName);
            if (isOtherServer)
                readBackups(m_backup.serverId);
            else
                fillChoices();
            compare();
        });
}

/// Those that can stand on either side.
void ComparePage::readBackups(const QUuid &serverId)
{
    m_backups = {m_backup};
    fillChoices();
    const BackupListParams params{
        .serverId = serverId, .status = BackupStatus::Completed, .limit = kMostChoices};
    workspace().connection().read<BackupPage>("backups.list"_L1, params, this,
                                              [this, serverId](const Result<BackupPage> &list) {
                                                  if (!list || serverId != m_backup.serverId)
                                                      return;
                                                  m_backups = list->backups;
                                                  fillChoices();
                                              });
}

void ComparePage::fillChoices()
{
    m_olderChoice->clear();
    m_newerChoice->clear();
    m_newerChoice->addItem(tr("The live folder"), QUuid());
    for (const Backup &backup : std::as_const(m_backups)) {
        m_olderChoice->addItem(choiceText(backup), backup.id);
        m_newerChoice->addItem(choiceText(backup), backup.id);
    }
    m_olderChoice->setCurrentIndex(m_olderChoice->findData(m_older));
    m_newerChoice->setCurrentIndex(m_newerChoice->findData(m_newer.value_or(QUuid())));
}

void ComparePage::go(const QUuid &older, const std::optional<QUuid> &newer)
{
    workspace().open(Address::of(u"compare"_s, older, newer ? idText(*newer) : QString()));
}

void ComparePage::swapSides()
{
    if (m_newer)
        go(*m_newer, m_older);
}

void ComparePage::compare()
{
    m_difference->clear();
    m_facts->setText(tr("Comparing…"));
    m_body->setCurrentWidget(m_table);
    m_model->setSource([this](std::optional<ChangeKind> kind, const QString &after, auto done) {
        constexpr int kPageRows = 500;
        const BackupDiffParams params{.backupId = m_older,
                                      .otherBackupId = m_newer,
                                      .kind = kind,
                                      .after = after,
                                      .limit = kPageRows};
        workspace().connection().read<TreeDifference>("backups.diff"_L1, params, this, done);
    });
    updateState();
}

void ComparePage::refresh()
{
    if (!m_older.isNull())
        compare();
}

void ComparePage::updateState()
{
    const bool online = workspace().connection().isOnline();
    m_swap->setEnabled(online && m_newer.has_value());
    m_swap->setToolTip(m_newer ? QString() : tr("The live folder is always the newer side."));
    m_restore->setEnabled(online && !m_backup.id.isNull());
    if (!m_model->totals())
        return;
    const TreeDifference &totals = *m_model->totals();
    m_facts->setText(tr("%Ln entries are equal.", nullptr, int(totals.unchanged)));
    if (m_model->rowCount() > 0) {
        m_body->setCurrentWidget(m_table);
        m_table->setCurrentIndex(m_model->index(0, 0));
        return;
    }
    const bool isAll = m_kinds->currentIndex() == 0;
    m_empty->set(u"compare"_s, isAll ? tr("Nothing is different") : tr("None of this kind"),
                 isAll ? tr("Both states are equal, file for file.")
                       : tr("There are changes of other kinds."));
    m_body->setCurrentWidget(m_empty);
    m_difference->clear();
}

void ComparePage::showFailure(const Error &error)
{
    m_facts->clear();
    m_empty->set(u"compare"_s, tr("It cannot be compared"), error.message(), tr("Try again"));
    m_body->setCurrentWidget(m_empty);
    m_difference->clear();
}

QList<Command> ComparePage::commands()
{
    return {{.id = u"compare.swap"_s,
             .title = tr("Swap the sides of the comparison"),
             .icon = u"compare"_s,
             .run = [this] { swapSides(); }}};
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        workspace().goBack();
    else
        Page::keyPressEvent(event);
}

} // namespace holdfast::ui
