#include "ui/first_run/first_run_page.h"

#include "first_backup_row.h"
#include "first_run_plan.h"
#include "first_run_side.h"
#include "found_server_card.h"
#include "import_dialog.h"
#include "target_chooser.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kWidest = 872;
constexpr int kSideWidth = 360;
constexpr int kNarrowSideWidth = 280;

QLabel *label(kit::TextStyle style, bool isQuiet = false)
{
    auto *made = new QLabel;
    made->setTextFormat(Qt::PlainText);
    made->setFont(kit::font(style));
    made->setWordWrap(true);
    if (isQuiet)
        made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

/// A column in the middle of what is there, that scrolls when it is higher.
QWidget *scrolling(QWidget *content)
{
    content->setMaximumWidth(px(kWidest));
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(px(kit::space::xxl), px(44), px(kit::space::xxl), px(kit::space::xl));
    row->addWidget(content, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(holder);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

FirstRunPage::FirstRunPage(Workspace &workspace)
    : Page(workspace)
    , m_side(new FirstRunSide)
    , m_body(new QStackedWidget)
    , m_plan(new FirstRunPlan(workspace, this))
{
    setAcceptDrops(true);
    m_body->addWidget(makeChoice());
    m_body->addWidget(makeProgress());
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_body, 1);
    main->addWidget(makeFoot());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(main, 1);
    connect(m_plan, &FirstRunPlan::backupBegun, this,
            [this](const QString &directory, const Backup &backup) {
                m_rows.value(directory)->follow(backup);
            });
    connect(m_plan, &FirstRunPlan::serverFailed, this,
            [this](const QString &directory, const Error &error) {
                m_rows.value(directory)->fail(error);
            });
    connect(m_plan, &FirstRunPlan::targetFailed, this, [this](const Error &error) {
        m_body->setCurrentIndex(0);
        m_side->setStep(FirstRunStep::Place);
        this->workspace().showError(tr("The folder for backups was not taken"), error);
        updateChoice();
    });
    connect(&workspace.connection(), &Connection::stateChanged, this, [this] {
        if (this->workspace().connection().isOnline() && m_cards.isEmpty())
            discover();
        updateChoice();
    });
    setFocusProxy(m_deed);
    if (workspace.connection().isOnline())
        discover();
    updateChoice();
}

QWidget *FirstRunPage::makeChoice()
{
    m_title = label(kit::TextStyle::Display);
    m_subtitle = label(kit::TextStyle::Body, true);
    m_cardColumn = new QVBoxLayout;
    m_cardColumn->setSpacing(px(kit::space::xs));
    auto *add = kit::makeButton(tr("Add a folder…"), u"folder"_s, kit::ButtonKind::Ghost);
    auto *bring = kit::makeButton(tr("Import a world…"), u"download"_s, kit::ButtonKind::Ghost);
    auto *again = kit::makeButton(tr("Look again"), u"restart"_s, kit::ButtonKind::Ghost);
    QLabel *dropHint = label(kit::TextStyle::Small, true);
    dropHint->setText(tr("or drop a folder here"));
    dropHint->setWordWrap(false);
    auto *ways = new QHBoxLayout;
    ways->addWidget(add);
    ways->addWidget(bring);
    ways->addWidget(again);
    ways->addStretch(1);
    ways->addWidget(dropHint);
    QLabel *where = label(kit::TextStyle::Title);
    where->setText(tr("Where should their backups go?"));
    m_target = new TargetChooser(workspace());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(kit::space::s));
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(px(kit::space::m));
    column->addLayout(m_cardColumn);
    column->addWidget(makeFolderRow());
    column->addLayout(ways);
    column->addSpacing(px(kit::space::l));
    column->addWidget(where);
    column->addWidget(m_target);
    column->addSpacing(px(kit::space::m));
    column->addWidget(makeThen());
    column->addStretch(1);
    connect(add, &QPushButton::clicked, this, &FirstRunPage::askForFolder);
    connect(bring, &QPushButton::clicked, this, &FirstRunPage::importWorld);
    connect(again, &QPushButton::clicked, this, &FirstRunPage::discover);
    connect(m_target, &TargetChooser::changed, this, &FirstRunPage::updateChoice);
    return scrolling(content);
}

QWidget *FirstRunPage::makeFolderRow()
{
    m_folderRow = new QWidget;
    m_folder = new QLineEdit;
    m_folder->setAccessibleName(tr("Folder of a server"));
    m_folder->setPlaceholderText(tr("/srv/games/survival"));
    auto *choose = kit::makeButton(tr("Choose…"), u"folder"_s);
    m_addFolder = kit::makeButton(tr("Add"), u"plus"_s);
    m_folderFinding = label(kit::TextStyle::Small);
    m_folderFinding->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    row->addWidget(m_addFolder);
    auto *column = new QVBoxLayout(m_folderRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    column->addLayout(row);
    column->addWidget(m_folderFinding);
    m_folderRow->hide();
    connect(choose, &QPushButton::clicked, this, &FirstRunPage::chooseFolder);
    const auto add = [this] { addFolder(m_folder->text().trimmed()); };
    connect(m_addFolder, &QPushButton::clicked, this, add);
    connect(m_folder, &QLineEdit::returnPressed, this, add);
    return m_folderRow;
}

QWidget *FirstRunPage::makeThen()
{
    m_every = new QComboBox;
    m_every->setAccessibleName(tr("How often they are backed up then"));
    const std::pair<QString, int> choices[] = {{tr("Every 6 hours"), 6},
                                               {tr("Every hour"), 1},
                                               {tr("Every 12 hours"), 12},
                                               {tr("Every day"), 24},
                                               {tr("Only when I say so"), 0}};
    for (const auto &[text, hours] : choices)
        m_every->addItem(text, hours);
    auto *then = new QLabel(tr("Then"));
    then->setFont(kit::font(kit::TextStyle::Title));
    QLabel *keep = label(kit::TextStyle::Body, true);
    keep->setText(tr("and keep the 8 newest, 7 daily, 4 weekly, 6 monthly"));
    connect(m_every, &QComboBox::currentIndexChanged, this,
            [this, keep] { keep->setVisible(m_every->currentData().toInt() > 0); });
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(then);
    row->addWidget(m_every);
    row->addWidget(keep, 1);
    return box;
}

QWidget *FirstRunPage::makeProgress()
{
    m_progressTitle = label(kit::TextStyle::Display);
    m_progressText = label(kit::TextStyle::Body, true);
    m_rowColumn = new QVBoxLayout;
    m_rowColumn->setSpacing(px(kit::space::xs));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(kit::space::s));
    column->addWidget(m_progressTitle);
    column->addWidget(m_progressText);
    column->addSpacing(px(kit::space::m));
    column->addLayout(m_rowColumn);
    column->addStretch(1);
    return scrolling(content);
}

QWidget *FirstRunPage::makeFoot()
{
    class Foot : public QWidget
    {
    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            kit::paintHairline(&painter, QPointF(0, 0), QPointF(width(), 0), ColorRole::Border);
        }
    };
    m_facts = label(kit::TextStyle::Small, true);
    m_leave = kit::makeButton(tr("Look around first"), {}, kit::ButtonKind::Ghost);
    m_deed = kit::makeButton({}, u"backups"_s, kit::ButtonKind::Primary);
    kit::setControlSize(m_leave, kit::ControlSize::Large);
    kit::setControlSize(m_deed, kit::ControlSize::Large);
    auto *foot = new Foot;
    foot->setFixedHeight(px(64));
    auto *inside = new QWidget; // as wide as what is above
    inside->setMaximumWidth(px(kWidest));
    auto *outer = new QHBoxLayout(foot);
    outer->setContentsMargins(px(kit::space::xxl), 1, px(kit::space::xxl), 0);
    outer->addWidget(inside, 1);
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(kit::space::m));
    row->addWidget(m_facts, 1);
    row->addWidget(m_leave);
    row->addWidget(m_deed);
    connect(m_leave, &QPushButton::clicked, this, &FirstRunPage::leave);
    connect(m_deed, &QPushButton::clicked, this, [this] {
        if (m_body->currentIndex() == 0)
            start();
        else
            leave();
    });
    return foot;
}

