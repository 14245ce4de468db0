#include "add_server_dialog.h"

#include "ui/kit/form_row.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/time_text.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::px;

AddServerDialog::AddServerDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Which folder does the server live in?"), kit::size::dialogM, parent)
    , m_workspace(workspace)
    , m_found(new QComboBox)
    , m_folder(new QLineEdit)
    , m_name(new QLineEdit)
    , m_folderRow(new kit::FormRow(tr("Folder"), m_folder))
    , m_add(kit::makeButton(tr("Add server"), u"plus"_s, kit::ButtonKind::Primary))
{
    setWindowTitle(tr("Add server"));
    m_found->addItem(tr("Looking for servers on this computer…"));
    m_found->setEnabled(false);
    m_folder->setPlaceholderText(tr("/srv/games/survival"));
    m_name->setMaxLength(64);
    m_add->setEnabled(false);
    m_add->setDefault(true);
    auto *choose = kit::makeButton(tr("Choose…"), u"folder"_s);
    m_folderRow->addBeside(choose);
    m_folderRow->setHelp(
        tr("Nothing in the folder is changed by adding it. One that is missing is made, for a new "
           "server."));
    auto *foundRow = new kit::FormRow(tr("Found on this computer"), m_found);
    auto *nameRow = new kit::FormRow(tr("Name"), m_name);
    nameRow->setHelp(tr("What you call it; it can be changed later."));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(px(kit::space::m));
    for (kit::FormRow *row : {foundRow, m_folderRow, nameRow})
        rows->addWidget(row);
    rows->addStretch(1);
    body()->addLayout(rows);
    auto *cancel = kit::makeButton(tr("Cancel"));
    addButton(cancel);
    addButton(m_add);
    setDeed(m_add);
    setMinimumHeight(px(340)); // room for what a check finds

    connect(m_folderRow, &kit::FormRow::checkWanted, this, &AddServerDialog::check);
    connect(nameRow, &kit::FormRow::checkWanted, this, &AddServerDialog::check);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameIsOurs = false; });
    connect(choose, &QPushButton::clicked, this, &AddServerDialog::chooseFolder);
    connect(m_found, &QComboBox::activated, this, [this](int index) {
        const QString folder = m_found->itemData(index).toString();
        if (folder.isEmpty())
            return;
        m_nameIsOurs = true;
        m_folder->setText(folder);
    });
    connect(&workspace.connection(), &Connection::stateChanged, this, &AddServerDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddServerDialog::add);
    m_folder->setFocus();
    discover();
}

void AddServerDialog::discover()
{
    m_workspace.connection().read<ServerDiscovery>(
        "servers.discover"_L1, Nothing{}, this, [this](const Result<ServerDiscovery> &answer) {
            m_found->clear();
            int fresh = 0;
            if (answer) {
                for (const FoundServer &found : answer->servers) {
                    if (!found.serverId.isNull())
                        continue; // it is registered already
                    ++fresh;
                    //: a found server: name, then its folder
                    m_found->addItem(tr("%1 in %2").arg(found.name, found.directory),
                                     found.directory);
                }
            }
            m_found->insertItem(0, fresh == 0 ? tr("None found; type or choose its folder")
                                              : tr("%n found", nullptr, fresh));
            m_found->setCurrentIndex(0);
            m_found->setEnabled(fresh > 0);
        });
}

void AddServerDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the server"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void AddServerDialog::check()
{
    const QString folder = m_folder->text();
    if (folder.isEmpty()) {
        m_folderRow->clearCheck();
        m_add->setEnabled(false);
        return;
    }
    if (!m_workspace.connection().isOnline()) {
        m_folderRow->setCheck(kit::Status::Waiting, tr("The service is not reachable now."));
        m_add->setEnabled(false);
        return;
    }
    const ServerFolderParams params{
        .directory = folder, .name = m_name->text(), .createDirectory = true};
    m_workspace.connection().read<ServerFolderCheck>(
        "servers.checkFolder"_L1, params, this,
        [this, folder](const Result<ServerFolderCheck> &answer) {
            if (m_folder->text() == folder) // else an answer to what stood there before
                show(answer);
        });
}

void AddServerDialog::show(const Result<ServerFolderCheck> &answer)
{
    if (!answer) {
        m_folderRow->setCheck(kit::Status::Danger, answer.error().message());
        m_add->setEnabled(false);
        return;
    }
    if (m_nameIsOurs && m_name->text().isEmpty() && !answer->found.name.isEmpty())
        m_name->setText(answer->found.name);
    QStringList sentences;
    kit::Status status = kit::Status::Safe;
    for (const Check &check : answer->checks) {
        sentences.append(check.text());
        if (check.severity == CheckSeverity::Blocking)
            status = kit::Status::Danger;
        else if (check.severity == CheckSeverity::Warning && status == kit::Status::Safe)
            status = kit::Status::Attention;
    }
    if (answer->canAdd && answer->found.exists) {
        const QString bytes = kit::sizeText(answer->found.sizeBytes);
        sentences.prepend(answer->found.version.isEmpty()
                              ? tr("%1 in the folder.").arg(bytes)
                              : tr("Minecraft %1, %2.").arg(answer->found.version, bytes));
    }
    m_folderRow->setCheck(status, sentences.join(u'\n'));
    // Only what was said to be new is made: a folder that goes meanwhile is not made anew.
    m_isNewFolder = !answer->found.exists;
    m_add->setEnabled(answer->canAdd && !m_name->text().trimmed().isEmpty());
}

void AddServerDialog::add()
{
    const ServerAddParams params{.name = m_name->text().trimmed(),
                                 .directory = m_folder->text(),
                                 .createDirectory = m_isNewFolder};
    m_add->setEnabled(false);
    m_workspace.connection().call<Server>(
        "servers.add"_L1, params, this, [this](const Result<Server> &server) {
            if (!server) {
                m_folderRow->setCheck(kit::Status::Danger, server.error().message());
                m_add->setEnabled(true);
                return;
            }
            const Notice notice{
                .text = tr("%1 was added").arg(server->name),
                .actionText = tr("Back up now"),
                .action = [&workspace = m_workspace, id = server->id] { workspace.backUpNow(id); }};
            m_workspace.notify(notice);
            accept();
        });
}

} // namespace holdfast::ui
