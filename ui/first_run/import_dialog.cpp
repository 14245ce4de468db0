#include "import_dialog.h"

#include "core/model/server.h"
#include "ui/kit/holdfast_style.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::px;

ImportDialog::ImportDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_archive(new QLineEdit)
    , m_name(new QLineEdit)
    , m_folder(new QLineEdit)
    , m_finding(new QLabel)
    , m_deed(kit::makeButton(tr("Import world"), u"download"_s, kit::ButtonKind::Primary))
{
    setWindowTitle(tr("Import a world"));
    setFixedWidth(px(kit::size::dialogM));
    auto *title = new QLabel(tr("Which archive holds the world?"));
    title->setFont(kit::font(kit::TextStyle::Title));
    m_archive->setAccessibleName(tr("Archive"));
    m_archive->setPlaceholderText(tr("/home/me/world.zip"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(64);
    m_folder->setAccessibleName(tr("New folder"));
    m_finding->setWordWrap(true);
    m_finding->setTextFormat(Qt::PlainText);
    m_finding->setText(
        tr("It is unpacked into a new folder, and only there. Zip, 7z and tar in every form."));
    auto *chooseButton = kit::makeButton(tr("Choose…"), u"folder"_s);
    auto *archiveRow = new QHBoxLayout;
    archiveRow->addWidget(m_archive, 1);
    archiveRow->addWidget(chooseButton);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(px(kit::space::m));
    form->setVerticalSpacing(px(kit::space::s));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Archive"), archiveRow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("New folder"), m_folder);
    auto *cancel = kit::makeButton(tr("Cancel"));
    m_deed->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_deed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(18), px(20), px(16));
    column->setSpacing(px(kit::space::m));
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(m_finding);
    column->addLayout(buttons);
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
    m_workspace.connection().call<Job>("servers.import"_L1, params, this,
                                       [this](const Result<Job> &job) {
                                           if (!job) {
                                               m_finding->setText(job.error().message());
                                               updateDeed();
                                               return;
                                           }
                                           accept();
                                       });
}

} // namespace holdfast::ui