void FirstRunPage::open(const Address &)
{
    const bool isOver =
        !m_rows.isEmpty() && !m_plan->isRunning() &&
        std::ranges::all_of(m_rows, [](const FirstBackupRow *row) { return row->isEnded(); });
    if (isOver) // taken up again after it was done: for further servers
        m_body->setCurrentIndex(0);
    if (m_body->currentIndex() == 0)
        m_side->setStep(FirstRunStep::Servers);
    updateChoice();
}

QList<Command> FirstRunPage::commands()
{
    return {{.id = u"firstRun.discover"_s,
             .title = tr("Look for servers again"),
             .icon = u"search"_s,
             .run = [this] { discover(); }},
            {.id = u"firstRun.addFolder"_s,
             .title = tr("Add a folder…"),
             .icon = u"folder"_s,
             .run = [this] { askForFolder(); }},
            {.id = u"firstRun.import"_s,
             .title = tr("Import a world…"),
             .icon = u"download"_s,
             .run = [this] { importWorld(); }}};
}

void FirstRunPage::refresh()
{
    discover();
}

void FirstRunPage::discover()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    updateChoice();
    workspace().connection().read<ServerDiscovery>(
        "servers.discover"_L1, Nothing{}, this,
        [this](const Result<ServerDiscovery> &answer) { showFound(answer); });
}

