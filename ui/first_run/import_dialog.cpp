#include "import_dialog.h"

#include "core/model/server.h"
#include "ui/kit/form_row.h"
#include "ui/kit/holdfast_style.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Which archive holds the world?"), kit::size::dialogM, parent)
    , m_workspace(workspace)
    , m_archive(new QLineEdit)
    , m_name(new QLineEdit)
    , m_folder(new QLineEdit)
    , m_archiveRow(new kit::FormRow(tr("Archive"), m_archive))
    , m_deed(kit::makeButton(tr("Import world"), u"download"_s, kit::ButtonKind::Primary))
{
    setWindowTitle(tr("Import a world"));
    m_archive->setPlaceholderText(tr("/home/me/world.zip"));
    m_name->setMaxLength(64);
    m_archiveRow->setHelp(
        tr("It is unpacked into a new folder, and only there. Zip, 7z and tar in every form."));
    auto *chooseButton = kit::makeButton(tr("Choose…"), u"folder"_s);
    m_archiveRow->addBeside(chooseButton);
    body()->addWidget(m_archiveRow);
    body()->addWidget(new kit::FormRow(tr("Name"), m_name));
    body()->addWidget(new kit::FormRow(tr("New folder"), m_folder));
    auto *cancel = kit::makeButton(tr("Cancel"));
    m_deed->setDefault(true);
    addButton(cancel);
    addButton(m_deed);
    setDeed(m_deed);
    connect(chooseButton, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_archive, &QLineEdit::textChanged, this, &ImportDialog::suggest);
    for (QLineEdit *field : {m_archive, m_name, m_folder})
        connect(field, &QLineEdit::textChanged, this, &ImportDialog::updateDeed);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, &ImportDialog::begin);
    updateDeed();
}

void ImportDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Archive of a world"), m_archive->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_archive, &QLineEdit::setText);
    dialog->open();
}

/// A name and a folder from the archive's name, until the person types others.
void ImportDialog::suggest()
{
    const QString name = QFileInfo(m_archive->text()).baseName();
    if (!m_name->isModified())
        m_name->setText(name);
    if (!m_folder->isModified())
        m_folder->setText(name.isEmpty() ? QString()
                                         : m_workspace.profile().serversFolder() + u'/' + name);
}

void ImportDialog::updateDeed()
{
    m_deed->setEnabled(!m_archive->text().isEmpty() && !m_name->text().trimmed().isEmpty() &&
                       !m_folder->text().isEmpty());
}

void ImportDialog::begin()
{
    const ServerImportParams params{.name = m_name->text().trimmed(),
                                    .archive = m_archive->text(),
                                    .directory = m_folder->text()};
    m_deed->setEnabled(false);
    m_workspace.connection().call<Job>(
        "servers.import"_L1, params, this, [this](const Result<Job> &job) {
            if (!job) {
                m_archiveRow->setCheck(kit::Status::Danger, job.error().message());
                updateDeed();
                return;
            }
            accept();
        });
}

} // namespace holdfast::ui