void FirstRunPage::showFound(const Result<ServerDiscovery> &answer)
{
    m_isLooking = false;
    m_hasLooked = true;
    if (answer) {
        for (const FoundServer &server : answer->servers)
            addCard(server);
    }
    updateChoice();
}

bool FirstRunPage::addCard(const FoundServer &server)
{
    const bool isThere = std::ranges::any_of(m_cards, [&](const FoundServerCard *card) {
        return card->server().directory == server.directory;
    });
    if (isThere)
        return false;
    FoundServer named = server;
    const bool isNameTaken = std::ranges::any_of(
        m_cards, [&](const FoundServerCard *other) { return other->server().name == server.name; });
    if (isNameTaken && server.serverId.isNull()) // settings are copied from server to server
        named.name = QFileInfo(server.directory).fileName();
    auto *card = new FoundServerCard(named);
    m_cards.append(card);
    m_cardColumn->addWidget(card);
    connect(card, &QCheckBox::toggled, this, &FirstRunPage::updateChoice);
    // What is backed up already has had its first time.
    if (!server.serverId.isNull())
        card->setChecked(false);
    return true;
}

void FirstRunPage::askForFolder()
{
    m_folderRow->show();
    m_folder->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of a server"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &FirstRunPage::addFolder);
    dialog->open();
}

/// Looked at by the service, which may stand on other rights than this window.
void FirstRunPage::addFolder(const QString &folder)
{
    if (folder.isEmpty())
        return;
    m_folder->setText(folder);
    const ServerFolderParams params{.directory = folder, .createDirectory = true};
    workspace().connection().read<ServerFolderCheck>(
        "servers.checkFolder"_L1, params, this, [this](const Result<ServerFolderCheck> &answer) {
            QString finding;
            if (!answer)
                finding = answer.error().message();
            else if (!answer->canAdd)
                finding = answer->checks.constFirst().text();
            kit::setInvalid(m_folder, !finding.isEmpty());
            m_folderFinding->setText(finding);
            m_folderFinding->setVisible(!finding.isEmpty());
            m_folder->setAccessibleDescription(finding);
            if (!finding.isEmpty())
                return;
            FoundServer found = answer->found;
            if (found.name.isEmpty())
                found.name = QFileInfo(found.directory).fileName();
            if (addCard(found))
                ++m_addedCount;
            m_folder->clear();
            m_folderRow->hide();
            updateChoice();
            m_deed->setFocus(Qt::OtherFocusReason);
        });
}

void FirstRunPage::importWorld()
{
    auto *dialog = new ImportDialog(workspace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        const Notice notice{.status = kit::Status::Running,
                            .text = tr("Importing the world. It shows here once it is unpacked."),
                            .actionText = tr("Show jobs"),
                            .action = [this] { workspace().showJobs(); }};
        workspace().notify(notice);
    });
    dialog->open();
    // Unpacked worlds are found as any other registered server.
    connect(&workspace().jobs(), &JobFeed::jobFinished, dialog, [this](const Job &job) {
        if (job.kind == JobKind::Import)
            discover();
    });
}

QList<FoundServer> FirstRunPage::chosen() const
{
    QList<FoundServer> servers;
    for (const FoundServerCard *card : m_cards) {
        if (card->isChecked())
            servers.append(card->server());
    }
    return servers;
}

void FirstRunPage::updateChoice()
{
    if (m_body->currentIndex() != 0)
        return;
    const int found = int(m_cards.size()) - m_addedCount;
    const bool online = workspace().connection().isOnline();
    if (!m_cards.isEmpty()) {
        m_title->setText(found > 0 ? tr("We found %n server(s) on this machine.", nullptr, found)
                                   : tr("Which servers shall be backed up?"));
        m_subtitle->setText(tr("Nothing is changed on them. They keep running, and Holdfast only "
                               "reads their folders."));
    } else if (!online && !m_hasLooked) {
        m_title->setText(tr("The service is starting…"));
        m_subtitle->setText(tr("It makes the backups and goes on when this window closes."));
    } else if (m_isLooking) {
        m_title->setText(tr("Looking for servers on this machine…"));
        m_subtitle->setText(tr("Running Minecraft servers and well-known folders."));
    } else {
        m_title->setText(tr("Which folder does your server live in?"));
        m_subtitle->setText(tr("No server was found by itself. Add its folder, or import a world; "
                               "nothing in it is changed."));
        if (m_folderRow->isHidden())
            m_folderRow->show();
    }
    m_side->setFound(found == 0 ? QString() : tr("%n found on this machine", nullptr, found));
    const QList<FoundServer> servers = chosen();
    QStringList folders;
    qint64 bytes = 0;
    for (const FoundServer &server : servers) {
        folders.append(server.directory);
        bytes += server.sizeBytes;
    }
    m_target->setServerFolders(folders);
    const int count = int(servers.size());
    m_facts->setText(count == 0 ? tr("Choose at least one server.")
                                : tr("About %1 to read.").arg(kit::sizeText(bytes)));
    m_deed->setText(count == 0   ? tr("Back up now")
                    : count == 1 ? tr("Back %1 up now").arg(servers.constFirst().name)
                                 : tr("Back up %n server(s) now", nullptr, count));
    m_leave->setText(tr("Look around first"));
    m_leave->show();
    m_deed->setEnabled(online && count > 0 && m_target->canBeUsed() && !m_plan->isRunning());
    m_deed->setToolTip(online ? QString() : tr("The service is not reachable now."));
    m_side->setStep(count > 0 ? FirstRunStep::Place : FirstRunStep::Servers);
}

void FirstRunPage::start()
{
    const QList<FoundServer> servers = chosen();
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const FoundServer &server : servers) {
        auto *row = new FirstBackupRow(workspace(), server.name);
        m_rows.insert(server.directory, row);
        m_rowColumn->addWidget(row);
        connect(row, &FirstBackupRow::ended, this, &FirstRunPage::showEnd);
        connect(row, &FirstBackupRow::againWanted, this, [this, server] { carryOut({server}); });
    }
    m_body->setCurrentIndex(1);
    carryOut(servers);
}

void FirstRunPage::carryOut(const QList<FoundServer> &servers)
{
    if (m_plan->isRunning())
        return;
    const FirstRunChoice choice{.servers = servers,
                                .targetFolder = m_target->folder(),
                                .targetId = m_target->targetId(),
                                .everyHours = m_every->currentData().toInt()};
    m_side->setStep(FirstRunStep::Backup);
    m_progressTitle->setText(tr("%n first backup(s)", nullptr, int(m_rows.size())));
    m_progressText->setText(
        tr("Each is written, then read back from the disk and compared byte for byte. It goes on "
           "when you leave this page or close the window."));
    m_facts->setText(m_every->currentData().toInt() > 0
                         ? tr("From now on: %1.").arg(m_every->currentText())
                         : QString());
    m_leave->hide();
    m_deed->setText(tr("Go on while it works"));
    m_deed->setIcon({});
    m_deed->setEnabled(true);
    m_deed->setFocus(Qt::OtherFocusReason);
    m_plan->carryOut(choice);
}

void FirstRunPage::showEnd()
{
    const bool isOver =
        std::ranges::all_of(m_rows, [](const FirstBackupRow *row) { return row->isEnded(); });
    if (!isOver || m_body->currentIndex() != 1)
        return;
    const int all = int(m_rows.size());
    const int good =
        int(std::ranges::count_if(m_rows, [](const FirstBackupRow *row) { return row->isGood(); }));
    if (good == all) {
        m_side->setStep(FirstRunStep::Done);
        m_progressTitle->setText(
            all == 1 ? tr("It is backed up, and the backup was read back.")
                     : tr("All %n are backed up, and every backup was read back.", nullptr, all));
        m_progressText->setText(
            tr("Every byte on the disk was compared with what was read from the server."));
    } else {
        m_progressTitle->setText(tr("%1 of %n first backup(s) are good.", nullptr, all).arg(good));
        m_progressText->setText(
            tr("What failed says why. Nothing was changed on any server; try it again."));
    }
    m_deed->setText(tr("Show the backups"));
    m_deed->setFocus(Qt::OtherFocusReason);
}

/// To the overview where there is one; to the backups once there are some.
void FirstRunPage::leave()
{
    const bool hasBackups = m_body->currentIndex() == 1;
    workspace().open(Address::of(hasBackups ? u"backups"_s : u"servers"_s));
}

void FirstRunPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(window()->focusWidget());
    if (isEnter && button)
        button->click(); // as people expect of an assistant, not only Space
    else
        Page::keyPressEvent(event);
}

void FirstRunPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_body->currentIndex() == 0 && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FirstRunPage::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            addFolder(url.toLocalFile());
    }
    event->acceptProposedAction();
}

void FirstRunPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_side->setFixedWidth(
        px(width() < px(kit::breakpoint::railCollapses) ? kNarrowSideWidth : kSideWidth));
}

void FirstRunPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::color(ColorRole::Surface));
}

} // namespace holdfast::ui
